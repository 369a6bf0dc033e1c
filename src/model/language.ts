export type Language = 'vi' | 'en';
export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** A text of the domain (a criterion's name, a class): Vietnamese is the original, English a help. */
export interface Words {
  readonly vi: string;
  readonly en?: string;
}

export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.vi;
}
