import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceSource } from './evidence-source.ts';
import { headerOf } from './known-headers.ts';
import type { ReadingOptions } from './read-evidence.ts';
import { findHeader } from './table/find-header.ts';
import { itemNames } from './table/item-names.ts';
import { readLayout } from './table/layout.ts';
import { evidenceSheets, openTable, type TableOptions } from './table/open-table.ts';
import { ownOutput } from './table/our-outputs.ts';
import { isBlank } from './text/cell-text.ts';
import { cleanRow } from './text/clean-row.ts';

/**
 * How much of what the files say of items each set understands, in rows that refer to one of its items. The files are
 * read once for all the sets, and not for their contents. Empty when no file is a table.
 */
export async function itemsMentioned(
  sources: readonly EvidenceSource[],
  sets: readonly CriteriaSet[],
  options: ReadingOptions = {},
): Promise<ReadonlyMap<CriteriaSet, number>> {
  const understood = new Map<CriteriaSet, number>();
  const count = (set: CriteriaSet, rows: number) => understood.set(set, (understood.get(set) ?? 0) + rows);
  const kindOf = evidenceSheets(sets);
  for (const source of sources) {
    for (const { set, header, codes, rows } of await itemsOf(source, sets, { kindOf, ...options })) {
      const names = itemNames(set);
      let long = 0;
      for (const [code, times] of codes) if (names.find(code).item !== undefined) long += times;
      const wide = readLayout({ cells: header, row: 1 }, source, set).layout?.wide?.size ?? 0;
      count(set, long + wide * rows);
    }
  }
  return understood;
}

/** What a file says when its header is the one that a set finds. */
interface ItemsOfFile {
  readonly set: CriteriaSet;
  readonly header: readonly string[];
  /** What is in the column of items, and how often. */
  readonly codes: ReadonlyMap<string, number>;
  readonly rows: number;
}

/** For each set to which the file is a table of evidence. */
async function itemsOf(
  source: EvidenceSource,
  sets: readonly CriteriaSet[],
  options: TableOptions,
): Promise<ItemsOfFile[]> {
  const opened = await openTable(source, options);
  if ('code' in opened) return [];
  const searches = sets.map((set) => ({ set, header: findHeader(set) }));
  let first: Row[] | undefined = [];
  let own = false;
  let tables: Table[] = [];
  const settle = (waiting: readonly Row[]) => {
    tables = tablesOf(searches);
    for (const row of waiting) for (const table of tables) addTo(table, row);
    first = undefined;
  };
  await opened.read((written, row, odd) => {
    const cells = odd ? cleanRow(written).cells : written;
    if (own || cells.every(isBlank)) return;
    if (first === undefined) {
      for (const table of tables) addTo(table, { cells, row });
      return;
    }
    own = ownOutput(cells) !== undefined;
    first.push({ cells, row });
    for (const { header } of searches) if (header.found() === undefined) header.offer(cells, row);
    if (searches.every(({ header }) => header.found() !== undefined)) settle(first);
  });
  if (own) return [];
  if (first !== undefined) {
    for (const { header } of searches) if (header.found() === undefined) header.end();
    settle(first);
  }
  return tables
    .filter(({ rows }) => rows > 0)
    .flatMap(({ sets: of, ...table }) => of.map((set) => ({ set, ...table })));
}

interface Row {
  readonly cells: readonly string[];
  readonly row: number;
}

/** A file as the sets see it that find the same header. */
interface Table {
  readonly sets: CriteriaSet[];
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly item: number | undefined;
  readonly codes: Map<string, number>;
  rows: number;
}

function tablesOf(
  searches: readonly { readonly set: CriteriaSet; readonly header: ReturnType<typeof findHeader> }[],
): Table[] {
  const tables = new Map<string, Table>();
  for (const { set, header: search } of searches) {
    const found = search.found();
    if (found === undefined) continue;
    const { cells: header, row: headerRow } = found;
    const key = JSON.stringify([headerRow, header]);
    const before = tables.get(key);
    if (before !== undefined) {
      before.sets.push(set);
      continue;
    }
    const columns = headerOf(header);
    // Where no row is one, the search gives the row that comes nearest.
    if (columns.size < 2) continue;
    tables.set(key, { sets: [set], header, headerRow, item: columns.get('item')?.index, codes: new Map(), rows: 0 });
  }
  return [...tables.values()];
}

function addTo(table: Table, { cells, row }: Row): void {
  if (row <= table.headerRow) return;
  table.rows += 1;
  const code = table.item === undefined ? '' : (cells[table.item] ?? '').trim();
  if (code !== '') table.codes.set(code, (table.codes.get(code) ?? 0) + 1);
}
