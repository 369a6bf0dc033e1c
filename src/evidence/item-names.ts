import { closest, distance } from 'fastest-levenshtein';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { plainLetters } from '../model/plain-letters.ts';

export interface ItemNames {
  /** The item a cell names, or the nearest code when there is none ('' when none is near). */
  find(written: string): FoundItem;
}

export interface FoundItem {
  readonly item?: Item;
  readonly suggestion: string;
}

/** Codes are read with any case and spacing ("tc 5.2", "TC5.2"); a bare number is a criterion ("5" is TC5) only as a suggestion. */
export function itemNames(set: CriteriaSet): ItemNames {
  const ids = set.items.map(({ id }) => id);
  const byName = new Map(set.items.map((item) => [compact(item.id), item]));
  const known = new Map<string, FoundItem>();
  return {
    find(written) {
      const before = known.get(written);
      if (before !== undefined) return before;
      const item = byName.get(compact(written));
      const found = item === undefined ? { suggestion: suggest(written, ids) } : { item, suggestion: '' };
      known.set(written, found);
      return found;
    },
  };
}

function suggest(written: string, ids: readonly string[]): string {
  const name = compact(written);
  const digits = /\d+(?: \d+)*$/.exec(name)?.[0];
  const sameNumber = ids.find((id) => /\d+(?: \d+)*$/.exec(compact(id))?.[0] === digits);
  if (digits !== undefined && sameNumber !== undefined) return sameNumber;
  if (ids.length === 0) return '';
  const nearest = closest(
    name,
    ids.map((id) => compact(id)),
  );
  const id = ids.find((candidate) => compact(candidate) === nearest) ?? '';
  return distance(name, nearest) <= 2 ? id : '';
}

/** "TC 5.2", "tc5.2" and "TC05.2" are written alike: plain letters, numbers without leading zeros. */
function compact(text: string): string {
  return plainLetters(text)
    .replace(/([a-z]) (?=\d)/g, '$1')
    .replace(/(^|\D)0+(?=\d)/g, '$1');
}
