import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { inLanguage, type Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import type { ResultOf } from '../model/result.ts';
import { coverageCsv, missingCsv } from '../report/csv/result-csv.ts';
import type { ProblemNames } from '../report/problems/problem-names.ts';
import { type AssessOptions, assess } from './assess.ts';
import { chosenCriteria } from './criteria-in-force.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { problemLists, problemListsNamed } from './problem-lists.ts';

export interface CheckOptions extends Omit<AssessOptions, 'overrides'> {
  /** The criteria set by id, id@version, path or subject; without it the one in force in the year, which is then needed. */
  readonly criteria?: string | undefined;
  /** Files to put the list of problems into, each in the form its ending names. */
  readonly problems?: readonly string[] | undefined;
  /** Also what each unit can still reach. */
  readonly prospect?: true | undefined;
}

export type CheckResult =
  | {
      readonly kind: 'checked';
      readonly set: CriteriaSet;
      readonly result: ResultOf<number | null>;
      /** What is missing, and who has sent what where a list of units was given. */
      readonly tables: readonly OutputFile[];
      readonly problemLists: readonly OutputFile[];
      /** Whether nothing is wrong and nothing is missing. */
      readonly clean: boolean;
    }
  /** A file is no table: the refusal says what is wrong, and so do the lists. */
  | { readonly kind: 'unreadable'; readonly refusal: CannotRun; readonly problemLists: readonly OutputFile[] };

/** Who lacks what, and what is wrong. */
export async function check(asked: CheckOptions, world: EvidenceWorld): Promise<CheckResult> {
  const { evidence, reading = {}, language } = asked;
  const wanted = problemListsNamed(asked.problems ?? [], evidence, world);
  const set = await chosenCriteria({ criteria: asked.criteria, year: asked.year, evidence, reading }, world);
  const assessed = await assess(asked, set, world, asked.prospect, 'of-few');
  const draw = { files: evidence, set, reading, language, names: namesOf(set, [], language) };
  if (assessed instanceof CannotRun) {
    const problems = assessed.facts?.problems(language) ?? [];
    return { kind: 'unreadable', refusal: assessed, problemLists: await problemLists(wanted, problems, draw, world) };
  }
  const { problems, coverage } = assessed;
  const wrong = problems.some(({ severity }) => severity === 'error' || severity === 'missing');
  return {
    kind: 'checked',
    set,
    result: assessed,
    tables: [
      { name: OUTPUT_NAMES[language].missing, contents: missingCsv(assessed, language) },
      ...(coverage === undefined
        ? []
        : [{ name: OUTPUT_NAMES[language].coverage, contents: coverageCsv(assessed, language) }]),
    ],
    problemLists: await problemLists(
      wanted,
      problems,
      { ...draw, names: namesOf(set, assessed.units, language) },
      world,
    ),
    clean: !wrong && (coverage?.counts.nothing ?? 0) === 0,
  };
}

function namesOf(
  { items }: CriteriaSet,
  units: readonly { readonly code: string; readonly name: string }[],
  language: Language,
): ProblemNames {
  const named = new Map(units.map(({ code, name }) => [code, name]));
  const labels = new Map(items.map(({ id, label }) => [id, inLanguage(label, language)]));
  return { unit: (code) => named.get(code), item: (id) => labels.get(id) };
}
