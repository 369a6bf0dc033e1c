import type { CriteriaSet, Item, Rounding } from '../../model/criteria-set.ts';
import { givesPoints } from '../../model/gives-points.ts';
import { particularList } from '../../model/particular-list.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt, partAt } from '../places.ts';
import type { Rule } from './rule.ts';

/** Where points may be left out, the set says what becomes of them, and knows enough to do it. */
export const leftOutPointsAreCounted: Rule = ({ set, places }) => {
  const { notApplicable } = set;
  const allowed = set.items.filter((item) => item.mayBeNotApplicable || item.onlyFor !== undefined);
  const first = allowed[0];
  if (notApplicable !== undefined && first === undefined) {
    const { rule } = notApplicable;
    return [problem('not-applicable-unused', partAt(places, 'notApplicable', 'rule'), { rule })];
  }
  if (first === undefined) return [];
  const items = particularList(allowed.map(({ id }) => id));
  if (notApplicable === undefined) {
    // Without points nothing is lost: what does not apply is not asked for.
    if (set.maximum === undefined) return [];
    return [problem('not-applicable-unstated', itemAt(places, first.id, 'mayBeNotApplicable'), { items })];
  }
  if (notApplicable.rule !== 'scale') return [];
  return [
    ...maximaAreKnown(allowed, set, partAt(places, 'notApplicable', 'rule')),
    ...roundedOnce(notApplicable.rounding, set.rounding, partAt(places, 'notApplicable', 'rounding')),
  ];
};

/** Rounded to tenths and then to whole points a total may meet a bound that neither the law nor either rounding lets it meet. */
function roundedOnce(scaled: Rounding, total: Rounding | undefined, at: Problem['at']): Problem[] {
  if (total === undefined || (total.places === scaled.places && total.mode === scaled.mode)) return [];
  const said = ({ places, mode }: Rounding) => `"places": ${places}, "mode": "${mode}"`;
  return [problem('rounded-twice', at, { scaled: said(scaled), total: said(total) })];
}

function maximaAreKnown(allowed: readonly Item[], set: CriteriaSet, at: Problem['at']): Problem[] {
  const open = new Set(set.open.map(({ id }) => id));
  const without = allowed.filter(
    (item) => item.maximum === undefined && !open.has(item.id) && givesPoints(item, set.items),
  );
  if (without.length === 0) return [];
  return [problem('scale-without-maxima', at, { items: particularList(without.map(({ id }) => id)) })];
}
