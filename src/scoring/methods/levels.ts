import type { Level, LevelsMethod } from '../../model/criteria-set.ts';
import type { ItemReason } from '../../model/reason.ts';
import { agreeing, expectedWords, type ItemInput, type MethodOutcome, named, nothingGiven, wrong } from './scored.ts';

/** The level named by the value, else the one the points belong to. */
export function byLevels(method: LevelsMethod, scored: ItemInput): MethodOutcome {
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
