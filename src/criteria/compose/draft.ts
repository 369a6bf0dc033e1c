import type { SetIdentity } from '../../model/criteria-set.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ParsedCriteria } from '../parse-criteria.ts';
import { below, itemAt, locationOf, type Place } from '../places.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';
import type { WrittenItem } from '../schema/item.ts';

/** A set in the making: the parts of a complete file, the items still open to changes, and where each was written. */
export interface Draft {
  readonly parts: Omit<WrittenCompleteSet, 'items'>;
  readonly items: DraftItem[];
  readonly places: Map<string, Place>;
  readonly bases: readonly SetIdentity[];
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
  'evidence',
  'categories',
  'gates',
  'classification',
] as const;

export function draftOfComplete(written: WrittenCompleteSet, source: ParsedCriteria, problems: Problem[]): Draft {
  const { items, ...parts } = written;
  const draft: Draft = { parts, items: [], places: new Map([['set', { source, path: [] }]]), bases: [] };
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
  const taken = idsOf(draft).find((id) => id.toLowerCase() === own.id.toLowerCase());
  if (taken !== undefined) {
    const at = locationOf(below(place, 'id'));
    problems.push(
      problem('item-repeated', at, { item: own.id }, { item: own.id, related: [itemAt(draft.places, taken, 'id')] }),
    );
    return;
  }
  const item: DraftItem = { ...own, items: [] };
  draft.places.set(own.id, place);
  siblings.splice(position, 0, item);
  for (const [index, child] of children.entries()) {
    addItem(draft, item.items, item.items.length, child, below(place, 'items', index), problems);
  }
}

function idsOf(draft: Draft): string[] {
  return [...itemsOf(draft.items)].map(({ item }) => item.id);
}

export interface Found {
  readonly item: DraftItem;
  readonly siblings: DraftItem[];
  readonly parent?: DraftItem;
}

/** Every item with the list it stands in, parents before their children. */
export function* itemsOf(siblings: DraftItem[], parent?: DraftItem): Generator<Found> {
  for (const item of siblings) {
    yield parent === undefined ? { item, siblings } : { item, siblings, parent };
    yield* itemsOf(item.items, item);
  }
}
