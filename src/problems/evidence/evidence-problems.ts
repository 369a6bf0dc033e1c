import { cellProblems } from './cell.ts';
import { fileProblems } from './file.ts';
import { headerProblems } from './header.ts';
import { rowProblems } from './row.ts';
import { unitProblems } from './unit.ts';
import { valueProblems } from './value.ts';

/** Problems of evidence files, in the order an officer meets them. */
export const evidenceProblems = [
  fileProblems,
  headerProblems,
  rowProblems,
  cellProblems,
  valueProblems,
  unitProblems,
] as const;
