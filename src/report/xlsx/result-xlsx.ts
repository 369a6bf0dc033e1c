import { CONSOLE } from '../../labels/console.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import { hasAreaRules } from '../area-rules.ts';
import { areasTable } from '../tables/areas.ts';
import { coverageTable } from '../tables/coverage.ts';
import { missingTable } from '../tables/missing.ts';
import { rankingTable } from '../tables/ranking.ts';
import { sheetOf, workbook } from './workbook.ts';

const SHEETS = {
  vi: ['Xếp hạng', 'Còn thiếu, cần sửa', 'Huyện, tỉnh', 'Tình hình gửi hồ sơ'],
  en: ['Ranking', 'Missing or wrong', 'Areas', 'What was sent'],
} as const;

/**
 * The ranking, what is missing and who has sent what as one workbook: numbers are numbers and codes keep their zeros in
 * every Excel.
 */
export function resultXlsx(result: Result, language: Language): Promise<Uint8Array> {
  const title = `${CONSOLE[language].evaluation(result.evaluationYear)} - ${inLanguage(result.criteria.award, language)}`;
  const [rankingName, missingName, areasName, coverageName] = SHEETS[language];
  return workbook([
    sheetOf(rankingName, title, rankingTable(result, language)),
    sheetOf(missingName, title, missingTable(result, language)),
    ...(hasAreaRules(result) ? [sheetOf(areasName, title, areasTable(result, language))] : []),
    ...(result.coverage === undefined ? [] : [sheetOf(coverageName, title, coverageTable(result, language))]),
  ]);
}
