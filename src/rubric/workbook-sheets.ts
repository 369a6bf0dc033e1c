import { formulaWithoutValue } from '../evidence/workbook/formula-without-value.ts';
import { inspectWorkbook } from '../evidence/workbook/inspect.ts';
import { parseWorkbook } from '../evidence/workbook/library.ts';
import { refusal } from '../problems/refusal.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';

/** A rubric is a few pages; what is far larger was chosen by mistake, or made to fill the memory. */
const LARGEST_FILE = 10_000_000;
const LARGEST_CONTENTS = 60_000_000;
const MOST_CELLS = 1_500_000;
const MOST_ROWS = 5_000;
/** So many are looked at, to know whether anything follows those that are read. */
const ROWS_LOOKED_AT = 4 * MOST_ROWS;
const MOST_COLUMNS = 100;

/** The visible sheets of an Excel workbook (.xlsx) as plain rows: values as they were last computed, merged cells filled. */
export async function workbookSheets(bytes: Uint8Array, path: string): Promise<Sheet[]> {
  const seen = await inspectWorkbook(bytes, { file: LARGEST_FILE, contents: LARGEST_CONTENTS, cells: MOST_CELLS });
  if (seen === 'too-large') throw refusal('rubric-too-large', { path });
  if (seen === 'locked') throw refusal('rubric-old-or-locked', { path });
  if (typeof seen === 'string') throw refusal('rubric-not-a-workbook', { path });
  const parsed = await parseWorkbook(bytes, { sheetRows: ROWS_LOOKED_AT, sheetStubs: true });
  if (parsed === undefined) throw refusal('rubric-not-a-workbook', { path });
  if (parsed === 'locked') throw refusal('rubric-old-or-locked', { path });
  const { book, utils, isDate } = parsed;
  const shown = book.SheetNames.filter((_, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  return shown.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const cells = new Map<number, Map<number, SheetCell>>();
    let follows = false;
    const put = (row: number, column: number, cell: SheetCell) => {
      if (column >= MOST_COLUMNS || row >= MOST_ROWS) return;
      const inRow = cells.get(row) ?? new Map<number, SheetCell>();
      inRow.set(column, cell);
      cells.set(row, inRow);
    };
    for (const [address, cell] of Object.entries(sheet)) {
      if (address.startsWith('!')) continue;
      const read = cellOf(cell as RawCell, isDate);
      const { r, c } = utils.decode_cell(address);
      if (read !== undefined) put(r, c, read);
      if (read !== undefined && r >= MOST_ROWS) follows = true;
    }
    const lastRow = [...cells.keys()].reduce((last, row) => Math.max(last, row), -1);
    for (const { s, e } of sheet['!merges'] ?? []) {
      const first = cells.get(s.r)?.get(s.c);
      if (first === undefined) continue;
      for (let row = s.r; row <= Math.min(e.r, lastRow); row += 1) {
        for (let column = s.c; column <= Math.min(e.c, MOST_COLUMNS); column += 1) {
          if (row === s.r && column === s.c) continue;
          put(row, column, { ...first, continues: row === s.r ? 'across' : 'down' });
        }
      }
    }
    const rows = rowsOf(cells);
    return follows ? { name, rows, cutAfter: MOST_ROWS } : { name, rows };
  });
}

interface RawCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: unknown;
  readonly f?: unknown;
  readonly F?: unknown;
}

function cellOf(cell: RawCell, isDate: (format: string) => boolean): SheetCell | undefined {
  const formula = formulaWithoutValue(cell);
  if (formula !== undefined) return { text: `=${formula}`, kind: 'formula' };
  const { t, v, w, z } = cell;
  if (t === 'z') return undefined;
  if (t === 'e') return { text: w ?? '#N/A', kind: 'error' };
  if (v === undefined || v === null) return undefined;
  if (t === 'n' && typeof v === 'number') {
    const format = typeof z === 'string' ? z : 'General';
    if (isDate(format)) return { text: w ?? String(v), kind: 'date' };
    // "10%" is 0,1 to Excel: shown as people see it, it is no number of points.
    if (format.includes('%')) return { text: w ?? `${v * 100}%`, kind: 'text' };
    // Excel computes with 15 digits and shows 0.1 + 0.2 as 0.3.
    return { text: String(Number(v.toPrecision(15))), kind: 'number' };
  }
  if (t === 'b') return { text: v === true ? 'TRUE' : 'FALSE', kind: 'text' };
  const text = String(v).normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : { text, kind: 'text' };
}

/** In order and without holes, since the rows of a table are counted by people. */
function rowsOf(cells: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>): SheetRow[] {
  return [...cells.keys()]
    .sort((a, b) => a - b)
    .map((index) => {
      const inRow = cells.get(index) ?? new Map<number, SheetCell>();
      const width = Math.max(0, ...[...inRow.keys()].map((column) => column + 1));
      return { row: index + 1, cells: Array.from({ length: width }, (_, column) => inRow.get(column)) };
    });
}
