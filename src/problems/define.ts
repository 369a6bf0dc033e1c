import type { ByLanguage, Language } from '../model/language.ts';
import type { Particular, Severity } from '../model/result.ts';

export type Details = Readonly<Record<string, Particular>>;

/** The particulars as the sentences of one language get them: what is held by language is a text in theirs. */
export type InOneLanguage<D extends Details> = { readonly [K in keyof D]: D[K] extends ByLanguage ? string : D[K] };

/** What was found and expected, and what to do about it. Kind, plain, no jargon: an officer reads it, not a programmer. */
export interface ProblemWords<D extends Details> {
  readonly message: (details: InOneLanguage<D>) => string;
  readonly fix: (details: InOneLanguage<D>) => string;
}

export interface ProblemDefinition<D extends Details = Details> {
  readonly severity: Severity;
  readonly words: Readonly<Record<Language, ProblemWords<D>>>;
  /** Of the type alone: what its particulars are. */
  readonly particulars?: D;
}

/** One entry of the catalogue: `D` is what its sentences need to know. */
export function define<D extends Details>(
  severity: Severity,
  words: Record<Language, ProblemWords<D>>,
): ProblemDefinition<D> {
  return { severity, words };
}
