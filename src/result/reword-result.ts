import { describeReasons, saidSet } from '../labels/reasons.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { ClassCount, ItemResult, ProspectEnd, Result, UnitResult } from '../model/result.ts';
import { reword } from '../problems/problem.ts';
import { ItemsKept, type Limits } from './items-kept.ts';
import { makesItems, withItemsLater } from './items-later.ts';

/** The same result said in another language: every number stays, every sentence is made again from its data. */
export function rewordResult(result: Result, language: Language, limits?: Limits): Result {
  if (result.language === language) return result;
  const labelIn = (named: readonly Named[]) => (id: string, label: string) => {
    const found = named.find((each) => each.id === id);
    return found === undefined ? label : inLanguage(found.label, language);
  };
  const classLabel = labelIn(result.criteria.classes);
  const gateLabel = labelIn(result.criteria.gates);
  const maxima = new Map(result.criteria.items.map(({ id, maximum }) => [id, maximum]));
  const set = saidSet(result.criteria);
  const say = (reasons: readonly Reason[]) => describeReasons(reasons, language, set);
  const saying: Saying = { say, classLabel, gateLabel };
  const kept = new ItemsKept<() => readonly ItemResult[]>(
    (make) => make().map((item) => ({ ...item, reason: say([item.because ?? awarded(item, maxima)]) })),
    limits,
  );
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
    units: result.units.map((unit) => {
      const make = makesItems(unit);
      return withItemsLater(rewordUnit(unit, saying), () => kept.of(make));
    }),
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

interface Saying {
  readonly say: (reasons: readonly Reason[]) => string;
  readonly classLabel: LabelOf;
  readonly gateLabel: LabelOf;
}

function rewordUnit(unit: UnitResult, { say, classLabel, gateLabel }: Saying): Omit<UnitResult, 'items'> {
  const labelled = <T extends { readonly id: string; readonly label: string }>(named: T): T => ({
    ...named,
    label: classLabel(named.id, named.label),
  });
  const { items: _, ...rest } = unit;
  const { classification, withEvidence, nextClass, prospect } = rest;
  const end = (of: ProspectEnd) => ({ ...of, classification: labelled(of.classification) });
  return {
    ...rest,
    classification:
      classification === null ? null : { ...labelled(classification), reason: say(classification.because) },
    withEvidence:
      withEvidence === null ? null : { ...withEvidence, classification: labelled(withEvidence.classification) },
    ...(prospect === undefined
      ? {}
      : { prospect: { ...prospect, lowest: end(prospect.lowest), highest: end(prospect.highest) } }),
    nextClass: nextClass === null ? null : labelled(nextClass),
    gates: rest.gates.map((gate) => ({ ...gate, label: gateLabel(gate.id, gate.label) })),
    notices: rest.notices.map(({ because }) => ({ text: say([because]), because })),
  };
}
