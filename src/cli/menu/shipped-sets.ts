import { checkFoundCriteria, shippedCriteria } from '../../jobs/criteria-store.ts';
import { subjectsReadBy } from '../../jobs/other-results.ts';
import { yearsInWords } from '../../labels/years.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import { libraryGroups } from '../../report/criteria/library-list.ts';
import { CRITERIA_HERE } from '../world.ts';

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

/** The newest version of each shipped set. Read once: the menu comes back to them after each piece of work. */
export function shippedSets(): readonly SetChoice[] {
  read ??= newestOnes()
    .toSorted((a, b) => place(a) - place(b))
    .map((set) => {
      const readsOthers = subjectsReadBy(set).size > 0;
      const name = `${set.id} - ${set.title.vi} (${yearsInWords(set.applies, 'vi')})`;
      return { name, value: `${set.id}@${set.version}`, complete: set.open.length === 0, readsOthers };
    });
  return read;
}

function newestOnes(): CriteriaSet[] {
  const checked = shippedCriteria(CRITERIA_HERE).flatMap((found) => checkFoundCriteria(found, CRITERIA_HERE).set ?? []);
  return libraryGroups(checked).flatMap(({ sets }) => sets.map(({ set }) => set));
}

/** What is law and still applies is looked for most often; what is made up for a demonstration, by nobody. */
function place({ provenance, open, applies, law }: CriteriaSet): number {
  if (provenance === 'illustrative') return 3;
  if (open.length > 0) return 2;
  return law.repealed === undefined && applies.to === undefined ? 0 : 1;
}

/** The same, each by its id alone: an older version is taken by its own name. */
export function newestSets(): SetChoice[] {
  return shippedSets().map((choice) => ({ ...choice, value: choice.value.split('@')[0] ?? choice.value }));
}
