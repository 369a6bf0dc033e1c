import type { CertificateFacts } from '../model/certificate.ts';
import { isError, type Problem, problem } from '../problems/problem.ts';
import { Book, lineOfEntry } from './book.ts';
import { beginsAsEntry, goesBeyondChecksum, hasValidChecksum, sealOf } from './entry-line.ts';
import { entrySchema, LONGEST_LINE, openingLineSchema, type WrittenEntry } from './entry-schema.ts';
import type { Opening, Register } from './register.ts';
import { SealList } from './seal-list.ts';

export interface RegisterReading {
  /** Absent when something is wrong with the register; what a crash left unfinished behind its last line is not. */
  readonly register?: Register;
  readonly problems: readonly Problem[];
  readonly bytesRead: number;
  /** How many bytes are whole lines: what comes after them is an unfinished line. */
  readonly wholeBytes: number;
  /** The last whole line lacks its line end. */
  readonly lineEndMissing: boolean;
  /** The seal of every line, so that one noted down earlier can be looked for. */
  readonly seals: SealList;
}

/** Bytes of the register between two places, read again after it was proved. */
export type ReadBytes = (from: number, to: number) => Uint8Array;

export interface ReadOptions {
  /**
   * A writing is known to have been interrupted: what is unfinished behind the last line is what it left. Without that
   * knowledge an unfinished line is damage, and its number may stand on paper.
   */
  readonly interrupted?: boolean;
}

/** Reads a register that is in memory; see RegisterReader. */
export function readRegister(bytes: Uint8Array, file: string, options: ReadOptions = {}): RegisterReading {
  const reader = new RegisterReader(file, (from, to) => bytes.subarray(from, to), options);
  reader.push(bytes);
  return reader.end();
}

const LF = 0x0a;
const MERGE_MARK = /^(?:<{7}|={7}|>{7})/;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads a register in pieces and proves it whole: every line by its own sum, its place by the line before it, its meaning
 * by the entries before it. All that is wrong is found at once and named by line. Nothing is mended here.
 */
export class RegisterReader {
  readonly #problems: Problem[] = [];
  /** Not a register at all: nothing of it is worth reading further. */
  #isForeign = false;
  readonly #file: string;
  readonly #readBytes: ReadBytes;
  readonly #interrupted: boolean;
  readonly #seals = new SealList();
  /** Where each line starts; the last one is where the next line would. */
  readonly #starts: number[] = [0];
  #rest = new Uint8Array();
  #bytesRead = 0;
  #opening: Opening | undefined;
  #book: Book | undefined;
  #lines = 0;
  #seal = '';
  /** One wrong line makes its neighbour look wrong too; that is not said. */
  #lastWasChanged = false;

  constructor(file: string, readBytes: ReadBytes, { interrupted = false }: ReadOptions = {}) {
    this.#file = file;
    this.#readBytes = readBytes;
    this.#interrupted = interrupted;
  }

