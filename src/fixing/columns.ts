import type { Layout } from '../evidence/table/layout.ts';
import type { EntryCells } from '../model/evidence.ts';

export type ColumnKind = 'unit-code' | 'unit-name' | 'item' | 'year' | 'number' | 'count' | 'text';

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
}

/** What the columns of a table hold, by their place: only numbers that are read as numbers are written alike. */
export function columnsOf(layout: Layout | undefined): Map<number, Column> {
  const columns = new Map<number, Column>();
  if (layout === undefined) return columns;
  for (const [field, column] of Object.entries(layout.row)) {
    columns.set(column.index, { header: column.header, kind: OF_THE_ROW[field] ?? 'text' });
  }
  const groups: readonly EntryCells[] = [
    ...(layout.long === undefined ? [] : [layout.long]),
    ...(layout.wide?.values() ?? []),
  ];
  for (const { columns: fields } of groups) {
    for (const [field, column] of Object.entries(fields)) {
      columns.set(column.index, { header: column.header, kind: OF_AN_ENTRY[field] ?? 'text' });
    }
  }
  return columns;
}

const OF_THE_ROW: Readonly<Record<string, ColumnKind>> = { unitCode: 'unit-code', unitName: 'unit-name', year: 'year' };

const OF_AN_ENTRY: Readonly<Record<string, ColumnKind>> = {
  item: 'item',
  score: 'number',
  selfScore: 'number',
  part: 'count',
  whole: 'count',
};
