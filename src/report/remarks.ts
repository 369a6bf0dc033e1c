import { CONSOLE, consoleLabels } from '../labels/console.ts';
import { shortProspect } from '../labels/prospect.ts';
import { SPEECH } from '../labels/speech.ts';
import { TERMS } from '../labels/terms.ts';
import { itemsInBrief } from '../model/items-later.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { ItemState, Notice, Result, UnitResult } from '../model/result.ts';

const REMARKABLE: readonly ItemState[] = ['no-evidence', 'zero', 'not-met', 'not-submitted', 'invalid'];

/** In a few words what an officer has to know of a unit: a line of a screen or of a message has room for no more. */
export function remarksOf(unit: UnitResult, result: Result, language: Language): string {
  const { criteria, problems } = result;
  const labels = consoleLabels(language, result);
  const { states } = TERMS[language];
  if (unit.classification === null) {
    const first = problems.find(({ unit: code, severity }) => code === unit.code && severity === 'error');
    return first === undefined ? '' : `${first.cell ?? first.file}: ${first.message}`;
  }
  const scored = new Set(criteria.items.filter(({ method }) => method !== null).map(({ id }) => id));
  const parts = REMARKABLE.flatMap((state) => {
    const items = itemsInBrief(unit).filter((item) => item.state === state && scored.has(item.id));
    const unscored = items.filter(({ because }) => because?.code === 'no-score' || because?.code === 'no-value');
    const others = items.filter((item) => !unscored.includes(item));
    return [
      ...(others.length === 0
        ? []
        : [
            `${listOf(
              others.map(({ id }) => id),
              language,
            )} ${states[state]}`,
          ]),
      ...(unscored.length === 0
        ? []
        : [
            `${listOf(
              unscored.map(({ id }) => id),
              language,
            )} ${labels.noScore}`,
          ]),
    ];
  });
  if (unit.withEvidence !== null) {
    const { classification, total } = unit.withEvidence;
    parts.push(labels.withEvidence(classification.label, total === null ? '' : formatNumber(total, language)));
  }
  // Where only documents are missing, the class with them was just said.
  const possible = unit.prospect?.certainty === 'open' ? shortProspect(unit.prospect, language) : '';
  if (possible !== '') parts.push(possible);
  if (unit.nextClass?.unmet !== undefined) {
    const items = unit.nextClass.unmet.flatMap((each) => (each.kind === 'class' ? [] : [each.item]));
    if (items.length > 0) parts.push(`${labels.unmet(unit.nextClass.label)}: ${listOf([...new Set(items)], language)}`);
  }
  return SPEECH[language].series([...parts, ...unit.notices.map((notice) => shortNotice(notice, language))]);
}

/** A table has room for the fact; the report and `explain` give the whole reasoning. */
function shortNotice({ because, text }: Notice, language: Language): string {
  if (because.code !== 'total-between-bands') return text;
  return CONSOLE[language].betweenBands(inLanguage(because.lower, language), inLanguage(because.higher, language));
}

function listOf(ids: readonly string[], language: Language): string {
  const { list } = SPEECH[language];
  return ids.length > 4 ? `${list(ids.slice(0, 3))} (+${ids.length - 3})` : list(ids);
}
