import { isError, type Problem, problem } from '../problems/problem.ts';
import { Book, lineOf } from './book.ts';
import { beginsAsEntry, keepsItsSum, passesItsSum, sealOf } from './entry-line.ts';
import { entrySchema, openingLineSchema, type WrittenEntry } from './entry-schema.ts';
import type { Opening, Register } from './register.ts';
import { SealList } from './seal-list.ts';

export interface RegisterReading {
  /** Absent when something is wrong with the register; a scrap after its last line is not. */
  readonly register?: Register;
  readonly problems: readonly Problem[];
  readonly bytesRead: number;
  /** How many bytes are whole lines: what comes after them is the scrap of an interrupted writing. */
  readonly wholeBytes: number;
  /** The last whole line lacks its line end. */
  readonly lineEndMissing: boolean;
  /** The seal of every line, so that one noted down earlier can be looked for. */
  readonly seals: SealList;
}

/**
 * Reads a register and proves it whole: every line by its own sum, its place by the line before it, its meaning by the
 * entries before it. All that is wrong is found at once and named by line. Nothing is mended here.
 */
export function readRegister(bytes: Uint8Array, file: string): RegisterReading {
  const reader = new LineReader(file);
  let start = 0;
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
    reader.read(bytes.subarray(start, end));
    start = end + 1;
    if (reader.isForeign) break;
  }
  const rest = reader.isForeign ? bytes.subarray(0, 0) : bytes.subarray(start);
  const lineEndMissing = rest.length > 0 && reader.readUnended(rest);
  const wholeBytes = lineEndMissing ? start + withoutNulls(rest).length : start;
  if (bytes.length === 0) reader.problems.push(problem('register-empty', { file }, {}));
  return { ...reader.result(), bytesRead: bytes.length, wholeBytes, lineEndMissing };
}

const LF = 0x0a;
const MERGE_MARK = /^(?:<{7}|={7}|>{7})/;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

class LineReader {
  readonly problems: Problem[] = [];
  /** Not a register at all: nothing of it is worth reading further. */
  isForeign = false;
  readonly #file: string;
  readonly #seals = new SealList();
  #opening: Opening | undefined;
  #book: Book | undefined;
  #lines = 0;
  #seal = '';
  /** One wrong line makes its neighbour look wrong too; that is not said. */
  #lastWasChanged = false;

  constructor(file: string) {
    this.#file = file;
  }

  read(bytes: Uint8Array): void {
    this.#lines += 1;
    const before = this.#seal;
    this.#seal = sealOf(bytes);
    this.#seals.add(this.#seal);
    if (this.#lines === 1) this.#readOpening(bytes);
    else this.#readEntry(bytes, before);
  }

  /** What stands after the last line end. True when it is a whole line; a scrap, or tampering, is a problem. */
  readUnended(rest: Uint8Array): boolean {
    const at = { file: this.#file, line: this.#lines + 1 };
    const bytes = withoutNulls(rest);
    const text = decoder.decode(bytes);
    if (this.#lines > 0 && keepsItsSum(bytes)) {
      const found = this.problems.length;
      this.read(bytes);
      if (this.problems.length === found) this.problems.push(problem('register-line-end-missing', at, {}));
      return true;
    }
    const isScrap = this.#lines > 0 && !passesItsSum(text) && beginsAsEntry(text, this.#lines);
    if (isScrap) this.problems.push(problem('register-cut-short', at, { whole: this.#lines }));
    else if (MERGE_MARK.test(text)) this.problems.push(problem('register-merge-marks', at, {}));
    else this.problems.push(problem(this.#lines === 0 ? 'register-not-one' : 'register-line-changed', at, {}));
    return false;
  }

  result(): Pick<RegisterReading, 'register' | 'problems' | 'seals'> {
    const book = this.#book;
    const problems = [...this.problems, ...(this.problems.some(isError) ? [] : (book?.problems ?? []))];
    if (this.#opening === undefined || book === undefined || problems.some(isError)) {
      return { problems, seals: this.#seals };
    }
    const { entries, certificates, on } = book;
    const seals = this.#seals;
    const register: Register = {
      opening: this.#opening,
      openingSeal: seals.at(0) ?? '',
      entries,
      on,
      certificates,
      seal: this.#seal,
      sealAt: (count) => seals.at(count),
    };
    return { register, problems, seals };
  }

  #readOpening(bytes: Uint8Array): void {
    const at = { file: this.#file, line: 1 };
    const text = decoder.decode(bytes);
    const value = parseJson(text);
    const version = versionOf(value);
    const checked = openingLineSchema.safeParse(value);
    if (MERGE_MARK.test(text)) this.problems.push(problem('register-merge-marks', at, {}));
    else if (version === undefined) this.problems.push(problem('register-not-one', at, {}));
    else if (version > 1) this.problems.push(problem('register-newer-version', at, { version }));
    else if (!checked.success || !keepsItsSum(bytes)) this.problems.push(problem('register-line-changed', at, {}));
    else {
      const { sum: _, ...opening } = checked.data;
      this.#opening = opening;
      this.#book = new Book(opening);
    }
    this.isForeign = version === undefined || version > 1;
  }

  #readEntry(bytes: Uint8Array, before: string): void {
    const at = { file: this.#file, line: this.#lines };
    const lastWasChanged = this.#lastWasChanged;
    this.#lastWasChanged = true;
    const text = decoder.decode(bytes);
    if (MERGE_MARK.test(text)) return void this.problems.push(problem('register-merge-marks', at, {}));
    if (!keepsItsSum(bytes)) return void this.problems.push(problem('register-line-changed', at, {}));
    const entry = entrySchema.safeParse(parseJson(text));
    if (!entry.success) return void this.problems.push(problem('register-line-unreadable', at, {}));
    this.#lastWasChanged = false;
    const openingWasChanged = this.#lines === lineOf(1) && this.#opening === undefined;
    if (entry.data.prev !== before && !lastWasChanged && !openingWasChanged) {
      this.problems.push(problem('register-chain-broken', at, {}));
    }
    this.#book?.add(entry.data satisfies WrittenEntry, at);
  }
}

/** After a power cut some disks show a file longer than what was written, filled up with zero bytes. */
function withoutNulls(bytes: Uint8Array): Uint8Array {
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
