/** A row above a header: all that is in it, and by cell, since two titles may be side by side. */
export interface Title {
  readonly row: number;
  readonly text: string;
  readonly cells: readonly string[];
}
