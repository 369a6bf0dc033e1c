import type { Language } from './language.ts';

const DECIMAL_MARK: Readonly<Record<Language, string>> = { vi: ',', en: '.' };

/** A number as its reader writes it: 87,5 in Vietnamese, 87.5 in English. Never rounded, no thousands mark. */
export function formatNumber(value: number, language: Language): string {
  const text = String(value);
  return text.replace('.', DECIMAL_MARK[language]);
}
