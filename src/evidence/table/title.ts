/** A row above a header: all that stands in it, and by cell, since two titles may stand side by side. */
export interface Title {
  readonly row: number;
  readonly text: string;
  readonly cells: readonly string[];
}
