import type {
  Workbook,
  WorkbookCell,
  WorkbookRefusal,
  WorkbookRow,
  WorkbookSheet,
} from '../evidence/table/spreadsheet/workbook.ts';
import { formulaWithoutValue } from './formula-without-value.ts';
import { parseWorkbook } from './spreadsheet-file.ts';
import { refusalOf } from './workbook-archive.ts';

/**
 * 50,000 rows are 6 MB, 20 MB unpacked and half a million cells; at the limit it takes 1 GB of memory. CSV, read in
 * pieces, has none.
 */
export const LARGEST_WORKBOOK = 40_000_000;
const LIMITS = { file: LARGEST_WORKBOOK, contents: 120_000_000, cells: 3_000_000 };
/** The wide form has five columns for an item; what is far beyond was made to fill the memory. */
const MOST_COLUMNS = 2_000;

/** An evidence workbook from its bytes, or why it is none. Whatever stands in its cells, nothing is thrown. */
export async function evidenceWorkbook(bytes: Buffer): Promise<Workbook | WorkbookRefusal> {
  const refusal = refusalOf(bytes, LIMITS);
  if (refusal !== undefined) return refusal;
  const parsed = await parseWorkbook(bytes, { dense: true, cellText: false, cellStyles: true });
  if (parsed === undefined) return 'other';
  const { book, isDate } = parsed;
  const days = book.Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0;
  const known = new Map<string, boolean>();
  const isDateOnce = (format: string) => {
    const before = known.get(format) ?? isDate(format);
    known.set(format, before);
    return before;
  };
  const sheets: WorkbookSheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name] ?? {};
    const rows = (sheet['!data'] ?? []) as readonly (readonly RawCell[] | undefined)[];
    if (rows.some((row) => row !== undefined && row.length > MOST_COLUMNS)) return 'too-wide';
    sheets.push({
      name: name.normalize('NFC'),
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      hiddenColumns: indexesOfHidden(sheet['!cols']),
      rows: () => rowsOf(rows, new Set(indexesOfHidden(sheet['!rows'])), (cell) => cellOf(cell, isDateOnce, days)),
    });
  }
  return { sheets };
}

/** In a workbook made on an old Mac day 0 is 1/1/1904. */
const DAYS_TO_1904 = 1462;

interface RawCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly z?: unknown;
  readonly f?: unknown;
  readonly F?: unknown;
}

function* rowsOf(
  rows: readonly (readonly RawCell[] | undefined)[],
  hidden: ReadonlySet<number>,
  cellOf: (cell: RawCell | undefined) => WorkbookCell | undefined,
): Iterable<WorkbookRow> {
  // Rows far apart leave a long array with holes in it.
  for (const key in rows) {
    const index = Number(key);
    const row = rows[index];
    if (row === undefined || row.length === 0) continue;
    yield { row: index + 1, hidden: hidden.has(index), cells: Array.from(row, cellOf) };
  }
}

function cellOf(
  cell: RawCell | undefined,
  isDate: (format: string) => boolean,
  days: number,
): WorkbookCell | undefined {
  if (cell === undefined) return undefined;
  const formula = formulaWithoutValue(cell);
  if (formula !== undefined) return { kind: 'formula', formula };
  const { t, v, z } = cell;
  if (t === 'z' || v === undefined || v === null) return undefined;
  if (t === 'e') return { kind: 'error', text: ERRORS.get(v) ?? '#VALUE!' };
  if (t === 'b') return { kind: 'text', text: v === true ? 'TRUE' : 'FALSE' };
  if (t !== 'n' || typeof v !== 'number') return v === '' ? undefined : { kind: 'text', text: String(v) };
  if (!Number.isFinite(v)) return { kind: 'error', text: '#NUM!' };
  const format = typeof z === 'string' ? z : 'General';
  return isDate(format) ? { kind: 'date', serial: v + days } : { kind: 'number', value: v, format };
}

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

function indexesOfHidden(settings: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const indexes: number[] = [];
  for (const key in settings ?? []) if (settings?.[Number(key)]?.hidden === true) indexes.push(Number(key));
  return indexes;
}
