import type { Result, UnitResult } from '../model/result.ts';
import { areasInconsistency } from './area-consistency.ts';
import { classInconsistency } from './class-consistency.ts';
import { itemInconsistency, pointsInconsistency } from './item-consistency.ts';
import { prepareCriteria, type ReadiedCriteria } from './prepare-criteria.ts';
import { overrideInconsistency, prospectInconsistency } from './prospect-consistency.ts';
import { totalInconsistency } from './total-consistency.ts';
import { wholeInconsistency } from './whole-consistency.ts';

/**
 * The key of the first thing in a result that contradicts another: somebody changed a number or a class by hand. Results
 * of earlier versions say less, and what they leave out is not asked of them.
 */
export function inconsistency(result: Result): string | undefined {
  const criteria = prepareCriteria(result.criteria);
  for (const [index, unit] of result.units.entries()) {
    const key = unitInconsistency(unit, criteria);
    if (key !== undefined) return `units.${index}.${key}`;
  }
  return unitsInconsistency(result);
}

/** The same of its units together, each of which is right in itself. */
export function unitsInconsistency(result: Result): string | undefined {
  return wholeInconsistency(result) ?? areasInconsistency(result);
}

/** The same of one unit, whatever the others are. */
export function unitInconsistency(unit: UnitResult, criteria: ReadiedCriteria): string | undefined {
  return (
    itemInconsistency(unit, criteria) ??
    pointsInconsistency(unit, criteria) ??
    totalInconsistency(unit, criteria) ??
    classInconsistency(unit, criteria) ??
    prospectInconsistency(unit, criteria) ??
    overrideInconsistency(unit)
  );
}
