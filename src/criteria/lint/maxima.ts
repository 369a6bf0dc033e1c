import { sumAsWritten } from '../../model/arithmetic.ts';
import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import { givesPoints } from '../../model/gives-points.ts';
import { particularList } from '../../model/particular-list.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt, itemPart, type Place, type Places, partAt, placeOfItem, placeOfPart } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import { placeToCorrect } from './place-to-correct.ts';
import type { Rule } from './rule.ts';

/**
 * Maxima of indicators make that of their criterion, those of the criteria make that of the set. When none is known (the
 * articles of a circular may give only the total) there is nothing to add up. What gives no points adds nothing.
 */
export const maximaAddUp: Rule = (resolved) => {
  const { items } = resolved.set;
  const criteria = items.filter(({ depth }) => depth === 0);
  const ofItems = items.flatMap((item) => {
    if (item.children.length === 0 || item.attainment !== undefined) return [];
    const children = items.filter(({ parent }) => parent === item.id);
    return maximaOfItem(item, children, resolved);
  });
  return [...maximaOfSet(criteria, resolved), ...ofItems];
};

function maximaOfSet(criteria: readonly Item[], resolved: ResolvedCriteria): Problem[] {
  const { set, places } = resolved;
  const { maximum } = set;
  const maxima = maximaOf(criteria, set);
  const { known, without, open } = maxima;
  if (known.length === 0 || maximum === undefined) return [];
  const written = placesOf(criteria, placeIn(places, 'items'), places);
  if (without.length > 0) return [incomplete(maxima, written, resolved)];
  const sum = sumAsWritten(known);
  if (sum === maximum || (open && sum < maximum)) return [];
  const { at, ...related } = placeToCorrect(placeOfPart(places, 'maximum'), written, resolved);
  return [problem('maxima-differ-from-set', at, { sum, maximum }, related)];
}

function maximaOfItem(item: Item, children: readonly Item[], resolved: ResolvedCriteria): Problem[] {
  const { set, places } = resolved;
  const maxima = maximaOf(children, set);
  const { known, without, open } = maxima;
  if (known.length === 0) return [];
  const written = placesOf(children, placeIn(places, itemPart(item.id, 'items')), places);
  if (without.length > 0) return [incomplete(maxima, written, resolved, item.id)];
  const sum = sumAsWritten(known);
  const { maximum } = item;
  if (maximum === undefined || sum === maximum || (open && sum < maximum)) return [];
  const { at, ...related } = placeToCorrect(placeOfItem(places, item.id, 'maximum'), written, resolved);
  const details = { item: item.id, sum, maximum };
  return [problem('maxima-differ-from-item', at, details, { item: item.id, ...related })];
}

function incomplete(
  { known, without }: Maxima,
  written: readonly Place[],
  resolved: ResolvedCriteria,
  item?: string,
): Problem {
  const details = { without: particularList(without.map(({ id }) => id)), known: known.length };
  const { at, ...related } = placeToCorrect(placeOfItem(resolved.places, without[0]?.id ?? ''), written, resolved);
  return problem('maxima-incomplete', at, details, { item, ...related });
}

/** Where the maxima of a level were written, and where one was taken out of it. */
function placesOf(items: readonly Item[], removed: readonly Place[], places: Places): Place[] {
  return [...items.map(({ id }) => placeOfItem(places, id, 'maximum')), ...removed];
}

function placeIn(places: Places, name: string): Place[] {
  const place = places.get(name);
  return place === undefined ? [] : [place];
}

interface Maxima {
  readonly known: readonly Decimal[];
  /** Give points, have no maximum, and nobody has left it open. */
  readonly without: readonly Item[];
  /** Whether more may come of what is left open. */
  readonly open: boolean;
}

function maximaOf(items: readonly Item[], set: CriteriaSet): Maxima {
  const lacking = items.filter(({ maximum }) => maximum === undefined);
  return {
    known: items.flatMap(({ maximum }) => (maximum === undefined ? [] : [maximum])),
    without: lacking.filter((item) => givesPoints(item, set.items) && !isOpen(item, set)),
    open: lacking.some((item) => isOpen(item, set)),
  };
}

function isOpen(item: Item, set: CriteriaSet): boolean {
  if (set.open.some(({ what, id }) => id === item.id && (what === 'item-maximum' || what === 'item-method')))
    return true;
  return set.items.some((child) => child.parent === item.id && isOpen(child, set));
}

/** A set gives points or it does not: its maximum, its items and what is said of the total must agree. */
export const pointsHaveAMaximum: Rule = ({ set, places }) => {
  if (set.open.some(({ what }) => what === 'set-maximum')) return [];
  const giving = set.items.filter((item) => item.method !== undefined && givesPoints(item, set.items));
  if (set.maximum !== undefined) {
    const counts = set.items.some((item) => item.depth === 0 && (givesPoints(item, set.items) || isOpen(item, set)));
    if (counts) return [];
    return [problem('maximum-without-items', partAt(places, 'maximum'), { maximum: set.maximum })];
  }
  const ofTotal = (['maximumClause', 'rounding', 'notApplicable'] as const).flatMap((key) => {
    const speaksOfTotal = key === 'notApplicable' ? set.notApplicable?.rule === 'scale' : set[key] !== undefined;
    return speaksOfTotal ? [problem('points-rule-without-maximum', partAt(places, key), { key })] : [];
  });
  const first = giving[0];
  if (first === undefined) return ofTotal;
  const items = particularList(giving.map(({ id }) => id));
  return [...ofTotal, problem('points-without-maximum', itemAt(places, first.id), { items })];
};
