import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt, partAt } from '../places.ts';
import { givesPoints } from '../points-given.ts';
import type { Rule } from './rule.ts';

/** Where points may be left out, the set says what becomes of them, and knows enough to do it. */
export const leftOutPointsAreReckoned: Rule = ({ set, places }) => {
  const { notApplicable } = set;
  const allowed = set.items.filter((item) => item.mayBeNotApplicable);
  const first = allowed[0];
  if (notApplicable !== undefined && first === undefined) {
    const { rule } = notApplicable;
    return [problem('not-applicable-unused', partAt(places, 'notApplicable', 'rule'), { rule })];
  }
  if (first === undefined) return [];
  const items = allowed.map(({ id }) => id).join(', ');
  if (notApplicable === undefined) {
    // Without points nothing is lost: what does not apply is not asked for.
    if (set.maximum === undefined) return [];
    return [problem('not-applicable-unstated', itemAt(places, first.id, 'mayBeNotApplicable'), { items })];
  }
  return notApplicable.rule === 'scale' ? maximaAreKnown(allowed, set, partAt(places, 'notApplicable', 'rule')) : [];
};

function maximaAreKnown(allowed: readonly Item[], set: CriteriaSet, at: Problem['at']): Problem[] {
  const open = new Set(set.open.map(({ id }) => id));
  const without = allowed.filter(
    (item) => item.maximum === undefined && !open.has(item.id) && givesPoints(item, set.items),
  );
  if (without.length === 0) return [];
  return [problem('scale-without-maxima', at, { items: without.map(({ id }) => id).join(', ') })];
}
