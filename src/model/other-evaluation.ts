import type { CriteriaSet } from './criteria-set.ts';
import { factsOf, type Method, type OtherEvaluation } from './method.ts';

/** What a way of scoring reads of another evaluation, where it does. */
export function otherEvaluationOf(method: Method | undefined): OtherEvaluation | undefined {
  return method === undefined ? undefined : factsOf(method).reads(method);
}

/** Ids of the items that cannot be scored without the day of the check. */
export function itemsNeedingDay({ items }: Pick<CriteriaSet, 'items'>): readonly string[] {
  return items.flatMap(({ id, method }) => (method !== undefined && factsOf(method).needsDay ? [id] : []));
}
