import { setsInForce } from '../criteria/in-force.ts';
import { notice } from '../labels/notices/notice.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { refusal } from '../problems/refusal.ts';
import {
  checkCriteriaInUse,
  checkFoundCriteria,
  type FoundCriteria,
  findCriteria,
  shippedCriteria,
} from './criteria-store.ts';
import type { CriteriaWorld } from './evidence-world.ts';
import { nameOf } from './shipped-sets.ts';
import { type ChoosingWorld, usableSet } from './usable-set.ts';

/**
 * The set the user named: by id, id@version or path, or by its subject, of which the one in force in the year is taken.
 * Its warnings are told; with errors it is refused.
 */
export function namedCriteria(reference: string, world: ChoosingWorld, year?: number): CriteriaSet {
  return usableSet(checkCriteriaInUse(criteriaNamed(reference, year, world), world), reference, world);
}

/**
 * What a name stands for: an id, id@version or path as the store knows them; else a subject, by its id or in plain words
 * ("Cộng đồng học tập cấp xã"). Of a subject the set in force in the year is taken, and said; never one of several by
 * chance.
 */
function criteriaNamed(reference: string, year: number | undefined, world: ChoosingWorld): FoundCriteria {
  try {
    return findCriteria(reference, world);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const sets = setsOfSubject(reference, world);
    if (sets.length === 0) throw error;
    const set = onlyOne(sets, reference, year);
    const { law, applies } = set;
    const details = { named: reference, set: nameOf(set), law: law.document, applies };
    world.notice(notice('criteria-by-subject', details));
    return findCriteria(nameOf(set), world);
  }
}

/**
 * The shipped sets of a subject, all versions; an award may be given to several kinds of unit, each a subject. A set made
 * up for a demonstration is taken only by its own name.
 */
function setsOfSubject(reference: string, world: CriteriaWorld): CriteriaSet[] {
  const wanted = plainLetters(reference);
  if (wanted === '') return [];
  return shippedCriteria(world)
    .flatMap((found) => checkFoundCriteria(found, world).set ?? [])
    .filter(({ provenance, subject: { id, award, unit } }) => {
      if (provenance === 'illustrative') return false;
      const names = [id, award.vi, award.en, `${award.vi} ${unit.vi}`, `${award.en} ${unit.en}`];
      return names.some((name) => name !== undefined && plainLetters(name) === wanted);
    });
}

function onlyOne(sets: readonly CriteriaSet[], reference: string, year: number | undefined): CriteriaSet {
  const fitting = year === undefined ? newestOfEach(sets) : setsInForce(sets, year);
  const [set, ...others] = fitting;
  if (set !== undefined && others.length === 0) return set;
  const shown = fitting.length > 0 ? fitting : newestOfEach(sets);
  const named = { named: reference, sets: shown.map((each) => ({ name: nameOf(each), applies: each.applies })) };
  if (year !== undefined && fitting.length === 0) throw refusal('criteria-subject-not-in-year', { ...named, year });
  throw refusal('criteria-subject-has-several', { ...named, yearKnown: year !== undefined });
}

/** Of each id its newest version, by id. */
function newestOfEach(sets: readonly CriteriaSet[]): CriteriaSet[] {
  const years = new Set(sets.map(({ applies }) => applies.from));
  const newest = new Map([...years].flatMap((year) => setsInForce(sets, year)).map((set) => [set.id, set]));
  return [...newest.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
