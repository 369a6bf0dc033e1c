import { TextDecoder } from 'node:util';
import { type Problem, problem } from '../problems/problem.ts';

/** No row of an evidence table is longer, in characters; one that seems so has an open quotation mark. */
export const LONGEST_ROW = 1_000_000;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

const BOM = '\uFEFF';
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Bytes to text, in pieces that end at a line's end: strict UTF-8, byte order marks removed, letters composed (NFC), so
 * that "Đồng Tháp" is one name however it was typed. Memory stays at one piece whatever the file's size.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Decoded> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let lines = 0;
  let before: Uint8Array | undefined;
  for await (const chunk of bytes) {
    if (before === undefined && (startsWith(chunk, ZIP) || startsWith(chunk, OLE))) {
      yield { problem: problem('spreadsheet-not-csv', { file }, {}) };
      return;
    }
    const text = decodeChunk(decoder, chunk);
    if (text === undefined) {
      yield notUtf8(file, lines + countLines(rest + validPart(before, chunk)) + 1);
      return;
    }
    before = chunk.length > 3 ? chunk : joinBytes(before?.slice(-3), chunk);
    const joined = rest + text;
    const end = endOfLastLine(joined);
    rest = joined.slice(end);
    const piece = joined.slice(0, end);
    lines += countLines(piece);
    if (end > 0) yield { text: clean(piece) };
    if (rest.length > LONGEST_ROW) {
      yield { problem: problem('row-too-long', { file, line: lines + 1 }, { limit: LONGEST_ROW }) };
      return;
    }
  }
  if (decodeChunk(decoder, undefined) === undefined) yield notUtf8(file, lines + countLines(rest) + 1);
  else if (rest !== '') yield { text: clean(rest) };
}

function notUtf8(file: string, line: number): Decoded {
  return { problem: problem('not-utf8', { file, line }, { line }) };
}

/** Behind the last line that is whole; a carriage return at the very end may be half of a line's end. */
function endOfLastLine(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r', text.length - 2)) + 1;
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array | undefined): string | undefined {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    // The one error of a fatal decoder: these bytes are not UTF-8.
    return undefined;
  }
}

function clean(text: string): string {
  const composed = text.normalize('NFC');
  return composed.includes(BOM) ? composed.replaceAll(BOM, '') : composed;
}

/** What could be read of a piece with damage in it, begun with the bytes the piece before it may have left open. */
function validPart(before: Uint8Array | undefined, chunk: Uint8Array): string {
  const open = before === undefined ? undefined : openLetter(before);
  const lenient = new TextDecoder('utf-8').decode(joinBytes(open, chunk));
  const damage = lenient.indexOf('\uFFFD');
  return damage === -1 ? lenient : lenient.slice(0, damage);
}

/** The bytes at the end that begin a letter and do not end it: at most three. */
function openLetter(bytes: Uint8Array): Uint8Array {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length < needed ? bytes.slice(-length) : bytes.slice(bytes.length);
    }
  }
  return bytes.slice(bytes.length);
}

function joinBytes(first: Uint8Array | undefined, second: Uint8Array): Uint8Array {
  if (first === undefined || first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
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

function startsWith(chunk: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => chunk[index] === byte);
}
