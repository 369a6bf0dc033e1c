import { compare, percentOf, ratioOf } from '../model/arithmetic.ts';
import type { PerCategory, ThresholdsMethod } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Counts } from '../model/evidence.ts';

/** What stands for a unit of this category. */
export function forCategory<T extends object>(value: PerCategory<T>, category: string | undefined): T | undefined {
  return 'byCategory' in value ? value.byCategory[category ?? ''] : value;
}

/** A measured value: a number, or two counts whose share in percent it is. */
export type Measurement =
  | { readonly value: Decimal }
  /** `emptyHolds`: 0 of 0 is on the right side of every bound. */
  | { readonly counts: Counts; readonly emptyHolds: boolean };

/** Whether a measurement is on the right side of a bound. A share is multiplied out: 8.999 of 10.000 is below 90%. */
export function reaches(found: Measurement, direction: ThresholdsMethod['direction'], bound: Decimal): boolean {
  if ('value' in found) return direction === 'at-least' ? found.value >= bound : found.value <= bound;
  if (found.counts.whole <= 0) return found.emptyHolds;
  const order = compare(percentOf(found.counts), ratioOf(bound));
  return direction === 'at-least' ? order >= 0 : order <= 0;
}
