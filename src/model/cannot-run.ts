import type { Words } from './language.ts';

/**
 * A command cannot do its work: wrong usage, a file that is not there, a folder that cannot be written. Thrown, and
 * caught once in cli/main, which says it and ends with exit code 2. What is wrong inside a user's file is a Problem.
 */
export class CannotRun extends Error {
  readonly words: Required<Words>;
  readonly fix: Required<Words> | undefined;

  constructor(words: Required<Words>, fix?: Required<Words>) {
    super(words.en);
    this.name = 'CannotRun';
    this.words = words;
    this.fix = fix;
  }
}
