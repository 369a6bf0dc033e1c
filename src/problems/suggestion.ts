import type { Language } from '../model/language.ts';

/** The name that was probably meant, asked as a question; where none is near, what to do instead. */
export const didYouMean: Readonly<Record<Language, (suggestion: string, otherwise: string) => string>> = {
  vi: (suggestion, otherwise) => (suggestion === '' ? otherwise : `Ý bạn là “${suggestion}”?`),
  en: (suggestion, otherwise) => (suggestion === '' ? otherwise : `Did you mean “${suggestion}”?`),
};
