const FEWEST_CHARACTERS = 12;
const FEWEST_WORDS = 4;
const FEWEST_DIFFERENT = 5;

/**
 * Twelve characters or four words, and not one sign over and over. Vietnamese words are short: four of them in a sentence
 * nobody else says are harder to guess than twelve digits of a telephone number.
 */
export function isStrongEnough(passphrase: string): boolean {
  const letters = [...passphrase.normalize('NFC').trim()];
  const words = passphrase
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => [...word].length > 1);
  const different = new Set(letters.filter((letter) => letter.trim() !== '')).size;
  if (different < FEWEST_DIFFERENT) return false;
  return letters.length >= FEWEST_CHARACTERS || new Set(words).size >= FEWEST_WORDS;
}
