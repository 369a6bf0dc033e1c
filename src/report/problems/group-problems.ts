import type { ProblemRecord } from '../../model/result.ts';

/** The same thing said of many rows: one code, one column, the same words. */
export interface ProblemGroup {
  readonly first: ProblemRecord;
  /** In the order they were given. */
  readonly problems: readonly ProblemRecord[];
  /** Rows they stand in, ascending; none for a problem of a whole file. */
  readonly rows: readonly RowRange[];
}

export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Groups in the order of their first problem. */
export function groupProblems(problems: readonly ProblemRecord[]): ProblemGroup[] {
  const groups = new Map<string, ProblemRecord[]>();
  for (const found of problems) {
    const key = [found.code, found.file, sheetOf(found), columnOf(found), found.column, found.message, found.fix].join(
      '\n',
    );
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [found]);
    else known.push(found);
  }
  return [...groups.values()].flatMap((found) => {
    const [first] = found;
    return first === undefined
      ? []
      : [{ first, problems: found, rows: rowRanges(found.flatMap(({ row }) => row ?? [])) }];
  });
}

/** The sheet of a workbook; nothing for a file that is one table. */
export function sheetOf(found: ProblemRecord & { readonly sheet?: string | null }): string {
  return found.sheet ?? '';
}

/** Letters of the column, as Excel shows them above it. */
export function columnOf({ cell }: Pick<ProblemRecord, 'cell'>): string {
  return cell === null ? '' : cell.replace(/\d+$/, '');
}

export function rowRanges(rows: readonly number[]): RowRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges;
}

/** “4-9, 12”; what goes beyond `most` ranges is given as a count of rows. */
export function sayRows(ranges: readonly RowRange[], most: number, more: (rows: number) => string): string {
  const said = ranges.slice(0, most).map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  const left = ranges.slice(most).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return said.join(', ') + (left === 0 ? '' : more(left));
}
