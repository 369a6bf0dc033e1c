import type { CriteriaSet, Item } from '../model/criteria-set.ts';

/** Two counts `only`, two counts in place of a percentage (`also`), or none. */
export function takesCounts({ method }: Item): 'only' | 'also' | 'no' {
  switch (method?.kind) {
    case 'share':
      return 'only';
    case 'thresholds':
    case 'linear':
      return method.unit === '%' ? 'also' : 'no';
    default:
      return 'no';
  }
}

/** Whether the value column of a template is for this item too: what counts or points say needs none. */
export function takesValue({ method }: Item): boolean {
  return method !== undefined && method.kind !== 'awarded' && method.kind !== 'share';
}

/** A set whose maximum is left to the office gives points as well. */
export function givesPoints({ maximum, open }: CriteriaSet): boolean {
  return maximum !== undefined || open.some(({ what }) => what === 'set-maximum');
}

/** Whether people write points for an item. Conditions, dates and classes without points have nothing to write them for. */
export function takesPoints(set: CriteriaSet, { method }: Item): boolean {
  if (!givesPoints(set)) return false;
  switch (method?.kind) {
    case 'share':
      return method.steps.length > 0;
    case 'checklist':
      return method.entries.some(({ points }) => points !== undefined);
    case 'met':
      return method.points !== undefined;
    case 'class-of':
      return method.classes.some(({ points }) => points !== undefined);
    case 'since':
      return false;
    default:
      return true;
  }
}
