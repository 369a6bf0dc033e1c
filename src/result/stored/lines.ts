import type { BytesOfFile } from '../../model/bytes-of-file.ts';

export interface Place {
  readonly begin: number;
  readonly end: number;
}

/** A file from a place on, a line at a time: no more of it is held than a block, or a line that is longer. */
export class Lines {
  readonly #bytes: BytesOfFile;
  #block: Uint8Array = new Uint8Array();
  /** Where the block begins in the file, and how far it was read. */
  #from: number;
  #read = 0;

  constructor(bytes: BytesOfFile, from: number) {
    this.#bytes = bytes;
    this.#from = from;
  }

  get at(): number {
    return this.#from + this.#read;
  }

  /** Goes behind a text that stands next; false where another does. */
  skip(text: string): boolean {
    this.#hold(text.length);
    for (let index = 0; index < text.length; index += 1) {
      if (this.#block[this.#read + index] !== text.charCodeAt(index)) return false;
    }
    this.#read += text.length;
    return true;
  }

  /** A list with each member on a line of its own, or an empty one; undefined where one of them is not what it should be. */
  list<T>(member: (text: string, place: Place) => T | undefined): T[] | undefined {
    const members: T[] = [];
    if (this.skip(']')) return members;
    if (!this.skip('\n')) return undefined;
    for (;;) {
      const begin = this.at;
      const line = this.#line();
      if (line === undefined) return undefined;
      const isLast = line[line.length - 1] !== COMMA;
      const own = isLast ? line : line.subarray(0, -1);
      const read = member(textOf(own), { begin, end: begin + own.length });
      if (read === undefined) return undefined;
      members.push(read);
      if (isLast) return this.skip('  ]') ? members : undefined;
    }
  }

  /** The next line, behind which the next one begins. */
  #line(): Uint8Array | undefined {
    for (let seen = 0; ; ) {
      const end = this.#block.indexOf(NEWLINE, this.#read + seen);
      if (end !== -1) {
        const line = this.#block.subarray(this.#read, end);
        this.#read = end + 1;
        return line;
      }
      seen = this.#block.length - this.#read;
      if (!this.#hold(seen + 1)) return undefined;
    }
  }

  /** Whether so many bytes follow, which are then there. */
  #hold(many: number): boolean {
    if (this.#read + many <= this.#block.length) return true;
    const from = this.at;
    this.#block = this.#bytes.read(from, Math.min(this.#bytes.size, from + Math.max(BLOCK, many * 2)));
    this.#from = from;
    this.#read = 0;
    return many <= this.#block.length;
  }
}

const BLOCK = 1 << 18;
const NEWLINE = 0x0a;
const COMMA = 0x2c;

/** Empty, which is no JSON, where the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string {
  try {
    return DECODER.decode(bytes);
  } catch {
    return '';
  }
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
