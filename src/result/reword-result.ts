import { describeReasons, sentenceContext } from '../labels/reasons.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { ClassCount, ItemResult, ProspectEnd, Result, UnitResult } from '../model/result.ts';
import { reword } from '../problems/problem.ts';
import { Kept, type Limits } from './items-kept.ts';
import { MadeUnit, type NamedClass, type RestOfUnit, restOf, unitLater } from './units-later.ts';

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
  const set = sentenceContext(result.criteria);
  const say = (reasons: readonly Reason[]) => describeReasons(reasons, language, set);
  const saying: Saying = { say, classLabel, gateLabel, maxima };
  const items = () => result.criteria.items.length;
  const kept = new Kept<Reworded, MadeUnit>(({ before }) => reworded(before.made(), saying), items, limits);
  const named = new Map<string, NamedClass>();
  for (const { id, label } of result.summary.byClass) named.set(id, { id, label: classLabel(id, label) });
  const namedAgain = ({ id, label }: NamedClass) => named.get(id) ?? { id, label: classLabel(id, label) };
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
      const rest = restOf(unit);
      return unitLater(unit, new Reworded(kept, rest, rest.named === null ? null : namedAgain(rest.named)));
    }),
    problems: result.problems.map((problem) => reword(problem, language)),
  };
}

class Reworded implements RestOfUnit {
  readonly kept: Kept<Reworded, MadeUnit>;
  readonly before: RestOfUnit;
  readonly named: NamedClass | null;

  constructor(kept: Kept<Reworded, MadeUnit>, before: RestOfUnit, named: NamedClass | null) {
    this.kept = kept;
    this.before = before;
    this.named = named;
  }

  get hasProspect(): boolean {
    return this.before.hasProspect;
  }

  made(): MadeUnit {
    return this.kept.of(this);
  }
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
  readonly maxima: Maxima;
}

function reworded(made: MadeUnit, saying: Saying): MadeUnit {
  const { say, maxima } = saying;
  return new MadeUnit(rewordUnit(made.unit, saying), () =>
    made.items.map((item) => ({ ...item, reason: say([item.because ?? awarded(item, maxima)]) })),
  );
}

function rewordUnit(
  unit: Omit<UnitResult, 'items'>,
  { say, classLabel, gateLabel }: Saying,
): Omit<UnitResult, 'items'> {
  const labelled = <T extends { readonly id: string; readonly label: string }>(named: T): T => ({
    ...named,
    label: classLabel(named.id, named.label),
  });
  const { classification, withEvidence, nextClass, prospect } = unit;
  const end = (of: ProspectEnd) => ({ ...of, classification: labelled(of.classification) });
  return {
    ...unit,
    classification:
      classification === null ? null : { ...labelled(classification), reason: say(classification.because) },
    withEvidence:
      withEvidence === null ? null : { ...withEvidence, classification: labelled(withEvidence.classification) },
    ...(prospect === undefined
      ? {}
      : { prospect: { ...prospect, lowest: end(prospect.lowest), highest: end(prospect.highest) } }),
    nextClass: nextClass === null ? null : labelled(nextClass),
    gates: unit.gates.map((gate) => ({ ...gate, label: gateLabel(gate.id, gate.label) })),
    notices: unit.notices.map(({ because }) => ({ text: say([because]), because })),
  };
}
