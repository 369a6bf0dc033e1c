import { z } from 'zod';
import { type Problem, problem } from '../problems/problem.ts';
import { fingerprintOf, type KeyStatement, keyIdOf, type OfficeKey, publicKeyFrom, type Signer } from './signature.ts';
import {
  isValidStatement,
  keyIdText,
  type Signable,
  signatureText,
  signStatement,
  statementBytes,
} from './statement.ts';

/** One line, trimmed, in NFC, without hidden characters: what is signed is what is seen. */
const line = z
  .string()
  .max(300)
  .regex(/^\P{C}*$/u)
  .refine((text) => text === text.trim().normalize('NFC'));
const day = z.iso.date();
/** For whom one key may sign. */
export const MOST_AUTHORITIES = 20;

const oldPublicKeyFile = z.strictObject({
  format: z.literal('hoctap-public-key'),
  formatVersion: z.literal(1),
  office: z
    .string()
    .max(200)
    .regex(/^\P{C}*$/u),
  keyId: z.string(),
  publicKey: z.string().max(2000),
});

const publicKeyFile = z.strictObject({
  format: z.literal('hoctap-public-key'),
  formatVersion: z.literal(2),
  office: line.describe('the office that holds the private key, as it calls itself'),
  keyId: keyIdText,
  publicKey: z.string().max(2000).describe('PEM of the Ed25519 public key'),
  authorities: z
    .array(line.min(1))
    .min(1)
    .max(MOST_AUTHORITIES)
    .describe('issuing authorities, as printed on certificates, that this key signs for'),
  validFrom: day.describe('first day, YYYY-MM-DD, whose certificates it may sign'),
  validTo: day.optional().describe('last such day; without it until it is replaced or revoked'),
  replaces: z
    .strictObject({
      keyId: keyIdText,
      fingerprint: z.string().max(80).describe('the whole SHA-256 of the key before, in groups of four letters'),
      signature: signatureText.describe('the key before signs the same statement as the new one'),
    })
    .optional()
    .describe('the key before this one, which names this one as its successor'),
  signature: signatureText.describe('by this very key, over everything above'),
});

export type PublicKeyReading = { readonly key: OfficeKey } | { readonly problem: Problem };

/** What is to be said of a new key. */
export interface KeyDeclaration {
  readonly office: string;
  readonly authorities: readonly string[];
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

/** The public key file of format 2. `before` is the key it takes the place of, which signs too. */
export function publicKeyText(pem: string, declared: KeyDeclaration, signer: Signer, before?: Signer): string {
  const key = publicKeyFrom(pem);
  if (key === undefined || keyIdOf(key) !== signer.keyId) throw new TypeError('not the public key of the signer');
  const said = {
    office: declared.office.normalize('NFC'),
    keyId: signer.keyId,
    publicKey: pem,
    authorities: declared.authorities.map((authority) => authority.normalize('NFC')),
    validFrom: declared.validFrom,
    ...(declared.validTo === undefined ? {} : { validTo: declared.validTo }),
  };
  const replaced = before === undefined ? undefined : { keyId: before.keyId, fingerprint: before.fingerprint };
  const bytes = keyStatementBytes({ ...said, fingerprint: signer.fingerprint, replaces: replaced });
  const replaces =
    before === undefined || replaced === undefined
      ? {}
      : { replaces: { ...replaced, signature: signStatement(before, bytes) } };
  const file: z.infer<typeof publicKeyFile> = {
    format: 'hoctap-public-key',
    formatVersion: 2,
    ...said,
    ...replaces,
    signature: signStatement(signer, bytes),
  };
  return `${JSON.stringify(publicKeyFile.parse(file), null, 2)}\n`;
}

/** Our own file of either format, or a bare PEM of another program, which names no office. */
export function readPublicKey(text: string, file: string): PublicKeyReading {
  if (text.includes('PRIVATE KEY-----')) return { problem: problem('key-is-private', { file }, {}) };
  if (text.trimStart().startsWith('-----BEGIN')) return keyOf(text, '', undefined, file);
  const value = jsonOf(text);
  const old = oldPublicKeyFile.safeParse(value);
  if (old.success) return keyOf(old.data.publicKey, old.data.office, old.data.keyId, file);
  const checked = publicKeyFile.safeParse(value);
  if (!checked.success) return { problem: problem('key-not-readable', { file }, {}) };
  const { publicKey, office, keyId, authorities, validFrom, validTo, replaces, signature } = checked.data;
  const reading = keyOf(publicKey, office, keyId, file);
  if ('problem' in reading) return reading;
  const bytes = keyStatementBytes({ ...checked.data, fingerprint: fingerprintOf(reading.key.key) });
  if (!isValidStatement(signature, bytes, reading.key)) {
    return { problem: problem('key-statement-changed', { file, key: 'signature' }, { keyId }) };
  }
  const statement: KeyStatement = {
    authorities,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    ...(replaces === undefined ? {} : { replaces }),
  };
  return { key: { ...reading.key, statement } };
}

/** Whether the key before signed this statement too. */
export function isSucceededBy(before: OfficeKey, after: OfficeKey): boolean {
  const { statement, keyId, office, key } = after;
  if (statement?.replaces?.fingerprint !== fingerprintOf(before.key)) return false;
  const bytes = keyStatementBytes({ ...statement, office, keyId, fingerprint: fingerprintOf(key) });
  return isValidStatement(statement.replaces.signature, bytes, before);
}

export function publicKeyJsonSchema(): object {
  return z.toJSONSchema(publicKeyFile, { io: 'input' });
}

interface SignedOfKey extends Omit<KeyDeclaration, 'validTo'> {
  readonly keyId: string;
  readonly fingerprint: string;
  readonly validTo?: string | undefined;
  readonly replaces?: { readonly keyId: string; readonly fingerprint: string } | undefined;
}

function keyStatementBytes(said: SignedOfKey): Uint8Array {
  const { office, keyId, fingerprint, authorities, validFrom, validTo = '', replaces } = said;
  const before: Signable = replaces === undefined ? [] : [replaces.keyId, replaces.fingerprint];
  return statementBytes('hoctap-public-key', 2, [office, keyId, fingerprint, authorities, validFrom, validTo, before]);
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
