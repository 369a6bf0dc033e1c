import { inLanguage, type Language } from '../model/language.ts';
import type { AreaSummary, ClassCount, ResultCriteria, Summary, UnitResult } from '../model/result.ts';
import { compareNames } from '../model/vietnamese-order.ts';

/** The counts an office reports upward, over all units and by area. */
export function summarise(units: readonly UnitResult[], criteria: ResultCriteria, language: Language): Summary {
  return {
    units: units.length,
    ranked: units.filter(({ rank }) => rank !== null).length,
    invalid: invalid(units),
    complete: units.filter(({ complete }) => complete).length,
    byClass: byClass(units, criteria, language),
    byArea: byArea(units, criteria, language),
  };
}

function byClass(units: readonly UnitResult[], { classes }: ResultCriteria, language: Language): ClassCount[] {
  const counts = new Map<string, number>();
  for (const { classification } of units) {
    if (classification !== null) counts.set(classification.id, (counts.get(classification.id) ?? 0) + 1);
  }
  return classes.map(({ id, label }) => ({ id, label: inLanguage(label, language), count: counts.get(id) ?? 0 }));
}

function byArea(units: readonly UnitResult[], criteria: ResultCriteria, language: Language): AreaSummary[] {
  const areas = new Map<string, UnitResult[]>();
  for (const unit of units) {
    const key = JSON.stringify([unit.province, unit.district]);
    const members = areas.get(key);
    if (members === undefined) areas.set(key, [unit]);
    else members.push(unit);
  }
  return [...areas.values()]
    .map((members): AreaSummary => {
      const [first] = members;
      return {
        province: first?.province ?? null,
        district: first?.district ?? null,
        units: members.length,
        invalid: invalid(members),
        byClass: byClass(members, criteria, language),
      };
    })
    .toSorted(
      (a, b) => compareNames(a.province ?? '', b.province ?? '') || compareNames(a.district ?? '', b.district ?? ''),
    );
}

function invalid(units: readonly UnitResult[]): number {
  return units.filter(({ classification }) => classification === null).length;
}
