import Big from 'big.js';
import { type Decimal, decimalOf } from '../model/decimal.ts';
import { minus, sum } from '../scoring/arithmetic.ts';

/** What the second has more than the first; undefined when either is unknown. */
export function changeOf(before: Decimal | null, after: Decimal | null): Decimal | null {
  return before === null || after === null ? null : minus(after, before);
}

/** The mean where it is exact, else null: a mean that was rounded would be taken for a figure of the law. */
export function exactMean(values: readonly Decimal[]): { readonly sum: Decimal; readonly mean: Decimal | null } {
  const total = sum(values);
  if (values.length === 0) return { sum: total, mean: null };
  const quotient = new Big(total).div(values.length).round(4);
  const mean = quotient.times(values.length).eq(total) ? decimalOf(quotient.toNumber()) : undefined;
  return { sum: total, mean: mean ?? null };
}
