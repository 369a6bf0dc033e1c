import type { Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { slashDate } from '../model/written-date.ts';

/**
 * How a language writes what stands inside its sentences. By hand and not by `Intl`, whose words change from one Node to
 * the next: the same inputs give the same bytes. A new language has its object here.
 */
export interface Speech {
  /** 15/12/2022 of 2022-12-15. */
  readonly date: (iso: string) => string;
  /** 87,5 of 87.5, also where it is text already; never rounded. */
  readonly number: (value: number | string) => string;
  /** "a, b, c". */
  readonly list: (items: readonly (string | number)[]) => string;
  /** "a, b; c": of parts that have commas of their own. */
  readonly series: (items: readonly (string | number)[]) => string;
  /** "a, b or c". */
  readonly oneOf: (items: readonly string[]) => string;
  /** "1 file", "2 files", "2 entries", "2 units lack": `many` is said where it is not `one` with the ending of the language. */
  readonly count: (count: number | string, one: string, many?: string) => string;
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  vi: {
    date: slashDate,
    number: (value) => formatNumber(value, 'vi'),
    list: (items) => items.join(', '),
    series: (items) => items.join('; '),
    oneOf: (items) => choice(items, 'hoặc'),
    count: (count, one) => `${count} ${one}`,
  },
  en: {
    date: (iso) => iso,
    number: (value) => formatNumber(value, 'en'),
    list: (items) => items.join(', '),
    series: (items) => items.join('; '),
    oneOf: (items) => choice(items, 'or'),
    count: (count, one, many = `${one}s`) => `${count} ${/^[+−-]?1$/.test(String(count)) ? one : many}`,
  },
};

function choice(items: readonly string[], or: string): string {
  const first = [...items];
  const last = first.pop();
  return first.length === 0 ? String(last) : `${first.join(', ')} ${or} ${last}`;
}
