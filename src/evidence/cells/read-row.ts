import type { Item } from '../../model/criteria-set.ts';
import { type Column, cellAt, type EntryCells, type EntryField } from '../../model/evidence.ts';
import { particularList } from '../../model/particular-list.ts';
import { problem } from '../../problems/problem.ts';
import type { BookUnit, CellOf } from '../book/book-unit.ts';
import type { Row } from '../table/layout.ts';
import { isBlank, textIn, textOf } from '../text/cell-text.ts';
import { readNumber } from '../text/numbers.ts';
import { excelDamage } from './excel-damage.ts';
import { readEntry } from './read-entry.ts';
import { cellOf, type TableContext } from './row-context.ts';
import { unitTableRow } from './unit-table-rows.ts';
import { unknownItem } from './unknown-item.ts';

/** Reads one row of data into the book; undefined for a row with nothing in it. */
export function readRow(table: TableContext, row: Row): { readonly unit: BookUnit | undefined } | undefined {
  if (row.cells.every(isBlank)) return undefined;
  const at = cellOf(table.layout, row);
  const unit = unitOfTable(table) ?? readUnit(table, row, at);
  refuseCellsBeyondHeader(table, row, unit);
  noteNamelessColumns(table, row);
  if (unit === undefined || !readYear(table, row, unit, at)) return { unit };
  readLong(table, row, unit);
  readWide(table, row, unit);
  return { unit };
}

/** Reads what a row says of an item, when all that it says of its unit was said above. */
export function readItem(table: TableContext, row: Row, unit: BookUnit, item: Item, where: EntryCells): void {
  refuseCellsBeyondHeader(table, row, unit);
  noteNamelessColumns(table, row);
  const { book } = table;
  book.enter(unit, readEntry({ item, cells: row.cells, row: row.row, where, unit, book, broken: false }));
}

/** The year a row says in figures. */
export function plainYear({ layout }: TableContext, { cells }: Row): number | undefined {
  const written = textIn(cells, layout.row.year);
  return written !== undefined && YEAR.test(written) ? Number(written) : undefined;
}

/** The unit that the whole table is about. */
function unitOfTable({ layout: { unit: said }, book }: TableContext): BookUnit | undefined {
  if (said === undefined) return undefined;
  const at = () => said.at;
  const unit = book.unit(said.code, at);
  book.agree(unit, 'name', said.name, at);
  return unit;
}

function readUnit(table: TableContext, row: Row, at: CellOf) {
  const { set, book } = table;
  const { cells } = row;
  const { row: columns } = table.layout;
  const code = textIn(cells, columns.unitCode);
  const unit = code === undefined ? unitWithoutCode(table, row, at) : book.unit(code, at);
  if (unit === undefined) return undefined;
  // What a broken formula left there ("#REF!") is asked about as such, and is no second name.
  const said = (column: Column | undefined) => {
    const text = textIn(cells, column);
    return text !== undefined && excelDamage(text) === 'error' ? undefined : text;
  };
  book.agree(unit, 'name', said(columns.unitName), at);
  book.agree(unit, 'district', said(columns.district), at);
  book.agree(unit, 'province', said(columns.province), at);
  book.submitted(unit, textIn(cells, columns.submittedOn), at);
  const category = set.categories.length > 0 ? textIn(cells, columns.category) : undefined;
  if (category !== undefined) book.category(unit, category, at);
  return unit;
}

/** A row of data without a code is its name's, which is called by it until somebody writes the code: it never vanishes. */
function unitWithoutCode(table: TableContext, { cells }: Row, at: CellOf): BookUnit | undefined {
  const { book, layout } = table;
  const name = textIn(cells, layout.row.unitName);
  if (table.namesAlone && name !== undefined) {
    if (layout.row.unitCode === undefined) return unitByName(table, cells, name, at);
    if (hasData(table, cells)) return book.byName(unitByName(table, cells, name, at), at('unitCode'));
  }
  if (name === undefined || !hasData(table, cells)) {
    book.report(problem('unit-code-missing', at('unitCode'), {}));
    return undefined;
  }
  book.report(problem('unit-code-missing', at('unitCode'), {}, { unit: name }));
  book.uncoded(name);
  return book.unit(name, at);
}

/** A unit that is named and has no code: by its name, and by its area too where another unit has that name. */
function unitByName({ book, layout }: TableContext, cells: readonly string[], name: string, at: CellOf): BookUnit {
  const area = [layout.row.district, layout.row.province].map((column) => textIn(cells, column));
  const first = book.known(name);
  const said = [first?.said.district?.text, first?.said.province?.text];
  const another = first !== undefined && area.some((each, index) => each !== undefined && said[index] !== each);
  const key = another ? particularList([name, ...area.filter((each) => each !== undefined)]) : name;
  const unit = book.unit(key, (field) => at(field === 'unitCode' ? 'unitName' : field));
  unit.withoutCode = true;
  return unit;
}

function hasData({ layout: { long, wide }, items }: TableContext, cells: readonly string[]): boolean {
  if (wide !== undefined) return [...wide.values()].some((where) => hasContents(cells, where));
  const written = long === undefined ? undefined : textIn(cells, long.columns.item);
  return written !== undefined && items.find(written).item !== undefined;
}

