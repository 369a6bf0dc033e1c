import { compareNames } from '../model/vietnamese-order.ts';
import type { UnitOutcome } from './assess.ts';

/**
 * Ranking is the offices' habit, not law: by class, then total; equal ones share a rank and the next rank is skipped
 * (1, 2, 2, 4). Names and codes order what is equal, and the units that cannot be ranked, which come last.
 */
export function rankUnits(units: readonly UnitOutcome[]): UnitOutcome[] {
  const ranked: UnitOutcome[] = [];
  for (const [index, unit] of units.toSorted(compareUnits).entries()) {
    const before = ranked.at(-1);
    if (unit.class === undefined) ranked.push(unit);
    else if (before !== undefined && sameRank(before, unit)) ranked.push({ ...unit, rank: before.rank ?? index });
    else ranked.push({ ...unit, rank: index + 1 });
  }
  return ranked;
}

function compareUnits(a: UnitOutcome, b: UnitOutcome): number {
  return (
    (a.class?.order ?? Number.MAX_SAFE_INTEGER) - (b.class?.order ?? Number.MAX_SAFE_INTEGER) ||
    (b.class?.total ?? 0) - (a.class?.total ?? 0) ||
    compareNames(a.unit.name, b.unit.name) ||
    compareNames(a.unit.code, b.unit.code)
  );
}

function sameRank(a: UnitOutcome, b: UnitOutcome): boolean {
  return a.class?.order === b.class?.order && a.class?.total === b.class?.total;
}
