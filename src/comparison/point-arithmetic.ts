import { asDecimal, quotient, ratioOf, subtract, sum, wholeNumber } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';

/** What the second has more than the first; undefined when either is unknown. */
export function changeOf(before: Decimal | null, after: Decimal | null): Decimal | null {
  return before === null || after === null ? null : subtract(after, before);
}

/** The mean where it is exact, else null: a mean that was rounded would be taken for a figure of the law. */
export function exactMean(values: readonly Decimal[]): { readonly sum: Decimal; readonly mean: Decimal | null } {
  const total = sum(values);
  if (values.length === 0) return { sum: total, mean: null };
  return { sum: total, mean: asDecimal(quotient(ratioOf(total), ratioOf(wholeNumber(values.length)))) ?? null };
}
