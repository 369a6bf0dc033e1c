/** An Excel workbook as it lies in its file: what stands in each cell, before anybody asks what it means. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Columns that do not show, 0 being A. */
  readonly hiddenColumns: readonly number[];
  /** Rows with something in them, in their order; made anew for each caller. */
  rows(): Iterable<WorkbookRow>;
}

export interface WorkbookRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly hidden: boolean;
  /** By column, 0 being A; a hole or a missing end is a blank cell. */
  readonly cells: readonly (WorkbookCell | undefined)[];
}

export type WorkbookCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `format` is Excel's number format ("0.0%", "00000"). */
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  /** Days since 30/12/1899 as Excel counts them. */
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value was not saved with it. */
  | { readonly kind: 'formula'; readonly formula: string };

/** Why a file that is no text cannot be read as a workbook either. */
export type WorkbookRefusal = 'old' | 'locked' | 'open-document' | 'too-large' | 'too-wide' | 'other';
