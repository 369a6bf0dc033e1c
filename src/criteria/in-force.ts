import type { CriteriaSet } from '../model/criteria-set.ts';
import { compareCodes } from '../model/vietnamese-order.ts';
import { compareVersions } from './versions.ts';

/** Sets that apply to an evaluation year, by id; of each only its newest version. */
export function setsInForce(sets: readonly CriteriaSet[], year: number): CriteriaSet[] {
  const newest = new Map<string, CriteriaSet>();
  for (const set of sets) {
    if (!appliesTo(set, year)) continue;
    const known = newest.get(set.id);
    if (known === undefined || compareVersions(known.version, set.version) < 0) newest.set(set.id, set);
  }
  return [...newest.values()].toSorted((a, b) => compareCodes(a.id, b.id));
}

export function appliesTo({ applies }: CriteriaSet, year: number): boolean {
  return applies.from <= year && (applies.to === undefined || year <= applies.to);
}
