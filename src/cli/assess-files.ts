import { type ReadEvidence, readEvidence } from '../evidence/read-evidence.ts';
import { programVersion } from '../io/package-files.ts';
import { evidenceSource } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Result, ResultOf } from '../model/result.ts';
import { inWords } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import { buildResult } from '../result/build-result.ts';
import { sortProblems } from '../result/sort-problems.ts';
import { yearProblems } from './choose-criteria.ts';
import type { Cli } from './cli.ts';

export interface AssessOptions {
  readonly year: number | undefined;
  readonly checkedOn?: string | undefined;
}

/** The one way from files to a result: `check` and `evaluate` show different sides of it. */
export async function assessFiles(
  files: readonly string[],
  set: CriteriaSet,
  { year, checkedOn }: AssessOptions,
  cli: Cli,
): Promise<ResultOf<number | null>> {
  const read = await readEvidence(files.map(evidenceSource), set, year);
  if (!read.readable) throw unreadable(read, cli);
  const evaluationYear = year ?? read.book.year ?? null;
  return buildResult({
    set,
    book: read.book,
    problems: [...yearProblems(set, evaluationYear), ...read.problems],
    evaluationYear,
    checkedOn,
    language: cli.language,
    toolVersion: programVersion(),
  });
}

/** A file that is no table says nothing of who sent what: its problems are listed and nothing else is. */
function unreadable({ problems }: ReadEvidence, { terminal, language }: Cli): CannotRun {
  const records = sortProblems(problems).map((found) => inWords(found, language));
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
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
