import { type Decimal, ZERO } from '../model/decimal.ts';
import type { MissingWhat, ResultCriteria, UnitResult } from '../model/result.ts';
import { sum } from '../scoring/arithmetic.ts';

/** What a missing piece costs its unit. */
export interface MissingCost {
  readonly item: string;
  readonly what: MissingWhat;
  /** The points that wait for evidence, or the most it may give; null where the set says neither. */
  readonly points: Decimal | null;
  /** True when nobody has given the points yet: they may be fewer. */
  readonly atMost: boolean;
  /** True when it alone keeps a gate of the next class shut. */
  readonly blocks: boolean;
}

/** Each missing piece of a unit with what hangs on it. */
export function costsOf({ missing, items, nextClass }: UnitResult, { items: rules }: ResultCriteria): MissingCost[] {
  return missing.map(({ item, what }) => {
    const awaiting = items.find(({ id }) => id === item)?.pointsAwaitingEvidence;
    const maximum = rules.find(({ id }) => id === item)?.maximum ?? null;
    const waits = what === 'evidence' && awaiting !== undefined;
    const blocks = nextClass?.blockedBy.includes(item) ?? false;
    return { item, what, points: waits ? awaiting : maximum, atMost: !waits, blocks };
  });
}

/** Points given that count once the documents are there. */
export function pointsAwaiting({ items }: UnitResult): Decimal {
  const waiting = items.flatMap(({ pointsAwaitingEvidence }) => pointsAwaitingEvidence ?? []);
  return waiting.length === 0 ? ZERO : sum(waiting);
}
