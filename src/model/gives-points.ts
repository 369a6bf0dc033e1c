import type { Method } from './criteria-set.ts';

/** Whether points can come of this way of scoring. */
export function methodGivesPoints(method: Method): boolean {
  switch (method.kind) {
    case 'awarded':
    case 'levels':
    case 'thresholds':
    case 'linear':
      return true;
    case 'share':
      return method.steps.length > 0;
    case 'checklist':
      return method.entries.some(({ points }) => points !== undefined);
    case 'met':
      return method.points !== undefined;
    case 'since':
      return false;
    case 'class-of':
      return method.classes.some(({ points }) => points !== undefined);
  }
}
