/** A picture as compared: four bytes a point, the fourth of no account and the same in both. */
export interface ComparedPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Sides as shares of the picture, 0 to 1 from its top left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * How many points of one picture have a shade that the other has neither at that place nor beside it: 0 when both show
 * the same. Another program that has drawn the page again may move all of it by up to three points, a single point by
 * one more, and soften its edges; a mark over a letter, at 150 points an inch, may be neither moved nor missing.
 * Undefined for sheets of other sizes. Whoever only asks whether they are the same need not count beyond `enough`.
 */
export function differingPixels(
  seen: ComparedPicture,
  expected: ComparedPicture,
  without: readonly Area[] = [],
  enough = Number.POSITIVE_INFINITY,
): number | undefined {
  if (seen.width !== expected.width || seen.height !== expected.height) return undefined;
  const inPlace = bothWays({ seen, expected, x: 0, y: 0 }, without, enough);
  if (inPlace === 0) return 0;
  const moved = bestMove(seen, expected);
  return moved.x === 0 && moved.y === 0 ? inPlace : bothWays(moved, without, enough);
}

/** A point of the one stands where that of the other does plus this. */
interface Laid {
  readonly seen: ComparedPicture;
  readonly expected: ComparedPicture;
  readonly x: number;
  readonly y: number;
}

const FARTHEST = 3;
/** To find how a sheet was moved a part of its lines is enough. */
const EVERY_LINE = 9;

function bestMove(seen: ComparedPicture, expected: ComparedPicture): Laid {
  let best: { laid: Laid; apart: number } | undefined;
  for (let y = -FARTHEST; y <= FARTHEST; y++) {
    for (let x = -FARTHEST; x <= FARTHEST; x++) {
      const laid = { seen, expected, x, y };
      const apart = distance(laid, best?.apart);
      if (best === undefined || apart < best.apart) best = { laid, apart };
    }
  }
  return best?.laid ?? { seen, expected, x: 0, y: 0 };
}

/** By green alone, which differs wherever ink is on paper; no farther than what is too far already. */
function distance({ seen, expected, x, y }: Laid, tooFar = Number.POSITIVE_INFINITY): number {
  const { width, height } = seen;
  let sum = 0;
  for (let row = FARTHEST; row < height - FARTHEST && sum < tooFar; row += EVERY_LINE) {
    for (let column = FARTHEST; column < width - FARTHEST; column++) {
      const shade = seen.data[((row + y) * width + column + x) * 4 + 1] ?? 0;
      sum += Math.abs(shade - (expected.data[(row * width + column) * 4 + 1] ?? 0));
    }
  }
  return sum;
}

function bothWays({ seen, expected, x, y }: Laid, without: readonly Area[], enough: number): number {
  const one = unexplained({ seen: expected, expected: seen, x: -x, y: -y }, without, enough);
  return one >= enough ? one : one + unexplained({ seen, expected, x, y }, without, enough - one);
}

/** Shades from 0 to 255 that may lie between: the same letter drawn by two programs has edges that differ. */
const SOFT = 72;
/** The same where no edge is near: anything visible on empty paper was drawn there, however pale. */
const FAINT = 16;
/** As far as edges reach when a page was moved and softened. */
const REACH = 2;

function unexplained(laid: Laid, without: readonly Area[], enough: number): number {
  const { width, height } = laid.expected;
  const [seen, expected] = [wholePoints(laid.seen), wholePoints(laid.expected)];
  let found = 0;
  for (let y = 0; y < height && found < enough; y++) {
    // What was moved out over the edge counts as the edge.
    const row = inside(y + laid.y, height) * width;
    for (let x = 0; x < width; x++) {
      // Most of a sheet is paper: four bytes are compared as one number before each colour is.
      if (seen[row + inside(x + laid.x, width)] === expected[y * width + x]) continue;
      // Most that differ do so by little: only of the others it is asked whether an edge is near.
      if (isNear(laid, x, y, FAINT) || isLeftOut(x / width, y / height, without)) continue;
      const soft = isFlat(laid.expected, x, y) ? FAINT : SOFT;
      if (!isNear(laid, x, y, soft) && !isBeside(laid, x, y, soft)) found++;
    }
  }
  return found;
}

function wholePoints({ data }: ComparedPicture): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
}

function inside(at: number, length: number): number {
  return at < 0 ? 0 : at < length ? at : length - 1;
}

function placeSeen({ seen: { width, height }, x, y }: Laid, column: number, row: number): number {
  return (inside(row + y, height) * width + inside(column + x, width)) * 4;
}

function isNear(laid: Laid, column: number, row: number, soft: number): boolean {
  const at = placeSeen(laid, column, row);
  const to = (row * laid.expected.width + column) * 4;
  for (let colour = 0; colour < 3; colour++) {
    if (Math.abs((laid.seen.data[at + colour] ?? 0) - (laid.expected.data[to + colour] ?? 0)) > soft) return false;
  }
  return true;
}

/** Between the darkest and the lightest of the nine points around, in each colour. */
function isBeside(laid: Laid, x: number, y: number, soft: number): boolean {
  const { width, height, data } = laid.expected;
  const at = placeSeen(laid, x, y);
  for (let colour = 0; colour < 3; colour++) {
    let [least, most] = [255, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const shade = data[(row * width + column) * 4 + colour] ?? 0;
        least = Math.min(least, shade);
        most = Math.max(most, shade);
      }
    }
    const shade = laid.seen.data[at + colour] ?? 0;
    if (shade < least - soft || shade > most + soft) return false;
  }
  return true;
}

/** One shade all around. */
function isFlat({ width, height, data }: ComparedPicture, x: number, y: number): boolean {
  const at = (y * width + x) * 4;
  for (let row = Math.max(0, y - REACH); row <= Math.min(height - 1, y + REACH); row++) {
    for (let column = Math.max(0, x - REACH); column <= Math.min(width - 1, x + REACH); column++) {
      const beside = (row * width + column) * 4;
      for (let colour = 0; colour < 3; colour++) {
        if (Math.abs((data[beside + colour] ?? 0) - (data[at + colour] ?? 0)) > FAINT) return false;
      }
    }
  }
  return true;
}

function isLeftOut(x: number, y: number, areas: readonly Area[]): boolean {
  return areas.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
