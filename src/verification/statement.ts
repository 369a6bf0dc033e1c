import { z } from 'zod';
import { fromBase32, toBase32 } from './alphabet.ts';
import { isValidSignature, type OfficeKey, SIGNATURE_BYTES, type Signer } from './signature.ts';

/** A value that can be in something signed: texts, whole numbers and lists of them, never an object. */
export type Signable = string | number | readonly Signable[];

/**
 * What is signed of a file of ours: the UTF-8 of a JSON array without blanks whose first two values name the format and
 * its version, so that a signature under one kind of file never fits another. Texts are in NFC.
 */
export function statementBytes(format: string, version: number, values: readonly Signable[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([format, version, ...values.map(inOneForm)]));
}

/** 103 letters of Crockford base32. */
export function signStatement(signer: Signer, bytes: Uint8Array): string {
  return toBase32(signer.sign(bytes));
}

export function isValidStatement(signature: string, bytes: Uint8Array, key: OfficeKey): boolean {
  const found = fromBase32(signature);
  return found?.length === SIGNATURE_BYTES && isValidSignature(found, bytes, key);
}

/** How a signature is in a file. */
export const signatureText = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{103}$/)
  .describe('Ed25519 signature, 64 bytes in Crockford base32');

/** How the id of a key is in a file. */
export const keyIdText = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  .describe('first 40 bits of the SHA-256 of the public key: finds a key, does not prove it');

function inOneForm(value: Signable): Signable {
  if (typeof value === 'string') return value.normalize('NFC');
  return typeof value === 'number' ? value : value.map(inOneForm);
}
