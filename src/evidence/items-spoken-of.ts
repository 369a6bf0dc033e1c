import type { CriteriaSet } from '../model/criteria-set.ts';
import { itemNames } from './item-names.ts';
import { headerOf, readLayout } from './layout.ts';
import { evidenceSheets, openTable, type TableOptions } from './open-table.ts';
import { ownOutput } from './our-outputs.ts';
import type { EvidenceSource, ReadingOptions } from './read-evidence.ts';

/**
 * How much of what the files say of items each set understands, in rows that speak of one of its items. The files are
 * read once for all the sets, and not for their contents. Empty when no file is a table.
 */
export async function understoodBy(
  sources: readonly EvidenceSource[],
  sets: readonly CriteriaSet[],
  options: ReadingOptions = {},
): Promise<ReadonlyMap<CriteriaSet, number>> {
  const understood = new Map<CriteriaSet, number>();
  const count = (set: CriteriaSet, rows: number) => understood.set(set, (understood.get(set) ?? 0) + rows);
  const kindOf = evidenceSheets(sets);
  for (const source of sources) {
    const { header, codes, rows } = await itemsOf(source, { kindOf, ...options });
    if (header === undefined) continue;
    for (const set of sets) {
      const names = itemNames(set);
      let long = 0;
      for (const [code, times] of codes) if (names.find(code).item !== undefined) long += times;
      const wide = readLayout(header, source.file, 1, set).layout?.wide?.size ?? 0;
      count(set, long + wide * rows);
    }
  }
  return understood;
}

interface ItemsOfFile {
  /** None when the file is no table of evidence. */
  readonly header?: readonly string[];
  /** What stands in the column of items, and how often. */
  readonly codes: ReadonlyMap<string, number>;
  readonly rows: number;
}

async function itemsOf(source: EvidenceSource, options: TableOptions): Promise<ItemsOfFile> {
  const codes = new Map<string, number>();
  let header: readonly string[] | undefined;
  let column: number | undefined;
  let rows = 0;
  const opened = await openTable(source, options);
  if ('code' in opened) return { codes, rows };
  await opened.read((cells) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (header === undefined) {
      // Titles may stand above it.
      if (headerOf(cells).size < 2) return;
      header = cells;
      column = headerOf(cells).get('item')?.index;
      return;
    }
    rows += 1;
    const code = column === undefined ? '' : (cells[column] ?? '').trim();
    if (code !== '') codes.set(code, (codes.get(code) ?? 0) + 1);
  });
  const table = header !== undefined && rows > 0 && ownOutput(header) === undefined;
  return { ...(table && header !== undefined ? { header } : {}), codes, rows };
}
