import { describeYears } from '../labels/years.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { libraryGroups } from '../report/criteria/library-list.ts';
import { readShippedSets } from './criteria-store.ts';
import type { CriteriaWorld, ShippedFiles } from './evidence-world.ts';
import { subjectsReadBy } from './other-results.ts';

/** A shipped set as a choice of a menu. */
export interface SetChoice {
  readonly name: string;
  readonly value: string;
  /** False for a template, by which nothing can be evaluated until the office fills it in. */
  readonly complete: boolean;
  /** Whether it reads classes of other evaluations. */
  readonly readsOthers: boolean;
}

/** Read once: a menu comes back to them after each piece of work. */
const known = new WeakMap<ShippedFiles, readonly CriteriaSet[]>();

/** The newest version of each shipped set. */
export function setChoices(world: CriteriaWorld, language: Language): SetChoice[] {
  const sets = known.get(world.shipped) ?? newestOnes(world);
  known.set(world.shipped, sets);
  return sets.map((set) => ({
    name: `${set.id} - ${inLanguage(set.title, language)} (${describeYears(set.applies, language)})`,
    value: `${set.id}@${set.version}`,
    complete: set.open.length === 0,
    readsOthers: subjectsReadBy(set).size > 0,
  }));
}

function newestOnes(world: CriteriaWorld): CriteriaSet[] {
  return libraryGroups(readShippedSets(world))
    .flatMap(({ sets }) => sets.map(({ set }) => set))
    .toSorted((a, b) => place(a) - place(b));
}

/** What is law and still applies is looked for most often; what is made up for a demonstration, by nobody. */
function place({ provenance, open, applies, law }: CriteriaSet): number {
  if (provenance === 'illustrative') return 3;
  if (open.length > 0) return 2;
  return law.repealed === undefined && applies.to === undefined ? 0 : 1;
}
