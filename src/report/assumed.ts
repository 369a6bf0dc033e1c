import { ASSUMED } from '../labels/assumed.ts';
import { SPEECH } from '../labels/speech.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { ResultCriteria, UnitResult } from '../model/result.ts';

interface Assumed {
  readonly assumptions: readonly { readonly item: string; readonly value: string }[];
  readonly now: UnitResult;
  readonly after: UnitResult;
}

/** An assumption and what would come of it, in two lines: what is assumed stands before what follows. */
export function describeAssumed(
  { assumptions, now, after }: Assumed,
  { classes }: ResultCriteria,
  language: Language,
): { readonly title: string; readonly lines: readonly string[] } {
  const words = ASSUMED[language];
  const total = (unit: UnitResult) => (unit.total === null ? undefined : formatNumber(unit.total, language));
  const label = ({ classification }: UnitResult) => {
    const found = classes.find(({ id }) => id === classification?.id);
    return found === undefined ? (classification?.label ?? '') : inLanguage(found.label, language);
  };
  const items = SPEECH[language].list(assumptions.map(({ item, value }) => `${item} = ${value}`));
  const changed = now.classification?.id === after.classification?.id ? [words.same] : [];
  const outcome = SPEECH[language].series([
    words.after(total(after), label(after)),
    ...changed,
    words.now(total(now), label(now)),
  ]);
  return { title: words.title, lines: [`${words.assumed(items)} ${outcome}.`, words.warning] };
}
