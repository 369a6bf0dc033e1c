import Big from 'big.js';
import { type Decimal, decimalFrom, ZERO } from '../model/decimal.ts';

/** Exact sum of points. Points are at most 10^9 with 4 decimals, and a criteria file has far too few to leave that range. */
export function sumOf(numbers: readonly Decimal[]): Decimal {
  const sum = numbers.reduce((total, number) => total.plus(number), new Big(ZERO));
  return decimalFrom(sum.toFixed()) ?? (sum.toNumber() as Decimal);
}

/** Whether a number of points can be reached in whole steps. */
export function isMultipleOf(number: Decimal, step: Decimal): boolean {
  return new Big(number).mod(step).eq(0);
}
