import type { Comparison } from '../../comparison/comparison.ts';
import type { Language } from '../../model/language.ts';
import { csvOf } from '../csv/csv-table.ts';
import { unitColumns } from './tables.ts';
import { viewOf } from './view.ts';

/** A row for each unit, as Excel opens it; the sides are named in the headers. */
export function comparisonCsv(comparison: Comparison, language: Language): Iterable<string> {
  return csvOf({ columns: unitColumns(viewOf(comparison, language)), rows: comparison.units }, language);
}
