import { sum } from '../model/arithmetic.ts';
import { ZERO } from '../model/decimal.ts';
import { locate, type UnitEvidence } from '../model/evidence.ts';
import { particularList } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ItemOutcome } from './item-outcome.ts';

/**
 * A criterion gives no more than its maximum, also where its indicators have none of their own. Points that wait for
 * evidence are points all the same.
 */
export function reportAboveMaximum(
  items: readonly ItemOutcome[],
  unit: UnitEvidence,
  report: (found: Problem) => void,
): void {
  for (const { item, points, awaiting } of items) {
    const { maximum, children } = item;
    if (children.length === 0 || maximum === undefined || points === undefined) continue;
    const found = sum([points, awaiting ?? ZERO]);
    if (found <= maximum) continue;
    const rows = children.flatMap((child) => unit.entries.get(child) ?? []).map((entry) => locate(entry, 'score'));
    const [at = unit.at, ...related] = rows;
    const details = { item: item.id, indicators: particularList(children), found, maximum };
    report(problem('criterion-above-maximum', at, details, { unit: unit.code, item: item.id, related }));
  }
}
