import type { SetIdentity } from '../../model/criteria-set.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ParsedCriteria } from '../parse-criteria.ts';
import { below, itemAt, itemPart, locationOf, type Place } from '../places.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';
import type { WrittenItem } from '../schema/item.ts';

/** A set in the making: the parts of a complete file, the items still open to changes, and where each was written. */
export interface Draft {
  readonly parts: Omit<WrittenCompleteSet, 'items'>;
  readonly items: DraftItem[];
  readonly places: Map<string, Place>;
  /** Ids in use, by their small letters. */
  readonly ids: Map<string, string>;
  readonly bases: readonly SetIdentity[];
  /** Laws of the bases that a law of the set's own has taken the place of, as they are cited, nearest first. */
  readonly grounds: readonly string[];
}

export interface DraftItem extends Omit<WrittenItem, 'items'> {
  items: DraftItem[];
}

/** The parts a set may take over from its base or replace as a whole. */
export const PARTS = [
  'subject',
  'law',
  'applies',
  'maximum',
  'maximumClause',
  'rounding',
  'evidence',
  'notApplicable',
  'categories',
  'gates',
  'classification',
  'areas',
  'facts',
  'recognition',
] as const;

export function draftOfComplete(written: WrittenCompleteSet, source: ParsedCriteria, problems: Problem[]): Draft {
  const { items, ...parts } = written;
  const draft: Draft = { parts, items: [], places: new Map(), ids: new Map(), bases: [], grounds: [] };
  draft.places.set('set', { source, path: [] });
  for (const part of PARTS) draft.places.set(part, { source, path: [part] });
  for (const [index, item] of items.entries()) {
    addItem(draft, draft.items, draft.items.length, item, { source, path: ['items', index] }, problems);
  }
  return draft;
}

/** Puts a written item with all its children into the draft. An id that is taken is a problem, and the item is left out. */
export function addItem(
  draft: Draft,
  siblings: DraftItem[],
  position: number,
  written: WrittenItem,
  place: Place,
  problems: Problem[],
): void {
  const { items: children = [], ...own } = written;
  const taken = draft.ids.get(own.id.toLowerCase());
  if (taken !== undefined) {
    const at = locationOf(below(place, 'id'));
    problems.push(
      problem('item-repeated', at, { item: own.id }, { item: own.id, related: [itemAt(draft.places, taken, 'id')] }),
    );
    return;
  }
  const item: DraftItem = { ...own, items: [] };
  draft.ids.set(own.id.toLowerCase(), own.id);
  draft.places.set(itemPart(own.id), place);
  siblings.splice(position, 0, item);
  for (const [index, child] of children.entries()) {
    addItem(draft, item.items, item.items.length, child, below(place, 'items', index), problems);
  }
}

/** Takes an item out with all that stands under it. */
export function removeItem(draft: Draft, { item, siblings }: Found): void {
  siblings.splice(siblings.indexOf(item), 1);
  for (const { id } of [item, ...[...itemsOf(item.items)].map((found) => found.item)]) {
    draft.ids.delete(id.toLowerCase());
    for (const name of [...draft.places.keys()]) {
      if (name === itemPart(id) || name.startsWith(itemPart(id, ''))) draft.places.delete(name);
    }
  }
}

export interface Found {
  readonly item: DraftItem;
  readonly siblings: DraftItem[];
  readonly parent?: DraftItem;
}

/** Every item with the list it is in, parents before their children. */
export function* itemsOf(siblings: DraftItem[], parent?: DraftItem): Generator<Found> {
  for (const item of siblings) {
    yield parent === undefined ? { item, siblings } : { item, siblings, parent };
    yield* itemsOf(item.items, item);
  }
}
