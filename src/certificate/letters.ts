/** A character of a text that cannot be printed. */
export interface UnprintableLetter {
  readonly letter: string;
  readonly codePoint: string;
  /** True for controls, zero-width marks and the like: there is nothing to show. */
  readonly hidden: boolean;
}

const HIDDEN = /[\p{C}\u2028\u2029]/u;
/** Marks still apart after composing have no letter of their own; the font cannot place them well. */
const LOOSE_MARK = /\p{M}/u;
/** Scripts written from right to left, which a certificate in Vietnamese has no layout for. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

/** The first character that cannot be printed, if any. Line breaks are layout, not letters. */
export function unprintableLetter(
  text: string,
  hasGlyph: (codePoint: number) => boolean,
): UnprintableLetter | undefined {
  const composed = text.normalize('NFC');
  const letters = [...composed.replaceAll('\n', '')];
  for (const [index, letter] of letters.entries()) {
    const codePoint = letter.codePointAt(0) ?? 0;
    if (HIDDEN.test(letter)) return { letter: '', codePoint: written(codePoint), hidden: true };
    if (LOOSE_MARK.test(letter)) {
      return { letter: `${letters[index - 1] ?? ''}${letter}`, codePoint: written(codePoint), hidden: false };
    }
    if (RIGHT_TO_LEFT.test(letter) || !hasGlyph(codePoint))
      return { letter, codePoint: written(codePoint), hidden: false };
  }
  return undefined;
}

/** What names of places are written with. */
export const NAME_LETTERS = `${vietnameseLetters()}${latinLetters()}${latinLetters().toUpperCase()} 0123456789.,:;-–/()“”‘’'&…`;
/** What numbers of documents are written with. */
export const NUMBER_LETTERS = `${latinLetters().toUpperCase()}Đ 0123456789.-/…`;

/** The 146 letters beyond ASCII that Vietnamese writes: 73 in either case. */
export function vietnameseLetters(): string {
  const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const small = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  return ['đ', ...small, 'Đ', ...small.map((letter) => letter.toUpperCase())].join('');
}

function latinLetters(): string {
  return Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index)).join('');
}

function written(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
