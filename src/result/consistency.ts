import { ZERO } from '../model/decimal.ts';
import type { Reason } from '../model/reason.ts';
import type { Result, ResultCriteria, UnitResult } from '../model/result.ts';
import { sum } from '../scoring/arithmetic.ts';

/** The key of the first thing in a result that contradicts another: somebody changed a number or a class by hand. */
export function inconsistency({ units, criteria }: Result): string | undefined {
  const criterionIds = new Set(criteria.items.filter(({ depth }) => depth === 0).map(({ id }) => id));
  for (const [index, unit] of units.entries()) {
    const key = unitInconsistency(unit, criteria, criterionIds);
    if (key !== undefined) return `units.${index}.${key}`;
  }
  return undefined;
}

function unitInconsistency(
  { total, items, classification }: UnitResult,
  criteria: ResultCriteria,
  criterionIds: ReadonlySet<string>,
): string | undefined {
  if (classification === null || total === null) return classification === null && total === null ? undefined : 'total';
  const points = items.filter(({ id }) => criterionIds.has(id)).map(({ points }) => points ?? ZERO);
  if (sum(points) !== total) return 'total';
  const known = criteria.classes.find(({ id }) => id === classification.id);
  const reasoned = classification.because.map(classIn).findLast((label) => label !== undefined);
  return known !== undefined && known.label.vi === reasoned ? undefined : 'classification.id';
}

/** The class a step of the reasoning ends in; a gate that fails, or what evidence would bring, ends in none. */
function classIn(reason: Reason): string | undefined {
  switch (reason.code) {
    case 'total-in-band':
    case 'total-read-as':
    case 'remaining-case':
      return reason.class.vi;
    default:
      return undefined;
  }
}
