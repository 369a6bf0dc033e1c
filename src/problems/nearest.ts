import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant; '' when none is near enough to be worth suggesting. */
export function nearest(written: string, known: readonly string[]): string {
  const most = Math.max(1, Math.floor(written.length / 3));
  let best = '';
  let least = most + 1;
  for (const name of known) {
    // Of names equally near the one that begins alike: for TC51 rather TC5 than TC1.
    const away = distance(written.toLowerCase(), name.toLowerCase()) - sameStart(written, name) / 1000;
    if (away <= most && away < least) [best, least] = [name, away];
  }
  return best;
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
