import type { Entry } from '../../model/evidence.ts';
import type { Location } from '../../model/location.ts';
import type { RowField } from '../vocabulary.ts';

/** The cell a field of the row at hand stands in; asked for only where it is kept or a problem names it. */
export type CellOf = (field: RowField) => Location;

export interface BookUnit {
  readonly code: string;
  readonly at: Location;
  /** Cells of the row the unit first stands in. */
  readonly cell: CellOf;
  /** Ways to write the category that were refused. */
  readonly refused: Set<string>;
  readonly entries: Map<string, Entry>;
  /** Days it was sent on, as written. */
  submitted?: Map<string, Location>;
  readonly said: Map<'name' | 'district' | 'province' | 'category', { text: string; at: Location }>;
  broken: boolean;
}
