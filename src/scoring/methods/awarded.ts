import { isMultiple } from '../../model/arithmetic.ts';
import type { AwardedMethod } from '../../model/criteria-set.ts';
import { awardedPoints, type ItemInput, type MethodOutcome, nothingGiven, wrong } from './scored.ts';

export function awarded(method: AwardedMethod, scored: ItemInput): MethodOutcome {
  const { item, given } = scored;
  if (given === undefined) return nothingGiven('no-score');
  if (method.step !== undefined && !isMultiple(given, method.step)) {
    return wrong(scored, scored.givenIn, 'score-off-step', { found: given, step: method.step, item: item.id });
  }
  return awardedPoints(given, item);
}
