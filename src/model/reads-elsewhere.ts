import type { CriteriaSet } from './criteria-set.ts';
import { factsOf, type Method, type ReadElsewhere } from './method.ts';

/** What a way of scoring reads of another evaluation, where it does. */
export function readElsewhere(method: Method | undefined): ReadElsewhere | undefined {
  return method === undefined ? undefined : factsOf(method).reads(method);
}

/** Ids of the items that cannot be scored without the day of the check. */
export function itemsByDay({ items }: Pick<CriteriaSet, 'items'>): readonly string[] {
  return items.flatMap(({ id, method }) => (method !== undefined && factsOf(method).needsDay ? [id] : []));
}
