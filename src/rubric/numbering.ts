/** How a row is numbered: rows of one kind stand beside each other, a new kind stands below what is above it. */
export interface Numbering {
  /** `roman`, `upper`, `lower`, `arabic1` (1), `arabic2` (1.1), ..., `dash`, `plus`; '' without a number. */
  readonly kind: string;
  /** As written, without the mark behind it. */
  readonly written: string;
  /** Its place among its siblings; undefined where nothing is counted. */
  readonly position?: number;
  /** What stands before the last part of it: 4 of "4.2". */
  readonly above?: string;
}

export interface NumberedText {
  readonly numbering: Numbering;
  readonly text: string;
}

const UNNUMBERED: Numbering = { kind: '', written: '' };
const WORD = '(?:tiêu chí|tiêu chuẩn|nội dung|nhóm|phần|mục|chỉ tiêu|TC)';
const NUMBER = '(\\d+(?:[.,]\\d+)*|[IVX]+|[A-HK-UĐ]|[a-zđ])';
const ALONE = new RegExp(`^(?:${WORD}\\s*)?${NUMBER}\\s*[.):]*$`, 'u');
const WITH_MARK = new RegExp(`^(?:${WORD}\\s+)?${NUMBER}\\s*[.):/](?:\\s+|(?=[\\p{L}“"]))`, 'u');
/** "1.1 Mạng lưới": no mark behind it, and no number in a sentence either. */
const DOTTED = /^(\d+(?:\.\d+)+)\s+(?=\p{Lu})/u;
const BULLET = /^([-–—•*]|\+)\s*(?=\S)/u;

/** The number in the column of numbers, else the one the text begins with; the text without it. */
export function numbered(number: string, text: string): NumberedText {
  const inText = opening(text);
  if (number === '') return inText;
  const alone = ALONE.exec(number.replace(/^(tc|tiêu chí)/iu, ''));
  if (alone === null) return inText;
  const numbering = numberingOf(alone[1] ?? '');
  return { numbering, text: inText.numbering.written === numbering.written ? inText.text : text };
}

function opening(text: string): NumberedText {
  // A label that begins with a capital word is no Roman number: the mark behind it is needed.
  const capitalised = text.replace(/^(Tiêu chí|Nội dung|Nhóm|Phần|Mục)/u, (word) => word.toLowerCase());
  for (const pattern of [WITH_MARK, DOTTED]) {
    const found = pattern.exec(capitalised);
    if (found !== null && found[0].length < text.length) {
      return { numbering: numberingOf(found[1] ?? ''), text: text.slice(found[0].length).trim() };
    }
  }
  const bullet = BULLET.exec(text);
  if (bullet === null) return { numbering: UNNUMBERED, text };
  const kind = bullet[1] === '+' ? 'plus' : 'dash';
  return { numbering: { kind, written: bullet[1] ?? '' }, text: text.slice(bullet[0].length) };
}

function numberingOf(written: string): Numbering {
  if (/^\d/.test(written)) {
    const parts = written.split(/[.,]/);
    const numbering = { kind: `arabic${parts.length}`, written: parts.join('.'), position: Number(parts.at(-1)) };
    return parts.length === 1 ? numbering : { ...numbering, above: parts.slice(0, -1).join('.') };
  }
  if (/^[IVX]+$/.test(written)) return { kind: 'roman', written, position: romanValue(written) };
  if (/^\p{Lu}$/u.test(written)) return { kind: 'upper', written };
  return { kind: 'lower', written };
}

function romanValue(written: string): number {
  const values = [...written].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
