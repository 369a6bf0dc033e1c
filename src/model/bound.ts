import type { Decimal } from './decimal.ts';

/** One for all, or one for each category of unit, by its id. */
export type PerCategory<T> = T | { readonly byCategory: Readonly<Record<string, T>> };

/** One number for all, or one for each category of unit. */
export type Bound = Decimal | Readonly<Record<string, Decimal>>;

/** The bound that holds for a unit of this category; none for a unit without one where they differ. */
export function boundFor(bound: Bound | undefined, category: string | null | undefined): Decimal | undefined {
  return typeof bound === 'object' ? bound[category ?? ''] : bound;
}

export function numbersIn(bound: Bound): readonly Decimal[] {
  return typeof bound === 'number' ? [bound] : Object.values(bound);
}

export function differsByCategory(bound: Bound | undefined): boolean {
  return bound !== undefined && typeof bound !== 'number';
}
