import type { AwardedMethod, LevelsMethod, MethodByPeople } from '../../model/method.ts';
import { placeOf, UNKNOWN } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { byValueElseGiven, contradiction, type MethodQueries, type MethodSql, notAmong } from './method-sql.ts';

const awarded: MethodSql<AwardedMethod> = {
  points: (_, { score }) => score,
  said: (_, { score }) => `${score} IS NOT NULL`,
  faults: ({ step }, { score }) =>
    step === undefined ? [] : [{ when: `${score} % ${whole(step)} <> 0`, code: 'score-off-step' }],
};

const levels: MethodSql<LevelsMethod> = {
  value: { reads: 'name', read: ({ levels }, writing) => placeOf(levels, writing) },
  points: (method, leaf) => byValueElseGiven(pointsOfLevel(method, leaf), leaf),
  said: (_, { named, score }) => `${named} IS NOT NULL OR ${score} IS NOT NULL`,
  faults: (method, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-a-level' },
    contradiction(pointsOfLevel(method, leaf), leaf),
    notAmong(
      method.levels.map(({ points }) => points),
      `${leaf.named} IS NOT NULL`,
      leaf,
    ),
  ],
  level: ({ levels: all }, { named, score }) => {
    // Of two levels that are worth the same the better one stands first.
    const byPoints = all.map(({ points }, place) => `WHEN ${whole(points)} THEN ${place}`).join(' ');
    return `coalesce(${named}, CASE ${score} ${byPoints} END)`;
  },
};

function pointsOfLevel({ levels: all }: LevelsMethod, leaf: Leaf): string {
  const cases = all.map(({ points }, place) => `WHEN ${place} THEN ${whole(points)}`);
  return leaf.made('by_value', () => `CASE ${leaf.named} ${cases.join(' ')} END`);
}

export const BY_PEOPLE: MethodQueries<MethodByPeople> = { awarded, levels };
