import type { CodePart as Part } from '../../labels/explained-code.ts';
import { catalogue } from '../catalogue.ts';
import { countProblems } from '../count-problems.ts';
import { criteriaProblems } from '../criteria-problems.ts';
import { draftingProblems } from '../drafting-problems.ts';
import type { Entries } from '../entries.ts';
import { evidenceProblems } from '../evidence/evidence-problems.ts';
import { folderProblems } from '../folder-problems.ts';
import { lawProblems } from '../law-problems.ts';
import { libraryProblems } from '../library-problems.ts';
import { officeProblems } from '../office-problems.ts';
import { overrideProblems } from '../override-problems.ts';
import type { ProblemCode } from '../problem.ts';
import { registerProblems } from '../register-problems.ts';
import { resultProblems } from '../result-problems.ts';
import { rubricProblems } from '../rubric-problems.ts';
import { scoringProblems } from '../scoring-problems.ts';
import { spreadsheetProblems } from '../spreadsheet-problems.ts';
import { unitProblems } from '../unit-problems.ts';
import { verificationProblems } from '../verification-problems.ts';

const PARTS: readonly (readonly [Part, ...Entries[]])[] = [
  ['evidence', ...evidenceProblems],
  ['evidence', spreadsheetProblems],
  ['evidence', scoringProblems],
  ['evidence', unitProblems],
  ['documents', folderProblems],
  ['overrides', overrideProblems],
  ['counts', countProblems],
  ['criteria', ...criteriaProblems],
  ['criteria', libraryProblems],
  ['criteria', lawProblems],
  ['drafting', rubricProblems],
  ['drafting', draftingProblems],
  ['result', resultProblems],
  ['office', officeProblems],
  ['register', registerProblems],
  ['certificate', verificationProblems],
];

/** The codes of each part, in the order of the catalogue. */
export function codesByPart(): ReadonlyMap<Part, readonly ProblemCode[]> {
  const codes = new Map<Part, ProblemCode[]>();
  for (const [part, ...groups] of PARTS) {
    const known = codes.get(part) ?? [];
    codes.set(part, known);
    for (const problems of groups) known.push(...(Object.keys(problems()) as ProblemCode[]));
  }
  return codes;
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(catalogue(), code);
}
