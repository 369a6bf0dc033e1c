import type { ThresholdsMethod } from '../../model/criteria-set.ts';
import { isPercentage } from '../../model/measures.ts';
import type { Leaf } from '../items/leaf.ts';
import {
  bySteps,
  byValueElseGiven,
  contradiction,
  type MethodSql,
  notAmong,
  numberReaches,
  shareReaches,
} from './method-sql.ts';

export const thresholds: MethodSql<ThresholdsMethod> = {
  points: (method, leaf) => byValueElseGiven(pointsByValue(method, leaf), leaf),
  said: (_, leaf) => `${hasMeasure(leaf)} OR ${leaf.score} IS NOT NULL`,
  faults: (method, leaf) => [
    ...ofNothing(leaf),
    contradiction(pointsByValue(method, leaf), leaf),
    notAmong([...method.steps.map(({ points }) => points), method.otherwise], hasMeasure(leaf), leaf),
  ],
};

/** Two counts, where the item takes them, say it exactly and come first. */
export function hasMeasure(leaf: Leaf): string {
  const number = `${leaf.measured} IS NOT NULL`;
  return isPercentage(leaf.method) ? `(${leaf.whole} IS NOT NULL OR ${number})` : number;
}

export function ofNothing(leaf: Leaf) {
  return isPercentage(leaf.method) ? [{ when: `${leaf.whole} = 0`, code: 'share-of-nothing' }] : [];
}

function pointsByValue({ steps, otherwise, direction }: ThresholdsMethod, leaf: Leaf): string {
  return leaf.made('by_value', () => {
    const byNumber = bySteps(steps, otherwise, (bound) => numberReaches(bound, direction, leaf));
    const number = `WHEN ${leaf.measured} IS NOT NULL THEN ${byNumber}`;
    if (!isPercentage(leaf.method)) return `CASE ${number} END`;
    const byShare = bySteps(steps, otherwise, (bound) => shareReaches(bound, direction, leaf));
    return `CASE WHEN ${leaf.whole} IS NOT NULL THEN ${byShare} ${number} END`;
  });
}
