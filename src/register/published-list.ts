import { z } from 'zod';
import { shortCodeOf } from '../verification/short-code.ts';
import type { OfficeKey, Signer } from '../verification/signature.ts';
import {
  isValidStatement,
  keyIdText,
  signatureText,
  signStatement,
  statementBytes,
} from '../verification/statement.ts';
import { freeText } from './entry-schema.ts';
import { endOf, type RegisterEnd } from './head.ts';
import type { IssuedCertificate, Register } from './register.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const code = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
const day = z.iso.date();

const listFile = z.strictObject({
  format: z.literal('hoctap-published-register'),
  formatVersion: z.literal(1),
  office: freeText.describe('whose register it is'),
  opening: sha256.describe('SHA-256 of the first line of the register: which register it is'),
  entries: z.int().min(0).describe('up to which entry the list speaks'),
  seal: sha256.describe('SHA-256 of that entry'),
  on: day.describe('date of that entry'),
  publishedOn: day.describe('the day the list was made: what was revoked later is not in it'),
  valid: z.array(code).describe('short codes of the certificates in force, in the order of issue'),
  void: z.array(z.tuple([code, day])).describe('short code and day of those revoked'),
  replaced: z
    .array(z.union([z.tuple([code, day]), z.tuple([code, day, code])]))
    .describe('short code, day, and short code of the one in its place'),
  keyId: keyIdText,
  signature: signatureText,
});

/**
 * What an office can post of its register: the short code of every certificate and whether it is in force, no name and no
 * number, signed. It answers whether a paper still stands as the register does, up to its day.
 */
export interface PublishedList {
  readonly format: 'hoctap-published-register';
  readonly formatVersion: 1;
  readonly office: string;
  readonly opening: string;
  readonly entries: number;
  readonly seal: string;
  readonly on: string;
  readonly publishedOn: string;
  readonly valid: readonly string[];
  readonly void: readonly (readonly [code: string, day: string])[];
  readonly replaced: readonly (
    | readonly [code: string, day: string]
    | readonly [code: string, day: string, next: string]
  )[];
  readonly keyId: string;
  readonly signature: string;
}

export function publishedText(register: Register, publishedOn: string, signer: Signer): string {
  const { certificates } = register;
  const all = [...certificates.values()];
  const said = {
    ...endOf(register),
    publishedOn,
    valid: all.filter(({ status }) => status === 'valid').map(codeOf),
    void: all.filter(({ status }) => status === 'void').map((each): [string, string] => [codeOf(each), dayOf(each)]),
    replaced: all
      .filter(({ status }) => status === 'replaced')
      .map((each): [string, string] | [string, string, string] => {
        const next = certificates.get(each.replacedBy ?? 0);
        return next === undefined ? [codeOf(each), dayOf(each)] : [codeOf(each), dayOf(each), codeOf(next)];
      }),
    keyId: signer.keyId,
  };
  const file: PublishedList = {
    format: 'hoctap-published-register',
    formatVersion: 1,
    ...said,
    signature: signStatement(signer, listBytes(said)),
  };
  return `${JSON.stringify(listFile.parse(file))}\n`;
}

/** Undefined when the text is not a published list. */
export function readPublishedList(text: string): PublishedList | undefined {
  try {
    return listFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}

/** signed: by one of these keys · no-key, other-key: its key was not given · forged: the given key did not sign this. */
export interface ListFinding {
  readonly state: 'signed' | 'no-key' | 'other-key' | 'forged';
  readonly key?: OfficeKey;
}

export function listFinding(list: PublishedList, keys: readonly OfficeKey[]): ListFinding {
  const named = keys.filter(({ keyId }) => keyId === list.keyId);
  const key = named.find((each) => isValidStatement(list.signature, listBytes(list), each));
  if (key !== undefined) return { state: 'signed', key };
  return { state: keys.length === 0 ? 'no-key' : named.length === 0 ? 'other-key' : 'forged' };
}

export interface ListedCertificate {
  readonly standing: 'issued' | 'void' | 'replaced' | 'unknown';
  readonly on?: string;
  /** Short code of the certificate in its place. */
  readonly replacedBy?: string;
}

/** Looks short codes up in a list, each in the same time however long the list is. */
export function shortCodeLookup(list: PublishedList): (shortCode: string) => ListedCertificate {
  const listed = new Map<string, ListedCertificate>();
  for (const each of list.valid) listed.set(each, { standing: 'issued' });
  for (const [each, on] of list.void) listed.set(each, { standing: 'void', on });
  for (const [each, on, replacedBy] of list.replaced) {
    listed.set(each, { standing: 'replaced', on, ...(replacedBy === undefined ? {} : { replacedBy }) });
  }
  return (shortCode) => listed.get(shortCode) ?? { standing: 'unknown' };
}

export function publishedJsonSchema(): object {
  return z.toJSONSchema(listFile, { io: 'input' });
}

function codeOf({ facts }: IssuedCertificate): string {
  return shortCodeOf(facts);
}

function dayOf({ ended, facts }: IssuedCertificate): string {
  return ended?.on ?? facts.issuedOn;
}

type SignedOfList = RegisterEnd & Pick<PublishedList, 'publishedOn' | 'valid' | 'void' | 'replaced' | 'keyId'>;

function listBytes(said: SignedOfList): Uint8Array {
  const { office, opening, entries, seal, on, publishedOn, valid, void: revoked, replaced, keyId } = said;
  return statementBytes('hoctap-published-register', 1, [
    office,
    opening,
    entries,
    seal,
    on,
    publishedOn,
    valid,
    revoked,
    replaced,
    keyId,
  ]);
}
