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
  const words = name.match(WORD) ?? [];
  if (words.every((word) => !MAY_BE.test(word) || isSyllable(word))) return undefined;
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
const WORD = /[^\s,.;:()/-]+/g;
