import type { ShareMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { itemNamed } from '../writing.ts';
import {
  bySteps,
  byValueElseGiven,
  contradiction,
  type Fault,
  type MethodSql,
  notAmong,
  shareReaches,
} from './method-sql.ts';

export const share: MethodSql<ShareMethod> = {
  points: (method, leaf) => (leaf.gives ? byValueElseGiven(pointsByValue(method, leaf), leaf) : undefined),
  said: (_, leaf) => `${leaf.whole} IS NOT NULL${leaf.gives ? ` OR ${leaf.score} IS NOT NULL` : ''}`,
  faults: (method, leaf) => [
    ...(method.emptyWhole === 'holds' ? [] : [{ when: `${leaf.whole} = 0`, code: 'share-of-nothing' }]),
    ...notTheRest(method, leaf),
    ...(leaf.gives ? ofPoints(method, leaf) : []),
  ],
};

function ofPoints(method: ShareMethod, leaf: Leaf): Fault[] {
  const worth = [...method.steps.map(({ points }) => points), method.otherwise ?? ZERO];
  return [contradiction(pointsByValue(method, leaf), leaf), notAmong(worth, `${leaf.whole} IS NOT NULL`, leaf)];
}

/** A whole that is “all the others” must be what the other share leaves; nothing is said where the other has no counts. */
function notTheRest({ wholeIsRestOf }: ShareMethod, leaf: Leaf): Fault[] {
  if (wholeIsRestOf === undefined) return [];
  const other = new Leaf(itemNamed(wholeIsRestOf, leaf.writing), leaf.writing);
  const rest = `${other.whole} - ${other.part}`;
  return [{ when: `${leaf.whole} <> ${rest} AND ${rest} >= 0`, code: 'whole-not-the-rest' }];
}

function pointsByValue({ steps, otherwise = ZERO, direction }: ShareMethod, leaf: Leaf): string {
  return leaf.made('by_value', () => {
    const reached = bySteps(steps, otherwise, (bound) => shareReaches(bound, direction, leaf));
    const [best] = steps;
    const empty = best === undefined ? '' : `WHEN ${leaf.whole} = 0 THEN ${whole(best.points)} `;
    return `CASE ${empty}WHEN ${leaf.whole} IS NOT NULL THEN ${reached} END`;
  });
}
