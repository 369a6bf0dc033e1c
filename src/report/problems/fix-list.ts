import type { Change } from '../../fixing/change.ts';
import type { FixedRows } from '../../fixing/fix-rows.ts';
import { FIXING } from '../../labels/fixing.ts';
import type { Language } from '../../model/language.ts';
import { csvOf, csvTable } from '../csv/csv-table.ts';
import type { Column } from '../table/column.ts';
import { seenText } from './seen-text.ts';

/** What was changed in the corrected copy: every cell, what stood there and what stands there now. */
export function fixListCsv(changes: readonly Change[], language: Language): Iterable<string> {
  return csvOf({ columns: columns(language), rows: changes }, language);
}

function columns(language: Language): Column<Change>[] {
  const { headers, repairs } = FIXING[language];
  const column = (
    key: keyof typeof headers,
    width: number,
    cell: Column<Change>['cell'],
    align?: 'number',
  ): Column<Change> => ({ key, header: headers[key], cell, width, ...(align && { align }) });
  return [
    column('cell', 8, ({ at }) => at.cell ?? null),
    column('row', 8, ({ at }) => at.row ?? null, 'number'),
    column('newRow', 8, ({ newRow }) => newRow ?? null, 'number'),
    column('column', 14, ({ at }) => seenText(at.column ?? '')),
    // Every table of ours guards a formula, this list too: in quotation marks both show as they are in their files.
    column('before', 20, ({ before, repair }) => ({ code: seenText(repair === 'formula' ? `“${before}”` : before) })),
    column('after', 20, ({ after, repair }) => ({ code: seenText(repair === 'formula' ? `“'${after}”` : after) })),
    column('repair', 40, ({ repair }) => repairs[repair]),
  ];
}

/** The corrected copy as Excel opens it: CSV, UTF-8 with a byte order mark; codes keep their zeros. */
export function fixedCsv(rows: FixedRows['rows'], language: Language): Iterable<string> {
  const [header = [], ...others] = rows;
  return csvTable(
    header.map((cell) => (typeof cell === 'string' ? cell : cell.code)),
    others,
    language,
  );
}
