import type { CriteriaSet } from '../model/criteria-set.ts';
import { type Column, cellAt, type TablePlace } from '../model/evidence.ts';
import { problem } from '../problems/problem.ts';
import type { Book } from './book/book.ts';
import { type NumberedRows, readNumberedRows, readRow } from './cells/rows.ts';
import { unitCells } from './cells/unit-cells.ts';
import { findHeader } from './table/find-header.ts';
import type { ItemNames } from './table/item-names.ts';
import { type Layout, readLayout } from './table/layout.ts';
import { ownOutput } from './table/our-outputs.ts';
import { rowRanges } from './table/row-ranges.ts';
import { isNumbering, kindOfRow } from './table/special-rows.ts';
import { layoutIn } from './table/spreadsheet/in-sheet.ts';
import { isBlank, textIn, textOf } from './text/cell-text.ts';
import { cleanRow } from './text/clean-row.ts';

/** A table as its rows come in, whatever kind of file they come from. */
export interface TableReader {
  /** `odd` is false when it is known that no character stands in the row that a table should not have. */
  row(cells: readonly string[], row: number, odd: boolean): void;
  /** `whole` is false when the file could not be read to its end: then its length says nothing. */
  end(file: { readonly whole: boolean }): TableRead;
}

export interface TableRead {
  readonly form: Layout['form'];
  /** Rows of data, the header and blank ones not counted. */
  readonly rows: number;
  /** False when it has no header that can be read, or no row under it: then nothing can be said of who sent what. */
  readonly readable: boolean;
}

