import { particularList } from '../../../model/particular-list.ts';

/** Control characters but line ends and tabs, those that turn the reading direction, and those that stand for a loss. */
const FORBIDDEN_ONES =
  '\\u0001-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufffc\\ufffd';
/** Line breaks of word processors and of the web, within a line of the table. */
const LINE_BREAKS = '\\u000b\\u000c\\u0085\\u2028\\u2029';
const BLANKS = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
const FULL_WIDTH_ONES = '\\uff01-\\uff5e';
const UNSEEN = '\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff';
const GREEK_AND_CYRILLIC = '\\u0370-\\u03ff\\u0400-\\u052f';
/** Letters of other Latin alphabets: Ð of Icelandic, Ɖ of Ewe, ǎ with the hook the other way round, dotless ı. */
const OTHER_LATIN = '\\u00d0\\u00f0\\u0131\\u0189-\\u018c\\u01cd\\u01ce\\u0221\\u0251\\u0256\\u0257\\u0261';

/** Characters that a cell of a table should not have, or that look like others. */
export const ODD = new RegExp(
  `[${FORBIDDEN_ONES}${LINE_BREAKS}${BLANKS}${UNSEEN}${FULL_WIDTH_ONES}${GREEK_AND_CYRILLIC}]`,
);

export interface CleanText {
  readonly text: string;
  /** Code points that were left out or written plainly, e.g. "U+200B"; '' when blanks alone were. */
  readonly repaired: string;
  /** Code points that hide or turn what stands there, and so are nobody's to guess. */
  readonly forbidden: string;
}

/** Full-width letters become plain ones, hard blanks blanks, and what cannot be seen is left out. */
export function cleanText(written: string): CleanText {
  const repaired = new Set<string>();
  const forbidden = new Set<string>();
  const text = written.replace(EACH, (character) => {
    if (FORBIDDEN.test(character)) {
      forbidden.add(codePoint(character));
      return '';
    }
    if (BLANK.test(character)) return ' ';
    repaired.add(codePoint(character));
    if (LINE_BREAK.test(character)) return ' ';
    return FULL_WIDTH.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : '';
  });
  return { text, repaired: particularList([...repaired]), forbidden: particularList([...forbidden]) };
}

/** A letter of another alphabet that looks like one of Vietnamese: Cyrillic "а" in "Mã", "Ð" in "Ðiểm". */
export function lookAlike(
  text: string,
): { readonly letter: string; readonly code: string; readonly plain: string } | undefined {
  const letter = OTHER_ALPHABET.exec(text)?.[0];
  return letter === undefined ? undefined : { letter, code: codePoint(letter), plain: latin(text) };
}

/** The same text in the letters it seems to be written with. */
function latin(text: string): string {
  return text
    .normalize('NFD')
    .replace(OTHERS, (letter) => LATIN.get(letter) ?? letter)
    .replace(CARON_ON_A, '$1\u0306')
    .normalize('NFC');
}

const BLANK = new RegExp(`[${BLANKS}]`);
const LINE_BREAK = new RegExp(`[${LINE_BREAKS}]`);
const FULL_WIDTH = new RegExp(`[${FULL_WIDTH_ONES}]`);
const FORBIDDEN = new RegExp(`[${FORBIDDEN_ONES}]`);
const EACH = new RegExp(`[${FORBIDDEN_ONES}${LINE_BREAKS}${BLANKS}${UNSEEN}${FULL_WIDTH_ONES}]`, 'g');
const OTHER_ALPHABET = new RegExp(`[${GREEK_AND_CYRILLIC}${OTHER_LATIN}]`);
const OTHERS = new RegExp(OTHER_ALPHABET, 'g');

/** Cyrillic and Greek letters, each with the Latin one it looks like. */
const LATIN = new Map(
  (
    '\u0430a \u0435e \u043eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0455s \u0458j \u04bbh \u0501d \u0410A \u0412B ' +
    '\u0415E \u0405S \u0406I \u0408J \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0391A ' +
    '\u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X \u03bfo ' +
    '\u03bdv \u03b9i \u00d0\u0110 \u00f0\u0111 \u0131i \u0189\u0110 \u018a\u0110 \u018b\u0110 \u018c\u0111 \u0221\u0111 \u0251a \u0256\u0111 \u0257\u0111 \u0261g'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** ǎ, written for ă. */
const CARON_ON_A = /([aA])\u030c/g;

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
