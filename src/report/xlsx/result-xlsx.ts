import { CONSOLE } from '../../labels/console.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import { missingTable } from '../csv/missing-csv.ts';
import { rankingTable } from '../csv/ranking-csv.ts';
import { workbook } from './workbook.ts';

const SHEETS = { vi: ['Xếp hạng', 'Còn thiếu, cần sửa'], en: ['Ranking', 'Missing or wrong'] } as const;

/** The ranking and what is missing as one workbook: numbers are numbers and codes keep their zeros in every Excel. */
export function resultXlsx(result: Result, language: Language): Promise<Uint8Array> {
  const ranking = rankingTable(result, language);
  const missing = missingTable(result, language);
  const title = `${CONSOLE[language].evaluation(result.evaluationYear)} - ${inLanguage(result.criteria.award, language)}`;
  const [rankingName, missingName] = SHEETS[language];
  const criteria = ranking.header.length - RANKING_BEFORE.length - RANKING_AFTER.length;
  return workbook([
    {
      name: rankingName,
      title,
      ...ranking,
      widths: [...RANKING_BEFORE, ...Array.from({ length: criteria }, () => 7), ...RANKING_AFTER],
    },
    { name: missingName, title, ...missing, widths: [10, 28, 20, 20, 10, 40, 12, 50, 50, 30, 8, 8, 20] },
  ]);
}

const RANKING_BEFORE = [7, 12, 28, 22, 22];
const RANKING_AFTER = [12, 10, 14, 20, 16, 60, 40];
