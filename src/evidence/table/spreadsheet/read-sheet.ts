import { type Column, cellAt, type TablePlace } from '../../../model/evidence.ts';
import { columnLetters } from '../../../model/location.ts';
import { particularList } from '../../../model/particular-list.ts';
import { plainLetters } from '../../../model/plain-letters.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import { LONGEST_ROW } from '../../text/decode.ts';
import { ODD } from '../../text/encoding/characters.ts';
import type { RowHandler } from '../../text/tokenise.ts';
import { IGNORED_HEADERS } from '../../vocabulary.ts';
import type { ColumnKind } from '../column-kinds.ts';
import { rowRanges } from '../row-ranges.ts';
import { saysTotal } from '../row-words.ts';
import { cellAsText, codeAsText, isPercentage, numberText } from './cell-as-text.ts';
import type { SheetHeader, SheetTest, TextRow } from './choose-sheet.ts';
import { SheetLetters } from './sheet-letters.ts';
import { hasLooks, type RowOfUnit, SheetLooks } from './sheet-looks.ts';
import { SheetMerges } from './sheet-merges.ts';
import type { WorkbookCell, WorkbookRow, WorkbookSheet } from './workbook.ts';

export interface SheetRead {
  readonly problem?: Problem;
  readonly notices: readonly Problem[];
}

/**
 * Hands the rows of a sheet over as text, as those of a CSV file come. What the file knows and the text does not say
 * (percentages, zeros of a format, rows that do not show, formulas without a value) is noticed.
 */
export function readSheet(sheet: WorkbookSheet, file: string, kindOf: SheetTest, onRow: RowHandler): SheetRead {
  return new SheetReading(sheet, file, kindOf).read(onRow);
}

class SheetReading {
  readonly #sheet: WorkbookSheet;
  readonly #place: TablePlace;
  readonly #letters: SheetLetters;
  readonly #header: SheetHeader | undefined;
  /** Columns whose digits are a name and not a quantity. */
  readonly #codes: ReadonlySet<number | undefined>;
  readonly #repairs = new Map<string, Repair>();
  readonly #looks: SheetLooks;
  readonly #merges: SheetMerges;
  readonly #hidden: number[] = [];
  readonly #notices: Problem[] = [];
  /** Of the current row, or of the row above it in a merged cell. */
  #unit: string | undefined;

