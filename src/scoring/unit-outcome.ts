import type { Decimal } from '../model/decimal.ts';
import type { UnitEvidence } from '../model/evidence.ts';
import type { Missing, Outlook, Prospect } from '../model/result.ts';
import type { ClassOutcome, NextStep } from './class-outcome.ts';
import type { ItemOutcome } from './item-outcome.ts';

/** What was found out of one unit. */
export interface UnitOutcome {
  readonly unit: UnitEvidence;
  readonly items: readonly ItemOutcome[];
  /** The items scored once more, for who does not keep those of a whole country. */
  readonly itemsAgain: () => readonly ItemOutcome[];
  readonly selfTotal: Decimal | undefined;
  readonly missing: readonly Missing[];
  /** Absent when the unit's data is invalid. */
  readonly class?: ClassOutcome;
  readonly withEvidence: Outlook | null;
  readonly next: NextStep | null;
  /** Only where it was asked for and something is missing. */
  readonly prospect?: Prospect;
}
