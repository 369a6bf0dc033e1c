import Big from 'big.js';
import { type Decimal, decimalOf, ZERO } from '../model/decimal.ts';

/** Exact sum: 0,1 ten times is 1. */
export function sum(values: readonly Decimal[]): Decimal {
  return exact(values.reduce((total, value) => total.plus(value), new Big(0)));
}

/** Exact difference. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return exact(new Big(a).minus(b));
}

/** Whether `value` is a whole number of `step`s. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  return new Big(value).mod(step).eq(ZERO);
}

function exact(value: Big): Decimal {
  const decimal = decimalOf(value.toNumber());
  if (decimal === undefined) throw new RangeError(`${value.toString()} is beyond what a Decimal holds exactly`);
  return decimal;
}
