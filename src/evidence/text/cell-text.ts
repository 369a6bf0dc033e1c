import type { Column } from '../../model/evidence.ts';

export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell.trim() === '';
}

export function textIn(cells: readonly string[], column: Column | undefined): string | undefined {
  return column === undefined ? undefined : textOf(cells[column.index]);
}

/** A cell's text without the blanks around it, and without a guard before a formula; nothing for a blank cell. */
export function textOf(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '') return undefined;
  const text = cell.trim();
  if (text === '') return undefined;
  return text.charCodeAt(0) === APOSTROPHE && GUARDED.test(text) ? text.slice(1) : text;
}

const APOSTROPHE = 39;
/** Our own tables put an apostrophe before what a spreadsheet would run: read back, it is no part of the text. */
const GUARDED = /^'\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** "92,5 %" in a column of percentages is 92,5. */
export function withoutUnit(written: string, unitOfMeasure: string): string {
  return unitOfMeasure !== '' && written.endsWith(unitOfMeasure)
    ? written.slice(0, -unitOfMeasure.length).trimEnd()
    : written;
}
