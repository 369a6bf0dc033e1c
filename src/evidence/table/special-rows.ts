import { plainLetters } from '../../model/plain-letters.ts';
import { isBlank, textIn, textOf, withoutUnit } from '../text/cell-text.ts';
import { readNumber } from '../text/numbers.ts';
import { repeatsHeader } from './find-header.ts';
import type { Layout } from './layout.ts';

export type SpecialRow = 'header' | 'total' | 'note';

type Columns = Pick<Layout, 'row' | 'long' | 'wide'>;

/**
 * Rows of a printed table that speak of no unit: its header again, a sum, who signed it. Undefined for data. `below`: the
 * row before was a sum or a note, and the table may be over.
 */
export function kindOfRow(
  cells: readonly string[],
  layout: Columns,
  header: readonly string[],
  below: boolean,
): SpecialRow | undefined {
  if (repeatsHeader(cells, header)) return 'header';
  const { unitCode, unitName } = layout.row;
  const item = layout.long?.columns.item;
  const labels = [unitCode, unitName, item].map((column) => textIn(cells, column));
  const first = cells.map(textOf).find((text) => text !== undefined);
  if ([...labels, first].some((text) => text !== undefined && saysTotal(text))) return 'total';
  if (cells.every((cell) => isBlank(cell) || saysSigned(cell))) return 'note';
  return below && speaksOfNoUnit(cells, layout) ? 'note' : undefined;
}

/** "(1) (2) (3)" or "A B 1 2 3" under a header: the numbers of its columns. */
export function isNumbering(cells: readonly string[]): boolean {
  const written = cells.map(textOf).filter((text) => text !== undefined);
  let next = 1;
  for (const text of written) {
    const number = NUMBERED.exec(text)?.[1];
    if (number === undefined) return false;
    if (/\d/.test(number)) {
      if (Number(number) !== next) return false;
      next += 1;
    }
  }
  return written.length >= 3 && next > 2;
}

const NUMBERED = /^[([]?([A-Z]|\d{1,3})[)\]]?$/;
const LONGEST_LABEL = 60;

/** "Tổng cộng", "Cộng: 12 xã", "Điểm trung bình". */
export function saysTotal(text: string): boolean {
  return text.length <= LONGEST_LABEL && TOTAL.test(plainLetters(text));
}

const TOTAL =
  /^(?:tong|tong cong|cong|tong so|tong diem|cong chung|tong hop|toan xa|toan huyen|toan tinh|binh quan|diem binh quan|total|sum|subtotal|grand total|average)(?: \d+(?: \w+){0,3}| diem| toan \w+)?$/;

/** Who made the table, where, when, and what is told below it. */
function saysSigned(text: string): boolean {
  return SIGNED.test(plainLetters(text.trim().slice(0, LONGEST_LABEL)));
}

const SIGNED =
  /^(?:nguoi lap|nguoi tong hop|lap bieu|thu truong|thu ky|chu tich|pho chu tich|truong phong|truong doan|tm |kt |giam doc|hieu truong|ky ten|da ky|ky ghi ro|ghi chu|luu y|nguon|noi nhan|ngay \d|(?:\w+ ){0,6}ngay (?:\d+ )?thang|\w+(?: \w+){0,3} ngay|xac nhan|note|signed|prepared by)/;

/** Names of those who signed, and what else stands below a table: no code, no unit's name and no number. */
function speaksOfNoUnit(cells: readonly string[], layout: Columns): boolean {
  const { unitCode, unitName } = layout.row;
  const [code, name, item] = [unitCode, unitName, layout.long?.columns.item].map((column) => textIn(cells, column));
  if (item !== undefined && !isWords(item)) return false;
  if (name !== undefined && UNIT.test(plainLetters(name))) return false;
  if (!cells.some((cell) => LETTER.test(cell)) || hasPoints(cells, layout)) return false;
  if (code === undefined) return true;
  // Below the signatures a name may stand in the first column; a unit has a name of its own, or figures.
  return unitName !== undefined && name === undefined && isWords(code) && !cells.some((cell) => DIGIT.test(cell));
}

/** Two words or more, and no digit: no code of a unit or a criterion. */
function isWords(text: string): boolean {
  return /\s/.test(text) && !DIGIT.test(text);
}

const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const UNIT = /^(?:xa|phuong|thi tran|dac khu) /;

function hasPoints(cells: readonly string[], { long, wide }: Columns): boolean {
  const groups = long === undefined ? [...(wide?.values() ?? [])] : [long];
  return groups.some(({ columns: { score, selfScore, value, part, whole } }) =>
    [score, selfScore, value, part, whole].some((column) => isNumber(textIn(cells, column))),
  );
}

/** Readable or not: "-1" and "1.234" are numbers somebody meant, "ngày 15" is none. */
function isNumber(text: string | undefined): boolean {
  return text !== undefined && readNumber(withoutUnit(text, '%')).kind !== 'not-a-number';
}
