/**
 * Whether characters that a table should not have may be in these bytes of UTF-8. Looking at the bytes costs a tenth
 * of looking at the letters, and nearly all files have none.
 */
export function mayBeOdd(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const kind = KINDS[bytes[at] ?? 0];
    if (kind === PLAIN) continue;
    if (kind === ODD) return true;
    const second = bytes[at + 1] ?? 0xff;
    if (kind === LATIN && (second <= 0xa0 || second === 0xad || second === 0xff)) return true;
    if (kind === PUNCTUATION) {
      // Dashes and quotation marks are everywhere; blanks, joiners and marks of direction stand around them.
      const third = bytes[at + 2] ?? 0xff;
      if (second === 0x80 ? third <= 0x8f || third >= 0xa8 : second === 0x81 && third >= 0x9f) return true;
      if (second === 0xff) return true;
    }
  }
  return false;
}

const PLAIN = 0;
const ODD = 1;
/** U+0080 to U+00BF, and U+2000 to U+2FFF. */
const LATIN = 2;
const PUNCTUATION = 3;

const KINDS = new Uint8Array(256);
KINDS.fill(ODD, 0, 0x20);
for (const byte of [0x09, 0x0a, 0x0d]) KINDS[byte] = PLAIN;
KINDS[0x7f] = ODD;
KINDS[0xc2] = LATIN;
// Greek, Cyrillic and Arabic marks; U+034F is in the first of them.
KINDS.fill(ODD, 0xcd, 0xd5);
KINDS[0xd8] = ODD;
KINDS[0xe2] = PUNCTUATION;
KINDS[0xe3] = ODD;
KINDS[0xef] = ODD;
