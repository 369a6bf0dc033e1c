import { textOfLetters } from '../../model/text-of-letters.ts';
import { ODD } from './encoding/characters.ts';

/** How far rows were read. */
export interface PlainEnd {
  /** Where the first row begins that was not read. */
  readonly at: number;
  /** False when that row is none of these, and not only unfinished. */
  readonly plain: boolean;
}

export type OnPlainRow = (cells: string[], odd: boolean) => void;

/**
 * Rows of a table from its bytes (UTF-8), exactly those that csv-parse gives: at a tenth of its price, since most cells of a
 * table are in the row above as well, or were met before, and need not be read twice. It reads what is plain. A row that is
 * not (a quotation mark astray, a letter that is none, a mark or a NUL that is no text, a row beyond all measure) it leaves,
 * with all that follows, to whoever calls it.
 */
export class PlainRows {
  readonly #mark: number;
  readonly #onRow: OnPlainRow;
  /** Where the cells of the row before stand, column by column, and what they say; none where they were quoted. */
  #starts = new Int32Array(64);
  #lengths = new Int32Array(64);
  readonly #above: string[] = [];
  readonly #known = new KnownCells();

  constructor(delimiter: string, onRow: OnPlainRow) {
    this.#mark = delimiter.charCodeAt(0);
    this.#onRow = onRow;
  }

  /**
   * Reads the rows that are whole; with `last` the text ends here, and what stands at its end is a row too. `composed` when
   * these are bytes of a text that was cleaned already, or is to stay as it is.
   */
  read(bytes: Uint8Array, last: boolean, composed = false): PlainEnd {
    this.#known.composed = composed;
    const end = bytes.length;
    this.#lengths.fill(0);
    let at = 0;
    while (at < end) {
      const begin = at;
      const cells: string[] = [];
      let odd = false;
      for (;;) {
        const column = cells.length;
        if (column >= this.#starts.length) this.#widen();
        const first = at < end ? bytes[at] : undefined;
        if (first === QUOTE) {
          const close = this.#closing(bytes, at + 1);
          // Where the text ends there, the next piece may go on with a second mark.
          if (close === -1 || (close + 1 === end && !last)) return unfinished(bytes, begin, last);
          const written = this.#quoted(bytes, at + 1, close, column);
          if (written === undefined) return { at: begin, plain: false };
          cells.push(written);
          odd ||= this.#known.odd;
          this.#lengths[column] = 0;
          at = close + 1;
        } else {
          const length = this.#sameAsAbove(bytes, at, column);
          if (length > 0) {
            cells.push(this.#above[column] as string);
            at += length;
          } else {
            const start = at;
            const stop = this.#endOfCell(bytes, at);
            if (stop === -1) return { at: begin, plain: false };
            // Half a letter may stand there.
            if (stop === end && !last) return unfinished(bytes, begin, last);
            at = stop;
            if (stop === start) cells.push('');
            else {
              const written = this.#known.text(bytes, start, stop, column);
              if (written === undefined) return { at: begin, plain: false };
              cells.push(written);
              if (this.#known.odd) odd = true;
              else {
                this.#above[column] = written;
                this.#starts[column] = start;
                this.#lengths[column] = stop - start;
              }
            }
          }
        }
        if (at >= end) {
          if (!last) return unfinished(bytes, begin, last);
          break;
        }
        const after = bytes[at];
        at += 1;
        if (after === this.#mark) {
          // Behind a mark at the very end stands one more cell, which is empty.
          if (at < end || last) continue;
          return unfinished(bytes, begin, last);
        }
        if (after === RETURN) {
          if (at === end && !last) return unfinished(bytes, begin, last);
          if (bytes[at] === NEWLINE) at += 1;
          break;
        }
        if (after === NEWLINE) break;
        return { at: begin, plain: false };
      }
      if (at - begin > LONGEST_PLAIN) return { at: begin, plain: false };
      this.#onRow(cells, odd);
    }
    return { at: end, plain: true };
  }

  /** The length of the cell above, when the same bytes stand here as a whole cell; else 0. */
  #sameAsAbove(bytes: Uint8Array, at: number, column: number): number {
    const length = this.#lengths[column] as number;
    if (length === 0) return 0;
    const start = this.#starts[column] as number;
    for (let index = 0; index < length; index += 1) if (bytes[at + index] !== bytes[start + index]) return 0;
    const after = bytes[at + length];
    return after === this.#mark || after === NEWLINE || after === RETURN ? length : 0;
  }

  /** Where a cell without quotation marks ends; -1 when one stands within it, or what is no text. */
  #endOfCell(bytes: Uint8Array, from: number): number {
    const mark = this.#mark;
    const end = bytes.length;
    let at = from;
    while (at < end) {
      const byte = bytes[at] as number;
      if (byte === mark || byte === NEWLINE || byte === RETURN) return at;
      if (byte === QUOTE || byte === NUL) return -1;
      at += 1;
    }
    return at;
  }

  /** The closing mark of a cell; -1 when it is not in these bytes. */
  #closing(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    for (let at = from; at < end; at += 1) {
      if (bytes[at] !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) return at;
      at += 1;
    }
    return -1;
  }

  #quoted(bytes: Uint8Array, from: number, to: number, column: number): string | undefined {
    if (from === to) {
      this.#known.odd = false;
      return '';
    }
    for (let at = from; at < to; at += 1) if (bytes[at] === NUL) return undefined;
    const written = this.#known.text(bytes, from, to, column);
    return written?.includes('"') === true ? written.replaceAll('""', '"') : written;
  }

  #widen(): void {
    const [starts, lengths] = [this.#starts, this.#lengths];
    this.#starts = new Int32Array(starts.length * 2);
    this.#lengths = new Int32Array(starts.length * 2);
    this.#starts.set(starts);
    this.#lengths.set(lengths);
  }
}

