import { pointsAwaiting } from '../../coverage/cost.ts';
import { coverageLabels } from '../../labels/units.ts';
import type { Language } from '../../model/language.ts';
import type { ResultOf, UnitResult } from '../../model/result.ts';
import { sayMissing } from '../coverage-words.ts';
import { type Cell, csvTable } from './csv-table.ts';

/** A row for each unit of the list: what it has sent, whether in time, and what the rest costs. */
export function coverageCsv(result: ResultOf<number | null>, language: Language): Iterable<string> {
  const { header, rows } = coverageTable(result, language);
  return csvTable(header, rows, language);
}

export function coverageTable(
  result: ResultOf<number | null>,
  language: Language,
): { header: readonly string[]; rows: Cell[][] } {
  const labels = coverageLabels(language);
  const units = new Map(result.units.map((unit) => [unit.code, unit]));
  const rows = (result.coverage?.units ?? []).map((listed): Cell[] => {
    const { code, name, district, province, sent, submittedOn, late } = listed;
    const unit = units.get(code);
    const timing = late === undefined ? null : late ? labels.isLate : labels.isOnTime;
    const effect = unit === undefined ? NO_EFFECT : effectOf(unit, result, language);
    return [{ code }, name, district, province, labels.sent[sent], submittedOn ?? null, timing, ...effect];
  });
  return { header: labels.csv, rows };
}

const NO_EFFECT: readonly Cell[] = [null, null, null, null, null, null, null];

function effectOf(unit: UnitResult, result: ResultOf<number | null>, language: Language): Cell[] {
  const { classification, withEvidence, nextClass, missing } = unit;
  const lacking = missing.length === 0 ? null : sayMissing(unit, result, language);
  const withPoints = result.criteria.maximum !== null;
  return [
    lacking,
    withPoints ? pointsAwaiting(unit) : null,
    classification?.label ?? coverageLabels(language).wrongData,
    withEvidence?.classification.label ?? null,
    nextClass?.label ?? null,
    withPoints ? (nextClass?.pointsMissing ?? null) : null,
    nextClass === null || nextClass.blockedBy.length === 0 ? null : nextClass.blockedBy.join(', '),
  ];
}
