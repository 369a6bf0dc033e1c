import { lazy } from '../model/lazy.ts';
import { countProblems } from './count-problems.ts';
import { criteriaLintProblems } from './criteria-lint-problems.ts';
import { criteriaProblems } from './criteria-problems.ts';
import { draftingProblems } from './drafting-problems.ts';
import { allEntries } from './entries.ts';
import { evidenceProblems } from './evidence/evidence-problems.ts';
import { folderProblems } from './folder-problems.ts';
import { lawProblems } from './law-problems.ts';
import { libraryProblems } from './library-problems.ts';
import { officeProblems } from './office-problems.ts';
import { overrideProblems } from './override-problems.ts';
import { registerProblems } from './register-problems.ts';
import { resultProblems } from './result-problems.ts';
import { rubricProblems } from './rubric-problems.ts';
import { scoringProblems } from './scoring-problems.ts';
import { spreadsheetProblems } from './spreadsheet-problems.ts';
import { unitProblems } from './unit-problems.ts';
import { verificationProblems } from './verification-problems.ts';

/** What can be wrong, in groups whose words are put together when one of them is said. */
export const problemGroups = [
  // First what sets that ship have to say of themselves, which every run looks up.
  criteriaLintProblems,
  ...criteriaProblems,
  ...evidenceProblems,
  scoringProblems,
  countProblems,
  folderProblems,
  lawProblems,
  libraryProblems,
  officeProblems,
  overrideProblems,
  registerProblems,
  resultProblems,
  rubricProblems,
  draftingProblems,
  spreadsheetProblems,
  unitProblems,
  verificationProblems,
] as const;

/** Everything that can be wrong in a user's files. A code is for ever; its words may improve. */
export const catalogue = lazy(() => allEntries(problemGroups));
