import type { Category } from '../../model/criteria-set.ts';
import { spellingsOf } from '../../model/names.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { namedPlaces } from '../drafting/fill.ts';
import { type Path, partAt } from '../places.ts';
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
  for (const [index, category] of categories.entries()) {
    const { id } = category;
    const said = new Set<string>();
    for (const alias of spellingsOf(category)) {
      const name = plainLetters(alias);
      const other = taken.get(name);
      if (other === undefined) taken.set(name, id);
      if (other === undefined || other === id || said.has(name)) continue;
      said.add(name);
      const at = partAt(places, 'categories', index, ...pathOf(alias, category));
      problems.push(problem('category-alias-repeated', at, { category: id, alias }));
    }
  }
  return problems;
};

function pathOf(name: string, { id, label, aliases }: Category): Path {
  if (name === id) return ['id'];
  return name === label.vi || name === label.en ? ['label'] : ['aliases', aliases.indexOf(name)];
}

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
  const base = set.bases[0]?.id ?? '';
  return namedPlaces(set.open).map(({ name, place: { what, id, label, ...at } }) =>
    // What a base leaves open is filled in beside it: its own file is nothing for the office to look into.
    problem('criteria-open', base === '' ? at : partAt(places, 'set'), {
      what,
      id,
      label: label.vi,
      place: name,
      set: `${set.id}@${set.version}`,
      own,
      base,
    }),
  );
};
