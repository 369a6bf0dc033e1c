import type { CriteriaSet } from '../model/criteria-set.ts';
import { type Column, cellAt, type TablePlace } from '../model/evidence.ts';
import type { Location } from '../model/location.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import type { Book } from './book/book.ts';
import { readNumberedRows } from './cells/numbered-rows.ts';
import { plainYear, readItem, readRow, readTotalRow } from './cells/read-row.ts';
import type { NumberedRows, TableContext } from './cells/row-context.ts';
import { UnitAbove } from './cells/unit-above.ts';
import { type UnitCells, unitCells } from './cells/unit-cells.ts';
import { unitTableRow } from './cells/unit-table-rows.ts';
import { FEWEST, type FoundHeader, findHeader, type HeaderSearch, repeatsHeader } from './table/find-header.ts';
import { meaningsFor } from './table/header-names.ts';
import type { ItemNames } from './table/item-names.ts';
import { type Layout, type Row, readLayout } from './table/layout.ts';
import { MergedUnits } from './table/merged-units.ts';
import { ownOutput } from './table/our-outputs.ts';
import { rowRanges } from './table/row-ranges.ts';
import { ENDS_TABLE, isNumbering, kindOfRow } from './table/special-rows.ts';
import type { MergedCells } from './table/spreadsheet/workbook.ts';
import { type UnitKinds, unitKinds } from './table/unit-kinds.ts';
import type { UnitOfTable } from './table/unit-table.ts';
import { isBlank, textIn } from './text/cell-text.ts';
import { cleanRow } from './text/clean-row.ts';

export interface TableRead {
  readonly form: Layout['form'];
  /** Rows of data, the header and blank ones not counted. */
  readonly rows: number;
  /** False when it has no header that can be read, or no row under it: then nothing can be said of who sent what. */
  readonly readable: boolean;
}

/** What a table is read with and into: the place it is in, the set, the names of its items, the book. */
export interface TableTarget {
  readonly place: TablePlace;
  readonly set: CriteriaSet;
  readonly items: ItemNames;
  readonly book: Book;
  /** There is a list in which units find their codes that a table only names. */
  readonly namesAlone?: boolean | undefined;
  /** Of a sheet: what is merged in it. */
  readonly merges?: readonly MergedCells[];
}

/**
 * A table as its rows come in, whatever kind of file they come from: titles and the header first, then row by row into
 * the book. What is wrong is reported there.
 */
export class TableReader {
  readonly #target: TableTarget;
  readonly #meaning: (header: string) => string | undefined;
  readonly #kinds: UnitKinds;
  #header: HeaderSearch;
  readonly #units: UnitCells;
  #numbered: NumberedRows = { rows: [], refused: false };
  /** Rows as written, until the header is found. */
  readonly #waiting: Row[] = [];
  readonly #merged = new MergedUnits();
  /** Of rows that give no code of their unit: which it is. */
  readonly #unitsOfRows = new Map<number, string>();
  /** Rows that leave a column of years blank. */
  readonly #blankYears: number[] = [];
  #table: TableContext | undefined;
  #above: UnitAbove | undefined;
  #ownOutput = false;
  #rows = 0;
  /** Of the tables above it in the same sheet. */
  #rowsBefore = 0;
  /** Rows since the last one of data: above another table they are its titles. */
  readonly #between: Row[] = [];
  #saidTitles = 0;
  /** The row before was a sum or a note, below which names of those who signed may stand. */
  #belowTable = false;

  constructor(target: TableTarget) {
    this.#target = target;
    this.#header = findHeader(target.set);
    this.#meaning = meaningsFor(target.set);
    this.#kinds = unitKinds(target.set);
    this.#units = unitCells(target.place, target.book);
  }

