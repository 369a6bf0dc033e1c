import { ZERO } from '../../model/decimal.ts';
import { isPercentage } from '../../model/measures.ts';
import type { MethodByFigures, ShareMethod, ThresholdsMethod } from '../../model/method.ts';
import { Leaf } from '../items/leaf.ts';
import { whole } from '../numbers.ts';
import { itemNamed } from '../writing.ts';
import { linear } from './linear.ts';
import {
  bySteps,
  byValueElseGiven,
  contradiction,
  type Fault,
  hasMeasure,
  type MethodQueries,
  type MethodSql,
  notAmong,
  numberReaches,
  ofNothing,
  shareReaches,
} from './method-sql.ts';

const thresholds: MethodSql<ThresholdsMethod> = {
  points: (method, leaf) => byValueElseGiven(pointsByValue(method, leaf), leaf),
  said: (_, leaf) => `${hasMeasure(leaf)} OR ${leaf.score} IS NOT NULL`,
  faults: (method, leaf) => [
    ...ofNothing(leaf),
    contradiction(pointsByValue(method, leaf), leaf),
    notAmong([...method.steps.map(({ points }) => points), method.otherwise], hasMeasure(leaf), leaf),
  ],
};

function pointsByValue({ steps, otherwise, direction }: ThresholdsMethod, leaf: Leaf): string {
  return leaf.made('by_value', () => {
    const byNumber = bySteps(steps, otherwise, (bound) => numberReaches(bound, direction, leaf));
    const number = `WHEN ${leaf.measured} IS NOT NULL THEN ${byNumber}`;
    if (!isPercentage(leaf.method)) return `CASE ${number} END`;
    const byShare = bySteps(steps, otherwise, (bound) => shareReaches(bound, direction, leaf));
    return `CASE WHEN ${leaf.whole} IS NOT NULL THEN ${byShare} ${number} END`;
  });
}

const share: MethodSql<ShareMethod> = {
  points: (method, leaf) => (leaf.gives ? byValueElseGiven(pointsByShare(method, leaf), leaf) : undefined),
  said: (_, leaf) => `${leaf.whole} IS NOT NULL${leaf.gives ? ` OR ${leaf.score} IS NOT NULL` : ''}`,
  faults: (method, leaf) => [
    ...(method.emptyWhole === 'holds' ? [] : [{ when: `${leaf.whole} = 0`, code: 'share-of-nothing' }]),
    ...notTheRest(method, leaf),
    ...(leaf.gives ? ofPoints(method, leaf) : []),
  ],
};

function ofPoints(method: ShareMethod, leaf: Leaf): Fault[] {
  const worth = [...method.steps.map(({ points }) => points), method.otherwise ?? ZERO];
  return [contradiction(pointsByShare(method, leaf), leaf), notAmong(worth, `${leaf.whole} IS NOT NULL`, leaf)];
}

/** A whole that is “all the others” must be what the other share leaves; nothing is said where the other has no counts. */
function notTheRest({ wholeIsRestOf }: ShareMethod, leaf: Leaf): Fault[] {
  if (wholeIsRestOf === undefined) return [];
  const other = new Leaf(itemNamed(wholeIsRestOf, leaf.writing), leaf.writing);
  const rest = `${other.whole} - ${other.part}`;
  return [{ when: `${leaf.whole} <> ${rest} AND ${rest} >= 0`, code: 'whole-not-the-rest' }];
}

function pointsByShare({ steps, otherwise = ZERO, direction }: ShareMethod, leaf: Leaf): string {
  return leaf.made('by_value', () => {
    const reached = bySteps(steps, otherwise, (bound) => shareReaches(bound, direction, leaf));
    const [best] = steps;
    const empty = best === undefined ? '' : `WHEN ${leaf.whole} = 0 THEN ${whole(best.points)} `;
    return `CASE ${empty}WHEN ${leaf.whole} IS NOT NULL THEN ${reached} END`;
  });
}

export const BY_FIGURES: MethodQueries<MethodByFigures> = { thresholds, share, linear };
