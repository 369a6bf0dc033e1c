import Table from 'cli-table3';

export interface TableColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
}

/** A plain table: one rule under the header, columns aligned by the width letters really have, the last one wrapped. */
export function consoleTable(
  columns: readonly TableColumn[],
  given: readonly (readonly string[])[],
  width: number,
  header: (text: string) => string,
): string {
  const rows = given.map((row) => row.map((text, index) => (index === row.length - 1 ? text : clipped(text))));
  const table = new Table({
    head: columns.map((column) => header(column.header)),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    colWidths: widths(columns, rows, width),
    wordWrap: true,
    chars: PLAIN,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  // One by one: spread out, the rows of a long list would be the arguments of one call.
  for (const row of rows) table.push([...row]);
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;

/** Of a cell that makes its column wide; a name of the longest commune has 40 letters. */
const WIDEST = 100;

/** One endless cell would put as many blanks into every other line. What has colours is ours, and short. */
function clipped(text: string): string {
  return text.length > WIDEST && !text.includes('\u001B') ? `${text.slice(0, WIDEST - 1)}…` : text;
}

/** Of the last column, however narrow the screen. */
export const LEAST_LAST = 24;
export const GAP = 2;

/** Only the last column gives way when the screen is narrow. */
function widths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): (number | null)[] {
  const natural = columns.map(
    (column, index) =>
      rows.reduce((most, row) => Math.max(most, bareLength(row[index] ?? '')), column.header.length) + GAP,
  );
  const before = natural.slice(0, -1).reduce((sum, each) => sum + each, 0);
  const room = Math.max(LEAST_LAST, width - before);
  return columns.map((_, index) => (index === columns.length - 1 ? Math.min(room, natural.at(-1) ?? room) : null));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes have no width
const COLOUR = /\u001B\[\d+m/g;

/** Composed Vietnamese letters are one column each. */
export function bareLength(text: string): number {
  return text.replace(COLOUR, '').length;
}
