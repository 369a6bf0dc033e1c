import type { PartChange, PartName } from './criteria-diff.ts';
import { changesBetween, changesOfFacets, type Facet, facet } from './facets.ts';
import { type Matching, type MatchOptions, matchParts, type NamedPart, type Pair } from './match-parts.ts';
import { NAMELESS } from './nameless.ts';

export type FacetsOf<T> = (part: T, of: 'before' | 'after') => Facet[];

/** What differs between two lists of parts, matched by id and label. */
export function diffParts<T extends NamedPart>(
  before: readonly T[],
  after: readonly T[],
  options: MatchOptions<T>,
  facets: FacetsOf<T>,
): PartChange[] {
  return partChanges(before, after, matchParts(before, after, options), facets);
}

export function partChanges<T extends NamedPart>(
  before: readonly T[],
  after: readonly T[],
  matching: Matching<T>,
  facets: FacetsOf<T>,
): PartChange[] {
  const name = ({ id, label }: NamedPart): PartName => ({
    id: id.startsWith(NAMELESS) ? null : id,
    number: null,
    label,
  });
  const says = (part: T, of: 'before' | 'after') =>
    changesOfFacets(facets(part, of).filter(({ what }) => what !== 'label'));
  const withId = (part: T, of: 'before' | 'after') => [
    ...(part.id.startsWith(NAMELESS) ? [] : [facet('id', { is: 'text', text: part.id })]),
    ...facets(part, of),
  ];
  return inNewOrder(before, after, matching, {
    added: (part) => ({ kind: 'added', part: name(part), says: says(part, 'after') }),
    removed: (part) => ({ kind: 'removed', part: name(part), says: says(part, 'before') }),
    both({ before: old, after: now, match }) {
      const changes = changesBetween(withId(old, 'before'), withId(now, 'after'));
      return changes.length === 0 ? [] : [{ kind: 'changed', part: name(now), was: name(old), match, changes }];
    },
  });
}

/** In the order of the new document; what is gone stands behind what it stood behind. */
export function inNewOrder<T extends NamedPart>(
  before: readonly T[],
  after: readonly T[],
  matching: Matching<T>,
  say: {
    readonly added: (part: T) => PartChange;
    readonly removed: (part: T) => PartChange;
    readonly both: (pair: Pair<T>) => readonly PartChange[];
    /** Behind which part of the new document the gone one stands, given the kept one that came before it. */
    readonly standsBehind?: (gone: T, kept: T) => string;
  },
): PartChange[] {
  const goneBehind = new Map<string, T[]>();
  let behind: T | undefined;
  for (const part of before) {
    const pair = matching.byBefore.get(part.id);
    if (pair !== undefined) {
      behind = pair.after;
      continue;
    }
    const place = behind === undefined ? '' : (say.standsBehind?.(part, behind) ?? behind.id);
    goneBehind.set(place, [...(goneBehind.get(place) ?? []), part]);
  }
  const gone = (id: string) => (goneBehind.get(id) ?? []).map(say.removed);
  return [
    ...gone(''),
    ...after.flatMap((part) => {
      const pair = matching.byAfter.get(part.id);
      return [...(pair === undefined ? [say.added(part)] : say.both(pair)), ...gone(part.id)];
    }),
  ];
}
