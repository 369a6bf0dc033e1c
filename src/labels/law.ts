import type { Language } from '../model/language.ts';
import { slashDate } from '../model/written-date.ts';

/** A document that does not hold on the day something is done under it. Days are YYYY-MM-DD. */
export type LawNotInForce = { readonly document: string; readonly on: string } & (
  | { readonly state: 'repealed'; readonly since: string; readonly by: string; readonly article: string }
  | { readonly state: 'not-yet'; readonly from: string }
);

/** Why the document does not hold, as a sentence without its full stop. */
export function whyNotInForce(law: LawNotInForce, language: Language): string {
  const { document } = law;
  if (law.state === 'not-yet') {
    return language === 'vi'
      ? `${document} có hiệu lực từ ngày ${slashDate(law.from)}, sau ngày ghi trên giấy tờ (${slashDate(law.on)})`
      : `${document} is in force from ${law.from}, after the day of the papers (${law.on})`;
  }
  const by = law.article === '' ? law.by : `${law.article} ${law.by}`;
  return language === 'vi'
    ? `${document} đã bị bãi bỏ từ ngày ${slashDate(law.since)} bởi ${by}, trước ngày ghi trên giấy tờ (${slashDate(law.on)})`
    : `${document} was repealed from ${law.since} by ${law.by}, before the day of the papers (${law.on})`;
}
