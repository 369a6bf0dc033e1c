import { appliesTo } from '../criteria/in-force.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { checkFoundCriteria, findCriteria, shippedSetsInForce } from '../io/criteria-store.ts';
import { evidenceSource } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { inWords, isError, type Problem, problem } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import type { Cli } from './cli.ts';

/** The set the user named; its errors are listed and end the command, its warnings are said. */
export function namedCriteria(reference: string, { terminal, language }: Cli): CriteriaSet {
  const { set, problems } = checkFoundCriteria(findCriteria(reference));
  const shown = problems.filter((found) => set === undefined || !isQuiet(found));
  if (shown.length > 0) {
    const records = shown.map((found) => inWords(found, language));
    terminal.err(problemList(records, { language, colours: terminal.errColours }, ['error', 'missing', 'warning']));
  }
  if (set !== undefined) return set;
  throw new CannotRun(
    {
      vi: `Bộ tiêu chí ${reference} còn lỗi nên chưa dùng được.`,
      en: `The criteria set ${reference} has errors and cannot be used.`,
    },
    {
      vi: `Sửa các lỗi trên; kiểm tra lại bằng: hoctap criteria lint ${reference}`,
      en: `Correct them; check with: hoctap criteria lint ${reference}`,
    },
  );
}

function isQuiet(found: Problem): boolean {
  return !isError(found) && inWords(found, 'en').severity === 'notice';
}

/**
 * The shipped set in force for a year. Where several are (communes and organisations are evaluated by different
 * circulars), the one whose criteria the evidence speaks of; never a guess.
 */
export async function criteriaInForce(
  year: number,
  files: readonly string[],
  { terminal, language }: Cli,
): Promise<CriteriaSet> {
  const inForce = shippedSetsInForce(year);
  const fitting = inForce.length === 1 ? inForce : await bestFitting(inForce, files);
  const [set, ...others] = fitting;
  if (set !== undefined && others.length === 0) {
    const said = {
      vi: `Không ghi bộ tiêu chí: dùng ${set.id}@${set.version} (${set.law.document}), áp dụng cho năm ${year}.\n`,
      en: `No criteria set was named: using ${set.id}@${set.version} (${set.law.document}), in force for ${year}.\n`,
    };
    terminal.err(said[language]);
    return set;
  }
  const list = (fitting.length === 0 ? inForce : fitting).map(({ id }) => id).join(', ');
  throw new CannotRun(
    inForce.length === 0
      ? {
          vi: `Không có bộ tiêu chí nào có sẵn áp dụng cho năm ${year}.`,
          en: `No shipped criteria set applies to ${year}.`,
        }
      : {
          vi: `Chưa rõ dùng bộ tiêu chí nào cho năm ${year}: ${list}.`,
          en: `It is not clear which set to use for ${year}: ${list}.`,
        },
    {
      vi: 'Chọn bộ tiêu chí bằng -c; xem danh sách: hoctap criteria list',
      en: 'Choose one with -c; see: hoctap criteria list',
    },
  );
}

/** The sets that understand most of what the files say of criteria: one, unless the files say too little. */
async function bestFitting(sets: readonly CriteriaSet[], files: readonly string[]): Promise<CriteriaSet[]> {
  const understood = new Map<CriteriaSet, number>();
  for (const set of sets) {
    const { book, readable } = await readEvidence(files.map(evidenceSource), set, undefined);
    // A file that is no table is no table under any set: its own problems say why.
    if (!readable && book.units.length === 0) continue;
    understood.set(
      set,
      book.units.reduce((sum, { entries }) => sum + entries.size, 0),
    );
  }
  const most = Math.max(0, ...understood.values());
  const best = sets.filter((set) => understood.get(set) === most && most > 0);
  return best.length === 0 && understood.size === 0 ? sets.slice(0, 1) : best;
}

/** A set used for a year it was not made for is said, in the result too. */
export function yearProblems(set: CriteriaSet, year: number | null): Problem[] {
  if (year === null || appliesTo(set, year)) return [];
  const { from, to } = set.applies;
  const years = to === undefined ? `từ năm ${from} trở đi` : `các năm ${from}-${to}`;
  const yearsEn = to === undefined ? `${from} and later` : `${from}-${to}`;
  return [
    problem('year-outside-criteria', { file: `${set.id}@${set.version}` }, { year, set: set.id, years, yearsEn }),
  ];
}
