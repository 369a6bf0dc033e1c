import { inLanguage, type Language } from '../../model/language.ts';
import type { ClassCount, ProblemRecord, Result, ResultCriteria, Summary, UnitResult } from '../../model/result.ts';
import { namingOf } from './naming.ts';
import { restoreUnit } from './restore-unit.ts';
import { restoreProblem } from './stored-problems.ts';
import type { StoredHead, StoredResult } from './stored-result.ts';

/** The result that a file of format 2 holds, or the key of what names something that is not in its head. */
export function restoreResult(stored: StoredResult): { readonly result: Result } | { readonly key: string } {
  const { columns } = stored;
  const naming = namingOf(stored.criteria as ResultCriteria, stored.language);
  const units: UnitResult[] = [];
  for (const [index, each] of stored.units.entries()) {
    const restored = restoreUnit(each, columns, naming);
    if ('key' in restored) return { key: `units.${index}.${restored.key}` };
    units.push(restored.unit);
  }
  const problems: ProblemRecord[] = [];
  for (const [index, each] of stored.problems.entries()) {
    const restored = restoreProblem(each, columns);
    if ('key' in restored) return { key: `problems.${index}.${restored.key}` };
    problems.push(restored.problem);
  }
  return { result: { ...restoreHead(stored), units, problems } };
}

export function restoreHead(stored: StoredHead): Omit<Result, 'units' | 'problems'> {
  const { $schema: _, columns: __, summary, units: ___, problems: ____, ...head } = stored as StoredResult;
  return { ...head, summary: restoreSummary(summary, stored.criteria as ResultCriteria, stored.language) } as Omit<
    Result,
    'units' | 'problems'
  >;
}

function restoreSummary(stored: StoredHead['summary'], { classes }: ResultCriteria, language: Language): Summary {
  const counts = (byClass: Readonly<Record<string, number>>): ClassCount[] =>
    classes.map(({ id, label }) => ({ id, label: inLanguage(label, language), count: byClass[id] ?? 0 }));
  const { byClass, byArea, areas, ...summary } = stored;
  return {
    ...summary,
    byClass: counts(byClass),
    byArea: byArea.map((area) => ({ ...area, byClass: counts(area.byClass) })),
    ...(areas === undefined ? {} : { areas }),
  };
}
