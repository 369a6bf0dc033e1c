import type {
  Workbook,
  WorkbookCell,
  WorkbookRefusal,
  WorkbookRow,
  WorkbookSheet,
} from '../table/spreadsheet/workbook.ts';
import { CellReader, type RawCell } from './cell-reader.ts';
import { inspectWorkbook, sheetParts, type WorkbookInspection } from './inspect.ts';
import { parseWorkbook } from './library.ts';
import { marksInOldWorkbook } from './old-workbook/marks.ts';
import { readOpenDocument } from './open-document/read.ts';

/**
 * 50,000 rows are 6 MB, 20 MB unpacked and half a million cells; at the limit it takes 1 GB of memory. CSV, read in
 * pieces, has none.
 */
export const LARGEST_WORKBOOK = 40_000_000;
const LIMITS = { file: LARGEST_WORKBOOK, contents: 120_000_000, cells: 3_000_000 };
/** The wide form has five columns for an item; what is far beyond was made to fill the memory. */
const MOST_COLUMNS = 2_000;

/** An evidence workbook from its bytes, or why it is none. Whatever is in its cells, nothing is thrown. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook | WorkbookRefusal> {
  const inspected = await inspectWorkbook(bytes, LIMITS);
  if (typeof inspected === 'string') return inspected;
  if (inspected.openDocument !== undefined) return openDocument(inspected.openDocument);
  const parsed = await parseWorkbook(bytes, { dense: true, cellText: false, cellStyles: true });
  if (parsed === undefined) return 'damaged';
  if (parsed === 'locked') return parsed;
  const marks = inspected.format === 'xls' ? marksInOldWorkbook(await parsed.streamOf(bytes)) : [];
  const { book } = parsed;
  const parts = sheetParts(inspected);
  const sheets: WorkbookSheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name] ?? {};
    const rows = (sheet['!data'] ?? []) as Rows;
    if (rows.some((row) => row !== undefined && row.length > MOST_COLUMNS)) return 'too-wide';
    const scan = inspected.scans.get(parts[index] ?? '');
    // What the library could not read it gives as an empty sheet.
    if (scan !== undefined && scan.cells > 0 && rows.length === 0) return 'damaged';
    const reader = new CellReader(parsed, inspected.looks, scan, marks[index]);
    sheets.push({
      name: name.normalize('NFC'),
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      hiddenColumns: indexesOfHidden(sheet['!cols']),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, bottom: e.r + 1, left: s.c, right: e.c })),
      rows: () => rowsOf(rows, new Set(indexesOfHidden(sheet['!rows'])), reader),
    });
  }
  return { format: inspected.format, sheets };
}

function openDocument({
  contents,
  styles,
}: NonNullable<WorkbookInspection['openDocument']>): Workbook | WorkbookRefusal {
  const sheets = readOpenDocument(contents, styles);
  for (const sheet of sheets) for (const { cells } of sheet.rows()) if (cells.length > MOST_COLUMNS) return 'too-wide';
  return { format: 'ods', sheets };
}

type Rows = readonly (readonly RawCell[] | undefined)[];

function* rowsOf(rows: Rows, hidden: ReadonlySet<number>, reader: CellReader): Iterable<WorkbookRow> {
  // Rows far apart leave a long array with holes in it.
  for (const key in rows) {
    const index = Number(key);
    const row = rows[index];
    if (row === undefined || row.length === 0) continue;
    const cells: (WorkbookCell | undefined)[] = [];
    for (let column = 0; column < row.length; column += 1) cells.push(reader.cell(row[column], index, column));
    yield { row: index + 1, hidden: hidden.has(index), cells };
  }
}

function indexesOfHidden(settings: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const indexes: number[] = [];
  for (const key in settings ?? []) if (settings?.[Number(key)]?.hidden === true) indexes.push(Number(key));
  return indexes;
}
