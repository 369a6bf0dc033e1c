import { boundFor } from '../model/bound.ts';
import type { Gate, MandatoryGate, MinimumGate } from '../model/criteria-set.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { UnitStanding } from './standing.ts';

export interface GateOutcome {
  readonly gate: Gate;
  readonly passed: boolean;
  /** Items that break it. */
  readonly items: readonly string[];
}

/** Conditions that no sum of points can offset. An item that does not apply breaks none. */
export function runGates({ plan, category, items }: UnitStanding): GateOutcome[] {
  return plan.set.gates.map((gate) => {
    const breaking = itemsBreaking(gate, items, category, plan.set.id);
    return { gate, passed: breaking.length === 0, items: breaking };
  });
}

function itemsBreaking(gate: Gate, items: readonly ItemOutcome[], category: string | undefined, set: string): string[] {
  switch (gate.kind) {
    case 'no-item-at-zero':
      return items
        .filter(({ item, points, state }) => item.depth === gate.depth && points === 0 && state !== 'not-applicable')
        .map(({ item }) => item.id);
    case 'item-minimum':
      return belowMinimum(gate, items, category, set);
    case 'mandatory-items':
      return notFulfilled(gate, items);
  }
}

/** Items that give no points are below no minimum. */
function belowMinimum(
  { id, of, minimum }: MinimumGate,
  items: readonly ItemOutcome[],
  category: string | undefined,
  set: string,
): string[] {
  const least = boundFor(minimum, category);
  if (least === undefined) throw new Error(`${set}: the minimum of ${id} lacks a category`);
  const spokenOf = ({ item }: ItemOutcome) => ('items' in of ? of.items.includes(item.id) : item.depth === of.depth);
  return items
    .filter((outcome) => spokenOf(outcome) && outcome.points !== undefined && outcome.points < least)
    .map(({ item }) => item.id);
}

function notFulfilled({ items: mandatory }: MandatoryGate, items: readonly ItemOutcome[]): string[] {
  return items
    .filter(({ item }) => mandatory.includes(item.id))
    .filter(isLacking)
    .map(({ item }) => item.id);
}

/** Neither met nor with points, nor, where it is only measured, there. */
function isLacking({ state, met, points }: ItemOutcome): boolean {
  if (state === 'not-applicable') return false;
  if (met !== undefined) return !met;
  return points === undefined ? state !== 'measured' : points === 0;
}
