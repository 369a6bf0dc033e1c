import { STATE_MARKS } from '../labels/documents.ts';
import { describeOutcome } from '../labels/outcomes.ts';
import { DECIMAL_PLACES } from '../model/decimal.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ItemResult, Result, ResultItem, UnitResult } from '../model/result.ts';

/** The criteria of the first level: what a table of scores has columns for. */
export function criteriaOf({ criteria }: Result): readonly ResultItem[] {
  return criteria.items.filter(({ depth }) => depth === 0);
}

export function criterionScores(unit: UnitResult, criteria: readonly ResultItem[]): (ItemResult | undefined)[] {
  const byId = new Map(unit.items.map((item) => [item.id, item]));
  return criteria.map(({ id }) => byId.get(id));
}

/** "Tiêu chí bị điểm 0", or "chưa đạt" where there are no points: not reached, without evidence, or never sent. */
export function itemsAtZero(unit: UnitResult, result: Result): string[] {
  return criterionScores(unit, criteriaOf(result))
    .filter((item) => item !== undefined && (result.criteria.maximum === null ? isNotMet(item) : item.points === 0))
    .map((item) => printableOnPaper(item?.id ?? ''));
}

function isNotMet({ state }: ItemResult): boolean {
  return state === 'not-met' || state === 'no-evidence' || state === 'not-submitted';
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

/** A cell of the table: points, the level reached, or the sign of why there is neither. */
export function cellText(item: ItemResult | undefined, rule: ResultItem | undefined): string {
  if (item === undefined) return '';
  const { state, points } = item;
  if (state === 'met' || state === 'not-met' || state === 'measured') {
    if (points !== null) return formatNumber(points, 'vi');
    return printableOnPaper(describeOutcome(item, rule, 'vi') ?? '');
  }
  if (state !== 'scored') return STATE_MARKS[state];
  return points === null ? '' : formatNumber(points, 'vi');
}
