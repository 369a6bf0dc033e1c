import type { Item } from './criteria-set.ts';
import { factsOf, type Method } from './method.ts';

/** Whether a way of scoring says that something is met or not. */
export function isMetOrNot(method: Method): boolean {
  return factsOf(method).saysMet;
}

/**
 * Whether an item can be met at all: met or not itself, or a criterion that has levels (it is met when it reaches one of
 * them) or under which something can be met.
 */
export function canBeMet({ id, attainment, method }: Item, items: readonly Item[]): boolean {
  if (attainment !== undefined) return true;
  if (method !== undefined) return isMetOrNot(method);
  return items.some((child) => child.parent === id && canBeMet(child, items));
}
