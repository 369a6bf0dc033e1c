/**
 * An exact decimal kept as a JSON number: at most 4 decimal places and below 10^9, so that its shortest text is its
 * value and order between two of them is exact (two different decimals of at most 15 digits are different doubles).
 * Compare with `<`; add and multiply only through arithmetic.ts, which is exact. The brand makes `a + b`
 * a plain number, which does not fit where a Decimal is asked for.
 */
export type Decimal = number & { readonly __decimal: unique symbol };

export const DECIMAL_PLACES = 4;
const PLAIN = /^-?\d{1,9}(?:\.\d{1,4})?$/;

/** Reads the plain form (`87.5`): a point, no signs but a leading minus, no exponent. Undefined for anything else. */
export function decimalFrom(text: string): Decimal | undefined {
  return PLAIN.test(text) ? (Number(text) as Decimal) : undefined;
}

/** For a number that came out of JSON: undefined when it is not exactly a decimal of ours. */
export function decimalOf(value: number): Decimal | undefined {
  // Whole points, the most frequent, need no reading of their text.
  if (Number.isInteger(value)) return Math.abs(value) < 1e9 ? ((value + 0) as Decimal) : undefined;
  return decimalFrom(String(value));
}

export const ZERO = 0 as Decimal;
