import type { WrittenItem } from '../criteria/schema/item.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Location } from '../model/location.ts';
import type { Problem } from '../problems/problem.ts';

/** What a rubric table says, as items of a criteria file. */
export interface Rubric {
  /** What stands above the table and may be its title. */
  readonly title?: string;
  readonly items: readonly WrittenItem[];
  /** What the row of the total says, else the sum of the criteria. */
  readonly maximum: Decimal;
  /** Where each item is in the table, by its id. */
  readonly places: ReadonlyMap<string, Location>;
}

export interface RubricReading {
  /** Only when nothing in the table is wrong. */
  readonly rubric?: Rubric;
  readonly problems: readonly Problem[];
}
