import { inLanguage, type Language } from '../model/language.ts';
import type { ClassReason, Reason } from '../model/reason.ts';
import type { ResultClass, UnitClass } from '../model/result.ts';
import { sameData } from '../model/same-data.ts';
import type { ClassOutcome } from '../scoring/class-outcome.ts';
import type { UnitOutcome } from '../scoring/unit-outcome.ts';

/** Makes the class of a unit; units of a country are of few classes for few reasons, and those that are the same share one. */
export function classMaker(
  classes: ReadonlyMap<string, ResultClass>,
  language: Language,
  say: (reason: Reason) => string,
): (classified: ClassOutcome, outcome: UnitOutcome) => UnitClass {
  const known = new Map<string, UnitClass[]>();
  const sentences = new Map<readonly Reason[], string | undefined>();
  /** The same for all of them: with a getter of its own in each the engine keeps them as tables, five times as large. */
  const reason: PropertyDescriptor & ThisType<UnitClass> = {
    get() {
      const said = sentences.get(this.because) ?? this.because.map(say).join(' ');
      if (sentences.has(this.because)) sentences.set(this.because, said);
      return said;
    },
    enumerable: true,
    configurable: true,
  };
  return ({ rule, reasons, total }, outcome) => {
    const because = [...reasons, ...outlookReason(outcome, classes)];
    const key = `${rule.id} ${total}`;
    const alike = known.get(key) ?? [];
    const same = alike.find((each) => sameData(each.because, because));
    if (same !== undefined) return same;
    const made = { id: rule.id, label: inLanguage(rule.label, language) };
    Object.defineProperty(made, 'reason', reason);
    const unitClass = Object.assign(made, { because }) as unknown as UnitClass;
    if (alike.length < MOST_ALIKE && sentences.size < MOST_KNOWN) {
      known.set(key, [...alike, unitClass]);
      sentences.set(because, undefined);
    }
    return unitClass;
  };
}

const MOST_ALIKE = 32;
const MOST_KNOWN = 10_000;

/** Said with the class itself, so that no output can show the class and leave the way out. */
function outlookReason(
  { withEvidence }: UnitOutcome,
  classes: ReadonlyMap<string, ResultClass>,
): readonly ClassReason[] {
  if (withEvidence === null) return [];
  const rule = classes.get(withEvidence.classification.id);
  if (rule === undefined) return [];
  const { total, items } = withEvidence;
  return [{ code: 'class-with-evidence', class: rule.label, ...(total === null ? {} : { total }), items }];
}
