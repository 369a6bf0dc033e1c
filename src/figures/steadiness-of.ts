import { quotient, ratioOf, subtract, sum } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { briefFinder, itemsInBrief, itemsNameAssessors } from '../model/items-later.ts';
import type { Result, ResultClass, ResultItem, UnitResult } from '../model/result.ts';
import type { Gathering } from './gathering.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import {
  HALF_A_POINT,
  type HangsOn,
  type Place,
  type PlaceWithout,
  type Steadiness,
  type UnitSteadiness,
} from './steadiness.ts';

/** A ranked unit of a set with points. */
interface Ranked {
  readonly unit: UnitResult;
  readonly total: Decimal;
  readonly rank: number;
  /** Place of its class, 0 being the best. */
  readonly order: number;
  /** Points of the criteria of the first level; 0 where one gives none. */
  readonly points: readonly Decimal[];
}

/** What half a point, or one criterion, changes in ranks and classes: from the result alone, nothing is scored again. */
export function steadinessOf(result: Result): Steadiness {
  const gathering = gatherSteadiness(result);
  for (const unit of result.units) gathering.take(unit);
  return gathering.found();
}

/** The same for whoever goes through the units for more than this. */
export function gatherSteadiness(result: Result): Gathering<Steadiness> {
  const { criteria } = result;
  const items = criteria.items.filter(({ depth }) => depth === 0);
  const finders = items.map((item) => briefFinder(item.id, criteria.items.indexOf(item)));
  const ranked: Ranked[] = [];
  return {
    take(unit) {
      if (criteria.maximum !== null) ranked.push(...rankedOf(unit, criteria.classes, finders));
    },
    found: () => steadinessAmong(ranked, items, result),
  };
}

function steadinessAmong(ranked: readonly Ranked[], items: readonly ResultItem[], result: Result): Steadiness {
  const { criteria } = result;
  const places = standings(ranked.map(({ order, total }) => ({ order, total })));
  const itemByItem =
    ranked.length > 0 && items.length > 1 && ranked.every(({ total, points }) => sum(points) === total);
  const without = itemByItem ? withoutItems(ranked, items, result) : [];
  const ladder = ladderOf(result);
  const units = ranked.map((each, index): UnitSteadiness => {
    const { unit, rank } = each;
    const more = placeAt(moved(each, ladder, criteria.maximum ?? ZERO), each, places, criteria.classes);
    const less = placeAt(lowered(each, ladder), each, places, criteria.classes);
    return { unit, rank, more, less, without: without[index] ?? null, hangsOn: hangsOn(each, more, less) };
  });
  return { units, loose: looseOf(units, ladder), itemByItem };
}

/** Those whose class half a point would change, the nearest to the border first; in the order of the ranks where they are as near. */
function looseOf(units: readonly UnitSteadiness[], ladder: Ladder | null): UnitSteadiness[] {
  if (ladder === null) return [];
  const found = units.flatMap((each) => {
    const { unit, more, less } = each;
    const own = unit.classification?.id;
    const borders = [more.class === own ? [] : [more.class], less.class === own ? [] : [own]].flat();
    const distances = borders.map((id) => ladder.distanceTo(id ?? '', unit));
    return distances.length === 0 ? [] : [{ each, distance: Math.min(...distances) }];
  });
  return found.toSorted((a, b) => a.distance - b.distance).map(({ each }) => each);
}

function rankedOf(
  unit: UnitResult,
  classes: readonly ResultClass[],
  finders: readonly ReturnType<typeof briefFinder>[],
): Ranked[] {
  const { classification, total, rank } = unit;
  if (classification === null || total === null || rank === null) return [];
  const order = classes.findIndex(({ id }) => id === classification.id);
  const own = itemsInBrief(unit);
  return [{ unit, total, rank, order, points: finders.map((find) => find(own)?.points ?? ZERO) }];
}

interface Standing {
  readonly order: number;
  readonly total: number;
}

/** How many stand strictly before a place: totals by class, in order, so that it is looked up and not counted. */
function standings(all: readonly Standing[]): (of: Standing) => number {
  const byClass = new Map<number, number[]>();
  for (const { order, total } of all) {
    const totals = byClass.get(order);
    if (totals === undefined) byClass.set(order, [total]);
    else totals.push(total);
  }
  const sorted = new Map([...byClass].map(([order, totals]) => [order, Float64Array.from(totals).sort()]));
  return ({ order, total }) => {
    let before = 0;
    for (const [each, totals] of sorted) {
      if (each < order) before += totals.length;
      else if (each === order) before += totals.length - firstAbove(totals, total);
    }
    return before;
  };
}

