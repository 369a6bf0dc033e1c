import { distance } from 'fastest-levenshtein';
import { plainLetters } from '../../model/plain-letters.ts';

/** From here on two labels are taken for wordings of one thing, where the ids do not say so. */
export const SIMILAR_FROM = 70;

const LONGEST_COMPARED = 1000;

/**
 * How near two labels are, in whole percent: the better of the share of letters that stay and the share of words in
 * common, since a label that was turned round keeps its words and one that was corrected keeps its letters. Marks and
 * signs do not count; 100 is kept for labels that are the same without them.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [plainLetters(a).slice(0, LONGEST_COMPARED), plainLetters(b).slice(0, LONGEST_COMPARED)];
  if (left === right) return left === '' ? 0 : 100;
  const share = Math.max(lettersKept(left, right), wordsInCommon(left, right));
  return Math.min(sameNumbers(left, right) ? 99 : SIMILAR_FROM - 1, Math.floor(share * 100));
}

/** "Trẻ em 5 tuổi" and "trẻ em 6 tuổi", "Mức độ 1" and "Mức độ 2": nearly the same letters, and never the same thing. */
function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted().join(' ');
  return numbers(a) === numbers(b);
}

function lettersKept(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  // Too different in length to be near: the words are asked alone.
  if (Math.min(a.length, b.length) * 2 < longer) return 0;
  return 1 - distance(a, b) / longer;
}

function wordsInCommon(a: string, b: string): number {
  const [left, right] = [a.split(' '), b.split(' ')];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const still = counts.get(word) ?? 0;
    if (still === 0) continue;
    counts.set(word, still - 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}
