import type { CertificateFacts } from '../model/certificate.ts';
import type { Location } from '../model/location.ts';
import { isPageAddress } from '../model/page-address.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { fromBase32, toBase32 } from './alphabet.ts';
import { type CodeExtras, canonicalBytes } from './canonical.ts';
import { packFacts, packWithWitness, unpackFacts, unpackWithWitness } from './pack.ts';
import { KEY_ID_BYTES, keyIdText, SIGNATURE_BYTES, type Signer, sha256 } from './signature.ts';

/** What a code says, before anyone asks whether it is true. */
export interface DecodedCode {
  readonly facts: CertificateFacts;
  /** Undefined in a code of format 1. */
  readonly extras: CodeExtras | undefined;
  /** Null for a code made without a key. */
  readonly signed: { readonly keyId: string; readonly signature: Uint8Array } | null;
}

const UNSIGNED = 'UNSIGNED';
const CHECK_LETTERS = 7;
/** A QR code holds no more. */
const LONGEST_CODE = 4296;
const NEWEST_FORMAT = 2;

/**
 * `HOCTAP1:` facts `.` key id and signature `.` check letters, all of it letters a QR code stores most tightly. With extras
 * it is format 2, which may begin with the address of a page and `#`: a telephone then opens that page, and what stands
 * after the `#` is sent to nobody.
 */
export function writeCode(facts: CertificateFacts, signer?: Signer, extras?: CodeExtras): string {
  if (extras !== undefined && !isPageAddress(extras.address)) throw new RangeError('extras: address');
  const packed = toBase32(extras === undefined ? packFacts(facts) : packWithWitness(facts, extras.register));
  const start = extras === undefined ? 'HOCTAP1:' : `${extras.address === '' ? '' : `${extras.address}#`}HOCTAP2:`;
  const body = `${start}${packed}.${signer === undefined ? UNSIGNED : signedBy(signer, canonicalBytes(facts, extras))}`;
  return `${body}.${checkLetters(body)}`;
}

function signedBy(signer: Signer, content: Uint8Array): string {
  const bytes = new Uint8Array(KEY_ID_BYTES + SIGNATURE_BYTES);
  bytes.set(signer.keyIdBytes);
  bytes.set(signer.sign(content), KEY_ID_BYTES);
  return toBase32(bytes);
}

/** Finds a slip of the camera or the hand before anyone refers to forgery; a forger can make it right. */
function checkLetters(body: string): string {
  return toBase32(sha256(new TextEncoder().encode(body))).slice(0, CHECK_LETTERS);
}

/** Where the word HOCTAP is in the text of a code of any format; undefined where there is none. */
export function startOfCode(text: string): number | undefined {
  const start = text.startsWith('HOCTAP') ? 0 : text.lastIndexOf('#HOCTAP') + 1;
  const isCode = /^HOCTAP[1-9]\d{0,3}:/.test(text.slice(start, start + 12));
  return isCode && (start === 0 || text.startsWith('https://')) ? start : undefined;
}

export type CodeReading = { readonly code: DecodedCode } | { readonly problem: Problem };

export function readCode(written: string, at: Location): CodeReading {
  if (written.length > LONGEST_CODE) return { problem: problem('code-too-long', at, { limit: LONGEST_CODE }) };
  const text = written.trim();
  const start = startOfCode(text);
  if (start === undefined) return { problem: notOurs(text, at) };
  const version = Number(text.slice(start + 'HOCTAP'.length, text.indexOf(':', start)));
  if (version > NEWEST_FORMAT) {
    return { problem: problem('code-later-version', at, { found: String(version), expected: NEWEST_FORMAT }) };
  }
  const groups = text.slice(text.indexOf(':', start) + 1).split('.');
  const [packed = '', proof = '', check = ''] = groups;
  if (groups.length < 3 || (groups.length === 3 && check.length < CHECK_LETTERS)) {
    return { problem: problem('code-cut', at, {}) };
  }
  if (groups.length > 3 || check !== checkLetters(text.slice(0, -check.length - 1))) {
    return { problem: problem('code-damaged', at, {}) };
  }
  const address = text.slice(0, Math.max(start - 1, 0));
  const content =
    version === 1 && start === 0 ? firstFormat(packed) : version === 2 ? secondFormat(packed, address) : undefined;
  const signed = proof === UNSIGNED ? null : readSignature(proof);
  if (content === undefined || signed === undefined) return { problem: problem('code-malformed', at, {}) };
  return { code: { ...content, signed } };
}

type Content = Pick<DecodedCode, 'facts' | 'extras'>;

function firstFormat(packed: string): Content | undefined {
  const bytes = fromBase32(packed);
  const facts = bytes === undefined ? undefined : unpackFacts(bytes);
  return facts === undefined ? undefined : { facts, extras: undefined };
}

function secondFormat(packed: string, address: string): Content | undefined {
  const bytes = fromBase32(packed);
  const read = bytes === undefined || !isPageAddress(address) ? undefined : unpackWithWitness(bytes);
  return read === undefined ? undefined : { facts: read.facts, extras: { address, register: read.register } };
}

function readSignature(proof: string): DecodedCode['signed'] | undefined {
  const bytes = fromBase32(proof);
  if (bytes?.length !== KEY_ID_BYTES + SIGNATURE_BYTES) return undefined;
  return { keyId: keyIdText(bytes.subarray(0, KEY_ID_BYTES)), signature: bytes.subarray(KEY_ID_BYTES) };
}

/** The tail of one of our codes is known by its form; anything else is the code of another program. */
function notOurs(text: string, at: Location): Problem {
  const tail = /^(?:[OCTAP]{0,5}1?:)?[0-9A-Z]+\.[0-9A-Z]+\.[0-9A-Z]{7}$/.test(text);
  const head = /^H(?:O(?:C(?:T(?:A(?:P\d{0,4})?)?)?)?)?$/.test(text);
  if (tail || head) return problem('code-cut', at, {});
  return problem('code-other-program', at, { found: text.length > 60 ? `${text.slice(0, 60)}…` : text });
}
