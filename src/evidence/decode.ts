import { TextDecoder } from 'node:util';
import type { Location } from '../model/location.ts';
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
  let first = true;
  for await (const chunk of bytes) {
    if (first && (startsWith(chunk, ZIP) || startsWith(chunk, OLE))) {
      yield { problem: problem('spreadsheet-not-csv', { file }, {}) };
      return;
    }
    first = false;
    const text = decodeChunk(decoder, chunk);
    if (text === undefined) {
      const line = lines + lineOfDamage(rest, chunk);
      yield { problem: problem('not-utf8', { file, line }, { line }) };
      return;
    }
    const joined = rest + text;
    const end = joined.lastIndexOf('\n') + 1 || joined.lastIndexOf('\r') + 1;
    rest = joined.slice(end);
    if (rest.length > LONGEST_ROW) {
      const at: Location = { file, line: lines + countLines(joined.slice(0, end)) + 1 };
      yield { problem: problem('row-too-long', at, { limit: LONGEST_ROW }) };
      return;
    }
    if (end > 0) {
      const piece = joined.slice(0, end);
      lines += countLines(piece);
      yield { text: clean(piece) };
    }
  }
  if (decodeChunk(decoder, undefined) === undefined) {
    yield { problem: problem('not-utf8', { file, line: lines + 1 }, { line: lines + 1 }) };
    return;
  }
  if (rest !== '') yield { text: clean(rest) };
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

function lineOfDamage(rest: string, chunk: Uint8Array): number {
  const lenient = rest + new TextDecoder('utf-8').decode(chunk);
  const damage = lenient.indexOf('\uFFFD');
  return countLines(lenient.slice(0, damage === -1 ? undefined : damage)) + 1;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function startsWith(chunk: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => chunk[index] === byte);
}
