import type { Language } from './language.ts';

const DECIMAL_MARK: Readonly<Record<Language, string>> = { vi: ',', en: '.' };

/** A number as its reader writes it: 87,5 in Vietnamese, 87.5 in English. Never rounded, no thousands mark. */
export function formatNumber(value: number | string, language: Language): string {
  const text = String(value);
  return text.replace('.', DECIMAL_MARK[language]);
}

/** The same with as many places as the others of its column: 75,30. It is for a number that has no more than these. */
export function formatPlaces(value: number, places: number, language: Language): string {
  return value.toFixed(places).replace('.', DECIMAL_MARK[language]);
}
