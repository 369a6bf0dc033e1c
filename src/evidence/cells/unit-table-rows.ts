import type { Item } from '../../model/criteria-set.ts';
import type { ItemNames } from '../table/item-names.ts';
import type { Layout } from '../table/layout.ts';
import { isPart, saysTotal } from '../table/row-words.ts';
import { isBlank, textIn } from '../text/cell-text.ts';

/** What a row of a table of one unit is about: an item, by what is written; a part or a sum; or nobody knows. */
export type UnitTableRow =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'part' | 'total' | 'words' | 'unknown'; readonly found: string };

/**
 * By its code, its words ("Tiêu chí 1: …", or the label of an item), or its number. Where words and number name two items,
 * the row is unknown. A row without points is a heading.
 */
export function unitTableRow(cells: readonly string[], layout: Layout, items: ItemNames): UnitTableRow {
  const { long, itemHints } = layout;
  const written = [long?.columns.item, itemHints?.label, itemHints?.number].map((column) => textIn(cells, column));
  const texts = written.filter((text) => text !== undefined);
  const found = texts.join(' ').replace(/\s+/g, ' ').slice(0, LONGEST_SHOWN);
  if (texts.some(saysTotal)) return { kind: 'total', found };
  const named = written.map((text) => (text === undefined ? undefined : itemOf(text, items)));
  const [item, ...others] = [...new Set(named.filter((each) => each !== undefined))];
  if (item !== undefined && others.length === 0) return { kind: 'item', item };
  const columns = long?.columns ?? {};
  const points = [columns.score, columns.selfScore, columns.value].some(
    (column) => !isBlank(cells[column?.index ?? -1]),
  );
  if (item === undefined && texts.some(isPart)) return { kind: 'part', found };
  return { kind: points && texts.length > 0 ? 'unknown' : 'words', found };
}

const LONGEST_SHOWN = 80;

function itemOf(text: string, items: ItemNames): Item | undefined {
  const { item, byNumber } = items.find(text);
  return item ?? byNumber;
}
