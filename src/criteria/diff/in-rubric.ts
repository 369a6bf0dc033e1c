import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { rubricRows } from '../rubric.ts';

export interface RubricPlace {
  /** "4.2" */
  readonly number: string;
  readonly scoring: Required<Words>;
}

/** A set with what the printed rubric says of its items, by their ids. */
export interface SetInRubric {
  readonly set: CriteriaSet;
  readonly rubric: ReadonlyMap<string, RubricPlace>;
}

export function inRubric(set: CriteriaSet): SetInRubric {
  const english = rubricRows(set, 'en');
  const rows = rubricRows(set, 'vi').map(({ id, number, scoring }, index): [string, RubricPlace] => [
    id,
    { number, scoring: { vi: scoring, en: english[index]?.scoring ?? scoring } },
  ]);
  return { set, rubric: new Map(rows) };
}
