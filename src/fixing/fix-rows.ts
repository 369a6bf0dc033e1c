import { findHeader } from '../evidence/table/find-header.ts';
import { readLayout } from '../evidence/table/layout.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { columnLetters, type Location } from '../model/location.ts';
import type { Repair } from '../model/repair.ts';
import type { Problem } from '../problems/problem.ts';
import type { Change } from './change.ts';
import { type Column, type ColumnKind, columnsOf } from './columns.ts';
import { fixCell } from './fix-cell.ts';
import type { CellsRead } from './read-cells.ts';

/** A text that a spreadsheet must not make a number of; or one that stands as it stood, for people to look at. */
export type FixedCell = { readonly code: string } | string;

export interface FixedRows {
  readonly rows: readonly (readonly FixedCell[])[];
  readonly changes: readonly Change[];
}

/**
 * The rows of the copy. Which rows are no data, which cells were merged and which codes lost their zeros is taken from what
 * the reader itself noticed, never found out a second time.
 */
export function fixRows(
  { rows, asWritten, sheet }: CellsRead,
  file: string,
  set: CriteriaSet,
  noticed: readonly Problem[],
): FixedRows {
  const found = headerOf(rows, set);
  const columns =
    found === undefined
      ? new Map<number, Column>()
      : columnsOf(readLayout(found, { file }, set, { namesAlone: true }).layout);
  const ofFile = noticed.filter(({ at }) => at.file === file);
  const gone = goneRows(ofFile, found?.above);
  const orphans = rowsOf(ofFile, 'unit-code-missing');
  const merging = ofFile.some(({ code }) => code === 'repaired-merged-unit' || code === 'unit-filled-down');
  const withoutUnit = new Set(NOT_BELOW_A_UNIT.flatMap((code) => [...rowsOf(ofFile, code)]));
  const codes = restoredCodes(ofFile);
  const items = readAs(ofFile, 'repaired-item', 'item');
  const years = readAs(ofFile, 'repaired-year', 'read');
  const letters = readAs(ofFile, 'repaired-letters', 'read');
  const readOtherwise = (kind: ColumnKind) => (kind === 'item' ? items : kind === 'year' ? years : codes);
  const headings = readHeadings(ofFile);
  const width = usedWidth(rows);
  const headerWidth = Math.min(found?.cells.length ?? 0, width);
  const lastUsed = rows.findLastIndex((cells) => !isBlankRow(cells));
  const changes: Change[] = [];
  const copy: FixedCell[][] = [];
  const doubtful = doubtfulCodes(ofFile);
  let above: readonly string[] = [];

  if (asWritten === undefined) changes.push({ repair: 'encoding', at: { file }, before: '', after: 'UTF-8' });
  if (sheet !== undefined) changes.push({ repair: 'from-workbook', at: { file }, before: sheet, after: 'CSV UTF-8' });
  changes.push(...changesOfWorkbook(ofFile));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > width) {
    const place: Location = { file, cell: `${columnLetters(width)}1` };
    changes.push({ repair: 'columns-removed', at: place, before: String(widest), after: String(width) });
  }

  /** A row without a unit must not come to stand below one. */
  const mayGo = (index: number) => !orphans.has(nextKept(rows, index, gone) + 1);

  for (const [index, cells] of rows.entries()) {
    const row = index + 1;
    const remove = (repair: Repair) => {
      const before = cells.filter((cell) => cell.trim() !== '').join(' | ');
      changes.push({ repair, at: { file, row }, before, after: '' });
    };
    const why = gone.get(row);
    if (why !== undefined && mayGo(index)) {
      remove(why);
      continue;
    }
    if (isBlankRow(cells) && mayGo(index)) {
      // Blank rows behind the last one are nothing anybody sees.
      if (index < lastUsed) remove('blank-removed');
      continue;
    }
    const newRow = copy.length + 1;
    const header = row === found?.row ? found.cells : undefined;
    const merged = merging && header === undefined && !withoutUnit.has(row) && unitIsBlank(cells, columns);
    const length = Math.max(headerWidth, usedWidth([header ?? cells]));
    const fixed = Array.from({ length }, (_, at) => {
      const read = cells[at] ?? '';
      const written = asWritten?.[index]?.[at] ?? read;
      const column = columns.get(at);
      const cell = `${columnLetters(at)}${row}`;
      const kind = column?.kind ?? 'text';
      const facts = { kind, merged, above: above[at] ?? '', codes: readOtherwise(kind), letters };
      const result =
        header === undefined ? fixCell(read, facts) : fixHeading(read, header[at] ?? '', headings.get(cell));
      const composed: Repair = written.normalize('NFC') === read ? 'composed' : 'encoding';
      const place = { file, row, ...(column === undefined ? {} : { column: column.header }), cell };
      for (const repair of [...(written === read ? [] : [composed]), ...result.repairs]) {
        changes.push({ repair, at: place, newRow, before: written, after: result.text });
      }
      return result.text;
    });
    above = fixed;
    const asItStands = (at: number) => header !== undefined || doubtful.has(`${columnLetters(at)}${row}`);
    copy.push(fixed.map((code, at) => (asItStands(at) ? code : { code })));
  }
  return { rows: copy, changes };
}

