import { sum } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { MissingWhat, ResultCriteria, UnitResult } from '../model/result.ts';

/** What a missing piece costs its unit. */
export interface MissingCost {
  readonly item: string;
  readonly what: MissingWhat;
  /** The points that wait for evidence, or the most it may give; null where the set says neither. */
  readonly points: Decimal | null;
  /** True when nobody has given the points yet: they may be fewer. */
  readonly atMost: boolean;
  /** True when the next class cannot be reached without it; perhaps not with it alone either. */
  readonly blocks: boolean;
}

/** Each missing piece of a unit with what hangs on it. */
export function costsOf(unit: UnitResult, { items: rules }: ResultCriteria): MissingCost[] {
  const { missing, items } = unit;
  const blockers = new Set(missingBlockers(unit));
  return missing.map(({ item, what }) => {
    const awaiting = items.find(({ id }) => id === item)?.pointsAwaitingEvidence;
    const maximum = rules.find(({ id }) => id === item)?.maximum ?? null;
    const waits = what === 'evidence' && awaiting !== undefined;
    return { item, what, points: waits ? awaiting : maximum, atMost: !waits, blocks: blockers.has(item) };
  });
}

/** Of the items that keep the next class shut, each of which has to change, those that lack something. */
export function missingBlockers({ missing, nextClass }: UnitResult): string[] {
  const lacking = new Set(missing.map(({ item }) => item));
  return nextClass?.blockedBy.filter((item) => lacking.has(item)) ?? [];
}

/** Points given that count once the documents are there. */
export function pointsAwaiting({ items }: UnitResult): Decimal {
  const waiting = items.flatMap(({ pointsAwaitingEvidence }) => pointsAwaitingEvidence ?? []);
  return waiting.length === 0 ? ZERO : sum(waiting);
}
