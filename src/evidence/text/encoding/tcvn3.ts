import { isSyllable } from './syllable.ts';

/**
 * Letters of TCVN 5712:1993 (VN1) from 0xA1 to 0xFF. The fonts of TCVN3 (.VnTime) have the same, but none of the capitals
 * with marks other than the first seven: they keep a font of their own for those.
 */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
/** From 0x80 to 0x9F, where the fonts of TCVN3 have the quotation marks and dashes of Windows. */
const HIGH = 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ';
/** Capitals where other encodings have control characters; a blank where this one has them too. */
const LOW = ' ÚỤ ỪỬỮ          ỨỰỲỶỸÝỴ';
/** From 0xB0: grave, hook, tilde, acute, dot below, after the vowel they stand on. */
const MARKS = '\u0300\u0309\u0303\u0301\u0323';

/**
 * Each byte comes as the letter of its number; punctuation of Windows stays as it is. The same byte is a capital in text of
 * the standard: it is that in a text with other such capitals, where it makes a word.
 */
export function fromTcvn3(text: string): string {
  const standard = OF_THE_STANDARD.test(text) || CAPITAL_IN_WORD.test(text);
  return text
    .replace(WORD, (word) => capitalsIn(word, standard) ?? word.replace(ALWAYS_LETTERS, letterOf))
    .replace(MARKED, (_, vowel: string, mark: string) => (vowel + markOf(mark)).normalize('NFC'));
}

/** What no text in the fonts of TCVN3 has: capitals with marks, in the place of nothing or of letters of other languages. */
const OF_THE_STANDARD =
  /[\u0081-\u0084\u0086-\u0088\u008a-\u0090\u0098\u009a-\u009f\u00af\u00ba\u00bf-\u00c5\u00cd\u00d9-\u00db\u00e0\u00f0\u00ff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: letters in this encoding
const CAPITAL_IN_WORD = /[A-Z][\u0001\u0002\u0004-\u0006\u0011-\u0017\u0080\u0095]/;
/** All but those that may be punctuation, a sign or a control character, and but the marks. */
const ALWAYS_LETTERS = /[\u0081-\u0084\u0086-\u0088\u008a-\u0090\u0098\u009a-\u009f\u00a1-\u00af\u00b5-\u00ff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: letters in this encoding
const EITHER = /[\u0001\u0002\u0004-\u0006\u0011-\u0017\u0080\u0085\u0089\u0091-\u0097\u0099]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: letters in this encoding
const WORD = /[A-Za-z\u0001\u0002\u0004-\u0006\u0011-\u0017\u0080-\u009f\u00a1-\u00af\u00b5-\u00ff]+/g;
/** Quotation marks, dashes, a bullet and three dots, which stand against a word; not € ‰ ™ and control characters. */
const PUNCTUATION = /[\u0085\u0091-\u0097]/;
/** Ở, Ý, Ó and the like, which are words by themselves; a dash or a euro stands alone more often. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: letters in this encoding
const WORDS = /[\u0001-\u0017\u0095\u0099]/;
const MARKED = /([aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ])([\u00b0-\u00b4])/g;

/** The word with all it may have as capitals; undefined where they make none. */
function capitalsIn(word: string, standard: boolean): string | undefined {
  if (!EITHER.test(word) || (PUNCTUATION.test(word) && !standard)) return undefined;
  if (word.length === 1) return standard && WORDS.test(word) ? letterOf(word) : undefined;
  const read = inLetters(word);
  if ((CAPITALISED.test(read) || isUpper(read)) && isSyllable(read)) return read;
  // A word of another language (NGỌK): what stands against it may be punctuation, what is in it is a letter.
  if (!standard) return undefined;
  const before = BEFORE.exec(word)?.[0] ?? '';
  const after = AFTER.exec(word.slice(before.length))?.[0] ?? '';
  const within = word.slice(before.length, word.length - after.length);
  return within !== '' && isUpper(inLetters(within)) ? before + inLetters(within) + after : undefined;
}

const BEFORE = /^[\u0091\u0093\u0095-\u0097]*/;
const AFTER = /(?<![\u0085\u0092\u0094\u0096\u0097])[\u0085\u0092\u0094\u0096\u0097]+$/;

function inLetters(word: string): string {
  return word.replace(/[^A-Za-z]/g, letterOf);
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

const CAPITALISED = /^\p{Lu}\p{Ll}*$/u;

function letterOf(byte: string): string {
  const code = byte.charCodeAt(0);
  const letter = code < 0x80 ? LOW[code] : code < 0xa1 ? HIGH[code - 0x80] : LETTERS[code - 0xa1];
  return letter === undefined || letter === ' ' ? byte : letter;
}

function markOf(byte: string): string {
  return MARKS[byte.charCodeAt(0) - 0xb0] ?? byte;
}

/** Letters of a Western alphabet that stand for nothing in these fonts: a text with one of them is not in them. */
export function isNotTcvn3(text: string): boolean {
  return (text.match(WESTERN) ?? []).some((letter) => LETTERS.charAt(letter.charCodeAt(0) - 0xa1).trim() === '');
}

const WESTERN = /[\u00c0-\u00ff]/g;
