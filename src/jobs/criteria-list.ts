import type { Language } from '../model/language.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { libraryGroups, type SubjectGroup } from '../report/criteria/library-list.ts';
import { checkFoundCriteria, shippedCriteria } from './criteria-store.ts';
import type { EvidenceWorld } from './evidence-world.ts';

export interface CriteriaListOptions {
  /** Only sets that apply to this year. */
  readonly year?: number | undefined;
  /** Only sets of this evaluation, by its id or in plain words. */
  readonly subject?: string | undefined;
  /** Older versions too, of which a newer one ships. */
  readonly all?: boolean | undefined;
  readonly language: Language;
}

export interface CriteriaListResult {
  readonly groups: readonly SubjectGroup[];
  /** Sets that were damaged on this machine: they are not skipped in silence. */
  readonly damaged: readonly Problem[];
}

/** The sets that ship, by what they evaluate and in the order of time. */
export function criteriaList({ year, subject, all }: CriteriaListOptions, world: EvidenceWorld): CriteriaListResult {
  const checked = shippedCriteria(world).map((found) => checkFoundCriteria(found, world));
  return {
    groups: libraryGroups(
      checked.flatMap(({ set }) => set ?? []),
      { year, subject, all },
    ),
    damaged: checked.flatMap(({ problems }) =>
      problems.filter((found) => isError(found) || found.code === 'released-file-changed'),
    ),
  };
}
