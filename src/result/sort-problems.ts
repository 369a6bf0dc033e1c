import type { Severity } from '../model/result.ts';
import { compareCodes } from '../model/vietnamese-order.ts';
import { type Problem, severityOf } from '../problems/problem.ts';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, missing: 1, warning: 2, notice: 3 };

/** The gravest first, then in the order a reader meets them in her files: down the rows, in a row from left to right. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      ORDER[severityOf(a.code)] - ORDER[severityOf(b.code)] ||
      compareCodes(a.at.file, b.at.file) ||
      (a.at.row ?? a.at.line ?? 0) - (b.at.row ?? b.at.line ?? 0) ||
      compareColumns(a.at.cell ?? '', b.at.cell ?? '') ||
      compareCodes(a.unit ?? '', b.unit ?? '') ||
      compareCodes(a.code, b.code),
  );
}

/** Of cells in one row: B before Z before AA. */
function compareColumns(a: string, b: string): number {
  return a.length - b.length || compareCodes(a, b);
}
