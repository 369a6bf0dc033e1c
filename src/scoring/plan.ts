import { boundFor } from '../model/bound.ts';
import type { Category, CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { type Gate, type GateFailure, gateFacts } from '../model/gate.ts';
import { mayGivePoints } from '../model/gives-points.ts';
import { setDiffersByCategory } from './by-category.ts';
import { type SameWhole, sameWholesOf } from './same-wholes.ts';

/** What of a set is the same for every unit, found out once: a country has 33.000 of them. */
export interface Plan {
  readonly set: CriteriaSet;
  readonly byId: ReadonlyMap<string, Item>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly leaves: readonly Item[];
  /** Items with children, children before their parents. */
  readonly criteria: readonly Item[];
  /** Items that points come from: the others are met, measured or reach a level. */
  readonly giving: ReadonlySet<Item>;
  readonly gates: readonly PlannedGate[];
  /** Whether anything in the set depends on the unit's category. */
  readonly needsCategory: boolean;
  /** Shares that count among the same people, for units of a category. */
  readonly sameWholes: (category: string | undefined) => readonly SameWhole[];
  /** The bands as they are for units of a category. */
  readonly bandsFor: (category: string | undefined) => readonly Band[];
}

/** A gate with the items it looks at. */
export interface PlannedGate {
  readonly gate: Gate;
  readonly items: ReadonlySet<string>;
  readonly shutting: GateFailure;
}

/** The band of a class. */
export interface Band {
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
  readonly toExclusive: boolean;
}

export function planFor(set: CriteriaSet): Plan {
  const byId = new Map(set.items.map((item) => [item.id, item]));
  const leaves = set.items.filter(({ children }) => children.length === 0);
  const criteria = set.items.filter(({ children }) => children.length > 0).toReversed();
  return {
    set,
    byId,
    categories: new Map(set.categories.map((category) => [category.id, category])),
    leaves,
    criteria,
    giving: mayGivePoints(set.items),
    gates: set.gates.map((gate) => plannedGate(gate, set)),
    needsCategory: setDiffersByCategory(set),
    sameWholes: sameWholesOf(set),
    bandsFor: bandsOf(set),
  };
}

function plannedGate(gate: Gate, { items }: CriteriaSet): PlannedGate {
  const facts = gateFacts(gate);
  return { gate, items: new Set(facts.items(gate, items)), shutting: facts.failsOn(gate) };
}

function bandsOf({ classification }: CriteriaSet): Plan['bandsFor'] {
  const known = new Map<string | undefined, readonly Band[]>();
  return (category) => {
    const found = known.get(category);
    if (found !== undefined || classification.kind !== 'bands') return found ?? [];
    const bands = classification.classes.map(({ from, to, toExclusive }) => ({
      from: boundFor(from, category),
      to: boundFor(to, category),
      toExclusive,
    }));
    known.set(category, bands);
    return bands;
  };
}
