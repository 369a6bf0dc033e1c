import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Places } from './places.ts';

/** A set as used, with where each part of it was written. */
export interface ResolvedCriteria {
  readonly set: CriteriaSet;
  readonly places: Places;
}
