import type { Bound } from '../../model/bound.ts';
import { conditionFacts } from '../../model/condition.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import { minimumOf } from '../../model/gate.ts';
import type { Location } from '../../model/location.ts';
import { particularList } from '../../model/particular-list.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { partAt } from '../places.ts';
import { eachCondition } from './conditions-of.ts';
import type { Rule } from './rule.ts';

/** A bound given by category must be given for every category of the set, and for no other. */
export function boundNamesCategories(
  bound: Bound,
  owner: string,
  set: CriteriaSet,
  at: (...path: string[]) => Location,
): Problem[] {
  if (typeof bound === 'number') return [];
  const { unknown, missing, known } = categoriesOf(Object.keys(bound), set);
  return [
    ...unknown.map((category) => problem('bound-category-unknown', at(category), { item: owner, category, known })),
    ...missing.map((category) => problem('bound-category-missing', at(), { item: owner, category })),
  ];
}

export function categoriesOf(named: readonly string[], set: CriteriaSet) {
  const categories = set.categories.map(({ id }) => id);
  return {
    unknown: named.filter((category) => !categories.includes(category)),
    missing: categories.filter((category) => !named.includes(category)),
    known: particularList(categories),
  };
}

/** Bounds of classes, gates and conditions; those of steps are looked at with their item's way of scoring. */
export const boundsNameCategories: Rule = (resolved) => {
  const { set, places } = resolved;
  const { classification, gates } = set;
  const ofGates = gates.flatMap((gate, index) => {
    const minimum = minimumOf(gate);
    if (minimum === undefined) return [];
    return boundNamesCategories(minimum, gate.id, set, (...path) => partAt(places, 'gates', index, 'minimum', ...path));
  });
  const ofBands =
    classification.kind === 'levels'
      ? []
      : classification.classes.flatMap((rule, index) =>
          (['from', 'to'] as const).flatMap((field) => {
            const bound = rule[field];
            if (bound === undefined) return [];
            const at = (...path: string[]) => partAt(places, 'classification', 'classes', index, field, ...path);
            return boundNamesCategories(bound, rule.label.vi, set, at);
          }),
        );
  const ofConditions = eachCondition(resolved).flatMap(({ condition, owner, at }) => {
    const asked = conditionFacts(condition).asked(condition);
    if (asked === undefined) return [];
    return boundNamesCategories(asked.bound, owner, set, (...path) => at(asked.field, ...path));
  });
  return [...ofGates, ...ofBands, ...ofConditions];
};