/** False when the row is about another year, and so not part of this evaluation. */
function readYear({ layout, book }: TableContext, { cells }: Row, unit: BookUnit, at: CellOf): boolean {
  const written = textIn(cells, layout.row.year);
  if (written === undefined) return true;
  if (YEAR.test(written)) return book.year(Number(written), unit, at);
  const year = YEAR_IN_WORDS.exec(written)?.[1];
  if (year !== undefined) {
    const repaired = problem('repaired-year', at('year'), { found: written, read: year });
    book.reportOnce(`${layout.file} year ${written}`, repaired);
    return book.year(Number(year), unit, at);
  }
  book.report(problem('year-unreadable', at('year'), { found: written }, { unit: unit.code }));
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;
/** "Năm 2022", and 2022 as a spreadsheet writes numbers: 2022.0. */
const YEAR_IN_WORDS = /^(?:n[ăa]m\s*)?((?:19|20)\d\d)(?:[.,]0{1,2})?$/iu;

function readLong({ layout, set, items, book, numbered }: TableContext, { cells, row }: Row, unit: BookUnit) {
  const { long } = layout;
  if (long === undefined) return;
  if (layout.unit !== undefined) {
    const about = unitTableRow(cells, layout, items, false);
    if (about.kind === 'item') {
      book.enter(unit, readEntry({ item: about.item, cells, row, where: long, unit, book, broken: false }));
    } else {
      const at = cellAt(long, row, long.columns.item ?? layout.itemHints?.label);
      const context = { unit: unit.code };
      const details = { found: about.found, set: set.id, suggestion: '' };
      book.report(
        about.found === '' ? problem('item-missing', at, {}, context) : problem('item-unknown', at, details, context),
      );
    }
    return;
  }
  const written = textIn(cells, long.columns.item);
  const at = () => cellAt(long, row, long.columns.item);
  if (written === undefined) {
    const context = { unit: unit.code };
    const found = hasContents(cells, long)
      ? problem('item-missing', at(), {}, context)
      : problem('row-without-data', at(), { code: unit.code }, context);
    book.report(found);
    return;
  }
  const found = items.find(written);
  if (found.byNumber !== undefined) {
    numbered.rows.push({ cells, row, unit, written, found });
    return;
  }
  if (found.item === undefined) {
    numbered.refused = true;
    book.report(unknownItem(written, set, found.suggestion, at(), unit));
    return;
  }
  if (written.includes(',')) {
    const repaired = problem('repaired-item-code', at(), { found: written, item: found.item.id });
    book.reportOnce(`${layout.file} item ${written}`, repaired);
  }
  book.enter(unit, readEntry({ item: found.item, cells, row, where: long, unit, book, broken: false }));
}

function readWide({ layout, book }: TableContext, { cells, row }: Row, unit: BookUnit): void {
  const { wide, totals } = layout;
  if (wide === undefined) return;
  for (const { of, column } of totals ?? []) {
    const total = readNumber(textIn(cells, column) ?? '');
    if (total.kind !== 'number') continue;
    const at = cellAt(layout, row, column);
    const place = { row, across: true, place: column.index };
    book.total(unit, { of, total: total.value, at, words: column.header, ...place });
  }
  for (const [item, where] of wide) {
    if (hasContents(cells, where)) book.enter(unit, readEntry({ item, cells, row, where, unit, book, broken: false }));
  }
}

/** Reads a row of the long form that adds up the points of a unit, to be compared with them. */
export function readTotalRow(
  { layout, book }: TableContext,
  { cells, row }: Row,
  { unit, words }: { readonly unit: BookUnit; readonly words: string },
): void {
  const columns = layout.long?.columns;
  for (const [of, column] of [['score', columns?.score] as const, ['self', columns?.selfScore] as const]) {
    const total = readNumber(textIn(cells, column) ?? '');
    if (total.kind !== 'number') continue;
    const at = cellAt(layout, row, column);
    book.total(unit, { of, total: total.value, at, words, row, across: false, place: row });
  }
}

/** Whether anything but the criterion's code and the assessor is written. */
function hasContents(cells: readonly string[], { columns }: EntryCells): boolean {
  for (const field in columns) {
    if (field === 'item' || field === 'assessor') continue;
    if (!isBlank(cells[columns[field as EntryField]?.index ?? -1])) return true;
  }
  return false;
}

function refuseCellsBeyondHeader(
  { layout, book }: TableContext,
  { cells, row }: Row,
  unit: BookUnit | undefined,
): void {
  for (let index = layout.width; index < cells.length; index += 1) {
    const found = textOf(cells[index]);
    if (found === undefined) continue;
    const at = cellAt(layout, row, { index, header: '' });
    book.report(problem('cell-beyond-header', at, { found }, { unit: unit?.code }));
    return;
  }
}

/** Once for each column: an officer's own jottings, or a header that was lost. */
function noteNamelessColumns({ layout, book }: TableContext, { cells, row }: Row): void {
  for (const index of layout.nameless) {
    const found = textOf(cells[index]);
    if (found === undefined) continue;
    const at = cellAt(layout, row, { index, header: '' });
    book.reportOnce(`${layout.file} ${index}`, problem('column-without-header', at, { found }));
  }
}
