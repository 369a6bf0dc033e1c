import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** In place of Node's: the one sum that registers are sealed with. */
export function hash(algorithm: string, text: string | Uint8Array, as: string): string {
  if (algorithm !== 'sha256' || as !== 'hex') throw new Error(`${algorithm} as ${as} is not in the page`);
  return bytesToHex(sha256(typeof text === 'string' ? new TextEncoder().encode(text) : text));
}
