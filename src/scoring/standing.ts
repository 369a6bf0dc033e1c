import type { UnitEvidence } from '../model/evidence.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Plan } from './plan.ts';

/** What the class of a unit follows from. */
export interface UnitStanding {
  readonly plan: Plan;
  readonly unit: UnitEvidence;
  /** Id of the unit's category. */
  readonly category: string | undefined;
  /** Every item of the set, in its order. */
  readonly items: readonly ItemOutcome[];
}
