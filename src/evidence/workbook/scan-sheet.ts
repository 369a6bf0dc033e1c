/** What the XML of a sheet says that the workbook library does not hand on. */
export interface SheetScan {
  /** Cells, blank ones with a format too. */
  readonly cells: number;
  /** Whether the XML ends where a sheet ends, with no cell written twice and no text that the workbook does not have. */
  readonly whole: boolean;
  /** Numbers that are none ("8,5", "9abc"), by cell. */
  readonly oddNumbers: ReadonlyMap<number, string>;
  /** Cells in one of the looks that were asked for, by cell: its index. */
  readonly looks: ReadonlyMap<number, number>;
  /** Texts in several looks that are in the sheet itself, as XML, by cell. */
  readonly runs: ReadonlyMap<number, string>;
}

export interface ScanOptions {
  /** How many texts the workbook shares among its sheets; undefined when it has no list of them. */
  readonly sharedTexts: number;
  /** Looks (indexes of `cellXfs`) that mean something. */
  readonly looks: ReadonlySet<number>;
}

/** One number for a cell, row and column from 0. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

const COLUMNS = 1 << 14;

/**
 * Undefined for XML that is no sheet. Goes through the bytes once: a workbook has a million cells and more, of which
 * nearly all are as they should be.
 */
export function scanSheet(xml: Uint8Array, options: ScanOptions): SheetScan | undefined {
  const root = ROOT.exec(latin(xml, 0, Math.min(xml.length, LONGEST_OPENING)));
  if (root === null) return undefined;
  const prefix = root[1] ?? '';
  const scanner = new Scanner(xml, prefix, options);
  scanner.scan();
  return scanner;
}

const ROOT = /<((?:[A-Za-z_][\w.-]*:)?)worksheet[\s>]/;
const LONGEST_OPENING = 4096;

class Scanner implements SheetScan {
  readonly oddNumbers = new Map<number, string>();
  readonly looks = new Map<number, number>();
  readonly runs = new Map<number, string>();
  cells = 0;
  whole: boolean;
  readonly #xml: Uint8Array;
  readonly #options: ScanOptions;
  /** `<c` and `<v>` as this sheet writes them. */
  readonly #cell: Uint8Array;
  readonly #value: Uint8Array;
  readonly #seen = new Set<number>();
  #row = -1;
  #column = -1;
  #last = -1;

  constructor(xml: Uint8Array, prefix: string, options: ScanOptions) {
    this.#xml = xml;
    this.#options = options;
    this.#cell = bytesOf(`<${prefix}c`);
    this.#value = bytesOf(`<${prefix}v>`);
    const ending = latin(xml, Math.max(0, xml.length - LONGEST_ENDING), xml.length);
    this.whole = new RegExp(`</${prefix}worksheet\\s*>\\s*(?:<!--[\\s\\S]*?-->\\s*)*$`).test(ending);
  }

  scan(): void {
    const xml = this.#xml;
    const name = this.#cell.length;
    const rowEnd = name - 1;
    for (let at = xml.indexOf(LESS_THAN); at !== -1; at = xml.indexOf(LESS_THAN, at + 1)) {
      const letter = xml[at + rowEnd];
      if (letter !== LETTER_C && letter !== LETTER_R) continue;
      if (letter === LETTER_R) {
        if (xml[at + name] === LETTER_O && ENDS_NAME[xml[at + name + 2] ?? 0] === 1) this.#startRow(at);
        continue;
      }
      if (ENDS_NAME[xml[at + name] ?? 0] === 1 && this.#is(this.#cell, at)) this.#readCell(at + name);
    }
  }

  #startRow(at: number): void {
    const xml = this.#xml;
    let row = 0;
    for (let next = at; next < xml.length && xml[next] !== GREATER_THAN; next += 1) {
      // ` r="12"`: one letter after a blank.
      if (xml[next] !== LETTER_R || xml[next + 1] !== EQUALS || ENDS_NAME[xml[next - 1] ?? 0] !== 1) continue;
      for (let digit = next + 3; isDigit(xml[digit]); digit += 1) row = row * 10 + ((xml[digit] ?? 0) - ZERO);
    }
    this.#row = row === 0 ? this.#row + 1 : row - 1;
    this.#column = -1;
  }

  #readCell(from: number): void {
    const xml = this.#xml;
    this.cells += 1;
    let kind = NUMBER;
    let look = 0;
    let hasLook = false;
    this.#column += 1;
    let end = from;
    for (; end < xml.length && xml[end] !== GREATER_THAN; end += 1) {
      // `r="A1"`, `s="3"`, `t="s"`: one letter after a blank.
      if (xml[end + 1] !== EQUALS || (ENDS_NAME[xml[end - 1] ?? 0] ?? 0) !== 1) continue;
      if (xml[end] === LETTER_R) this.#place(end + 3);
      else if (xml[end] === LETTER_T) kind = kindAt(xml, end + 3);
      else if (xml[end] === LETTER_S) {
        hasLook = true;
        for (let digit = end + 3; isDigit(xml[digit]); digit += 1) look = look * 10 + ((xml[digit] ?? 0) - ZERO);
      }
    }
    this.#refuseTwice();
    if (hasLook && this.#options.looks.size > 0 && this.#options.looks.has(look)) this.looks.set(this.#key(), look);
    if (xml[end - 1] === SLASH) return;
    if (kind === INLINE) this.#readRuns(end + 1);
    else if (kind !== OTHER) this.#readValue(end + 1, kind === SHARED);
  }

