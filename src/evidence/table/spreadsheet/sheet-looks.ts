import { type Column, cellAt, type TablePlace } from '../../../model/evidence.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import type { ColumnKind } from '../column-kinds.ts';
import { rowRanges } from '../row-ranges.ts';
import type { TextRun, WorkbookCell } from './workbook.ts';

/** A cell that is read, and where it stands. */
export interface LookedAtCell {
  readonly cell: WorkbookCell;
  readonly kind: ColumnKind;
  readonly row: number;
  readonly column: Column;
}

export interface RowOfUnit {
  /** Undefined also where no column gives codes. */
  readonly unit: string | undefined;
  readonly isData: boolean;
}

/**
 * Looks that carry meaning: what is struck out was taken back, what is raised or lowered is a mark of a footnote. Neither is
 * ever joined to what stands beside it; what is struck out as a whole is asked about.
 */
export class SheetLooks {
  readonly #place: TablePlace;
  readonly #found: { readonly problem: Problem; readonly row: number }[] = [];
  readonly #hidden: {
    readonly row: number;
    readonly column: Column;
    readonly found: string;
    readonly shown: string;
  }[] = [];
  #struck: LookedAtCell[] = [];

  constructor(place: TablePlace) {
    this.#place = place;
  }

  /** The text of a cell without what is struck out or raised in it. */
  text({ cell, kind, row, column }: LookedAtCell, clean: (text: string) => string): string | undefined {
    if (cell.kind === 'number' && cell.shown !== undefined && kind === 'number') {
      this.#hidden.push({ row, column, found: String(cell.value), shown: cell.shown });
    }
    if (isStruck(cell) && kind !== 'text') this.#struck.push({ cell, kind, row, column });
    if (cell.kind !== 'text' || cell.runs === undefined) return undefined;
    const [struck, raised] = [kept(cell.runs, isNotStruck), kept(cell.runs, isLevel)];
    if (kind === 'text' || struck === '') return undefined;
    const marks = kind !== 'evidence' && raised !== '' && cell.runs.some((run) => !isLevel(run));
    const read = kept(cell.runs, (run) => isNotStruck(run) && (!marks || isLevel(run)));
    if (read === '' || read === cell.text.trim()) return undefined;
    const left = kept(cell.runs, (run) => !isNotStruck(run) || (marks && !isLevel(run)));
    const code = cell.runs.every(isNotStruck) ? 'small-letters-left-out' : 'struck-left-out';
    const at = cellAt(this.#place, row, column);
    this.#found.push({ row, problem: problem(code, at, { found: clean(cell.text.trim()), left, read: clean(read) }) });
    return read;
  }

  /** Whether something was found in the current row. */
  get hasFound(): boolean {
    return this.#struck.length > 0 || this.#found.length > 0;
  }

  /** Once a row was looked at: what is wrong in it, as its unit's. */
  endRow({ unit, isData }: RowOfUnit, written: number): Problem[] {
    const struck = this.#struck;
    this.#struck = [];
    const looks = this.#found.splice(0).map(({ problem: found }) => (unit === undefined ? found : { ...found, unit }));
    const [first] = struck;
    if (first === undefined || !isData) return looks;
    if (struck.length === written && written > 1) {
      const at = cellAt(this.#place, first.row, undefined);
      return [...looks, problem('row-struck', at, {}, { unit })];
    }
    return [
      ...looks,
      ...struck.map(({ cell, row, column }) => {
        const found = textOf(cell);
        return problem('cell-struck', cellAt(this.#place, row, column), { found }, { unit });
      }),
    ];
  }

  /** Numbers of which the format shows other digits, or none: said once. */
  end(): Problem[] {
    const [first] = this.#hidden;
    if (first === undefined) return [];
    const rows = this.#hidden.map(({ row }) => row);
    const details = {
      found: vietnamese(first.found),
      shown: first.shown,
      count: rows.length,
      rows: rowRanges([...new Set(rows)]),
    };
    return [problem('digits-hidden', cellAt(this.#place, first.row, first.column), details)];
  }
}

/** Whether there is anything to see; nearly no cell has. */
export function hasLooks(cell: WorkbookCell): boolean {
  if (cell.kind === 'number') return cell.shown !== undefined || cell.struck === true;
  if (cell.kind === 'text') return cell.runs !== undefined || cell.struck === true;
  return cell.kind === 'date' && cell.struck === true;
}

function isStruck(cell: WorkbookCell): boolean {
  if ('struck' in cell && cell.struck === true) return cell.kind !== 'text' || cell.text.trim() !== '';
  return cell.kind === 'text' && cell.runs !== undefined && kept(cell.runs, isNotStruck) === '';
}

function isNotStruck({ struck }: TextRun): boolean {
  return struck !== true;
}

function isLevel({ raised }: TextRun): boolean {
  return raised === undefined;
}

function kept(runs: readonly TextRun[], keep: (run: TextRun) => boolean): string {
  return runs
    .filter(keep)
    .map(({ text }) => text)
    .join('')
    .trim();
}

function textOf(cell: WorkbookCell): string {
  if (cell.kind === 'text') return cell.text.trim();
  return cell.kind === 'number' ? vietnamese(String(cell.value)) : '';
}

function vietnamese(number: string): string {
  return number.replace('.', ',');
}
