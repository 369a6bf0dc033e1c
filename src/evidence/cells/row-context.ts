import type { CriteriaSet } from '../../model/criteria-set.ts';
import { cellAt } from '../../model/evidence.ts';
import type { Book } from '../book/book.ts';
import type { BookUnit, CellOf } from '../book/book-unit.ts';
import type { FoundItem, ItemNames } from '../table/item-names.ts';
import type { Layout, Row } from '../table/layout.ts';

/** What every row of a table is read with. */
export interface TableContext {
  readonly set: CriteriaSet;
  readonly items: ItemNames;
  readonly layout: Layout;
  readonly book: Book;
  readonly numbered: NumberedRows;
  /** There is a list in which units find their codes that a row only names. */
  readonly namesAlone: boolean;
}

/** Rows whose item is a number alone, "5": whether that is TC5 is known at the end of the file. */
export interface NumberedRows {
  readonly rows: NumberedRow[];
  /** True when another code of the file is none: then none of them is taken for one. */
  refused: boolean;
}

export interface NumberedRow extends Row {
  readonly unit: BookUnit;
  readonly written: string;
  readonly found: FoundItem;
}

/** Where the fields of a row stand that say which unit and year it is about. */
export function cellOf(layout: Layout, { row }: Row): CellOf {
  return (field) => cellAt(layout, row, layout.row[field]);
}
