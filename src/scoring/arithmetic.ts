import Big from 'big.js';
import { DECIMAL_PLACES, type Decimal, decimalOf, ZERO } from '../model/decimal.ts';

const SCALE = 10 ** DECIMAL_PLACES;

/**
 * Exact sum: 0,1 ten times is 1. In whole ten-thousandths, since a country has a hundred thousand sums to make: a Decimal
 * times 10^4 is a whole number below 10^13, and the product of doubles is less than 0,01 away from it.
 */
export function sum(values: readonly Decimal[]): Decimal {
  let total = 0;
  for (const value of values) total += Math.round(value * SCALE);
  return exact(total / SCALE);
}

/** Exact difference. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return exact(new Big(a).minus(b).toNumber());
}

/** Whether `value` is a whole number of `step`s. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  return new Big(value).mod(step).eq(ZERO);
}

function exact(value: number): Decimal {
  const decimal = decimalOf(value);
  if (decimal === undefined) throw new RangeError(`${value} is beyond what a Decimal holds exactly`);
  return decimal;
}
