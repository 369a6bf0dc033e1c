import { sumAsWritten } from '../../model/arithmetic.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Entry, TotalOf } from '../../model/evidence.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { BookUnit, GivenTotal } from './book-unit.ts';

/**
 * The one check that finds a misread or shifted cell: the file's own sums against the scores that were read. A sum is of all
 * points, or of those since an earlier one: "Cộng" stands under each part, and "Tổng cộng" below them all.
 */
export function otherTotals(units: readonly BookUnit[]): Problem[] {
  return units.flatMap(({ code, totals = [], entries, broken }) => {
    if (totals.length === 0 || broken) return [];
    const all = [...entries.values()];
    const compared = totals.map((given) => ({ given, ...comparedWith(given, totals, all) }));
    const whole = new Set(compared.filter(({ isWhole }) => isWhole).map(({ given }) => given.of));
    return compared.flatMap(({ given, isSum, expected }) => {
      if (isSum || expected === undefined) return [];
      // Beside a column that is the sum of all, one that is called otherwise adds up something else.
      if (given.across && whole.has(given.of) && !hasNamesake(given, totals)) return [];
      return [problem('total-differs', given.at, { code, total: given.total, sum: expected }, { unit: code })];
    });
  });
}

interface Compared {
  /** It is what all points come to, or those of its table. */
  readonly isWhole: boolean;
  readonly isSum: boolean;
  /** What it should be; undefined where not all points are known. */
  readonly expected: Decimal | undefined;
}

function comparedWith(given: GivenTotal, totals: readonly GivenTotal[], all: readonly Entry[]): Compared {
  const own = all.filter((entry) => isInLineWith(given, entry));
  const starts = totals
    .filter((other) => isSameLine(other, given) && other.place < given.place)
    .map(({ place }) => place)
    .sort((a, b) => b - a);
  const kinds = KINDS[given.of];
  const wholes = kinds.flatMap((kind) => [sumOf(own, kind), sumOf(all, kind)].filter((sum) => sum !== undefined));
  const parts = kinds.flatMap((kind) =>
    [...starts, -1].flatMap((start) => {
      const between = own.filter((entry) => {
        const place = placeOf(given, entry, kind);
        return start < place && place < given.place;
      });
      return sumOf(between, kind) ?? [];
    }),
  );
  const isWhole = wholes.includes(given.total);
  const [whole] = wholes;
  const [part] = parts;
  return {
    isWhole,
    isSum: isWhole || parts.includes(given.total),
    expected: hasNamesake(given, totals) ? (part ?? whole) : whole,
  };
}

type Kind = 'score' | 'selfScore';
const KINDS: Readonly<Record<TotalOf, readonly Kind[]>> = {
  score: ['score'],
  self: ['selfScore'],
  any: ['score', 'selfScore'],
};

/** Undefined where some points are not known, or there are none. */
function sumOf(entries: readonly Entry[], kind: Kind): Decimal | undefined {
  const that = entries.filter(({ notApplicable }) => !notApplicable);
  const points = that.map((entry) => entry[kind]).filter((each) => each !== undefined);
  return points.length > 0 && points.length === that.length ? sumAsWritten(points) : undefined;
}

function isInLineWith({ at, row, across }: GivenTotal, entry: Entry): boolean {
  const { file, sheet } = entry.cells;
  return file === at.file && sheet === at.sheet && (!across || entry.row === row);
}

function isSameLine(one: GivenTotal, other: GivenTotal): boolean {
  const sameTable = one.at.file === other.at.file && one.at.sheet === other.at.sheet && one.across === other.across;
  return sameTable && (one.across ? one.row === other.row : one.of === other.of);
}

function placeOf({ across }: GivenTotal, { row, cells }: Entry, kind: Kind): number {
  return across ? (cells.columns[kind]?.index ?? -1) : row;
}

/** Whether several sums of a line are called the same, as those of its parts are. */
function hasNamesake(given: GivenTotal, totals: readonly GivenTotal[]): boolean {
  const words = plainLetters(given.words);
  return totals.some((other) => other !== given && isSameLine(other, given) && plainLetters(other.words) === words);
}
