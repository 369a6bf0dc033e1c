import { formulaWithoutValue } from '../evidence/workbook/formula-without-value.ts';
import { inspectWorkbook } from '../evidence/workbook/inspect.ts';
import { parseWorkbook } from '../evidence/workbook/library.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Sheet, SheetCell, SheetRow } from '../rubric/sheet.ts';
import { readBytes } from './read-files.ts';

/** A rubric is a few pages; what is far larger was chosen by mistake, or made to fill the memory. */
const LARGEST_FILE = 10_000_000;
const LARGEST_CONTENTS = 60_000_000;
const MOST_CELLS = 1_500_000;
const MOST_ROWS = 5_000;
/** So many are looked at, to know whether anything follows those that are read. */
const ROWS_LOOKED_AT = 4 * MOST_ROWS;
const MOST_COLUMNS = 100;

/** The visible sheets of an Excel workbook (.xlsx) as plain rows: values as they were last reckoned, merged cells filled. */
export async function readWorkbook(path: string): Promise<Sheet[]> {
  const bytes = readBytes(path);
  const seen = await inspectWorkbook(bytes, { file: LARGEST_FILE, contents: LARGEST_CONTENTS, cells: MOST_CELLS });
  if (seen === 'too-large') throw tooLarge(path);
  if (seen === 'locked') throw oldWorkbook(path);
  if (typeof seen === 'string') throw notAWorkbook(path);
  const parsed = await parseWorkbook(bytes, { sheetRows: ROWS_LOOKED_AT, sheetStubs: true });
  if (parsed === undefined) throw notAWorkbook(path);
  if (parsed === 'locked') throw oldWorkbook(path);
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
    const lastRow = Math.max(-1, ...cells.keys());
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
    // Excel reckons with 15 digits and shows 0.1 + 0.2 as 0.3.
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

function notAWorkbook(path: string): CannotRun {
  return new CannotRun(
    {
      vi: `Không phải tệp Excel (.xlsx) đọc được: ${path}`,
      en: `Not an Excel workbook (.xlsx) that can be read: ${path}`,
    },
    {
      vi: 'Mở tệp bằng Excel rồi lưu lại dạng “Excel Workbook (*.xlsx)”, hoặc lưu thành CSV UTF-8.',
      en: 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”, or as CSV UTF-8.',
    },
  );
}

function oldWorkbook(path: string): CannotRun {
  return new CannotRun(
    {
      vi: `Tệp Excel đời cũ (.xls) hoặc có mật khẩu nên không đọc được: ${path}`,
      en: `An old Excel file (.xls), or one with a password, cannot be read: ${path}`,
    },
    {
      vi: 'Mở tệp bằng Excel, bỏ mật khẩu nếu có, rồi lưu lại dạng “Excel Workbook (*.xlsx)”.',
      en: 'Open it in Excel, take off the password if there is one, and save it as “Excel Workbook (*.xlsx)”.',
    },
  );
}

function tooLarge(path: string): CannotRun {
  return new CannotRun(
    { vi: `Tệp lớn quá mức của một bảng tiêu chí: ${path}`, en: `Far too large for a rubric: ${path}` },
    {
      vi: 'Chép riêng bảng tiêu chí sang một tệp mới, không kèm hình ảnh, rồi dùng tệp đó.',
      en: 'Copy the rubric alone into a new file, without pictures, and use that one.',
    },
  );
}
