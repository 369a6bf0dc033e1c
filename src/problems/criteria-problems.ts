import { criteriaFormProblems } from './criteria-form-problems.ts';
import { criteriaLintProblems } from './criteria-lint-problems.ts';
import { criteriaRuleProblems } from './criteria-rule-problems.ts';

export { EXPECTATIONS, type Expectation } from './criteria-form-problems.ts';

/** Problems of criteria files, in the order they are met: the text, its form, what it is built on, what it says. */
export const criteriaProblems = { ...criteriaFormProblems, ...criteriaLintProblems, ...criteriaRuleProblems };
