import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { type Entry, type EvidenceBook, NO_POINTS } from '../model/evidence.ts';

/**
 * One file of evidence read for two sets: a row of an item that only the other set asks for is no error. The set to read
 * by: its own items, and those of the other one it does not score itself.
 */
export function readingSet(set: CriteriaSet, other: CriteriaSet): CriteriaSet {
  const own = new Map(set.items.map((item) => [item.id, item]));
  const theirs = new Map(other.items.map((item) => [item.id, item]));
  const items = set.items.map((item) => {
    const same = theirs.get(item.id);
    return isScored(item) || same === undefined || !isScored(same) ? item : same;
  });
  return { ...set, items: [...items, ...other.items.filter(({ id }) => !own.has(id))] };
}

/** What the evidence says to this set: of a criterion it does not score itself, only the documents. */
export function ownEvidence(book: EvidenceBook, set: CriteriaSet): EvidenceBook {
  const items = new Map(set.items.map((item) => [item.id, item]));
  return {
    ...book,
    units: book.units.map((unit) => ({
      ...unit,
      entries: new Map(
        [...unit.entries].flatMap(([id, entry]): [string, Entry][] => {
          const item = items.get(id);
          if (item === undefined) return [];
          return [[id, isScored(item) ? entry : { ...entry, ...NO_POINTS }]];
        }),
      ),
    })),
  };
}

/** Both sets score the same items. */
export function sameItems(set: CriteriaSet, other: CriteriaSet): boolean {
  const scored = ({ items }: CriteriaSet) => items.filter(isScored).map(({ id }) => id);
  return scored(set).sort().join('\n') === scored(other).sort().join('\n');
}

function isScored({ children }: Item): boolean {
  return children.length === 0;
}
