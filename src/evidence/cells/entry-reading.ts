import type { Item } from '../../model/criteria-set.ts';
import { type EntryCells, type EntryField, locate } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import type { Problem, ProblemContext } from '../../problems/problem.ts';
import type { Book } from '../book/book.ts';
import type { BookUnit } from '../book/book-unit.ts';

/** The cells that say something of one item, and whose they are, while they are read. */
export interface EntryReading {
  readonly item: Item;
  readonly cells: readonly string[];
  readonly row: number;
  readonly where: EntryCells;
  readonly unit: BookUnit;
  readonly book: Book;
  /** Whether something in it could not be read. */
  broken: boolean;
}

/** What cannot be used of an entry is said, and the entry is broken. */
export function refuse(reading: EntryReading, found: Problem): undefined {
  reading.broken = true;
  reading.book.report(found);
}

/** Place, particulars and context of a problem in one of its cells. */
export function placeOf<D>(
  { item, unit, row, where }: EntryReading,
  field: EntryField,
  details: D,
): [Location, D, ProblemContext] {
  return [locate({ row, cells: where }, field), details, { unit: unit.code, item: item.id }];
}
