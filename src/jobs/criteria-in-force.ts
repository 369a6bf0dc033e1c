import { setsInForce } from '../criteria/in-force.ts';
import { itemsMentioned } from '../evidence/items-mentioned.ts';
import type { ReadingOptions } from '../evidence/read-evidence.ts';
import { notice } from '../labels/notices/notice.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { refusal } from '../problems/refusal.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { nameOf, readySet, readySets } from './shipped-sets.ts';
import { type ChoosingWorld, usableSet } from './usable-set.ts';

/** What an evaluation says of the set it is to use. */
export interface ChosenBy {
  /** The set by id, id@version, path or subject; without it the one in force in the year, which is then needed. */
  readonly criteria: string | undefined;
  readonly year: number | undefined;
  readonly evidence: readonly string[];
  readonly reading: ReadingOptions;
}

/** The set that was named, else the one in force: `check` and `evaluate` choose alike. */
export async function chosenCriteria(
  { criteria, year, evidence, reading }: ChosenBy,
  world: ChoosingWorld,
): Promise<CriteriaSet> {
  if (criteria !== undefined) return setNamed(criteria, world, year);
  if (year === undefined) throw refusal('year-needed-for-criteria', {});
  return criteriaInForce(year, evidence, reading, world);
}

/** A shipped set is ready; the files of any other are read, and what reads them is loaded only then. */
async function setNamed(reference: string, world: ChoosingWorld, year?: number): Promise<CriteriaSet> {
  const ready = readySet(reference, world);
  if (ready !== undefined) return usableSet(ready, reference, world);
  const { namedCriteria } = await import('./criteria-named.ts');
  return namedCriteria(reference, world, year);
}

async function shippedSets(world: ChoosingWorld): Promise<readonly CriteriaSet[]> {
  return readySets(world) ?? (await import('./criteria-store.ts')).readShippedSets(world);
}

/**
 * The shipped set in force for a year. Where several are (communes and organisations are evaluated by different
 * circulars), the one whose criteria the evidence refers to; never a guess.
 */
export async function criteriaInForce(
  year: number,
  evidence: readonly string[],
  reading: ReadingOptions,
  world: ChoosingWorld,
): Promise<CriteriaSet> {
  // A set made up for a demonstration is taken only by its own name.
  const inForce = setsInForce(await shippedSets(world), year).filter(({ provenance }) => provenance !== 'illustrative');
  const fitting = inForce.length === 1 ? inForce : await bestFitting(inForce, evidence, reading, world);
  const [set, ...others] = fitting;
  if (set !== undefined && others.length === 0) {
    world.notice(
      notice('criteria-in-force', { set: nameOf(set), law: set.law.document, year, ...doubtsOf(set, year) }),
    );
    // By its name, so that its warnings are told as of any set that was named.
    return setNamed(nameOf(set), world);
  }
  if (inForce.length === 0) throw refusal('criteria-none-in-force', { year });
  const sets = (fitting.length === 0 ? inForce : fitting).map(({ id }) => id);
  throw refusal('criteria-several-in-force', { year, sets });
}

/** What whoever did not choose the set should know of the choice. */
function doubtsOf({ law: { readOn }, applies: { shared = [] } }: CriteriaSet, year: number) {
  const other = shared.find((each) => each.year === year)?.with;
  return {
    ...(readOn === undefined || readOn >= `${year}-12-31` ? {} : { readOn }),
    ...(other === undefined ? {} : { other }),
  };
}

/**
 * The sets that understand most of what the files say of criteria: one, unless the files say too little. Of equals those
 * that are complete, since nothing can be evaluated by a template.
 */
async function bestFitting(
  sets: readonly CriteriaSet[],
  evidence: readonly string[],
  reading: ReadingOptions,
  { files }: Pick<EvidenceWorld, 'files'>,
): Promise<readonly CriteriaSet[]> {
  const understood = await itemsMentioned(evidence.map(files.evidence), sets, reading);
  // A file that is no table is no table under any set: its own problems say why.
  if (understood.size === 0) return sets.slice(0, 1);
  const most = Math.max(...understood.values());
  const best = sets.filter((set) => understood.get(set) === most && most > 0);
  const complete = best.filter(({ open }) => open.length === 0);
  return complete.length > 0 ? complete : best;
}
