import type { Decimal } from './decimal.ts';
import { columnLetters, type Location } from './location.ts';

/** Everything the evidence files say, by unit; what could not be understood is in the problems beside it. */
export interface EvidenceBook {
  readonly inputs: readonly InputFile[];
  /** In the order of first appearance. */
  readonly units: readonly UnitEvidence[];
  /** `self` when no checked score stands anywhere: a self-evaluation. */
  readonly scoredBy: 'checked' | 'self';
  /** The one year the rows speak of, when they say and agree. */
  readonly year?: number;
}

export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of data, the header and blank ones not counted. */
  readonly rows: number;
  readonly form: 'long' | 'wide';
  readonly delimiter: ',' | ';' | '\t';
}

export interface UnitEvidence {
  /** Text: leading zeros are part of it. */
  readonly code: string;
  readonly name: string;
  readonly district?: string;
  readonly province?: string;
  /** Id of one of the set's categories. */
  readonly category?: string;
  /** Where the category stands or should stand; absent when what stands there was already refused. */
  readonly categoryAt?: Location;
  /** Where the unit first appears. */
  readonly at: Location;
  /** By item id; an item without an entry was not submitted. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** True when a problem of the unit as a whole (two names, conflicting rows) keeps it from being evaluated. */
  readonly broken: boolean;
}

/** What one row (long form) or one group of cells (wide form) says of one item. */
export interface Entry {
  readonly item: string;
  readonly score: Decimal | undefined;
  readonly selfScore: Decimal | undefined;
  /** The measured value or the level reached, as written. */
  readonly value: string | undefined;
  /** The value as a number, for items whose points come from a measured value. */
  readonly measured: Decimal | undefined;
  readonly notApplicable: boolean;
  /** References to documents; empty means no evidence. */
  readonly evidence: readonly string[];
  readonly assessor: string | undefined;
  readonly note: string | undefined;
  /** True when something in it could not be read; the problem says what. */
  readonly broken: boolean;
  readonly row: number;
  readonly cells: EntryCells;
}

export type EntryField = 'item' | 'score' | 'selfScore' | 'value' | 'evidence' | 'assessor' | 'note';

/** Which columns an entry's fields stand in: one object for a whole file (long form) or for an item of it (wide form). */
export interface EntryCells {
  readonly file: string;
  readonly columns: Readonly<Partial<Record<EntryField, Column>>>;
}

export interface Column {
  /** From 0. */
  readonly index: number;
  /** As it stands in the file. */
  readonly header: string;
}

/** Where a field of an entry stands; for a field without a column, its row. */
export function locate(entry: Pick<Entry, 'row' | 'cells'>, field: EntryField): Location {
  return cellAt(entry.cells.file, entry.row, entry.cells.columns[field]);
}

export function cellAt(file: string, row: number, column: Column | undefined): Location {
  if (column === undefined) return { file, row };
  const cell = `${columnLetters(column.index)}${row}`;
  if (column.header === '') return { file, row, cell };
  return { file, row, column: column.header, cell };
}
