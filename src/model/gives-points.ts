import type { CriteriaSet, Item } from './criteria-set.ts';
import type { Decimal } from './decimal.ts';
import { factsOf, type Method } from './method.ts';

/** Whether an item can give points, itself or through its children. Levels reached by conditions give none. */
export function givesPoints({ id, attainment, method, children }: Item, items: readonly Item[]): boolean {
  if (attainment !== undefined) return false;
  if (method !== undefined) return methodGivesPoints(method);
  if (children.length === 0) return false;
  return items.some((child) => child.parent === id && givesPoints(child, items));
}

/**
 * All items that give points or may: an open item, which has no way of scoring yet, is counted as giving them. Parents come
 * before their children.
 */
export function mayGivePoints(items: readonly Item[]): ReadonlySet<Item> {
  const giving = new Set<Item>();
  const above = new Set<string>();
  for (const item of items.toReversed()) {
    const { id, parent, attainment, method, children } = item;
    const own = children.length > 0 ? above.has(id) : method === undefined || methodGivesPoints(method);
    if (attainment !== undefined || !own) continue;
    giving.add(item);
    if (parent !== undefined) above.add(parent);
  }
  return giving;
}

/** A set whose maximum is left to the office gives points as well. */
export function setGivesPoints({ maximum, open }: Pick<CriteriaSet, 'maximum' | 'open'>): boolean {
  return maximum !== undefined || open.some(({ what }) => what === 'set-maximum');
}

/** Whether this way of scoring can give points. */
export function methodGivesPoints(method: Method): boolean {
  return factsOf(method).givesPoints(method);
}

/** The most points a way of scoring can give, where it defines that itself: the best level, step or class comes first. */
export function bestPointsOf(method: Method): Decimal | undefined {
  return factsOf(method).best(method);
}
