/** A table that was checked, cell by cell as it was read: what a marked copy is made from. */
export interface CheckedTable {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly string[])[];
  /** The row its columns are named in; 0 where none was found. */
  readonly headerRow: number;
  /** Columns whose digits are a name. */
  readonly codes: readonly number[];
  /** The column of an earlier marking. */
  readonly remarks?: number | undefined;
}

/** A file that was checked, with its tables. */
export interface CheckedFile {
  readonly file: string;
  /** A workbook as it lies on the disk, to be marked in place. */
  readonly workbook?: Uint8Array | undefined;
  readonly tables: readonly CheckedTable[];
}
