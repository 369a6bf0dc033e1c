import { compare, percentOf, ratioOf, rounded } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { type CountRow, isOfWhole } from './counts.ts';

/** How many of a hundred have reached it, to two places for reading; null where there is no whole to take it of. */
export function shareOf({ id, total, done }: CountRow): Decimal | null {
  if (!isOfWhole(id) || total === null || done === null || total <= ZERO) return null;
  return rounded(percentOf({ part: done, whole: total }), { places: 2, mode: 'half-up' });
}

/** Whether a target in percent is reached, by the exact share; null where nothing can be compared. */
export function reaches({ id, total, done }: CountRow, target: Decimal | null): boolean | null {
  if (target === null || !isOfWhole(id) || total === null || done === null || total <= ZERO) return null;
  return compare(percentOf({ part: done, whole: total }), ratioOf(target)) >= 0;
}
