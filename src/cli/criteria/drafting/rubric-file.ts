import { evidenceSource } from '../../../io/evidence-source.ts';
import { readBytes } from '../../../io/read-files.ts';
import { DRAFTING } from '../../../labels/drafting.ts';
import { plainLetters } from '../../../model/plain-letters.ts';
import { isError, type Problem } from '../../../problems/problem.ts';
import { refusal } from '../../../problems/refusal.ts';
import { csvSheet } from '../../../rubric/csv-sheet.ts';
import { findHeader } from '../../../rubric/header.ts';
import { readRubric } from '../../../rubric/read-rubric.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Sheet } from '../../../rubric/sheet.ts';
import { workbookSheets } from '../../../rubric/workbook-sheets.ts';
import type { Cli } from '../../cli.ts';
import { checked, showProblems } from '../../office-files.ts';
import type { Answers } from './answers.ts';

export interface ReadRubric {
  readonly rubric: Rubric;
  readonly problems: readonly Problem[];
  readonly file: string;
}

/** The rubric of a file without errors; otherwise they are listed, all of them, and nothing is made. */
export async function rubricFrom(
  path: string,
  sheetName: string | undefined,
  answers: Answers,
  cli: Cli,
): Promise<ReadRubric> {
  const { file, bytes } = evidenceSource(path);
  if (!/\.xls[xmb]?$/i.test(path)) {
    if (sheetName !== undefined) throw refusal('drafting-csv-has-no-sheets', { path });
    const { sheet, problem } = await csvSheet(bytes(), file);
    if (problem !== undefined) checked(undefined, [problem], cli);
    return sound(sheet, file, cli);
  }
  const sheets = await workbookSheets(readBytes(path), path);
  const sheet = sheetName === undefined ? await theOne(sheets, file, answers, cli) : named(sheets, sheetName, path);
  return sound(sheet, sheets.length > 1 && sheet.name !== undefined ? `${file} [${sheet.name}]` : file, cli);
}

function sound(sheet: Sheet, file: string, cli: Cli): ReadRubric {
  // Whatever stood further down would be lost without a word.
  if (sheet.cutAfter !== undefined) throw refusal('drafting-rubric-too-long', { file, rows: sheet.cutAfter });
  const { rubric, problems } = readRubric(sheet, file);
  if (rubric === undefined || problems.some(isError)) return checked<ReadRubric>(undefined, problems, cli);
  if (problems.length > 0) {
    cli.terminal.err(`${DRAFTING[cli.language].rubricFindings}\n`);
    showProblems(problems, cli);
  }
  return { rubric, problems, file };
}

/** The only sheet with the header of a rubric; of several one is asked for. */
async function theOne(sheets: readonly Sheet[], file: string, answers: Answers, cli: Cli): Promise<Sheet> {
  const rubrics = sheets.filter((sheet) => findHeader(sheet, file) !== undefined);
  const [first = sheets[0] ?? { rows: [] }, ...others] = rubrics;
  if (others.length === 0) return first;
  const names = rubrics.map(({ name = '' }) => ({ name, value: name }));
  const chosen = await answers.choose(DRAFTING[cli.language].whichSheet, names);
  if (chosen !== undefined) return rubrics.find(({ name }) => name === chosen) ?? first;
  throw refusal('drafting-several-sheets', { sheets: names.map(({ name }) => name) });
}

function named(sheets: readonly Sheet[], wanted: string, path: string): Sheet {
  const found =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name = '' }) => plainLetters(name) === plainLetters(wanted));
  if (found !== undefined) return found;
  throw refusal('drafting-sheet-unknown', { path, sheet: wanted, sheets: sheets.map(({ name = '' }) => name) });
}
