import type { Field } from '../vocabulary.ts';
import type { Layout } from './layout.ts';

/** What a column holds, as far as it matters for how its cells look and are merged. */
export type ColumnKind = 'code' | 'name' | 'area' | 'item' | 'number' | 'evidence' | 'text';

const KINDS: Readonly<Record<Field, ColumnKind>> = {
  unitCode: 'code',
  unitName: 'name',
  district: 'area',
  province: 'area',
  category: 'area',
  year: 'area',
  submittedOn: 'area',
  item: 'item',
  score: 'number',
  selfScore: 'number',
  value: 'number',
  part: 'number',
  whole: 'number',
  evidence: 'evidence',
  assessor: 'text',
  note: 'text',
};

export function kindOfField(field: Field): ColumnKind {
  return KINDS[field];
}

/** By column, 0 being A; a column that is not read has none. */
export function kindsOfColumns({ row, long, wide }: Pick<Layout, 'row' | 'long' | 'wide'>): Map<number, ColumnKind> {
  const kinds = new Map<number, ColumnKind>();
  for (const columns of [row, long?.columns ?? {}, ...[...(wide?.values() ?? [])].map((each) => each.columns)]) {
    for (const [field, column] of Object.entries(columns)) kinds.set(column.index, KINDS[field as Field]);
  }
  return kinds;
}
