import type { Item } from '../../model/criteria-set.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import type { ItemNames } from '../table/item-names.ts';
import type { Layout } from '../table/layout.ts';
import { isPart, saysTotal } from '../table/row-words.ts';
import { saysSigned } from '../table/special-rows.ts';
import { isBlank, textIn } from '../text/cell-text.ts';
import { readNumber } from '../text/numbers.ts';

/** What a row of a table of one unit is about: an item, by what is written; a part or a sum; or nobody knows. */
export type UnitTableRow =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'part' | 'total' | 'heading' | 'note' | 'unknown'; readonly found: string };

/**
 * By its code, its words ("Tiêu chí 1: …", or the label of an item), or its number. Where words and number name two items,
 * the row is unknown. A row without points is a heading.
 */
export function unitTableRow(
  cells: readonly string[],
  layout: Layout,
  items: ItemNames,
  /** The row before was a sum or a note, and the table may be over. */
  below: boolean,
): UnitTableRow {
  const { long, itemHints } = layout;
  const written = [long?.columns.item, itemHints?.label, itemHints?.number].map((column) => textIn(cells, column));
  const texts = written.filter((text) => text !== undefined);
  const found = texts.join(' ').replace(/\s+/g, ' ').slice(0, LONGEST_SHOWN);
  if (texts.some(saysTotal)) return { kind: 'total', found };
  const named = written.map((text) => (text === undefined ? undefined : itemOf(text, items)));
  const [item, ...others] = [...new Set(named.filter((each) => each !== undefined))];
  if (item !== undefined && others.length === 0) return { kind: 'item', item };
  if (item === undefined && texts.some(isPart)) return { kind: 'part', found };
  const { score, selfScore, value } = long?.columns ?? {};
  const points = [score, selfScore, value].map((column) => textIn(cells, column)).filter((text) => text !== undefined);
  if (isBelow(below, cells) || cells.every((cell) => isBlank(cell) || saysSigned(cell))) return { kind: 'note', found };
  // Points beside no words at all are somebody's: of a criterion whose words are in a merged cell, or a sum.
  const said = texts.length > 0 ? points : points.filter(saysPoints);
  return { kind: said.length === 0 ? 'heading' : 'unknown', found };
}

function saysPoints(text: string): boolean {
  return readNumber(text).kind !== 'not-a-number' || REACHED.test(plainLetters(text));
}

const LONGEST_SHOWN = 80;

/** Under the sum, in whatever columns they stand: who signed, and their names. What holds a figure may yet be points. */
function isBelow(below: boolean, cells: readonly string[]): boolean {
  return below && cells.every((cell) => !DIGIT.test(cell) && !REACHED.test(plainLetters(cell)));
}

const DIGIT = /\d/;
/** "Đạt", "Không đạt": what was reached, where no points are given. */
const REACHED = /^(?:(?:khong |chua )?dat|co|khong|met|not met|yes|no|x)$/;

function itemOf(text: string, items: ItemNames): Item | undefined {
  const { item, byNumber } = items.find(text);
  return item ?? byNumber;
}
