import type { Change } from '../../fixing/change.ts';
import type { FixedRows } from '../../fixing/fix-rows.ts';
import { FIXING } from '../../labels/fixing.ts';
import type { Language } from '../../model/language.ts';
import { csvTable } from '../csv/csv-table.ts';
import type { Cell } from '../table/column.ts';
import { seenText } from './seen-text.ts';

/** What was changed in the corrected copy: every cell, what stood there and what stands there now. */
export function fixListCsv(changes: readonly Change[], language: Language): Iterable<string> {
  const { cell, row, newRow, column, before, after, repair } = FIXING[language].headers;
  return csvTable([cell, row, newRow, column, before, after, repair], rows(changes, language), language);
}

/** Every table of ours guards a formula, this list too: in quotation marks both show as they are in their files. */
function* rows(changes: readonly Change[], language: Language): Generator<Cell[]> {
  for (const { at, newRow, before, after, repair } of changes) {
    yield [
      at.cell ?? null,
      at.row ?? null,
      newRow ?? null,
      seenText(at.column ?? ''),
      { code: seenText(repair === 'formula' ? `“${before}”` : before) },
      { code: seenText(repair === 'formula' ? `“'${after}”` : after) },
      FIXING[language].repairs[repair],
    ];
  }
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
