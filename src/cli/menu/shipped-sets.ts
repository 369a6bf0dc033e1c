import { subjectsReadBy } from '../../jobs/other-results.ts';
import { checkFoundCriteria, shippedCriteria } from '../criteria-store.ts';

/** A shipped set as a choice of a menu. */
export interface SetChoice {
  readonly name: string;
  readonly value: string;
  /** False for a template, by which nothing can be evaluated until the office fills it in. */
  readonly complete: boolean;
  /** Whether it reads classes of other evaluations. */
  readonly readsOthers: boolean;
}

let read: readonly SetChoice[] | undefined;

/** Read once: the menu comes back to them after each piece of work. */
export function shippedSets(): readonly SetChoice[] {
  read ??= shippedCriteria().flatMap((found) => {
    const { set } = checkFoundCriteria(found);
    if (set === undefined) return [];
    const readsOthers = subjectsReadBy(set).size > 0;
    const name = `${set.id} - ${set.title.vi}`;
    return [{ name, value: `${set.id}@${set.version}`, complete: set.open.length === 0, readsOthers }];
  });
  return read;
}

/** The newest version of each shipped set: an older one is taken by its own name. */
export function newestSets(): SetChoice[] {
  const newest = new Map(shippedSets().map((choice) => [choice.value.split('@')[0], choice]));
  return [...newest.values()].map((choice) => ({ ...choice, value: choice.value.split('@')[0] ?? choice.value }));
}
