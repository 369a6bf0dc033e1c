import type { CriteriaSet, Item, Method } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Location } from '../../model/location.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Path } from '../places.ts';

/** What a check of one item's way of scoring needs to know. */
export interface Scored<M extends Method> {
  readonly item: Item;
  readonly method: M;
  readonly set: CriteriaSet;
  /** Location inside the method. */
  at(...path: Path): Location;
}

/** The best of levels or steps, which stands first, is what the item can bring at most. */
export function bestIsTheMaximum(item: Item, steps: readonly { readonly points: Decimal }[], at: Location): Problem[] {
  const best = steps[0]?.points;
  if (best === undefined || item.maximum === undefined || best === item.maximum) return [];
  return [problem('best-is-not-maximum', at, { item: item.id, best, maximum: item.maximum }, { item: item.id })];
}
