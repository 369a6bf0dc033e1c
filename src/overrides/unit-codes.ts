import type { UnitEvidence } from '../model/evidence.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { knownUnits } from '../units/known-units.ts';
import type { OverrideRow } from './read-overrides.ts';

export interface CodedRows {
  /** As they were, with the whole codes of the units they mean. */
  readonly rows: readonly OverrideRow[];
  /** Codes of units that a row may mean and does not name for certain. */
  readonly doubted: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * The rows with the zeros a spreadsheet ate, which the units of the evidence may have got back by a list. No name stands
 * beside the code to prove it: it is restored where one unit alone can be meant, and that is said once for each code.
 */
export function withUnitCodes(rows: readonly OverrideRow[], units: readonly UnitEvidence[]): CodedRows {
  const known = knownUnits('office', units);
  const said = new Set<string>();
  const doubted = new Set<string>();
  const problems: Problem[] = [];
  const coded = rows.map((row) => {
    const found = row.text.unit;
    if (known.withCode(found) !== undefined) return row;
    const meant = known.withLostZeros(found);
    if (meant === undefined) {
      for (const { code } of known.withZerosApart(found)) doubted.add(code);
      return row;
    }
    const { code, name } = meant;
    if (!said.has(found)) {
      problems.push(problem('override-unit-code-repaired', row.at('unit'), { found, code, name }, { unit: code }));
    }
    said.add(found);
    return { ...row, text: { ...row.text, unit: code } };
  });
  return { rows: coded, doubted, problems };
}
