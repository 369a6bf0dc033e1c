import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import type { ProblemRecord } from '../../model/result.ts';
import type { Column, Table } from '../table/column.ts';
import { sheetOf } from './group-problems.ts';
import { NO_NAMES, type ProblemNames } from './problem-names.ts';
import { seenText } from './seen-text.ts';

/** A row for each problem, so that the list can be filtered and ticked off in Excel. */
export function problemTable(
  problems: readonly ProblemRecord[],
  language: Language,
  names: ProblemNames = NO_NAMES,
): Table<ProblemRecord> {
  const { headers } = PROBLEM_REPORT[language];
  const column = (
    key: keyof typeof headers,
    width: number,
    cell: Column<ProblemRecord>['cell'],
    more: Pick<Column<ProblemRecord>, 'when' | 'views'> = {},
  ): Column<ProblemRecord> => ({ key, header: headers[key], width, cell, ...more });
  return {
    columns: [
      column('severity', 12, ({ severity }) => TERMS[language].severities[severity]),
      column('file', 18, ({ file }) => seenText(file)),
      column('sheet', 14, (found) => seenText(sheetOf(found)), {
        when: problems.some((found) => sheetOf(found) !== ''),
      }),
      column('cell', 7, ({ cell }) => cell),
      column('row', 7, ({ row, line }) => row ?? line),
      column('column', 14, (found) => text(found.column)),
      column('found', 16, (found) => text(writtenThere(found))),
      column('message', 50, ({ message }) => seenText(message)),
      column('fix', 46, ({ fix }) => seenText(fix)),
      column('unitName', 20, ({ unit }) => (unit === null ? null : text(names.unit(unit) ?? null))),
      column('unit', 10, ({ unit }) => (unit === null ? null : { code: seenText(unit) })),
      column('itemName', 26, ({ item }) => (item === null ? null : text(names.item(item) ?? null))),
      column('item', 9, ({ item }) => text(item)),
      // For programs; the other views are read by people.
      column('code', 20, ({ code }) => code, { views: { csv: {} } }),
    ],
    rows: problems,
  };
}

/** What is in the cell, where the problem refers to it. */
export function writtenThere({ details }: ProblemRecord): string | null {
  const found = details['found'];
  return found === undefined ? null : String(found);
}

function text(written: string | null): string | null {
  return written === null ? null : seenText(written);
}
