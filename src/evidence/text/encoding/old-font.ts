import { ENCODING_NAMES } from './encodings.ts';
import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/**
 * A name in the letters of an old font inside a table that is otherwise in order: "X· héi". How it would read, when all
 * of its words become Vietnamese; undefined for a name that is one already, or none of these.
 */
export function oldFontReading(name: string): { readonly read: string; readonly encoding: string } | undefined {
  if (!MAY_BE.test(name) || NEVER_IN_THEM.test(name)) return undefined;
  const words = name.replace(QUOTED, ' $1 ').match(WORD) ?? [];
  if (words.every((word) => !MAY_BE.test(word) || isVietnamese(word))) return undefined;
  for (const [encoding, decode] of [
    [ENCODING_NAMES.tcvn3, fromTcvn3],
    [ENCODING_NAMES.vni, fromVni],
  ] as const) {
    const read = decode(name).normalize('NFC');
    const found = read.match(/[\p{L}\p{M}]+/gu) ?? [];
    if (read !== name && found.every((word) => !NOT_ASCII.test(word) || isSyllable(word))) return { read, encoding };
  }
  return undefined;
}

/** Letters that those fonts have no byte for; dashes and quotation marks they have. */
const NEVER_IN_THEM = /[\u0100-\u200f\u2028-\uffff]/;
const MAY_BE = /[\u00a1-\u00ff]/;
const NOT_ASCII = /[\u0080-\uffff]/;
/** Between blanks, digits, signs and marks of punctuation that are no letters of those fonts. The web breaks lines by U+0085. */
const WORD = /[^\s\u0085\x21-\x40\x5b-\x60\x7b-\x7e\u2010-\u206f]+/g;
/** Quotation marks of print, which are letters of those fonts where they stand alone. */
const QUOTED = /«([^«»]*)»/g;
/** Marks of footnotes and measures behind a word. */
const FOLLOWED = /(?<![¹²³°º])[¹²³°º]+$/u;

/** A word as it should be, with a mark of a footnote behind it or without. */
function isVietnamese(word: string): boolean {
  if (isSyllable(word)) return true;
  const bare = word.replace(FOLLOWED, '');
  return bare !== word && isSyllable(bare) && (MAY_BE.test(bare) || /[cghmnpt]$/.test(bare));
}
