import type { CellObject, Sheet, SheetData } from 'write-excel-file/node';
import { type Cell, cellsOf, headersOf, type Table } from '../table/column.ts';
import { withoutTimes } from './zip-times.ts';

export interface WorkbookSheet {
  readonly name: string;
  /** A line above the table. */
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** In letters, one for each column. */
  readonly widths: readonly number[];
}

/** Ruled tables to be printed: landscape, the header staying in sight; the same contents are the same bytes. */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const made = sheets.map(
    (sheet): Sheet<Buffer> => ({
      data: dataOf(sheet),
      sheet: sheet.name,
      orientation: 'landscape',
      stickyRowsCount: 2,
      columns: sheet.widths.map((width) => ({ width })),
    }),
  );
  return withoutTimes(await writeExcelFile(made, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer());
}

function dataOf({ title, header, rows }: WorkbookSheet): SheetData {
  const above: CellObject = {
    value: title,
    fontWeight: 'bold',
    fontSize: 14,
    align: 'center',
    columnSpan: header.length,
  };
  return [
    [above],
    header.map((text) => ({ ...RULED, value: text, type: String, fontWeight: 'bold', align: 'center' })),
    ...Array.from(rows, (row) => row.map(cellOf)),
  ];
}

/** A table as data as a sheet of a workbook. */
export function sheetOf<Row>(name: string, title: string, table: Table<Row>): WorkbookSheet {
  const widths = table.columns.map(({ width }) => width);
  return { name, title, header: headersOf(table.columns), rows: cellsOf(table), widths };
}

const RULED = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a sheet with these characters does not open
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text is written as text, whatever sign it begins with: a sheet runs only what is written as a formula. */
function cellOf(value: Cell): CellObject {
  if (value === null || value === '') return { ...RULED };
  if (typeof value === 'number') return { ...RULED, value, type: Number };
  const text = typeof value === 'string' ? value : value.code;
  return { ...RULED, value: text.replace(NOT_IN_XML, ''), type: String };
}
