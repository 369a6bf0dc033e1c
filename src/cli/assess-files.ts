import { type ReadEvidence, type ReadingOptions, readEvidence } from '../evidence/read-evidence.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { programVersion } from '../io/package-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { ProblemRecord, Result, ResultOf } from '../model/result.ts';
import { inWords } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import { buildResult } from '../result/build-result.ts';
import { sortProblems } from '../result/sort-problems.ts';
import type { AssessContext } from '../scoring/context.ts';
import { yearProblems } from './choose-criteria.ts';
import type { Cli } from './cli.ts';
import { refuseOpenPlaces } from './complete-criteria.ts';
import { type FolderOptions, heldAgainst, openFolder } from './evidence-folder.ts';
import { openOtherResults, otherResultProblems } from './other-results.ts';
import { overriddenBook } from './overrides.ts';
import { openUnits, type UnitOptions } from './unit-checks.ts';

export interface AssessOptions {
  readonly year: number | undefined;
  /** How the files are to be read, where it was said. */
  readonly reading?: ReadingOptions | undefined;
  readonly checkedOn?: string | undefined;
  /** Results of other evaluations whose classes are read, by folder or file. */
  readonly others?: readonly string[] | undefined;
  /** The folder of documents the references are held against. */
  readonly documents?: FolderOptions | undefined;
  /** The list of units that codes and names are held against, and what was sent by. */
  readonly units?: UnitOptions | undefined;
  /** The file of scores set in place of those in the evidence. */
  readonly overrides?: string | undefined;
  /** Whether units that still lack something are told what they can come to, by some items alone or by all. */
  readonly prospect?: AssessContext['prospect'];
  /** Gets the problems of files of which one is no table, before the command ends. */
  readonly onUnreadable?: (problems: readonly ProblemRecord[]) => Promise<void>;
}

/** The one way from files to a result: `check` and `evaluate` show different sides of it. */
export async function assessFiles(
  files: readonly string[],
  set: CriteriaSet,
  { year, reading, checkedOn, others = [], documents = {}, units = {}, onUnreadable, ...more }: AssessOptions,
  cli: Cli,
): Promise<ResultOf<number | null>> {
  refuseOpenPlaces(set, cli);
  const elsewhere = openOtherResults(others, cli);
  const folder = openFolder(documents, cli);
  const unitList = await openUnits(units, cli);
  const read = await readEvidence(files.map(evidenceSource), set, year, reading);
  if (!read.readable) throw await unreadable(read, cli, onUnreadable);
  const evaluationYear = year ?? read.book.year ?? null;
  const checked = unitList.check(read, evaluationYear);
  const overridden = await overriddenBook(checked.book, set, more.overrides, cli);
  const evidence = { set, book: overridden.book, evaluationYear, files };
  const held = folder === undefined ? undefined : heldAgainst(folder, evidence, cli);
  const result = buildResult({
    set,
    book: held?.book ?? overridden.book,
    reconcile: held?.reconcile,
    silent: unitList.silent(checked),
    problems: [
      ...yearProblems(set, evaluationYear),
      ...otherResultProblems(elsewhere, set, evaluationYear),
      ...checked.problems,
      ...overridden.problems,
    ],
    evaluationYear,
    checkedOn,
    language: cli.language,
    toolVersion: programVersion(),
    context: {
      ...(checkedOn === undefined ? {} : { checkedOn }),
      elsewhere,
      ...(more.prospect === undefined ? {} : { prospect: more.prospect }),
    },
  });
  return unitList.withCoverage(result, checked);
}

/** A file that is no table says nothing of who sent what: its problems are listed and nothing else is. */
async function unreadable(
  { problems }: ReadEvidence,
  { terminal, language }: Cli,
  onUnreadable: AssessOptions['onUnreadable'],
): Promise<CannotRun> {
  const records = sortProblems(problems).map((found) => inWords(found, language));
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
  await onUnreadable?.(records);
  return new CannotRun({
    vi: 'Có tệp không đọc được thành bảng, nên chưa tính gì.',
    en: 'A file could not be read as a table, so nothing was evaluated.',
  });
}

/** An evaluation is always of one year. */
export function withYear(result: ResultOf<number | null>): Result {
  const { evaluationYear } = result;
  if (evaluationYear !== null) return { ...result, evaluationYear };
  throw new CannotRun(
    {
      vi: 'Chưa biết năm đánh giá: tệp không ghi năm, hoặc ghi nhiều năm.',
      en: 'The evaluation year is not known: the files name none, or several.',
    },
    { vi: 'Ghi năm bằng -y, ví dụ -y 2022.', en: 'Say it with -y, e.g. -y 2022.' },
  );
}
