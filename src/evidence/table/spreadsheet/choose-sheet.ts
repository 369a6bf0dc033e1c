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

/** What a sheet is, by its first rows: one with a header that can be read, one our own runs wrote, or another. */
export type SheetKind = 'table' | 'own-output' | 'other' | 'blank';
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

/**
 * The one sheet to read: the named one, else the only visible one with a header that can be read. Where several have
 * one, nobody but the officer knows which is meant.
 */
export function chooseSheet(
  { sheets }: Workbook,
  file: string,
  wanted: string | undefined,
  kindOf: SheetTest,
): ChosenSheet | Problem {
  const names = sheets.map(shownName).join(', ');
  // Instructions and lists of our own making are nobody's evidence: that they were not read needs no word.
  const isOurs = (sheet: WorkbookSheet) => kindOf(textRows(sheet)).kind === 'own-output';
  const chosen = (sheet: WorkbookSheet): ChosenSheet => {
    const others = sheets.filter((each) => each !== sheet && !isOurs(each));
    if (others.length === 0) return { sheet };
    const details = { sheet: sheet.name, others: others.map(shownName).join(', ') };
    return { sheet, notice: problem('sheet-chosen', { file, sheet: sheet.name }, details) };
  };
  if (wanted !== undefined) {
    const named =
      sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => folded(name) === folded(wanted));
    return named === undefined ? problem('sheet-not-found', { file }, { wanted, names }) : chosen(named);
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  const withContents = visible
    .map((sheet) => ({ sheet, kind: kindOf(textRows(sheet)).kind }))
    .filter(({ kind }) => kind !== 'blank');
  const tables = withContents.filter(({ kind }) => kind === 'table');
  const theirs = withContents.filter(({ kind }) => kind !== 'own-output');
  const [first, ...others] = [tables, theirs, withContents].find((some) => some.length > 0) ?? [];
  if (first !== undefined && others.length === 0) return chosen(first.sheet);
  if (first === undefined) {
    const [blank] = visible;
    // Nothing that shows has anything in it: what is hidden is not read unasked.
    if (blank === undefined || sheets.length > visible.length) return problem('sheet-to-choose', { file }, { names });
    return { sheet: blank };
  }
  if (theirs.length === 0) return chosen(first.sheet);
  if (tables.length === 0) return problem('sheet-without-header', { file }, { names });
  return problem('sheet-to-choose', { file }, { names: tables.map(({ sheet }) => shownName(sheet)).join(', ') });
}

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
