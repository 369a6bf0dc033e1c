import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { toBase32 } from './alphabet.ts';

/** The one place where the program touches cryptography; everything else handles bytes. */

export const KEY_ID_BYTES = 5;
export const SIGNATURE_BYTES = 64;

/** A public key of an office, as `verify` uses it. */
export interface OfficeKey {
  /** e.g. "7K3F-9QXM"; found from the key itself, so that it cannot be chosen. */
  readonly keyId: string;
  readonly office: string;
  readonly key: KeyObject;
}

/** What signs certificates: the same facts and the same key give the same bytes, as Ed25519 uses no chance. */
export interface Signer {
  readonly keyId: string;
  readonly keyIdBytes: Uint8Array;
  sign(bytes: Uint8Array): Uint8Array;
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** Undefined unless the text is the PEM of an Ed25519 public key. A private one is refused too: it is not to be handed out. */
export function publicKeyFrom(pem: string): KeyObject | undefined {
  if (!pem.includes('-----BEGIN PUBLIC KEY-----')) return undefined;
  return ed25519(() => createPublicKey(pem));
}

export type PrivateKeyReading =
  | { readonly key: KeyObject }
  | { readonly refused: 'not-a-key' | 'not-ed25519' | 'wrong-passphrase' };

export function privateKeyFrom(pem: string, passphrase: string | undefined): PrivateKeyReading {
  if (!/-----BEGIN (?:ENCRYPTED )?PRIVATE KEY-----/.test(pem)) return { refused: 'not-a-key' };
  try {
    const key = createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
    return key.asymmetricKeyType === 'ed25519' ? { key } : { refused: 'not-ed25519' };
  } catch {
    return { refused: isEncrypted(pem) ? 'wrong-passphrase' : 'not-a-key' };
  }
}

export function isEncrypted(pem: string): boolean {
  return pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----');
}

export function signerOf(privateKey: KeyObject): Signer {
  const keyIdBytes = keyIdBytesOf(createPublicKey(privateKey));
  return {
    keyId: keyIdText(keyIdBytes),
    keyIdBytes,
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}

export function keyIdOf(publicKey: KeyObject): string {
  return keyIdText(keyIdBytesOf(publicKey));
}

/** The whole hash, for reading a key out on the telephone: someone may make another key with the same short id. */
export function fingerprintOf(publicKey: KeyObject): string {
  return toBase32(sha256(publicKey.export({ type: 'spki', format: 'der' }))).replace(/(.{4})(?=.)/g, '$1-');
}

export function keyIdText(bytes: Uint8Array): string {
  return toBase32(bytes).replace(/^(.{4})/, '$1-');
}

export function holds(signature: Uint8Array, bytes: Uint8Array, { key }: OfficeKey): boolean {
  return signature.length === SIGNATURE_BYTES && verify(null, bytes, key, signature);
}

function keyIdBytesOf(publicKey: KeyObject): Uint8Array {
  return sha256(publicKey.export({ type: 'spki', format: 'der' })).subarray(0, KEY_ID_BYTES);
}

function ed25519(make: () => KeyObject): KeyObject | undefined {
  try {
    const key = make();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
