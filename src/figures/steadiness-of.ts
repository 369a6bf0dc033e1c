import { minus, product, quotient, ratioOf, rounded, sum } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { Result, ResultClass, ResultItem, UnitResult } from '../model/result.ts';
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
  const { criteria } = result;
  const items = criteria.items.filter(({ depth }) => depth === 0);
  const ranked =
    criteria.maximum === null ? [] : result.units.flatMap((unit) => rankedOf(unit, criteria.classes, items));
  const places = standings(ranked.map(({ order, total }) => ({ order, total })));
  const itemByItem =
    ranked.length > 0 && items.length > 1 && ranked.every(({ total, points }) => sum(points) === total);
  const without = itemByItem ? withoutItems(ranked, items, result) : [];
  const units = ranked.map((each, index): UnitSteadiness => {
    const { unit, rank } = each;
    const more = placeAt(moved(each, criteria.classes, criteria.maximum ?? ZERO), each, places, criteria.classes);
    const less = placeAt(lowered(each, criteria.classes), each, places, criteria.classes);
    return { unit, rank, more, less, without: without[index] ?? null, hangsOn: hangsOn(each, more, less) };
  });
  const isLoose = ({ unit, more, less }: UnitSteadiness) =>
    more.class !== unit.classification?.id || less.class !== unit.classification.id;
  return { units, loose: units.filter(isLoose), itemByItem };
}

