import type { TextRun, WorkbookCell } from '../table/spreadsheet/workbook.ts';
import { formulaWithoutValue } from './formula-without-value.ts';
import type { parseWorkbook } from './library.ts';
import { type Looks, runsIn } from './looks.ts';
import { cutIntoRuns, type SheetMarks } from './old-workbook/marks.ts';
import { cellKey, type SheetScan } from './scan-sheet.ts';

/** A cell as the library gives it. */
export interface RawCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly z?: unknown;
  readonly f?: unknown;
  readonly F?: unknown;
  /** The XML of a text in several looks. */
  readonly r?: unknown;
}

type Parsed = Exclude<Awaited<ReturnType<typeof parseWorkbook>>, string | undefined>;

/** Cells of one sheet: what the library read, compared with what is in the file itself. */
export class CellReader {
  readonly #parsed: Parsed;
  readonly #looks: Looks;
  readonly #scan: SheetScan | undefined;
  /** Of an old workbook, instead of looks and scan. */
  readonly #marks: SheetMarks | undefined;
  readonly #days: number;
  readonly #dates = new Map<string, boolean>();
  readonly #runs = new Map<string, readonly TextRun[] | undefined>();
  readonly #shown = new Map<string, string | undefined>();

  constructor(parsed: Parsed, looks: Looks, scan: SheetScan | undefined, marks?: SheetMarks) {
    this.#parsed = parsed;
    this.#looks = looks;
    this.#scan = scan;
    this.#marks = marks;
    this.#days = parsed.book.Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0;
  }

  /** Row and column from 0. */
  cell(raw: RawCell | undefined, row: number, column: number): WorkbookCell | undefined {
    if (raw === undefined) return undefined;
    const oddNumbers = this.#scan?.oddNumbers;
    const oddNumber =
      oddNumbers === undefined || oddNumbers.size === 0 ? undefined : oddNumbers.get(cellKey(row, column));
    if (oddNumber !== undefined) return { kind: 'no-number', text: oddNumber };
    const formula = formulaWithoutValue(raw);
    if (formula !== undefined) return { kind: 'formula', formula };
    const { t, v } = raw;
    if (t === 'z' || v === undefined || v === null) return undefined;
    if (t === 'e') return { kind: 'error', text: ERRORS.get(v) ?? '#VALUE!' };
    const struck = this.#isStruck(row, column);
    if (t === 'n' && typeof v === 'number') {
      const number = this.#number(v, raw.z);
      return struck ? { ...number, ...{ struck } } : number;
    }
    if (v === '') return undefined;
    const text = t !== 'b' ? String(v) : v === true ? 'TRUE' : 'FALSE';
    const runs = t === 'b' ? undefined : this.#runsOf(raw, row, column);
    // Nearly every cell of a million is this one.
    if (!struck && runs === undefined) return { kind: 'text', text };
    return { kind: 'text', text, ...(struck ? { struck } : {}), ...(runs === undefined ? {} : { runs }) };
  }

  #number(value: number, written: unknown): WorkbookCell {
    if (!Number.isFinite(value)) return { kind: 'error', text: '#NUM!' };
    const format = typeof written === 'string' ? written : 'General';
    if (this.#isDate(format)) return { kind: 'date', serial: value + this.#days };
    const shown = this.#shownOtherwise(value, format);
    return { kind: 'number', value, format, ...(shown === undefined ? {} : { shown }) };
  }

  #isStruck(row: number, column: number): boolean {
    if (this.#marks?.struck.has(cellKey(row, column)) === true) return true;
    const looks = this.#scan?.looks;
    if (looks === undefined || looks.size === 0) return false;
    const look = looks.get(cellKey(row, column));
    return look !== undefined && this.#looks.struck.has(look);
  }

  #runsOf({ r, v }: RawCell, row: number, column: number): readonly TextRun[] | undefined {
    const marked = this.#marks?.runs.get(cellKey(row, column));
    if (marked !== undefined) return cutIntoRuns(String(v), marked);
    const xml = this.#scan?.runs.get(cellKey(row, column)) ?? r;
    if (typeof xml !== 'string' || xml.startsWith('<t')) return undefined;
    if (this.#runs.has(xml)) return this.#runs.get(xml);
    const runs = runsIn(xml);
    if (this.#runs.size < MOST_KNOWN) this.#runs.set(xml, runs);
    return runs;
  }

  #isDate(format: string): boolean {
    const known = this.#dates.get(format) ?? this.#parsed.isDate(format);
    this.#dates.set(format, known);
    return known;
  }

  /** What is shown of a number when its format hides digits of it, or all. Percentages are another matter. */
  #shownOtherwise(value: number, format: string): string | undefined {
    if (
      format === 'General' ||
      format === '@' ||
      format.includes('%') ||
      (Number.isInteger(value) && HARMLESS.test(format))
    )
      return undefined;
    const key = `${value} ${format}`;
    if (this.#shown.has(key)) return this.#shown.get(key);
    const shown = this.#parsed.shown(format, value).trim();
    const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(shown)?.[0].replaceAll(',', '') ?? '';
    // Excel shows 15 digits of any number: what differs beyond them is no choice of anybody.
    const meant = Number(value.toPrecision(DIGITS_OF_EXCEL));
    // Accountants write what is below zero in brackets.
    const differs = digits === '' || (shown.includes('(') ? -meant : meant) !== Number(digits);
    const told = differs ? shown : undefined;
    if (this.#shown.size < MOST_KNOWN) this.#shown.set(key, told);
    return told;
  }
}

/** In a workbook made on an old Mac day 0 is 1/1/1904. */
const DAYS_TO_1904 = 1462;
const DIGITS_OF_EXCEL = 15;
const MOST_KNOWN = 10_000;
/** A whole number is shown whole by these, with zeros before it at most. */
const HARMLESS = /^(?:#,##)?0+(?:\.0+)?$/;

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
