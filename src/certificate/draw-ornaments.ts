import { num, nums, rgb, toPoints } from './operators.ts';
import type { Ornament, OrnamentPath, Template } from './template-schema.ts';

type Of<K extends Ornament['kind']> = Extract<Ornament, { kind: K }>;
type Sheet = Pick<Template, 'page' | 'colours'>;
/** a b c d e f of x' = a*x + c*y + e, y' = b*x + d*y + f. */
type Matrix = readonly [number, number, number, number, number, number];

/** All that is the same behind the text of every certificate, in the page language. Made once for a batch. */
export function drawOrnaments(template: Template): string {
  // From here on lengths are millimetres from the top left corner, as in the template.
  const millimetre = toPoints(1);
  const toSheet: Matrix = [millimetre, 0, 0, -millimetre, 0, toPoints(template.page.height)];
  return inside(toSheet, template.ornaments.map((ornament) => draw(ornament, template)).join('\n'));
}

function draw(ornament: Ornament, sheet: Sheet): string {
  switch (ornament.kind) {
    case 'frame':
      return drawFrame(ornament, sheet);
    case 'band':
      return drawBand(ornament, sheet);
    case 'corner':
      return drawCorners(ornament, sheet);
    case 'ring':
      return drawRing(ornament, sheet);
    case 'rays':
      return drawRays(ornament, sheet);
  }
}

function drawFrame({ inset, ...paint }: Of<'frame'>, { page, colours }: Sheet): string {
  const rectangle = `${nums(inset, inset, page.width - 2 * inset, page.height - 2 * inset)} re`;
  return painted(rectangle, paint, colours);
}

function drawBand({ inset, corner, length, paths }: Of<'band'>, { page, colours }: Sheet): string {
  const tile = paths.map((each) => drawPath(each, colours)).join('\n');
  const across = page.width - 2 * (inset + corner);
  const down = page.height - 2 * (inset + corner);
  const [near, right, bottom] = [inset + corner, page.width - inset, page.height - inset];
  const row = (side: number, startOf: (stretch: number) => Matrix) => {
    const count = Math.max(1, Math.round(side / length));
    return inside(startOf(side / count / length), repeated(tile, count, [1, 0, 0, 1, length, 0]));
  };
  // Each side starts where the one before it ended, so the tiles walk around the sheet with their outer edge outside.
  return [
    row(across, (stretch) => [stretch, 0, 0, 1, near, inset]),
    row(down, (stretch) => [0, stretch, -1, 0, right, near]),
    row(across, (stretch) => [-stretch, 0, 0, -1, page.width - near, bottom]),
    row(down, (stretch) => [0, -stretch, 1, 0, inset, page.height - near]),
  ].join('\n');
}

/** Each one step from the one before it: the same words every time, which deflate to almost nothing. */
function repeated(drawing: string, count: number, step: Matrix): string {
  return Array.from({ length: count }, () => drawing).join(`\n${written(step)} cm\n`);
}

function drawCorners({ inset, symmetric, paths }: Of<'corner'>, { page, colours }: Sheet): string {
  const drawn = paths.map((each) => drawPath(each, colours)).join('\n');
  const corner = symmetric ? `${drawn}\n${inside([0, 1, 1, 0, 0, 0], drawn)}` : drawn;
  const [right, bottom] = [page.width - inset, page.height - inset];
  const places: Matrix[] = [
    [1, 0, 0, 1, inset, inset],
    [-1, 0, 0, 1, right, inset],
    [1, 0, 0, -1, inset, bottom],
    [-1, 0, 0, -1, right, bottom],
  ];
  return places.map((place) => inside(place, corner)).join('\n');
}

/** A circle is four curves; this is how far their handles reach. */
const HANDLE = 0.5523;

function drawRing({ x, y, radius: r, ...paint }: Of<'ring'>, { colours }: Sheet): string {
  const h = r * HANDLE;
  const circle = [
    `${nums(x + r, y)} m`,
    `${nums(x + r, y + h, x + h, y + r, x, y + r)} c`,
    `${nums(x - h, y + r, x - r, y + h, x - r, y)} c`,
    `${nums(x - r, y - h, x - h, y - r, x, y - r)} c`,
    `${nums(x + h, y - r, x + r, y - h, x + r, y)} c h`,
  ].join('\n');
  return painted(circle, paint, colours);
}

function drawRays({ x, y, count, paths }: Of<'rays'>, { colours }: Sheet): string {
  const ray = paths.map((each) => drawPath(each, colours)).join('\n');
  const [cos, sin] = [Math.cos((2 * Math.PI) / count), Math.sin((2 * Math.PI) / count)];
  return inside([1, 0, 0, 1, x, y], repeated(ray, count, [cos, sin, -sin, cos, 0, 0]));
}

function drawPath({ d, ...paint }: OrnamentPath, colours: Sheet['colours']): string {
  return painted(pathOperators(d), paint, colours);
}

/** Absolute M, L, C and Z of the web's paths are m, l, c and h here, with the numbers in front. */
function pathOperators(d: string): string {
  const steps = d.match(/[MLCZ][^MLCZ]*/g) ?? [];
  return steps
    .map((step) => `${step.slice(1).replaceAll(',', ' ').trim()} ${OPERATOR[step.charAt(0)]}`.trim())
    .join('\n');
}

const OPERATOR: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };

interface Paint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly width?: number | undefined;
}

function painted(path: string, { fill, stroke, width }: Paint, colours: Sheet['colours']): string {
  const fillColour = fill === undefined ? undefined : colours[fill];
  const strokeColour = stroke === undefined ? undefined : colours[stroke];
  return [
    fillColour === undefined ? '' : `${rgb(fillColour)} rg `,
    strokeColour === undefined ? '' : `${rgb(strokeColour)} RG ${num(width ?? 0.25)} w `,
    path,
    fillColour === undefined ? ' S' : strokeColour === undefined ? ' f' : ' B',
  ].join('');
}

function inside(matrix: Matrix, drawing: string): string {
  return `q ${written(matrix)} cm\n${drawing}\nQ`;
}

/** Digits enough for a hundred steps one after the other. */
function written(matrix: Matrix): string {
  return matrix.map((value) => String(Math.round(value * 1e7) / 1e7 || 0)).join(' ');
}
