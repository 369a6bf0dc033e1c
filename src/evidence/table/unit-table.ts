import type { Column, TablePlace } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Field } from '../vocabulary.ts';
import type { Title } from './title.ts';
import type { UnitLevel } from './unit-kinds.ts';
import { capitalised, nameIn, unitInFile, unitInSheet } from './unit-names.ts';

/** The unit that a whole table is about, and where that is said. */
export interface UnitOfTable {
  readonly code: string;
  readonly name: string;
  /** No code is written anywhere: the name stands for it. */
  readonly withoutCode: boolean;
  /** The name of the file alone says it, and not what it is: it may be the name of who filled it in. */
  readonly doubtful: boolean;
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
  const label = columnOfItemNames(cells);
  const number = columnNamed(cells, NUMBERS);
  if (label === undefined && !fields.has('item')) return undefined;
  return { ...(label === undefined ? {} : { label }), ...(number === undefined ? {} : { number }) };
}

/** The column that names the criteria in words, where one does. */
export function columnOfItemNames(cells: readonly string[]): Column | undefined {
  return columnNamed(cells, LABELS);
}

function columnNamed(cells: readonly string[], headings: ReadonlySet<string>): Column | undefined {
  const index = cells.findIndex((cell) => headings.has(plainLetters(cell)));
  return index === -1 ? undefined : { index, header: (cells[index] ?? '').trim().replace(/\s+/g, ' ') };
}

/** What a criterion asks for, in words beside its name: known there, and not read. */
export function isDescription(heading: string): boolean {
  const plain = plainLetters(heading);
  return LABELS.has(plain) || DESCRIPTIONS.has(plain);
}

const DESCRIPTIONS: ReadonlySet<string> = new Set([
  'mo ta',
  'yeu cau',
  'noi dung yeu cau',
  'cach cham',
  'cach cham diem',
  'huong dan cham',
  'huong dan cham diem',
  'cach tinh diem',
  'cach danh gia',
  'phuong phap danh gia',
]);

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

/** By a title line ("Đơn vị: Xã Phú Đức"), else by the name of the sheet, else by that of the file; where none says it, what to do. */
export function unitOfTable(
  titles: readonly Title[],
  place: TablePlace,
  headerRow: number,
  level: UnitLevel,
): UnitOfTable | Problem {
  const code = titles.map(({ text }) => CODE.exec(text)?.[1]).find((found) => found !== undefined);
  // The line nearest to the table counts: the letterhead above may be that of the office.
  const titled = titles
    .toReversed()
    .map(({ row, text, cells }) => ({
      row,
      name: [...cells, text].map((line) => nameIn(line, level)).find((name) => name !== undefined),
    }))
    .find(({ name }) => name !== undefined);
  if (titled?.name !== undefined) return unitNamed({ name: titled.name, code }, { ...place, row: titled.row });
  const at = { ...place, row: headerRow };
  const sheet = unitInSheet(place.sheet?.trim() ?? '', level);
  if (sheet !== undefined) return unitNamed({ ...sheet, code: code ?? sheet.code }, at);
  const file = unitInFile(place.file, level);
  if (file === undefined) return problem('table-without-unit', at, {});
  const coded = { name: file.name, code: code ?? file.code };
  return { ...unitNamed(coded, at), doubtful: !file.withKind && coded.code === undefined };
}

function unitNamed(
  { name: written, code }: { readonly name: string; readonly code?: string | undefined },
  at: Location,
): UnitOfTable {
  const name = written === written.toUpperCase() ? capitalised(written) : written;
  return { code: code ?? name, name, withoutCode: code === undefined, doubtful: false, at };
}

const CODE = /(?:mã đơn vị|mã xã|mã số|mã) ?[:：] ?([\p{L}\d][\p{L}\d._/-]*)/iu;
