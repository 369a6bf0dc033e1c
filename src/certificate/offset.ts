import type { Template } from './template-schema.ts';

/** Millimetres to the right and down. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Printers take paper a little askew; a sheet that is printed already has to be met all the same. */
const FURTHEST = 30;

/** "2,-1.5" or "2;-1,5": to the right and down. Undefined for anything else. */
export function readOffset(written: string): Offset | undefined {
  const [x, y, ...more] = written
    .split(written.includes(';') ? ';' : ',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part.trim().replace(',', '.'))));
  if (x === undefined || y === undefined || more.length > 0) return undefined;
  return [x, y].every((value) => Number.isFinite(value) && Math.abs(value) <= FURTHEST) ? { x, y } : undefined;
}

/** The text, the square and the pictures moved; what is drawn behind them stays, since it is the sheet's own. */
export function withOffset(template: Template, { x, y }: Offset): Template {
  const blocks = template.blocks.map((block) =>
    block.kind === 'code'
      ? { ...block, x: block.x + x, y: block.y + y }
      : { ...block, box: { ...block.box, x: block.box.x + x, y: block.box.y + y } },
  );
  return { ...template, blocks };
}
