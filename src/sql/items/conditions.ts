import type { ConditionOf, ItemCondition, ItemConditionKind } from '../../model/condition.ts';
import type { Condition, Item, ValueCondition } from '../../model/criteria-set.ts';
import { levelsOf } from '../../model/levels.ts';
import { isPercentage } from '../../model/measures.ts';
import { numberReaches, shareReaches } from '../methods/method-sql.ts';
import { boundSql } from '../numbers.ts';
import { itemNamed, type Writing } from '../writing.ts';
import { Leaf, notApplicable } from './leaf.ts';
import { waits } from './scored.ts';

/** What conditions ask of items. */
export interface Judge {
  readonly pointsOf: (item: Item) => string | undefined;
  readonly metOf: (item: Item) => string | undefined;
  readonly levelOf: (item: Item) => string;
  /** Whether everything holds that a class needs; where no class is asked about, there is none. */
  readonly classHolds?: (id: string) => string;
}

/** Whether all of some conditions hold: never NULL. `own` is for levels of the item that is being judged. */
export function conditionsHold(
  conditions: readonly Condition[],
  writing: Writing,
  judge: Judge,
  own?: (level: string) => string,
  within?: string,
): string {
  if (conditions.length === 0) return 'TRUE';
  return conditions
    .map((condition) => {
      if (condition.kind === 'level' && own !== undefined && condition.item === within)
        return `(${own(condition.level)})`;
      return `(${holds(condition, writing, judge)})`;
    })
    .join('\n      AND ');
}

/** An item that does not apply leaves its condition out; one that was not sent, or waits for its evidence, fails it. */
function holds(condition: Condition, writing: Writing, judge: Judge): string {
  if (condition.kind === 'class') return judge.classHolds?.(condition.class) ?? 'TRUE';
  const item = itemNamed(condition.item, writing);
  const out = notApplicable(item, writing);
  const found = `coalesce(${asked(condition, item, writing, judge)}, FALSE)`;
  return out === 'FALSE' ? found : `${out} OR ${found}`;
}

type Asked<C> = (condition: C, item: Item, writing: Writing, judge: Judge) => string;

/** What each kind asks of its item. */
const ASKED: { readonly [K in ItemConditionKind]: Asked<ConditionOf<K>> } = {
  value: valueHolds,
  met: (_, item, __, { metOf }) => metOf(item) ?? 'FALSE',
  level: ({ level }, item, _, { levelOf }) =>
    `${levelOf(item)} <= ${levelsOf(item).findIndex(({ id }) => id === level)}`,
  points: ({ atLeast }, item, writing, { pointsOf }) =>
    `coalesce(${pointsOf(item) ?? '0'}, 0) >= ${boundSql(atLeast, writing)}`,
};

function asked<C extends ItemCondition>(condition: C, ...where: [Item, Writing, Judge]): string {
  const ask = ASKED[condition.kind] as unknown as Asked<C>;
  return ask(condition, ...where);
}

/** What was measured, if it counts; two counts come before a number. */
function valueHolds({ direction, bound }: ValueCondition, item: Item, writing: Writing): string {
  const leaf = new Leaf(item, writing);
  const { method } = leaf;
  const waiting = waits(leaf);
  const counts = waiting === 'FALSE' ? '' : `NOT ${waiting} AND `;
  const number = () => numberReaches(bound, direction, leaf);
  if (!isPercentage(method)) return `${counts}${number()}`;
  const empty = method.kind === 'share' && method.emptyWhole === 'holds' ? `${leaf.whole} = 0 OR ` : '';
  const share = `${empty}${shareReaches(bound, direction, leaf)}`;
  if (method.kind === 'share') return `${counts}(${share})`;
  return `${counts}CASE WHEN ${leaf.whole} IS NOT NULL THEN ${share} ELSE ${number()} END`;
}
