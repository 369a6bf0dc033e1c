import type { Decimal } from '../../model/decimal.ts';
import type { Entry, EntryCells } from '../../model/evidence.ts';

/**
 * The entries of a whole book in columns: one costs thirty bytes and no object, of which a country has half a million. It is
 * made again when it is asked for. What is out of the ordinary (a value, counts, a note, a fault) is kept as it is.
 */
export class EntryStore {
  readonly #items: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #tables = new Numbered<EntryCells>();
  readonly #assessors = new Numbered<string | undefined>();
  #size = 0;
  #row = new Uint32Array(FIRST);
  #item = new Uint16Array(FIRST);
  #table = new Uint16Array(FIRST);
  #assessor = new Uint16Array(FIRST);
  #score = new Float64Array(FIRST);
  #self = new Float64Array(FIRST);
  readonly #documents = new Documents();
  readonly #whole = new Map<number, Entry>();

  constructor(items: readonly string[]) {
    for (const id of items) this.numberOf(id);
  }

  /** The slot the entry is kept in; slots are given in order. */
  add(entry: Entry): number {
    const slot = this.#size;
    if (slot === this.#row.length) this.#grow();
    this.#size += 1;
    this.#item[slot] = this.numberOf(entry.item);
    const table = isOrdinary(entry) ? this.#tables.of(entry.cells) : MOST;
    const assessor = table < MOST ? this.#assessors.of(entry.assessor) : MOST;
    if (assessor < MOST) {
      this.#row[slot] = entry.row;
      this.#table[slot] = table;
      this.#assessor[slot] = assessor;
      this.#score[slot] = entry.score ?? Number.NaN;
      this.#self[slot] = entry.selfScore ?? Number.NaN;
      this.#documents.add(entry.evidence);
    } else {
      this.#whole.set(slot, entry);
      this.#documents.add(NONE);
    }
    return slot;
  }

  entry(slot: number): Entry {
    const whole = this.#whole.size === 0 ? undefined : this.#whole.get(slot);
    if (whole !== undefined) return whole;
    const score = this.#score[slot] as Decimal;
    const self = this.#self[slot] as Decimal;
    return {
      item: this.itemOf(slot),
      score: Number.isNaN(score) ? undefined : score,
      selfScore: Number.isNaN(self) ? undefined : self,
      value: undefined,
      measured: undefined,
      counts: undefined,
      notApplicable: false,
      assessor: this.#assessors.list[this.#assessor[slot] as number],
      note: undefined,
      evidence: this.#documents.of(slot),
      broken: false,
      row: this.#row[slot] as number,
      cells: this.#tables.list[this.#table[slot] as number] as EntryCells,
    };
  }

  itemOf(slot: number): string {
    return this.#items[this.#item[slot] as number] as string;
  }

  /** The checked score, without the rest of the entry. */
  scoreOf(slot: number): Decimal | undefined {
    const whole = this.#whole.size === 0 ? undefined : this.#whole.get(slot);
    if (whole !== undefined) return whole.score;
    const score = this.#score[slot] as Decimal;
    return Number.isNaN(score) ? undefined : score;
  }

  holds(slot: number, item: number): boolean {
    return this.#item[slot] === item;
  }

  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#items.length);
    this.#items.push(id);
    return this.#items.length - 1;
  }

  #grow(): void {
    const size = this.#row.length * 2;
    this.#row = grown(this.#row, new Uint32Array(size));
    this.#item = grown(this.#item, new Uint16Array(size));
    this.#table = grown(this.#table, new Uint16Array(size));
    this.#assessor = grown(this.#assessor, new Uint16Array(size));
    this.#score = grown(this.#score, new Float64Array(size));
    this.#self = grown(this.#self, new Float64Array(size));
  }
}

/** References of all entries as the bytes of one text: nothing that has to be looked after while the program runs. */
class Documents {
  #bytes = new Uint8Array(FIRST * 32);
  /** Where those of a slot end. */
  #ends = new Uint32Array(FIRST);
  #count = 0;
  readonly #letters = new Uint16Array(128);
  #last: { readonly slot: number; readonly found: readonly string[] } = { slot: -1, found: NONE };

