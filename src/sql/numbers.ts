import type { Bound } from '../model/bound.ts';
import { numbersIn } from '../model/bound.ts';
import type { Rounding } from '../model/clause.ts';
import { DECIMAL_PLACES, type Decimal } from '../model/decimal.ts';
import type { Dialect } from './dialect.ts';
import type { Writing } from './writing.ts';

/**
 * Every number of a query is a whole count of ten-thousandths, since a quotient of decimals is another thing in each
 * database: in DuckDB it is a DOUBLE.
 */
export const TEN_THOUSANDTHS = 10 ** DECIMAL_PLACES;

/** What a database counts in, halved: twice a number is asked for where it is rounded. */
const LARGEST = 2n ** 62n;
/** A number of ours has at most nine digits before its mark; so has a count. */
export const LARGEST_COUNT = 10n ** 9n;
export const LARGEST_NUMBER = LARGEST_COUNT * BigInt(TEN_THOUSANDTHS);

export function whole(value: Decimal): string {
  return String(wholeOf(value));
}

export function wholeOf(value: Decimal): bigint {
  return BigInt(Math.round(value * TEN_THOUSANDTHS));
}

/** A bound, by the category of the unit where it differs. */
export function boundSql(bound: Bound, { dialect }: Pick<Writing, 'dialect'>): string {
  if (typeof bound === 'number') return whole(bound);
  const cases = Object.entries(bound).map(([category, value]) => `WHEN ${dialect.text(category)} THEN ${whole(value)}`);
  return `CASE category ${cases.join(' ')} END`;
}

/** Says that something cannot be written where a product might be larger than what is counted in. */
export function refuseAbove(of: string, product: bigint, { cannot }: Writing): void {
  if (product < LARGEST || cannot.some((each) => each.of === of && each.construct === 'number-too-large')) return;
  cannot.push({ of, construct: 'number-too-large' });
}

export function greatest(bound: Bound): bigint {
  return numbersIn(bound)
    .map(wholeOf)
    .reduce((a, b) => (a > b ? a : b), 0n);
}

/** A quotient that is not negative, rounded as a set states, in ten-thousandths. */
export function roundedSql(of: string, over: string, { places, mode }: Rounding, { quotient }: Dialect): string {
  const unit = 10 ** (DECIMAL_PLACES - places);
  const parts = unit === 1 ? `(${over})` : `(${over}) * ${unit}`;
  const steps = {
    'half-up': () => quotient(`2 * (${of}) + ${parts}`, `2 * ${parts}`),
    down: () => quotient(of, parts),
    up: () => quotient(`(${of}) + ${parts} - 1`, parts),
  }[mode]();
  return unit === 1 ? steps : `(${steps}) * ${unit}`;
}

/** Ten-thousandths as the decimal they are. */
export function asDecimalSql(ofTenThousandths: string): string {
  return `CAST(${ofTenThousandths} * CAST(0.0001 AS DECIMAL(5, 4)) AS DECIMAL(13, 4))`;
}
