import { appliesTo } from '../criteria/in-force.ts';
import { understoodBy } from '../evidence/items-spoken-of.ts';
import type { ReadingOptions } from '../evidence/read-evidence.ts';
import { checkCriteriaInUse, shippedSetsInForce } from '../io/criteria-store.ts';
import { evidenceSource } from '../io/evidence-source.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { inWords, isError, type Problem, problem } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import type { Cli } from './cli.ts';
import { criteriaNamed, yearsInWords } from './criteria-named.ts';

/**
 * The set the user named: by id, id@version or path, or by its subject, of which the one in force in the year is taken.
 * Its errors are listed and end the command, its warnings are said.
 */
export function namedCriteria(reference: string, cli: Cli, year?: number): CriteriaSet {
  const { terminal, language } = cli;
  const { set, problems } = checkCriteriaInUse(criteriaNamed(reference, year, cli));
  // Open places are said by the commands that cannot do with them.
  const told = problems.filter(({ code }) => code !== 'criteria-open');
  const shown = told.filter((found) => set === undefined || !isQuiet(found));
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
  cli: Cli,
  reading: ReadingOptions = {},
): Promise<CriteriaSet> {
  // A set made up for a demonstration is taken only by its own name.
  const inForce = shippedSetsInForce(year).filter(({ provenance }) => provenance !== 'illustrative');
  const fitting = inForce.length === 1 ? inForce : await bestFitting(inForce, files, reading);
  const [set, ...others] = fitting;
  if (set !== undefined && others.length === 0) {
    const said = {
      vi: `Không ghi bộ tiêu chí: dùng ${set.id}@${set.version} (${set.law.document}), áp dụng cho năm ${year}.\n`,
      en: `No criteria set was named: using ${set.id}@${set.version} (${set.law.document}), in force for ${year}.\n`,
    };
    cli.terminal.err(said[cli.language]);
    // By its name, so that its warnings are said as of any set that was named.
    return namedCriteria(`${set.id}@${set.version}`, cli);
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

/**
 * The sets that understand most of what the files say of criteria: one, unless the files say too little. Of equals those
 * that are complete, since nothing can be evaluated by a template.
 */
async function bestFitting(
  sets: readonly CriteriaSet[],
  files: readonly string[],
  reading: ReadingOptions,
): Promise<readonly CriteriaSet[]> {
  const understood = await understoodBy(files.map(evidenceSource), sets, reading);
  // A file that is no table is no table under any set: its own problems say why.
  if (understood.size === 0) return sets.slice(0, 1);
  const most = Math.max(...understood.values());
  const best = sets.filter((set) => understood.get(set) === most && most > 0);
  const complete = best.filter(({ open }) => open.length === 0);
  return complete.length > 0 ? complete : best;
}

/** A set used for a year it was not made for is said, in the result too. */
export function yearProblems(set: CriteriaSet, year: number | null): Problem[] {
  if (year === null || appliesTo(set, year)) return [];
  const years = yearsInWords(set);
  return [
    problem(
      'year-outside-criteria',
      { file: `${set.id}@${set.version}` },
      { year, set: set.id, years: years.vi, yearsEn: years.en },
    ),
  ];
}
