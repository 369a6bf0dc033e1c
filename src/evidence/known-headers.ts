import type { Column } from '../model/evidence.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { FIELDS, type Field } from './vocabulary.ts';

/** A header stands within so many rows that are not blank; titles and letterheads come before it. */
export const HEADER_WITHIN = 20;

/** Fields by every header that is written for them, in plain letters. */
export const FIELD_BY_NAME: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) =>
    [names.vi, names.canonical, ...names.also].map((name) => [plainLetters(name), field as Field] as const),
  ),
);

/** Columns of a header by field, for tables that are read for their units alone. The first of a name counts. */
export function headerOf(cells: readonly string[]): Map<Field, Column> {
  const columns = new Map<Field, Column>();
  for (const [index, written] of cells.entries()) {
    const field = FIELD_BY_NAME.get(plainLetters(written));
    if (field !== undefined && !columns.has(field)) columns.set(field, { index, header: written.trim() });
  }
  return columns;
}
