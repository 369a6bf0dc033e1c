import type { Place, Side } from '../../comparison/comparison.ts';
import { placeName, type View } from './view.ts';

export interface MoveTable {
  /** Names of the classes of the second side that occur, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[]; readonly sum: number }[];
  /** Of the columns. */
  readonly sums: readonly number[];
}

/**
 * From which class to which, as rows and columns; classes nobody was in or went to are left out. Its columns are of what
 * was found, with sums at both ends: it is no list of columns that each know their cell.
 */
export function moveTable(view: View): MoveTable {
  const { moves, before, after } = view.comparison;
  const from = occurring(
    before,
    moves.map((move) => move.from),
  );
  const to = occurring(
    after,
    moves.map((move) => move.to),
  );
  const counts = new Map(moves.map((move) => [`${keyOf(move.from)}\n${keyOf(move.to)}`, move.count]));
  const count = (one: Place, other: Place) => counts.get(`${keyOf(one)}\n${keyOf(other)}`) ?? 0;
  const rows = from.map((one) => {
    const own = to.map((other) => count(one, other));
    return { name: placeName(view, one, before), counts: own, sum: total(own) };
  });
  return {
    columns: to.map((place) => placeName(view, place, after)),
    rows,
    sums: to.map((_, index) => total(rows.map((row) => row.counts[index] ?? 0))),
  };
}

function occurring({ criteria: { classes } }: Side, places: readonly Place[]): Place[] {
  const reached = new Set(places.map(keyOf));
  const all: Place[] = [
    ...classes.map(({ id }) => ({ class: id })),
    { without: 'certainty' },
    { without: 'class' },
    { without: 'unit' },
  ];
  return all.filter((place) => reached.has(keyOf(place)));
}

function keyOf(place: Place): string {
  return 'class' in place ? `class ${place.class}` : `without ${place.without}`;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