/** What a number of a workbook was read as by its format: a code with its zeros, a percentage. */
function changesOfWorkbook(noticed: readonly Problem[]): Change[] {
  return noticed.flatMap(({ code, at, details }): Change[] => {
    if (code !== 'repaired-code-zeros' && code !== 'repaired-percentage') return [];
    const repair = code === 'repaired-code-zeros' ? 'code' : 'percentage';
    return [{ repair, at, before: String(details['found']), after: String(details['read']) }];
  });
}

function headerOf(rows: CellsRead['rows'], set: CriteriaSet) {
  const header = findHeader(set);
  for (const [index, cells] of rows.entries()) {
    if (cells.some((cell) => cell.trim() !== '') && header.offer(cells, index + 1)) return header.found();
  }
  header.end();
  return header.found();
}

const NO_DATA: Readonly<Record<string, Repair>> = {
  'title-row': 'title-removed',
  'header-repeated': 'header-removed',
  'header-numbered': 'header-removed',
};

function goneRows(noticed: readonly Problem[], above: number | undefined): Map<number, Repair> {
  const gone = new Map<number, Repair>();
  for (const { code, at } of noticed) {
    const repair = NO_DATA[code];
    if (repair !== undefined && at.row !== undefined) gone.set(at.row, repair);
  }
  // Its words are in the header now.
  if (above !== undefined) gone.set(above, 'header-joined');
  return gone;
}

/** Their unit cells are blank for another reason than a merged cell above. */
const NOT_BELOW_A_UNIT = ['unit-code-missing', 'total-row', 'note-row'] as const;

function rowsOf(noticed: readonly Problem[], wanted: Problem['code']): Set<number> {
  return new Set(noticed.flatMap(({ code, at }) => (code === wanted ? (at.row ?? []) : [])));
}

/** Index of the next row that stays; behind the last one when none does. */
function nextKept(rows: CellsRead['rows'], index: number, gone: ReadonlyMap<number, Repair>): number {
  let next = index + 1;
  while (next < rows.length && (gone.has(next + 1) || isBlankRow(rows[next] ?? []))) next += 1;
  return next;
}

function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const UNIT: ReadonlySet<ColumnKind> = new Set(['unit-code', 'unit-name']);

function unitIsBlank(cells: readonly string[], columns: ReadonlyMap<number, Column>): boolean {
  for (const [at, { kind }] of columns) if (UNIT.has(kind) && (cells[at] ?? '').trim() !== '') return false;
  return true;
}

const NONE: ReadonlyMap<string, string> = new Map();
const HEADING = { kind: 'text', merged: false, above: '', codes: NONE, letters: NONE } as const;

/** `joined` is the heading with what stands over it; `meant` what letters of another alphabet were taken for. */
function fixHeading(read: string, joined: string, meant: string | undefined): ReturnType<typeof fixCell> {
  const { text, repairs } = fixCell(joined, HEADING);
  const joining: Repair[] = joined === read ? [] : ['header-joined'];
  if (meant === undefined) return { text, repairs: [...joining, ...repairs] };
  return { text: meant, repairs: [...joining, ...repairs, 'characters'] };
}

function readHeadings(noticed: readonly Problem[]): Map<string, string> {
  const headings = new Map<string, string>();
  for (const { code, at, details } of noticed) {
    if (code === 'repaired-header' && at.cell !== undefined) headings.set(at.cell, String(details['read']));
  }
  return headings;
}

/** Codes as they stand, and as they were read: without a wrapping, with the zeros a spreadsheet ate. */
function restoredCodes(noticed: readonly Problem[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, details } of noticed) {
    if (code === 'repaired-code') codes.set(String(details['found']), String(details['read']));
  }
  for (const { code, details } of noticed) {
    if (code !== 'repaired-unit-code' && code !== 'repaired-unit-number') continue;
    const [found, restored] = [String(details['found']), String(details['code'])];
    for (const [written, read] of codes) if (read === found) codes.set(written, restored);
    codes.set(found, restored);
  }
  return codes;
}

function readAs(noticed: readonly Problem[], wanted: Problem['code'], as: string): Map<string, string> {
  const own = noticed.filter(({ code }) => code === wanted);
  return new Map(own.map(({ details }) => [String(details['found']), String(details[as])]));
}

const CODE_IN_DOUBT: ReadonlySet<Problem['code']> = new Set(['code-looks-like-date', 'code-scientific', 'excel-error']);

/** Cells with what Excel may have made of a code: protected against Excel, they would pass for the code itself. */
function doubtfulCodes(noticed: readonly Problem[]): Set<string> {
  return new Set(noticed.flatMap(({ code, at }) => (CODE_IN_DOUBT.has(code) ? (at.cell ?? []) : [])));
}

function usedWidth(rows: CellsRead['rows']): number {
  let width = 0;
  for (const cells of rows) {
    for (let at = cells.length; at > width; at -= 1) {
      if ((cells[at - 1] ?? '').trim() !== '') width = at;
    }
  }
  return width;
}
