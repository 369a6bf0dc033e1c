import type { Item, Method } from '../model/criteria-set.ts';
import { locate, type UnitEvidence } from '../model/evidence.ts';
import { factsOf } from '../model/method.ts';
import type { MissingWhat } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { AssessContext } from './context.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { expectedWords } from './methods/scored.ts';

/** Something a unit has not sent, with the cell to fill in where there is one. */
export function missingProblem(
  unit: UnitEvidence,
  { item, entry }: ItemOutcome,
  what: MissingWhat,
  { elsewhere = [] }: AssessContext,
): Problem {
  const details = { item: item.id, label: item.label.vi, labelEn: item.label.en ?? item.label.vi };
  const context = { unit: unit.code, item: item.id };
  const { method } = item;
  const inValue = isWrittenAsValue(method);
  if (what === 'evidence') {
    const at = entry === undefined ? { file: unit.at.file } : locate(entry, 'evidence');
    return problem('missing-evidence', at, details, context);
  }
  const at = entry === undefined ? { file: unit.at.file } : locate(entry, inValue ? 'value' : 'score');
  if (method?.kind === 'class-of') {
    const asked = elsewhere.find(({ subject }) => subject === method.subject);
    if (asked !== undefined) return problem('missing-class-elsewhere', at, { ...details, file: asked.file }, context);
  }
  const expected = expectedValue(item);
  if (expected !== undefined) return problem('missing-value', at, { ...details, ...expected }, context);
  return problem(what === 'row' || entry === undefined ? 'missing-row' : 'missing-score', at, details, context);
}

function isWrittenAsValue(method: Method | undefined): boolean {
  if (method === undefined) return false;
  const { writtenAs } = factsOf(method);
  return writtenAs === 'value' || writtenAs === 'counts';
}

/** What to write for an item that is not given points by people; undefined for one that is. */
function expectedValue({ method }: Item): { readonly expected: string; readonly expectedEn: string } | undefined {
  switch (method?.kind) {
    case undefined:
    case 'awarded':
    case 'levels':
    case 'thresholds':
      return undefined;
    case 'share':
      return { expected: 'số đạt và tổng số, ví dụ 37/40', expectedEn: 'how many of how many, e.g. 37/40' };
    case 'linear': {
      const unit = method.unit === undefined || method.unit === '' ? '' : ` (${method.unit})`;
      const { measure } = method;
      return { expected: `${measure.vi}${unit}`, expectedEn: `${measure.en ?? measure.vi}${unit}` };
    }
    case 'checklist':
      return {
        expected: 'những mục đã có, ngăn bằng dấu chấm phẩy; hoặc “tất cả”, “không”',
        expectedEn: 'what is there, separated by semicolons; or “tất cả” (all), “không” (none)',
      };
    case 'met':
      return { expected: '“đạt” hoặc “không đạt”', expectedEn: '“đạt” (met) or “không đạt” (not met)' };
    case 'since':
      return { expected: 'ngày, ví dụ 15/03/2024', expectedEn: 'the date, e.g. 15/03/2024' };
    case 'class-of': {
      const { expected, expectedEn } = expectedWords(method.classes.map(({ label }) => ({ label })));
      return {
        expected: `một trong các loại: ${expected}; hoặc dùng --with với tệp kết quả kia`,
        expectedEn: `one of the classes: ${expectedEn}; or give the other result with --with`,
      };
    }
  }
}
