import type { Language } from '../model/language.ts';

/** What the files of a result are called, in the language of the run. */
export const OUTPUT_NAMES = {
  vi: { page: 'report.html', unitPages: 'don-vi' },
  en: { page: 'report.html', unitPages: 'units' },
} as const satisfies Record<Language, Record<string, string>>;
