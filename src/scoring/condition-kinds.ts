import type { ConditionFindingOf, ConditionOf, ItemConditionKind } from '../model/condition.ts';
import type { Item } from '../model/criteria-set.ts';
import { ZERO } from '../model/decimal.ts';
import { sameCounts } from '../model/evidence.ts';
import type { Words } from '../model/language.ts';
import { levelsOf } from '../model/levels.ts';
import { unitOf } from '../model/measures.ts';
import type { ItemResult } from '../model/result.ts';
import { reaches } from './bounds.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { boundOf, type Judge } from './judge.ts';
import { measurementOf } from './methods/measurement.ts';
import { valueText } from './methods/scored.ts';

/** What a kind of condition does with the item it is asked of. An item without an outcome that counts is judged before it. */
interface ConditionRun<K extends ItemConditionKind> {
  readonly holds: (condition: ConditionOf<K>, outcome: ItemOutcome, judge: Judge) => boolean;
  /** What is said of one that does not hold, beside its item and its article. */
  readonly said: (condition: ConditionOf<K>, item: Item, judge: Judge) => Particulars<K>;
  /** Whether a result that says it does not hold says something else of the item. */
  readonly contradicted: (said: ConditionFindingOf<K>, item: ItemResult, levelReached: Words | undefined) => boolean;
}

type Particulars<K extends ItemConditionKind> = Omit<ConditionFindingOf<K>, 'kind' | 'item' | 'label' | 'article'>;

const RUNS: { readonly [K in ItemConditionKind]: ConditionRun<K> } = {
  value: {
    holds: (condition, outcome, judge) => {
      const found = countedMeasurement(outcome);
      return found !== undefined && reaches(found, condition.direction, boundOf(condition.bound, condition, judge));
    },
    said: (condition, item, judge) => {
      const { direction, bound } = condition;
      const outcome = judge.outcomeOf(item.id);
      const category = typeof bound === 'number' ? undefined : judge.plan.categories.get(judge.category ?? '');
      const found = outcome.state === 'invalid' ? undefined : countedMeasurement(outcome);
      return {
        direction,
        bound: boundOf(bound, condition, judge),
        ...(category === undefined ? {} : { category: category.label }),
        ...(found === undefined || outcome.entry === undefined ? {} : { value: valueText(outcome.entry) }),
        ...(found !== undefined && 'counts' in found ? { counts: found.counts } : {}),
        unit: unitOf(item.method),
      };
    },
    contradicted: ({ counts, direction, bound }, item) =>
      counts !== undefined &&
      (!sameCounts(counts, item.counts) || reaches({ counts, emptyHolds: false }, direction, bound)),
  },
  met: {
    // Asked only of what can be met (`criteria/lint/conditions.ts`): nothing that is neither met nor not met is taken for met.
    holds: (_, { met }) => met === true,
    said: () => ({}),
    contradicted: (_, { state }) => state === 'met',
  },
  level: {
    holds: ({ level: wanted }, { item, level: found }) => {
      if (found === undefined || found === null) return false;
      const levels = levelsOf(item);
      const place = levels.findIndex(({ id }) => id === found);
      return place !== -1 && place <= levels.findIndex(({ id }) => id === wanted);
    },
    said: ({ level: wanted }, item, { within, outcomeOf }) => {
      const levels = levelsOf(item);
      const found = item.id === within?.item ? undefined : outcomeOf(item.id).level;
      const reached = levels.find(({ id }) => id === found);
      const level = levels.find(({ id }) => id === wanted)?.label ?? { vi: wanted };
      return { level, ...(reached === undefined ? {} : { found: reached.label }) };
    },
    contradicted: ({ found }, { level }, reached) =>
      found !== undefined && typeof level === 'string' && reached?.vi !== found.vi,
  },
  points: {
    holds: (condition, { points }, judge) => (points ?? ZERO) >= boundOf(condition.atLeast, condition, judge),
    said: (condition, item, judge) => ({
      atLeast: boundOf(condition.atLeast, condition, judge),
      points: judge.outcomeOf(item.id).points ?? ZERO,
    }),
    contradicted: ({ points, atLeast }, item) => points >= atLeast || points !== (item.points ?? ZERO),
  },
};

export function conditionRun<K extends ItemConditionKind>({ kind }: { readonly kind: K }): ConditionRun<K> {
  return RUNS[kind];
}

/** What was measured, if it counts. */
function countedMeasurement({ item, entry, state }: ItemOutcome) {
  if (entry === undefined || state === 'no-evidence' || state === 'not-submitted') return undefined;
  return measurementOf(item, entry);
}
