import type { EntryKind } from './entry-kind.ts';

/** A form to be filled in: a sheet of instructions and the table, as data; `form-workbook.ts` draws it. */
export interface Form {
  readonly guide: GuideSheet;
  readonly table: FormTable;
}

export interface FormTable {
  readonly name: string;
  /** Lines above the headings, each over all columns. */
  readonly titles: readonly string[];
  /** Wide form: what is said over the columns of each item. */
  readonly bands: readonly Band[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly FormCell[])[];
  /** How many rows belong to a unit. */
  readonly rowsOfUnit: number;
  /** Whether it is printed on the width of one page; a wide table goes on to the next. */
  readonly fitsPage: boolean;
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** Whether given cells are locked: not where the units are still to be written. */
  readonly locked: boolean;
}

/** A line above the headings with a text over each group of columns, as many as `spans`. */
export interface Band {
  readonly cells: readonly { readonly text: string; readonly span: number }[];
  /** Height in points. */
  readonly height: number;
  readonly bold: boolean;
}

export interface FormColumn {
  readonly header: string;
  /** In letters. */
  readonly width: number;
}

/** `takes` for a cell that is filled in by those who get the form, with what may already stand there. */
export interface FormCell {
  readonly text: string;
  readonly takes?: EntryKind;
  /** In place of the text, where a number already stands there. */
  readonly figure?: number;
}

export interface GuideSheet {
  readonly name: string;
  readonly title: string;
  /** Under the title: the unit, the set, the deadline, the address. */
  readonly facts: readonly string[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly coloursTitle: string;
  readonly colours: { readonly open: string; readonly given: string };
  readonly criteriaTitle: string;
  readonly criteria: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Choices that are too long for the list of a cell: each is a column below this heading. */
  readonly choicesTitle: string;
}
