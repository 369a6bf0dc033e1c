import { sameLetters } from './facets.ts';

/** A run of words that both texts have, or that only this one has. */
export interface WordRun {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond this the two texts are marked whole: nobody reads a patchwork of a thousand words. */
const MOST_WORDS = 600;

/** Two wordings with the words that are not in both marked: the longest common row of words is what stayed. */
export function changedWords(before: string, after: string): { readonly before: WordRun[]; readonly after: WordRun[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
    return { before: [{ text: old.join(' '), changed: true }], after: [{ text: now.join(' '), changed: true }] };
  }
  const { inOld, inNew } = stayed(old, now);
  return { before: runs(old, inOld), after: runs(now, inNew) };
}

function wordsOf(text: string): string[] {
  return sameLetters(text)
    .split(' ')
    .filter((word) => word !== '');
}

function stayed(old: readonly string[], now: readonly string[]): { inOld: Set<number>; inNew: Set<number> } {
  const width = now.length + 1;
  // length[i * width + j]: how many words the rests of both texts, from i and from j on, have in common.
  const length = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const inOld = new Set<number>();
  const inNew = new Set<number>();
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      inOld.add(i);
      inNew.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { inOld, inNew };
}

function runs(words: readonly string[], stays: ReadonlySet<number>): WordRun[] {
  const made: { text: string; changed: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const changed = !stays.has(index);
    const last = made.at(-1);
    if (last !== undefined && last.changed === changed) last.text += ` ${word}`;
    else made.push({ text: word, changed });
  }
  return made;
}