  /** `odd` is false when it is known that no character is in the row that a table should not have. */
  row(written: readonly string[], row: number, odd: boolean): void {
    if (this.#ownOutput) return;
    if (this.#header.found() === undefined) this.#lookForHeader({ cells: written, row });
    else this.#data({ cells: written, row }, odd);
  }

  /**
   * What a sheet says of a cell, as said of the unit of its row; undefined where a table gives no codes and the row is none of
   * a unit, so that the cell is not read.
   */
  ofItsUnit(found: Problem): Problem | undefined {
    const { unit, at, code } = found;
    if (unit !== undefined || at.row === undefined || this.#table?.layout.row.unitCode !== undefined) return found;
    const ofRow = this.#unitsOfRows.get(at.row);
    if (ofRow !== undefined) return isError(found) ? { ...found, unit: ofRow } : found;
    return OF_ROWS_READ.has(code) ? undefined : found;
  }

  /** `whole` is false when the file could not be read to its end: then its length says nothing. */
  end({ whole }: { readonly whole: boolean }): TableRead {
    if (!this.#ownOutput && whole && this.#header.found() === undefined) {
      this.#header.end();
      this.#begin();
    }
    if (this.#table !== undefined) readNumberedRows(this.#table);
    const form = this.#table?.layout.form ?? 'long';
    const rows = this.#rowsBefore + this.#rows;
    if (!whole || this.#ownOutput) return { form, rows, readable: false };
    if (this.#header.found() === undefined) this.#report(problem('file-empty', this.#at(), {}));
    else if (this.#table !== undefined && rows === 0) this.#report(problem('file-without-rows', this.#at(), {}));
    this.#saySplitCells();
    this.#sayBlankYears();
    return { form, rows, readable: this.#table !== undefined && rows > 0 };
  }

  #lookForHeader(written: Row): void {
    const { cells } = cleanRow(written.cells);
    if (cells.every(isBlank)) return;
    this.#waiting.push(written);
    const output = ownOutput(cells);
    if (output !== undefined) {
      this.#ownOutput = true;
      this.#report(problem('file-is-our-output', this.#at(), { name: output }));
    } else if (this.#header.offer(cells, written.row)) this.#begin();
  }

  /** Once the header is found: what stands above it is said, and the rows that waited are read. */
  #begin(): void {
    const found = this.#header.found();
    if (found === undefined) return;
    this.#table = this.#tableUnder(found);
    this.#above = this.#table === undefined ? undefined : new UnitAbove(this.#table.layout);
    if (this.#table === undefined) return;
    for (const waiting of this.#waiting) {
      if (waiting.row > found.row) this.#data(waiting, true);
      else if (waiting.row === found.row || waiting.row === found.above) {
        for (const each of cleanRow(waiting.cells).problems(this.#target.place, waiting.row, [], undefined)) {
          this.#report(each);
        }
      }
    }
    this.#waiting.length = 0;
  }

  #tableUnder(found: FoundHeader): TableContext | undefined {
    const { set, items, book, place, namesAlone = false } = this.#target;
    const titles = found.titles.filter(({ row }) => row > this.#saidTitles);
    for (const { row, text } of titles) this.#report(problem('title-row', this.#at(row), { found: text }));
    if (found.above !== undefined) this.#report(problem('header-two-rows', this.#at(found.row), { row: found.above }));
    // A price list or a list of pupils: one sentence, not one for each column it lacks.
    if (new Set(found.cells.map(this.#meaning).filter((name) => name !== undefined)).size < FEWEST) {
      const header = found.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
      const details = { header: header.join(' | ').slice(0, LONGEST_HEADER) };
      this.#report(problem('header-missing', this.#at(found.row), details));
      return undefined;
    }
    const { layout, problems } = readLayout(found, place, set, { namesAlone });
    for (const each of problems) this.#report(each);
    if (layout?.unit !== undefined) this.#sayUnit(layout.unit);
    // With points left unread, those that are read may be the wrong ones: nothing is evaluated.
    const unsure = problems.some(({ code }) => code === 'column-of-points-unknown');
    return layout === undefined || unsure
      ? undefined
      : { set, items, layout, book, numbered: this.#numbered, namesAlone };
  }

  #sayUnit({ code, name, withoutCode, doubtful, at }: UnitOfTable): void {
    const context = { unit: code };
    const unit = this.#target.book.unit(code, () => at);
    if (withoutCode) unit.withoutCode = true;
    if (doubtful) {
      // Whether it is a unit is known to whoever knows the units: until then it is asked, and the unit is not wrong.
      this.#report(problem('table-of-file-name', at, { name }));
      return;
    }
    this.#report(
      withoutCode
        ? problem('table-of-unit-without-code', at, { name }, context)
        : problem('table-of-unit', at, { code, name }, context),
    );
  }

  #data(written: Row, odd: boolean): void {
    const table = this.#table;
    if (!odd && table !== undefined && this.#continues(written, table)) return;
    if (table !== undefined && this.#beginsAnother(written, table)) {
      this.#beginAnother(written);
      return;
    }
    const clean = odd ? cleanRow(written.cells) : undefined;
    const row = clean === undefined ? written : { cells: clean.cells, row: written.row };
    if (table === undefined || row.cells.every(isBlank)) return;
    const special = this.#specialRow(row, table);
    if (special !== undefined) {
      this.#merged.interrupt();
      this.#between.push(row);
      this.#report(special);
      return;
    }
    this.#between.length = 0;
    this.#belowTable = false;
    const saidBefore = table.book.problems.length;
    const read = this.#withUnit(this.#units.repaired(row, table.layout), table);
    const done = readRow(table, read);
    if (done !== undefined) this.#rows += 1;
    if (done?.unit !== undefined && table.layout.row.unitCode === undefined)
      this.#unitsOfRows.set(read.row, done.unit.code);
    if (read === written && table.book.problems.length === saidBefore) this.#remember(read, table);
    // Only now does the book know the unit these belong to.
    this.#units.checkName(read.cells, read.row, table.layout);
    if (clean === undefined) return;
    const unit = done?.unit?.code ?? textIn(read.cells, table.layout.row.unitCode);
    const header = this.#header.found()?.cells ?? [];
    for (const found of clean.problems(this.#target.place, written.row, header, unit)) this.#report(found);
  }

  /** Reads a row that says of its unit what the row above said, of an item beyond doubt: it can be nothing else. */
  #continues(row: Row, table: TableContext): boolean {
    const above = this.#above;
    const unit = above?.saidAgain(row.cells);
    const { long } = table.layout;
    if (above === undefined || unit === undefined || long === undefined) return false;
    const written = textIn(row.cells, long.columns.item);
    const item = written === undefined || written.includes(',') ? undefined : table.items.find(written).item;
    if (item === undefined) return false;
    this.#between.length = 0;
    this.#belowTable = false;
    this.#rows += 1;
    this.#merged.unit(row.row, above.code, above.name);
    if (above.year !== undefined) table.book.yearAgain(table.layout.file, above.year);
    readItem(table, row, unit, item, long);
    return true;
  }

  /** Only a code in figures is none of the words that are in a header. */
  #remember(row: Row, table: TableContext): void {
    const { layout, book } = table;
    const code = textIn(row.cells, layout.row.unitCode);
    if (code === undefined || !DIGITS.test(code) || layout.unit !== undefined || layout.wide !== undefined) return;
    const unit = book.known(code);
    const year = plainYear(table, row);
    if (unit === undefined || (layout.row.year !== undefined && year === undefined)) return;
    this.#above?.remember(row, unit, textIn(row.cells, layout.row.unitName), year);
  }

  /** Another header below the table: of other columns, or of the next unit. */
  #beginsAnother({ cells }: Row, { layout }: TableContext): boolean {
    if (this.#rows === 0) return false;
    const header = this.#header.found()?.cells ?? [];
    if (repeatsHeader(cells, header)) return layout.unit !== undefined;
    if (cells.some((cell) => DIGITS.test(cell.trim()))) return false;
    const written = cells.filter((cell) => !isBlank(cell));
    if (written.length < FEWEST_OF_ANOTHER) return false;
    const known = new Set(written.map(this.#meaning).filter((name) => name !== undefined));
    return known.size >= FEWEST_OF_ANOTHER && known.size * 2 >= written.length;
  }

  #beginAnother(header: Row): void {
    if (this.#table !== undefined) readNumberedRows(this.#table);
    this.#numbered = { rows: [], refused: false };
    this.#merged.interrupt();
    this.#header = findHeader(this.#target.set);
    this.#table = undefined;
    this.#above = undefined;
    // What stood between the two tables are the titles of the second; they were said already.
    for (const { cells, row } of this.#between) this.#header.offer(cells, row);
    this.#saidTitles = this.#between.length > 0 ? (this.#between.at(-1)?.row ?? 0) : 0;
    this.#between.length = 0;
    this.#rowsBefore += this.#rows;
    this.#rows = 0;
    this.#lookForHeader(header);
  }

  /** Titles of parts, sums and the like: said, and not read. What may be a unit after all is asked about. */
  #specialRow({ cells, row }: Row, { layout }: TableContext): Problem | undefined {
    if (layout.unit !== undefined) return this.#specialRowOfUnit({ cells, row }, layout);
    const code = textIn(cells, layout.row.unitCode);
    const item = textIn(cells, layout.long?.columns.item);
    if (this.#rows === 0 && isNumbering(cells)) return problem('header-numbered', this.#at(row), {});
    const special = kindOfRow({
      cells,
      layout,
      header: this.#header.found()?.cells ?? [],
      kinds: this.#kinds,
      below: this.#belowTable,
      knownUnit: code !== undefined && this.#units.knows(code),
      knownItem: item !== undefined && this.#isItem(item),
    });
    if (special === undefined) return undefined;
    this.#belowTable = ENDS_TABLE.has(special.kind);
    if (special.kind === 'header') return problem('header-repeated', this.#at(row), {});
    const found = special.found.replace(/\s+/g, ' ').slice(0, LONGEST_SHOWN);
    // In the row of a unit that is known, the sum is that of its points.
    const summed = code ?? (this.#isMerged(row, layout.row.unitCode?.index) ? this.#merged.last : undefined) ?? '';
    const unit = special.kind === 'total' && layout.long !== undefined ? this.#target.book.known(summed) : undefined;
    if (unit !== undefined && this.#table !== undefined) {
      readTotalRow(this.#table, { cells, row }, { unit, words: special.found });
    }
    if (special.kind !== 'doubtful') return problem(NO_DATA[special.kind], this.#at(row), { found });
    const at = cellAt(this.#target.place, row, layout.row.unitName);
    return problem('row-may-be-unit', at, { found });
  }

  /** In a table of one unit: headings, sums and signatures among its criteria. */
  #specialRowOfUnit({ cells, row }: Row, layout: Layout): Problem | undefined {
    if (repeatsHeader(cells, this.#header.found()?.cells ?? [])) return problem('header-repeated', this.#at(row), {});
    if (this.#rows === 0 && isNumbering(cells)) return problem('header-numbered', this.#at(row), {});
    const about = unitTableRow(cells, layout, this.#target.items, this.#belowTable);
    if (about.kind === 'item' || about.kind === 'unknown') return undefined;
    const unit =
      about.kind === 'total' && layout.unit !== undefined ? this.#target.book.known(layout.unit.code) : undefined;
    if (unit !== undefined && this.#table !== undefined) {
      readTotalRow(this.#table, { cells, row }, { unit, words: about.found });
    }
    // A line of words under the sum ends nothing: who signed is below it.
    this.#belowTable = ENDS_TABLE.has(about.kind) || (this.#belowTable && about.kind === 'heading');
    const found = about.found === '' ? cells.map((cell) => cell.trim()).find((cell) => cell !== '') : about.found;
    return problem(NO_DATA[about.kind], this.#at(row), { found: (found ?? '').slice(0, LONGEST_SHOWN) });
  }

  /** The row with its unit as it is to be read. */
  #withUnit(row: Row, { layout: { row: columns, long, unit } }: TableContext): Row {
    const { cells } = row;
    if (unit !== undefined) return row;
    const code = textIn(cells, columns.unitCode);
    const name = textIn(cells, columns.unitName);
    if (code === undefined) {
      const item = textIn(cells, long?.columns.item);
      const mayContinue = name === undefined && item !== undefined && this.#isItem(item);
      const above = mayContinue ? this.#merged.continuedBy(row.row) : undefined;
      if (above !== undefined) {
        return replaced(row, [[columns.unitCode, above.code], [columns.unitName, above.name], ...above.area]);
      }
      if (columns.unitCode === undefined && name !== undefined) {
        // A unit that is told by its name is told by its area too.
        const area = [columns.district, columns.province].map(
          (column) => [column, textIn(cells, column) ?? ''] as const,
        );
        this.#merged.unit(row.row, '', name, area);
        this.#noteBlankYear(row, columns.year);
      }
      return row;
    }
    this.#noteBlankYear(row, columns.year);
    const raw = cells[columns.unitCode?.index ?? -1];
    const read = this.#units.code({ text: code, raw, name, row: row.row, column: columns.unitCode });
    this.#merged.unit(row.row, read, name);
    return read === code ? row : replaced(row, [[columns.unitCode, read]]);
  }

  #noteBlankYear({ cells, row }: Row, year: Column | undefined): void {
    if (year !== undefined && isBlank(cells[year.index])) this.#blankYears.push(row);
  }

  #isItem(written: string): boolean {
    const { item, byNumber } = this.#target.items.find(written);
    return (item ?? byNumber) !== undefined;
  }

  #saySplitCells(): void {
    const { unitCode, unitName } = this.#table?.layout.row ?? {};
    const column = unitCode ?? unitName;
    const merged = this.#merged.filled.filter((row) => this.#isMerged(row, column?.index));
    // What no merged cell says is a guess, though nothing else can be meant.
    const guessed = this.#merged.filled.filter((row) => !this.#isMerged(row, column?.index));
    for (const [code, rows] of [['repaired-merged-unit', merged] as const, ['unit-filled-down', guessed] as const]) {
      const [first] = rows;
      if (first === undefined) continue;
      const at = cellAt(this.#target.place, first, column);
      this.#report(problem(code, at, { count: rows.length, rows: rowRanges(rows) }));
    }
  }

  #isMerged(row: number, column: number | undefined): boolean {
    if (column === undefined) return false;
    const { merges = [] } = this.#target;
    return merges.some(
      ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
    );
  }

  /** Rows without a year beside rows with one are taken for the year of the evaluation, and said. */
  #sayBlankYears(): void {
    const blank = this.#blankYears;
    const [first] = blank;
    if (first === undefined || this.#table === undefined) return;
    const at = cellAt(this.#target.place, first, this.#table.layout.row.year);
    const [year, ...others] = this.#target.book.years();
    const details = { count: blank.length, rows: rowRanges(blank), year: others.length > 0 ? '' : String(year ?? '') };
    this.#report(problem('year-blank', at, details));
  }

  #at(row?: number): Location {
    return row === undefined ? { ...this.#target.place } : { ...this.#target.place, row };
  }

  #report(found: Problem): void {
    this.#target.book.report(found);
  }
}

const NO_DATA = {
  total: 'total-row',
  'about-units': 'row-about-units',
  part: 'part-row',
  heading: 'note-row',
  note: 'note-row',
} as const;

/** Said of cells of a unit alone: in sums and headings they matter to nobody. */
const OF_ROWS_READ: ReadonlySet<string> = new Set([
  'cell-struck',
  'row-struck',
  'formula-without-value',
  'number-damaged',
]);
const FEWEST_OF_ANOTHER = 3;
const LONGEST_HEADER = 200;
const DIGITS = /^[\d.,%]+$/;
const LONGEST_SHOWN = 80;

function replaced({ cells, row }: Row, values: readonly (readonly [Column | undefined, string])[]): Row {
  const copy = [...cells];
  for (const [column, text] of values) if (column !== undefined) copy[column.index] = text;
  return { cells: copy, row };
}
