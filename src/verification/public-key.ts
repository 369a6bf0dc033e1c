import { z } from 'zod';
import { type Problem, problem } from '../problems/problem.ts';
import { keyIdOf, type OfficeKey, publicKeyFrom } from './signature.ts';

/** The file an office hands out, so that others can check what it signed. */
const publicKeyFile = z.strictObject({
  format: z.literal('hoctap-public-key'),
  formatVersion: z.literal(1),
  office: z
    .string()
    .max(200)
    .regex(/^\P{C}*$/u),
  keyId: z.string(),
  publicKey: z.string().max(2000),
});

export type PublicKeyReading = { readonly key: OfficeKey } | { readonly problem: Problem };

export function publicKeyText(pem: string, office: string): string {
  const key = publicKeyFrom(pem);
  if (key === undefined) throw new TypeError('not a public Ed25519 key');
  const said: z.infer<typeof publicKeyFile> = {
    format: 'hoctap-public-key',
    formatVersion: 1,
    office: office.normalize('NFC'),
    keyId: keyIdOf(key),
    publicKey: pem,
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

/** Our own file, or a bare PEM of another program, which names no office. */
export function readPublicKey(text: string, file: string): PublicKeyReading {
  if (text.includes('PRIVATE KEY-----')) return { problem: problem('key-is-private', { file }, {}) };
  if (text.trimStart().startsWith('-----BEGIN')) return keyOf(text, '', undefined, file);
  const checked = publicKeyFile.safeParse(jsonOf(text));
  if (!checked.success) return { problem: problem('key-not-readable', { file }, {}) };
  const { publicKey, office, keyId } = checked.data;
  return keyOf(publicKey, office, keyId, file);
}

function keyOf(pem: string, office: string, keyId: string | undefined, file: string): PublicKeyReading {
  const key = publicKeyFrom(pem);
  if (key === undefined) return { problem: problem('key-not-readable', { file }, {}) };
  const found = keyIdOf(key);
  if (keyId !== undefined && keyId !== found) {
    return { problem: problem('key-changed', { file, key: 'keyId' }, { found, expected: keyId }) };
  }
  return { key: { key, keyId: found, office } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
