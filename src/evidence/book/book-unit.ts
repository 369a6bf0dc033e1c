import type { Decimal } from '../../model/decimal.ts';
import type { UnitEvidence } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import type { RowField } from '../vocabulary.ts';
import { type EntryStore, UnitEntries } from './entry-store.ts';

/** The cell a field of the row at hand stands in; asked for only where it is kept or a problem names it. */
export type CellOf = (field: RowField) => Location;

export interface BookUnit {
  readonly code: string;
  readonly at: Location;
  /** Cells of the row the unit first stands in. */
  readonly cell: CellOf;
  /** Ways to write the category that were refused. */
  readonly refused: Set<string>;
  readonly entries: UnitEntries;
  /** Days it was sent on, as written. */
  submitted?: Map<string, Location>;
  readonly said: Map<'name' | 'district' | 'province' | 'category', { text: string; at: Location }>;
  /** As the file itself adds it up. */
  total?: { readonly total: Decimal; readonly at: Location };
  broken: boolean;
}

export function newUnit(code: string, at: CellOf, store: EntryStore): BookUnit {
  return {
    code,
    at: at('unitCode'),
    cell: at,
    refused: new Set(),
    entries: new UnitEntries(store),
    said: new Map(),
    broken: false,
  };
}

export function asEvidence({ code, at, cell, refused, entries, said, submitted, broken }: BookUnit): UnitEvidence {
  const name = said.get('name');
  const district = said.get('district')?.text;
  const province = said.get('province')?.text;
  const category = said.get('category')?.text;
  return {
    code,
    name: name?.text ?? code,
    ...(name === undefined ? {} : { nameAt: name.at }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
    ...(category === undefined ? {} : { category }),
    ...(refused.size > 0 ? {} : { categoryAt: cell('category') }),
    ...(submitted === undefined ? {} : { submitted: [...submitted].map(([text, day]) => ({ text, at: day })) }),
    at,
    entries,
    broken,
  };
}
