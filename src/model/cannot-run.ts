import type { ByLanguage, Language } from './language.ts';
import type { ProblemRecord } from './result.ts';

/** What a refusal by code knows of itself. */
export interface RefusalFacts {
  readonly code: string;
  readonly details: object;
  /** What is wrong in the files that led to it, said before it in the language asked for. */
  readonly problems: (language: Language) => readonly ProblemRecord[];
}

/**
 * A job cannot be done: wrong usage, a file that is not there, a folder that cannot be written. Thrown, and caught once in
 * cli/main, which says it and ends with exit code 2. What is wrong inside a user's file is a Problem. Made by code
 * alone: `refusal(code, details)` of problems/refusal.ts.
 */
export class CannotRun extends Error {
  readonly words: ByLanguage;
  readonly fix: ByLanguage | undefined;
  readonly facts: RefusalFacts;

  constructor(words: ByLanguage, fix: ByLanguage | undefined, facts: RefusalFacts) {
    super(words.en);
    this.name = 'CannotRun';
    this.words = words;
    this.fix = fix;
    this.facts = facts;
  }
}
