import { z } from 'zod';
import { fingerprintOf, type OfficeKey, type Signer } from './signature.ts';
import { isValidStatement, keyIdText, signatureText, signStatement, statementBytes } from './statement.ts';

const line = z
  .string()
  .max(500)
  .regex(/^\P{C}*$/u)
  .refine((text) => text === text.trim().normalize('NFC'));

const revocationFile = z.strictObject({
  format: z.literal('hoctap-key-revocation'),
  formatVersion: z.literal(1),
  keyId: keyIdText,
  fingerprint: z.string().max(80).describe('of the key that is revoked, whole, in groups of four letters'),
  from: z.iso.date().describe('first day, YYYY-MM-DD, from which what it signs counts for nothing'),
  reason: line.min(1),
  signedBy: keyIdText.describe('the revoked key itself, or the key that took its place'),
  signature: signatureText,
});

/** Says that a key is no longer to be believed. Lies beside the keys in a folder of trusted keys. */
export type KeyRevocation = z.infer<typeof revocationFile>;

export function revocationText(key: OfficeKey, from: string, reason: string, signer: Signer): string {
  const said = {
    keyId: key.keyId,
    fingerprint: fingerprintOf(key.key),
    from,
    reason: reason.normalize('NFC').trim(),
    signedBy: signer.keyId,
  };
  const file: KeyRevocation = {
    format: 'hoctap-key-revocation',
    formatVersion: 1,
    ...said,
    signature: signStatement(signer, revocationBytes(said)),
  };
  return `${JSON.stringify(revocationFile.parse(file), null, 2)}\n`;
}

/** Undefined for any other file. Whether its signature holds is asked in key-ring.ts, where the keys are. */
export function readRevocation(text: string): KeyRevocation | undefined {
  try {
    return revocationFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}

export function isSignedBy(revocation: KeyRevocation, key: OfficeKey): boolean {
  return revocation.signedBy === key.keyId && isValidStatement(revocation.signature, revocationBytes(revocation), key);
}

export function revocationJsonSchema(): object {
  return z.toJSONSchema(revocationFile, { io: 'input' });
}

function revocationBytes(said: Pick<KeyRevocation, 'keyId' | 'fingerprint' | 'from' | 'reason' | 'signedBy'>) {
  const { keyId, fingerprint, from, reason, signedBy } = said;
  return statementBytes('hoctap-key-revocation', 1, [keyId, fingerprint, from, reason, signedBy]);
}
