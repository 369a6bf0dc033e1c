import { compare, difference, product, quotient, ratioOf, sum } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { ClassReason } from '../model/reason.ts';
import type { UnitResult } from '../model/result.ts';
import type { ReadiedCriteria } from './prepare-criteria.ts';

/** The total follows from the points of the criteria, by way of the steps that are stated. */
export function totalInconsistency(
  { total, items, classification, withEvidence }: UnitResult,
  { topmost, maximum }: ReadiedCriteria,
): string | undefined {
  if (classification === null) return total === null ? undefined : 'total';
  if (maximum === null) {
    if (total !== null) return 'total';
    return withEvidence === null || withEvidence.total === null ? undefined : 'withEvidence.total';
  }
  if (total === null) return 'total';
  let expected = sum(items.filter(({ id }) => topmost.has(id)).map(({ points }) => points ?? ZERO));
  for (const reason of classification.because as readonly ClassReason[]) {
    if (reason.code !== 'total-scaled' && reason.code !== 'total-rounded') continue;
    if (reason.total !== expected || !isNear(reason, maximum)) return 'classification.because';
    expected = reason.code === 'total-scaled' ? reason.scaled : reason.rounded;
  }
  return expected === total ? undefined : 'total';
}

type TotalStep = Extract<ClassReason, { readonly code: 'total-scaled' | 'total-rounded' }>;

/** The result does not say how the set rounds, but rounding moves a number by less than 1. */
function isNear(step: TotalStep, ofSet: Decimal): boolean {
  if (step.code === 'total-rounded') return Math.abs(step.rounded - step.total) < 1;
  const { total, attainable, maximum, scaled } = step;
  if (attainable <= 0 || maximum !== ofSet) return false;
  const exact = quotient(product(ratioOf(total), ratioOf(maximum)), ratioOf(attainable));
  const off = difference(ratioOf(scaled), exact);
  const one = ratioOf(1 as Decimal);
  return compare(off, one) < 0 && compare(difference(exact, ratioOf(scaled)), one) < 0;
}
