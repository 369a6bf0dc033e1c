import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import type { TwoScores } from '../../two-scores/two-scores.ts';
import { csvOf } from '../csv/csv-table.ts';
import { differingTable, gapsTable } from './tables.ts';
import { twoScoresView } from './view.ts';

/** A row for each unit, item, assessor and area, as Excel opens it; what is what is in the first column. */
export function twoScoresCsv(found: TwoScores, result: Result, language: Language): Iterable<string> {
  return csvOf(gapsTable(twoScoresView(found, result, language)), language);
}

export function differingCsv(found: TwoScores, result: Result, language: Language): Iterable<string> {
  return csvOf(differingTable(twoScoresView(found, result, language)), language);
}
