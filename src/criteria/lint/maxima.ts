import type { Item } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt, type Places, partAt } from '../places.ts';
import { sumOf } from '../sum.ts';
import type { Rule } from './lint-criteria.ts';

/**
 * Maxima of indicators make that of their criterion, those of the criteria make that of the set. When none is known (the
 * articles of a circular may give only the total) there is nothing to add up.
 */
export const maximaAddUp: Rule = ({ set, places }) => {
  const criteria = set.items.filter(({ depth }) => depth === 0);
  const ofItems = set.items.flatMap((item) => {
    const children = set.items.filter(({ parent }) => parent === item.id);
    return children.length === 0 ? [] : maximaOfItem(item, children, places);
  });
  return [...maximaOfSet(set.maximum, criteria, places), ...ofItems];
};

function maximaOfSet(maximum: Decimal, criteria: readonly Item[], places: Places): Problem[] {
  const { known, without } = maximaOf(criteria);
  if (known.length === 0) return [];
  if (without.length > 0) {
    const details = { without: without.map(({ id }) => id).join(', '), known: known.length };
    return [problem('maxima-incomplete', itemAt(places, without[0]?.id ?? ''), details)];
  }
  const sum = sumOf(known);
  return sum === maximum ? [] : [problem('maxima-differ-from-set', partAt(places, 'maximum'), { sum, maximum })];
}

function maximaOfItem(item: Item, children: readonly Item[], places: Places): Problem[] {
  const { known, without } = maximaOf(children);
  if (known.length === 0) return [];
  if (without.length > 0) {
    const details = { without: without.map(({ id }) => id).join(', '), known: known.length };
    return [problem('maxima-incomplete', itemAt(places, without[0]?.id ?? ''), details, { item: item.id })];
  }
  const sum = sumOf(known);
  if (item.maximum === undefined || sum === item.maximum) return [];
  const details = { item: item.id, sum, maximum: item.maximum };
  return [problem('maxima-differ-from-item', itemAt(places, item.id, 'maximum'), details, { item: item.id })];
}

function maximaOf(items: readonly Item[]) {
  return {
    known: items.flatMap(({ maximum }) => (maximum === undefined ? [] : [maximum])),
    without: items.filter(({ maximum }) => maximum === undefined),
  };
}
