import { problem } from '../../problems/problem.ts';
import type { DecodedText } from './decode.ts';
import { utf16Order } from './encoding/readers.ts';
import { endsOfLines } from './lines.ts';

/** 200,000 units by 15 criteria. What a system of a country sends may be longer than a sheet of Excel; beyond this its units would not fit into the memory. */
export const MOST_ROWS = 3_000_000;

/**
 * The pieces of a file, or in place of all but what comes before the first text that it has more rows than are read:
 * known by a look through its bytes, before anything of it is kept.
 */
export async function* unlessTooLong(
  pieces: AsyncIterable<DecodedText>,
  preview: () => AsyncIterable<Uint8Array>,
  file: string,
  mostRows = MOST_ROWS,
): AsyncGenerator<DecodedText> {
  let looked = false;
  for await (const piece of pieces) {
    if (!looked && 'text' in piece) {
      looked = true;
      if ((await mayHaveMoreRows(preview(), mostRows)) && (await hasMoreRows(preview(), mostRows))) {
        yield { problem: problem('file-too-long', { file, row: mostRows + 1 }, { limit: mostRows }) };
        return;
      }
    }
    yield piece;
  }
}

/** Whether it has so many ends of lines at all, quoted or not: of most files this quick look says enough. */
async function mayHaveMoreRows(bytes: AsyncIterable<Uint8Array>, mostRows: number): Promise<boolean> {
  let ends = 0;
  for await (const chunk of bytes) ends += endsOfLines(chunk);
  return ends > mostRows;
}

/**
 * Whether there are certainly more rows: line ends of any kind outside quotation marks. The one beyond the limit may end
 * a `sep=` line, which is no row. The letters of UTF-16 may look like line ends: of such a file nothing is said.
 */
async function hasMoreRows(bytes: AsyncIterable<Uint8Array>, mostRows: number): Promise<boolean> {
  let ends = 0;
  let quoted = false;
  let last = 0;
  let first = true;
  for await (const chunk of bytes) {
    if (first && utf16Order(chunk) !== undefined) return false;
    first = false;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === QUOTE) quoted = !quoted;
      else if (!quoted && (byte === RETURN || (byte === NEWLINE && last !== RETURN))) ends += 1;
      last = byte;
    }
    if (ends > mostRows + 1) return true;
  }
  return false;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
