import type { CellObject, Sheet, SheetData } from 'write-excel-file/node';
import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import type { Language } from '../../model/language.ts';
import { columnLetters } from '../../model/location.ts';
import type { ProblemRecord, Severity } from '../../model/result.ts';
import type { Cell } from '../csv/csv-table.ts';
import { withoutTimes } from '../xlsx/zip-times.ts';
import type { CheckedTable } from './checked-table.ts';
import { sheetOf } from './group-problems.ts';
import { problemTable, problemTableWidths } from './problem-table.ts';
import { seenText } from './seen-text.ts';

/**
 * The tables as they stand, every cell at its own address, the wrong ones coloured and explained at the end of their row;
 * behind them a sheet with the whole list. All of it is text: what looks like a formula is not one, codes keep their zeros.
 */
export async function markedWorkbook(
  problems: readonly ProblemRecord[],
  tables: readonly CheckedTable[],
  language: Language,
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const { listSheet } = PROBLEM_REPORT[language];
  const names = new Set([listSheet.toLowerCase()]);
  const copies = tables.map(
    (table): Sheet<Buffer> => ({
      data: copyOf(table, marksOf(table, problems), language),
      sheet: sheetName(table, names),
      orientation: 'landscape',
      stickyRowsCount: 1,
      columns: widthsOf(table).map((width) => ({ width })),
    }),
  );
  const list: Sheet<Buffer> = {
    data: listOf(problems, language),
    sheet: listSheet,
    orientation: 'landscape',
    stickyRowsCount: 1,
    columns: problemTableWidths(problems).map((width) => ({ width })),
  };
  return withoutTimes(
    await writeExcelFile([...copies, list], { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer(),
  );
}

/** What is wrong in a row: in one of its cells (by its letters), or in the row as a whole (''). */
type Marks = ReadonlyMap<number, ReadonlyMap<string, readonly ProblemRecord[]>>;

function marksOf({ file, sheet = '' }: CheckedTable, problems: readonly ProblemRecord[]): Marks {
  const marks = new Map<number, Map<string, ProblemRecord[]>>();
  for (const found of problems) {
    if (found.file !== file || sheetOf(found) !== sheet || found.row === null) continue;
    const row = marks.get(found.row) ?? new Map<string, ProblemRecord[]>();
    const letters = found.cell?.replace(/\d+$/, '') ?? '';
    row.set(letters, [...(row.get(letters) ?? []), found]);
    marks.set(found.row, row);
  }
  return marks;
}

function copyOf({ rows }: CheckedTable, marks: Marks, language: Language): SheetData {
  const { beside, cutSheet } = PROBLEM_REPORT[language];
  const last = marks.size === 0 ? 0 : [...marks.keys()].reduce((a, b) => Math.max(a, b), 0);
  const height = Math.min(Math.max(rows.length, Math.min(last, rows.length + 1)), MOST_ROWS);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const data: SheetData = [];
  for (let row = 1; row <= height; row += 1) {
    const wrong = marks.get(row);
    const cells = rows[row - 1] ?? [];
    if (wrong === undefined && row > 1) {
      data.push(cells.map((cell) => plain(cell)));
      continue;
    }
    const copied = Array.from({ length: width }, (_, index) => {
      const found = [...(wrong?.get(columnLetters(index)) ?? []), ...(index === 0 ? (wrong?.get('') ?? []) : [])];
      return found.length === 0 ? plain(cells[index] ?? '') : marked(cells[index] ?? '', found);
    });
    const said = [...(wrong?.entries() ?? [])].flatMap(([letters, found]) =>
      found.map((each) => sentence(letters, each)),
    );
    const head = row === 1 ? [beside, ...(rows.length > MOST_ROWS ? [cutSheet(MOST_ROWS)] : [])] : [];
    const words = [...head, ...said].join('\n');
    copied.push({ value: seenText(words), type: String, wrap: true, alignVertical: 'top', fontStyle: 'italic' });
    data.push(copied);
  }
  return data;
}

/** As many rows as Excel has. */
const MOST_ROWS = 1_048_576;
/** As many letters as a cell of Excel holds. */
const MOST_LETTERS = 32_000;

function plain(written: string): CellObject | null {
  return written === '' ? null : { value: shown(written), type: String };
}

function marked(written: string, found: readonly ProblemRecord[]): CellObject {
  const gravest = ORDER.find((severity) => found.some((each) => each.severity === severity)) ?? 'notice';
  const look = { backgroundColor: COLOURS[gravest], borderStyle: 'medium', borderColor: '#962D05' } as const;
  return written === '' ? { ...look } : { ...look, value: shown(written), type: String };
}

function shown(written: string): string {
  const seen = seenText(written);
  return seen.length > MOST_LETTERS ? `${seen.slice(0, MOST_LETTERS)}…` : seen;
}

const ORDER: readonly Severity[] = ['error', 'missing', 'warning', 'notice'];
const COLOURS: Readonly<Record<Severity, string>> = {
  error: '#F8CBAD',
  missing: '#FFE699',
  warning: '#FFF2CC',
  notice: '#DDEBF7',
};

function sentence(letters: string, { message, fix }: ProblemRecord): string {
  return `${letters === '' ? '' : `${letters}: `}${message}${fix === '' ? '' : ` → ${fix}`}`;
}

function listOf(problems: readonly ProblemRecord[], language: Language): SheetData {
  const { header, rows } = problemTable(problems, language);
  return [
    header.map((text) => ({ ...RULED, value: text, type: String, fontWeight: 'bold', align: 'center' })),
    ...Array.from(rows, (row, index) => row.map((cell, at) => listed(cell, at === 0 ? problems[index] : undefined))),
  ];
}

const RULED = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const;

/** The kind has the colour of the marked cells, so that the list explains them. */
function listed(value: Cell, coloured: ProblemRecord | undefined): CellObject {
  const look = coloured === undefined ? RULED : { ...RULED, backgroundColor: COLOURS[coloured.severity] };
  if (value === null || value === '') return { ...look };
  if (typeof value === 'number') return { ...look, value, type: Number };
  return { ...look, value: shown(typeof value === 'string' ? value : value.code), type: String };
}

/** Excel takes 31 letters, none of these signs, no name twice, and no apostrophe at an end. */
function sheetName({ file, sheet }: CheckedTable, taken: Set<string>): string {
  const bare = (sheet ?? file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
    .replace(/[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  const base = bare === '' || bare.toLowerCase() === 'history' ? 'Bang' : bare;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, 31 - ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

const SAMPLE = 200;

/** As wide as what stands in the first rows, within reason; wide enough to read what is said beside them. */
function widthsOf({ rows }: CheckedTable): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, SAMPLE)) {
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 6, Math.min(cell.length + 2, 40));
  }
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return [...Array.from({ length: widest }, (_, index) => widths[index] ?? 10), 80];
}
