import type { CriteriaSet, ShareMethod } from '../../model/criteria-set.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { isOpenItem } from './conditions.ts';
import type { ScoredItem } from './scored.ts';

/** A whole that is the rest of another share needs one there that has counts, and is not what it would be the rest of. */
export function restIsOfAnother({
  item,
  method: { wholeIsRestOf: other },
  set,
  at,
}: ScoredItem<ShareMethod>): Problem[] {
  if (other === undefined) return [];
  const place = at('wholeIsRestOf');
  const context = { item: item.id };
  const counted = set.items.find(({ id }) => id === other);
  if (counted === undefined) {
    const shares = set.items.filter(({ id, method }) => method?.kind === 'share' && id !== item.id);
    const suggestion = nearest(
      other,
      shares.map(({ id }) => id),
    );
    return [problem('rest-of-unknown', place, { item: item.id, other, suggestion }, context)];
  }
  // What is still open may become a share.
  if (isOpenItem(counted)) return [];
  if (counted.method?.kind !== 'share') {
    return [problem('rest-of-not-share', place, { item: item.id, other }, context)];
  }
  const circle = circleFrom(item.id, set);
  // A circle is named once, at the first of it.
  if (set.items.find(({ id }) => circle.includes(id))?.id !== item.id) return [];
  return [problem('rest-of-itself', place, { item: item.id, chain: [...circle, item.id].join(' → ') }, context)];
}

/** The items one comes through, from one whole to the share it is the rest of, back to the first; empty where it does not. */
function circleFrom(first: string, { items }: CriteriaSet): readonly string[] {
  const way = [first];
  for (;;) {
    const method = items.find(({ id }) => id === way.at(-1))?.method;
    const next = method?.kind === 'share' ? method.wholeIsRestOf : undefined;
    if (next === first) return way;
    if (next === undefined || way.includes(next)) return [];
    way.push(next);
  }
}
