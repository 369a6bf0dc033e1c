import { cleanText, ODD } from '../evidence/text/encoding/characters.ts';
import { readCount, readNumber } from '../evidence/text/numbers.ts';
import { formatNumber } from '../model/number-text.ts';
import type { Repair } from '../model/repair.ts';
import type { ColumnKind } from './columns.ts';

export interface CellFacts {
  readonly kind: ColumnKind;
  /** True in a row whose unit is in a merged cell above. */
  readonly merged: boolean;
  /** The same cell of the row above, as it was written in the copy. */
  readonly above: string;
  /** What was read otherwise than it stands: codes of units, items, years. */
  readonly codes: ReadonlyMap<string, string>;
  /** Names and areas with letters of other alphabets, and how they were read. */
  readonly letters: ReadonlyMap<string, string>;
}

/** The text of a cell as the reader understood it, written so that it needs no repair next time. */
export function fixCell(
  read: string,
  { kind, merged, above, codes, letters }: CellFacts,
): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  let text = read;
  const become = (repair: Repair, next: string) => {
    if (next === text) return;
    text = next;
    repairs.push(repair);
  };
  if (ODD.test(text)) become('characters', withoutOdd(text));
  become('trimmed', text.trim());
  become('characters', letters.get(text) ?? text);
  if (text === '' && merged && (kind === 'unit-code' || kind === 'unit-name')) become('unit-filled', above);
  if (kind === 'unit-code') become('code', codes.get(text) ?? text);
  if (kind === 'item' || kind === 'year') become(kind, codes.get(text) ?? text);
  if (kind === 'number') become('number', writtenAlike(text));
  if (kind === 'count') become('number', countAlike(text));
  if (STARTS_FORMULA.test(text) && !IS_NUMBER.test(text)) repairs.push('formula');
  return { text, repairs };
}

/** What hides in a text is not for us to take out: the reader asks, and so does the copy. */
function withoutOdd(text: string): string {
  const { text: clean, forbidden } = cleanText(text);
  return forbidden === '' ? clean : text;
}

/** `7.5`, `07,50` and `1.234,5` with a decimal comma and no other mark, where it is then read as the same number. */
function writtenAlike(text: string): string {
  const number = readNumber(text);
  if (number.kind !== 'number') return text;
  const alike = formatNumber(number.value, 'vi').replaceAll('.', '');
  const again = readNumber(alike);
  return again.kind === 'number' && again.value === number.value ? alike : text;
}

function countAlike(text: string): string {
  const count = readCount(text);
  if (typeof count !== 'number') return text;
  const alike = String(count);
  return readCount(alike) === count ? alike : text;
}

const STARTS_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
const IS_NUMBER = /^-?\d+(?:[.,]\d+)?$/;