/** A row whose end is not here: with the end of the text it is none, and one too long is not waited for. */
function unfinished(bytes: Uint8Array, begin: number, last: boolean): PlainEnd {
  return { at: begin, plain: !last && bytes.length - begin <= LONGEST_PLAIN };
}

/** The texts of cells, the same string for the same bytes, so that what a table says again and again is kept once. */
class KnownCells {
  /** Whether characters are in the last cell that a table should not have. */
  odd = false;
  /** Whether the letters are left as they are. */
  composed = false;
  readonly #texts: (string | undefined)[] = new Array(SLOTS);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #keys = new Uint8Array(SLOTS * LONGEST_KNOWN);
  /** By column: how often a cell was known, and not. */
  readonly #hits = new Uint32Array(64);
  readonly #misses = new Uint32Array(64);
  readonly #letters = new Uint16Array(LONGEST_KNOWN);
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** Undefined when the bytes are no text, or text that only the whole file explains. */
  text(bytes: Uint8Array, from: number, to: number, column: number): string | undefined {
    this.odd = false;
    const length = to - from;
    if (length > LONGEST_KNOWN) return this.#read(bytes, from, to);
    const at = column < 64 ? column : 63;
    const misses = this.#misses[at] as number;
    // In a column where everything is new, nothing is looked up.
    if (misses > TRIALS && (this.#hits[at] as number) * 4 < misses) return this.#letterByLetter(bytes, from, to);
    let hash = length;
    for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
    hash ^= hash >>> 15;
    const slot = hash & (SLOTS - 1);
    const key = slot * LONGEST_KNOWN;
    if (this.#lengths[slot] === length && this.#same(bytes, from, key, length)) {
      this.#hits[at] = (this.#hits[at] as number) + 1;
      return this.#texts[slot];
    }
    this.#misses[at] = misses + 1;
    const read = this.#letterByLetter(bytes, from, to);
    if (read === undefined || this.odd) return read;
    this.#texts[slot] = read;
    this.#lengths[slot] = length;
    this.#keys.set(bytes.subarray(from, to), key);
    return read;
  }

  #same(bytes: Uint8Array, from: number, key: number, length: number): boolean {
    const keys = this.#keys;
    for (let index = 0; index < length; index += 1) if (keys[key + index] !== bytes[from + index]) return false;
    return true;
  }

  /** Letters of which nothing has to be asked: plain ones, those of Vietnamese in one piece, dashes and quotation marks. */
  #letterByLetter(bytes: Uint8Array, from: number, to: number): string | undefined {
    const letters = this.#letters;
    let count = 0;
    let at = from;
    while (at < to) {
      const byte = bytes[at] as number;
      if (byte < 0x80) {
        if (byte < 0x20 && byte !== TAB && byte !== NEWLINE && byte !== RETURN) return this.#read(bytes, from, to);
        if (byte === 0x7f) return this.#read(bytes, from, to);
        letters[count] = byte;
        at += 1;
      } else {
        const second = at + 1 < to ? (bytes[at + 1] as number) : 0;
        if (byte >= 0xc3 && byte <= 0xc6 && (second & 0xc0) === 0x80) {
          letters[count] = ((byte & 0x1f) << 6) | (second & 0x3f);
          at += 2;
        } else {
          const third = at + 2 < to ? (bytes[at + 2] as number) : 0;
          const vietnamese = byte === 0xe1 && (second === 0xba || second === 0xbb) && (third & 0xc0) === 0x80;
          const dash = byte === 0xe2 && second === 0x80 && third >= 0x90 && third <= 0xa7;
          if (!vietnamese && !dash) return this.#read(bytes, from, to);
          letters[count] = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
          at += 3;
        }
      }
      count += 1;
    }
    return textOfLetters(letters, count);
  }

  /** Whatever the bytes are: text, composed as everywhere, and looked at. */
  #read(bytes: Uint8Array, from: number, to: number): string | undefined {
    let text: string;
    try {
      text = this.#decoder.decode(bytes.subarray(from, to));
    } catch {
      // The one error of a fatal decoder: these bytes are no UTF-8.
      return undefined;
    }
    if (this.composed) {
      this.odd = ODD.test(text);
      return text;
    }
    if (text.includes(BYTE_ORDER_MARK)) return undefined;
    const composed = text.normalize('NFC');
    // The Greek question mark is a semicolon once it is composed, and may part cells.
    if (composed !== text && text.includes(GREEK_QUESTION_MARK)) return undefined;
    this.odd = ODD.test(composed);
    return composed;
  }
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const NUL = 0;
const BYTE_ORDER_MARK = '\uFEFF';
const GREEK_QUESTION_MARK = '\u037E';
/** A row beyond it is left to who knows how long one may be. */
const LONGEST_PLAIN = 100_000;
const LONGEST_KNOWN = 64;
const SLOTS = 1 << 14;
const TRIALS = 1000;
