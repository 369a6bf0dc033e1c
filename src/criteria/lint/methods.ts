import { formOf } from '../methods.ts';
import { itemAt } from '../places.ts';
import type { Rule } from './rule.ts';
import { namedOnce } from './scored.ts';

export const methodsAreSound: Rule = ({ set, places }) =>
  set.items.flatMap((item) => {
    const { method } = item;
    if (method === undefined) return [];
    return formOf(method).check({ item, method, set, at: (...path) => itemAt(places, item.id, 'method', ...path) });
  });

/** Levels of a criterion that are reached by conditions have names of their own too. */
export const levelsAreNamedOnce: Rule = ({ set, places }) =>
  set.items.flatMap(({ id, attainment }) => {
    if (attainment === undefined) return [];
    return namedOnce('level-repeated', id, attainment.levels, (index) =>
      itemAt(places, id, 'attainment', 'levels', index),
    );
  });
