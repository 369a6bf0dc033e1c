import type { Problem } from '../../problems/problem.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import { areaRulesCanHold } from './areas.ts';
import { bandsCanBeReached, bandsLeaveNoGapUnread, bandsStandInOrder } from './bands.ts';
import { boundsNameCategories } from './bounds.ts';
import {
  bandsHaveATotal,
  classesAreCalledDifferently,
  classesAreNamedOnce,
  remainingCasesHaveAClass,
} from './classes.ts';
import { classesBuildOnLowerOnes, conditionsCanBeAsked, conditionsStandOnce } from './conditions.ts';
import { conditionsDoNotCircle } from './cycles.ts';
import { gatesAreKnown, gatesAreUsed, gatesCanBePassed } from './gates.ts';
import { everyItemCounts, evidenceIsNamed, onlyPointsHaveAMaximum, scoringMatchesTheTree } from './items.ts';
import { betterLevelsAskMore, conditionsDoNotContradict, levelsCanBeReached } from './ladders.ts';
import { articlesAreListed } from './law-articles.ts';
import { maximaAddUp, pointsHaveAMaximum } from './maxima.ts';
import { levelsAreNamedOnce, methodsAreSound } from './methods.ts';
import { leftOutPointsAreCounted } from './not-applicable.ts';
import { officialIsQuoted, officialWasRead } from './official.ts';
import { onlyForNamesCategories } from './only-for.ts';
import {
  aliasesStandForOneCategory,
  categoriesAreNamedOnce,
  factsRunForward,
  openPlacesAreFilledIn,
  yearsAreInOrder,
} from './parts.ts';
import { authoritiesAreUnique, recognitionIsQuoted, recognitionRunsForward } from './recognition.ts';
import type { Rule } from './rule.ts';

/** Every rule there is; a new one is a small function, named for what holds, and a line here. */
const RULES: readonly Rule[] = [
  yearsAreInOrder,
  categoriesAreNamedOnce,
  aliasesStandForOneCategory,
  scoringMatchesTheTree,
  pointsHaveAMaximum,
  maximaAddUp,
  onlyPointsHaveAMaximum,
  methodsAreSound,
  levelsAreNamedOnce,
  boundsNameCategories,
  onlyForNamesCategories,
  conditionsCanBeAsked,
  conditionsStandOnce,
  conditionsDoNotContradict,
  conditionsDoNotCircle,
  levelsCanBeReached,
  betterLevelsAskMore,
  everyItemCounts,
  leftOutPointsAreCounted,
  gatesAreKnown,
  gatesAreUsed,
  gatesCanBePassed,
  classesAreNamedOnce,
  classesAreCalledDifferently,
  classesBuildOnLowerOnes,
  remainingCasesHaveAClass,
  bandsHaveATotal,
  bandsStandInOrder,
  bandsLeaveNoGapUnread,
  bandsCanBeReached,
  areaRulesCanHold,
  factsRunForward,
  recognitionRunsForward,
  authoritiesAreUnique,
  evidenceIsNamed,
  articlesAreListed,
  officialIsQuoted,
  recognitionIsQuoted,
  officialWasRead,
  openPlacesAreFilledIn,
];

export function lintCriteria(resolved: ResolvedCriteria): Problem[] {
  return RULES.flatMap((rule) => rule(resolved));
}
