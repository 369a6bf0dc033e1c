import { type Problem, problem } from '../problems/problem.ts';
import { blocksOf, joinBytes, openLetter, startsWith } from './encoding/blocks.ts';
import { ODD } from './encoding/characters.ts';
import { ENCODING_NAMES, type Encoding } from './encoding/encodings.ts';
import { kindOfFile } from './encoding/kind-of-file.ts';
import { lostLetters } from './encoding/lost-letters.ts';
import { mayBeOdd } from './encoding/odd-bytes.ts';
import { type Reader, readerFor, readerOfOldBytes, utf16Order, utf16Reader } from './encoding/readers.ts';
import { type AstrayText, astrayText } from './encoding/text-astray.ts';

/** No row of an evidence table is longer, in characters; one that seems so has an open quotation mark. */
export const LONGEST_ROW = 1_000_000;

/** `odd` when characters may stand in it that a table should not have. */
export type Decoded =
  | { readonly text: string; readonly odd: boolean }
  | { readonly problem: Problem }
  | { readonly notice: Problem };

const BOM = '\uFEFF';
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * Bytes to text, in pieces that end at a line's end: strict UTF-8 first, then what Vietnamese offices wrote before it,
 * recognised and said; byte order marks removed, letters composed (NFC), so that "Đồng Tháp" is one name however it was
 * typed. Memory stays at one piece whatever the file's size.
 */
export async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  encoding?: Encoding,
): AsyncGenerator<Decoded> {
  let reader: Reader | undefined;
  let astray: AstrayText | undefined;
  let plain = true;
  let rest = '';
  let lines = 0;
  let before: Uint8Array | undefined;
  let suspect = false;
  for await (let block of blocksOf(bytes)) {
    const first = reader === undefined;
    if (reader === undefined) {
      if (startsWith(block, ZIP) || startsWith(block, OLE)) {
        yield { problem: problem('spreadsheet-not-csv', { file }, {}) };
        return;
      }
      const other = kindOfFile(block);
      if (other !== undefined) {
        yield { problem: problem('file-not-a-table', { file }, { kind: other }) };
        return;
      }
      const order = encoding === undefined ? utf16Order(block) : undefined;
      reader = order === undefined ? await readerFor(encoding, block) : utf16Reader(order);
    }
    let text = reader.read(block);
    if (text === undefined && plain && encoding === undefined && reader.encoding === 'utf-8') {
      // Until here every letter was plain: the bytes may be of an older encoding, in which those are the same.
      block = joinBytes(before === undefined ? undefined : openLetter(before), block);
      const old = await readerOfOldBytes(block, file);
      if (old !== undefined && 'problem' in old) {
        yield old;
        return;
      }
      if (old !== undefined) {
        reader = old.reader;
        text = reader.read(block);
        yield { notice: recognised(file, ENCODING_NAMES[reader.encoding], old.sample) };
        plain = false;
      }
    }
    if (text === undefined) {
      yield damaged(reader, file, lines + countLines(rest + reader.readable(before, block)) + 1);
      return;
    }
    if (first && reader.encoding === 'utf-16' && encoding === undefined) {
      yield { notice: recognised(file, ENCODING_NAMES['utf-16'], sampleOf(text)) };
    }
    if (first || plain) {
      const sample = lostLetters(text);
      if (sample !== undefined) {
        yield { problem: problem('letters-lost', { file }, { found: sample }) };
        return;
      }
    }
    if (plain && NOT_ASCII.test(text)) {
      plain = false;
      const found = encoding === undefined ? await astrayText(text) : undefined;
      if (found !== undefined) {
        astray = found;
        yield { notice: recognised(file, found.name, found.sample) };
      }
    }
    const suspectNow = reader.encoding !== 'utf-8' || astray !== undefined || mayBeOdd(block);
    suspect ||= suspectNow;
    before = block.length > 3 ? block : joinBytes(before?.slice(-3), block);
    const joined = rest + text;
    const end = endOfLastLine(joined);
    rest = joined.slice(end);
    if (end > 0) {
      const piece = joined.slice(0, end);
      const cleaned = clean(piece, astray);
      if (cleaned === undefined || cleaned.includes('\0')) {
        yield cleaned === undefined ? mixedIn(piece, astray, file, lines) : nulIn(cleaned, file, lines);
        return;
      }
      lines += countLines(piece);
      yield { text: cleaned, odd: suspect && ODD.test(cleaned) };
      // What is left of this block stands in the next piece.
      suspect = suspectNow;
    }
    if (rest.length > LONGEST_ROW) {
      yield { problem: problem('row-too-long', { file, line: lines + 1 }, { limit: LONGEST_ROW }) };
      return;
    }
  }
  if (reader === undefined) return;
  const ending = reader.read(undefined);
  if (ending === undefined) {
    yield damaged(reader, file, lines + countLines(rest) + 1);
    return;
  }
  rest += ending;
  if (rest === '') return;
  const cleaned = clean(rest, astray);
  if (cleaned === undefined) yield mixedIn(rest, astray, file, lines);
  else if (cleaned.includes('\0')) yield nulIn(cleaned, file, lines);
  else yield { text: cleaned, odd: suspect && ODD.test(cleaned) };
}

function recognised(file: string, encoding: string, sample: string): Problem {
  return problem('encoding-recognised', { file }, { encoding, sample });
}

function damaged({ encoding }: Reader, file: string, line: number): Decoded {
  if (encoding === 'utf-8') return { problem: problem('not-utf8', { file, line }, { line }) };
  return { problem: problem('encoding-damaged', { file, line }, { line, encoding: ENCODING_NAMES[encoding] }) };
}

/** The first line that is not in the letters of the lines before it. */
function mixedIn(text: string, astray: AstrayText | undefined, file: string, before: number): Decoded {
  const all = text.split(text.includes('\n') ? '\n' : '\r');
  const isOther = (part: string) => astray?.mend(part) === undefined;
  const index = Math.max(0, all.findIndex(isOther));
  const written = all[index] ?? '';
  const found = written.split(CELL_END).find(isOther) ?? written;
  const line = before + index + 1;
  const details = { line, encoding: astray?.name ?? '', found: found.trim().slice(0, LONGEST_SHOWN).normalize('NFC') };
  return { problem: problem('encodings-mixed', { file, line }, details) };
}

const CELL_END = /[,;\t"\r]/;
const LONGEST_SHOWN = 60;

function nulIn(text: string, file: string, lines: number): Decoded {
  const line = lines + countLines(text.slice(0, text.indexOf('\0'))) + 1;
  return { problem: problem('nul-in-file', { file, line }, { line }) };
}

/** Behind the last line that is whole; a carriage return at the very end may be half of a line's end. */
function endOfLastLine(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r', text.length - 2)) + 1;
}

function clean(text: string, astray: AstrayText | undefined): string | undefined {
  const unmarked = text.includes(BOM) ? text.replaceAll(BOM, '') : text;
  const mended = astray === undefined ? unmarked : astray.mend(unmarked);
  return mended?.normalize('NFC');
}

/** The first words with a letter that is not plain. */
function sampleOf(text: string): string {
  const word = /[^,;\t\r\n"\uFEFF]*[\u0080-\ufefe][^,;\t\r\n"]*/.exec(text.slice(0, 10_000))?.[0] ?? '';
  return word.slice(0, 60).normalize('NFC').trim();
}

/** Line ends of Windows and Unix; those of old Macs in a file that has no others. */
function countLines(text: string): number {
  return count(text, '\n') || count(text, '\r');
}

function count(text: string, letter: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) found += 1;
  return found;
}
