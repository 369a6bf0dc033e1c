import type { ItemResult } from '../model/result.ts';

interface Limits {
  /** Of items that are kept. */
  readonly most: number;
  /** Of units whose items are there for a while. */
  readonly last: number;
}

/** Ten megabytes: the items of a province; and the units of a page of the report. */
const LIMITS: Limits = { most: 60_000, last: 128 };

/**
 * Items of a unit are made when they are asked for, since those of a country would fill the memory. Those of a province are
 * kept, and of more units the last ones: a view that goes over the units of a district twice makes them once.
 */
export class ItemsKept<Key> {
  readonly #make: (key: Key) => readonly ItemResult[];
  readonly #limits: Limits;
  readonly #kept = new Map<Key, readonly ItemResult[]>();
  readonly #last = new Map<Key, readonly ItemResult[]>();
  #size = 0;

  constructor(make: (key: Key) => readonly ItemResult[], limits = LIMITS) {
    this.#make = make;
    this.#limits = limits;
  }

  of(key: Key): readonly ItemResult[] {
    return this.#kept.get(key) ?? this.#last.get(key) ?? this.keep(key, this.#make(key));
  }

  /** Those that are known already. */
  keep(key: Key, items: readonly ItemResult[]): readonly ItemResult[] {
    if (this.#size + items.length <= this.#limits.most) {
      this.#kept.set(key, items);
      this.#size += items.length;
      return items;
    }
    this.#last.set(key, items);
    const [oldest] = this.#last.keys();
    if (this.#last.size > this.#limits.last && oldest !== undefined) this.#last.delete(oldest);
    return items;
  }
}
