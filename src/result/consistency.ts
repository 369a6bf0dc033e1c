import type { Result, ResultCriteria } from '../model/result.ts';
import { areasInconsistency } from './area-consistency.ts';
import { bandsOf, classInconsistency } from './class-consistency.ts';
import { itemInconsistency, pointsInconsistency } from './item-consistency.ts';
import { overrideInconsistency, prospectInconsistency } from './prospect-consistency.ts';
import { totalInconsistency } from './total-consistency.ts';

/**
 * The key of the first thing in a result that contradicts another: somebody changed a number or a class by hand. Results
 * of earlier versions say less, and what they leave out is not asked of them.
 */
export function inconsistency(result: Result): string | undefined {
  const criteria = readied(result.criteria);
  for (const [index, unit] of result.units.entries()) {
    const key =
      itemInconsistency(unit, criteria) ??
      pointsInconsistency(unit, criteria) ??
      totalInconsistency(unit, criteria) ??
      classInconsistency(unit, criteria) ??
      prospectInconsistency(unit, criteria) ??
      overrideInconsistency(unit);
    if (key !== undefined) return `units.${index}.${key}`;
  }
  return areasInconsistency(result);
}

/** What every unit is held against, looked up once. */
export type ReadiedCriteria = ReturnType<typeof readied>;

function readied(criteria: ResultCriteria) {
  const childrenOf = new Map<string, string[]>();
  for (const { id, parent } of criteria.items) {
    if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), id]);
  }
  return {
    maximum: criteria.maximum,
    items: new Map(criteria.items.map((item) => [item.id, item])),
    childrenOf,
    topmost: new Set(criteria.items.filter(({ depth }) => depth === 0).map(({ id }) => id)),
    classes: criteria.classes,
    orderOf: new Map(criteria.classes.map(({ id }, order) => [id, order])),
    orderOfLabel: new Map(criteria.classes.map(({ label }, order) => [label.vi, order])),
    bands: bandsOf(criteria.classes),
  };
}
