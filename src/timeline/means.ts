import { quotient, ratioOf, rounded, sum, wholeNumber } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Result, UnitResult } from '../model/result.ts';

/** Of the units that have a class; null where none has points. */
export function meanTotal(units: readonly UnitResult[]): Decimal | null {
  return meanOf(
    units.flatMap(({ classification, total }) => (classification === null || total === null ? [] : [total])),
  );
}

function meanOf(points: readonly Decimal[]): Decimal | null {
  if (points.length === 0) return null;
  return rounded(quotient(ratioOf(sum(points)), ratioOf(wholeNumber(points.length))), { places: 2, mode: 'half-up' });
}

export function meanPoints(units: readonly UnitResult[], id: string): Decimal | null {
  return meanOf(
    units.flatMap(({ classification, items }) => {
      const found = classification === null ? undefined : items.find((item) => item.id === id);
      return found === undefined || found.points === null ? [] : [found.points];
    }),
  );
}

/** How many have a class that earns the award. */
export function earnedOf({ criteria }: Result, units: readonly UnitResult[]): number {
  const earning = new Set(criteria.classes.filter(({ earnsAward }) => earnsAward).map(({ id }) => id));
  return units.filter(({ classification }) => classification !== null && earning.has(classification.id)).length;
}
