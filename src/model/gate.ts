import type { Bound } from './bound.ts';
import type { Clause } from './clause.ts';
import type { Words } from './language.ts';

/** A condition that no sum of points can offset. */
export type Gate = NoZeroGate | MinimumGate | MandatoryGate;

interface GateCommon {
  readonly id: string;
  readonly label: Words;
  readonly clause?: Clause;
}

export interface NoZeroGate extends GateCommon {
  readonly kind: 'no-item-at-zero';
  /** Depth of the items that must not be at 0: 0 is the criteria. */
  readonly depth: number;
}

/** Each of the items has at least so many points. */
export interface MinimumGate extends GateCommon {
  readonly kind: 'item-minimum';
  /** The items it refers to, or every item of a depth. */
  readonly of: { readonly items: readonly string[] } | { readonly depth: number };
  readonly minimum: Bound;
}

/** These items must be met, or have points, whatever the total. */
export interface MandatoryGate extends GateCommon {
  readonly kind: 'mandatory-items';
  readonly items: readonly string[];
}

export type GateKind = Gate['kind'];
export type GateOf<K extends GateKind> = Extract<Gate, { readonly kind: K }>;

/** An item as far as a gate can refer to it. */
interface PlacedItem {
  readonly id: string;
  readonly depth: number;
}

/** What about an item makes a gate fail: the engine and the queries both know these, so that a kind of gate only names one. */
export type GateFailure =
  | { readonly is: 'at-zero' }
  | { readonly is: 'below'; readonly least: Bound }
  /** Neither met nor with points, nor, where it is only measured, there. */
  | { readonly is: 'lacking' };

/** What is true of a kind of gate; how it is written, checked and said is `criteria/gates.ts`. */
export interface GateFacts<G extends Gate> {
  /** The items it looks at, by name or all of a depth. */
  readonly items: (gate: G, items: readonly PlacedItem[]) => readonly string[];
  /** What makes the gate fail when it is true of any of them. */
  readonly failsOn: (gate: G) => GateFailure;
}

const FACTS: { readonly [K in GateKind]: GateFacts<GateOf<K>> } = {
  'no-item-at-zero': {
    items: ({ depth }, items) => ofDepth(depth, items),
    failsOn: () => ({ is: 'at-zero' }),
  },
  'item-minimum': {
    items: ({ of }, items) => ('items' in of ? of.items : ofDepth(of.depth, items)),
    failsOn: ({ minimum }) => ({ is: 'below', least: minimum }),
  },
  'mandatory-items': { items: ({ items }) => items, failsOn: () => ({ is: 'lacking' }) },
};

export const GATE_KINDS = Object.keys(FACTS) as readonly GateKind[];

export function gateFacts<G extends Gate>({ kind }: G): GateFacts<G> {
  return FACTS[kind] as unknown as GateFacts<G>;
}

/** The items that count because of a gate, even where they give no points: what gives none is never at 0. */
export function itemsNamedBy(gate: Gate, items: readonly PlacedItem[]): readonly string[] {
  const facts = gateFacts(gate);
  return facts.failsOn(gate).is === 'at-zero' ? [] : facts.items(gate, items);
}

/** The points a gate asks for, where the set says how many. */
export function minimumOf(gate: Gate): Bound | undefined {
  const failure = gateFacts(gate).failsOn(gate);
  return failure.is === 'below' ? failure.least : undefined;
}

function ofDepth(depth: number, items: readonly PlacedItem[]): readonly string[] {
  return items.filter((item) => item.depth === depth).map(({ id }) => id);
}
