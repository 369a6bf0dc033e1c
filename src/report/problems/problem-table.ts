import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import type { ProblemRecord } from '../../model/result.ts';
import type { Cell } from '../table/column.ts';
import { sheetOf } from './group-problems.ts';
import { NO_NAMES, type ProblemNames } from './problem-names.ts';
import { seenText } from './seen-text.ts';

/** A row for each problem, so that the list can be filtered and ticked off in Excel. */
export function problemTable(
  problems: readonly ProblemRecord[],
  language: Language,
  names: ProblemNames = NO_NAMES,
): { readonly header: readonly string[]; readonly rows: Iterable<Cell[]> } {
  const sheets = problems.some((found) => sheetOf(found) !== '');
  const { sheet, ...others } = PROBLEM_REPORT[language].headers;
  const { severity, file, ...rest } = others;
  return {
    header: [severity, file, ...(sheets ? [sheet] : []), ...Object.values(rest)],
    rows: rows(problems, language, sheets, names),
  };
}

/** Letters of each column, for a workbook; of the sheet only where there are sheets. */
export function problemTableWidths(problems: readonly ProblemRecord[]): number[] {
  const sheets = problems.some((found) => sheetOf(found) !== '');
  return [12, 18, ...(sheets ? [14] : []), 7, 7, 14, 16, 50, 46, 20, 10, 26, 9, 20];
}

function* rows(
  problems: readonly ProblemRecord[],
  language: Language,
  sheets: boolean,
  names: ProblemNames,
): Generator<Cell[]> {
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
      found.unit === null ? null : text(names.unit(found.unit) ?? null),
      found.unit === null ? null : { code: seenText(found.unit) },
      found.item === null ? null : text(names.item(found.item) ?? null),
      text(found.item),
      found.code,
    ];
  }
}

/** What is in the cell, where the problem refers to it. */
export function writtenThere({ details }: ProblemRecord): string | null {
  const found = details['found'];
  return found === undefined ? null : String(found);
}

function text(written: string | null): string | null {
  return written === null ? null : seenText(written);
}
