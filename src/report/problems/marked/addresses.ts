import { columnLetters } from '../../../model/location.ts';

/** 0 for A, 26 for AA. */
export function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of each merged cell by the addresses in it. */
export function mergedCells(after: string): Map<string, string> {
  const areas = new Map<string, string>();
  for (const [, area = ''] of after.matchAll(/<mergeCell\b[^>]*?\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)) {
    const [from = '', to = ''] = area.split(':');
    const [left, top, right, bottom] = [indexOf(lettersOf(from)), rowOf(from), indexOf(lettersOf(to)), rowOf(to)];
    if ((right - left + 1) * (bottom - top + 1) > MOST_MERGED) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) areas.set(`${columnLetters(column)}${row}`, area);
    }
  }
  return areas;
}

/** A cell merged over more is a title, or made to fill the memory. */
const MOST_MERGED = 5_000;
const lettersOf = (address: string) => address.replace(/(?<!\d)\d+$/, '');
const rowOf = (address: string) => Number(address.replace(/^[A-Z]+/, ''));
