import type { CriteriaSet } from '../model/criteria-set.ts';
import { inEachLanguage, type Words } from '../model/language.ts';
import { otherEvaluationOf } from '../model/other-evaluation.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ElsewhereResult } from '../scoring/context.ts';

/** A result of another evaluation, whose classes are read. */
export interface OtherResult extends ElsewhereResult {
  readonly award: Words;
}

/** Results that are of another year, or that no item of the set reads: said, since a wrong file is easily chosen. */
export function otherResultProblems(
  others: readonly OtherResult[],
  set: CriteriaSet,
  evaluationYear: number | null,
): Problem[] {
  const read = subjectsReadBy(set);
  return others.flatMap(({ subject, file, evaluationYear: found, award }) => {
    const named = { award: inEachLanguage(award) };
    if (!read.has(subject)) return [problem('other-result-unused', { file }, { ...named, set: set.id })];
    if (evaluationYear === null || found === evaluationYear) return [];
    return [problem('other-result-year', { file }, { ...named, found, year: evaluationYear })];
  });
}

/** The evaluations whose results items of the set read. */
export function subjectsReadBy({ items }: CriteriaSet): ReadonlySet<string> {
  return new Set(items.flatMap(({ method }) => otherEvaluationOf(method)?.subject ?? []));
}
