import type { Problem } from '../../problems/problem.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';

/** A rule looks at a composed set and says what contradicts itself or cannot work. */
export type Rule = (resolved: ResolvedCriteria) => Problem[];
