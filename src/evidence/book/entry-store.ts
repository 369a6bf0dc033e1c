import type { Decimal } from '../../model/decimal.ts';
import type { Entry, EntryCells } from '../../model/evidence.ts';
import { NO_REFERENCES, type References } from '../../model/references.ts';
import { textOfLetters } from '../../model/text-of-letters.ts';

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
  /** Page by page, since a column that is made longer is in memory twice for a while. */
  readonly #pages: Page[] = [];
  readonly #whole = new Map<number, Entry>();

  constructor(items: readonly string[]) {
    for (const id of items) this.numberOf(id);
  }

  /** The slot the entry is kept in; slots are given in order. */
  add(entry: Entry): number {
    const slot = this.#size;
    this.#size += 1;
    const at = slot & WITHIN;
    if (at === 0) this.#pages.push(new Page());
    const page = this.#pages[slot >> PAGE] as Page;
    page.item[at] = this.numberOf(entry.item);
    const table = isOrdinary(entry) ? this.#tables.of(entry.cells) : MOST;
    const assessor = table < MOST ? this.#assessors.of(entry.assessor) : MOST;
    if (assessor < MOST && page.documents.add(at, entry.evidence.texts())) {
      page.row[at] = entry.row;
      page.table[at] = table;
      page.assessor[at] = assessor;
      page.score[at] = entry.score ?? Number.NaN;
      page.self[at] = entry.selfScore ?? Number.NaN;
    } else {
      this.#whole.set(slot, entry);
      page.documents.add(at, []);
    }
    return slot;
  }

  entry(slot: number): Entry {
    const whole = this.#whole.size === 0 ? undefined : this.#whole.get(slot);
    if (whole !== undefined) return whole;
    const page = this.#pages[slot >> PAGE] as Page;
    const at = slot & WITHIN;
    const score = page.score[at] as Decimal;
    const self = page.self[at] as Decimal;
    return {
      item: this.itemOf(slot),
      score: Number.isNaN(score) ? undefined : score,
      selfScore: Number.isNaN(self) ? undefined : self,
      value: undefined,
      measured: undefined,
      counts: undefined,
      notApplicable: false,
      assessor: this.#assessors.list[page.assessor[at] as number],
      note: undefined,
      evidence: page.documents.of(at),
      broken: false,
      row: page.row[at] as number,
      cells: this.#tables.list[page.table[at] as number] as EntryCells,
    };
  }

  itemOf(slot: number): string {
    return this.#items[(this.#pages[slot >> PAGE] as Page).item[slot & WITHIN] as number] as string;
  }

  /** The checked score, without the rest of the entry. */
  scoreOf(slot: number): Decimal | undefined {
    const whole = this.#whole.size === 0 ? undefined : this.#whole.get(slot);
    if (whole !== undefined) return whole.score;
    const score = (this.#pages[slot >> PAGE] as Page).score[slot & WITHIN] as Decimal;
    return Number.isNaN(score) ? undefined : score;
  }

  holds(slot: number, item: number): boolean {
    return (this.#pages[slot >> PAGE] as Page).item[slot & WITHIN] === item;
  }

  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#items.length);
    this.#items.push(id);
    return this.#items.length - 1;
  }
}

/** Entries of a page, by the bits of their slots. */
const PAGE = 13;
const ENTRIES = 1 << PAGE;
const WITHIN = ENTRIES - 1;

class Page {
  readonly row = new Uint32Array(ENTRIES);
  readonly item = new Uint16Array(ENTRIES);
  readonly table = new Uint16Array(ENTRIES);
  readonly assessor = new Uint16Array(ENTRIES);
  readonly score = new Float64Array(ENTRIES);
  readonly self = new Float64Array(ENTRIES);
  readonly documents = new Documents();
}

/** References of a page of entries as bytes: nothing that has to be looked after while the program runs. */
class Documents {
  #bytes = new Uint8Array(ENTRIES * 32);
  /** Where those of an entry end. */
  readonly #ends = new Uint32Array(ENTRIES);
  readonly #letters = new Uint16Array(128);

  /** Those of the entry behind the last one. False, and none of them is kept, where one is not as it can be. */
  add(at: number, references: readonly string[]): boolean {
    const begin = this.#beginOf(at);
    let end = begin;
    for (const reference of references) {
      if (this.#bytes.length - end <= reference.length * 3) this.#grow(end + reference.length * 3);
      // It parts them.
      if (end > begin) this.#bytes[end++] = NEWLINE;
      end = this.#write(reference, end);
      if (end === -1) return false;
    }
    this.#ends[at] = end;
    return true;
  }

  /** The letters of a reference; -1 for one with what parts references, or with half a letter, which has no bytes. */
  #write(reference: string, from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (let index = 0; index < reference.length; index += 1) {
      const letter = reference.charCodeAt(index);
      if (letter === NEWLINE || (letter >= 0xd800 && letter < 0xe000)) return -1;
      if (letter < 0x80) bytes[at++] = letter;
      else if (letter < 0x800) {
        bytes[at++] = 0xc0 | (letter >> 6);
        bytes[at++] = 0x80 | (letter & 0x3f);
      } else {
        bytes[at++] = 0xe0 | (letter >> 12);
        bytes[at++] = 0x80 | ((letter >> 6) & 0x3f);
        bytes[at++] = 0x80 | (letter & 0x3f);
      }
    }
    return at;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed + 1, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  #beginOf(at: number): number {
    return at === 0 ? 0 : (this.#ends[at - 1] as number);
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
        found.push(textOfLetters(letters, count));
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
    found.push(textOfLetters(letters, count));
    return found;
  }

  of(at: number): References {
    const begin = this.#beginOf(at);
    const end = this.#ends[at] as number;
    return begin === end ? NO_REFERENCES : { none: false, texts: () => this.#texts(begin, end) };
  }

  #texts(begin: number, end: number): readonly string[] {
    if (end - begin <= this.#letters.length) return this.#short(begin, end);
    return DECODER.decode(this.#bytes.subarray(begin, end)).split('\n');
  }
}

const NEWLINE = 0x0a;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
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

function isOrdinary(entry: Entry): boolean {
  return (
    entry.value === undefined &&
    entry.measured === undefined &&
    entry.counts === undefined &&
    entry.note === undefined &&
    !entry.notApplicable &&
    !entry.broken &&
    entry.override === undefined &&
    entry.evidenceUnfound === undefined
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
