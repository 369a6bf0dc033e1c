import type { Item } from '../model/criteria-set.ts';
import { type Entry, locate, type UnitEvidence } from '../model/evidence.ts';
import { inEachLanguage } from '../model/language.ts';
import type { ItemReason } from '../model/reason.ts';
import { problem } from '../problems/problem.ts';
import type { UnitScoring } from './unit-scoring.ts';

/** Whether an item holds for units of this kind; of a unit without one that is not known, which is said once. */
export function appliesTo({ onlyFor }: Item, { category }: UnitEvidence): boolean {
  return onlyFor === undefined || category === undefined || onlyFor.includes(category);
}

/** Why an item that holds for other kinds of unit is left out; what was written there all the same is said to be unused. */
export function notForCategory({ id }: Item, sent: Entry | undefined, { plan, unit, report }: UnitScoring): ItemReason {
  const category = plan.categories.get(unit.category ?? '')?.label ?? { vi: '' };
  const written = sent?.value ?? sent?.counts ?? sent?.score ?? sent?.selfScore;
  if (sent !== undefined && written !== undefined && !sent.notApplicable) {
    const details = { item: id, category: inEachLanguage(category) };
    report(problem('not-for-category', locate(sent, 'value'), details, { unit: unit.code, item: id }));
  }
  return { code: 'not-applicable', category };
}