function rankedOf(unit: UnitResult, classes: readonly ResultClass[], items: readonly ResultItem[]): Ranked[] {
  const { classification, total, rank } = unit;
  if (classification === null || total === null || rank === null) return [];
  const order = classes.findIndex(({ id }) => id === classification.id);
  const own = new Map(unit.items.map((item) => [item.id, item.points]));
  return [{ unit, total, rank, order, points: items.map(({ id }) => own.get(id) ?? ZERO) }];
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

/** Half a point more, at most the maximum: the next class where that was all that was missing. */
function moved({ unit, total, order }: Ranked, classes: readonly ResultClass[], maximum: Decimal): Standing {
  const more = sum([total, HALF_A_POINT]);
  const { nextClass } = unit;
  const lifted =
    nextClass !== null &&
    nextClass.pointsMissing > 0 &&
    nextClass.pointsMissing <= HALF_A_POINT &&
    nextClass.blockedBy.length === 0 &&
    (nextClass.unmet ?? []).length === 0 &&
    more <= maximum;
  const next = lifted ? classes.findIndex(({ id }) => id === nextClass.id) : order;
  return { order: next, total: more > maximum ? Math.max(total, maximum) : more };
}

/** Half a point less: the class whose band it falls into, where it leaves that of its own. */
function lowered({ unit, total, order }: Ranked, classes: readonly ResultClass[]): Standing {
  const less = total < HALF_A_POINT ? ZERO : minus(total, HALF_A_POINT);
  return { order: fallen(less, { unit, order }, classes), total: less };
}

/** The least its own class asks for, as its own reasons state it: a category may have bands of its own. */
function boundOf({ classification, category }: UnitResult, own: ResultClass | undefined): (total: number) => boolean {
  for (const reason of classification?.because ?? []) {
    if (reason.code === 'total-in-band' && reason.class.vi === own?.label.vi) return (total) => total >= reason.from;
    // Read as the higher class between two bands: the lower one ends where its words say.
    if (reason.code === 'total-read-as' && reason.class.vi === own?.label.vi && reason.class.vi !== reason.lower.vi) {
      return (total) => total > reason.lowerTo;
    }
  }
  return (total) => total >= fromOf(own, category);
}

function fallen(
  total: number,
  { unit, order }: Pick<Ranked, 'unit' | 'order'>,
  classes: readonly ResultClass[],
): number {
  if (boundOf(unit, classes[order])(total)) return order;
  const lower = classes.findIndex((rule, index) => index > order && total >= fromOf(rule, unit.category));
  return lower === -1 ? order : lower;
}

function fromOf(rule: ResultClass | undefined, category: string | null): Decimal {
  const from = rule?.from ?? ZERO;
  return typeof from === 'number' ? from : (from[category ?? ''] ?? ZERO);
}

/** The best and the worst place of each unit over the criteria, one being left out of every total at a time. */
function withoutItems(ranked: readonly Ranked[], items: readonly ResultItem[], result: Result) {
  const { classes } = result.criteria;
  const found = ranked.map(({ rank, order }): { best: PlaceWithout; worst: PlaceWithout } => {
    const now = { rank, class: classes[order]?.id ?? '', item: null };
    return { best: now, worst: now };
  });
  for (const [at, { id }] of items.entries()) {
    const leasts = leastsWithout(at, items, result);
    const left = ranked.map((each) => withoutItem(each, at, id, leasts));
    const before = standings(left);
    for (const [index, standing] of left.entries()) {
      const known = found[index];
      if (known === undefined) continue;
      const place = { rank: before(standing) + 1, class: classes[standing.order]?.id ?? '', item: id };
      if (place.rank < known.best.rank) found[index] = { ...known, best: place };
      else if (place.rank > known.worst.rank) found[index] = { ...known, worst: place };
    }
  }
  return found;
}

/** The least points each class asks for, best first, of a unit of this category; null where nothing says what they would be. */
type Leasts = ((category: string | null) => readonly Decimal[]) | null;

/**
 * What the bands ask for once a criterion is left out: the same share of the points that are left to be had. Known only where
 * every criterion has its maximum and every class but the last its band. Found once for all units, rounded up to what a Decimal
 * holds, so that comparing with it is exact.
 */
function leastsWithout(at: number, items: readonly ResultItem[], { criteria }: Result): Leasts {
  const { classes, maximum } = criteria;
  const own = items[at]?.maximum ?? null;
  if (maximum === null || own === null || own >= maximum || items.some((item) => item.maximum === null)) return null;
  if (classes.slice(0, -1).some(({ from }) => from === undefined)) return null;
  const share = quotient(ratioOf(minus(maximum, own)), ratioOf(maximum));
  const known = new Map<string | null, readonly Decimal[]>();
  return (category) => {
    const found =
      known.get(category) ??
      classes.map((rule) => rounded(product(ratioOf(fromOf(rule, category)), share), { places: 4, mode: 'up' }));
    known.set(category, found);
    return found;
  };
}

/**
 * The total without a criterion. What keeps the unit out of a better class keeps it out still, unless it is this criterion;
 * where the bands are not known, the class stays.
 */
function withoutItem({ unit, total, order, points }: Ranked, at: number, id: string, leasts: Leasts): Standing {
  const left = minus(total, points[at] ?? ZERO);
  if (leasts === null) return { order, total: left };
  const byPoints = leasts(unit.category).findIndex((least) => left >= least);
  const shut = (unit.nextClass?.blockedBy ?? []).some((blocker) => blocker !== id);
  return { order: shut ? Math.max(order, byPoints) : byPoints, total: left };
}

/** Who alone decides the class: by the one 0 that keeps it from the next, or by all points where half of one is enough. */
function hangsOn({ unit }: Ranked, more: Place, less: Place): HangsOn | null {
  const { nextClass, items, classification } = unit;
  const [blocker, ...others] = nextClass?.blockedBy ?? [];
  if (nextClass !== null && nextClass.pointsMissing === 0 && blocker !== undefined && others.length === 0) {
    const item = items.find(({ id }) => id === blocker);
    if (item?.state === 'zero' && item.assessor !== undefined) return { person: item.assessor, item: item.id };
  }
  if (more.class === classification?.id && less.class === classification.id) return null;
  const people = new Set(items.flatMap(({ assessor, points }) => (points === null ? [] : [assessor])));
  const [person] = people;
  return people.size === 1 && person !== undefined ? { person, item: null } : null;
}
