import { CONSOLE } from '../../labels/console.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import { hasAreaRules } from '../area-rules.ts';
import { areasTable } from '../csv/areas-csv.ts';
import { coverageTable } from '../csv/coverage-csv.ts';
import { missingTable } from '../csv/missing-csv.ts';
import { rankingTable } from '../csv/ranking-csv.ts';
import { workbook } from './workbook.ts';

const SHEETS = {
  vi: ['Xếp hạng', 'Còn thiếu, cần sửa', 'Huyện, tỉnh', 'Tình hình gửi hồ sơ'],
  en: ['Ranking', 'Missing or wrong', 'Areas', 'What was sent'],
} as const;

/**
 * The ranking, what is missing and who has sent what as one workbook: numbers are numbers and codes keep their zeros in
 * every Excel.
 */
export function resultXlsx(result: Result, language: Language): Promise<Uint8Array> {
  const { header, rows, before, criteria } = rankingTable(result, language);
  const missing = missingTable(result, language);
  const title = `${CONSOLE[language].evaluation(result.evaluationYear)} - ${inLanguage(result.criteria.award, language)}`;
  const [rankingName, missingName, areasName, coverageName] = SHEETS[language];
  const points = result.criteria.maximum !== null;
  const widths = [
    ...UNIT.slice(0, before),
    ...Array.from({ length: criteria }, () => (points ? 7 : 14)),
    ...(points ? [12, 10, 14] : [26]),
    ...WHY,
  ];
  // What a result that was asked for its prospect has after them.
  while (widths.length < header.length) widths.push(16);
  return workbook([
    { name: rankingName, title, header, rows, widths },
    { name: missingName, title, ...missing, widths: [10, 28, 20, 20, 10, 40, 12, 50, 50, 30, 8, 8, 20] },
    ...(hasAreaRules(result) ? [{ name: areasName, title, ...areasTable(result, language), widths: AREAS }] : []),
    ...(result.coverage === undefined
      ? []
      : [{ name: coverageName, title, ...coverageTable(result, language), widths: COVERAGE }]),
  ]);
}

/** Rank, code, name, district, province, category. */
const UNIT = [7, 12, 28, 22, 22, 16];
const WHY = [20, 16, 60, 40];
const AREAS = [22, 22, 10, 60, 9, 9, 12, 12, 30, 24];
/** Code, name, district, province; what was sent, when, in time; what lacks and what that costs. */
const COVERAGE = [12, 28, 22, 22, 16, 13, 11, 50, 14, 20, 20, 20, 12, 40];
