import { difference, quotient, type Ratio, ratioOf, rounded, subtract, sum, wholeNumber } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';

/** The gaps of many pairs of scores together. A gap is the checked score less the self score, as in the minutes: below 0, too much was claimed. */
export interface Gaps {
  /** Pairs of scores. */
  readonly count: number;
  readonly self: Decimal;
  readonly checked: Decimal;
  /** Sum of the gaps. */
  readonly gap: Decimal;
  /** Sum of the gaps, each taken without its sign: claims too high and too low do not cancel out. */
  readonly distance: Decimal;
  /** gap ÷ count and distance ÷ count, rounded half up to `MEAN_PLACES` decimals; the sums are exact. */
  readonly mean: Decimal;
  readonly meanDistance: Decimal;
  readonly agree: number;
  /** Self scores above the checked ones, and below them. */
  readonly above: number;
  readonly below: number;
}

const MEAN_PLACES = 2;

interface Gap {
  readonly self: Decimal;
  readonly checked: Decimal;
  readonly gap: Decimal;
}

export function gapsOf(pairs: readonly Gap[]): Gaps {
  const count = pairs.length;
  const gap = sum(pairs.map((pair) => pair.gap));
  const distance = sum(pairs.map((pair) => magnitude(pair.gap)));
  return {
    count,
    self: sum(pairs.map(({ self }) => self)),
    checked: sum(pairs.map(({ checked }) => checked)),
    gap,
    distance,
    mean: count === 0 ? ZERO : roundedMean(meanOf(gap, count)),
    meanDistance: count === 0 ? ZERO : roundedMean(meanOf(distance, count)),
    agree: pairs.filter((pair) => pair.gap === 0).length,
    above: pairs.filter((pair) => pair.gap < 0).length,
    below: pairs.filter((pair) => pair.gap > 0).length,
  };
}

export function magnitude(value: Decimal): Decimal {
  return value < 0 ? subtract(ZERO, value) : value;
}

/** How far the mean gap of some of the pairs is from that of all the others; undefined where there are no others. */
export function meanApart(
  own: Pick<Gaps, 'gap' | 'count'>,
  all: Pick<Gaps, 'gap' | 'count'>,
): { readonly exactly: Ratio; readonly rounded: Decimal } | undefined {
  const others = all.count - own.count;
  if (others === 0 || own.count === 0) return undefined;
  const apart = difference(meanOf(own.gap, own.count), meanOf(subtract(all.gap, own.gap), others));
  return { exactly: apart.of < 0n ? { of: -apart.of, over: apart.over } : apart, rounded: roundedMean(apart) };
}

function meanOf(total: Decimal, count: number): Ratio {
  return quotient(ratioOf(total), ratioOf(wholeNumber(count)));
}

/** Rounded by its size, so that −0,125 becomes −0,13 as 0,125 becomes 0,13. */
function roundedMean({ of, over }: Ratio): Decimal {
  const size = rounded({ of: of < 0n ? -of : of, over }, { places: MEAN_PLACES, mode: 'half-up' });
  return of < 0n ? subtract(ZERO, size) : size;
}
