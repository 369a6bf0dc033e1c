import { compareNames } from '../model/vietnamese-order.ts';
import type { UnitOutcome } from './unit-outcome.ts';

/** What a unit's place among the others depends on. */
export interface RankKey {
  /** Place of its class, 0 being the best; none for a unit that cannot be ranked. */
  readonly order: number | undefined;
  readonly total: number;
  readonly name: string;
  readonly code: string;
}

export interface RankedUnit<Kept> {
  readonly kept: Kept;
  readonly rank: number | undefined;
}

export function standingOf({ unit, class: classified }: UnitOutcome): RankKey {
  return { order: classified?.order, total: classified?.total ?? 0, name: unit.name, code: unit.code };
}

/**
 * Ranking is the offices' habit, not law: by class, then total; equal ones share a rank and the next rank is skipped
 * (1, 2, 2, 4). Names and codes order what is equal, and the units that cannot be ranked, which come last.
 */
export function rankUnits<Kept>(
  units: readonly { readonly standing: RankKey; readonly kept: Kept }[],
): RankedUnit<Kept>[] {
  const ranked: RankedUnit<Kept>[] = [];
  let before: { readonly standing: RankKey; readonly rank: number } | undefined;
  const inOrder = units.toSorted((a, b) => compareStandings(a.standing, b.standing));
  for (const [index, { standing, kept }] of inOrder.entries()) {
    if (standing.order === undefined) {
      ranked.push({ kept, rank: undefined });
      continue;
    }
    const rank = before !== undefined && equal(before.standing, standing) ? before.rank : index + 1;
    before = { standing, rank };
    ranked.push({ kept, rank });
  }
  return ranked;
}

function compareStandings(a: RankKey, b: RankKey): number {
  return (
    (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
    b.total - a.total ||
    compareNames(a.name, b.name) ||
    compareNames(a.code, b.code)
  );
}

function equal(a: RankKey, b: RankKey): boolean {
  return a.order === b.order && a.total === b.total;
}