  constructor(sheet: WorkbookSheet, file: string, kindOf: SheetTest) {
    this.#sheet = sheet;
    this.#place = { file, sheet: sheet.name };
    this.#letters = new SheetLetters(sheet);
    const { recognised } = this.#letters;
    if (recognised !== undefined) {
      this.#notices.push(problem('encoding-recognised', this.#place, recognised));
    }
    this.#header = kindOf(this.#firstRows()).header;
    this.#codes = new Set([this.#header?.unitCode, this.#header?.item]);
    this.#looks = new SheetLooks(this.#place);
    this.#merges = new SheetMerges({
      place: this.#place,
      merges: sheet.merges,
      header: this.#header?.row ?? Number.POSITIVE_INFINITY,
      kinds: this.#header?.kinds ?? new Map(),
      columnAt: (index) => this.#columnAt(index),
    });
  }

  read(onRow: RowHandler): SheetRead {
    for (const each of this.#sheet.rows()) {
      const { row } = each;
      const own = Array.from(this.#letters.mended(each.cells), (cell, index) => this.#text(cell, row, index));
      if (own.every((cell) => cell === '') && !each.cells.some(hasNoValue)) continue;
      if (own.some(({ length }) => length > LONGEST_ROW)) {
        const tooLong = problem('row-too-long', cellAt(this.#place, row, undefined), { limit: LONGEST_ROW });
        return { problem: tooLong, notices: this.#notices };
      }
      if (each.hidden) this.#hidden.push(row);
      this.#unit = this.#unitOf(own, row);
      const cells = this.#merges.fill(own, row, this.#unit);
      if (this.#looks.hasFound) this.#notices.push(...this.#looks.endRow(this.#rowAt(row), this.#written(own)));
      onRow(cells, row, cells.some(isOdd));
      if (this.#isBelowHeader(row) && each.cells.some(hasNoValue) && !cells.some(saysTotal))
        this.#cellsWithoutValue(each);
    }
    const common = [...this.#merges.end(), ...this.#looks.end()];
    return { notices: [...this.#notices, ...this.#ofRepairs(), ...common, ...this.#ofHidden()] };
  }

  /** The rows as text before the header is known. */
  *#firstRows(): Iterable<TextRow> {
    for (const { cells, row } of this.#sheet.rows()) {
      const texts = Array.from(this.#letters.mended(cells), (cell) =>
        cell?.kind === 'text' ? this.#letters.clean(cell.text) : cellAsText(cell),
      );
      yield { cells: texts, row };
    }
  }

  #text(cell: WorkbookCell | undefined, row: number, index: number): string {
    if (cell === undefined) return '';
    const looked = this.#look(cell, row, index);
    if (looked !== undefined) return this.#letters.clean(looked);
    if (cell.kind === 'text') return this.#letters.clean(cell.text);
    if (cell.kind !== 'number' || !this.#isBelowHeader(row)) return cellAsText(cell);
    const { value, format } = cell;
    if (this.#codes.has(index)) {
      const [digits, read] = [codeAsText(value, ''), codeAsText(value, format)];
      if (read !== digits) this.#repaired('repaired-code-zeros', row, index, [digits, read]);
      return read;
    }
    const text = cellAsText(cell);
    if (isPercentage(format)) this.#repaired('repaired-percentage', row, index, [numberText(value), text]);
    return text;
  }

  /** The text of a cell of which a part does not count. */
  #look(cell: WorkbookCell, row: number, index: number): string | undefined {
    if (!hasLooks(cell) || !this.#isBelowHeader(row)) return undefined;
    const kind = this.#header?.kinds.get(index);
    if (kind === undefined) return undefined;
    const looked = { cell, kind, row, column: this.#columnAt(index) };
    return this.#looks.text(looked, (text) => this.#letters.clean(text));
  }

  /** Where no column gives codes, whose a row is the table reader tells. */
  #rowAt(row: number): RowOfUnit {
    return { unit: this.#unit, isData: this.#unit !== undefined || (this.#isBelowHeader(row) && !this.#hasCodes) };
  }

  get #hasCodes(): boolean {
    return this.#header?.unitCode !== undefined;
  }

  /** Cells of a row with something in them that is read. */
  #written(cells: readonly string[]): number {
    return cells.filter((text, index) => text !== '' && COUNTS.has(this.#header?.kinds.get(index) ?? 'text')).length;
  }

  /** In a merged cell the code is in the first row alone. */
  #unitOf(cells: readonly string[], row: number): string | undefined {
    if (!this.#isBelowHeader(row)) return undefined;
    const belowMerged = (cells[this.#header?.item ?? -1] ?? '') !== '' ? this.#unit : undefined;
    return cells[this.#header?.unitCode ?? -1]?.trim() || belowMerged;
  }

  /**
   * Formulas whose value was not saved, and numbers that are none, in cells that are read: not in running numbers, sums
   * below the table and jottings beside it.
   */
  #cellsWithoutValue({ cells, row }: WorkbookRow): void {
    for (const [index, cell] of cells.entries()) {
      if (cell === undefined || !hasNoValue(cell) || this.#header === undefined) continue;
      if (IGNORED_HEADERS.has(plainLetters(this.#header.cells[index] ?? ''))) continue;
      if (this.#hasCodes && this.#unit === undefined && index !== this.#header.unitCode) continue;
      if (!this.#hasCodes && !this.#header.kinds.has(index)) continue;
      const at = cellAt(this.#place, row, this.#columnAt(index));
      const context = { unit: this.#unit };
      if (cell.kind === 'formula') {
        const found = `=${cell.formula}`.slice(0, LONGEST_SHOWN);
        this.#notices.push(problem('formula-without-value', at, { found }, context));
      } else this.#notices.push(problem('number-damaged', at, { found: cell.text }, context));
    }
  }

  #repaired(code: Repair['code'], row: number, index: number, [found, read]: readonly [string, string]): void {
    const key = `${code} ${index}`;
    const before = this.#repairs.get(key);
    if (before === undefined) this.#repairs.set(key, { code, index, rows: [row], found, read });
    else before.rows.push(row);
  }

  #ofRepairs(): Problem[] {
    return [...this.#repairs.values()].map(({ code, index, rows, found, read }) => {
      const at = cellAt(this.#place, rows[0] ?? 0, this.#columnAt(index));
      return problem(code, at, { found, read, count: rows.length, rows: rowRanges(rows) });
    });
  }

  #ofHidden(): Problem[] {
    const rows = this.#hidden;
    const columns = this.#sheet.hiddenColumns.filter((index) => (this.#header?.cells[index] ?? '') !== '');
    const at = cellAt(this.#place, rows[0] ?? 0, undefined);
    return [
      ...(rows.length > 0 ? [problem('rows-hidden', at, { count: rows.length, rows: rowRanges(rows) })] : []),
      ...(columns.length > 0
        ? [problem('columns-hidden', this.#place, { columns: particularList(columns.map(columnLetters)) })]
        : []),
    ];
  }

  #isBelowHeader(row: number): boolean {
    return this.#header !== undefined && row > this.#header.row;
  }

  #columnAt(index: number): Column {
    return { index, header: this.#header?.cells[index]?.trim().replace(/\s+/g, ' ') ?? '' };
  }
}

/** What was done to the cells of one column alike. */
interface Repair {
  readonly code: 'repaired-code-zeros' | 'repaired-percentage';
  readonly index: number;
  readonly rows: number[];
  /** Of the first one. */
  readonly found: string;
  readonly read: string;
}

function hasNoValue(cell: WorkbookCell | undefined): cell is WorkbookCell & { kind: 'formula' | 'no-number' } {
  return cell?.kind === 'formula' || cell?.kind === 'no-number';
}

/** Of a row that is struck out as a whole, remarks may be left as they are. */
const COUNTS: ReadonlySet<ColumnKind> = new Set(['code', 'name', 'area', 'item', 'number', 'evidence']);

function isOdd(cell: string): boolean {
  return ODD.test(cell);
}

const LONGEST_SHOWN = 80;
