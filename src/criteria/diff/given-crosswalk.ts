import type { CriteriaSet } from '../../model/criteria-set.ts';
import { columnLetters } from '../../model/location.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { GivenPair } from './match-parts.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** As Excel numbers it. */
  readonly row: number;
}

const SIDES = ['before', 'after'] as const;
const COLUMNS = { before: ['id cu', 'ma cu', 'old id'], after: ['id moi', 'ma moi', 'new id'] } as const;
const NAMES = { before: 'id cũ', after: 'id mới' } as const;

/**
 * A crosswalk an office gives back: each row an old id and a new one. A row with only one of them says that nothing
 * corresponds to it; what is in no row is matched as if there were no table.
 */
export function readCrosswalk(
  rows: readonly TableRow[],
  file: string,
  sets: { readonly before: CriteriaSet; readonly after: CriteriaSet },
): { readonly given: readonly GivenPair[]; readonly problems: readonly Problem[] } {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (header === undefined) return { given: [], problems: [problem('file-empty', { file }, {})] };
  const columnOf = (side: 'before' | 'after') =>
    header.cells.findIndex((cell) => COLUMNS[side].some((name) => name === plainLetters(cell)));
  const columns = { before: columnOf('before'), after: columnOf('after') };
  const missing = SIDES.filter((side) => columns[side] === -1);
  if (missing.length > 0) {
    const written = header.cells.map((cell) => cell.trim()).join(' | ');
    const at = { file, row: header.row };
    return {
      given: [],
      problems: missing.map((side) =>
        problem('crosswalk-column-missing', at, { column: NAMES[side], header: written }),
      ),
    };
  }
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const given = body.map(({ cells, row }): GivenPair => {
    const id = (side: 'before' | 'after') => {
      const written = (cells[columns[side]] ?? '').trim();
      if (written === '') return null;
      const found = wrong(written, side, { file, row });
      if (found !== undefined) problems.push(found);
      return found === undefined ? written : null;
    };
    return { before: id('before'), after: id('after') };
  });
  return { given: given.filter(({ before, after }) => before !== null || after !== null), problems };

  function wrong(item: string, side: 'before' | 'after', place: { file: string; row: number }): Problem | undefined {
    const index = columns[side];
    const at = { ...place, column: (header?.cells[index] ?? '').trim(), cell: `${columnLetters(index)}${place.row}` };
    const { id, version, items } = sets[side];
    if (!items.some((each) => each.id === item)) {
      const suggestion = nearest(
        item,
        items.map((each) => each.id),
      );
      return problem('crosswalk-item-unknown', at, { item, set: `${id}@${version}`, suggestion });
    }
    const first = seen.get(`${side} ${item}`);
    if (first !== undefined) return problem('crosswalk-item-repeated', at, { item, row: first });
    seen.set(`${side} ${item}`, place.row);
    return undefined;
  }
}
