import type { CriteriaSet } from '../model/criteria-set.ts';
import { isError, type Problem, severityOf } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import type { CriteriaWorld, EvidenceWorld, ReadySet } from './evidence-world.ts';

/** The ports that choosing a set needs. */
export type ChoosingWorld = CriteriaWorld & Pick<EvidenceWorld, 'notice' | 'warnings'>;

/** A set that may be used: its warnings are reported; a set with errors is refused. */
export function usableSet(
  { set, problems }: ReadySet['checked'],
  reference: string,
  world: Pick<EvidenceWorld, 'warnings'>,
): CriteriaSet {
  // Open places are said by the jobs that cannot do with them.
  const told = problems.filter(({ code }) => code !== 'criteria-open');
  if (set === undefined) throw refusal('criteria-with-errors', { named: reference }, told);
  const shown = told.filter((found) => !isQuiet(found));
  if (shown.length > 0) world.warnings(shown);
  return set;
}

function isQuiet(found: Problem): boolean {
  return !isError(found) && severityOf(found.code) === 'notice';
}
