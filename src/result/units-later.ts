import type { ItemResult, UnitClass, UnitResult } from '../model/result.ts';

/**
 * What of a unit stays in memory: what it is called, where it is and how it stands. All else is made when it is asked for,
 * from where `rest` knows it: units of a country would fill the memory.
 */
export function unitLater(unit: Omit<UnitResult, keyof Rest>, rest: RestOfUnit): UnitResult {
  const { code, name, district, province, category, total, selfTotal, complete, rank } = unit;
  const kept = { code, name, district, province, category, total, selfTotal, complete, rank };
  Object.defineProperty(kept, REST, { value: rest });
  // They are the same for all units: with a getter of its own in each the engine keeps units as tables, five times as large.
  Object.defineProperties(kept, rest.hasProspect ? WITH_PROSPECT : WITHOUT_PROSPECT);
  return kept as UnitResult;
}

/** How the rest of a unit is made, without making it or holding on to the unit. */
export function restOf(unit: UnitResult): RestOfUnit {
  return (unit as Partial<Later>)[REST] ?? new Known(unit);
}

export interface RestOfUnit {
  /** The class is asked of every unit again and again: its name is there at once. */
  readonly named: NamedClass | null;
  readonly hasProspect: boolean;
  made(): MadeUnit;
}

/** The rest of a unit; its items, which are most of it, only once they are asked for: many columns of a table need none. */
export class MadeUnit {
  /** What stays in memory of every unit is not looked at in it. */
  readonly unit: Omit<UnitResult, 'items'>;
  readonly #makeItems: () => readonly ItemResult[];
  #items: readonly ItemResult[] | undefined;

  constructor(unit: Omit<UnitResult, 'items'>, makeItems: () => readonly ItemResult[]) {
    this.unit = unit;
    this.#makeItems = makeItems;
  }

  get items(): readonly ItemResult[] {
    this.#items ??= this.#makeItems();
    return this.#items;
  }
}

export type NamedClass = Pick<UnitClass, 'id' | 'label'>;

type Rest = Pick<
  UnitResult,
  'classification' | 'items' | 'gates' | 'withEvidence' | 'prospect' | 'nextClass' | 'missing' | 'notices' | 'at'
>;

class Known implements RestOfUnit {
  readonly #unit: UnitResult;

  constructor(unit: UnitResult) {
    this.#unit = unit;
  }

  get named(): NamedClass | null {
    return this.#unit.classification;
  }

  get hasProspect(): boolean {
    return this.#unit.prospect !== undefined;
  }

  made(): MadeUnit {
    const unit = this.#unit;
    return new MadeUnit(unit, () => unit.items);
  }
}

const REST = Symbol('rest');

interface Later {
  readonly [REST]: RestOfUnit;
}

function later(key: Exclude<keyof Rest, 'items'>): PropertyDescriptor & ThisType<Later> {
  return {
    get() {
      return this[REST].made().unit[key];
    },
    enumerable: true,
    configurable: true,
  };
}

const CLASS: PropertyDescriptor & ThisType<Later> = {
  get(): UnitClass | null {
    const { named } = this[REST];
    if (named === null) return null;
    const rest = this[REST];
    return {
      id: named.id,
      label: named.label,
      get reason() {
        return rest.made().unit.classification?.reason ?? '';
      },
      get because() {
        return rest.made().unit.classification?.because ?? [];
      },
    };
  },
  enumerable: true,
  configurable: true,
};

const ITEMS: PropertyDescriptor & ThisType<Later> = {
  get() {
    return this[REST].made().items;
  },
  enumerable: true,
  configurable: true,
};

const WITHOUT_PROSPECT: PropertyDescriptorMap = {
  classification: CLASS,
  items: ITEMS,
  gates: later('gates'),
  withEvidence: later('withEvidence'),
  nextClass: later('nextClass'),
  missing: later('missing'),
  notices: later('notices'),
  at: later('at'),
};
const WITH_PROSPECT: PropertyDescriptorMap = { ...WITHOUT_PROSPECT, prospect: later('prospect') };
