import { sayReason, sayReasons } from '../labels/reasons.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { ClassCount, ItemResult, Result, UnitResult } from '../model/result.ts';
import { reword } from '../problems/problem.ts';

/** The same result said in another language: every number stays, every sentence is made again from its data. */
export function rewordResult(result: Result, language: Language): Result {
  if (result.language === language) return result;
  const labelIn = (named: readonly Named[]) => (id: string, label: string) => {
    const found = named.find((each) => each.id === id);
    return found === undefined ? label : inLanguage(found.label, language);
  };
  const classLabel = labelIn(result.criteria.classes);
  const gateLabel = labelIn(result.criteria.gates);
  const maxima = new Map(result.criteria.items.map(({ id, maximum }) => [id, maximum]));
  const counts = (byClass: readonly ClassCount[]) =>
    byClass.map((count) => ({ ...count, label: classLabel(count.id, count.label) }));
  return {
    ...result,
    language,
    summary: {
      ...result.summary,
      byClass: counts(result.summary.byClass),
      byArea: result.summary.byArea.map((area) => ({ ...area, byClass: counts(area.byClass) })),
    },
    units: result.units.map((unit) => rewordUnit(unit, language, classLabel, gateLabel, maxima)),
    problems: result.problems.map((problem) => reword(problem, language)),
  };
}

type Named = { readonly id: string; readonly label: Words };
type LabelOf = (id: string, label: string) => string;

type Maxima = ReadonlyMap<string, Decimal | null>;

/** The reason an item leaves out. */
function awarded({ id, points }: ItemResult, maxima: Maxima): Reason {
  const maximum = maxima.get(id) ?? undefined;
  return { code: 'awarded', points: points ?? ZERO, ...(maximum === undefined ? {} : { maximum }) };
}

function rewordUnit(
  unit: UnitResult,
  language: Language,
  classLabel: LabelOf,
  gateLabel: LabelOf,
  maxima: Maxima,
): UnitResult {
  const labelled = <T extends { readonly id: string; readonly label: string }>(named: T): T => ({
    ...named,
    label: classLabel(named.id, named.label),
  });
  const { classification, withEvidence, nextClass } = unit;
  return {
    ...unit,
    classification:
      classification === null
        ? null
        : { ...labelled(classification), reason: sayReasons(classification.because, language) },
    withEvidence:
      withEvidence === null ? null : { ...withEvidence, classification: labelled(withEvidence.classification) },
    nextClass: nextClass === null ? null : labelled(nextClass),
    gates: unit.gates.map((gate) => ({ ...gate, label: gateLabel(gate.id, gate.label) })),
    items: unit.items.map((item) => ({ ...item, reason: sayReason(item.because ?? awarded(item, maxima), language) })),
    notices: unit.notices.map(({ because }) => ({ text: sayReason(because, language), because })),
  };
}
