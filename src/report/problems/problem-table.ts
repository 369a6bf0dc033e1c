import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import type { ProblemRecord } from '../../model/result.ts';
import type { Cell } from '../csv/csv-table.ts';
import { sheetOf } from './group-problems.ts';
import { seenText } from './seen-text.ts';

/** A row for each problem, so that the list can be filtered and ticked off in Excel. */
export function problemTable(
  problems: readonly ProblemRecord[],
  language: Language,
): { readonly header: readonly string[]; readonly rows: Iterable<Cell[]> } {
  const sheets = problems.some((found) => sheetOf(found) !== '');
  const { sheet, ...others } = PROBLEM_REPORT[language].headers;
  const { severity, file, ...rest } = others;
  return {
    header: [severity, file, ...(sheets ? [sheet] : []), ...Object.values(rest)],
    rows: rows(problems, language, sheets),
  };
}

/** Letters of each column, for a workbook; of the sheet only where there are sheets. */
export function problemTableWidths(problems: readonly ProblemRecord[]): number[] {
  const sheets = problems.some((found) => sheetOf(found) !== '');
  return [12, 24, ...(sheets ? [16] : []), 8, 8, 20, 24, 55, 55, 12, 12, 24];
}

function* rows(problems: readonly ProblemRecord[], language: Language, sheets: boolean): Generator<Cell[]> {
  for (const found of problems) {
    yield [
      TERMS[language].severities[found.severity],
      seenText(found.file),
      ...(sheets ? [seenText(sheetOf(found))] : []),
      found.cell,
      found.row ?? found.line,
      text(found.column),
      text(writtenThere(found)),
      seenText(found.message),
      seenText(found.fix),
      found.unit === null ? null : { code: seenText(found.unit) },
      text(found.item),
      found.code,
    ];
  }
}

/** What stands in the cell, where the problem speaks of it. */
export function writtenThere({ details }: ProblemRecord): string | null {
  const found = details['found'];
  return found === undefined ? null : String(found);
}

function text(written: string | null): string | null {
  return written === null ? null : seenText(written);
}
