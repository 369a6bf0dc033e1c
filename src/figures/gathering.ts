import type { UnitResult } from '../model/result.ts';

/** Something found out of all units, each given once: items of a country are made when they are asked for, so one pass serves several. */
export interface Gathering<Found> {
  take(unit: UnitResult): void;
  /** Once all units were given. */
  found(): Found;
}
