import { locate, type UnitEvidence } from '../model/evidence.ts';
import { inEachLanguage } from '../model/language.ts';
import { factsOf, type Method } from '../model/method.ts';
import { otherEvaluationOf } from '../model/other-evaluation.ts';
import type { MissingWhat } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { AssessContext } from './context.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { expectedBy } from './methods.ts';

/** Something a unit has not sent, with the cell to fill in where there is one. */
export function missingProblem(
  unit: UnitEvidence,
  { item, entry }: ItemOutcome,
  what: MissingWhat,
  { elsewhere = [] }: AssessContext,
): Problem {
  const details = { item: item.id, label: inEachLanguage(item.label) };
  const context = { unit: unit.code, item: item.id };
  const { method } = item;
  const inValue = isWrittenAsValue(method);
  if (what === 'evidence') {
    const at = entry === undefined ? { file: unit.at.file } : locate(entry, 'evidence');
    return problem('missing-evidence', at, details, context);
  }
  const at = entry === undefined ? { file: unit.at.file } : locate(entry, inValue ? 'value' : 'score');
  const other = otherEvaluationOf(method);
  if (other !== undefined) {
    const asked = elsewhere.find(({ subject }) => subject === other.subject);
    if (asked !== undefined) return problem('missing-class-elsewhere', at, { ...details, file: asked.file }, context);
  }
  const expected = method === undefined ? undefined : expectedBy(method);
  if (expected !== undefined) return problem('missing-value', at, { ...details, expected }, context);
  return problem(what === 'row' || entry === undefined ? 'missing-row' : 'missing-score', at, details, context);
}

/** Where a whole table has no column of evidence: what is said of it in place of each item. */
export function evidenceColumnMissing({ item, entry }: ItemOutcome): Problem | undefined {
  if (entry?.cells.withoutEvidence === undefined) return undefined;
  const { file, sheet, withoutEvidence: row } = entry.cells;
  return problem(
    'evidence-column-missing',
    { file, ...(sheet === undefined ? {} : { sheet }), row },
    { item: item.id },
  );
}

function isWrittenAsValue(method: Method | undefined): boolean {
  if (method === undefined) return false;
  const { writtenAs } = factsOf(method);
  return writtenAs === 'value' || writtenAs === 'counts';
}
