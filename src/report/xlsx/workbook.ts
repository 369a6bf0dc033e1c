import { type Cell, cellsOf, columnsOf, headersOf, type Table, type View } from '../table/column.ts';
import { type CellStyle, CellStyles } from './cell-styles.ts';
import { SharedTexts } from './shared-texts.ts';
import { type CellParts, type SheetCell, type SheetRow, sheetXml } from './sheet-xml.ts';
import { contentTypes, type ListedSheet, packageRelations, workbookRelations, workbookXml } from './workbook-parts.ts';
import { type ZipEntry, zipPieces } from './zip-pieces.ts';

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
  /** Ground of a cell (RRGGBB) by its column and what is in it, such as the colour of a class. */
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
 * same contents are the same bytes. In pieces, for which a row at a time is asked: memory does not grow with the rows.
 */
export function workbook(sheets: readonly WorkbookSheet[]): Generator<Uint8Array> {
  return zipPieces(entriesOf(sheets));
}

/** The book and what its cells have in common come last: only then is known how many rows there are, and what is in them. */
function* entriesOf(sheets: readonly WorkbookSheet[]): Generator<ZipEntry> {
  const parts: CellParts = { texts: new SharedTexts(), styles: new CellStyles() };
  const listed: ListedSheet[] = [];
  yield { name: '[Content_Types].xml', text: [contentTypes(sheets.length)] };
  yield { name: '_rels/.rels', text: [packageRelations()] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(sheets.length)] };
  for (const [index, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetPieces(sheet, index === 0, parts, listed) };
  }
  yield { name: 'xl/workbook.xml', text: [workbookXml(listed)] };
  yield { name: 'xl/styles.xml', text: [parts.styles.xml()] };
  yield { name: 'xl/sharedStrings.xml', text: parts.texts.xml() };
}

function* sheetPieces(
  sheet: WorkbookSheet,
  isFirst: boolean,
  parts: CellParts,
  listed: ListedSheet[],
): Generator<string> {
  const { name, widths, frozen = 0, page = '&P/&N' } = sheet;
  const headerRow = (sheet.above?.length ?? 0) + (sheet.subtitle === undefined ? 2 : 3);
  const wide = widths.reduce((sum, width) => sum + width, 0) > WIDEST_ON_A4;
  let lastRow = headerRow;
  const rows = function* () {
    yield* linesAbove(sheet);
    for (const row of tableRows(sheet)) {
      lastRow += 1;
      yield row;
    }
    yield* linesBelow(sheet);
  };
  const frame = {
    isFirst,
    widths,
    frozen: { rows: headerRow, columns: frozen },
    paper: wide ? 'A3' : 'A4',
    page,
  } as const;
  yield* sheetXml(frame, rows(), parts, () => {
    const own = { name, headerRow, lastRow, columns: sheet.header.length };
    listed.push(own);
    return own;
  });
}

function linesAbove({ title, subtitle, header, above = [], widths }: WorkbookSheet): SheetRow[] {
  const columns = header.length;
  const height = headerHeight(header, widths);
  return [
    ...above.map((line) => halves(line, columns)),
    { cells: [{ value: title, style: { font: 'title', centred: true }, span: columns }], height: 24 },
    ...(subtitle === undefined ? [] : [subtitleRow(subtitle, widths)]),
    { cells: header.map((value) => ({ value, style: HEADER })), height },
  ];
}

function* tableRows({ rows, widths, ground, centred }: WorkbookSheet): Generator<SheetRow> {
  const looks = new Map<string | undefined, readonly [CellStyle, CellStyle]>();
  const looksOn = (colour: string | undefined) => {
    const known = looks.get(colour);
    if (known !== undefined) return known;
    const plain: CellStyle = { ruled: true, wrap: true, ...(colour === undefined ? {} : { ground: colour }) };
    const made = [plain, { ...plain, centred: true }] as const;
    looks.set(colour, made);
    return made;
  };
  for (const row of rows) {
    const cells = row.map((cell, column): SheetCell => {
      const [plain, middle] = looksOn(ground?.(column, cell));
      return { value: textOrNumber(cell), style: centred?.has(column) === true ? middle : plain };
    });
    yield { cells, height: rowHeight(row, widths) };
  }
}

function linesBelow({ header, below = [] }: WorkbookSheet): SheetRow[] {
  return below.length === 0 ? [] : [{ cells: [] }, ...below.map((line) => halves(line, header.length))];
}

/** A subtitle longer than the table is wide is wrapped, not cut at both ends. */
function subtitleRow(subtitle: string, widths: readonly number[]): SheetRow {
  const wide = widths.reduce((sum, width) => sum + width, 0);
  const lines = linesOf(subtitle, wide);
  const cell = (wrap: boolean): SheetCell => ({
    value: subtitle,
    style: { font: 'italic', centred: true, wrap },
    span: widths.length,
  });
  return lines === 1 ? { cells: [cell(false)] } : { cells: [cell(true)], height: 16 * lines + 2 };
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

function halves({ left = '', right = '', look }: Line, columns: number): SheetRow {
  const half = Math.max(1, Math.floor(columns / 2));
  const style: CellStyle = { centred: true, ...(look === undefined ? {} : { font: look }) };
  const cells = [
    { value: left, style, span: half },
    { value: right, style, span: columns - half },
  ];
  return { cells: columns > half ? cells : cells.slice(0, 1) };
}

/** A table as data as a sheet of a workbook. */
export function sheetOf<Row>(name: string, title: string, table: Table<Row>, view: View = 'xlsx'): WorkbookSheet {
  const columns = columnsOf(table.columns, view);
  const widths = columns.map(({ width }) => width);
  const centred = new Set(columns.flatMap(({ align }, index) => (align === undefined ? [] : [index])));
  return { name, title, header: headersOf(columns), rows: cellsOf(columns, table.rows), widths, centred };
}

const HEADER: CellStyle = { font: 'bold', centred: true, ruled: true, wrap: true, ground: 'EDF1F5' };

function textOrNumber(cell: Cell): SheetCell['value'] {
  return typeof cell === 'object' && cell !== null ? cell.code : cell;
}
