import type { Language } from '../../model/language.ts';
import type { ProblemRecord } from '../../model/result.ts';
import type { CheckedFile } from './checked-table.ts';
import type { ProblemNames } from './problem-names.ts';

/** Everything that is wrong in the files of one run, in the order of `sortProblems`. */
export interface ProblemsFound {
  readonly problems: readonly ProblemRecord[];
  /** The one file they are in, read again only by the report that marks it; undefined for several, and for none. */
  checked(): Promise<CheckedFile | undefined>;
  readonly names: ProblemNames;
}

interface ProblemReport {
  draw(found: ProblemsFound, language: Language): Promise<Iterable<string | Uint8Array>>;
}

/** By the ending of the file; each is loaded when it is asked for. */
export const PROBLEM_REPORTS = {
  csv: {
    async draw({ problems, names }, language) {
      const { csvOf } = await import('../csv/csv-table.ts');
      const { problemTable } = await import('./problem-table.ts');
      return csvOf(problemTable(problems, language, names), language);
    },
  },
  xlsx: {
    async draw({ problems, checked, names }, language) {
      const { markedWorkbook, problemWorkbook } = await import('./marked-workbook.ts');
      const file = await checked();
      if (file === undefined) return [problemWorkbook(problems, names, language)];
      return [markedWorkbook(problems, file, names, language)];
    },
  },
  html: {
    async draw({ problems, names }, language) {
      const { problemPage } = await import('./problem-page.ts');
      return problemPage(problems, names, language);
    },
  },
  json: {
    async draw({ problems }, language) {
      const { problemJson } = await import('./problem-json.ts');
      return problemJson(problems, language);
    },
  },
} satisfies Record<string, ProblemReport>;

export type ProblemFormat = keyof typeof PROBLEM_REPORTS;
export const PROBLEM_FORMATS = Object.keys(PROBLEM_REPORTS) as ProblemFormat[];

/** The format a file's name asks for. */
export function problemFormatOf(name: string): ProblemFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return PROBLEM_FORMATS.find((format) => format === ending);
}
