import type { SinceMethod } from '../../model/criteria-set.ts';
import { daysIn, UNKNOWN } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import type { MethodSql } from './method-sql.ts';

/** Days are numbers that sort as they do, 20240131: each database has its own way of adding months to a date. */
export const since: MethodSql<SinceMethod> = {
  said: (_, { named }) => `${named} IS NOT NULL`,
  faults: (_, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-a-date' },
    { when: `${leaf.named} > ${checkedOn(leaf)}`, code: 'value-after-checking' },
  ],
  met: ({ months, atMostMonths }, leaf) => {
    const enough = `${monthsAfter(months, leaf)} <= ${checkedOn(leaf)}`;
    return atMostMonths === undefined
      ? enough
      : `${enough} AND ${checkedOn(leaf)} <= ${monthsAfter(atMostMonths, leaf)}`;
  },
};

function checkedOn({ writing }: Leaf): string {
  if (writing.checkedOn === undefined) throw new Error(`${writing.set.id}: terms are counted up to a day`);
  return writing.checkedOn.replaceAll('-', '');
}

/** The 31st of a month without one is its last day. */
function monthsAfter(months: number, leaf: Leaf): string {
  const { quotient } = leaf.writing.dialect;
  const day = leaf.made('day', () => `${leaf.named} % 100`);
  const count = leaf.made(
    `months_${months}`,
    () => `(${quotient(leaf.named, '10000')}) * 12 + (${quotient(leaf.named, '100')}) % 100 - 1 + ${months}`,
  );
  const year = leaf.made(`year_${months}`, () => quotient(count, '12'));
  const month = leaf.made(`month_${months}`, () => `${count} % 12 + 1`);
  return leaf.made(`after_${months}`, () => `${year} * 10000 + ${month} * 100 + least(${day}, ${daysIn(year, month)})`);
}
