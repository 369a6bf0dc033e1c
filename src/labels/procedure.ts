import type { Fact } from '../model/criteria-set.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { inLegalOrder } from '../model/legal-order.ts';
import { SPEECH } from './speech.ts';

export interface DescribedFact {
  readonly what: string;
  readonly says: string;
  /** Article and time it holds for, and whether it is only reported; empty for a fact without either. */
  readonly notes: readonly string[];
}

/** A term, date or authority of the procedure, with all that limits it. */
export function describeFact(
  { what, says, from, to, article, reported, source }: Fact,
  language: Language,
): DescribedFact {
  const words = WORDS[language];
  const notes = [
    ...(article === undefined ? [] : [inLegalOrder(article)]),
    ...(from === undefined ? [] : [words.from(words.date(from))]),
    ...(to === undefined ? [] : [words.to(words.date(to))]),
    ...(reported ? [words.reported] : []),
    ...(source === undefined ? [] : [source]),
  ];
  return { what: inLanguage(what, language), says: inLanguage(says, language), notes };
}

const WORDS = {
  vi: {
    date: SPEECH.vi.date,
    from: (date: string) => `từ ngày ${date}`,
    to: (date: string) => `đến hết ngày ${date}`,
    reported: 'theo phản ánh, chưa đối chiếu nguyên văn',
  },
  en: {
    date: SPEECH.en.date,
    from: (date: string) => `from ${date}`,
    to: (date: string) => `up to ${date}`,
    reported: 'as reported, not compared with the text of the law',
  },
} satisfies Record<Language, unknown>;
