import type { ItemResult, UnitResult } from '../model/result.ts';

type MakeItems = () => readonly ItemResult[];

/**
 * A copy of a unit whose items are made when they are asked for. The getter is one for all units: with one of its own in each
 * of them the engine keeps units as tables, which take five times the memory.
 */
export function withItemsLater(unit: UnitResult | Omit<UnitResult, 'items'>, make: MakeItems): UnitResult {
  const { items: _, ...rest } = unit as UnitResult;
  Object.defineProperty(rest, MAKE, { value: make });
  return Object.defineProperty(rest, 'items', ITEMS) as UnitResult;
}

/** How the items of a unit are made, without making them or holding on to the unit. */
export function makesItems(unit: UnitResult): MakeItems {
  const { [MAKE]: make } = unit as Partial<Later>;
  if (make !== undefined) return make;
  const { items } = unit;
  return () => items;
}

const MAKE = Symbol('make');

interface Later {
  readonly [MAKE]: MakeItems;
}

const ITEMS: PropertyDescriptor & ThisType<Later> = {
  get() {
    return this[MAKE]();
  },
  enumerable: true,
  configurable: true,
};
