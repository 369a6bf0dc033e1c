import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { type Cell, cellsOf, columnsOf, headersOf, type Table } from '../table/column.ts';

const BOM = '\uFEFF';
/** About eight thousand letters: far more in one text costs many times as much to be made into bytes. */
const ROWS_AT_A_TIME = 50;

/**
 * A table as Excel opens it by double-click: byte order mark, CRLF, every text quoted, numbers with the reader's decimal
 * mark. Nothing that came from a file can start a formula.
 */
export function* csvTable(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  language: Language,
): Generator<string> {
  yield BOM;
  let batch: string[][] = [header.map(safeText)];
  for (const row of rows) {
    batch.push(row.map((cell) => text(cell, language)));
    if (batch.length < ROWS_AT_A_TIME) continue;
    yield stringify(batch, OPTIONS);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch, OPTIONS);
}

/** A table as data, drawn the same way. */
export function csvOf<Row>(table: Table<Row>, language: Language): Generator<string> {
  const columns = columnsOf(table.columns, 'csv');
  return csvTable(headersOf(columns), cellsOf(columns, table.rows), language);
}

const OPTIONS = { record_delimiter: 'windows', quoted: true, quoted_empty: false } as const;

function text(cell: Cell, language: Language): string {
  if (cell === null) return '';
  // Quoted, "87,5" is one cell and a number to an Excel that writes the decimal comma.
  if (typeof cell === 'number') return formatNumber(cell, language);
  return typeof cell === 'string' ? safeText(cell) : codeText(cell.code);
}

/** Tab, line feed and carriage return may be in a cell; nothing else that is not to be seen may. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const STARTS_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** An apostrophe before what a spreadsheet would run, also behind blanks and unseen characters. */
function safeText(written: string): string {
  const seen = written.replace(UNSEEN, '');
  return STARTS_FORMULA.test(seen) ? `'${seen}` : seen;
}

const LOSES_ITS_SHAPE = /^(?:0\d+|\d{12,}|\d+[eE]\d+|\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?)$/;

/** A leading tab keeps Excel from reading 00123 as 123, and is dropped again when the file is read back. */
function codeText(code: string): string {
  return LOSES_ITS_SHAPE.test(code) ? `\t${code}` : safeText(code);
}
