import type { Rounding } from './clause.ts';
import { DECIMAL_PLACES, type Decimal, decimalOf } from './decimal.ts';
import type { Counts } from './evidence.ts';

const SCALE = 10 ** DECIMAL_PLACES;
const WHOLE = BigInt(SCALE);
/** In ten-thousandths: a Decimal is below 10^9. */
const LARGEST = 1e9 * SCALE;

/** Exact sum: 0,1 ten times is 1. */
export function sum(values: readonly Decimal[]): Decimal {
  let total = 0;
  for (const value of values) total += inTenThousandths(value);
  return ofTenThousandths(total);
}

/**
 * The same of numbers that nobody has checked yet: a sum beyond what a Decimal holds comes back as it is, to be compared
 * and named in a message, where `sum` throws.
 */
export function sumAsWritten(values: readonly Decimal[]): Decimal {
  let total = 0;
  for (const value of values) total += inTenThousandths(value);
  return (total / SCALE) as Decimal;
}

/** The same of two. */
export function add(a: Decimal, b: Decimal): Decimal {
  return ofTenThousandths(inTenThousandths(a) + inTenThousandths(b));
}

/** Exact difference. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return ofTenThousandths(inTenThousandths(a) - inTenThousandths(b));
}

/** A number of things. */
export function wholeNumber(count: number): Decimal {
  return exact(count);
}

/** Whether `value` is a whole number of `step`s. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  return inTenThousandths(value) % inTenThousandths(step) === 0;
}

/** An exact quotient that need not be a decimal: 1/3 is neither rounded nor cut before it is asked for. */
export interface Ratio {
  readonly of: bigint;
  /** Above 0. */
  readonly over: bigint;
}

export function ratioOf(value: Decimal): Ratio {
  return { of: wholes(value), over: WHOLE };
}

/** a ÷ b for a `b` above 0. */
export function quotient(a: Ratio, b: Ratio): Ratio {
  return { of: a.of * b.over, over: a.over * b.of };
}

export function product(a: Ratio, b: Ratio): Ratio {
  return { of: a.of * b.of, over: a.over * b.over };
}

export function difference(a: Ratio, b: Ratio): Ratio {
  return { of: a.of * b.over - b.of * a.over, over: a.over * b.over };
}

/** A share in percent; `whole` is above 0. */
export function percentOf({ part, whole }: Counts): Ratio {
  return { of: wholes(part) * 100n, over: wholes(whole) };
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or more than `b`: multiplied out, never divided. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.of * b.over;
  const right = b.of * a.over;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The decimal it is; undefined where it has more places than a Decimal can hold. */
export function asDecimal({ of, over }: Ratio): Decimal | undefined {
  const scaled = of * WHOLE;
  return scaled % over === 0n ? exact(Number(scaled / over) / SCALE) : undefined;
}

/** As many of its decimals as fit, for a sentence that says it has too many: "3.33333333…". Not for a negative one. */
export function firstDecimals({ of, over }: Ratio, places = 2 * DECIMAL_PLACES): string {
  const unit = 10n ** BigInt(places);
  const scaled = (of * unit) / over;
  const decimals = String(scaled % unit).padStart(places, '0');
  const more = (of * unit) % over !== 0n;
  return `${scaled / unit}.${more ? `${decimals}…` : decimals.replace(/(?<!0)0+$/, '')}`;
}

/** A ratio that is not negative, rounded as a set states. */
export function rounded({ of, over }: Ratio, { places, mode }: Rounding): Decimal {
  const unit = 10 ** places;
  const scaled = of * BigInt(unit);
  return exact(Number(roundedQuotient(scaled, over, mode)) / unit);
}

function roundedQuotient(of: bigint, over: bigint, mode: Rounding['mode']): bigint {
  switch (mode) {
    case 'down':
      return of / over;
    case 'up':
      return (of + over - 1n) / over;
    case 'half-up':
      return (2n * of + over) / (2n * over);
  }
}

/**
 * All is computed in whole ten-thousandths, since a country has a hundred thousand sums to make: a Decimal times 10^4 is a
 * whole number below 10^13, and the product of doubles is less than 0,01 away from it.
 */
function inTenThousandths(value: Decimal): number {
  return Math.round(value * SCALE);
}

/** A whole number of ten-thousandths below 10^13 has at most 13 digits: the double nearest to it is that decimal, unread. */
function ofTenThousandths(whole: number): Decimal {
  if (Math.abs(whole) >= LARGEST) throw new RangeError(`${whole / SCALE} is beyond what a Decimal holds exactly`);
  return (whole / SCALE + 0) as Decimal;
}

function wholes(value: Decimal): bigint {
  return BigInt(inTenThousandths(value));
}

function exact(value: number): Decimal {
  const decimal = decimalOf(value);
  if (decimal === undefined) throw new RangeError(`${value} is beyond what a Decimal holds exactly`);
  return decimal;
}
