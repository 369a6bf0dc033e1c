import { itemsInBrief } from '../model/items-later.ts';
import type { NextClass, UnitResult } from '../model/result.ts';

/** Items that stand in the way of the next class and that none of its unmet conditions names already. */
export function furtherBlockers({ blockedBy, unmet = [] }: NextClass): string[] {
  const named = new Set(unmet.map((condition) => (condition.kind === 'class' ? undefined : condition.item)));
  return blockedBy.filter((id) => !named.has(id));
}

/** What keeps a gate shut need not be at 0: it may ask for more points, or for what has none. */
export function areAtZero(unit: UnitResult, ids: readonly string[]): boolean {
  const items = itemsInBrief(unit);
  return ids.every((id) => items.find((item) => item.id === id)?.points === 0);
}
