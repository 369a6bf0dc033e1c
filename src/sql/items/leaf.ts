import type { AwardedMethod, Item, Method } from '../../model/criteria-set.ts';
import { whole } from '../numbers.ts';
import { listOf } from '../plain-text.ts';
import type { Writing } from '../writing.ts';

/** What a row of an item said, as columns of its unit. */
export class Leaf {
  readonly item: Item;
  readonly method: Method;
  readonly gives: boolean;
  readonly writing: Writing;

  constructor(item: Item, writing: Writing) {
    this.item = item;
    this.method = item.method ?? AWARDED;
    this.gives = writing.plan.giving.has(item);
    this.writing = writing;
  }

  get score(): string {
    return this.#greatest('score');
  }

  /** The place of a level, the worth of a list, a date, 1 for what is met. */
  get named(): string {
    return this.#greatest('named');
  }

  get measured(): string {
    return this.#greatest('measured');
  }

  get part(): string {
    return this.#greatest('part_count');
  }

  get whole(): string {
    return this.#greatest('whole_count');
  }

  get rows(): string {
    return this.gathered('rows', `count(*) FILTER (WHERE ${this.#isIts})`);
  }

  get cited(): string {
    return this.gathered('cited', `bool_or(cited) FILTER (WHERE ${this.#isIts})`);
  }

  get leftOut(): string {
    return this.gathered('left_out', `bool_or(left_out) FILTER (WHERE ${this.#isIts})`);
  }

  gathered(name: string, aggregate: string): string {
    const { columns, prefixOf } = this.writing;
    return columns.gathered(`${prefixOf(this.item)}_${name}`, aggregate);
  }

  made(name: string, make: () => string): string {
    const { columns, prefixOf } = this.writing;
    return columns.made(`${prefixOf(this.item)}_${name}`, make);
  }

  /** Rows of one item say the same, or their unit is wrong: of several the greatest is the one. */
  #greatest(column: string): string {
    return this.gathered(column, `max(${column}) FILTER (WHERE ${this.#isIts})`);
  }

  get #isIts(): string {
    return `item = ${this.writing.dialect.text(this.item.id)}`;
  }
}

const AWARDED: AwardedMethod = { kind: 'awarded' };

/** Whether an item can be left out at all. */
export function canBeLeftOut(item: Item, writing: Writing): boolean {
  if (item.children.length === 0) return item.mayBeNotApplicable || item.onlyFor !== undefined;
  return item.children.every((id) => {
    const child = writing.plan.byId.get(id);
    return child !== undefined && canBeLeftOut(child, writing);
  });
}

/** Whether an item of a unit does not apply; FALSE where the set never leaves it out. */
export function notApplicable(item: Item, writing: Writing): string {
  if (!canBeLeftOut(item, writing)) return 'FALSE';
  const { columns, prefixOf, plan } = writing;
  return columns.made(`${prefixOf(item)}_not_applicable`, () => {
    if (item.children.length > 0) {
      const children = item.children.flatMap((id) => plan.byId.get(id) ?? []);
      return children.map((child) => notApplicable(child, writing)).join(' AND ');
    }
    const leaf = new Leaf(item, writing);
    const byWord = item.mayBeNotApplicable ? [`coalesce(${leaf.leftOut}, FALSE)`] : [];
    return [...forOthers(item, writing), ...byWord].join(' OR ');
  });
}

function forOthers({ onlyFor }: Item, { dialect }: Writing): string[] {
  return onlyFor === undefined ? [] : [`coalesce(category NOT IN (${listOf(onlyFor, dialect)}), FALSE)`];
}

/** Points of an item at most, where the set says it of the item or, failing that, of the whole. */
export function highestScore(
  { maximum }: Item,
  { set }: Writing,
): { readonly at: string; readonly code: string } | undefined {
  if (maximum !== undefined) return { at: whole(maximum), code: 'score-above-maximum' };
  return set.maximum === undefined ? undefined : { at: whole(set.maximum), code: 'score-above-total' };
}
