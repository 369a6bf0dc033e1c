import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import { namedCriteria } from './criteria-named.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { shippedNames } from './shipped-sets.ts';

export interface CriteriaShowOptions {
  /** The set by id, id@version, subject or the path of its file. */
  readonly criteria: string;
  readonly language: Language;
}

export interface CriteriaShowResult {
  readonly set: CriteriaSet;
  /** The file of an office's set, as it was named; undefined for one that ships. */
  readonly source?: string;
}

/** A set with everything it says. */
export function criteriaShow({ criteria }: CriteriaShowOptions, world: EvidenceWorld): CriteriaShowResult {
  const set = namedCriteria(criteria, world);
  return shippedNames(world).has(`${set.id}@${set.version}`) ? { set } : { set, source: criteria };
}
