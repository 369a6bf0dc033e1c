/** The tables of evidence that lie in a folder and in the folders below it. */
export interface TablesInFolder {
  /** Paths, those of a folder before those of the folders in it, each in the order of their letters. */
  readonly tables: readonly string[];
  /** Folders below it that hold one of them. */
  readonly below: readonly string[];
  /** Folders below it that hold tables, or may, and were not read. */
  readonly skipped: readonly SkippedFolder[];
}

export interface SkippedFolder {
  readonly folder: string;
  /** A result of ours lies in it; what the evidence refers to does; it is too many folders deep. */
  readonly why: 'result' | 'documents' | 'deep';
}

export interface EvidenceExclusions {
  /** The folder of what the evidence refers to. Where it is the folder itself, only what lies at its top is a table. */
  readonly documents?: string | undefined;
  /** Files named for something else: a list of units, scores set in place of others. */
  readonly files?: readonly string[];
}
