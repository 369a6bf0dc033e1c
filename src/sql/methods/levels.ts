import type { LevelsMethod } from '../../model/criteria-set.ts';
import { UNKNOWN } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { byValueElseGiven, contradiction, type MethodSql, notAmong } from './method-sql.ts';

export const levels: MethodSql<LevelsMethod> = {
  points: (method, leaf) => byValueElseGiven(pointsByName(method, leaf), leaf),
  said: (_, { named, score }) => `${named} IS NOT NULL OR ${score} IS NOT NULL`,
  faults: (method, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-a-level' },
    contradiction(pointsByName(method, leaf), leaf),
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

function pointsByName({ levels: all }: LevelsMethod, leaf: Leaf): string {
  const cases = all.map(({ points }, place) => `WHEN ${place} THEN ${whole(points)}`);
  return leaf.made('by_value', () => `CASE ${leaf.named} ${cases.join(' ')} END`);
}
