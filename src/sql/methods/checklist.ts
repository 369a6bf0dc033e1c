import { sum } from '../../model/arithmetic.ts';
import type { ChecklistMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { LISTED_TWICE, UNKNOWN } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { byValueElseGiven, contradiction, type MethodSql } from './method-sql.ts';

export const checklist: MethodSql<ChecklistMethod> = {
  points: (_, leaf) => (leaf.gives ? byValueElseGiven(worth(leaf), leaf) : undefined),
  said: (_, { named, score, gives }) => `${named} IS NOT NULL${gives ? ` OR ${score} IS NOT NULL` : ''}`,
  faults: ({ entries }, leaf) => [
    { when: `${leaf.named} = ${UNKNOWN}`, code: 'value-not-in-list' },
    { when: `${leaf.named} = ${LISTED_TWICE}`, code: 'value-listed-twice' },
    ...(leaf.gives
      ? [
          contradiction(worth(leaf), leaf),
          {
            when: `${leaf.named} IS NULL AND ${leaf.score} > ${whole(sum(entries.map(({ points }) => points ?? ZERO)))}`,
            code: 'score-above-maximum',
          },
        ]
      : []),
  ],
  met: ({ entries, needed }, { named }) => `${named} >= ${needed ?? entries.length}`,
  metGivesPoints: false,
};

function worth(leaf: Leaf): string {
  return leaf.made('by_value', () => `CASE WHEN ${leaf.named} >= 0 THEN ${leaf.named} END`);
}
