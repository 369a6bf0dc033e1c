import type { Layout } from '../evidence/layout.ts';
import type { EntryCells } from '../model/evidence.ts';

export type ColumnKind = 'unit-code' | 'unit-name' | 'number' | 'count' | 'text';

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
}

/** What the columns of a table hold, by their place: only numbers that are read as numbers are written alike. */
export function columnsOf(layout: Layout | undefined): Map<number, Column> {
  const columns = new Map<number, Column>();
  if (layout === undefined) return columns;
  for (const [field, column] of Object.entries(layout.row)) {
    const kind = field === 'unitCode' ? 'unit-code' : field === 'unitName' ? 'unit-name' : 'text';
    columns.set(column.index, { header: column.header, kind });
  }
  const groups: readonly EntryCells[] = [
    ...(layout.long === undefined ? [] : [layout.long]),
    ...(layout.wide?.values() ?? []),
  ];
  for (const { columns: fields } of groups) {
    for (const [field, column] of Object.entries(fields)) {
      columns.set(column.index, { header: column.header, kind: NUMBERS[field] ?? 'text' });
    }
  }
  return columns;
}

const NUMBERS: Readonly<Record<string, ColumnKind>> = {
  score: 'number',
  selfScore: 'number',
  part: 'count',
  whole: 'count',
};