  #place(at: number): void {
    const xml = this.#xml;
    let column = 0;
    let next = at;
    for (; isCapital(xml[next]); next += 1) column = column * 26 + ((xml[next] ?? 0) - LETTER_A + 1);
    let row = 0;
    for (; isDigit(xml[next]); next += 1) row = row * 10 + ((xml[next] ?? 0) - ZERO);
    if (column > 0) this.#column = column - 1;
    if (row > 0) this.#row = row - 1;
  }

  /** Cells come in order; only where they do not is it worth while to remember them. */
  #refuseTwice(): void {
    const key = this.#key();
    if (key > this.#last && this.#seen.size === 0) {
      this.#last = key;
      return;
    }
    if (key === this.#last || this.#seen.has(key)) this.whole = false;
    this.#seen.add(this.#last).add(key);
    this.#last = Math.max(this.#last, key);
  }

  #readValue(contents: number, shared: boolean): void {
    const xml = this.#xml;
    // A formula stands before the value it gave.
    const from = this.#is(this.#value, contents) ? contents : this.#valueBehind(contents);
    if (from === -1) return;
    let at = from + this.#value.length;
    let dots = 0;
    let plain = true;
    let whole = 0;
    for (; at < xml.length && xml[at] !== LESS_THAN; at += 1) {
      const byte = xml[at] ?? 0;
      if (isDigit(byte)) whole = whole * 10 + (byte - ZERO);
      else if (byte === DOT) dots += 1;
      else plain = false;
    }
    if (shared) {
      if (!plain || dots > 0 || whole >= this.#options.sharedTexts) this.whole = false;
    } else if (!plain || dots > 1) {
      const text = new TextDecoder().decode(xml.subarray(from + this.#value.length, at)).trim();
      if (!A_NUMBER.test(text)) this.oddNumbers.set(this.#key(), text.slice(0, LONGEST_SHOWN));
    }
  }

  /** Where the value of a cell begins that has something before it; -1 when the cell has none. */
  #valueBehind(from: number): number {
    const xml = this.#xml;
    for (let at = xml.indexOf(LESS_THAN, from); at !== -1; at = xml.indexOf(LESS_THAN, at + 1)) {
      if (this.#is(this.#value, at)) return at;
      if (xml[at + 1] === SLASH && xml[at + this.#cell.length] === LETTER_C) return -1;
      if (this.#is(this.#cell, at) && ENDS_NAME[xml[at + this.#cell.length] ?? 0] === 1) return -1;
    }
    return -1;
  }

  #readRuns(from: number): void {
    const end = indexOfText(this.#xml, '</', from, `${this.#closing()}>`);
    const contents = new TextDecoder().decode(this.#xml.subarray(from, end));
    if (/rPr\b/.test(contents)) this.runs.set(this.#key(), contents);
  }

  #closing(): string {
    return latin(this.#cell, 1, this.#cell.length);
  }

  #is(bytes: Uint8Array, at: number): boolean {
    for (let index = 0; index < bytes.length; index += 1) if (this.#xml[at + index] !== bytes[index]) return false;
    return true;
  }

  #key(): number {
    return cellKey(this.#row, this.#column);
  }
}

/** As XML Schema writes them: 8, -8.5, 1.5E-05; blanks around them do not count. */
const A_NUMBER = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)?$/;
const LONGEST_SHOWN = 60;
const LONGEST_ENDING = 2048;

/** Kinds of cells as far as they matter here: the kinds are n, s, str, inlineStr, b, e and d. */
const NUMBER = 0;
const SHARED = 1;
const INLINE = 2;
const OTHER = 3;

function kindAt(xml: Uint8Array, at: number): number {
  if (xml[at] === LETTER_I) return INLINE;
  const single = xml[at + 1] === QUOTE || xml[at + 1] === APOSTROPHE;
  if (single && xml[at] === LETTER_S) return SHARED;
  return single && xml[at] === LETTER_N ? NUMBER : OTHER;
}

const [LESS_THAN = 0, GREATER_THAN = 0, SLASH = 0, EQUALS = 0, DOT = 0, ZERO = 0, NINE = 0] = bytesOf('<>/=.09');
const [LETTER_A = 0, LETTER_Z = 0, LETTER_C = 0, LETTER_R = 0, LETTER_S = 0, LETTER_T = 0] = bytesOf('AZcrst');
const [LETTER_I = 0, LETTER_N = 0, LETTER_O = 0, QUOTE = 0, APOSTROPHE = 0] = bytesOf('ino"\'');
const ENDS_NAME = new Uint8Array(256);
for (const byte of bytesOf(' \t\r\n/>')) ENDS_NAME[byte] = 1;

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

function isCapital(byte: number | undefined): boolean {
  return byte !== undefined && byte >= LETTER_A && byte <= LETTER_Z;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Each byte as the letter of its number. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Where the first of these tags begins; the end when there is none. */
function indexOfText(bytes: Uint8Array, opening: string, from: number, name: string): number {
  const wanted = bytesOf(opening + name);
  for (let at = bytes.indexOf(LESS_THAN, from); at !== -1; at = bytes.indexOf(LESS_THAN, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return bytes.length;
}
