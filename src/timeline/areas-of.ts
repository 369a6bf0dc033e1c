import type { Result, UnitResult } from '../model/result.ts';
import { compareNames } from '../model/vietnamese-order.ts';
import { earnedOf, meanTotal } from './means.ts';
import type { TimelineArea, TimelineAreaYear } from './timeline.ts';

/** Districts, and each province as a whole where several of its areas have units. */
export function areasOf(results: readonly Result[]): TimelineArea[] {
  const areas = new Map<string, TimelineArea & { readonly years: (TimelineAreaYear | null)[] }>();
  const put = (province: string | null, district: string | null, index: number, year: TimelineAreaYear) => {
    const key = JSON.stringify([province, district]);
    const area = areas.get(key) ?? { district, province, years: results.map(() => null) };
    areas.set(key, area);
    area.years[index] = year;
  };
  const whole = provincesOfSeveralAreas(results);
  for (const [index, result] of results.entries()) {
    for (const [province, units] of groupsOf(result.units, (unit) => unit.province)) {
      const yearOf = (of: readonly UnitResult[]) => ({
        units: of.length,
        earned: earnedOf(result, of),
        mean: meanTotal(of),
      });
      if (whole.has(province)) put(province, null, index, yearOf(units));
      for (const [district, members] of groupsOf(units, (unit) => unit.district)) {
        if (district !== null || !whole.has(province)) put(province, district, index, yearOf(members));
      }
    }
  }
  return [...areas.values()].toSorted(
    (a, b) => compareNames(a.province ?? '', b.province ?? '') || compareNames(a.district ?? '', b.district ?? ''),
  );
}

function provincesOfSeveralAreas(results: readonly Result[]): ReadonlySet<string | null> {
  const districts = groupsOf(
    results.flatMap(({ summary }) => summary.byArea),
    ({ province }) => province,
  );
  const several = [...districts].filter(([, areas]) => new Set(areas.map(({ district }) => district)).size > 1);
  return new Set(several.map(([province]) => province));
}

function groupsOf<T>(all: readonly T[], keyOf: (each: T) => string | null): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}
