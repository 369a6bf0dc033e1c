import { locate, type UnitEvidence } from '../model/evidence.ts';
import type { MissingWhat } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ItemOutcome } from './score-item.ts';

/** Something a unit has not sent, with the cell to fill in where there is one. */
export function missingProblem(unit: UnitEvidence, { item, entry }: ItemOutcome, what: MissingWhat): Problem {
  const details = { item: item.id, label: item.label.vi, labelEn: item.label.en ?? item.label.vi };
  const context = { unit: unit.code, item: item.id };
  if (what === 'row' || entry === undefined) {
    const at = entry === undefined ? { file: unit.at.file } : locate(entry, 'score');
    return problem('missing-row', at, details, context);
  }
  if (what === 'evidence') return problem('missing-evidence', locate(entry, 'evidence'), details, context);
  return problem(
    'missing-score',
    locate(entry, item.method?.kind === 'thresholds' ? 'value' : 'score'),
    details,
    context,
  );
}
