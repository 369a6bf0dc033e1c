import { boundFor } from '../model/bound.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Gate, GateFailure } from '../model/gate.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Plan } from './plan.ts';
import type { UnitStanding } from './standing.ts';

export interface GateOutcome {
  readonly gate: Gate;
  readonly passed: boolean;
  /** Items that break it. */
  readonly items: readonly string[];
}

/** Conditions that no sum of points can offset. An item that does not apply breaks none. */
export function runGates({ plan, category, items }: UnitStanding): GateOutcome[] {
  return plan.gates.map(({ gate, items: about, shutting }) => {
    const shuts = shutBy(shutting, gate, category, plan);
    const breaking = items.filter((outcome) => about.has(outcome.item.id) && shuts(outcome)).map(({ item }) => item.id);
    return { gate, passed: breaking.length === 0, items: breaking };
  });
}

function shutBy(
  shutting: GateFailure,
  { id }: Gate,
  category: string | undefined,
  { set }: Plan,
): (outcome: ItemOutcome) => boolean {
  switch (shutting.is) {
    case 'at-zero':
      return ({ points, state }) => points === 0 && state !== 'not-applicable';
    case 'below': {
      const least = boundFor(shutting.least, category);
      if (least === undefined) throw new Error(`${set.id}: the minimum of ${id} lacks a category`);
      return (outcome) => isBelow(outcome, least);
    }
    case 'lacking':
      return isLacking;
  }
}

/** Items that give no points are below no minimum. */
function isBelow({ points }: ItemOutcome, least: Decimal): boolean {
  return points !== undefined && points < least;
}

function isLacking({ state, met, points }: ItemOutcome): boolean {
  if (state === 'not-applicable') return false;
  if (met !== undefined) return !met;
  return points === undefined ? state !== 'measured' : points === 0;
}
