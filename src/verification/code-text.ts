import type { CertificateFacts } from '../model/certificate.ts';
import type { Location } from '../model/location.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { fromBase32, toBase32 } from './alphabet.ts';
import { canonicalBytes, FORMAT_VERSION } from './canonical.ts';
import { packFacts, unpackFacts } from './pack.ts';
import { KEY_ID_BYTES, keyIdText, SIGNATURE_BYTES, type Signer, sha256 } from './signature.ts';

/** What a code says, before anyone asks whether it is true. */
export interface ReadCode {
  readonly facts: CertificateFacts;
  /** Null for a code made without a key. */
  readonly signed: { readonly keyId: string; readonly signature: Uint8Array } | null;
}

const UNSIGNED = 'UNSIGNED';
const CHECK_LETTERS = 7;
/** A QR code holds no more. */
export const LONGEST_CODE = 4296;

/** `HOCTAP1:` facts `.` key id and signature `.` check letters, all of it letters a QR code stores most tightly. */
export function writeCode(facts: CertificateFacts, signer?: Signer): string {
  const body = `HOCTAP${FORMAT_VERSION}:${toBase32(packFacts(facts))}.${signer === undefined ? UNSIGNED : signedBy(signer, facts)}`;
  return `${body}.${checkLetters(body)}`;
}

function signedBy(signer: Signer, facts: CertificateFacts): string {
  const bytes = new Uint8Array(KEY_ID_BYTES + SIGNATURE_BYTES);
  bytes.set(signer.keyIdBytes);
  bytes.set(signer.sign(canonicalBytes(facts)), KEY_ID_BYTES);
  return toBase32(bytes);
}

/** Finds a slip of the camera or the hand before anyone speaks of forgery; a forger can make it right. */
function checkLetters(body: string): string {
  return toBase32(sha256(new TextEncoder().encode(body))).slice(0, CHECK_LETTERS);
}

export type CodeReading = { readonly code: ReadCode } | { readonly problem: Problem };

export function readCode(written: string, at: Location): CodeReading {
  if (written.length > LONGEST_CODE) return { problem: problem('code-too-long', at, { limit: LONGEST_CODE }) };
  const text = written.trim();
  const version = /^HOCTAP([1-9]\d{0,3}):/.exec(text)?.[1];
  if (version === undefined) return { problem: notOurs(text, at) };
  if (Number(version) !== FORMAT_VERSION) {
    return { problem: problem('code-later-version', at, { found: version, expected: FORMAT_VERSION }) };
  }
  const groups = text.slice(text.indexOf(':') + 1).split('.');
  const [packed = '', proof = '', check = ''] = groups;
  if (groups.length < 3 || (groups.length === 3 && check.length < CHECK_LETTERS)) {
    return { problem: problem('code-cut', at, {}) };
  }
  if (groups.length > 3 || check !== checkLetters(text.slice(0, -check.length - 1))) {
    return { problem: problem('code-damaged', at, {}) };
  }
  const bytes = fromBase32(packed);
  const facts = bytes === undefined ? undefined : unpackFacts(bytes);
  const signed = proof === UNSIGNED ? null : readSignature(proof);
  if (facts === undefined || signed === undefined) return { problem: problem('code-malformed', at, {}) };
  return { code: { facts, signed } };
}

function readSignature(proof: string): ReadCode['signed'] | undefined {
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
