import type { Language } from '../model/language.ts';
import type { ProblemRecord } from '../model/result.ts';
import { inWords } from '../problems/problem.ts';
import { sortProblems } from '../result/sort-problems.ts';
import { checkFoundCriteria, findCriteria } from './criteria-store.ts';
import type { EvidenceWorld } from './evidence-world.ts';

export interface CriteriaLintOptions {
  /** Sets by id, id@version or the path of a file. */
  readonly criteria: readonly string[];
  readonly language: Language;
}

export interface CriteriaLintResult {
  readonly problems: readonly ProblemRecord[];
  /** Whether nothing in it is an error. */
  readonly clean: boolean;
}

/** What is wrong in criteria files, everything at once. */
export function criteriaLint({ criteria, language }: CriteriaLintOptions, world: EvidenceWorld): CriteriaLintResult {
  const problems = criteria.flatMap((each) => checkFoundCriteria(findCriteria(each, world), world).problems);
  const records = sortProblems(problems).map((found) => inWords(found, language));
  return { problems: records, clean: records.every(({ severity }) => severity !== 'error') };
}
