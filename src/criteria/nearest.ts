import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant; '' when none is near enough to be worth suggesting. */
export function nearest(written: string, known: readonly string[]): string {
  const lower = written.toLowerCase();
  let best = '';
  let fewest = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    const edits = distance(lower, name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}
