import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import { AREA_KINDS, areaLines, silentRules } from '../area-rules.ts';
import { type Cell, csvTable } from './csv-table.ts';

const HEADERS = {
  vi: [
    'Tỉnh',
    'Huyện',
    'Cấp',
    'Tiêu chuẩn',
    'Số đạt',
    'Tổng số',
    'Chưa xác định',
    'Tỷ lệ phải đạt (%)',
    'Kết quả',
    'Căn cứ',
  ],
  en: [
    'Province',
    'District',
    'Kind of area',
    'Standard',
    'Reached',
    'Of',
    'Undecided',
    'Share needed (%)',
    'Result',
    'Article',
  ],
} as const;

/** What districts and provinces reach by the rules of the set: a row for each area and rule, and for each rule without any. */
export function areasCsv(result: Result, language: Language): Iterable<string> {
  const { header, rows } = areasTable(result, language);
  return csvTable(header, rows, language);
}

export function areasTable(result: Result, language: Language): { header: readonly string[]; rows: Cell[][] } {
  const shares = new Map(result.criteria.areaRules?.map(({ id, share }) => [id, share]));
  const rows = areaLines(result, language).map(({ kind, rule, outcome, verdict, article }): Cell[] => [
    outcome.province,
    outcome.district,
    AREA_KINDS[language][kind],
    rule,
    outcome.reached,
    outcome.of,
    outcome.undecided,
    shares.get(outcome.rule) ?? null,
    verdict,
    article ?? null,
  ]);
  const silent = silentRules(result, language).map(({ rule, label, cause }): Cell[] => {
    const { area, share, article } = rule;
    return [null, null, AREA_KINDS[language][area], label, null, null, null, share, cause, article ?? null];
  });
  return { header: HEADERS[language], rows: [...rows, ...silent] };
}