/** Reads a table into the book: titles and the header first, then row by row. What is wrong is reported there. */
export function tableReader(place: TablePlace, set: CriteriaSet, items: ItemNames, book: Book): TableReader {
  const { file, sheet } = place;
  let layout: Layout | undefined;
  let own = false;
  let rows = 0;
  /** The row before was a sum or a note, below which names of those who signed may stand. */
  let below = false;
  let previous: { readonly row: number; readonly code: string; readonly name: string } | undefined;
  const filled: number[] = [];
  const numbered: NumberedRows = { rows: [], refused: false };
  /** Rows as written, until the header is found. */
  const waiting: { readonly cells: readonly string[]; readonly row: number }[] = [];
  const units = unitCells(file, book);
  const header = findHeader(set);

  const begin = () => {
    const found = header.found();
    if (found === undefined) return;
    for (const title of found.titles) {
      book.report(problem('title-row', { file, row: title.row }, { found: title.text }));
    }
    if (found.above !== undefined)
      book.report(problem('header-two-rows', { file, row: found.row }, { row: found.above }));
    const read = readLayout(found.cells, file, found.row, set);
    for (const each of read.problems) book.report(each);
    // With points left unread, those that are read may be the wrong ones: nothing is evaluated.
    if (read.problems.some(({ code }) => code === 'column-of-points-unknown')) return;
    layout = sheet === undefined || read.layout === undefined ? read.layout : layoutIn(sheet, read.layout);
    for (const { cells, row } of waiting) {
      if (row > found.row) data(cells, row, true);
      else if (row === found.row || row === found.above) {
        for (const each of cleanRow(cells).problems(file, row, [], undefined)) book.report(each);
      }
    }
    waiting.length = 0;
  };

  const data = (written: readonly string[], row: number, odd: boolean) => {
    const clean = odd ? cleanRow(written) : undefined;
    const cells = clean?.cells ?? written;
    if (layout === undefined || cells.every(isBlank)) return;
    const special = specialRow(cells, row, layout);
    if (special !== undefined) {
      previous = undefined;
      below = special.code === 'total-row' || special.code === 'note-row';
      book.report(special);
      return;
    }
    below = false;
    const read = withUnit(cells, row, layout);
    if (read === undefined || readRow(read, row, layout, set, items, book, numbered)) rows += 1;
    // Only now does the book know the unit these belong to.
    if (read !== undefined) units.checkName(read, row, layout);
    if (clean === undefined) return;
    const unit = read === undefined ? undefined : textIn(read, layout.row.unitCode);
    for (const found of clean.problems(file, row, header.found()?.cells ?? [], unit)) book.report(found);
  };

  const isItem = (written: string) => {
    const { item, byNumber } = items.find(written);
    return (item ?? byNumber) !== undefined;
  };

  /** Titles of parts, sums and the like: said, and not read. */
  const specialRow = (cells: readonly string[], row: number, of: Layout) => {
    const code = textIn(cells, of.row.unitCode);
    const item = textIn(cells, of.long?.columns.item);
    const knownItem = item !== undefined && isItem(item);
    if (code !== undefined && units.knows(code) && (item === undefined || knownItem)) return;
    if (rows === 0 && isNumbering(cells)) return problem('header-numbered', { file, row }, {});
    const kind = kindOfRow(cells, of, header.found()?.cells ?? [], below);
    if (kind === undefined || (kind === 'note' && knownItem)) return;
    const first = cells.map(textOf).find((text) => text !== undefined && !/^\d*$/.test(text)) ?? '';
    if (kind === 'header') return problem('header-repeated', { file, row }, {});
    return problem(
      kind === 'total' ? 'total-row' : 'note-row',
      { file, row },
      { found: first.slice(0, LONGEST_SHOWN) },
    );
  };

  /** The row with its unit as it is to be read; undefined when that cannot be known, which is then reported. */
  const withUnit = (cells: readonly string[], row: number, { row: columns, long }: Layout) => {
    const code = textIn(cells, columns.unitCode);
    const name = textIn(cells, columns.unitName);
    if (code === undefined) {
      const item = textIn(cells, long?.columns.item);
      const below = name === undefined && item !== undefined && isItem(item);
      if (!below || previous === undefined || previous.row !== row - 1) return cells;
      // Merged cells keep their text in the first row alone.
      filled.push(row);
      previous = { ...previous, row };
      return replaced(cells, [
        [columns.unitCode, previous.code],
        [columns.unitName, previous.name],
      ]);
    }
    const read = units.code(code, cells[columns.unitCode?.index ?? -1], row, columns.unitCode);
    if (read === undefined) {
      previous = undefined;
      return undefined;
    }
    previous = { row, code: read, name: name ?? (previous?.code === read ? previous.name : '') };
    return read === code ? cells : replaced(cells, [[columns.unitCode, read]]);
  };

  return {
    row(written, row, odd) {
      if (own) return;
      if (header.found() !== undefined) {
        data(written, row, odd);
        return;
      }
      const { cells } = cleanRow(written);
      if (cells.every(isBlank)) return;
      waiting.push({ cells: written, row });
      const output = ownOutput(cells);
      if (output !== undefined) {
        own = true;
        book.report(problem('file-is-our-output', { file }, { name: output }));
      } else if (header.offer(cells, row)) begin();
    },
    end({ whole }) {
      if (!own && whole && header.found() === undefined) {
        header.end();
        begin();
      }
      if (layout !== undefined) readNumberedRows(numbered, layout, set, book);
      if (!whole || own) return { form: layout?.form ?? 'long', rows, readable: false };
      if (header.found() === undefined) book.report(problem('file-empty', { file }, {}));
      else if (layout !== undefined && rows === 0) book.report(problem('file-without-rows', { file }, {}));
      if (filled.length > 0) {
        const at = cellAt(file, filled[0] ?? 0, layout?.row.unitCode);
        book.report(problem('repaired-merged-unit', at, { count: filled.length, rows: rowRanges(filled) }));
      }
      return { form: layout?.form ?? 'long', rows, readable: layout !== undefined && rows > 0 };
    },
  };
}

const LONGEST_SHOWN = 80;

function replaced(cells: readonly string[], values: readonly (readonly [Column | undefined, string])[]): string[] {
  const copy = [...cells];
  for (const [column, text] of values) if (column !== undefined) copy[column.index] = text;
  return copy;
}
