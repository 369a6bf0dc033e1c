import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { cellAt, type EntryCells, type EntryField } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Book } from '../book/book.ts';
import type { BookUnit, CellOf } from '../book/book-unit.ts';
import type { FoundItem, ItemNames } from '../table/item-names.ts';
import type { Layout } from '../table/layout.ts';
import { isBlank, textIn, textOf } from '../text/cell-text.ts';
import { lookAlike } from '../text/encoding/characters.ts';
import { excelDamage } from './excel-damage.ts';
import { readEntry } from './read-entry.ts';

/** Rows whose item is a number alone, "5": whether that is TC5 is known at the end of the file. */
export interface NumberedRows {
  readonly rows: NumberedRow[];
  /** True when another code of the file is none: then none of them is taken for one. */
  refused: boolean;
}

export interface NumberedRow {
  readonly cells: readonly string[];
  readonly row: number;
  readonly unit: BookUnit;
  readonly written: string;
  readonly found: FoundItem;
}

/** Reads one row of data into the book. False for a row with nothing in it. */
export function readRow(
  cells: readonly string[],
  row: number,
  layout: Layout,
  set: CriteriaSet,
  items: ItemNames,
  book: Book,
  numbered: NumberedRows,
): boolean {
  if (cells.every(isBlank)) return false;
  const at: CellOf = (field) => cellAt(layout, row, layout.row[field]);
  const unit = readUnit(cells, layout, set, at, book);
  refuseCellsBeyondHeader(cells, row, layout, unit, book);
  noteNamelessColumns(cells, row, layout, book);
  if (unit === undefined) return true;
  if (!readYear(cells, layout, unit, at, book)) return true;
  if (layout.long !== undefined) readLong(cells, row, layout.long, set, items, unit, book, numbered);
  if (layout.wide !== undefined) readWide(cells, row, layout.wide, unit, book);
  return true;
}

function readUnit(
  cells: readonly string[],
  layout: Layout,
  set: CriteriaSet,
  at: CellOf,
  book: Book,
): BookUnit | undefined {
  const { row: columns } = layout;
  const code = textIn(cells, columns.unitCode);
  if (code === undefined) {
    book.report(problem('unit-code-missing', at('unitCode'), {}));
    return undefined;
  }
  const unit = book.unit(code, at);
  book.agree(unit, 'name', textIn(cells, columns.unitName), at);
  book.agree(unit, 'district', textIn(cells, columns.district), at);
  book.agree(unit, 'province', textIn(cells, columns.province), at);
  book.submitted(unit, textIn(cells, columns.submittedOn), at);
  const category = set.categories.length > 0 ? textIn(cells, columns.category) : undefined;
  if (category !== undefined) book.category(unit, category, at);
  return unit;
}

/** False when the row speaks of another year, and so not of this evaluation. */
function readYear(cells: readonly string[], layout: Layout, unit: BookUnit, at: CellOf, book: Book): boolean {
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

function readLong(
  cells: readonly string[],
  row: number,
  columns: EntryCells,
  set: CriteriaSet,
  items: ItemNames,
  unit: BookUnit,
  book: Book,
  numbered: NumberedRows,
): void {
  const written = textIn(cells, columns.columns.item);
  const at = () => cellAt(columns.file, row, columns.columns.item);
  if (written === undefined) {
    if (hasContents(cells, columns)) book.report(problem('item-missing', at(), {}, { unit: unit.code }));
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
  book.enter(unit, readEntry(found.item, cells, row, columns, unit, book));
}

/** Once the file was read: each number for its item, said once for each, or each row refused. */
export function readNumberedRows({ rows, refused }: NumberedRows, layout: Layout, set: CriteriaSet, book: Book): void {
  const { long } = layout;
  if (long === undefined) return;
  const said = new Set<string>();
  for (const { cells, row, unit, written, found } of rows) {
    const at = cellAt(long.file, row, long.columns.item);
    if (refused || found.byNumber === undefined) {
      book.report(unknownItem(written, set, found.suggestion, at, unit));
      continue;
    }
    if (!said.has(written)) book.report(problem('repaired-item', at, { found: written, item: found.byNumber.id }));
    said.add(written);
    book.enter(unit, readEntry(found.byNumber, cells, row, long, unit, book));
  }
}

function unknownItem(
  written: string,
  set: CriteriaSet,
  suggestion: string,
  at: Location,
  { code: unit }: BookUnit,
): Problem {
  const damage = excelDamage(written);
  if (damage !== undefined) return problem(ITEM_DAMAGE[damage], at, { found: written }, { unit });
  const other = lookAlike(written);
  if (other === undefined) return problem('item-unknown', at, { found: written, set: set.id, suggestion }, { unit });
  const { letter, code, plain } = other;
  return problem('look-alike-letter', at, { found: written, letter, code, read: plain }, { unit });
}

const ITEM_DAMAGE = { error: 'excel-error', date: 'code-looks-like-date', exponent: 'code-scientific' } as const;

function readWide(
  cells: readonly string[],
  row: number,
  items: ReadonlyMap<Item, EntryCells>,
  unit: BookUnit,
  book: Book,
): void {
  for (const [item, columns] of items) {
    if (hasContents(cells, columns)) book.enter(unit, readEntry(item, cells, row, columns, unit, book));
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
  cells: readonly string[],
  row: number,
  layout: Layout,
  unit: BookUnit | undefined,
  book: Book,
): void {
  for (let index = layout.width; index < cells.length; index += 1) {
    const found = textOf(cells[index]);
    if (found === undefined) continue;
    const at = cellAt(layout.file, row, { index, header: '' });
    book.report(problem('cell-beyond-header', at, { found }, { unit: unit?.code }));
    return;
  }
}

/** Once for each column: an officer's own jottings, or a header that was lost. */
function noteNamelessColumns(cells: readonly string[], row: number, { nameless, file }: Layout, book: Book): void {
  for (const index of nameless) {
    const found = textOf(cells[index]);
    if (found === undefined) continue;
    book.reportOnce(
      `${file} ${index}`,
      problem('column-without-header', cellAt(file, row, { index, header: '' }), { found }),
    );
  }
}
