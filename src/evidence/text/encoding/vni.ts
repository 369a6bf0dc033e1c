/**
 * VNI-Windows: a letter, then a byte for its marks ("aù" is á, "aá" is ấ). No library known to us has it right, so the
 * table is here. The text comes in with each byte as the letter of its number.
 */
export function fromVni(bytes: string): string {
  return bytes.replace(
    LETTER,
    (found) => pairs.get(found.charAt(0) + found.charAt(1).toLowerCase()) ?? singles.get(found) ?? found,
  );
}

/** Marks that do not stand behind the letter they belong to: a text with one of them is not in these fonts. */
export function isNotVni(text: string): boolean {
  return WESTERN.test(text.replace(LETTER, ''));
}

const WESTERN = /[\u00c0-\u00ff]/;

/** Tones on any vowel; ô and ö are ơ and ư here. */
const TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const ROOF = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const CUP = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' };
const SINGLES = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

/** A pair that makes no letter is its first byte alone. */
const LETTER = /[aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï]|[ôöñíìæóòî]/gi;

const pairs = new Map<string, string>();
for (const vowel of 'aeouyôö') {
  const meant = { ô: 'ơ', ö: 'ư' }[vowel] ?? vowel;
  add(vowel, meant, TONES);
  if ('aeo'.includes(vowel)) add(vowel, `${vowel}\u0302`, ROOF);
  if (vowel === 'a') add(vowel, 'a\u0306', CUP);
}
const singles = new Map(
  Object.entries(SINGLES).flatMap(([byte, letter]) => [
    [byte, letter],
    [byte.toUpperCase(), letter.toUpperCase()],
  ]),
);

function add(vowel: string, base: string, marks: Readonly<Record<string, string>>): void {
  for (const [mark, tone] of Object.entries(marks)) {
    const letter = (base + tone).normalize('NFC');
    pairs.set(vowel + mark, letter);
    pairs.set(vowel.toUpperCase() + mark, letter.toUpperCase());
  }
}