  push(piece: Uint8Array): void {
    this.#bytesRead += piece.length;
    if (this.#isForeign) return;
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
      this.#line(bytes.subarray(start, end), true);
      start = end + 1;
      if (this.#isForeign) return;
    }
    this.#rest = Uint8Array.from(bytes.subarray(start));
    // No line of ours is so long: whatever it is, it is not gathered in memory.
    if (this.#rest.length > LONGEST_LINE) {
      const code = this.#lines === 0 ? 'register-not-one' : 'register-line-changed';
      this.#problems.push(problem(code, { file: this.#file, line: this.#lines + 1 }, {}));
      this.#isForeign = true;
    }
  }

  end(): RegisterReading {
    const rest = this.#isForeign ? new Uint8Array() : this.#rest;
    const start = this.#starts.at(-1) ?? 0;
    const lineEndMissing = rest.length > 0 && this.#readUnended(rest);
    if (this.#bytesRead === 0) this.#problems.push(problem('register-empty', { file: this.#file }, {}));
    return {
      ...this.#result(),
      bytesRead: this.#bytesRead,
      wholeBytes: lineEndMissing ? start + withoutNulls(rest).length : start,
      lineEndMissing,
      seals: this.#seals,
    };
  }

  #line(bytes: Uint8Array, ended: boolean): void {
    const start = this.#starts.at(-1) ?? 0;
    this.#starts.push(start + bytes.length + (ended ? 1 : 0));
    this.#lines += 1;
    const before = this.#seal;
    this.#seal = sealOf(bytes);
    this.#seals.add(this.#seal);
    if (this.#lines === 1) this.#readOpening(bytes);
    else this.#readEntry(bytes, before);
  }

  /** What stands after the last line end. True when it is a whole line; anything else is a problem. */
  #readUnended(rest: Uint8Array): boolean {
    const at = { file: this.#file, line: this.#lines + 1 };
    const bytes = withoutNulls(rest);
    const text = decoder.decode(bytes);
    if (this.#lines > 0 && hasValidChecksum(bytes)) {
      const found = this.#problems.length;
      this.#line(bytes, false);
      if (this.#problems.length === found) this.#problems.push(problem('register-line-end-missing', at, {}));
      return true;
    }
    const isUnfinished = this.#lines > 0 && !goesBeyondChecksum(text) && beginsAsEntry(text, this.#lines);
    if (isUnfinished) {
      const code = this.#interrupted || bytes.length === 0 ? 'register-cut-short' : 'register-end-damaged';
      this.#problems.push(problem(code, at, { whole: this.#lines }));
    } else if (MERGE_MARK.test(text)) this.#problems.push(problem('register-merge-marks', at, {}));
    else this.#problems.push(problem(this.#lines === 0 ? 'register-not-one' : 'register-line-changed', at, {}));
    return false;
  }

  #result(): Pick<RegisterReading, 'register' | 'problems'> {
    const book = this.#book;
    const problems = [...this.#problems, ...(this.#problems.some(isError) ? [] : (book?.problems ?? []))];
    if (this.#opening === undefined || book === undefined || problems.some(isError)) return { problems };
    const { entries, certificates, held, on, key } = book;
    const seals = this.#seals;
    const register: Register = {
      opening: this.#opening,
      openingSeal: seals.at(0) ?? '',
      entries,
      on,
      certificates,
      held,
      seal: this.#seal,
      ...(key === undefined ? {} : { key }),
      sealAt: (count) => seals.at(count),
      latest: (act) => book.latest(act),
      withNumber: (number) => book.withNumber(number),
      counter: () => book.counter(),
    };
    return { register, problems };
  }

  /** The facts of an entry that was proved, read again: its line must still be the one that was proved. */
  #factsOf(no: number): CertificateFacts {
    const [from = 0, to = 0] = [this.#starts[no], this.#starts[no + 1]];
    const bytes = this.#readBytes(from, to);
    const line = bytes.at(-1) === LF ? bytes.subarray(0, -1) : bytes;
    if (sealOf(line) !== this.#seals.at(no)) throw new Error(`${this.#file} was changed while it was being read`);
    return (JSON.parse(decoder.decode(line)) as { facts: CertificateFacts }).facts;
  }

  #readOpening(bytes: Uint8Array): void {
    const at = { file: this.#file, line: 1 };
    const text = decoder.decode(bytes);
    const value = parseJson(text);
    const version = versionOf(value);
    const checked = openingLineSchema.safeParse(value);
    if (MERGE_MARK.test(text)) this.#problems.push(problem('register-merge-marks', at, {}));
    else if (version === undefined) this.#problems.push(problem('register-not-one', at, {}));
    else if (version > 1) this.#problems.push(problem('register-newer-version', at, { version }));
    else if (!checked.success || !hasValidChecksum(bytes))
      this.#problems.push(problem('register-line-changed', at, {}));
    else {
      const { sum: _, ...opening } = checked.data;
      this.#opening = opening;
      this.#book = new Book(opening, (no) => this.#factsOf(no));
    }
    this.#isForeign = version === undefined || version > 1;
  }

  #readEntry(bytes: Uint8Array, before: string): void {
    const at = { file: this.#file, line: this.#lines };
    const lastWasChanged = this.#lastWasChanged;
    this.#lastWasChanged = true;
    const text = decoder.decode(bytes);
    if (MERGE_MARK.test(text)) return void this.#problems.push(problem('register-merge-marks', at, {}));
    if (!hasValidChecksum(bytes)) return void this.#problems.push(problem('register-line-changed', at, {}));
    const entry = entrySchema.safeParse(parseJson(text));
    if (!entry.success) return void this.#problems.push(problem('register-line-unreadable', at, {}));
    this.#lastWasChanged = false;
    const openingWasChanged = this.#lines === lineOfEntry(1) && this.#opening === undefined;
    if (entry.data.prev !== before && !lastWasChanged && !openingWasChanged) {
      this.#problems.push(problem('register-chain-broken', at, {}));
    }
    this.#book?.add(entry.data satisfies WrittenEntry, at);
  }
}

/** After a power cut some disks show a file longer than what was written, filled up with zero bytes. */
export function withoutNulls(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('formatVersion' in value))
    return undefined;
  if (value.format !== 'hoctap-register' || typeof value.formatVersion !== 'number') return undefined;
  return value.formatVersion;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
