import type { OldRecord } from './records.ts';

/** From which letter on a text is in which font. */
export interface RunStart {
  readonly from: number;
  readonly font: number;
}

/** The runs of each text that the sheets share; undefined for a text in one look. */
export function runsOfSharedTexts(record: OldRecord): readonly (readonly RunStart[] | undefined)[] {
  const pieces = new Pieces([record.data, ...record.continued]);
  pieces.skip(4);
  const count = pieces.number(4);
  const texts: (readonly RunStart[] | undefined)[] = [];
  for (let index = 0; index < count && !pieces.ended; index += 1) texts.push(runsOfText(pieces));
  return texts;
}

function runsOfText(pieces: Pieces): readonly RunStart[] | undefined {
  const letters = pieces.number(2);
  const flags = pieces.number(1);
  const runs = (flags & RICH) === 0 ? 0 : pieces.number(2);
  const phonetic = (flags & PHONETIC) === 0 ? 0 : pieces.number(4);
  pieces.skipLetters(letters, (flags & WIDE) !== 0);
  const starts: RunStart[] = [];
  for (let index = 0; index < runs && !pieces.ended; index += 1) {
    starts.push({ from: pieces.number(2), font: pieces.number(2) });
  }
  pieces.skip(phonetic);
  return starts.length === 0 ? undefined : starts;
}

const [WIDE, PHONETIC, RICH] = [0x01, 0x04, 0x08];

/** Bytes that go on over several records. */
class Pieces {
  readonly #pieces: readonly DataView[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly DataView[]) {
    this.#pieces = pieces;
  }

  get ended(): boolean {
    return this.#left() === 0;
  }

  number(bytes: number): number {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value += this.#byte() * 2 ** (8 * index);
    return value;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.ended; ) {
      const step = Math.min(left, this.#left());
      this.#at += step;
      left -= step;
    }
  }

  /** A text that goes on in the next record says there again whether its letters are of two bytes. */
  skipLetters(count: number, wide: boolean): void {
    let width = wide ? 2 : 1;
    for (let left = count; left > 0; ) {
      const here = (this.#pieces[this.#piece]?.byteLength ?? 0) - this.#at;
      const step = Math.min(left, Math.floor(here / width));
      this.#at += step * width;
      left -= step;
      if (left === 0) return;
      if (this.#piece + 1 >= this.#pieces.length) {
        this.#at = this.#pieces[this.#piece]?.byteLength ?? 0;
        return;
      }
      this.#piece += 1;
      this.#at = 0;
      width = (this.#byte() & WIDE) === 0 ? 1 : 2;
    }
  }

  #byte(): number {
    if (this.#left() === 0) return 0;
    const byte = this.#pieces[this.#piece]?.getUint8(this.#at) ?? 0;
    this.#at += 1;
    return byte;
  }

  /** In this record, or in the next one when this is read. */
  #left(): number {
    while (this.#piece < this.#pieces.length) {
      const left = (this.#pieces[this.#piece]?.byteLength ?? 0) - this.#at;
      if (left > 0) return left;
      if (this.#piece + 1 >= this.#pieces.length) return 0;
      this.#piece += 1;
      this.#at = 0;
    }
    return 0;
  }
}
