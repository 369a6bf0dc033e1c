import type { Location } from './location.ts';
import type { ItemResult, UnitResult } from './result.ts';

/**
 * What an item came to, without what its row says beside that. A country has half a million items and no more than a few
 * hundred of these, so that whoever asks for nothing else need not have the items made.
 */
export type ItemBrief = Omit<ItemResult, 'evidence' | 'at' | 'assessor' | 'note' | 'override'>;

/** Of a unit whose items are made when they are asked for, what is known of them without making them. */
export interface ItemsLater {
  items(): readonly ItemResult[];
  inBrief(): readonly ItemBrief[];
  /** Whether it is said of any of them who gave the points. */
  nameAssessors(): boolean;
  /** A place in each column of a table that an item is in, in the order of the items. */
  columns(): readonly Location[];
}

/** No copy of a unit has it, and no comparison sees it. */
export const ITEMS_LATER = Symbol('items later');

export function itemsInBrief(unit: UnitResult): readonly ItemBrief[] {
  return laterOf(unit)?.inBrief() ?? unit.items;
}

/** Whether it is said of any item of the unit who gave the points. */
export function itemsNameAssessors(unit: UnitResult): boolean {
  return laterOf(unit)?.nameAssessors() ?? unit.items.some(({ assessor }) => assessor !== undefined);
}

/** A place in each column of a table that an item of the unit is in. */
export function columnsOfItems(unit: UnitResult): readonly Location[] {
  return laterOf(unit)?.columns() ?? unit.items.flatMap(({ at }) => at ?? []);
}

/** One item of many units, which stands at the same place in nearly all of them. */
export function briefFinder(id: string, expected: number): (items: readonly ItemBrief[]) => ItemBrief | undefined {
  return (items) => (items[expected]?.id === id ? items[expected] : items.find((item) => item.id === id));
}

function laterOf(unit: UnitResult): ItemsLater | undefined {
  return (unit as { readonly [ITEMS_LATER]?: ItemsLater })[ITEMS_LATER];
}
