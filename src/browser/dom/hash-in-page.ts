import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Replaces Node's `hash`: only SHA-256, with which registers are sealed. */
export function hash(algorithm: string, text: string | Uint8Array, as: string): string {
  if (algorithm !== 'sha256' || as !== 'hex') throw new Error(`${algorithm} as ${as} is not in the page`);
  return bytesToHex(sha256(typeof text === 'string' ? new TextEncoder().encode(text) : text));
}
