import type { Column, TablePlace } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Field } from '../vocabulary.ts';

/** The unit that a whole table is about, and where that is said. */
export interface UnitOfTable {
  readonly code: string;
  readonly name: string;
  /** No code is written anywhere: the name stands for it. */
  readonly withoutCode: boolean;
  readonly at: Location;
}

/**
 * The columns of a "Bảng chấm điểm" of one unit: points, and criteria by number or words, and no column of units.
 * Undefined for any other table.
 */
export function unitTableHints(
  cells: readonly string[],
  fields: ReadonlyMap<Field, Column>,
): { readonly label?: Column; readonly number?: Column } | undefined {
  if (fields.has('unitCode') || fields.has('unitName')) return undefined;
  if (!fields.has('score') && !fields.has('selfScore')) return undefined;
  const find = (headings: ReadonlySet<string>): Column | undefined => {
    const index = cells.findIndex((cell) => headings.has(plainLetters(cell)));
    return index === -1 ? undefined : { index, header: (cells[index] ?? '').trim().replace(/\s+/g, ' ') };
  };
  const label = find(LABELS);
  const number = find(NUMBERS);
  if (label === undefined && !fields.has('item')) return undefined;
  return { ...(label === undefined ? {} : { label }), ...(number === undefined ? {} : { number }) };
}

const LABELS: ReadonlySet<string> = new Set([
  'ten tieu chi',
  'noi dung tieu chi',
  'noi dung danh gia',
  'tieu chi danh gia',
  'noi dung',
  'noi dung cac tieu chi',
  'ten tieu chi noi dung',
  'tieu chi noi dung',
]);
const NUMBERS: ReadonlySet<string> = new Set(['tt', 'stt', 'so tt', 'so thu tu', 'so', 'muc', 'no']);

interface Title {
  readonly row: number;
  readonly text: string;
}

/** By a title line ("Đơn vị: Xã Phú Đức"), else by the name of the sheet; where neither says it, what to do. */
export function unitOfTable(titles: readonly Title[], place: TablePlace, headerRow: number): UnitOfTable | Problem {
  const code = titles.map(({ text }) => CODE.exec(text)?.[1]).find((found) => found !== undefined);
  // The line nearest to the table counts: the letterhead above may be that of the office.
  const titled = titles
    .toReversed()
    .map(({ row, text }) => ({ row, name: nameIn(text) }))
    .find(({ name }) => name !== undefined);
  if (titled?.name !== undefined) return unitNamed(titled.name, code, { ...place, row: titled.row });
  const sheet = place.sheet?.trim() ?? '';
  const [, digits, rest = ''] = SHEET.exec(sheet) ?? [];
  if (sheet === '' || GENERIC.test(plainLetters(sheet))) {
    return problem('table-without-unit', { ...place, row: headerRow }, {});
  }
  return unitNamed(rest === '' ? sheet : rest, code ?? digits, { ...place, row: headerRow });
}

function unitNamed(written: string, code: string | undefined, at: Location): UnitOfTable {
  const name = written === written.toUpperCase() ? capitalised(written) : written;
  return { code: code ?? name, name, withoutCode: code === undefined, at };
}

/** The unit that a line names: "Đơn vị: Xã Phú Đức - Huyện Tam Nông", "UBND XÃ PHÚ ĐỨC". */
function nameIn(title: string): string | undefined {
  const label = LABEL.exec(title);
  if (label !== null) return cut(title.slice(label.index + label[0].length));
  const kind = KIND.exec(title);
  if (kind === null) return undefined;
  const name = cut(title.slice(kind.index).trimStart().replace(/^:/, ''));
  return name !== undefined && /\s/.test(name) ? name : undefined;
}

/** Up to what no longer belongs to a name. */
function cut(text: string): string | undefined {
  const trimmed = text.trim();
  const end = trimmed.search(BEHIND_NAME);
  let name = end === -1 ? trimmed : trimmed.slice(0, end);
  while (ENDS_NAME.test(name.slice(-1))) name = name.slice(0, -1);
  return name === '' ? undefined : name;
}

function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s\-(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const CODE = /(?:mã đơn vị|mã xã|mã số|mã) ?[:：] ?([\p{L}\d][\p{L}\d._/-]*)/iu;
const LABEL =
  /(?:^|\s)(?:tên )?(?:đơn vị(?: được (?:chấm|đánh giá|kiểm tra))?|xã, phường(?:, thị trấn)?|xã\/phường(?:\/thị trấn)?|xã|phường) ?[:：]/iu;
/** Not "xã hội học tập", nor "cấp xã". */
const KIND = /(?:^|[\s:])(?<!cấp )(?:xã|phường|thị trấn|đặc khu) (?!hội )\p{L}/iu;
const BEHIND_NAME = /[-–,;:(]|(?:^|\s)(?:mã|huyện|tỉnh|quận|thành phố|thị xã)(?=[\s:])|(?:^|\s)năm \d/iu;
const ENDS_NAME = /^[\s.…]$/u;
/** "30025 Xã Phú Đức", "30025-Phú Đức". */
const SHEET = /^(\d{2,6})[-–_.\s]{1,3}(\D.*)$/u;
const GENERIC =
  /^(?:sheet|trang|trang tinh|bang|bang cham(?: diem)?|cham diem|bang diem|phu luc|mau|bieu|table|page)(?: ?(?:so )?\d*)?$/;
