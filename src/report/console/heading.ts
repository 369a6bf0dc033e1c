import { CONSOLE } from '../../labels/console.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import type { ResultOf } from '../../model/result.ts';
import type { Paint } from './paint.ts';

/** What was evaluated and by which set; said above every view, with the warnings that belong to it. */
export function heading(
  title: string,
  { criteria, scoredBy }: Pick<ResultOf<number | null>, 'criteria' | 'scoredBy'>,
  language: Language,
  colours: Paint,
): string {
  const labels = CONSOLE[language];
  const terms = TERMS[language];
  const lines = [
    colours.strong(`${title} - ${printable(inLanguage(criteria.award, language))}`),
    `${labels.criteria}: ${printable(`${criteria.id}@${criteria.version}`)} - ${printable(criteria.document)} (${terms.provenance[criteria.provenance]})`,
  ];
  if (criteria.provenance !== 'official') lines.push(colours.warn(`! ${terms.provenanceWarning[criteria.provenance]}`));
  if (scoredBy === 'self') lines.push(colours.warn(`! ${terms.selfEvaluation}`));
  return `${lines.join('\n')}\n`;
}