/** Index of the first number above a bound, in numbers sorted upwards. */
function firstAbove(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBefore(a: Standing, b: Standing): boolean {
  return a.order < b.order || (a.order === b.order && a.total > b.total);
}

/** The unit itself does not stand before itself where it has gone down. */
function placeAt(
  to: Standing,
  from: Standing,
  before: (of: Standing) => number,
  classes: readonly ResultClass[],
): Place {
  const own = isBefore(from, to) ? 1 : 0;
  return { rank: before(to) - own + 1, class: classes[to.order]?.id ?? '' };
}

/** Half a point more, at most the maximum. */
function moved({ unit, total, order }: Ranked, ladder: Ladder | null, maximum: Decimal): Standing {
  const more = sum([total, HALF_A_POINT]);
  const most = more > maximum ? larger(total, maximum) : more;
  return { order: ladder?.orderOf(most, unit) ?? order, total: most };
}

/** Half a point less, at least 0. */
function lowered({ unit, total, order }: Ranked, ladder: Ladder | null): Standing {
  const less = total < HALF_A_POINT ? ZERO : subtract(total, HALF_A_POINT);
  return { order: ladder?.orderOf(less, unit) ?? order, total: less };
}

const larger = (a: Decimal, b: Decimal) => (a < b ? b : a);

/** The best and the worst place of each unit over the criteria, one being left out of every total at a time. */
function withoutItems(ranked: readonly Ranked[], items: readonly ResultItem[], result: Result) {
  const { classes } = result.criteria;
  const now = ranked.map(({ rank, order }): PlaceWithout => ({ rank, class: classes[order]?.id ?? '', item: null }));
  const [best, worst] = [[...now], [...now]];
  for (const [at, item] of items.entries()) {
    const ladder = ladderWithout(item, items, result);
    const left = ranked.map(({ unit, total, order, points }): Standing => {
      const rest = subtract(total, points[at] ?? ZERO);
      return { order: ladder?.orderOf(rest, unit) ?? order, total: rest };
    });
    const before = standings(left);
    const placed = ({ order }: Standing, rank: number) => ({ rank, class: classes[order]?.id ?? '', item: item.id });
    for (let index = 0; index < left.length; index += 1) {
      const standing = left[index] as Standing;
      const rank = before(standing) + 1;
      if (rank < (best[index] as PlaceWithout).rank) best[index] = placed(standing, rank);
      else if (rank > (worst[index] as PlaceWithout).rank) worst[index] = placed(standing, rank);
    }
  }
  return now.map((place, index) => ({ best: best[index] ?? place, worst: worst[index] ?? place }));
}

/**
 * What the bands ask for once a criterion is left out: the same share of the points that can still be reached. Known only where
 * every criterion has its maximum; where it is not, the classes stay.
 */
function ladderWithout(left: ResultItem, items: readonly ResultItem[], result: Result): Ladder | null {
  const { maximum } = result.criteria;
  const own = left.maximum;
  if (maximum === null || own === null || own >= maximum || items.some((item) => item.maximum === null)) return null;
  return ladderOf(result, { item: left.id, share: quotient(ratioOf(subtract(maximum, own)), ratioOf(maximum)) });
}

/** Who alone decides the class: by the one 0 that keeps it from the next, or by all points where half of one is enough. */
function hangsOn({ unit }: Ranked, more: Place, less: Place): HangsOn | null {
  const { nextClass, classification } = unit;
  const [blocker, ...others] = nextClass?.blockedBy ?? [];
  const oneBlocks = nextClass !== null && nextClass.pointsMissing === 0 && others.length === 0 ? blocker : undefined;
  const stays = more.class === classification?.id && less.class === classification.id;
  // Items of a country are made when they are asked for: not of the many units of which neither is to be known.
  if ((oneBlocks === undefined && stays) || !itemsNameAssessors(unit)) return null;
  if (oneBlocks !== undefined) {
    const item = unit.items.find(({ id }) => id === oneBlocks);
    if (item?.state === 'zero' && item.assessor !== undefined) return { person: item.assessor, item: item.id };
  }
  if (stays) return null;
  const people = new Set(unit.items.flatMap(({ assessor, points }) => (points === null ? [] : [assessor])));
  const [person] = people;
  return people.size === 1 && person !== undefined ? { person, item: null } : null;
}
