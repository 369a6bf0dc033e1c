import type { Bound, Category } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';

/** The number a unit of this category meets. */
export function boundFor(bound: Bound, category: string): Decimal | undefined {
  return typeof bound === 'number' ? bound : bound[category];
}

export function numbersIn(bound: Bound): readonly Decimal[] {
  return typeof bound === 'number' ? [bound] : Object.values(bound);
}

/** Two bounds as they meet, category by category; once where neither makes a difference. */
export function pairsOf(a: Bound, b: Bound, categories: readonly Category[]): readonly (readonly [Decimal, Decimal])[] {
  if (typeof a === 'number' && typeof b === 'number') return [[a, b]];
  return categories.flatMap(({ id }): [Decimal, Decimal][] => {
    const [first, second] = [boundFor(a, id), boundFor(b, id)];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
}
