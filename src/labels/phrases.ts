import type { DescribedBy } from '../model/fields.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { inLegalOrder } from '../model/legal-order.ts';
import { formatNumber } from '../model/number-text.ts';

/** How one kind of reason is said in each language. `set` matters where a set without points must not refer to them. */
export type Sentence<R> = Readonly<Record<Language, (reason: R, set: SentenceContext) => string>>;

/** A sentence for every code of a union of reasons: the compiler names the one that is forgotten. */
export type Sentences<R extends { readonly code: string }> = {
  readonly [C in R['code']]: Sentence<WithCode<R, C>>;
};

type WithCode<R, C> = R extends { readonly code: infer K } ? (C extends K ? R : never) : never;

/** A sentence for every code of a table of reasons (`model/fields.ts`). */
export type SentencesOf<Table> = {
  readonly [C in keyof Table]: Sentence<DescribedBy<Pick<Table, C>, 'code'>>;
};

/** What a sentence has to know of the set it refers to. */
export interface SentenceContext {
  /** Whether the set gives points. */
  readonly points: boolean;
  /** Whether its classes are bands of points. */
  readonly bands: boolean;
}

export const vi = (value: number) => formatNumber(value, 'vi');
export const en = (value: number) => formatNumber(value, 'en');
/** Words in English, or in Vietnamese where the set has no others. */
export const inEnglish = (words: Words) => inLanguage(words, 'en');
export const articleInBrackets = (article: string | undefined) =>
  article === undefined ? '' : ` (${inLegalOrder(article)})`;

/** "92%", "12 lớp"; a value that was written with its unit keeps it as it is. */
export function quantity(value: string, unit: string): string {
  if (unit === '' || value.endsWith(unit)) return value;
  return /^\p{L}/u.test(unit) ? `${value} ${unit}` : `${value}${unit}`;
}

/** "đạt Mức độ 2"; a label that says it itself is left alone: "đạt", "đạt chuẩn". */
export function reaching(label: Words): string {
  return /^(?:đạt|được|đủ)(?: |$)/iu.test(label.vi) ? midSentence(label.vi) : `đạt ${label.vi}`;
}

/** A label inside a sentence: "Đặc biệt khó khăn" loses its capital, "ĐBKK" does not. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "7/10", or the points alone where there is no maximum. */
export function pointsOutOf(points: number, maximum: number | undefined, language: Language): string {
  const say = (number: number) => formatNumber(number, language);
  return maximum === undefined ? say(points) : `${say(points)}/${say(maximum)}`;
}
