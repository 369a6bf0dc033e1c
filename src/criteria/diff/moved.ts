import type { Item } from '../../model/criteria-set.ts';
import type { Matching, Pair } from './match-parts.ts';

/** Pairs that left their parent or their place among those who stayed; what others added or removed moves nobody. */
export function movedItems(before: readonly Item[], after: readonly Item[], matching: Matching<Item>): Set<Pair<Item>> {
  const moved = new Set<Pair<Item>>();
  const stayed = new Map<string, Pair<Item>[]>();
  for (const pair of before.flatMap(({ id }) => matching.byBefore.get(id) ?? [])) {
    const parent = newParent(pair.before, matching);
    if (parent !== (pair.after.parent ?? null)) moved.add(pair);
    else stayed.set(parent ?? '', [...(stayed.get(parent ?? '') ?? []), pair]);
  }
  return new Set([...moved, ...[...stayed.values()].flatMap((siblings) => [...outOfOrder(siblings, after)])]);
}

/** The parent an item had, under the id it has now; where the parent is gone, its old id, which is nobody's. */
function newParent({ parent }: Item, matching: Matching<Item>): string | null {
  if (parent === undefined) return null;
  return matching.byBefore.get(parent)?.after.id ?? `${parent} is gone`;
}

/** The fewest that must be taken out for the rest to be in the old order: those off the longest rising sequence. */
export function outOfOrder<T>(pairsInOldOrder: readonly Pair<T>[], newOrder: readonly T[]): Set<Pair<T>> {
  const place = new Map(newOrder.map((part, index) => [part, index]));
  const places = pairsInOldOrder.map(({ after }) => place.get(after) ?? 0);
  const longest: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [index, here] of places.entries()) {
    longest[index] = 1;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (longest[earlier] ?? 0) + 1;
      if ((places[earlier] ?? 0) < here && length > (longest[index] ?? 0)) {
        longest[index] = length;
        before[index] = earlier;
      }
    }
    if (last === -1 || (longest[index] ?? 0) > (longest[last] ?? 0)) last = index;
  }
  const keeping = new Set<number>();
  for (let index = last; index !== -1; index = before[index] ?? -1) keeping.add(index);
  return new Set(pairsInOldOrder.filter((_, index) => !keeping.has(index)));
}
