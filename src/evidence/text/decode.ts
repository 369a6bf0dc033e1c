import { type Problem, problem } from '../../problems/problem.ts';
import { blocksOf, joinBytes, openLetter } from './encoding/blocks.ts';
import { ODD } from './encoding/characters.ts';
import { ENCODING_NAMES, type Encoding } from './encoding/encodings.ts';
import { kindOfFile, mayBeWorkbook } from './encoding/kind-of-file.ts';
import { lostLetters } from './encoding/lost-letters.ts';
import { mayBeOdd } from './encoding/odd-bytes.ts';
import { type Reader, readerFor, readerOfOldBytes, utf16Order, utf16Reader } from './encoding/readers.ts';
import { type AstrayText, astrayText } from './encoding/text-astray.ts';
import { countLines, endOfLastLine, firstLineNotMended, linesIn } from './lines.ts';

/** No row of an evidence table is longer, in characters; one that seems so has an open quotation mark. */
export const LONGEST_ROW = 1_000_000;

/** `odd` when characters may be in it that a table should not have. */
export type DecodedText =
  | { readonly text: string; readonly odd: boolean }
  | PlainBytes
  | { readonly problem: Problem }
  | { readonly notice: Problem };

/**
 * Whole lines as they are in the file, once it is known to be UTF-8 that nothing has to be mended in: who can read rows
 * from bytes need not have them made into text first.
 */
export interface PlainBytes {
  readonly bytes: Uint8Array;
  /** Nothing follows: the line at the end may not be whole. */
  readonly last: boolean;
  /** These bytes, the end of what was given so far, as text after all; and from here on text alone is given. */
  asText(bytes: Uint8Array): DecodedText[];
}

/**
 * Bytes to text, in pieces that end at a line's end: strict UTF-8 first, then what Vietnamese offices wrote before it,
 * recognised and said; byte order marks removed, letters composed (NFC), so that "Đồng Tháp" is one name however it was
 * typed. Memory stays at one piece whatever the file's size.
 */
export async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  encoding?: Encoding,
): AsyncGenerator<DecodedText> {
  const decoder = new Decoder(file, encoding);
  for await (const block of blocksOf(bytes)) {
    for (const found of decoder.block(block)) {
      yield found;
      if ('problem' in found) return;
    }
  }
  const plain = decoder.plainEnd();
  if (plain !== undefined) yield plain;
  yield* decoder.end();
}

/** What is known of a file's letters so far, block by block. A problem is always the last thing it gives. */
class Decoder {
  readonly #file: string;
  /** What the officer named. */
  readonly #named: Encoding | undefined;
  #reader: Reader | undefined;
  #astray: AstrayText | undefined;
  /** Until now every letter was plain, in which all encodings are the same. */
  #plain = true;
  /** The line at the end that is not whole yet. */
  #rest = '';
  /** Lines before it. */
  #lines = 0;
  /** The last bytes of the blocks before: a letter may have begun in them. */
  #before: Uint8Array | undefined;
  #suspect = false;
  /** Bytes are given as they stand; of these the line at the end that is not whole yet. */
  #restBytes: Uint8Array | undefined;
  #textAlone = false;

  constructor(file: string, named: Encoding | undefined) {
    this.#file = file;
    this.#named = named;
  }

