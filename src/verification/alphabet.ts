/**
 * Crockford's base32: digits and capitals without I, L, O and U. A QR code stores such text in 5.5 bits a letter, where
 * base64url takes 8: the same bytes make a smaller square. It also survives being read aloud.
 */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

export function letterValue(letter: string): number | undefined {
  return VALUES.get(letter);
}

export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (5 - bits)) & 31);
}

/** Undefined for anything `toBase32` would not have written: one value has one text. */
export function fromBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  // A whole letter too many, or bits that stand for nothing.
  return bits >= 5 || held !== 0 ? undefined : bytes;
}
