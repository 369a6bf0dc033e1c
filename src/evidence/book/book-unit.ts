import type { Decimal } from '../../model/decimal.ts';
import type { TotalOf, UnitEvidence } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import type { RowField } from '../vocabulary.ts';
import { type EntryStore, UnitEntries } from './entry-store.ts';

/** The cell a field of the current row is in; asked for only where it is kept or a problem names it. */
export type CellOf = (field: RowField) => Location;

/** A sum that the file itself gives. */
export interface GivenTotal {
  readonly of: TotalOf;
  readonly total: Decimal;
  readonly at: Location;
  /** What it is called. */
  readonly words: string;
  readonly row: number;
  /** In the row of the points it adds up, and not below them. */
  readonly across: boolean;
  /** Along its line: the index of its column, or its row. */
  readonly place: number;
}

export interface SaidOfUnit {
  readonly text: string;
  readonly cell: CellOf;
}

export interface BookUnit {
  readonly code: string;
  readonly at: Location;
  /** Cells of the row the unit first is in. */
  readonly cell: CellOf;
  /** Its name stands for a code, which no table gives. */
  withoutCode?: true;
  /** Ways to write the category that were refused. */
  refused: Set<string> | undefined;
  readonly entries: UnitEntries;
  /** Days it was sent on, as written. */
  submitted?: Map<string, Location>;
  /** What rows said of it, and cells of the row that said it first. */
  readonly said: Partial<Record<'name' | 'district' | 'province' | 'category', SaidOfUnit>>;
  /** As the file itself adds it up. */
  totals?: GivenTotal[];
  broken: boolean;
}

export function newUnit(code: string, at: CellOf, store: EntryStore): BookUnit {
  return {
    code,
    at: at('unitCode'),
    cell: at,
    refused: undefined,
    entries: new UnitEntries(store),
    said: {},
    broken: false,
  };
}

/** Those that were refused, to which others may come. */
export function refusedOf(unit: BookUnit): Set<string> {
  unit.refused ??= new Set();
  return unit.refused;
}

/** `ofCategories` when the set has any: otherwise nobody asks where a unit's stands. */
export function asEvidence(unit: BookUnit, ofCategories: boolean): UnitEvidence {
  const { code, withoutCode, at, cell, refused, entries, said, submitted, broken } = unit;
  const { name } = said;
  const [district, province, category] = [said.district?.text, said.province?.text, said.category?.text];
  return {
    code,
    ...(withoutCode === undefined ? {} : { withoutCode }),
    name: name?.text ?? code,
    ...(name === undefined ? {} : { nameAt: name.cell('unitName') }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
    ...(category === undefined ? {} : { category }),
    ...(refused !== undefined || !ofCategories ? {} : { categoryAt: cell('category') }),
    ...(submitted === undefined ? {} : { submitted: [...submitted].map(([text, day]) => ({ text, at: day })) }),
    at,
    entries,
    broken,
  };
}
