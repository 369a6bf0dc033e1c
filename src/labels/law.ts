import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** A document that does not hold on the day something is done under it. Days are YYYY-MM-DD. */
export type LawNotInForce = { readonly document: string; readonly on: string } & (
  | { readonly state: 'repealed'; readonly since: string; readonly by: string; readonly article: string }
  | { readonly state: 'not-yet'; readonly from: string }
);

/** Why the document does not hold, as a sentence without its full stop. */
export function whyNotInForce(law: LawNotInForce, language: Language): string {
  return law.state === 'not-yet' ? NOT_YET[language](law) : REPEALED[language](law);
}

type NotYet = Extract<LawNotInForce, { readonly state: 'not-yet' }>;
type Repealed = Extract<LawNotInForce, { readonly state: 'repealed' }>;

const NOT_YET = {
  vi: ({ document, from, on }: NotYet) =>
    `${document} có hiệu lực từ ngày ${SPEECH.vi.date(from)}, sau ngày ghi trên giấy tờ (${SPEECH.vi.date(on)})`,
  en: ({ document, from, on }: NotYet) => `${document} is in force from ${from}, after the day of the papers (${on})`,
};

const REPEALED = {
  vi: ({ document, since, article, by, on }: Repealed) =>
    `${document} đã bị bãi bỏ từ ngày ${SPEECH.vi.date(since)} bởi ${article === '' ? by : `${article} ${by}`}, trước ngày ghi trên giấy tờ (${SPEECH.vi.date(on)})`,
  en: ({ document, since, by, on }: Repealed) =>
    `${document} was repealed from ${since} by ${by}, before the day of the papers (${on})`,
};
