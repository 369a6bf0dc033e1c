import type { Condition, CriteriaSet, Item } from '../../model/criteria-set.ts';
import { particularList } from '../../model/particular-list.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { conditionForm } from '../conditions.ts';
import { eachCondition, laddersOf, type PlacedCondition } from './conditions-of.ts';
import type { Rule } from './rule.ts';

/** What a condition asks must be something its item can have. */
export const conditionsCanBeAsked: Rule = (resolved) =>
  eachCondition(resolved).flatMap((placed) => {
    const { condition } = placed;
    if (condition.kind === 'class') return [];
    const item = resolved.set.items.find(({ id }) => id === condition.item);
    if (item === undefined) return [unknownItem(condition.item, placed, resolved.set)];
    // What is still open may become anything.
    if (isOpenItem(item)) return [];
    return conditionForm(condition).check(condition, item, { ...placed, set: resolved.set });
  });

function unknownItem(item: string, { owner, at }: PlacedCondition, { items }: CriteriaSet): Problem {
  const suggestion = nearest(
    item,
    items.map(({ id }) => id),
  );
  return problem('condition-item-unknown', at('item'), { owner, item, suggestion });
}

/** A class may take over what a lower one needs; the last one needs nothing, so nothing can be taken over from it. */
export const classesBuildOnLowerOnes: Rule = (resolved) => {
  const { classification } = resolved.set;
  if (classification.kind !== 'levels') return [];
  const ids = classification.classes.map(({ id }) => id);
  return eachCondition(resolved).flatMap(({ condition, owner, rung, at }) => {
    if (condition.kind !== 'class') return [];
    const lower = ids.slice(ids.indexOf(rung) + 1, -1);
    if (lower.includes(condition.class)) return [];
    const details = { owner, class: condition.class, lower: particularList(lower) };
    return [problem('condition-class-not-lower', at('class'), details)];
  });
};

export const conditionsStandOnce: Rule = (resolved) =>
  laddersOf(resolved).flatMap(({ rungs }) =>
    rungs.flatMap(({ name, conditions, open, at }) =>
      open
        ? []
        : conditions.flatMap((condition, index) => {
            const said = saidBy(condition);
            const first = conditions.findIndex((each) => saidBy(each) === said);
            if (first === index) return [];
            const item = condition.kind === 'class' ? condition.class : condition.item;
            const related = [at('conditions', first)];
            return [problem('condition-repeated', at('conditions', index), { owner: name, item }, { related })];
          }),
    ),
  );

function saidBy(condition: Condition): string {
  const { article: _article, ...asked } = condition;
  return JSON.stringify(Object.entries(asked).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function isOpenItem({ method, children, attainment }: Item): boolean {
  return method === undefined && children.length === 0 && attainment === undefined;
}
