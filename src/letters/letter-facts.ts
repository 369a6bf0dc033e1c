import type { Facts } from '../documents/facts.ts';
import type { ProblemRecord } from '../model/result.ts';

/** What a letter to a unit is made from. */
export interface LetterFacts {
  readonly facts: Facts;
  /** Errors of the unit's data. */
  readonly wrong: readonly ProblemRecord[];
  /** Where something of the unit is missing. */
  readonly places: readonly ProblemRecord[];
  readonly due: string | undefined;
  /** The name of the page for self-checks that goes along with the letter. */
  readonly checkPage: string | undefined;
}
