import { sumAsWritten } from '../model/arithmetic.ts';
import type { Item, Method } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { methodGivesPoints } from '../model/gives-points.ts';

/** Whether points can come of an item: its own, or those of anything under it. Levels reached by conditions give none. */
export function givesPoints(item: Item, items: readonly Item[]): boolean {
  if (item.attainment !== undefined) return false;
  if (item.method !== undefined) return methodGivesPoints(item.method);
  return items.some((child) => child.parent === item.id && givesPoints(child, items));
}

/** The most a way of scoring can bring, where it says so itself. */
export function bestPointsOf(method: Method): Decimal | undefined {
  switch (method.kind) {
    case 'awarded':
    case 'since':
      return undefined;
    case 'levels':
      return method.levels[0]?.points;
    case 'thresholds':
    case 'share':
      return method.steps[0]?.points;
    case 'linear':
      return method.cap;
    case 'checklist': {
      const points = method.entries.flatMap((entry) => (entry.points === undefined ? [] : [entry.points]));
      return points.length === 0 ? undefined : sumAsWritten(points);
    }
    case 'met':
      return method.points;
    case 'class-of':
      return method.classes[0]?.points;
  }
}

/** A number a condition can be asked of. */
export function measuresValue(method: Method | undefined): boolean {
  return method?.kind === 'thresholds' || method?.kind === 'share' || method?.kind === 'linear';
}

/**
 * Whether an item can be met at all: met or not itself, or a criterion that has levels (it is met when it reaches one of
 * them) or under which something can be met.
 */
export function canBeMet(item: Item, items: readonly Item[]): boolean {
  if (item.attainment !== undefined) return true;
  if (item.method !== undefined) {
    const { kind } = item.method;
    return kind === 'met' || kind === 'checklist' || kind === 'since';
  }
  return items.some((child) => child.parent === item.id && canBeMet(child, items));
}
