import { sum } from '../model/arithmetic.ts';
import { ZERO } from '../model/decimal.ts';
import type { Prospect, ProspectEnd } from '../model/result.ts';
import { type BestOutcome, best, bestOf } from './best-outcome.ts';
import type { ClassOutcome } from './class-outcome.ts';
import { classify } from './classify.ts';
import { withCriteria } from './criterion.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Plan } from './plan.ts';
import type { UnitStanding } from './standing.ts';

/**
 * What a unit that still lacks something can reach. What it has now is the least: nothing that is sent later takes a
 * point or a condition away. The most is the class of the same unit with every missing document there and every missing
 * score at its highest, found by the same `classify` as every class, so that gates and conditions are judged as always.
 * Null for a unit that lacks nothing that could change its class or its total. `only` are the items that may still be
 * sent; what is missing of the others stays missing.
 */
export function prospector(
  plan: Plan,
  only?: ReadonlySet<string>,
): (standing: UnitStanding, now: ClassOutcome) => Prospect | null {
  const bestOutcome = best(plan);
  const mayCome: MayCome = ({ item }) => only === undefined || only.has(item.id);
  return (standing, now) => {
    const waiting = standing.items.some((each) => each.supplied !== undefined && mayCome(each));
    const unscored = standing.items.filter((each) => isUnscored(each) && mayCome(each)).map(({ item }) => item.id);
    if (!waiting && unscored.length === 0) return null;
    const lowest = outcomeOf(now, plan);
    const highest = outcomeOf(atBest(standing, bestOutcome, mayCome), plan);
    const same = lowest.classification.id === highest.classification.id;
    const certainty = same ? 'certain' : unscored.length === 0 ? 'likely' : 'open';
    return { certainty, lowest, highest, unscored };
  };
}

type MayCome = (outcome: ItemOutcome) => boolean;

/** An item without indicators of which nothing, or no score, was sent. */
function isUnscored({ item, state }: ItemOutcome): boolean {
  return item.children.length === 0 && state === 'not-submitted';
}

function atBest(standing: UnitStanding, bestOutcome: BestOutcome, mayCome: MayCome): ClassOutcome {
  const { plan, items } = standing;
  const supplied = items
    .filter(({ item }) => item.children.length === 0)
    .map((each) => (mayCome(each) ? (each.supplied ?? each) : each));
  const known = new Map(supplied.map((outcome) => [outcome.item.id, outcome]));
  const outcomes = new Map<string, ItemOutcome>();
  for (const outcome of supplied) {
    const { item } = outcome;
    outcomes.set(
      item.id,
      isUnscored(outcome) && mayCome(outcome) ? bestOf(bestOutcome, outcome, standing, known) : outcome,
    );
  }
  const all = withCriteria(outcomes, { plan, unit: standing.unit, report: saidBefore });
  return classify({ ...standing, items: withinMaxima(all, plan) }).class;
}

/** Indicators of unknown maximum may each have all that is left of their criterion's: together they cannot have more. */
function withinMaxima(items: readonly ItemOutcome[], plan: Plan): ItemOutcome[] {
  const outcomes = new Map(items.map((outcome) => [outcome.item.id, outcome]));
  for (const item of plan.criteria) {
    const outcome = outcomes.get(item.id);
    if (outcome?.points === undefined) continue;
    const points = sum(item.children.map((child) => outcomes.get(child)?.points ?? ZERO));
    const most = item.maximum !== undefined && points > item.maximum ? item.maximum : points;
    outcomes.set(item.id, { ...outcome, points: most });
  }
  return items.map((outcome) => outcomes.get(outcome.item.id) ?? outcome);
}

function outcomeOf({ rule, total }: ClassOutcome, { set }: Plan): ProspectEnd {
  const { maximum } = set;
  // The same of the whole set.
  const most = total !== undefined && maximum !== undefined && total > maximum ? maximum : total;
  return { total: most ?? null, classification: { id: rule.id, label: rule.label.vi } };
}

/** What is wrong with a criterion's own row was reported when it was scored. */
function saidBefore(): void {}
