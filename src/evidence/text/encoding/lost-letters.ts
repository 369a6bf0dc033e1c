/**
 * Words in which "?" stands for letters: Excel's "CSV (Comma delimited)" writes one for each Vietnamese letter that the
 * Windows code page does not have ("Trư?ng M?m non"), and nothing brings them back. Undefined when there are none.
 */
export function lostLetters(text: string): string | undefined {
  if (!text.includes('?') && !text.includes('\uFFFD')) return undefined;
  const words = new Set<string>();
  for (const [word] of text.matchAll(MARKED_WORD)) {
    if (hasLostLetter(word)) words.add(word);
    if (words.size === ENOUGH) return [...words].join(' ');
  }
  return undefined;
}

/** A question mark within a word; in an address ("xem?id=1") it is in its place. */
export function hasLostLetter(word: string): boolean {
  return word.includes('\uFFFD') || (WITHIN.test(word) && !ADDRESS.test(word));
}

/** One may be a slip of the hand. */
const ENOUGH = 2;
const MARKED_WORD = /[^\s,;"?\uFFFD]{0,40}[?\uFFFD][^\s,;"]{0,40}/g;
const WITHIN = /\p{L}\?+\p{L}/u;
const ADDRESS = /[/=&:.]/;
