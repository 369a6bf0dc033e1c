/** What a section of a printed set says: under a name, with its article. */
export interface PrintedLine {
  readonly name: string;
  readonly says: readonly string[];
  readonly basis: string;
}
