import type { CriteriaSet, Item, Method } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Location } from '../../model/location.ts';
import { comparableNamesOf, type NamedThing } from '../../model/names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Path } from '../places.ts';

/** What a check of one item's way of scoring needs to know. */
export interface ScoredItem<M extends Method> {
  readonly item: Item;
  readonly method: M;
  readonly set: CriteriaSet;
  /** Location inside the method. */
  at(...path: Path): Location;
}

/** The best of levels or steps, which stands first, or all that adds up, is what the item can bring at most. */
export function bestIsTheMaximum(item: Item, best: Decimal | undefined, at: Location): Problem[] {
  if (best === undefined || item.maximum === undefined || best === item.maximum) return [];
  return [problem('best-is-not-maximum', at, { item: item.id, best, maximum: item.maximum }, { item: item.id })];
}

/** People write levels and entries in spreadsheets by id or name: none may have a name that stands for another. */
export function namedOnce(
  code: 'level-repeated' | 'entry-repeated',
  item: string,
  named: readonly NamedThing[],
  at: (index: number) => Location,
): Problem[] {
  const taken = new Map<string, number>();
  return named.flatMap((each, index) => {
    const { label } = each;
    const names = comparableNamesOf(each);
    const same = names.map((name) => taken.get(name)).find((first) => first !== undefined);
    for (const name of names) if (!taken.has(name)) taken.set(name, index);
    if (same === undefined) return [];
    const context = { item, related: [at(same)] };
    return code === 'level-repeated'
      ? [problem(code, at(index), { item, level: label.vi }, context)]
      : [problem(code, at(index), { item, entry: label.vi }, context)];
  });
}

/** The best stands first, and every following one is worth less. */
export function pointsGoDown(
  item: string,
  levels: readonly (NamedThing & { readonly points: Decimal })[],
  at: (index: number) => Location,
): Problem[] {
  return levels.flatMap(({ label, points }, index) => {
    const above = levels[index - 1];
    if (above === undefined || points < above.points) return [];
    const details = { item, level: label.vi, points, above: above.label.vi, abovePoints: above.points };
    return [problem('levels-not-descending', at(index), details, { item })];
  });
}

/** Points for some and none for others would leave open whether the others are worth 0. */
export function allOrNone(
  item: string,
  pointed: readonly (NamedThing & { readonly points?: Decimal })[],
  at: (index: number) => Location,
): Problem[] {
  const index = pointed.findIndex(({ points }) => points === undefined);
  const without = pointed[index];
  if (without === undefined || pointed.every(({ points }) => points === undefined)) return [];
  return [problem('points-given-to-some', at(index), { item, without: without.label.vi }, { item })];
}
