export type Language = 'vi' | 'en';
export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** One thing in the words of every language: a particular of a problem, that any of them can say. */
export type ByLanguage = Readonly<Record<Language, string>>;

export function byLanguage(say: (language: Language) => string): ByLanguage {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<Language, string>;
}

/** A text of the domain (a criterion's name, a class): Vietnamese is the original, English a help. */
export interface Words {
  readonly vi: string;
  readonly en?: string;
}

/** A text of the domain as a particular; a language that has no words of its own for it says the original. */
export function inEachLanguage(words: Words): ByLanguage {
  return byLanguage((language) => inLanguage(words, language));
}

export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.vi;
}
