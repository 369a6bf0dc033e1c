import type { Decimal } from './decimal.ts';
import { columnLetters, type Location } from './location.ts';
import { NO_REFERENCES, type References } from './references.ts';

/** Everything the evidence files say, by unit; what could not be understood is in the problems beside it. */
export interface EvidenceBook {
  readonly inputs: readonly InputFile[];
  /** In the order of first appearance. */
  readonly units: readonly UnitEvidence[];
  /** `self` when no checked score stands anywhere: a self-evaluation. */
  readonly scoredBy: 'checked' | 'self';
  /** The one year the rows refer to, when they say and agree. */
  readonly year?: number;
  /** The file of scores that were set in place of those in the evidence, once they are. */
  readonly overrides?: { readonly file: string; readonly sha256: string; readonly applied: number };
}

export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of data, the header and blank ones not counted. */
  readonly rows: number;
  readonly form: 'long' | 'wide';
  /** Absent for a workbook. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Absent for a text file. */
  readonly format?: 'xlsx' | 'xls' | 'ods';
  /** The sheet of the workbook that was read. */
  readonly sheet?: string;
  /** In place of it, where several were. */
  readonly sheets?: readonly string[];
}

export interface UnitEvidence {
  /** Text: leading zeros are part of it. */
  readonly code: string;
  /** No code of it is written anywhere, and its name stands for one; left out where there is a code. */
  readonly withoutCode?: true;
  readonly name: string;
  /** Where the name first stands. */
  readonly nameAt?: Location;
  readonly district?: string;
  readonly province?: string;
  /** Id of one of the set's categories. */
  readonly category?: string;
  /** Where the category stands or should stand; absent when what stands there was already refused. */
  readonly categoryAt?: Location;
  /** Days it was sent on, as written, each once; left out where no row says one. */
  readonly submitted?: readonly StatedDay[];
  /** Where the unit first appears. */
  readonly at: Location;
  /** By item id; an item without an entry was not submitted. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** True when a problem of the unit as a whole (two names, conflicting rows) keeps it from being evaluated. */
  readonly broken: boolean;
}

export interface StatedDay {
  readonly text: string;
  readonly at: Location;
}

/** What one row (long form) or one group of cells (wide form) says of one item. */
export interface Entry {
  readonly item: string;
  readonly score: Decimal | undefined;
  readonly selfScore: Decimal | undefined;
  /** The measured value or the level reached, as written. */
  readonly value: string | undefined;
  /** The value as a number, for items that measure one. */
  readonly measured: Decimal | undefined;
  /** The two counts behind a share, from columns of their own or written "92/100". */
  readonly counts: Counts | undefined;
  readonly notApplicable: boolean;
  /** None means no evidence. */
  readonly evidence: References;
  /** True where it cited documents and none of them was found (`--strict-evidence`): `evidence` has none then. */
  readonly evidenceUnfound?: boolean;
  readonly assessor: string | undefined;
  readonly note: string | undefined;
  /** True when something in it could not be read; the problem says what. */
  readonly broken: boolean;
  readonly row: number;
  readonly cells: EntryCells;
  /** Where somebody set another score, which is `score` then, in place of the one in the evidence file. */
  readonly override?: Override;
}

/** An entry that says neither points nor a value. */
export const NO_POINTS = {
  score: undefined,
  selfScore: undefined,
  value: undefined,
  measured: undefined,
  counts: undefined,
  notApplicable: false,
} satisfies Partial<Entry>;

/** An entry that says nothing, for an item of which no row speaks: what is said of it stands elsewhere, at `at`. */
export function emptyEntry(item: string, { file, row = 1 }: Location): Entry {
  return {
    item,
    ...NO_POINTS,
    evidence: NO_REFERENCES,
    assessor: undefined,
    note: undefined,
    broken: false,
    row,
    cells: { file, columns: {} },
  };
}

export interface Override {
  /** The score in the evidence file, if there was one. */
  readonly was: Decimal | undefined;
  readonly score: Decimal;
  readonly reason: string;
  readonly person: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** The cell of the score in the file of overrides. */
  readonly at: Location;
}

/** So many of so many; whole numbers, `part` not above `whole`. */
export interface Counts {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** Whether two places name the same counts; either may leave them out. */
export function sameCounts(one: Counts | undefined, other: Counts | undefined): boolean {
  return one === undefined || other === undefined || (one.part === other.part && one.whole === other.whole);
}

export type EntryField = 'item' | 'score' | 'selfScore' | 'value' | 'part' | 'whole' | 'evidence' | 'assessor' | 'note';

/** Which columns an entry's fields are in: one object for a whole file (long form) or for an item of it (wide form). */
export interface EntryCells extends TablePlace {
  readonly columns: Readonly<Partial<Record<EntryField, Column>>>;
  /** The row of the header, where the whole table has no column of evidence; left out where it has one. */
  readonly withoutEvidence?: number;
}

/** The table something is in. */
export interface TablePlace {
  readonly file: string;
  /** Of a workbook. */
  readonly sheet?: string;
}

export interface Column {
  /** From 0. */
  readonly index: number;
  /** As it is in the file. */
  readonly header: string;
}

/** Whether it names documents of its own, found or not: those of the criterion above it are for an entry that names none. */
export function citesEvidence({ evidence, evidenceUnfound = false }: Entry): boolean {
  return !evidence.none || evidenceUnfound;
}

/** Where a field of an entry stands; for a field without a column, its row. */
export function locate(entry: Pick<Entry, 'row' | 'cells' | 'override'>, field: EntryField): Location {
  if (field === 'score' && entry.override !== undefined) return entry.override.at;
  return cellAt(entry.cells, entry.row, entry.cells.columns[field]);
}

export function cellAt(table: string | TablePlace, row: number, column: Column | undefined): Location {
  const [file, sheet] = typeof table === 'string' ? [table, undefined] : [table.file, table.sheet];
  const cell = column === undefined ? undefined : `${columnLetters(column.index)}${row}`;
  // Nearly every place there is: written out, it takes half the room and a third of the time.
  if (sheet === undefined && column !== undefined && column.header !== '' && cell !== undefined) {
    return { file, row, column: column.header, cell };
  }
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    row,
    ...(column === undefined || column.header === '' ? {} : { column: column.header }),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** Whose points a total in a file adds up; `any` where that is not said. */
export type TotalOf = 'score' | 'self' | 'any';
