import type { Language } from '../../model/language.ts';
import type { Result, ResultOf } from '../../model/result.ts';
import { areasTable } from '../tables/areas.ts';
import { coverageTable } from '../tables/coverage.ts';
import { missingTable } from '../tables/missing.ts';
import { rankingTable } from '../tables/ranking.ts';
import { csvOf } from './csv-table.ts';

/** The tables of a result as files for Excel and for machines; what is in each is said in `tables/`. */

export function rankingCsv(result: Result, language: Language): Iterable<string> {
  return csvOf(rankingTable(result, language), language);
}

export function missingCsv(result: ResultOf<number | null>, language: Language): Iterable<string> {
  return csvOf(missingTable(result, language), language);
}

export function areasCsv(result: Result, language: Language): Iterable<string> {
  return csvOf(areasTable(result, language), language);
}

export function coverageCsv(result: ResultOf<number | null>, language: Language): Iterable<string> {
  return csvOf(coverageTable(result, language), language);
}
