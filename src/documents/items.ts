import { DECIMAL_PLACES } from '../model/decimal.ts';
import type { ItemResult, Result, ResultItem, UnitResult } from '../model/result.ts';
import { printable } from './printable.ts';

/** The criteria of the first level: what a table of scores has columns for. */
export function criteriaOf({ criteria }: Result): readonly ResultItem[] {
  return criteria.items.filter(({ depth }) => depth === 0);
}

export function criterionScores(unit: UnitResult, criteria: readonly ResultItem[]): (ItemResult | undefined)[] {
  const byId = new Map(unit.items.map((item) => [item.id, item]));
  return criteria.map(({ id }) => byId.get(id));
}

/** "Tiêu chí bị điểm 0": given 0, without evidence, or never sent. */
export function itemsAtZero(unit: UnitResult, result: Result): string[] {
  return criterionScores(unit, criteriaOf(result))
    .filter((item) => item !== undefined && item.points === 0)
    .map((item) => printable(item?.id ?? ''));
}

const WHOLE = 10 ** DECIMAL_PLACES;

/**
 * Only where both totals are there. Exact: in ten-thousandths the totals are whole numbers, and the quotient of two
 * whole numbers is the double nearest to it, whose shortest text is the decimal.
 */
export function difference({ total, selfTotal }: UnitResult): number | null {
  if (total === null || selfTotal === null) return null;
  return (Math.round(total * WHOLE) - Math.round(selfTotal * WHOLE)) / WHOLE;
}
