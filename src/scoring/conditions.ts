import type { Condition, ConditionFinding, ItemCondition, LevelCondition } from '../model/condition.ts';
import type { Item } from '../model/criteria-set.ts';
import { conditionRun } from './condition-kinds.ts';
import type { Judge } from './judge.ts';

/** Those of the conditions that do not hold, ready to be said; what a class condition stands for is said in its place. */
export function failing(conditions: readonly Condition[], judge: Judge): readonly ConditionFinding[] {
  let found: ConditionFinding[] | undefined;
  for (const condition of conditions) {
    if (condition.kind === 'class') {
      const below = judge.failingOfClass?.(condition.class) ?? [];
      if (below.length > 0) found = [...(found ?? []), ...below.filter((each) => !contains(found, each))];
      continue;
    }
    if (holds(condition, judge)) continue;
    const said = say(condition, judge);
    if (!contains(found, said)) found = [...(found ?? []), said];
  }
  return found ?? NONE;
}

/** The best level whose conditions all hold, from a place in the list of levels on; -1 for none. */
export function attained(item: Item, judge: Judge, from = 0, to = Number.POSITIVE_INFINITY): number {
  const levels = item.attainment?.levels ?? [];
  for (const [index, { conditions }] of levels.entries()) {
    if (index < from) continue;
    if (index > to) return -1;
    const here = { ...judge, within: { item: item.id, level: index } };
    if (conditions.every((condition) => holds(condition, here))) return index;
  }
  return -1;
}

/**
 * Whether a condition holds. An item that was not sent, is wrong or waits for its evidence fails it; one that does not
 * apply leaves its condition out.
 */
function holds(condition: Condition, judge: Judge): boolean {
  if (condition.kind === 'class') return (judge.failingOfClass?.(condition.class) ?? NONE).length === 0;
  if (condition.kind === 'level' && condition.item === judge.within?.item) return lowerLevelHolds(condition, judge);
  const outcome = judge.outcomeOf(condition.item);
  if (outcome.state === 'not-applicable') return true;
  if (outcome.state === 'invalid') return false;
  return conditionRun(condition).holds(condition, outcome, judge);
}

/** A lower level of the item that is being judged: the levels between it and the one in question count for it too. */
function lowerLevelHolds(condition: LevelCondition, judge: Judge): boolean {
  const item = itemOf(condition.item, judge);
  const wanted = item.attainment?.levels.findIndex(({ id }) => id === condition.level) ?? -1;
  const level = judge.within?.level ?? 0;
  if (wanted <= level) throw new Error(`${judge.plan.set.id}: a level of ${item.id} depends on itself`);
  return attained(item, judge, level + 1, wanted) !== -1;
}

function itemOf(id: string, { plan }: Judge): Item {
  const item = plan.byId.get(id);
  if (item === undefined) throw new Error(`${plan.set.id}: a condition refers to ${id}, which is not in the set`);
  return item;
}

function say(condition: ItemCondition, judge: Judge): ConditionFinding {
  const { kind, item: id, article } = condition;
  const item = itemOf(id, judge);
  const particulars = conditionRun(condition).said(condition, item, judge);
  const basis = article === undefined ? {} : { article };
  return { kind, item: id, label: item.label, ...particulars, ...basis } as ConditionFinding;
}

function contains(found: readonly ConditionFinding[] | undefined, one: ConditionFinding): boolean {
  return found?.some((each) => JSON.stringify(each) === JSON.stringify(one)) ?? false;
}

const NONE: readonly ConditionFinding[] = [];
