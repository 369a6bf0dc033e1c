import type { Problem } from '../../problems/problem.ts';
import type { ResolvedCriteria } from '../resolve-criteria.ts';
import {
  bandsLeaveNoGapUnread,
  bandsStandInOrder,
  classesAreNamedOnce,
  remainingCasesHaveAClass,
  topBandReachesTheMaximum,
} from './classes.ts';
import { gatesAreKnown, gatesAreUsed, gatesReachItems } from './gates.ts';
import { scoringMatchesTheTree } from './items.ts';
import { maximaAddUp } from './maxima.ts';
import { methodsAreSound } from './methods.ts';
import { officialIsQuoted } from './official.ts';
import { categoriesAreNamedOnce, yearsAreInOrder } from './parts.ts';

/** A rule looks at a composed set and says what contradicts itself or cannot work. */
export type Rule = (resolved: ResolvedCriteria) => Problem[];

/** Every rule there is; a new one is a small function, named for what holds, and a line here. */
const RULES: readonly Rule[] = [
  yearsAreInOrder,
  categoriesAreNamedOnce,
  scoringMatchesTheTree,
  maximaAddUp,
  methodsAreSound,
  gatesAreKnown,
  gatesAreUsed,
  gatesReachItems,
  classesAreNamedOnce,
  remainingCasesHaveAClass,
  bandsStandInOrder,
  bandsLeaveNoGapUnread,
  topBandReachesTheMaximum,
  officialIsQuoted,
];

export function lintCriteria(resolved: ResolvedCriteria): Problem[] {
  return RULES.flatMap((rule) => rule(resolved));
}
