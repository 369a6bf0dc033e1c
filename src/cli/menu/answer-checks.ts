import { join } from 'node:path';
import { exists, isFolder } from '../../io/read-files.ts';
import { COMMUNE_TABLES } from '../../io/units-data.ts';
import { RESULT_FILE } from '../../model/output-names.ts';
import { isoDate } from '../../model/written-date.ts';
import { officialCommunes } from '../../units/official-communes.ts';
import { isProvince } from '../../units/unit-lists.ts';
import type { MenuWords } from './words.ts';

/** True, or what is wrong with an answer. */
export type AnswerCheck = (answer: string) => true | string;

/**
 * Answers are validated as they are typed, as far as that is possible: after six questions nobody should be told that the first answer
 * was wrong.
 */
export interface AnswerChecks {
  readonly needed: AnswerCheck;
  readonly year: AnswerCheck;
  readonly day: AnswerCheck;
  /** A file or folder that is there. */
  readonly path: AnswerCheck;
  readonly result: AnswerCheck;
  readonly results: AnswerCheck;
  /** A list in a file, or a province by its name. */
  readonly units: AnswerCheck;
}

export function answerChecks(words: MenuWords): AnswerChecks {
  const needed: AnswerCheck = (answer) => answer !== '' || words.needed;
  const path: AnswerCheck = (answer) => (answer === '' ? words.needed : exists(answer) || words.notThere(answer));
  const result: AnswerCheck = (answer) => {
    const there = path(answer);
    if (there !== true) return there;
    return !isFolder(answer) || exists(join(answer, RESULT_FILE)) || words.noResult(answer);
  };
  return {
    needed,
    year: (answer) => isYear(answer) || words.yearWrong,
    day: (answer) => isoDate(answer) !== undefined || words.dayWrong,
    path,
    result,
    results: (answer) => firstWrong([answer !== '' || words.needed, ...parts(answer).map(result)]),
    units: (answer) =>
      exists(answer) ||
      (isTable(answer)
        ? words.notThere(answer)
        : isProvince(answer, officialCommunes(COMMUNE_TABLES)) || words.noUnits(answer)),
  };
}

/** The same check, but an empty answer passes. */
export function optional(check: AnswerCheck): AnswerCheck {
  return (answer) => answer === '' || check(answer);
}

export function both(first: AnswerCheck, second: AnswerCheck): AnswerCheck {
  return (answer) => firstWrong([first(answer), second(answer)]);
}

function firstWrong(verdicts: readonly (true | string)[]): true | string {
  return verdicts.find((verdict) => verdict !== true) ?? true;
}

function isYear(answer: string): boolean {
  return /^(?:19|20)\d\d$/.test(answer);
}

/** A name that a list of units in a file has, rather than a province. */
export function isTable(answer: string | undefined): boolean {
  return /\.(?:csv|xlsx|xls|ods)$/i.test(answer ?? '');
}

/** Several folders in one answer. */
export function parts(written: string): string[] {
  return written
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
