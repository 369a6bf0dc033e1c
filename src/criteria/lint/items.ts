import { problem } from '../../problems/problem.ts';
import { itemAt } from '../places.ts';
import type { Rule } from './lint-criteria.ts';

/** An item is either scored itself or the sum of what stands under it. */
export const scoringMatchesTheTree: Rule = ({ set, places }) =>
  set.items.flatMap(({ id, method, children }) => {
    if (children.length === 0 && method === undefined) {
      return [problem('method-missing', itemAt(places, id), { item: id }, { item: id })];
    }
    if (children.length > 0 && method !== undefined) {
      const details = { item: id, indicators: children.join(', ') };
      return [problem('method-with-indicators', itemAt(places, id, 'method'), details, { item: id })];
    }
    return [];
  });
