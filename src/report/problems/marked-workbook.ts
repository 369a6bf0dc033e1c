import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import type { ProblemRecord, Severity } from '../../model/result.ts';
import type { CheckedFile, CheckedTable } from './checked-table.ts';
import { sheetOf } from './group-problems.ts';
import { listSheet } from './marked/list-sheet.ts';
import { BY_GRAVITY, withLooks } from './marked/looks.ts';
import { markSheet, type SheetMarks } from './marked/mark-sheet.ts';
import { plainWorkbook } from './marked/plain-workbook.ts';
import { openParts, partsOf, type WorkbookParts } from './marked/workbook-parts.ts';
import type { ProblemNames } from './problem-names.ts';

/**
 * The file that was checked, to be corrected and sent back: an office's workbook as it is, a text file as a workbook with
 * every cell at its own address. Wrong cells are coloured and explained at the end of their row; a sheet behind the others
 * has the whole list. What is marked is no part of the table when it is read again.
 */
export function markedWorkbook(
  problems: readonly ProblemRecord[],
  checked: CheckedFile,
  names: ProblemNames,
  language: Language,
): Uint8Array {
  const { workbook, tables } = checked;
  const own = workbook === undefined ? undefined : openParts(workbook);
  const inPlace = own === undefined ? undefined : marked(own, problems, tables, names, language);
  if (inPlace !== undefined) return inPlace;
  return markedCopy(
    problems,
    tables,
    names,
    language,
    workbook === undefined ? undefined : PROBLEM_REPORT[language].copied,
  );
}

/** The list alone, of problems in several files. */
export function problemWorkbook(
  problems: readonly ProblemRecord[],
  names: ProblemNames,
  language: Language,
): Uint8Array {
  return markedCopy(problems, [], names, language);
}

function markedCopy(
  problems: readonly ProblemRecord[],
  tables: readonly CheckedTable[],
  names: ProblemNames,
  language: Language,
  note?: string,
): Uint8Array {
  const taken = new Set([PROBLEM_REPORT[language].listSheet.toLowerCase()]);
  const copies = tables.map((table) => ({ ...table, sheet: sheetName(table, taken) }));
  const sheets = copies.map(({ sheet, rows, headerRow, codes }, index) => ({
    name: sheet,
    rows,
    headerRow,
    codes: new Set(codes),
    struck: struckIn(tables[index], problems),
  }));
  const parts = partsOf(plainWorkbook(sheets));
  // A problem knows the sheet of the file; the copy has one for each table, by a name of its own.
  const placed = tables.map((table, index) => ({ table, sheet: copies[index]?.sheet ?? '' }));
  const made = parts === undefined ? undefined : markedAt(parts, problems, placed, names, language, note);
  if (made === undefined) throw new Error('a workbook of our own making can be marked');
  return made;
}

/** What is struck out was asked about: in a copy without the lines through it nobody would be asked again. */
function struckIn(table: CheckedTable | undefined, problems: readonly ProblemRecord[]): ReadonlySet<string | number> {
  const own = problems.filter((found) => found.file === table?.file && sheetOf(found) === (table?.sheet ?? ''));
  return new Set(
    own.flatMap(({ code, cell, row }) => {
      const place = code === 'cell-struck' ? cell : code === 'row-struck' ? row : null;
      return place === null ? [] : [place];
    }),
  );
}

function marked(
  parts: WorkbookParts,
  problems: readonly ProblemRecord[],
  tables: readonly CheckedTable[],
  names: ProblemNames,
  language: Language,
): Uint8Array | undefined {
  return markedAt(
    parts,
    problems,
    tables.map((table) => ({ table, sheet: table.sheet ?? '' })),
    names,
    language,
  );
}

interface Placed {
  readonly table: CheckedTable;
  /** The sheet the table is in. */
  readonly sheet: string;
}

function markedAt(
  parts: WorkbookParts,
  problems: readonly ProblemRecord[],
  tables: readonly Placed[],
  names: ProblemNames,
  language: Language,
  note?: string,
): Uint8Array | undefined {
  const styles = parts.text(STYLES);
  const styled = styles === undefined ? undefined : withLooks(styles);
  if (styled === undefined) return undefined;
  const { looks } = styled;
  for (const { table, sheet } of tables) {
    const part = parts.sheetPart(sheet);
    const xml = part === undefined ? undefined : parts.text(part);
    const made = xml === undefined ? undefined : markSheet(xml, marksOf(table, problems, names, language), looks);
    if (part === undefined || made === undefined) return undefined;
    parts.put(part, made.xml);
  }
  parts.put(STYLES, styled.xml);
  parts.putSheet(PROBLEM_REPORT[language].listSheet, listSheet(problems, names, language, looks, note));
  return parts.bytes();
}

const STYLES = 'xl/styles.xml';

function marksOf(
  table: CheckedTable,
  problems: readonly ProblemRecord[],
  names: ProblemNames,
  language: Language,
): SheetMarks {
  const { file, sheet = '', rows, headerRow, remarks: earlier } = table;
  const cells = new Map<string, Severity>();
  const rowsSaid = new Map<number, ProblemRecord[]>();
  for (const found of problems) {
    if (found.file !== file || sheetOf(found) !== sheet || found.row === null) continue;
    const address = found.cell ?? (found.severity === 'notice' ? undefined : `A${found.row}`);
    if (address !== undefined && isGraver(found.severity, cells.get(address))) cells.set(address, found.severity);
    if (found.severity === 'notice') continue;
    const said = rowsSaid.get(found.row) ?? [];
    said.push(found);
    rowsSaid.set(found.row, said);
  }
  const remarks = new Map([...rowsSaid].map(([row, found]) => [row, remarkOf(found, names, language)]));
  const heading = PROBLEM_REPORT[language].beside;
  // Where no row names the columns, what is missing is said of the first.
  const row = Math.max(headerRow, 1);
  return { cells, remarks, headerRow: row, headerWidth: rows[row - 1]?.length ?? 0, heading, earlier };
}

function isGraver(severity: Severity, than: Severity | undefined): boolean {
  return than === undefined || BY_GRAVITY.indexOf(severity) < BY_GRAVITY.indexOf(than);
}

/** What to do in a row: for whom, then each place with the criterion it belongs to. */
function remarkOf(found: readonly ProblemRecord[], names: ProblemNames, language: Language): string {
  const units = [...new Set(found.flatMap(({ unit }) => (unit === null ? [] : [names.unit(unit) ?? unit])))];
  const lines = found.map((each) => sentence(each, names, language));
  return [...(units.length === 1 ? [`${units[0]}:`] : []), ...lines].join('\n');
}

function sentence({ cell, item, message, fix }: ProblemRecord, names: ProblemNames, language: Language): string {
  const name = item === null ? undefined : names.item(item);
  const named = name !== undefined && message.includes(name);
  const criterion = item === null || named ? '' : name === undefined ? item : `${item} (${name})`;
  const place = SPEECH[language].list([cell ?? '', criterion].filter((part) => part !== ''));
  return `• ${place === '' ? '' : `${place}: `}${message}${fix === '' ? '' : ` → ${fix}`}`;
}

/** Excel takes 31 letters, none of these signs, no name twice, and no apostrophe at an end. */
function sheetName({ file, sheet }: CheckedTable, taken: Set<string>): string {
  const bare = (sheet ?? file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
    .replace(/[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/^['\s]+|(?<!['\s])['\s]+$/g, '');
  const base = bare === '' || bare.toLowerCase() === 'history' ? 'Bang' : bare;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, 31 - ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
