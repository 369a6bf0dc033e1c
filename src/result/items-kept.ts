import type { ItemResult } from '../model/result.ts';

export interface Limits {
  /** Of items that are kept. */
  readonly most: number;
  /** Of units whose items are there for a while. */
  readonly last: number;
}

/** Ten megabytes: the items of a province; and the units of a page of the report. */
const LIMITS: Limits = { most: 60_000, last: 128 };

/** Where whoever asks keeps what is made. */
export const NONE_KEPT: Limits = { most: 0, last: 1 };

/**
 * What is large of a unit, its items above all, is made when it is asked for, since that of a country would fill the memory.
 * That of a province is kept, and of more units the last ones: a view that goes over the units of a district twice makes it once.
 */
export class Kept<Key, Value> {
  readonly #make: (key: Key) => Value;
  readonly #itemsIn: (value: Value) => number;
  readonly #limits: Limits;
  readonly #kept = new Map<Key, Value>();
  /**
   * The last ones in turn, each in the place of the oldest. In lists: a map that loses and takes one for each unit is laid out again
   * and again, and each old one holds on to the next, with all that was ever in it, until the whole memory is searched.
   */
  readonly #lastKeys: Key[] = [];
  readonly #last: Value[] = [];
  #newest: number;
  #size = 0;

  constructor(make: (key: Key) => Value, itemsIn: (value: Value) => number, limits = LIMITS) {
    this.#make = make;
    this.#itemsIn = itemsIn;
    this.#limits = limits;
    this.#newest = limits.last - 1;
  }

  of(key: Key): Value {
    // The cells of a row ask for the same ones again and again.
    const newest = this.#lastKeys[this.#newest] === key ? this.#last[this.#newest] : undefined;
    return newest ?? this.#kept.get(key) ?? this.#last[this.#lastKeys.indexOf(key)] ?? this.keep(key, this.#make(key));
  }

  /** Those that are known already. */
  keep(key: Key, value: Value): Value {
    const items = this.#itemsIn(value);
    if (this.#size + items <= this.#limits.most) {
      this.#kept.set(key, value);
      this.#size += items;
      return value;
    }
    this.#newest = (this.#newest + 1) % this.#limits.last;
    this.#lastKeys[this.#newest] = key;
    this.#last[this.#newest] = value;
    return value;
  }
}

export class ItemsKept<Key> extends Kept<Key, readonly ItemResult[]> {
  constructor(make: (key: Key) => readonly ItemResult[], limits?: Limits) {
    super(make, ({ length }) => length, limits);
  }
}
