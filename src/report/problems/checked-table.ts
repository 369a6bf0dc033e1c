/** A table that was checked, cell by cell as it was read: what a marked copy is made from. */
export interface CheckedTable {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly string[])[];
}
