import type { Words } from '../../model/language.ts';

/** Ids of the old set as the new one has them, so that a condition on a renumbered item is still the same condition. */
export interface NewNames {
  item(id: string): string;
  class(id: string): string;
  /** The label the gate has now, so that a reworded gate is not a change of every class that asks for it. */
  gate(id: string): Words | undefined;
}

export const SAME_NAMES: NewNames = { item: (id) => id, class: (id) => id, gate: () => undefined };
