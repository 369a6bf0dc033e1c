import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { methodGivesPoints, setGivesPoints } from '../../model/gives-points.ts';
import { isPercentage } from '../../model/measures.ts';

/** Two counts `only`, two counts in place of a percentage (`also`), or none. */
export function takesCounts({ method }: Item): 'only' | 'also' | 'no' {
  if (method?.kind === 'share') return 'only';
  return isPercentage(method) ? 'also' : 'no';
}

/** Whether the value column of a template is for this item too: what counts or points say needs none. */
export function takesValue({ method }: Item): boolean {
  return method !== undefined && method.kind !== 'awarded' && method.kind !== 'share';
}

/** Whether people write points for an item. Conditions, dates and classes without points have nothing to write them for. */
export function takesPoints(set: CriteriaSet, { method }: Item): boolean {
  return setGivesPoints(set) && (method === undefined || methodGivesPoints(method));
}
