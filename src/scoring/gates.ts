import type { CriteriaSet, Gate } from '../model/criteria-set.ts';
import type { ItemOutcome } from './score-item.ts';

export interface GateOutcome {
  readonly gate: Gate;
  readonly passed: boolean;
  /** Items that break it. */
  readonly items: readonly string[];
}

/** Conditions that no sum of points can offset. An item that does not apply breaks none. */
export function runGates(set: CriteriaSet, items: readonly ItemOutcome[]): GateOutcome[] {
  return set.gates.map((gate) => {
    const breaking = itemsBreaking(gate, items);
    return { gate, passed: breaking.length === 0, items: breaking };
  });
}

function itemsBreaking(gate: Gate, items: readonly ItemOutcome[]): string[] {
  switch (gate.kind) {
    case 'no-item-at-zero':
      return items
        .filter(({ item, points, state }) => item.depth === gate.depth && points === 0 && state !== 'not-applicable')
        .map(({ item }) => item.id);
  }
}
