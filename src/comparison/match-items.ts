import type { ResultCriteria, ResultItem } from '../model/result.ts';
import type { ItemPair, ItemPairing } from './comparison.ts';
import { sameLabel, shareIds } from './kinship.ts';

/** Which item of one set is which of the other: by id where ids mean the same, else by a label that each side has once. */
export function matchItems(before: ResultCriteria, after: ResultCriteria): ItemPairing {
  const byId = shareIds(before, after);
  const idsBefore = new Map(before.items.map((item) => [item.id, item]));
  const paired: ItemPair[] = [];
  const taken = new Set<string>();
  const pair = (one: ResultItem, other: ResultItem, by: ItemPair['by']) => {
    paired.push({ before: one.id, after: other.id, by });
    taken.add(one.id);
  };
  for (const item of after.items) {
    const same = idsBefore.get(item.id);
    if (same !== undefined && (byId || sameLabel(same.label) === sameLabel(item.label))) pair(same, item, 'id');
  }
  const known = new Set(paired.map((each) => each.after));
  const left = byLabel(before.items.filter(({ id }) => !taken.has(id)));
  const right = byLabel(after.items.filter(({ id }) => !known.has(id)));
  for (const [label, [item, ...more]] of right) {
    const [same, ...others] = left.get(label) ?? [];
    if (item === undefined || same === undefined || more.length + others.length > 0) continue;
    pair(same, item, 'label');
    known.add(item.id);
  }
  const named = ({ id, label }: ResultItem) => ({ id, label });
  return {
    paired: inOrder(paired, after),
    onlyBefore: before.items.filter(({ id }) => !taken.has(id)).map(named),
    onlyAfter: after.items.filter(({ id }) => !known.has(id)).map(named),
  };
}

function byLabel(items: readonly ResultItem[]): Map<string, ResultItem[]> {
  const labelled = new Map<string, ResultItem[]>();
  for (const item of items) {
    const label = sameLabel(item.label);
    const known = labelled.get(label);
    if (known === undefined) labelled.set(label, [item]);
    else known.push(item);
  }
  return labelled;
}

function inOrder(pairs: readonly ItemPair[], { items }: ResultCriteria): ItemPair[] {
  const place = new Map(items.map(({ id }, index) => [id, index]));
  return pairs.toSorted((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0));
}
