import type { Result, ResultCriteria, Summary, UnitResult } from '../model/result.ts';

/**
 * The key of the first thing among the units of a result that cannot be: a code twice, a rank that does not follow class and
 * total, a count that is not the count, no input. Each unit may be right in itself and stand here twice.
 */
export function wholeInconsistency({ inputs, units, criteria, summary }: Result): string | undefined {
  if (inputs.length === 0 && units.length > 0) return 'inputs';
  return codeTwice(units) ?? wrongRank(units, criteria) ?? wrongCount(units, summary);
}

function codeTwice(units: readonly UnitResult[]): string | undefined {
  const seen = new Set<string>();
  for (const [index, { code }] of units.entries()) {
    if (seen.has(code)) return `units.${index}.code`;
    seen.add(code);
  }
  return undefined;
}

/** By class, then total; equal ones share a rank and the next is skipped; those that are not ranked come last. */
function wrongRank(units: readonly UnitResult[], { classes }: ResultCriteria): string | undefined {
  const place = new Map(classes.map(({ id }, index) => [id, index]));
  let before: { readonly order: number; readonly total: number; readonly rank: number } | undefined;
  for (const [index, { classification, total, rank }] of units.entries()) {
    const key = `units.${index}.rank`;
    if (rank === null) {
      if (units.slice(index).some((unit) => unit.rank !== null)) return key;
      return undefined;
    }
    const now = { order: place.get(classification?.id ?? '') ?? Number.MAX_SAFE_INTEGER, total: total ?? 0, rank };
    const same = before !== undefined && before.order === now.order && before.total === now.total;
    if (rank !== (same ? before?.rank : index + 1)) return key;
    const goesBack =
      before !== undefined && (now.order < before.order || (now.order === before.order && now.total > before.total));
    if (goesBack) return key;
    before = now;
  }
  return undefined;
}

function wrongCount(units: readonly UnitResult[], summary: Summary): string | undefined {
  const counts: Pick<Summary, 'units' | 'ranked' | 'invalid' | 'complete'> = {
    units: units.length,
    ranked: units.filter(({ rank }) => rank !== null).length,
    invalid: units.filter(({ classification }) => classification === null).length,
    complete: units.filter(({ complete }) => complete).length,
  };
  for (const [key, count] of Object.entries(counts)) {
    if (summary[key as keyof typeof counts] !== count) return `summary.${key}`;
  }
  const ofClass = tally(units.flatMap(({ classification }) => classification?.id ?? []));
  const wrongClass = summary.byClass.findIndex(({ id, count }) => (ofClass.get(id) ?? 0) !== count);
  if (wrongClass !== -1) return `summary.byClass.${wrongClass}`;
  const ofArea = tally(units.map(areaOf));
  const wrongArea = summary.byArea.findIndex((area) => ofArea.get(areaOf(area)) !== area.units);
  return wrongArea === -1 ? undefined : `summary.byArea.${wrongArea}`;
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function areaOf({ province, district }: Pick<UnitResult, 'province' | 'district'>): string {
  return JSON.stringify([province, district]);
}
