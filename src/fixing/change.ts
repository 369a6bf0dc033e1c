import type { Location } from '../model/location.ts';
import type { Repair } from '../model/repair.ts';

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
