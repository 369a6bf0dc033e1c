import { particularList } from '../../../model/particular-list.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import { HEADER_WITHIN, headerOf } from '../../known-headers.ts';
import { isBlank } from '../../text/cell-text.ts';
import { type ColumnKind, kindOfField } from '../column-kinds.ts';
import { cellAsText } from './cell-as-text.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';

export interface ChosenSheet {
  readonly sheet: WorkbookSheet;
  /** Which sheets there are besides, when there are. */
  readonly notice?: Problem;
}

export interface ChosenSheets {
  readonly sheets: readonly WorkbookSheet[];
  readonly notice?: Problem;
}

/**
 * What a sheet is, by its first rows: one with a header that can be read; one that names its units and gives no codes, which
 * counts where no other does; one our own runs wrote; or another.
 */
export type SheetKind = 'table' | 'names' | 'own-output' | 'other' | 'blank';
export type SheetTest = (rows: Iterable<TextRow>) => {
  readonly kind: SheetKind;
  /** Where the table begins; undefined when there is none. */
  readonly header?: SheetHeader | undefined;
};

export interface TextRow {
  readonly cells: readonly string[];
  readonly row: number;
}

/** A header, its two lines as one, and what must be known of it to read the cells below. */
export interface SheetHeader extends TextRow {
  readonly unitCode?: number | undefined;
  readonly item?: number | undefined;
  readonly kinds: ReadonlyMap<number, ColumnKind>;
}

/** The one sheet to read, where only one can be: of several tables nobody but the officer knows which is meant. */
export function chooseSheet(
  workbook: SheetsOf,
  file: string,
  wanted: string | undefined,
  kindOf: SheetTest,
): ChosenSheet | Problem {
  const chosen = chooseSheets(workbook, file, wanted, kindOf);
  if ('code' in chosen) return chosen;
  const [sheet, ...others] = chosen.sheets;
  if (sheet === undefined || others.length > 0) {
    return problem('sheet-to-choose', { file }, { names: particularList(chosen.sheets.map(shownName)) });
  }
  return { sheet, ...(chosen.notice === undefined ? {} : { notice: chosen.notice }) };
}

/** The sheets to read: the named one, else every visible one with a header that can be read, as where each commune has one. */
export function chooseSheets(
  { sheets }: SheetsOf,
  file: string,
  wanted: string | undefined,
  kindOf: SheetTest,
): ChosenSheets | Problem {
  const names = particularList(sheets.map(shownName));
  const kinds = new Map(sheets.map((sheet) => [sheet, kindOf(textRows(sheet)).kind]));
  const chosen = (read: readonly WorkbookSheet[]) => chosenOf(read, sheets, kinds, file);
  if (wanted !== undefined) {
    const named =
      sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => folded(name) === folded(wanted));
    return named === undefined ? problem('sheet-not-found', { file }, { wanted, names }) : chosen([named]);
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  const withContents = visible.filter((sheet) => kinds.get(sheet) !== 'blank');
  const tables = withContents.filter((sheet) => kinds.get(sheet) === 'table');
  if (tables.length > 0) return chosen(tables);
  const named = withContents.filter((sheet) => kinds.get(sheet) === 'names');
  if (named.length > 0) return chosen(named);
  // The table is there, and somebody hid it: what shows beside it is no evidence.
  const hiddenTables = sheets.filter((sheet) => sheet.hidden && kinds.get(sheet) === 'table').map(shownName);
  if (hiddenTables.length > 0) return problem('sheets-hidden', { file }, { names: particularList(hiddenTables) });
  const [theirs, ...others] = withContents.filter((sheet) => kinds.get(sheet) !== 'own-output');
  const [first] = withContents;
  if (first === undefined) {
    const [blank] = visible;
    // Nothing that shows has anything in it: what is hidden is not read unasked.
    const hidden = sheets.filter((sheet) => sheet.hidden && kinds.get(sheet) !== 'blank').map(shownName);
    if (blank !== undefined && hidden.length === 0) return { sheets: [blank] };
    return problem('sheets-hidden', { file }, { names: particularList(hidden) });
  }
  if (others.length > 0) return problem('sheet-without-header', { file }, { names });
  return chosen([theirs ?? first]);
}

/** Says which sheets were read of several. Instructions and lists of our own making are nobody's evidence: no word of them. */
function chosenOf(
  read: readonly WorkbookSheet[],
  all: readonly WorkbookSheet[],
  kinds: ReadonlyMap<WorkbookSheet, SheetKind>,
  file: string,
): ChosenSheets {
  const left = all.filter((each) => !read.includes(each) && kinds.get(each) !== 'own-output');
  const others = particularList(left.map(shownName));
  const [only, ...more] = read;
  if (more.length > 0) {
    const details = { count: read.length, sheets: particularList(read.map(shownName)), others };
    return { sheets: read, notice: problem('sheets-read', { file }, details) };
  }
  if (left.length === 0 || only === undefined) return { sheets: read };
  return { sheets: read, notice: problem('sheet-chosen', { file, sheet: only.name }, { sheet: only.name, others }) };
}

type SheetsOf = Pick<Workbook, 'sheets'>;

/** Sheets of which one of the first rows is such a header. */
export function sheetsWhere(isHeader: (cells: readonly string[]) => boolean): SheetTest {
  return (rows) => {
    let seen = 0;
    for (const { cells, row } of rows) {
      if (cells.every(isBlank)) continue;
      if (isHeader(cells)) return { kind: 'table', header: sheetHeader({ cells, row }) };
      seen += 1;
      if (seen === HEADER_WITHIN) break;
    }
    return { kind: seen === 0 ? 'blank' : 'other' };
  };
}

function sheetHeader({ cells, row }: TextRow): SheetHeader {
  const columns = headerOf(cells);
  const kinds = new Map([...columns].map(([field, { index }]) => [index, kindOfField(field)]));
  return { cells, row, unitCode: columns.get('unitCode')?.index, item: columns.get('item')?.index, kinds };
}

function* textRows(sheet: WorkbookSheet): Iterable<TextRow> {
  for (const { cells, row } of sheet.rows()) yield { cells: Array.from(cells, cellAsText), row };
}

function shownName({ name }: WorkbookSheet): string {
  return `“${name}”`;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
