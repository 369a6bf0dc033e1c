import { problem } from '../../problems/problem.ts';
import { itemAt } from '../places.ts';
import { categoriesOf } from './bounds.ts';
import type { Rule } from './rule.ts';

/** An item that holds for some kinds of unit alone names kinds that the set declares. */
export const onlyForNamesCategories: Rule = ({ set, places }) =>
  set.items.flatMap(({ id, onlyFor = [] }) => {
    const { unknown, known } = categoriesOf(onlyFor, set);
    return unknown.map((category) =>
      problem('only-for-unknown', itemAt(places, id, 'onlyFor'), { item: id, category, known }, { item: id }),
    );
  });
