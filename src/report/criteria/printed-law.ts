import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { PrintedLine } from './printed-line.ts';

type HeadLine = readonly [string, string];

/** Whether the document still holds, and how far it is known to: beside its title at the head of a set. */
export function lawLines({ law, applies }: CriteriaSet, language: Language): HeadLine[] {
  const words = CRITERIA_WORDS[language];
  const { source, readOn, supersededBy, repealed } = law;
  return [
    ...(source === undefined ? [] : [[words.source, source] as const]),
    ...(readOn === undefined ? [] : [[words.readOn, words.readOnDay(words.date(readOn))] as const]),
    ...(repealed === undefined ? [] : [[words.repealed, repealInWords(repealed, language)] as const]),
    ...(supersededBy === undefined ? [] : [[words.superseded, supersededBy] as const]),
    ...(applies.shared ?? []).map(
      ({ year, with: other, why }) => [words.sharedYear(year, other), inLanguage(why, language)] as const,
    ),
  ];
}

function repealInWords({ on, by, clause }: NonNullable<CriteriaSet['law']['repealed']>, language: Language): string {
  const words = CRITERIA_WORDS[language];
  const said = words.repealedBy(words.date(on), by);
  return clause === undefined ? said : `${said}: “${clause.text}” (${clause.article})`;
}

/** What the set makes of each article of its document; one line for neighbours that are treated alike. */
export function articleLines({ law: { articles = [] } }: CriteriaSet, language: Language): PrintedLine[] {
  const words = CRITERIA_WORDS[language];
  const lines: { names: string[]; says: string }[] = [];
  for (const { article, use, why } of articles) {
    const reason = why === undefined ? '' : `: ${inLanguage(why, language)}`;
    const says = `${words.articleUse[use]}${reason}`;
    const last = lines.at(-1);
    if (last?.says === says) last.names.push(article);
    else lines.push({ names: [article], says });
  }
  return lines.map(({ names, says }) => ({ name: SPEECH[language].list(names), says: [says], basis: '' }));
}
