/** A table as it lies in a file: what is in each cell and where, before anybody asks what it means. */
export interface Sheet {
  /** Absent for a CSV file, which has one table without a name. */
  readonly name?: string;
  readonly rows: readonly SheetRow[];
  /** The row after which reading stopped though more follows; absent where the sheet was read to its end. */
  readonly cutAfter?: number;
}

export interface SheetRow {
  /** As Excel numbers it. */
  readonly row: number;
  /** By column, 0 being A; a hole or a missing end is a blank cell. */
  readonly cells: readonly (SheetCell | undefined)[];
}

export interface SheetCell {
  /** What is read: of a number its shortest text, with a decimal point. */
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'error' | FormulaWithoutValue;
  /** Part of a merged range that begins in an earlier row, or in an earlier column of the same row. */
  readonly continues?: 'down' | 'across';
}

/** Its text is the formula, "=6+0.5": the result was not saved with it. */
type FormulaWithoutValue = 'formula';

const NOTHING = '';

/** What a cell says of itself; nothing where it only continues a merged one. */
export function ownText(cell: SheetCell | undefined): string {
  return cell === undefined || cell.continues !== undefined ? NOTHING : cell.text;
}
