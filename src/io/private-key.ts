import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { fingerprintOf, keyIdBytesOf, keyIdText, publicKeyFrom, type Signer } from '../verification/signature.ts';

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

/** Signed by Node, which takes a twentieth of the time: a province signs thousands at once. */
export function signerOf(privateKey: KeyObject): Signer {
  const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const key = publicKeyFrom(pem);
  if (key === undefined) throw new TypeError('not an Ed25519 key');
  const keyIdBytes = keyIdBytesOf(key);
  return {
    keyId: keyIdText(keyIdBytes),
    keyIdBytes,
    fingerprint: fingerprintOf(key),
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}
