import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { UnsupportedInSql } from '../model/unsupported-in-sql.ts';
import { type Plan, planFor } from '../scoring/plan.ts';
import { Columns } from './columns.ts';
import type { Dialect } from './dialect.ts';

/** A query while it is written. */
export interface Writing {
  readonly set: CriteriaSet;
  readonly plan: Plan;
  readonly dialect: Dialect;
  readonly columns: Columns;
  /** The day terms are counted up to, YYYY-MM-DD. */
  readonly checkedOn: string | undefined;
  /** What an item's columns begin with. */
  readonly prefixOf: (item: Item) => string;
  readonly cannot: UnsupportedInSql[];
}

export function writingOf(set: CriteriaSet, dialect: Dialect, checkedOn: string | undefined): Writing {
  const prefixes = prefixesOf(set.items);
  const prefixOf = ({ id }: Item) => prefixes.get(id) ?? id;
  return { set, plan: planFor(set), dialect, columns: new Columns(), checkedOn, prefixOf, cannot: [] };
}

/** Letters, digits and underscores, each once, and far shorter than the 63 letters a name may have in PostgreSQL. */
function prefixesOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    items.map(({ id }, index) => {
      const plain = plainLetters(id).replaceAll(' ', '_').slice(0, LONGEST);
      const named = /^[a-z]/.test(plain) ? plain : `item_${plain}`;
      const prefix = taken.has(named) ? `${named}_no_${index + 1}` : named;
      taken.add(prefix);
      return [id, prefix];
    }),
  );
}

const LONGEST = 24;

export function itemNamed(id: string, { plan, set }: Writing): Item {
  const item = plan.byId.get(id);
  if (item === undefined) throw new Error(`${set.id}: a condition names ${id}, which is not in the set`);
  return item;
}
