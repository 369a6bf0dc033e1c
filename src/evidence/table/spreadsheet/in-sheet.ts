import type { EntryCells } from '../../../model/evidence.ts';
import type { Location } from '../../../model/location.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { Book } from '../../book/book.ts';
import type { Layout } from '../layout.ts';

/** The book, to which problems of this file's rows are reported with the sheet they stand in. */
export function placesIn(sheet: string | undefined, file: string, book: Book): Book {
  if (sheet === undefined) return book;
  const named = (at: Location): Location => (at.file === file && at.sheet === undefined ? withSheet(sheet, at) : at);
  const placed = (found: Problem): Problem => ({
    ...found,
    at: named(found.at),
    ...(found.related === undefined ? {} : { related: found.related.map(named) }),
  });
  return {
    ...book,
    report: (found) => book.report(placed(found)),
    reportOnce: (key, found) => book.reportOnce(key, placed(found)),
  };
}

/** The layout of a table that stands in a sheet: what is kept of its rows knows where it stood. */
export function layoutIn(sheet: string, layout: Layout): Layout {
  const inSheet = (cells: EntryCells): EntryCells => ({ ...cells, sheet });
  const { long, wide } = layout;
  return {
    ...layout,
    sheet,
    ...(long === undefined ? {} : { long: inSheet(long) }),
    ...(wide === undefined ? {} : { wide: new Map([...wide].map(([item, cells]) => [item, inSheet(cells)] as const)) }),
  };
}

function withSheet(sheet: string, { file, ...place }: Location): Location {
  return { file, sheet, ...place };
}
