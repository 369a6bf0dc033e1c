import { cellAt } from '../../model/evidence.ts';
import { problem } from '../../problems/problem.ts';
import { readEntry } from './read-entry.ts';
import type { TableContext } from './row-context.ts';
import { unknownItem } from './unknown-item.ts';

/** Once the file was read: each number for its item, said once for each, or each row refused. */
export function readNumberedRows({ layout, set, book, numbered }: TableContext): void {
  const { long } = layout;
  if (long === undefined) return;
  const said = new Set<string>();
  for (const { cells, row, unit, written, found } of numbered.rows) {
    const at = cellAt(long, row, long.columns.item);
    if (numbered.refused || found.byNumber === undefined) {
      book.report(unknownItem(written, set, found.suggestion, at, unit));
      continue;
    }
    const item = found.byNumber;
    if (!said.has(written)) book.report(problem('repaired-item', at, { found: written, item: item.id }));
    said.add(written);
    book.enter(unit, readEntry({ item, cells, row, where: long, unit, book, broken: false }));
  }
}
