import { product, type Ratio, ratioOf, rounded, subtract } from '../model/arithmetic.ts';
import { boundFor } from '../model/bound.ts';
import type { Decimal } from '../model/decimal.ts';
import { memoize } from '../model/memoize.ts';
import type { Result, ResultClass, UnitResult } from '../model/result.ts';

/** The classes of a result as bands of the total, so that a total which differs a little is classified as the evaluation would. */
export interface Ladder {
  /** Place of the class, 0 being the best: the band of the total, then the best class below it whose gates are open. */
  readonly orderOf: (total: Decimal, unit: UnitResult) => number;
  /** How far the unit's total is from where the band of a class begins. */
  readonly distanceTo: (classId: string, unit: UnitResult) => number;
}

/** A criterion that is left out, and the share of all points that can still be reached. */
interface LeftOut {
  readonly item: string;
  readonly share: Ratio;
}

/** Where a band begins: at `from`, or above `above` where a total between two bands is read as the higher class. */
interface Beginning {
  readonly from: Decimal;
  readonly above: Decimal | null;
}

/** Null where the classes are no bands. `left`: as if the set had been written without that criterion. */
export function ladderOf(result: Result, left?: LeftOut): Ladder | null {
  const { classes, items, gates } = result.criteria;
  if (classes.slice(0, -1).some(({ from }) => from === undefined)) return null;
  const higher = isReadAsHigher(result);
  const known = new Map<string | null, readonly (Beginning | null)[]>();
  const beginningsFor = (category: string | null) => {
    const found =
      known.get(category) ??
      classes.map((rule, index) => beginningOf(rule, higher ? classes[index + 1] : undefined, category, left?.share));
    known.set(category, found);
    return found;
  };
  const gone = left === undefined ? new Set<string>() : withDescendants(left.item, items);
  // A result of a version that did not keep it: the law's own gates are needed by every class but the last.
  const all = gates.map(({ id }) => id);
  const needed = classes.map(({ requires }, index) => requires ?? (index < classes.length - 1 ? all : []));
  /** Of each class, whether the gates let a unit into it; the gates of most units of an evaluation are the same. */
  const lets = memoize((found: UnitResult['gates']) => {
    const shut = new Set(
      found
        .filter(({ passed, items: breaking }) => !passed && !breaking.every((id) => gone.has(id)))
        .map(({ id }) => id),
    );
    return needed.map((asked) => !asked.some((id) => shut.has(id)));
  }, MOST_GATES);
  return {
    orderOf: (total, { category, gates: found }) => {
      const open = lets(found);
      const beginnings = beginningsFor(category);
      const order = beginnings.findIndex((beginning, index) => hasBegun(beginning, total) && open[index] === true);
      return order === -1 ? classes.length - 1 : order;
    },
    distanceTo: (classId, { category, total }) => {
      const beginning = beginningsFor(category)[classes.findIndex(({ id }) => id === classId)];
      if (total === null || beginning === undefined || beginning === null) return Number.POSITIVE_INFINITY;
      const border = beginning.above ?? beginning.from;
      return total < border ? subtract(border, total) : subtract(total, border);
    },
  };
}

const MOST_GATES = 1000;

/** Results of versions before the reading was kept show it where a total was read so. */
function isReadAsHigher({ criteria, units }: Result): boolean {
  if (criteria.betweenBands !== undefined) return true;
  return units.some(({ classification }) =>
    classification?.because.some((reason) => reason.code === 'total-read-as' && reason.class.vi !== reason.lower.vi),
  );
}

/** Null for the class of the remaining cases, which takes every total. Rounded to what a Decimal holds, so that comparing is exact. */
function beginningOf(
  rule: ResultClass,
  below: ResultClass | undefined,
  category: string | null,
  share: Ratio | undefined,
): Beginning | null {
  if (rule.from === undefined) return null;
  const from = boundFor(rule.from, category);
  if (from === undefined) throw new Error(`the band of ${rule.id} lacks a category`);
  const to = below?.toExclusive === true ? undefined : boundFor(below?.to, category);
  const shareOf = (bound: Decimal, mode: 'up' | 'down') =>
    share === undefined ? bound : rounded(product(ratioOf(bound), share), { places: 4, mode });
  return { from: shareOf(from, 'up'), above: to === undefined ? null : shareOf(to, 'down') };
}

function hasBegun(beginning: Beginning | null, total: Decimal): boolean {
  if (beginning === null || total >= beginning.from) return true;
  return beginning.above !== null && total > beginning.above;
}

function withDescendants(item: string, items: Result['criteria']['items']): ReadonlySet<string> {
  const found = new Set([item]);
  // Parents stand before their children.
  for (const { id, parent } of items) if (parent !== null && found.has(parent)) found.add(id);
  return found;
}