  block(given: Uint8Array): DecodedText[] {
    if (this.#restBytes !== undefined) return this.#plainBlock(joinBytes(this.#restBytes, given));
    if (this.#isPlainUtf8()) {
      const open = this.#before === undefined ? NO_BYTES : openLetter(this.#before);
      const rest = joinBytes(joinBytes(ENCODER.encode(this.#rest), open), given);
      this.#rest = '';
      return this.#plainBlock(rest);
    }
    const found: DecodedText[] = [];
    const wrong = this.#take(given, found);
    return wrong === undefined ? found : [...found, { problem: wrong }];
  }

  end(): DecodedText[] {
    const reader = this.#reader;
    if (reader === undefined || this.#restBytes !== undefined) return [];
    const ending = reader.read(undefined);
    if (ending === undefined) return [{ problem: this.#damaged(reader, this.#rest) }];
    this.#rest += ending;
    if (this.#rest === '') return [];
    const cleaned = this.#clean(this.#rest);
    return [typeof cleaned === 'string' ? this.#piece(cleaned) : { problem: cleaned }];
  }

  /** The last line, where bytes were given until here. */
  plainEnd(): DecodedText | undefined {
    const rest = this.#restBytes;
    if (rest === undefined) return undefined;
    this.#restBytes = NO_BYTES;
    return this.#plainPiece(rest, true);
  }

  /** Whether all that can be found out of the file as a whole is known, and is nothing. */
  #isPlainUtf8(): boolean {
    if (this.#textAlone || this.#plain || this.#named !== undefined) return false;
    return this.#reader?.encoding === 'utf-8' && this.#astray === undefined;
  }

  #plainBlock(bytes: Uint8Array): DecodedText[] {
    const end = Math.max(bytes.lastIndexOf(NEWLINE), bytes.subarray(0, -1).lastIndexOf(RETURN)) + 1;
    this.#restBytes = bytes.slice(end);
    // So long a line is looked at as text, which says what is wrong with it.
    if (this.#restBytes.length > LONGEST_ROW) return this.#asText(bytes.subarray(0, end));
    return end === 0 ? [] : [this.#plainPiece(bytes.subarray(0, end), false)];
  }

  #plainPiece(bytes: Uint8Array, last: boolean): PlainBytes {
    this.#lines += linesIn(bytes);
    return {
      bytes,
      last,
      asText: (from) => {
        this.#lines -= linesIn(from);
        return this.#asText(from);
      },
    };
  }

  /** Reads as text what was not read from its bytes. */
  #asText(bytes: Uint8Array): DecodedText[] {
    const rest = this.#restBytes ?? NO_BYTES;
    this.#restBytes = undefined;
    this.#before = undefined;
    this.#textAlone = true;
    this.#reader = readerFor('utf-8', bytes);
    // It is not the beginning of a file: a mark of the byte order has to be seen.
    this.#reader.read(LINE_END);
    return this.block(joinBytes(bytes, rest));
  }

  #take(given: Uint8Array, found: DecodedText[]): Problem | undefined {
    const first = this.#reader === undefined;
    const reader = this.#reader ?? this.#begin(given);
    if ('code' in reader) return reader;
    this.#reader = reader;
    const read = this.#read(reader, given, found);
    if ('code' in read) return read;
    const wrong = this.#lookAtLetters(read.text, first, found);
    if (wrong !== undefined) return wrong;
    return this.#wholeLines(read.text, read.block, found);
  }

  /** By its first bytes: how it is read, or that it is no text. */
  #begin(block: Uint8Array): Reader | Problem {
    const at = { file: this.#file };
    if (mayBeWorkbook(block)) return problem('spreadsheet-not-csv', at, {});
    const kind = kindOfFile(block);
    if (kind !== undefined) return problem('file-not-a-table', at, { kind });
    const order = this.#named === undefined ? utf16Order(block) : undefined;
    return order === undefined ? readerFor(this.#named, block) : utf16Reader(order);
  }

  /** The text of a block; where its bytes are no UTF-8, and none had to be until here, in the encoding they are in. */
  #read(
    reader: Reader,
    given: Uint8Array,
    found: DecodedText[],
  ): { readonly text: string; readonly block: Uint8Array } | Problem {
    const text = reader.read(given);
    if (text !== undefined) return { text, block: given };
    if (!this.#plain || this.#named !== undefined || reader.encoding !== 'utf-8') {
      return this.#damaged(reader, this.#rest + reader.readable(this.#before, given));
    }
    const block = joinBytes(this.#before === undefined ? undefined : openLetter(this.#before), given);
    const old = readerOfOldBytes(block, this.#file);
    if (old !== undefined && 'problem' in old) return old.problem;
    const read = old?.reader.read(block);
    if (old === undefined) return this.#damaged(reader, this.#rest + reader.readable(this.#before, block));
    this.#reader = old.reader;
    found.push({ notice: this.#recognised(ENCODING_NAMES[old.reader.encoding], old.sample) });
    this.#plain = false;
    if (read === undefined) return this.#damaged(old.reader, this.#rest + old.reader.readable(this.#before, block));
    return { text: read, block };
  }

  /** Letters that are lost, and letters that were taken for others. */
  #lookAtLetters(text: string, first: boolean, found: DecodedText[]): Problem | undefined {
    if (first && this.#reader?.encoding === 'utf-16' && this.#named === undefined) {
      found.push({ notice: this.#recognised(ENCODING_NAMES['utf-16'], sampleOf(text)) });
    }
    const lost = first || this.#plain ? lostLetters(text) : undefined;
    if (lost !== undefined) return problem('letters-lost', { file: this.#file }, { found: lost });
    if (!this.#plain || !NOT_ASCII.test(text)) return undefined;
    this.#plain = false;
    this.#astray = this.#named === undefined ? astrayText(text) : undefined;
    if (this.#astray !== undefined) {
      found.push({ notice: this.#recognised(this.#astray.name, this.#astray.sample) });
    }
    return undefined;
  }

  /** Gives the lines that are whole, and keeps the rest for the next block. */
  #wholeLines(text: string, block: Uint8Array, found: DecodedText[]): Problem | undefined {
    const suspectNow = this.#reader?.encoding !== 'utf-8' || this.#astray !== undefined || mayBeOdd(block);
    this.#suspect ||= suspectNow;
    this.#before = block.length > 3 ? block : joinBytes(this.#before?.slice(-3), block);
    const joined = this.#rest + text;
    const end = endOfLastLine(joined);
    this.#rest = joined.slice(end);
    if (end > 0) {
      const lines = joined.slice(0, end);
      const cleaned = this.#clean(lines);
      if (typeof cleaned !== 'string') return cleaned;
      this.#sayMarksWithin(lines, found);
      this.#lines += countLines(lines);
      found.push(this.#piece(cleaned));
      // What is left of this block is in the next piece.
      this.#suspect = suspectNow;
    }
    if (this.#rest.length <= LONGEST_ROW) return undefined;
    return problem('row-too-long', { file: this.#file, line: this.#lines + 1 }, { limit: LONGEST_ROW });
  }

  /** Files put together have the mark of the second one in their midst. */
  #sayMarksWithin(text: string, found: DecodedText[]): void {
    const opening = this.#lines === 0 ? (LEADING_BOMS.exec(text)?.[0].length ?? 0) : 0;
    const at = text.indexOf(BOM, opening);
    if (at === -1) return;
    const line = this.#lines + countLines(text.slice(0, at)) + 1;
    found.push({ notice: problem('repaired-byte-order-mark', { file: this.#file, line }, { line }) });
  }

  #piece(text: string): DecodedText {
    return { text, odd: this.#suspect && ODD.test(text) };
  }

  #clean(text: string): string | Problem {
    const unmarked = text.includes(BOM) ? text.replaceAll(BOM, '') : text;
    const mended = this.#astray === undefined ? unmarked : this.#astray.mend(unmarked);
    if (mended === undefined) return this.#mixedIn(text);
    const cleaned = mended.normalize('NFC');
    const nul = cleaned.indexOf('\0');
    if (nul === -1) return cleaned;
    const line = this.#lines + countLines(cleaned.slice(0, nul)) + 1;
    return problem('nul-in-file', { file: this.#file, line }, { line });
  }

  /** The first line that is not in the letters of the lines before it. */
  #mixedIn(text: string): Problem {
    const { index, found } = firstLineNotMended(text, (part) => this.#astray?.mend(part) === undefined);
    const line = this.#lines + index + 1;
    const details = { line, encoding: this.#astray?.name ?? '', found };
    return problem('encodings-mixed', { file: this.#file, line }, details);
  }

  #damaged({ encoding }: Reader, readable: string): Problem {
    const line = this.#lines + countLines(readable) + 1;
    const at = { file: this.#file, line };
    if (encoding === 'utf-8') return problem('not-utf8', at, { line });
    return problem('encoding-damaged', at, { line, encoding: ENCODING_NAMES[encoding] });
  }

  #recognised(encoding: string, sample: string): Problem {
    return problem('encoding-recognised', { file: this.#file }, { encoding, sample });
  }
}

const NO_BYTES = new Uint8Array();
const LINE_END = new Uint8Array([0x0a]);
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const ENCODER = new TextEncoder();
const BOM = '\uFEFF';
const LEADING_BOMS = /^\uFEFF+/;
const NOT_ASCII = /[\u0080-\uffff]/;

/** The first words with a letter that is not plain. */
function sampleOf(text: string): string {
  const word =
    /(?<=^|[,;\t\r\n"\uFEFF])[^,;\t\r\n"\u0080-\ufeff]*[\u0080-\ufefe][^,;\t\r\n"]*/.exec(text.slice(0, 10_000))?.[0] ??
    '';
  return word.slice(0, 60).normalize('NFC').trim();
}
