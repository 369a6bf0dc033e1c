import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { methodGivesPoints, setGivesPoints } from '../../model/gives-points.ts';
import { isPercentage, measuresCounts } from '../../model/measures.ts';
import { factsOf } from '../../model/method.ts';

/** Two counts `only`, two counts in place of a percentage (`also`), or none. */
export function takesCounts({ method }: Item): 'only' | 'also' | 'no' {
  if (measuresCounts(method)) return 'only';
  return isPercentage(method) ? 'also' : 'no';
}

/** Whether the value column of a template is for this item too: what counts or points say needs none. */
export function takesValue({ method }: Item): boolean {
  if (method === undefined) return false;
  const { writtenAs } = factsOf(method);
  return writtenAs === 'value' || writtenAs === 'level or points';
}

/** Whether people write points for an item. Conditions, dates and classes without points have nothing to write them for. */
export function takesPoints(set: CriteriaSet, { method }: Item): boolean {
  return setGivesPoints(set) && (method === undefined || methodGivesPoints(method));
}
