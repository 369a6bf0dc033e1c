import { type Column, cellAt, type TablePlace } from '../../../model/evidence.ts';
import { columnLetters } from '../../../model/location.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import type { ColumnKind } from '../column-kinds.ts';
import { rowRanges } from '../row-ranges.ts';
import type { MergedCells } from './workbook.ts';

export interface MergesOfTable {
  readonly place: TablePlace;
  readonly merges: readonly MergedCells[];
  /** The row of the header: what is merged in it or above is another matter. */
  readonly header: number;
  readonly kinds: ReadonlyMap<number, ColumnKind>;
  readonly columnAt: (index: number) => Column;
}

/** A merged cell below the header, while its rows come by. */
interface Open {
  readonly cells: MergedCells;
  readonly text: string;
  readonly unit: string | undefined;
  readonly rows: number[];
  /** Points: whose they are is asked once a row below it has something to be scored. */
  readonly asks: boolean;
}

/**
 * Merged cells of a table: what is written once over several rows is theirs all, where that can be known (a document, an
 * area); points written once for several criteria are asked about. Merged cells of codes and names are the table reader's.
 */
export class SheetMerges {
  readonly #table: MergesOfTable;
  readonly #starting: ReadonlyMap<number, readonly MergedCells[]>;
  #open: Open[] = [];
  readonly #done: Open[] = [];
  readonly #notices: Problem[] = [];

  constructor(table: MergesOfTable) {
    this.#table = table;
    const below = table.merges.filter(({ top, left }) => top > table.header && table.kinds.has(left));
    const starting = new Map<number, MergedCells[]>();
    for (const cells of below) starting.set(cells.top, [...(starting.get(cells.top) ?? []), cells]);
    this.#starting = starting;
  }

  /** The cells of a row with what stands above them in a merged cell. */
  fill(cells: readonly string[], row: number, unit: string | undefined): readonly string[] {
    if (this.#starting.size === 0) return cells;
    const filled = this.#continued(cells, row);
    for (const merged of this.#starting.get(row) ?? []) this.#start(merged, cells, unit);
    return filled;
  }

  end(): Problem[] {
    const { place, columnAt } = this.#table;
    const filled = [...this.#done, ...this.#open].filter(({ rows }) => rows.length > 0);
    const byColumn = new Map<number, Open[]>();
    for (const each of filled) byColumn.set(each.cells.left, [...(byColumn.get(each.cells.left) ?? []), each]);
    const notices = [...byColumn].flatMap(([column, merged]) => {
      const [first] = merged;
      if (first === undefined) return [];
      const rows = merged.flatMap((each) => each.rows);
      const details = { found: first.text.slice(0, LONGEST_SHOWN), count: rows.length, rows: rowRanges(rows) };
      return [problem('repaired-merged-cells', cellAt(place, first.cells.top, columnAt(column)), details)];
    });
    return [...this.#notices, ...notices];
  }

  #continued(cells: readonly string[], row: number): readonly string[] {
    if (this.#open.length === 0) return cells;
    this.#done.push(...this.#open.filter(({ cells: { bottom } }) => bottom < row));
    this.#open = this.#open.filter(({ cells: { bottom } }) => bottom >= row);
    // A row with nothing of its own is no row of the table.
    if (cells.every((text) => text === '')) return cells;
    const copy = [...cells];
    for (const open of this.#open.filter(({ asks }) => asks)) this.#ask(open);
    this.#open = this.#open.filter(({ asks }) => !asks);
    for (const open of this.#open) {
      const { left } = open.cells;
      if ((copy[left] ?? '') !== '') continue;
      while (copy.length < left) copy.push('');
      copy[left] = open.text;
      open.rows.push(row);
    }
    return copy;
  }

  #start(merged: MergedCells, cells: readonly string[], unit: string | undefined): void {
    const text = cells[merged.left] ?? '';
    if (text.trim() === '') return;
    const kinds = this.#kindsIn(merged);
    const open = { cells: merged, text, unit, rows: [], asks: kinds.includes('number') };
    if (open.asks && kinds.length > 1) this.#ask(open);
    else if (merged.bottom > merged.top && (open.asks || FILLED.has(kinds[0] ?? 'code'))) this.#open.push(open);
  }

  #kindsIn({ left, right }: MergedCells): ColumnKind[] {
    const kinds: ColumnKind[] = [];
    for (let column = left; column <= right; column += 1) {
      const kind = this.#table.kinds.get(column);
      if (kind !== undefined) kinds.push(kind);
    }
    return kinds;
  }

  #ask({ cells: { top, bottom, left, right }, text, unit }: Open): void {
    const { place, columnAt } = this.#table;
    const range = `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
    const at = cellAt(place, top, columnAt(left));
    this.#notices.push(problem('merged-score', at, { found: text.trim().slice(0, LONGEST_SHOWN), range }, { unit }));
  }
}

const FILLED: ReadonlySet<ColumnKind> = new Set(['evidence', 'text', 'area']);
const LONGEST_SHOWN = 60;
