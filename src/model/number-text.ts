import type { Language } from './language.ts';
import { memoize } from './memoize.ts';

const DECIMAL_MARK: Readonly<Record<Language, string>> = { vi: ',', en: '.' };

/** A number as its reader writes it: 87,5 in Vietnamese, 87.5 in English. Never rounded, no thousands mark. */
export function formatNumber(value: number | string, language: Language): string {
  return FORMATTED[language](value);
}

const formatted = (language: Language) =>
  memoize((value: number | string) => String(value).replace('.', DECIMAL_MARK[language]));

/** The points of a country are a few dozen numbers, each of which fills a hundred thousand cells. */
const FORMATTED: Readonly<Record<Language, (value: number | string) => string>> = {
  vi: formatted('vi'),
  en: formatted('en'),
};

/** The same with as many places as the others of its column: 75,30. It is for a number that has no more than these. */
export function formatPlaces(value: number, places: number, language: Language): string {
  return value.toFixed(places).replace('.', DECIMAL_MARK[language]);
}
