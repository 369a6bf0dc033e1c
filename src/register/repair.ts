import { completedLine, entryLines, sha256Hex } from './entry-line.ts';
import { readHead } from './head.ts';
import { fillPattern } from './number-pattern.ts';
import { readRegister, withoutNulls } from './read-register.ts';
import type { Act, HoldEntry, Register } from './register.ts';

/**
 * restored: the unfinished last line could be completed, byte for byte · held: the numbers of what is lost are held back ·
 * nothing-lost: only bytes that say nothing stood behind the last line · whole: there is nothing to mend · in-the-middle:
 * whole lines stand behind the damage, or too many of them are gone, which only a backup can mend
 */
export type Repair =
  | { readonly kind: 'restored' | 'nothing-lost'; readonly text: string }
  | {
      readonly kind: 'held';
      readonly text: string;
      readonly seqs: readonly number[];
      /** As they would stand on paper. */
      readonly numbers: readonly string[];
      readonly scrap: string;
    }
  | { readonly kind: 'whole' }
  | { readonly kind: 'in-the-middle' };

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** More than this is not lost at an end: somebody has another register, or a backup. */
const MOST_LOST = 100_000;
/** So many numbers of any length fit into a line that can be read back. */
const HELD_IN_A_LINE = 5_000;

/** What is to be in place of a register whose end is damaged; `head` is the signed end, which knows how long it was. */
export function planRepair(bytes: Uint8Array, head: string | undefined, act: Act): Repair {
  const wholeBytes = provenLength(bytes);
  const before = read(bytes.subarray(0, wholeBytes));
  if (before === undefined) return { kind: 'in-the-middle' };
  const rest = bytes.subarray(wholeBytes);
  if (rest.includes(LF)) return { kind: 'in-the-middle' };
  const scrap = decoder.decode(withoutNulls(rest));
  const written = decoder.decode(bytes.subarray(0, wholeBytes));
  const signed = head === undefined ? undefined : readHead(head);
  const missing = signed?.opening === before.openingSeal ? Math.max(signed.entries - before.entries, 0) : 0;
  if (missing > MOST_LOST) return { kind: 'in-the-middle' };
  const line = scrap === '' ? undefined : completedLine(scrap, before);
  if (line !== undefined && missing <= 1 && read(Buffer.from(`${written}${line}`)) !== undefined) {
    return { kind: 'restored', text: `${written}${line}` };
  }
  if (scrap === '' && missing === 0) return { kind: rest.length === 0 ? 'whole' : 'nothing-lost', text: written };
  // Numbers are counted in the year they were given in, which is not that of the repair.
  const year = Number(/^\{"no":\d+,"kind":"\w+","on":"(\d{4})-/.exec(scrap)?.[1] ?? before.on.slice(0, 4));
  const seqs = lostNumbers(scrap, before, missing, year);
  if (seqs.length === 0) return { kind: 'nothing-lost', text: written };
  const damaged = sha256Hex(bytes);
  const holds: HoldEntry[] = [];
  for (let from = 0; from < seqs.length; from += HELD_IN_A_LINE) {
    holds.push({ kind: 'hold', ...act, seqs: seqs.slice(from, from + HELD_IN_A_LINE), year, damaged });
  }
  const numbers = seqs.map((seq) => fillPattern(before.opening.numberPattern, { seq, year }));
  return { kind: 'held', text: `${written}${entryLines(holds, before)}`, seqs, numbers, scrap };
}

const LF = 0x0a;

/** As many of the first lines as prove themselves. */
function provenLength(bytes: Uint8Array): number {
  let proven = 0;
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, end + 1)) proven = end + 1;
  // The lines before the first wrong one are whole; the reader names that line.
  const { problems } = readRegister(bytes.subarray(0, proven), '');
  const first = Math.min(
    ...problems.flatMap(({ at, code }) => (code === 'register-date-goes-back' ? [] : (at.line ?? 1))),
  );
  if (!Number.isFinite(first)) return proven;
  let length = 0;
  for (let line = 1; line < first; line++) length = bytes.indexOf(LF, length) + 1;
  return length;
}

function read(bytes: Uint8Array): Register | undefined {
  return readRegister(bytes, '').register;
}

/** Every number the lost lines may have given: one too many held is a gap that is explained, one too few is given twice. */
function lostNumbers(scrap: string, before: Register, missing: number, year: number): number[] {
  const kind = /^\{"no":\d+,"kind":"(\w+)"/.exec(scrap)?.[1];
  const gaveNone = missing <= 1 && (kind === 'void' || kind === 'reprint');
  if (gaveNone) return [];
  const count = Math.max(missing, 1);
  const first = before.counter().next(year);
  return Array.from({ length: count }, (_, index) => first + index);
}
