import { hash } from 'node:crypto';
import { entrySchema, openingSchema } from './entry-schema.ts';
import type { Entry, Opening } from './register.ts';

/*
 * A line is JSON whose last two values guard it: `prev` is the SHA-256 of the bytes of the line before, `sum` that of
 * the line itself without `sum`. So a changed line is named exactly, the last one too, and a line that was removed,
 * inserted or moved breaks the chain.
 */
const SUM_LENGTH = ',"sum":""}'.length + 64;
const SUM = /^,"sum":"([0-9a-f]{64})"\}$/;
const CLOSING = new TextEncoder().encode('}');
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function openingLine(opening: Opening): string {
  return `${withSum(JSON.stringify(openingSchema.parse(opening)))}\n`;
}

export interface SealedEntry {
  /** Without its line end. */
  readonly line: string;
  /** SHA-256 of the line, hex. */
  readonly seal: string;
}

/** The lines of new entries behind a register of so many entries, which ends in that seal. */
export function entryLines(entries: readonly Entry[], behind: { entries: number; seal: string }): string {
  return sealedEntries(entries, behind)
    .map(({ line }) => {
      // What could not be read back is never written: that would be a fault of ours, not of the user's.
      entrySchema.parse(JSON.parse(line));
      return `${line}\n`;
    })
    .join('');
}

export function sealedEntries(entries: readonly Entry[], behind: { entries: number; seal: string }): SealedEntry[] {
  let { seal, entries: no } = behind;
  return entries.map((entry) => {
    no += 1;
    const line = withSum(JSON.stringify({ no, ...entry, prev: seal }));
    seal = sealOf(Buffer.from(line));
    return { line, seal };
  });
}

/**
 * The line that an unfinished one was going to be, where enough of it is left: its own words, and sums that anybody can
 * compute. Undefined unless every byte that is left is a byte of it.
 */
export function completedLine(
  scrap: string,
  behind: { readonly entries: number; readonly seal: string; readonly key?: string },
): string | undefined {
  const guards = `,"prev":"${behind.seal}"}`;
  const key = behind.key === undefined ? '' : `,"key":"${behind.key}"`;
  const at = scrap.indexOf(',"prev":"');
  // Where the guards are cut too, the words are known to be all there only by the bracket that ends them.
  const bodies =
    at !== -1 ? [scrap.slice(0, at)] : [key, ''].flatMap((more) => bodyOf(scrap, more, `${more}${guards}`));
  for (const body of bodies) {
    const line = withSum(`${body}${guards}`);
    if (line.startsWith(scrap)) return `${line}\n`;
  }
  return undefined;
}

/** The words of a line that ends in a bracket and some of what comes behind it. */
function bodyOf(scrap: string, more: string, behind: string): string[] {
  const end = scrap.lastIndexOf('}');
  const rest = scrap.slice(end + 1);
  return end !== -1 && behind.startsWith(rest) ? [`${scrap.slice(0, end + 1)}${more}`] : [];
}

export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

export function sealOf(line: Uint8Array): string {
  return hash('sha256', line, 'hex');
}

/** True when no byte of the line has changed since it was written. */
export function hasValidChecksum(line: Uint8Array): boolean {
  const sum = SUM.exec(decoder.decode(line.subarray(-SUM_LENGTH)))?.[1];
  if (sum === undefined) return false;
  return sum === hash('sha256', Buffer.concat([line.subarray(0, line.length - SUM_LENGTH), CLOSING]), 'hex');
}

/** How every line of this `no` begins; a line cut short by a crash begins so, or is shorter still. */
export function beginsAsEntry(text: string, no: number): boolean {
  const beginning = `{"no":${no},"kind":"`;
  return text.startsWith(beginning) || beginning.startsWith(text);
}

/** True when a line goes beyond its sum: then it is whole, or broken otherwise than by a crash. */
export function goesBeyondChecksum(text: string): boolean {
  return /,"sum":"[^"]*"./.test(text);
}

function withSum(body: string): string {
  return `${body.slice(0, -1)},"sum":"${hash('sha256', body, 'hex')}"}`;
}
