import { locate } from '../model/evidence.ts';
import { problem } from '../problems/problem.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { countsElsewhere } from './methods/counts-elsewhere.ts';
import { countsField } from './methods/measurement.ts';
import type { UnitScoring } from './unit-scoring.ts';

/** Says, for each two whose counts differ, where: one of them was counted otherwise, or is a slip. */
export function reportUnequalWholes(outcomes: ReadonlyMap<string, ItemOutcome>, scoring: UnitScoring): void {
  const { plan, unit, report } = scoring;
  for (const { items, of } of plan.sameWholes(unit.category)) {
    const counted = items.flatMap(({ id }) => countsOf(outcomes.get(id)) ?? []);
    for (const [index, { item, entry, whole }] of counted.entries()) {
      for (const first of counted.slice(0, index)) {
        if (first.whole === whole) continue;
        const { at, details } = countsElsewhere(entry, first.entry);
        const said = { item: item.id, whole, other: first.item.id, otherWhole: first.whole, of, ...details };
        const context = { unit: unit.code, item: item.id, related: [at] };
        report(problem('wholes-differ', locate(entry, countsField(entry)), said, context));
      }
    }
  }
}

/** Of an item whose counts could be used: those of the others are a problem already. */
function countsOf(outcome: ItemOutcome | undefined) {
  const { entry, item, state } = outcome ?? {};
  if (item === undefined || entry?.counts === undefined) return undefined;
  if (state === 'invalid' || state === 'not-applicable') return undefined;
  return { item, entry, whole: entry.counts.whole };
}
