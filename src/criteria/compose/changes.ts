import { particularList } from '../../model/particular-list.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { below, itemPart, locationOf, type Place } from '../places.ts';
import type { WrittenChange } from '../schema/change.ts';
import { itemFields } from '../schema/item.ts';
import { addItem, type Draft, type DraftItem, type Found, itemsOf, removeItem } from './draft.ts';

type Change<Op extends WrittenChange['op']> = Extract<WrittenChange, { op: Op }>;

type Operation<C extends WrittenChange> = (draft: Draft, change: C, place: Place, problems: Problem[]) => void;

const OPERATIONS: { readonly [Op in WrittenChange['op']]: Operation<Change<Op>> } = {
  set: setFields,
  add,
  remove,
  reword,
  reorder,
};

/** Applies one change of an extending set to the draft; a change that does not fit is a problem and changes nothing. */
export function applyChange(draft: Draft, change: WrittenChange, place: Place, problems: Problem[]): void {
  const operation = OPERATIONS[change.op] as Operation<WrittenChange>;
  operation(draft, change, place, problems);
}

const SETTABLE = Object.keys(itemFields) as readonly (keyof typeof itemFields)[];

function setFields(draft: Draft, change: Change<'set'>, place: Place, problems: Problem[]): void {
  const found = find(draft, change.item, below(place, 'item'), problems);
  if (found === undefined) return;
  const given = SETTABLE.filter((field) => change[field] !== undefined);
  if (given.length === 0) {
    problems.push(problem('change-empty', locationOf(place), { item: change.item }, { item: change.item }));
  }
  for (const field of given) {
    Object.assign(found.item, { [field]: change[field] });
    draft.places.set(itemPart(found.item.id, field), below(place, field));
  }
}

function add(draft: Draft, change: Change<'add'>, place: Place, problems: Problem[]): void {
  const { under, after } = change;
  const parent = under === undefined ? undefined : find(draft, under, below(place, 'under'), problems)?.item;
  if (under !== undefined && parent === undefined) return;

  const siblings = parent?.items ?? draft.items;
  const before = after === undefined ? siblings.length - 1 : siblings.findIndex(({ id }) => id === after);
  if (after !== undefined && before === -1) {
    const details = { after, siblings: particularList(siblings.map(({ id }) => id)) };
    problems.push(problem('change-after-unknown', locationOf(below(place, 'after')), details));
    return;
  }

  addItem(draft, siblings, before + 1, change.item, below(place, 'item'), problems);
  if (parent !== undefined) dropInheritedMethod(draft, parent, place);
}

/**
 * An item that gets indicators becomes their sum, so the base's way of scoring it has no say any more; and one that was
 * left open is open no longer.
 */
function dropInheritedMethod(draft: Draft, parent: DraftItem, { source }: Place): void {
  if (parent.method === null) {
    delete parent.method;
    return;
  }
  const methodPlace = draft.places.get(itemPart(parent.id, 'method')) ?? draft.places.get(itemPart(parent.id));
  if (methodPlace?.source.file !== source.file) delete parent.method;
}

function remove(draft: Draft, change: Change<'remove'>, place: Place, problems: Problem[]): void {
  const found = find(draft, change.item, below(place, 'item'), problems);
  if (found === undefined) return;
  removeItem(draft, found);
  draft.places.set(found.parent === undefined ? 'items' : itemPart(found.parent.id, 'items'), place);
}

function reword(draft: Draft, change: Change<'reword'>, place: Place, problems: Problem[]): void {
  const found = find(draft, change.item, below(place, 'item'), problems);
  if (found === undefined) return;
  found.item.label = change.label;
  draft.places.set(itemPart(found.item.id, 'label'), below(place, 'label'));
}

function reorder(draft: Draft, change: Change<'reorder'>, place: Place, problems: Problem[]): void {
  const { under, order } = change;
  const parent = under === undefined ? undefined : find(draft, under, below(place, 'under'), problems)?.item;
  if (under !== undefined && parent === undefined) return;

  const siblings = parent?.items ?? draft.items;
  const ids = siblings.map(({ id }) => id);
  const missing = ids.filter((id) => !order.includes(id));
  const extra = order.filter((id, index) => !ids.includes(id) || order.indexOf(id) !== index);
  if (missing.length > 0 || extra.length > 0) {
    const details = { missing: particularList(missing), extra: particularList(extra) };
    problems.push(problem('change-order-differs', locationOf(below(place, 'order')), details));
    return;
  }
  siblings.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function find(draft: Draft, id: string, place: Place, problems: Problem[]): Found | undefined {
  const all = [...itemsOf(draft.items)];
  const found = all.find(({ item }) => item.id === id);
  if (found === undefined) {
    const suggestion = nearest(
      id,
      all.map(({ item }) => item.id),
    );
    problems.push(problem('change-item-unknown', locationOf(place), { item: id, suggestion }));
  }
  return found;
}
