import { plainLetters } from '../../model/plain-letters.ts';
import { isError, type Problem } from '../../problems/problem.ts';
import { refusal } from '../../problems/refusal.ts';
import { csvSheet } from '../../rubric/csv-sheet.ts';
import { findHeader } from '../../rubric/header.ts';
import { readRubric } from '../../rubric/read-rubric.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Sheet } from '../../rubric/sheet.ts';
import { workbookSheets } from '../../rubric/workbook-sheets.ts';
import type { CriteriaWorld } from '../evidence-world.ts';

export interface ReadRubric {
  readonly rubric: Rubric;
  /** What is odd in it, and no error. */
  readonly problems: readonly Problem[];
  readonly file: string;
}

/** Sheets with the header of a rubric, of which one has to be named. */
export interface SeveralSheets {
  readonly sheets: readonly string[];
}

/** The rubric of a file without errors; otherwise they are listed, all of them, and nothing is made. */
export async function rubricFrom(
  path: string,
  sheetName: string | undefined,
  { files }: CriteriaWorld,
): Promise<ReadRubric | SeveralSheets> {
  const { file, bytes } = files.evidence(path);
  if (!/\.xls[xmb]?$/i.test(path)) {
    if (sheetName !== undefined) throw refusal('drafting-csv-has-no-sheets', { path });
    const { sheet, problem } = await csvSheet(bytes(), file);
    if (problem !== undefined) throw refusal('file-has-errors', {}, [problem]);
    return sound(sheet, file);
  }
  const sheets = await workbookSheets(files.bytes(path), path);
  const sheet = sheetName === undefined ? theOne(sheets, file) : named(sheets, sheetName, path);
  if ('sheets' in sheet) return sheet;
  return sound(sheet, sheets.length > 1 && sheet.name !== undefined ? `${file} [${sheet.name}]` : file);
}

function sound(sheet: Sheet, file: string): ReadRubric {
  // Whatever is further down would be lost without a word.
  if (sheet.cutAfter !== undefined) throw refusal('drafting-rubric-too-long', { file, rows: sheet.cutAfter });
  const { rubric, problems } = readRubric(sheet, file);
  if (rubric === undefined || problems.some(isError)) throw refusal('file-has-errors', {}, problems);
  return { rubric, problems, file };
}

/** The only sheet with the header of a rubric. */
function theOne(sheets: readonly Sheet[], file: string): Sheet | SeveralSheets {
  const rubrics = sheets.filter((sheet) => findHeader(sheet, file) !== undefined);
  const [first = sheets[0] ?? { rows: [] }, ...others] = rubrics;
  return others.length === 0 ? first : { sheets: rubrics.map(({ name = '' }) => name) };
}

function named(sheets: readonly Sheet[], wanted: string, path: string): Sheet {
  const found =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name = '' }) => plainLetters(name) === plainLetters(wanted));
  if (found !== undefined) return found;
  throw refusal('drafting-sheet-unknown', { path, sheet: wanted, sheets: sheets.map(({ name = '' }) => name) });
}
