import type { Bound } from './criteria-set.ts';
import type { Decimal } from './decimal.ts';

/** The bound that holds for a unit of this category; none for a unit without one where they differ. */
export function boundFor(bound: Bound | undefined, category: string | null | undefined): Decimal | undefined {
  return typeof bound === 'object' ? bound[category ?? ''] : bound;
}

export function numbersIn(bound: Bound): readonly Decimal[] {
  return typeof bound === 'number' ? [bound] : Object.values(bound);
}
