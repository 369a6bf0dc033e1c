import type { Location } from '../model/location.ts';

/** What a mechanical repair did to a cell, a row or the file. */
export type Repair =
  | 'encoding'
  | 'from-workbook'
  | 'percentage'
  | 'composed'
  | 'trimmed'
  | 'characters'
  | 'number'
  | 'unit-filled'
  | 'code'
  | 'item'
  | 'year'
  | 'formula'
  | 'header-joined'
  | 'title-removed'
  | 'header-removed'
  | 'blank-removed'
  | 'columns-removed';

/** One thing that differs between a file and its corrected copy. */
export interface Change {
  readonly repair: Repair;
  /** In the original. */
  readonly at: Location;
  /** Row of the copy; undefined for a row that is gone and for the file as a whole. */
  readonly newRow?: number;
  readonly before: string;
  readonly after: string;
}