  add(references: readonly string[]): void {
    const begin = this.#count === 0 ? 0 : (this.#ends[this.#count - 1] as number);
    let end = begin;
    if (references.length > 0) {
      // No reference holds the end of a line: it parts them.
      const text = references.length === 1 ? (references[0] as string) : references.join('\n');
      while (this.#bytes.length - begin < text.length * 3)
        this.#bytes = grown(this.#bytes, new Uint8Array(this.#bytes.length * 2));
      end += ENCODER.encodeInto(text, this.#bytes.subarray(begin)).written;
    }
    if (this.#count === this.#ends.length) this.#ends = grown(this.#ends, new Uint32Array(this.#count * 2));
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  /** For a few letters a decoder costs more than they do. The bytes are our own: they are known to be right. */
  #short(begin: number, end: number): string[] {
    const bytes = this.#bytes;
    const letters = this.#letters;
    const found: string[] = [];
    let count = 0;
    let at = begin;
    while (at < end) {
      const byte = bytes[at] as number;
      if (byte === NEWLINE) {
        found.push(text(letters, count));
        count = 0;
        at += 1;
        continue;
      }
      if (byte < 0x80) {
        letters[count] = byte;
        at += 1;
      } else if (byte < 0xe0) {
        letters[count] = ((byte & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f);
        at += 2;
      } else {
        letters[count] =
          ((byte & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f);
        at += 3;
      }
      count += 1;
    }
    found.push(text(letters, count));
    return found;
  }

  of(slot: number): readonly string[] {
    if (this.#last.slot === slot) return this.#last.found;
    const begin = slot === 0 ? 0 : (this.#ends[slot - 1] as number);
    const end = this.#ends[slot] as number;
    if (begin === end) return NONE;
    const found =
      end - begin > this.#letters.length
        ? DECODER.decode(this.#bytes.subarray(begin, end)).split('\n')
        : this.#short(begin, end);
    this.#last = { slot, found };
    return found;
  }
}

const NONE: readonly string[] = [];
const NEWLINE = 0x0a;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const FIRST = 1 << 12;
const MOST = 0xffff;

/** Things by numbers, each once; a number too many is `MOST`. */
class Numbered<T> {
  readonly list: T[] = [];
  readonly #numbers = new Map<T, number>();

  of(thing: T): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    if (this.list.length === MOST) return MOST;
    this.#numbers.set(thing, this.list.length);
    this.list.push(thing);
    return this.list.length - 1;
  }
}

function grown<T extends { set(from: T): void }>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}

/** What parts references, and halves of letters, which have no bytes. */
const NOT_KEPT = /[\n\ud800-\udfff]/;

function text(letters: Uint16Array, count: number): string {
  return String.fromCharCode.apply(null, letters.subarray(0, count) as unknown as number[]);
}

function isOrdinary(entry: Entry): boolean {
  return (
    entry.value === undefined &&
    entry.measured === undefined &&
    entry.counts === undefined &&
    entry.note === undefined &&
    !entry.notApplicable &&
    !entry.broken &&
    entry.override === undefined &&
    entry.evidenceUnfound === undefined &&
    !entry.evidence.some((reference) => NOT_KEPT.test(reference))
  );
}

/** The entries of one unit, by item in the order they came. */
export class UnitEntries implements ReadonlyMap<string, Entry> {
  readonly #store: EntryStore;
  #first = 0;
  #count = 0;
  /** Where their slots do not follow one another. */
  #slots: number[] | undefined;

  constructor(store: EntryStore) {
    this.#store = store;
  }

  get size(): number {
    return this.#count;
  }

  add(entry: Entry): void {
    const slot = this.#store.add(entry);
    if (this.#count === 0) this.#first = slot;
    else if (this.#slots === undefined && slot !== this.#first + this.#count) {
      this.#slots = Array.from({ length: this.#count }, (_, index) => this.#first + index);
    }
    this.#slots?.push(slot);
    this.#count += 1;
  }

  get(id: string): Entry | undefined {
    const slot = this.#slotOf(id);
    return slot === -1 ? undefined : this.#store.entry(slot);
  }

  has(id: string): boolean {
    return this.#slotOf(id) !== -1;
  }

  *entries(): MapIterator<[string, Entry]> {
    for (const slot of this.#each()) yield [this.#store.itemOf(slot), this.#store.entry(slot)];
  }

  *keys(): MapIterator<string> {
    for (const slot of this.#each()) yield this.#store.itemOf(slot);
  }

  *values(): MapIterator<Entry> {
    for (const slot of this.#each()) yield this.#store.entry(slot);
  }

  /** Calls for every checked score: a country has so many that no entry is to be made for each. */
  eachScore(call: (item: string, score: Decimal) => void): void {
    for (let index = 0; index < this.#count; index += 1) {
      const slot = this.#slots === undefined ? this.#first + index : (this.#slots[index] as number);
      const score = this.#store.scoreOf(slot);
      if (score !== undefined) call(this.#store.itemOf(slot), score);
    }
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }

  forEach(call: (entry: Entry, id: string, all: ReadonlyMap<string, Entry>) => void): void {
    for (const [id, entry] of this.entries()) call(entry, id, this);
  }

  #slotOf(id: string): number {
    const item = this.#store.numberOf(id);
    // In a table in order the items of a unit stand as those of the set do.
    if (this.#slots === undefined && item < this.#count && this.#store.holds(this.#first + item, item)) {
      return this.#first + item;
    }
    for (let index = 0; index < this.#count; index += 1) {
      const slot = this.#slots === undefined ? this.#first + index : (this.#slots[index] as number);
      if (this.#store.holds(slot, item)) return slot;
    }
    return -1;
  }

  *#each(): Generator<number> {
    for (let index = 0; index < this.#count; index += 1) {
      yield this.#slots === undefined ? this.#first + index : (this.#slots[index] as number);
    }
  }
}
