import { SPEECH } from '../../labels/speech.ts';
import { printable } from '../../model/printable.ts';
import { cellText } from '../table/cell-text.ts';
import { type ColumnOfView, columnsOf, type Table } from '../table/column.ts';
import type { ConsoleOptions } from './console-options.ts';
import { paint } from './paint.ts';
import { bareLength, consoleTable, GAP, LEAST_LAST } from './table.ts';

interface ConsoleDrawing<Row> {
  /** Where there is nothing. */
  readonly nothing?: string;
  /** In colours, by the key of the column. */
  readonly paints?: Readonly<Record<string, (row: Row, said: string) => string>>;
  /** What the last column says first, because there was no room for these. */
  readonly instead?: (row: Row, left: readonly ColumnOfView<Row>[]) => string;
}

interface Drawn<Row> {
  readonly text: string;
  readonly columns: readonly ColumnOfView<Row>[];
}

/** A table as data on a screen: as many of its columns as there is room for, the last one wrapped. */
export function drawTable<Row>(
  { columns: all, rows: given }: Table<Row>,
  { language, width, colours }: ConsoleOptions,
  { nothing = '-', paints = {}, instead }: ConsoleDrawing<Row> = {},
): Drawn<Row> {
  const rows = [...given];
  const say = (column: ColumnOfView<Row>, row: Row) => {
    const cell = column.cell(row);
    return cell === null ? nothing : printable(cellText(cell, column, language));
  };
  const widthOf = (column: ColumnOfView<Row>) =>
    rows.reduce((most, row) => Math.max(most, bareLength(say(column, row))), bareLength(column.header)) + GAP;
  const columns = thatFit(columnsOf(all, 'console'), widthOf, width);
  const left = columnsOf(all, 'console').filter(({ key }) => columns.every((column) => column.key !== key));
  const lines = rows.map((row) =>
    columns.map((column, index) => {
      const said = say(column, row);
      const painted = paints[column.key]?.(row, said) ?? said;
      if (instead === undefined || index < columns.length - 1) return painted;
      return SPEECH[language].series([printable(instead(row, left)), painted].filter((part) => part !== ''));
    }),
  );
  const heads = columns.map(({ header, align }) => ({
    header: printable(header),
    ...(align === 'number' ? { align: 'right' as const } : {}),
  }));
  return { text: consoleTable(heads, lines, width, paint(colours).strong), columns };
}

/** Columns give way by their number, those of one number together, until the last column has its room. */
function thatFit<Row>(
  columns: readonly ColumnOfView<Row>[],
  widthOf: (column: ColumnOfView<Row>) => number,
  width: number,
): readonly ColumnOfView<Row>[] {
  const needed = columns.slice(0, -1).reduce((sum, column) => sum + widthOf(column), LEAST_LAST);
  const next = Math.min(...columns.map(({ spare = Infinity }) => spare));
  if (needed <= width || next === Infinity) return columns;
  return thatFit(
    columns.filter(({ spare }) => spare !== next),
    widthOf,
    width,
  );
}
