import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  scryptSync,
  sign,
} from 'node:crypto';
import { encryptedKeyPem, readEncryptedKey, type ScryptCost } from '../verification/encrypted-key.ts';
import { fingerprintOf, keyIdBytesOf, keyIdText, publicKeyFrom, type Signer } from '../verification/signature.ts';

export type PrivateKeyReading =
  | { readonly key: KeyObject }
  | { readonly refused: 'not-a-key' | 'not-ed25519' | 'wrong-passphrase' };

/** What OWASP asks of scrypt: 128 MB of memory and half a second here for each passphrase that somebody tries. */
const COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };
/** A file that asks for more is no key of ours. */
const MOST_MEMORY = 2 ** 29;

export function encryptWithPassphrase(der: Uint8Array, passphrase: string): string {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', derived(passphrase, salt, COST), iv);
  const encrypted = Buffer.concat([cipher.update(der), cipher.final()]);
  return encryptedKeyPem({ salt, cost: COST, iv, encrypted });
}

export function privateKeyFrom(pem: string, passphrase: string | undefined): PrivateKeyReading {
  if (!/-----BEGIN (?:ENCRYPTED )?PRIVATE KEY-----/.test(pem)) return { refused: 'not-a-key' };
  try {
    const key = openedKey(pem, passphrase);
    if (key === undefined) return { refused: 'not-a-key' };
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
  const pem = publicPemOf(privateKey);
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

export function publicPemOf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

/** Keys of older versions, and of other programs, are opened by Node itself. */
function openedKey(pem: string, passphrase: string | undefined): KeyObject | undefined {
  const parts = readEncryptedKey(pem);
  if (parts === undefined || passphrase === undefined) {
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
  }
  const { salt, cost, iv, encrypted } = parts;
  if (128 * cost.n * cost.r > MOST_MEMORY || cost.p > 16) return undefined;
  const decipher = createDecipheriv('aes-256-cbc', derived(passphrase, salt, cost), iv);
  const der = Buffer.concat([decipher.update(encrypted), decipher.final()]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

function derived(passphrase: string, salt: Uint8Array, { n, r, p }: ScryptCost): Buffer {
  return scryptSync(passphrase, salt, 32, { N: n, r, p, maxmem: 128 * n * r + 2 ** 21 + 128 * r * p });
}
