import { criteriaProblems } from './criteria-problems.ts';
import { evidenceProblems } from './evidence-problems.ts';
import { officeProblems } from './office-problems.ts';
import { registerProblems } from './register-problems.ts';
import { resultProblems } from './result-problems.ts';
import { verificationProblems } from './verification-problems.ts';

/** Everything that can be wrong in a user's files. A code is for ever; its words may improve. */
export const catalogue = {
  ...evidenceProblems,
  ...criteriaProblems,
  ...officeProblems,
  ...registerProblems,
  ...resultProblems,
  ...verificationProblems,
};
