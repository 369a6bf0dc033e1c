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

/** What is true of a kind of gate; how it is written, checked and said is `criteria/gates.ts`, how it is run `scoring/gates.ts`. */
export interface GateFacts<G extends Gate> {
  /** The items that count because of it, even where they give no points: by name, or all of a depth. */
  readonly names: (gate: G, items: readonly PlacedItem[]) => readonly string[];
  /** The points that are asked for, where the set says how many. */
  readonly minimum: (gate: G) => Bound | undefined;
}

const FACTS: { readonly [K in GateKind]: GateFacts<GateOf<K>> } = {
  // What gives no points is never at 0.
  'no-item-at-zero': { names: () => [], minimum: () => undefined },
  'item-minimum': {
    names: ({ of }, items) =>
      'items' in of ? of.items : items.filter(({ depth }) => depth === of.depth).map(({ id }) => id),
    minimum: ({ minimum }) => minimum,
  },
  'mandatory-items': { names: ({ items }) => items, minimum: () => undefined },
};

export const GATE_KINDS = Object.keys(FACTS) as readonly GateKind[];

export function gateFacts<G extends Gate>({ kind }: G): GateFacts<G> {
  return FACTS[kind] as unknown as GateFacts<G>;
}
