/** What is in a cell: text stays text, a number is a number, a code keeps its zeros in Excel; nothing is an empty cell. */
export type Cell = string | number | null | { readonly code: string };

/** A column of a table, said once for every view that draws it: CSV, XLSX, HTML, terminal, Markdown. */
export interface Column<Row> {
  /** By which a view picks it, or draws it in a way of its own. */
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => Cell;
  /** In letters. */
  readonly width: number;
  /** Text at the left where nothing is said. */
  readonly align?: 'number' | 'centre';
  /** False where it would be empty for every row, or says nothing in this set. */
  readonly when?: boolean;
}

/** A table as data: any view can draw it. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row>;
}

/** The columns that are shown. */
export function shown<C extends { readonly when?: boolean }>(columns: readonly C[]): C[] {
  return columns.filter(({ when }) => when !== false);
}

/** Those of some keys, in the order of the keys; a key that is not there is skipped, as a column that is not shown. */
export function pickColumns<Row>(columns: readonly Column<Row>[], keys: readonly string[]): Column<Row>[] {
  return keys.flatMap((key) => columns.filter((column) => column.key === key));
}

export function headersOf<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.map(({ header }) => header);
}

export function* cellsOf<Row>({ columns, rows }: Table<Row>): Generator<Cell[]> {
  for (const row of rows) yield columns.map(({ cell }) => cell(row));
}
