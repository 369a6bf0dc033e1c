import type { Item } from '../model/criteria-set.ts';
import { type Entry, locate } from '../model/evidence.ts';
import { problem } from '../problems/problem.ts';
import type { UnitScoring } from './unit-scoring.ts';

/** Whether the points people wrote for an item may stand there at all; what is wrong with them is reported. */
export function givenPointsFit(item: Item, entry: Entry, scoring: UnitScoring): boolean {
  return scoring.plan.giving.has(item) ? withinMaximum(item, entry, scoring) : withoutPoints(item, entry, scoring);
}

/** False, and said, when points are above what the item or the whole set can give. */
function withinMaximum(item: Item, entry: Entry, { plan, unit, report }: UnitScoring): boolean {
  const highest = item.maximum ?? plan.set.maximum;
  if (highest === undefined) return true;
  let within = true;
  for (const field of POINT_FIELDS) {
    const found = entry[field];
    if (found === undefined || found <= highest) continue;
    within = false;
    const at = locate(entry, field);
    const context = { unit: unit.code, item: item.id };
    if (item.maximum === undefined) report(problem('score-above-total', at, { found, maximum: highest }, context));
    else report(problem('score-above-maximum', at, { found, maximum: highest, item: item.id }, context));
  }
  return within;
}

/** False, and said, when an item that gives no points was given some: they would be lost without a word. */
function withoutPoints(item: Item, entry: Entry, { unit, report }: UnitScoring): boolean {
  let without = true;
  for (const field of POINT_FIELDS) {
    const found = entry[field];
    if (found === undefined) continue;
    without = false;
    report(
      problem('score-not-asked', locate(entry, field), { found, item: item.id }, { unit: unit.code, item: item.id }),
    );
  }
  return without;
}

const POINT_FIELDS = ['score', 'selfScore'] as const;
