import type { Language } from '../model/language.ts';
import type { Severity } from '../model/result.ts';

export type Details = Readonly<Record<string, string | number>>;

/** What was found and expected, and what to do about it. Kind, plain, no jargon: an officer reads it, not a programmer. */
export interface ProblemWords<D extends Details> {
  readonly message: (details: D) => string;
  readonly fix: (details: D) => string;
}

export interface ProblemDefinition<D extends Details = Details> {
  readonly severity: Severity;
  readonly words: Readonly<Record<Language, ProblemWords<D>>>;
}

/** One entry of the catalogue: `D` is what its sentences need to know. */
export function define<D extends Details>(
  severity: Severity,
  words: Record<Language, ProblemWords<D>>,
): ProblemDefinition<D> {
  return { severity, words };
}
