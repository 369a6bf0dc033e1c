import { problem } from '../../problems/problem.ts';
import { partAt } from '../places.ts';
import type { Rule } from './lint-criteria.ts';

export const yearsAreInOrder: Rule = ({ set, places }) => {
  const { from, to } = set.applies;
  return to !== undefined && to < from
    ? [problem('years-reversed', partAt(places, 'applies', 'to'), { from, to })]
    : [];
};

export const categoriesAreNamedOnce: Rule = ({ set: { categories }, places }) =>
  categories.flatMap(({ id }, index) => {
    const first = categories.findIndex((category) => category.id === id);
    if (first === index) return [];
    const related = [partAt(places, 'categories', first, 'id')];
    return [problem('category-repeated', partAt(places, 'categories', index, 'id'), { category: id }, { related })];
  });
