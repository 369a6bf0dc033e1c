import { isMultiple } from '../../model/arithmetic.ts';
import type { AwardedMethod, Level, LevelsMethod, MethodByPeople } from '../../model/method.ts';
import type { ItemReason } from '../../model/reason.ts';
import type { MethodRuns } from './method-run.ts';
import {
  agreeing,
  awardedPoints,
  expectedWords,
  type ItemInput,
  type MethodOutcome,
  named,
  nothingGiven,
  wrong,
} from './scored.ts';

/** What people say an item is worth, or has reached: nothing but their points is expected. */
export const BY_PEOPLE: MethodRuns<MethodByPeople> = {
  awarded: { score: awarded, expected: () => undefined },
  levels: { score: byLevels, expected: () => undefined },
};

function awarded(method: AwardedMethod, scored: ItemInput): MethodOutcome {
  const { item, given } = scored;
  if (given === undefined) return nothingGiven('no-score');
  if (method.step !== undefined && !isMultiple(given, method.step)) {
    return wrong(scored, scored.givenIn, 'score-off-step', { found: given, step: method.step, item: item.id });
  }
  return awardedPoints(given, item);
}

/** The level named by the value, else the one the points belong to. */
function byLevels(method: LevelsMethod, scored: ItemInput): MethodOutcome {
  const { item, entry, given } = scored;
  if (entry.value === undefined) {
    if (given === undefined) return nothingGiven('no-score');
    const level = method.levels.find(({ points }) => points === given);
    if (level !== undefined) return { kind: 'points', ...reached(level) };
    const expected = expectedWords(method.levels);
    return wrong(scored, scored.givenIn, 'score-not-a-level', { found: given, item: item.id, expected });
  }
  const level = named(method.levels, entry.value);
  if (level !== undefined) return agreeing(scored, reached(level));
  const expected = expectedWords(method.levels);
  return wrong(scored, 'value', 'value-not-a-level', { found: entry.value, item: item.id, expected });
}

function reached({ id, label, points }: Level) {
  const reason: ItemReason = { code: 'level-reached', level: label, points };
  return { points, reason, level: id };
}
