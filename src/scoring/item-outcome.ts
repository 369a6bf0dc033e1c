import type { Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Counts, Entry } from '../model/evidence.ts';
import type { ItemReason } from '../model/reason.ts';
import type { References } from '../model/references.ts';
import type { ItemState, MissingWhat } from '../model/result.ts';

/** What one item came to. */
export interface ItemOutcome {
  readonly item: Item;
  readonly state: ItemState;
  /** The points that count; none when invalid or not applicable, and for an item that gives none. */
  readonly points: Decimal | undefined;
  readonly selfPoints: Decimal | undefined;
  /** Points that would count if their evidence were supplied. */
  readonly awaiting: Decimal | undefined;
  readonly reason: ItemReason;
  readonly entry: Entry | undefined;
  /** The documents that back it: its own, else those of the criterion above it. */
  readonly evidence: References;
  readonly missing: readonly MissingWhat[];
  // What follows is left out where it has no meaning, which is nearly always.
  /** Of an item that is met or not, whether or not it gives points. */
  readonly met?: boolean;
  /** It would be met if its evidence were supplied. */
  readonly awaitingMet?: boolean;
  /** The counts behind its value. */
  readonly counts?: Counts;
  /** Id of the level or class reached, null for none. */
  readonly level?: string | null;
  /** What the whole outcome would be if the evidence were supplied. */
  readonly supplied?: ItemOutcome;
}
