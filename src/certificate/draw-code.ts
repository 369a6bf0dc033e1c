import type { CodeSquare } from '../model/certificate.ts';
import { nums, toPoints } from './operators.ts';
import type { CodeBlock, Template } from './template-schema.ts';

/** With more modules a side, a path would take more room than a file of one sheet has for it. */
const LARGEST_PATH = 69;

/** Alone on its file the square is a path, as long as it is not too large. */
export function drawCode(block: CodeBlock, square: CodeSquare, template: Template): string {
  return square.size > LARGEST_PATH ? stampCode(block, square, template) : drawPath(block, square, template);
}

/** The dark modules as one path: sharp at any size, without hair lines between them. */
function drawPath(block: CodeBlock, square: CodeSquare, template: Template): string {
  const rectangles = darkRectangles(square).map((sides) => `${sides.join(' ')} re`);
  return `q 0 g ${toModules(block, square, template)} cm\n${rectangles.join('\n')}\nf Q`;
}

/**
 * The same as a stencil. Deflated it takes a third of the path (1.1 against 3.3 KB), which counts in a file of ten
 * thousand pages. Readers round the edges of a stencil to whole points of the screen, so a module has sixteen of them.
 */
export function stampCode(block: CodeBlock, square: CodeSquare, template: Template): string {
  const side = square.size * FINENESS;
  // One module is one digit, since four points a side are what a hexadecimal digit holds; rows end on a whole byte.
  const rows = square.dark.flatMap((row) => {
    const line = row.map((dark) => (dark ? 'f' : '0')).join('') + (square.size % 2 === 0 ? '' : '0');
    return Array.from({ length: FINENESS }, () => line);
  });
  const stencil = `BI /W ${side} /H ${side} /IM true /BPC 1 /D [1 0] /F /AHx ID\n${rows.join('\n')}>\nEI`;
  // A picture fills the unit square from its foot upwards.
  return `q 0 g ${toModules(block, square, template)} cm ${square.size} 0 0 ${-square.size} 0 ${square.size} cm\n${stencil} Q`;
}

const FINENESS = 4;

/** From modules, counted from the top left one, to the sheet. */
function toModules({ x, y, size, quietZone }: CodeBlock, square: CodeSquare, { page }: Template): string {
  const module = toPoints(size) / (square.size + 2 * quietZone);
  const left = toPoints(x) + quietZone * module;
  const top = toPoints(page.height - y) - quietZone * module;
  const scale = Math.round(module * 1e5) / 1e5;
  return `${scale} 0 0 ${-scale} ${nums(left, top)}`;
}

type Rectangle = readonly [x: number, y: number, width: number, height: number];

/** Runs of a row, taken together with the same run of the rows under it. Alike ones follow each other: they deflate. */
export function darkRectangles({ size, dark }: CodeSquare): Rectangle[] {
  const rectangles: Rectangle[] = [];
  let open = new Map<number, number>();
  for (let row = 0; row <= size; row++) {
    const runs = runsOf(dark[row] ?? []);
    const next = new Map<number, number>();
    for (const run of runs) next.set(run, open.get(run) ?? row);
    for (const [run, from] of open) {
      if (!next.has(run)) rectangles.push([Math.floor(run / RUN), from, run % RUN, row - from]);
    }
    open = next;
  }
  return rectangles.sort((a, b) => a[2] - b[2] || a[3] - b[3] || a[0] - b[0] || a[1] - b[1]);
}

/** A run as one number, so that it can be looked up: where it starts times this, plus how long it is. */
const RUN = 1000;

function runsOf(row: readonly boolean[]): number[] {
  const runs: number[] = [];
  for (let at = 0; at < row.length; at++) {
    if (row[at] !== true) continue;
    const start = at;
    while (row[at] === true) at++;
    runs.push(start * RUN + at - start);
  }
  return runs;
}
