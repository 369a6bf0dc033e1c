import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { namedPlaces } from '../drafting/fill.ts';
import { partAt } from '../places.ts';
import { releasedName } from '../released.ts';
import type { Rule } from './rule.ts';

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

/** A way of writing that stands for two categories would put units into the wrong one. */
export const aliasesStandForOneCategory: Rule = ({ set: { categories }, places }) => {
  const taken = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [index, { id, label, aliases }] of categories.entries()) {
    for (const [position, alias] of [label.vi, ...aliases].entries()) {
      const other = taken.get(plainLetters(alias));
      if (other === undefined) taken.set(plainLetters(alias), id);
      if (other === undefined || other === id) continue;
      const path = position === 0 ? ['label'] : ['aliases', position - 1];
      problems.push(
        problem('category-alias-repeated', partAt(places, 'categories', index, ...path), { category: id, alias }),
      );
    }
  }
  return problems;
};

export const factsRunForward: Rule = ({ set: { facts }, places }) =>
  facts.flatMap(({ what, from, to }, index) => {
    if (from === undefined || to === undefined || from <= to) return [];
    return [problem('fact-dates-reversed', partAt(places, 'facts', index, 'to'), { what: what.vi, from, to })];
  });

/** What is left open keeps a set from evaluating anything; it is said once for each place. */
export const openPlacesAreFilledIn: Rule = ({ set, places }) => {
  if (set.provenance === 'official') return [];
  const file = places.get('set')?.source.file ?? '';
  const own = file === `criteria/${releasedName(set)}` ? '' : file;
  return namedPlaces(set.open).map(({ name, place: { what, id, label, ...at } }) =>
    problem('criteria-open', at, {
      what,
      id,
      label: label.vi,
      place: name,
      set: `${set.id}@${set.version}`,
      own,
      base: set.bases[0]?.id ?? '',
    }),
  );
};
