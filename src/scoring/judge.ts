import { boundFor } from '../model/bound.ts';
import type { ConditionFinding, ItemCondition } from '../model/condition.ts';
import type { Bound } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Plan } from './plan.ts';

/** What conditions of one unit are judged by. */
export interface Judge {
  readonly plan: Plan;
  /** Id of the unit's category. */
  readonly category: string | undefined;
  readonly outcomeOf: (item: string) => ItemOutcome;
  /** What fails of everything a class needs; where classes are not mentioned, there is none. */
  readonly failingOfClass?: (id: string) => readonly ConditionFinding[];
  /** The level that is being judged: a better level of an item may ask for a lower one of the same item. */
  readonly within?: { readonly item: string; readonly level: number };
}

/** The bound that holds for the unit. */
export function boundOf(bound: Bound, { item }: ItemCondition, { plan, category }: Judge): Decimal {
  const found = boundFor(bound, category);
  if (found === undefined) throw new Error(`${plan.set.id}: a bound on ${item} lacks a category`);
  return found;
}
