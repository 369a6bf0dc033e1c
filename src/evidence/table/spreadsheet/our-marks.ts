import type { WorkbookCell, WorkbookRow, WorkbookSheet } from './workbook.ts';

/** The heading of the column we write beside a table that was checked, in either language. */
export const REMARK_HEADINGS = { vi: 'hoctap: cần sửa', en: 'hoctap: to correct' } as const;

/** The column of our remarks in a sheet that comes back; undefined where there is none. */
export function remarkColumn(sheet: WorkbookSheet): number | undefined {
  let seen = 0;
  for (const { cells } of sheet.rows()) {
    const column = cells.findIndex((cell) => cell?.kind === 'text' && REMARK.test(cell.text.normalize('NFC').trim()));
    if (column >= 0) return column;
    seen += 1;
    if (seen === LOOKED_AT) return undefined;
  }
  return undefined;
}

const REMARK = new RegExp(`^(?:${Object.values(REMARK_HEADINGS).join('|')})(?:\\n|$)`);
/** A heading stands within the first twenty rows that say anything; blank ones are rows of a sheet too. */
const LOOKED_AT = 100;

/** The sheet as its office wrote it: what a marked workbook has beside the table is no part of it. */
export function withoutOurMarks(sheet: WorkbookSheet): WorkbookSheet {
  const column = remarkColumn(sheet);
  if (column === undefined) return sheet;
  return {
    ...sheet,
    *rows() {
      for (const row of sheet.rows()) yield { ...row, cells: without(row, column) };
    },
  };
}

/** Nor are the cells between the two that were never written. */
function without({ cells }: WorkbookRow, column: number): readonly (WorkbookCell | undefined)[] {
  const kept = cells.map((cell, index) => (index === column ? undefined : cell));
  let width = kept.length;
  while (width > 0 && kept[width - 1] === undefined) width -= 1;
  return kept.slice(0, width);
}
