/** A picture as compared: four bytes a point, the fourth of no account. */
export interface ComparedPicture {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
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
 * Undefined for sheets of other sizes.
 */
export function differingPoints(
  seen: ComparedPicture,
  expected: ComparedPicture,
  without: readonly Area[] = [],
): number | undefined {
  if (seen.width !== expected.width || seen.height !== expected.height) return undefined;
  const inPlace = bothWays({ seen, expected, x: 0, y: 0 }, without);
  if (inPlace === 0) return 0;
  const moved = bestMove(seen, expected);
  return moved.x === 0 && moved.y === 0 ? inPlace : bothWays(moved, without);
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
      const apart = distance(laid);
      if (best === undefined || apart < best.apart) best = { laid, apart };
    }
  }
  return best?.laid ?? { seen, expected, x: 0, y: 0 };
}

/** By green alone, which differs wherever ink is on paper. */
function distance({ seen, expected, x, y }: Laid): number {
  const { width, height } = seen;
  let sum = 0;
  for (let row = FARTHEST; row < height - FARTHEST; row += EVERY_LINE) {
    for (let column = FARTHEST; column < width - FARTHEST; column++) {
      const shade = seen.data[((row + y) * width + column + x) * 4 + 1] ?? 0;
      sum += Math.abs(shade - (expected.data[(row * width + column) * 4 + 1] ?? 0));
    }
  }
  return sum;
}

function bothWays({ seen, expected, x, y }: Laid, without: readonly Area[]): number {
  return (
    unexplained({ seen: expected, expected: seen, x: -x, y: -y }, without) +
    unexplained({ seen, expected, x, y }, without)
  );
}

/** Shades from 0 to 255 that may lie between: the same letter drawn by two programs has edges that differ. */
const SOFT = 72;

function unexplained(laid: Laid, without: readonly Area[]): number {
  const { width, height } = laid.expected;
  let found = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (isNear(laid, x, y) || isLeftOut(x / width, y / height, without)) continue;
      if (!isBeside(laid, x, y)) found++;
    }
  }
  return found;
}

/** Where a point of the sheet that is seen stands; what was moved out over the edge counts as the edge. */
function placeSeen({ seen: { width, height }, x, y }: Laid, column: number, row: number): number {
  const [atX, atY] = [Math.min(Math.max(column + x, 0), width - 1), Math.min(Math.max(row + y, 0), height - 1)];
  return (atY * width + atX) * 4;
}

function isNear(laid: Laid, column: number, row: number): boolean {
  const [at, to] = [placeSeen(laid, column, row), (row * laid.expected.width + column) * 4];
  for (let colour = 0; colour < 3; colour++) {
    if (Math.abs((laid.seen.data[at + colour] ?? 0) - (laid.expected.data[to + colour] ?? 0)) > SOFT) return false;
  }
  return true;
}

/** Between the darkest and the lightest of the nine points around, in each colour. */
function isBeside(laid: Laid, x: number, y: number): boolean {
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
    if (shade < least - SOFT || shade > most + SOFT) return false;
  }
  return true;
}

function isLeftOut(x: number, y: number, areas: readonly Area[]): boolean {
  return areas.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
