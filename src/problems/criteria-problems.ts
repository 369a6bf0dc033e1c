import { criteriaConditionProblems } from './criteria-condition-problems.ts';
import { criteriaFormProblems } from './criteria-form-problems.ts';
import { criteriaGateProblems } from './criteria-gate-problems.ts';
import { criteriaItemProblems } from './criteria-item-problems.ts';
import { criteriaLintProblems } from './criteria-lint-problems.ts';
import { criteriaStandingProblems } from './criteria-standing-problems.ts';

export { EXPECTATIONS, type Expectation } from './criteria-form-problems.ts';

/** Problems of criteria files, in the order they are met: the text, its form, what it is built on, what it says. */
export const criteriaProblems = [
  criteriaFormProblems,
  criteriaLintProblems,
  criteriaItemProblems,
  criteriaConditionProblems,
  criteriaGateProblems,
  criteriaStandingProblems,
] as const;
