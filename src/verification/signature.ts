import { hashes, Point, verify } from '@noble/ed25519';
import { sha256 as sha256Of, sha512 } from '@noble/hashes/sha2.js';
import { toBase32 } from './alphabet.ts';

/**
 * The one place of this room that touches cryptography, and without Node's own: what a page in a browser and the command
 * line say of a signature must be the same to the last odd point of the curve, and no two libraries agree on those.
 * Checked the strict way of RFC 8032, not by ZIP-215. Signing needs a private key and is in `io/private-key.ts`.
 */
hashes.sha512 = sha512;

export const KEY_ID_BYTES = 5;
export const SIGNATURE_BYTES = 64;

/** A public key of an office, as `verify` uses it. */
export interface OfficeKey {
  /** e.g. "7K3F-9QXM"; found from the key itself, so that it cannot be chosen. */
  readonly keyId: string;
  /** As the office calls itself; empty for a bare PEM. Nobody but the office says so: see key-ring.ts. */
  readonly office: string;
  /** The 32 bytes of an Ed25519 public key. */
  readonly key: Uint8Array;
  /** What it may sign and when, under its own signature; absent in files of format 1 and bare PEMs. */
  readonly statement?: KeyStatement;
}

/** What a key says of itself under its own signature. */
export interface KeyStatement {
  /** As printed on certificates; at least one. */
  readonly authorities: readonly string[];
  /** YYYY-MM-DD, first and last day of issue; no last day while none is set. */
  readonly validFrom: string;
  readonly validTo?: string;
  /** The key before this one, and its signature over this statement. */
  readonly replaces?: { readonly keyId: string; readonly fingerprint: string; readonly signature: string };
}

/** What signs certificates: the same facts and the same key give the same bytes, as Ed25519 uses no chance. */
export interface Signer {
  readonly keyId: string;
  readonly keyIdBytes: Uint8Array;
  /** Of its public key, as `keys show` prints it. */
  readonly fingerprint: string;
  sign(bytes: Uint8Array): Uint8Array;
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return sha256Of(bytes);
}

/** What stands before the 32 bytes of every Ed25519 public key in DER (RFC 8410). */
const SPKI_HEAD = Uint8Array.from([0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]);
const KEY_BYTES = 32;
/** The longest PEM anyone hands out; no other kind of key is read. */
const LONGEST_PEM = 2000;

/** Undefined unless the text is the PEM of an Ed25519 public key. A private one is refused too: it is not to be handed out. */
export function publicKeyFrom(pem: string): Uint8Array | undefined {
  if (pem.length > LONGEST_PEM) return undefined;
  const base64 = /-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]*)-----END PUBLIC KEY-----/.exec(pem)?.[1];
  const der = base64 === undefined ? undefined : fromBase64(base64.replace(/\s/g, ''));
  if (der?.length !== SPKI_HEAD.length + KEY_BYTES) return undefined;
  if (!SPKI_HEAD.every((byte, at) => byte === der[at])) return undefined;
  const key = der.slice(SPKI_HEAD.length);
  return isUsable(key) ? key : undefined;
}

/** A point of the curve, and none of the eight whose signatures hold for anything. */
function isUsable(key: Uint8Array): boolean {
  try {
    return !Point.fromBytes(key, false).isSmallOrder();
  } catch {
    return false;
  }
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function keyIdOf(key: Uint8Array): string {
  return keyIdText(keyIdBytesOf(key));
}

export function keyIdBytesOf(key: Uint8Array): Uint8Array {
  return sha256(spkiOf(key)).subarray(0, KEY_ID_BYTES);
}

/** The whole hash, for reading a key out on the telephone: someone may make another key with the same short id. */
export function fingerprintOf(key: Uint8Array): string {
  return toBase32(sha256(spkiOf(key))).replace(/(.{4})(?=.)/g, '$1-');
}

function spkiOf(key: Uint8Array): Uint8Array {
  return Uint8Array.from([...SPKI_HEAD, ...key]);
}

export function keyIdText(bytes: Uint8Array): string {
  return toBase32(bytes).replace(/^(.{4})/, '$1-');
}

export function isValidSignature(signature: Uint8Array, bytes: Uint8Array, { key }: OfficeKey): boolean {
  if (signature.length !== SIGNATURE_BYTES) return false;
  try {
    return verify(signature, bytes, key, { zip215: false });
  } catch {
    return false;
  }
}
