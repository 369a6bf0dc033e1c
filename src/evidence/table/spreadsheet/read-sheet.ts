import { type Column, cellAt } from '../../../model/evidence.ts';
import { columnLetters } from '../../../model/location.ts';
import { plainLetters } from '../../../model/plain-letters.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import { LONGEST_ROW } from '../../text/decode.ts';
import { ODD } from '../../text/encoding/characters.ts';
import { astrayText } from '../../text/encoding/text-astray.ts';
import type { RowHandler } from '../../text/tokenise.ts';
import { IGNORED_HEADERS } from '../../vocabulary.ts';
import { rowRanges } from '../row-ranges.ts';
import { saysTotal } from '../special-rows.ts';
import { cellAsText, codeAsText, isPercentage, numberText } from './cell-as-text.ts';
import type { SheetTest, TextRow } from './choose-sheet.ts';
import type { WorkbookCell, WorkbookRow, WorkbookSheet } from './workbook.ts';

/**
 * Hands the rows of a sheet over as text, as those of a CSV file come. What the file knows and the text does not say
 * (percentages, zeros of a format, rows that do not show, formulas without a value) is noticed.
 */
export async function readSheet(
  sheet: WorkbookSheet,
  file: string,
  kindOf: SheetTest,
  onRow: RowHandler,
): Promise<{ readonly problem?: Problem; readonly notices: readonly Problem[] }> {
  const place = { file, sheet: sheet.name };
  const astray = astrayText(sampleOf(sheet));
  const notices: Problem[] = [];
  if (astray !== undefined) {
    notices.push(problem('encoding-recognised', place, { encoding: astray.name, sample: astray.sample }));
  }
  const repairs = new Map<string, Repair>();
  const hidden: number[] = [];
  const known = new Map<string, string>();
  let unit: string | undefined;

  /** Composed and looked through once for each text, however often it stands in the sheet. */
  const clean = (written: string): string => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const text = (NOT_ASCII.test(written) ? written.normalize('NFC') : written).replace(RETURNS, '\n');
    if (known.size < MOST_KNOWN) known.set(written, text);
    return text;
  };
  /** A cell that is not in the letters of the others was pasted in from elsewhere, and stays as it is. */
  const mended = (cells: WorkbookRow['cells']): WorkbookRow['cells'] => {
    if (astray === undefined) return cells;
    const row = textOfRow(cells);
    return cells.map((cell) =>
      cell?.kind === 'text' && NOT_ASCII.test(cell.text)
        ? { ...cell, text: astray.mendCell(cell.text, row) ?? cell.text }
        : cell,
    );
  };
  const firstRows = function* (): Iterable<TextRow> {
    for (const { cells, row } of sheet.rows()) {
      const texts = Array.from(mended(cells), (cell) => (cell?.kind === 'text' ? clean(cell.text) : cellAsText(cell)));
      yield { cells: texts, row };
    }
  };
  const { header } = kindOf(firstRows());
  /** Columns whose digits are a name and not a quantity. */
  const codes = new Set([header?.unitCode, header?.item]);
  const isBelowHeader = (row: number) => header !== undefined && row > header.row;
  const columnAt = (index: number): Column => ({
    index,
    header: header?.cells[index]?.trim().replace(/\s+/g, ' ') ?? '',
  });
  const repaired = (code: Repair['code'], row: number, index: number, found: string, read: string) => {
    const key = `${code} ${index}`;
    const before = repairs.get(key);
    if (before === undefined) repairs.set(key, { code, index, rows: [row], found, read });
    else before.rows.push(row);
  };
  const textAt = (cell: WorkbookCell | undefined, row: number, index: number): string => {
    if (cell === undefined) return '';
    if (cell.kind === 'text') return clean(cell.text);
    if (cell.kind !== 'number') return cellAsText(cell);
    const { value, format } = cell;
    if (isBelowHeader(row) && codes.has(index)) {
      const [digits, read] = [codeAsText(value, ''), codeAsText(value, format)];
      if (read !== digits) repaired('repaired-code-zeros', row, index, digits, read);
      return read;
    }
    const text = cellAsText(cell);
    if (isBelowHeader(row) && isPercentage(format))
      repaired('repaired-percentage', row, index, numberText(value), text);
    return text;
  };
  /** Of cells that are read: not of running numbers, sums below the table and jottings beside it. */
  const formulas = ({ cells, row }: WorkbookRow) => {
    for (const [index, cell] of cells.entries()) {
      if (cell?.kind !== 'formula' || header === undefined) continue;
      if (IGNORED_HEADERS.has(plainLetters(header.cells[index] ?? ''))) continue;
      if (unit === undefined && index !== header.unitCode) continue;
      const found = `=${cell.formula}`.slice(0, LONGEST_SHOWN);
      const at = cellAt(place, row, columnAt(index));
      notices.push(problem('formula-without-value', at, { found }, { unit }));
    }
  };

  for (const each of sheet.rows()) {
    const { row } = each;
    const cells = Array.from(mended(each.cells), (cell, index) => textAt(cell, row, index));
    if (cells.every((cell) => cell === '') && !each.cells.some((cell) => cell?.kind === 'formula')) continue;
    if (cells.some(({ length }) => length > LONGEST_ROW)) {
      return { problem: problem('row-too-long', cellAt(place, row, undefined), { limit: LONGEST_ROW }), notices };
    }
    if (each.hidden) hidden.push(row);
    // In a merged cell the code stands in the first row alone.
    const belowMerged = (cells[header?.item ?? -1] ?? '') !== '' ? unit : undefined;
    unit = isBelowHeader(row) ? cells[header?.unitCode ?? -1]?.trim() || belowMerged : undefined;
    onRow(cells, row, cells.some(isOdd));
    if (isBelowHeader(row) && !cells.some(saysTotal)) formulas(each);
  }
  for (const { code, index, rows, found, read } of repairs.values()) {
    const details = { found, read, count: rows.length, rows: rowRanges(rows) };
    notices.push(problem(code, cellAt(place, rows[0] ?? 0, columnAt(index)), details));
  }
  if (hidden.length > 0) {
    const at = cellAt(place, hidden[0] ?? 0, undefined);
    notices.push(problem('rows-hidden', at, { count: hidden.length, rows: rowRanges(hidden) }));
  }
  const columns = sheet.hiddenColumns.filter((index) => (header?.cells[index] ?? '') !== '');
  if (columns.length > 0) {
    notices.push(problem('columns-hidden', place, { columns: columns.map(columnLetters).join(', ') }));
  }
  return { notices };
}

interface Repair {
  readonly code: 'repaired-code-zeros' | 'repaired-percentage';
  readonly index: number;
  readonly rows: number[];
  /** Of the first one. */
  readonly found: string;
  readonly read: string;
}

/** Text of the first rows, by which the encoding of old fonts is known. */
function sampleOf(sheet: WorkbookSheet): string {
  const lines: string[] = [];
  for (const { cells } of sheet.rows()) {
    lines.push(textOfRow(cells));
    if (lines.length === ROWS_OF_SAMPLE) break;
  }
  return `${lines.join('\n')}\n`;
}

function textOfRow(cells: WorkbookRow['cells']): string {
  return cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')).join('\t');
}

function isOdd(cell: string): boolean {
  return ODD.test(cell);
}

const NOT_ASCII = /[^\0-\x7f]/;
const RETURNS = /\r\n?/g;
const MOST_KNOWN = 10_000;
const ROWS_OF_SAMPLE = 200;
const LONGEST_SHOWN = 80;
