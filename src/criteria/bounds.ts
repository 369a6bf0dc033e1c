import { boundFor } from '../model/bound.ts';
import type { Bound, Category } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';

/** Two bounds in pairs, one pair for each category; a single pair where neither differs by category. */
export function boundPairs(
  a: Bound,
  b: Bound,
  categories: readonly Category[],
): readonly (readonly [Decimal, Decimal])[] {
  if (typeof a === 'number' && typeof b === 'number') return [[a, b]];
  return categories.flatMap(({ id }): [Decimal, Decimal][] => {
    const [first, second] = [boundFor(a, id), boundFor(b, id)];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
}
