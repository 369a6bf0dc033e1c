import type { Item } from '../../model/criteria-set.ts';
import type { CrosswalkRow } from './criteria-diff.ts';
import type { Matching } from './match-parts.ts';

/** Every item of both sets once: the old ones in their order, each with its counterpart, then the new ones without one. */
export function crosswalkRows(
  before: readonly Item[],
  after: readonly Item[],
  matching: Matching<Item>,
): CrosswalkRow[] {
  const name = ({ id, label }: Item) => ({ id, label });
  return [
    ...before.map((item): CrosswalkRow => {
      const pair = matching.byBefore.get(item.id);
      return pair === undefined
        ? { before: name(item), after: null, match: null }
        : { before: name(pair.before), after: name(pair.after), match: pair.match };
    }),
    ...after.flatMap((item): CrosswalkRow[] =>
      matching.byAfter.has(item.id) ? [] : [{ before: null, after: name(item), match: null }],
    ),
  ];
}
