import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Words } from '../model/language.ts';
import { itemsNeedingDay, otherEvaluationOf } from '../model/other-evaluation.ts';
import type { ShippedPort } from './evidence-world.ts';
import { subjectsReadBy } from './other-results.ts';
import { newestShippedOfSubject } from './shipped-sets.ts';

/** What a set needs beside the evidence of its own units. */
export interface EvaluationNeeds {
  /** Other evaluations whose results are read, and the items that read them. */
  readonly others: readonly { readonly subject: string; readonly items: readonly string[] }[];
  /** Whether a term is counted up to the day of the check. */
  readonly checkedOn: boolean;
}

/** Computed from the set alone, without looking at the evidence. */
export function needsOf(set: CriteriaSet): EvaluationNeeds {
  const others = [...subjectsReadBy(set)].map((subject) => ({
    subject,
    items: set.items.flatMap(({ id, method }) => (otherEvaluationOf(method)?.subject === subject ? [id] : [])),
  }));
  return { others, checkedOn: itemsNeedingDay(set).length > 0 };
}

/** What an evaluation awards, by which officers know it; undefined where no set that ships is one, so that nobody has its result. */
export function awardOf(subject: string, world: ShippedPort): Words | undefined {
  return newestShippedOfSubject(subject, world)?.subject.award;
}
