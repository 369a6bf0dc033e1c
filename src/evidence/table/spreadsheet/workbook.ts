/** A workbook as it lies in its file: what is in each cell, before anybody asks what it means. */
export interface Workbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly WorkbookSheet[];
}

export type WorkbookFormat = 'xlsx' | 'xls' | 'ods';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Columns that do not show, 0 being A. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly MergedCells[];
  /** Rows with something in them, in their order; made again for each caller. */
  rows(): Iterable<WorkbookRow>;
}

/** Several cells shown as one, which has the text of the first: rows as Excel numbers them, columns from 0. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface WorkbookRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly hidden: boolean;
  /** By column, 0 being A; a hole or a missing end is a blank cell. */
  readonly cells: readonly (WorkbookCell | undefined)[];
}

export type WorkbookCell =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The same text in its looks, where a part of it is struck out, raised or lowered. */
      readonly runs?: readonly TextRun[];
      readonly struck?: boolean;
    }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Excel's number format ("0.0%", "00000"). */
      readonly format: string;
      /** What the format makes of it, where that is another number, or nothing. */
      readonly shown?: string;
      readonly struck?: boolean;
    }
  /** Days since 30/12/1899 as Excel counts them. */
  | { readonly kind: 'date'; readonly serial: number; readonly struck?: boolean }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value was not saved with it. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Saved as a number, and none. */
  | { readonly kind: 'no-number'; readonly text: string };

export interface TextRun {
  readonly text: string;
  readonly struck?: boolean;
  readonly raised?: 'super' | 'sub';
}

/** Why a file that is no text cannot be read as a workbook either. */
export type WorkbookRefusal = 'locked' | 'damaged' | 'too-large' | 'too-wide' | 'word' | 'slides' | 'other';
