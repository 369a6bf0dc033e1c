import type { CriteriaSet } from '../model/criteria-set.ts';
import { compareCodes } from '../model/vietnamese-order.ts';
import { compareVersions } from './versions.ts';

/**
 * Sets that apply to an evaluation year, by id; of each only its newest version. A newer version is a correction: what it
 * no longer applies to, no version does, but for years before its first one, which an earlier version keeps.
 */
export function setsInForce(sets: readonly CriteriaSet[], year: number): CriteriaSet[] {
  const versions = new Map<string, CriteriaSet[]>();
  for (const set of sets) versions.set(set.id, [...(versions.get(set.id) ?? []), set]);
  return [...versions.values()]
    .flatMap((all) => {
      const newestFirst = all.toSorted((a, b) => compareVersions(b.version, a.version));
      return newestFirst.find(({ applies }) => applies.from <= year) ?? [];
    })
    .filter((set) => appliesTo(set, year))
    .toSorted((a, b) => compareCodes(a.id, b.id));
}

export function appliesTo({ applies }: CriteriaSet, year: number): boolean {
  return applies.from <= year && (applies.to === undefined || year <= applies.to);
}
