import type { MetMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { UNKNOWN } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { byValueElseGiven, contradiction, type MethodSql, notAmong } from './method-sql.ts';

export const met: MethodSql<MetMethod> = {
  points: (method, leaf) => (leaf.gives ? byValueElseGiven(worth(method, leaf), leaf) : undefined),
  said: (_, { named, score, gives }) => `${named} IS NOT NULL${gives ? ` OR ${score} IS NOT NULL` : ''}`,
  faults: (method, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-met-or-not' },
    ...(leaf.gives
      ? [
          contradiction(worth(method, leaf), leaf),
          notAmong([method.points ?? ZERO, ZERO], `${leaf.named} IS NOT NULL`, leaf),
        ]
      : []),
  ],
  met: ({ points = ZERO }, { named, score, gives }) =>
    gives ? `CASE WHEN ${named} IS NOT NULL THEN ${named} = 1 ELSE ${score} = ${whole(points)} END` : `${named} = 1`,
};

function worth({ points = ZERO }: MetMethod, leaf: Leaf): string {
  return leaf.made('by_value', () => `CASE ${leaf.named} WHEN 1 THEN ${whole(points)} WHEN 0 THEN 0 END`);
}
