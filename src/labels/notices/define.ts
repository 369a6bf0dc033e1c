import type { Language } from '../../model/language.ts';

/** How a notice is said in each language: whole sentences or lines, without a mark in front. */
export interface NoticeDefinition<D extends object = object> {
  readonly words: Readonly<Record<Language, (details: D) => string>>;
}

/** One entry: `D` is what its sentence needs to know, as data and in no language. */
export function defineNotice<D extends object>(words: Record<Language, (details: D) => string>): NoticeDefinition<D> {
  return { words };
}
