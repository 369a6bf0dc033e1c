/** What is in a cell: text stays text, a number is a number, a code keeps its zeros in Excel; nothing is an empty cell. */
export type Cell = string | number | null | { readonly code: string };

/** What draws a table. `reasons` is the sheet behind the ranking of a workbook, where the first is to be signed. */
export type View = 'csv' | 'xlsx' | 'reasons' | 'html' | 'console' | 'markdown';

/** A column of a table, said once for every view that draws it. */
export interface Column<Row> {
  /** By which a view draws it in a way of its own: a link, a colour. */
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => Cell;
  /** In letters. */
  readonly width: number;
  /** Text at the left where nothing is said. */
  readonly align?: 'number' | 'centre';
  /** A difference: people read it with its sign, also where it is above 0. */
  readonly signed?: boolean;
  /** False where it would be empty for every row, or says nothing in this set. */
  readonly when?: boolean;
  /** The views that have it, and what is otherwise in them; every view, as it is, where nothing is said. */
  readonly views?: { readonly [V in View]?: ColumnIn<Row> | false };
}

/** What one view has otherwise. */
interface ColumnIn<Row> {
  readonly header?: string;
  readonly cell?: (row: Row) => Cell;
  readonly width?: number;
  /** The key of the column before it, where that is not its place in the list. */
  readonly after?: string;
  /** A screen too narrow for the table leaves it out, the lowest number first; never, where nothing is said. */
  readonly spare?: number;
}

/** A column as one view draws it. */
export type ColumnOfView<Row> = Omit<Column<Row>, 'when' | 'views'> & Pick<ColumnIn<Row>, 'spare'>;

/** A table as data: any view can draw it. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row>;
}

/** The columns of a view, in its order. */
export function columnsOf<Row>(columns: readonly Column<Row>[], view: View): ColumnOfView<Row>[] {
  const placed: ColumnOfView<Row>[] = [];
  const moved: { readonly column: ColumnOfView<Row>; readonly after: string }[] = [];
  for (const { when, views, ...column } of columns) {
    const own = views === undefined ? {} : views[view];
    if (when === false || own === undefined || own === false) continue;
    const { after, ...otherwise } = own;
    const drawn = { ...column, ...otherwise };
    if (after === undefined) placed.push(drawn);
    else moved.push({ column: drawn, after });
  }
  for (const { column, after } of moved) {
    const at = placed.findIndex(({ key }) => key === after);
    placed.splice(at === -1 ? placed.length : at + 1, 0, column);
  }
  return placed;
}

export function headersOf<Row>(columns: readonly ColumnOfView<Row>[]): string[] {
  return columns.map(({ header }) => header);
}

export function* cellsOf<Row>(columns: readonly ColumnOfView<Row>[], rows: Iterable<Row>): Generator<Cell[]> {
  for (const row of rows) yield columns.map(({ cell }) => cell(row));
}
