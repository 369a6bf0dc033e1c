import { z } from 'zod';
import type { OfficeKey, Signer } from '../verification/signature.ts';
import {
  isValidStatement,
  keyIdText,
  signatureText,
  signStatement,
  statementBytes,
} from '../verification/statement.ts';
import { sealedEntries } from './entry-line.ts';
import { freeText } from './entry-schema.ts';
import type { Entry, Register } from './register.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const headFile = z.strictObject({
  format: z.literal('hoctap-register-head'),
  formatVersion: z.literal(1),
  office: freeText.describe('whose register it is, as its first line says'),
  opening: sha256.describe('SHA-256 of the first line without its line end: which register it is'),
  entries: z.int().min(0).describe('how many entries follow the first line'),
  seal: sha256.describe('SHA-256 of the last line without its line end'),
  on: z.iso.date().describe('date of the last entry'),
  keyId: keyIdText,
  signature: signatureText,
});

/** The signed end of a register. It is in a file beside it and is written again at each change. */
export interface RegisterHead {
  readonly format: 'hoctap-register-head';
  readonly formatVersion: 1;
  readonly office: string;
  readonly opening: string;
  readonly entries: number;
  readonly seal: string;
  readonly on: string;
  readonly keyId: string;
  readonly signature: string;
}

/** What a head says of a register, and what a published list says that was drawn from it. */
export type RegisterEnd = Pick<RegisterHead, 'office' | 'opening' | 'entries' | 'seal' | 'on'>;

export function endOf({ opening, openingSeal, entries, seal, on }: Register): RegisterEnd {
  return { office: opening.office, opening: openingSeal, entries, seal, on };
}

/** The end of a register with new entries behind it. */
export function endAfter(register: Register, entries: readonly Entry[]): RegisterEnd {
  const last = sealedEntries(entries, register).at(-1);
  const end = endOf(register);
  if (last === undefined) return end;
  return { ...end, entries: end.entries + entries.length, seal: last.seal, on: entries.at(-1)?.on ?? end.on };
}

export function headText(end: RegisterEnd, signer: Signer): string {
  const said = { ...end, keyId: signer.keyId };
  const file: RegisterHead = {
    format: 'hoctap-register-head',
    formatVersion: 1,
    ...said,
    signature: signStatement(signer, headBytes(said)),
  };
  return `${JSON.stringify(headFile.parse(file), null, 2)}\n`;
}

/** Undefined when the text is not a head. */
export function readHead(text: string): RegisterHead | undefined {
  try {
    return headFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}

/**
 * signed: the head is genuine and is the end of this very register · none: there is no head · unreadable: the file beside
 * it is no head · no-key, other-key: signed, but its key was not given · forged: the given key did not sign this · other-register: a
 * head of another register · cut: the register ends before its signed end · rewritten: at that place it says something
 * else than what was signed · goes-on: entries stand behind the signed end that nobody signed
 */
export interface HeadFinding {
  readonly state:
    | 'signed'
    | 'none'
    | 'unreadable'
    | 'no-key'
    | 'other-key'
    | 'forged'
    | 'other-register'
    | 'cut'
    | 'rewritten'
    | 'goes-on';
  readonly head?: RegisterHead;
  /** The key that signed it, where it was given. */
  readonly key?: OfficeKey;
}

/** `sealAt` gives the seal of the line of so many entries (0: the opening), undefined beyond the end. */
export function headFinding(
  written: string | undefined,
  end: RegisterEnd,
  sealAt: (entries: number) => string | undefined,
  keys: readonly OfficeKey[],
): HeadFinding {
  if (written === undefined) return { state: 'none' };
  const head = readHead(written);
  if (head === undefined) return { state: 'unreadable' };
  const named = keys.filter(({ keyId }) => keyId === head.keyId);
  const key = named.find((each) => isValidStatement(head.signature, headBytes(head), each));
  const found = { head, ...(key === undefined ? {} : { key }) };
  // Whether it fits the register is said even where its signature cannot be checked: a cut register is cut.
  if (head.opening !== end.opening) return { state: 'other-register', ...found };
  if (head.entries > end.entries) return { state: 'cut', ...found };
  if (sealAt(head.entries) !== head.seal) return { state: 'rewritten', ...found };
  if (key === undefined) {
    const state = keys.length === 0 ? 'no-key' : named.length === 0 ? 'other-key' : 'forged';
    return { state, head };
  }
  return { state: head.entries < end.entries ? 'goes-on' : 'signed', ...found };
}

export function headJsonSchema(): object {
  return z.toJSONSchema(headFile, { io: 'input' });
}

function headBytes({ office, opening, entries, seal, on, keyId }: RegisterEnd & { readonly keyId: string }) {
  return statementBytes('hoctap-register-head', 1, [office, opening, entries, seal, on, keyId]);
}
