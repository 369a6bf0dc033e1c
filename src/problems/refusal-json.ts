import type { CannotRun } from '../model/cannot-run.ts';
import type { Language } from '../model/language.ts';
import type { ProblemRecord } from '../model/result.ts';

/** Why something could not be done, for machines. */
export interface RefusalJson {
  readonly error: {
    /** Of the catalogue of refusals. */
    readonly code: string;
    readonly message: string;
    readonly fix?: string;
    /** What the sentences were made from. */
    readonly details: object;
    /** What is wrong in the files that led to it. */
    readonly problems?: readonly ProblemRecord[];
  };
}

export function refusalJson({ words, fix, facts }: CannotRun, language: Language): RefusalJson {
  const problems = facts.problems(language);
  return {
    error: {
      code: facts.code,
      message: words[language],
      ...(fix === undefined ? {} : { fix: fix[language] }),
      details: facts.details,
      ...(problems.length === 0 ? {} : { problems }),
    },
  };
}

/** A fault of the program itself, exit code 3. */
export function faultJson(error: unknown): RefusalJson {
  return { error: { code: 'fault-of-the-program', message: String(error), details: {} } };
}
