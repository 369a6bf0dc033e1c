import { particularList } from '../../model/particular-list.ts';
/** Rows in their order as people write them: "3-5, 7". Long lists end in "…". */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const current = ranges.at(-1);
    if (current !== undefined && row === current.last + 1) current.last = row;
    else ranges.push({ first: row, last: row });
  }
  const shown = ranges.slice(0, MOST).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  return particularList([...shown, ...(ranges.length > MOST ? ['…'] : [])]);
}

const MOST = 20;
