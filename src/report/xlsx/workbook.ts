import type { CellObject, Sheet, SheetData } from 'write-excel-file/node';
import { type Cell, cellsOf, columnsOf, headersOf, type Table, type View } from '../table/column.ts';
import { type PrintSetup, printFeature } from './print-feature.ts';
import { withoutTimes } from './zip-times.ts';

export interface WorkbookSheet {
  readonly name: string;
  /** A line above the table. */
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** In letters, one for each column. */
  readonly widths: readonly number[];
  /** Lines above the title and below the table of a sheet that is signed, and a line below its title. */
  readonly above?: readonly Line[];
  readonly subtitle?: string;
  readonly below?: readonly Line[];
  /** Columns whose cells are in the middle: figures of a table that is read by eye. */
  readonly centred?: ReadonlySet<number>;
  /** Columns at the left that stay in sight. */
  readonly frozen?: number;
  /** Ground of a cell by its column and what is in it, such as the colour of a class. */
  readonly ground?: (column: number, value: Cell) => string | undefined;
  /** At the foot of each page; `&P` is its number, `&N` how many there are. */
  readonly page?: string;
}

/** Two texts, one over the left half of the table and one over the right half. */
export interface Line {
  readonly left?: string;
  readonly right?: string;
  readonly look?: 'bold' | 'italic';
}

/** Wider tables are read on A3 only. */
const WIDEST_ON_A4 = 215;

/**
 * Ruled tables to be printed: landscape, one page wide, the header staying in sight and on every page, with filters; the
 * same contents are the same bytes.
 */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const setups: PrintSetup[] = [];
  const made = sheets.map((sheet): Sheet<Buffer> => {
    const rows = Array.from(sheet.rows);
    const headerRow = (sheet.above?.length ?? 0) + (sheet.subtitle === undefined ? 2 : 3);
    const wide = sheet.widths.reduce((sum, width) => sum + width, 0) > WIDEST_ON_A4;
    setups.push({
      name: sheet.name,
      headerRow,
      lastRow: headerRow + rows.length,
      columns: sheet.header.length,
      paper: wide ? 'A3' : 'A4',
      page: sheet.page ?? '&P/&N',
    });
    return {
      data: dataOf(sheet, rows),
      sheet: sheet.name,
      orientation: 'landscape',
      stickyRowsCount: headerRow,
      ...(sheet.frozen === undefined ? {} : { stickyColumnsCount: sheet.frozen }),
      columns: sheet.widths.map((width) => ({ width })),
    };
  });
  const features = [await printFeature(setups)];
  return withoutTimes(await writeExcelFile(made, { fontFamily: 'Times New Roman', fontSize: 12, features }).toBuffer());
}

function dataOf(sheet: WorkbookSheet, rows: readonly (readonly Cell[])[]): SheetData {
  const { title, subtitle, header, above = [], below = [], ground, widths, centred } = sheet;
  const columns = header.length;
  const across = (value: string, look: Partial<CellObject>): SheetData[number] => [
    { value: clean(value), type: String, align: 'center', columnSpan: columns, ...look },
    ...Array.from({ length: columns - 1 }, () => null),
  ];
  return [
    ...above.map((line) => halves(line, columns)),
    across(title, { fontWeight: 'bold', fontSize: 14, height: 24 }),
    ...(subtitle === undefined ? [] : [across(subtitle, subtitleLook(subtitle, widths))]),
    header.map((text) => ({
      ...RULED,
      value: clean(text),
      type: String,
      fontWeight: 'bold' as const,
      align: 'center' as const,
      height: headerHeight(header, widths),
      backgroundColor: '#EDF1F5',
    })),
    ...rows.map((row) => {
      const height = rowHeight(row, widths);
      return row.map((cell, column): CellObject => {
        const colour = ground?.(column, cell);
        return {
          ...cellOf(cell),
          height,
          ...(colour === undefined ? {} : { backgroundColor: colour }),
          ...(centred?.has(column) === true ? { align: 'center' } : {}),
        };
      });
    }),
    ...(below.length === 0 ? [] : [[null]]),
    ...below.map((line) => halves(line, columns)),
  ];
}

/** A subtitle longer than the table is wide is wrapped, not cut at both ends. */
function subtitleLook(subtitle: string, widths: readonly number[]): Partial<CellObject> {
  const lines = linesOf(
    subtitle,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return { fontStyle: 'italic', ...(lines === 1 ? {} : { wrap: true, height: 16 * lines + 2 }) };
}

/** So that the longest heading is read whole: a row does not grow by itself for what is wrapped in it. */
function headerHeight(header: readonly string[], widths: readonly number[]): number {
  const lines = header.map((text, column) => linesOf(text, widths[column] ?? 10));
  return 17 * Math.max(2, ...lines) + 4;
}

/** A row does not grow by itself in every program for what is wrapped in it. */
function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => (typeof cell === 'string' ? linesOf(cell, widths[column] ?? 10) : 1));
  return Math.min(TALLEST, 16 * Math.max(1, ...lines) + 2);
}

/** In points: what Excel allows for a row. */
const TALLEST = 400;

function linesOf(text: string, width: number): number {
  const room = Math.max(3, Math.floor(width * 0.9));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

function halves({ left = '', right = '', look }: Line, columns: number): SheetData[number] {
  const half = Math.max(1, Math.floor(columns / 2));
  const cell = (value: string, span: number): (CellObject | null)[] => [
    {
      ...(value === '' ? {} : { value, type: String }),
      align: 'center',
      columnSpan: span,
      ...(look === 'bold' ? { fontWeight: 'bold' as const } : {}),
      ...(look === 'italic' ? { fontStyle: 'italic' as const } : {}),
    },
    ...Array.from({ length: span - 1 }, () => null),
  ];
  return [...cell(left, half), ...(columns > half ? cell(right, columns - half) : [])];
}

/** A table as data as a sheet of a workbook. */
export function sheetOf<Row>(name: string, title: string, table: Table<Row>, view: View = 'xlsx'): WorkbookSheet {
  const columns = columnsOf(table.columns, view);
  const widths = columns.map(({ width }) => width);
  const centred = new Set(columns.flatMap(({ align }, index) => (align === undefined ? [] : [index])));
  return { name, title, header: headersOf(columns), rows: cellsOf(columns, table.rows), widths, centred };
}

const RULED = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a sheet with these characters does not open
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const clean = (text: string) => text.replace(NOT_IN_XML, '');

/** Text is written as text, whatever sign it begins with: a sheet runs only what is written as a formula. */
function cellOf(value: Cell): CellObject {
  if (value === null || value === '') return { ...RULED };
  if (typeof value === 'number') return { ...RULED, value, type: Number };
  return { ...RULED, value: clean(typeof value === 'string' ? value : value.code), type: String };
}
