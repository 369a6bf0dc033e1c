import type { ResultClass, ResultCriteria } from '../model/result.ts';

/** What every unit is compared with, looked up once. */
export type ReadiedCriteria = ReturnType<typeof prepareCriteria>;

export function prepareCriteria(criteria: ResultCriteria) {
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

/** Whether the classes of a result are bands: results of earlier versions do not say them. */
function bandsOf(classes: readonly ResultClass[]): boolean {
  return classes.length > 1 && classes.slice(0, -1).every(({ from }) => from !== undefined);
}
