import type { ResultCriteria, ResultItem } from '../model/result.ts';
import type { ItemPairing } from './comparison.ts';

/** An item on the side or sides that have it, in the tree of the second set; what only the first one has hangs where it was. */
export interface ItemNode {
  readonly before: ResultItem | undefined;
  readonly after: ResultItem | undefined;
  readonly children: readonly ItemNode[];
  /** Stands on one side only, but something under it stands on both: then it is a heading and not a change. */
  readonly isHeading: boolean;
}

export function itemTree(before: ResultCriteria, after: ResultCriteria, pairing: ItemPairing): readonly ItemNode[] {
  const itemsBefore = new Map(before.items.map((item) => [item.id, item]));
  const partner = new Map(pairing.paired.map((pair) => [pair.after, itemsBefore.get(pair.before)]));
  const paired = new Set(pairing.paired.map((pair) => pair.before));
  const [under, wasUnder] = [byParent(after.items), byParent(before.items)];

  const dropped = (parent: string | null): ItemNode[] =>
    (wasUnder.get(parent) ?? [])
      .filter(({ id }) => !paired.has(id))
      .map((item) => {
        const children = dropped(item.id);
        const all = wasUnder.get(item.id) ?? [];
        const isHeading = children.length < all.length || children.some((child) => child.isHeading);
        return { before: item, after: undefined, children, isHeading };
      });
  const standing = (parent: string | null): ItemNode[] =>
    (under.get(parent) ?? []).map((item) => {
      const was = partner.get(item.id);
      // Split into parts, or its parts put together: the parts of one side say nothing of the change of the whole.
      const split = was !== undefined && under.has(item.id) !== wasUnder.has(was.id);
      const children = split ? [] : [...standing(item.id), ...(was === undefined ? [] : dropped(was.id))];
      const isHeading = was === undefined && children.some((child) => child.before !== undefined || child.isHeading);
      return { before: was, after: item, children, isHeading };
    });
  return [...standing(null), ...dropped(null)];
}

function byParent(items: readonly ResultItem[]): Map<string | null, ResultItem[]> {
  const under = new Map<string | null, ResultItem[]>();
  for (const item of items) {
    const known = under.get(item.parent);
    if (known === undefined) under.set(item.parent, [item]);
    else known.push(item);
  }
  return under;
}
