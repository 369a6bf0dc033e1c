/** Vietnamese text in plain lower-case letters: "Điểm  tự chấm" and "diem_tu_cham" both become "diem tu cham". */
export function plainLetters(text: string): string {
  let plain = '';
  let parted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isOfLatin(code)) return ofAnyLetters(text);
    const letter = KNOWN[code] ?? learnt(code);
    if (letter === ' ') parted = true;
    else if (letter !== '') {
      plain += parted && plain !== '' ? ` ${letter}` : letter;
      parted = false;
    }
  }
  return plain;
}

/** The letters of Europe and Vietnam with their marks, and punctuation: what each becomes does not depend on its neighbours. */
function isOfLatin(code: number): boolean {
  return code < BEYOND_MARKS || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < BEYOND_LATIN);
}

const FIRST_MARK = 0x300;
const BEYOND_MARKS = 0x370;
const BEYOND_LATIN = 0x2070;

/** What each letter becomes, once it was met: a text is put together of them at a tenth of what it costs to take it apart. */
const KNOWN: (string | undefined)[] = new Array(BEYOND_LATIN);

function learnt(code: number): string {
  const letter = ofLatin(code);
  KNOWN[code] = letter;
  return letter;
}

function ofLatin(code: number): string {
  if (code >= FIRST_MARK && code < BEYOND_MARKS) return '';
  const letter = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase().charAt(0);
  if (letter === 'đ') return 'd';
  return /[a-z0-9]/.test(letter) ? letter : ' ';
}

/** The same of a text in any letters. */
export function ofAnyLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
