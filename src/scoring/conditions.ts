import { boundFor } from '../model/bound.ts';
import type { Condition, Item, LevelCondition, PointsCondition, ValueCondition } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { levelsOf } from '../model/levels.ts';
import { unitOf } from '../model/measures.ts';
import type { SaidCondition } from '../model/reason.ts';
import { reaches } from './bounds.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { measurementOf } from './methods/measurement.ts';
import { valueText } from './methods/scored.ts';
import type { Plan } from './plan.ts';

/** What conditions of one unit are judged by. */
export interface Judge {
  readonly plan: Plan;
  /** Id of the unit's category. */
  readonly category: string | undefined;
  readonly outcomeOf: (item: string) => ItemOutcome;
  /** What fails of everything a class needs; where classes are not mentioned, there is none. */
  readonly failingOfClass?: (id: string) => readonly SaidCondition[];
  /** The level that is being judged: a better level of an item may ask for a lower one of the same item. */
  readonly within?: { readonly item: string; readonly level: number };
}

/** Those of the conditions that do not hold, ready to be said; what a class condition stands for is said in its place. */
export function failing(conditions: readonly Condition[], judge: Judge): readonly SaidCondition[] {
  let found: SaidCondition[] | undefined;
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
  switch (condition.kind) {
    case 'value':
      return valueHolds(condition, outcome, judge);
    case 'met':
      // Asked only of what can be met (`criteria/lint/conditions.ts`): nothing that is neither met nor not met is taken for met.
      return outcome.met === true;
    case 'level':
      return levelHolds(condition, outcome);
    case 'points':
      return (outcome.points ?? ZERO) >= boundOf(condition.atLeast, condition, judge);
  }
}

function valueHolds(condition: ValueCondition, outcome: ItemOutcome, judge: Judge): boolean {
  const found = countedMeasurement(outcome);
  return found !== undefined && reaches(found, condition.direction, boundOf(condition.bound, condition, judge));
}

/** What was measured, if it counts. */
function countedMeasurement({ item, entry, state }: ItemOutcome) {
  if (entry === undefined || state === 'no-evidence' || state === 'not-submitted') return undefined;
  return measurementOf(item, entry);
}

function levelHolds({ level: wanted }: LevelCondition, { item, level: found }: ItemOutcome): boolean {
  if (found === undefined || found === null) return false;
  const levels = levelsOf(item);
  const place = levels.findIndex(({ id }) => id === found);
  return place !== -1 && place <= levels.findIndex(({ id }) => id === wanted);
}

/** A lower level of the item that is being judged: the levels between it and the one in question count for it too. */
function lowerLevelHolds(condition: LevelCondition, judge: Judge): boolean {
  const item = itemOf(condition.item, judge);
  const wanted = item.attainment?.levels.findIndex(({ id }) => id === condition.level) ?? -1;
  const level = judge.within?.level ?? 0;
  if (wanted <= level) throw new Error(`${judge.plan.set.id}: a level of ${item.id} depends on itself`);
  return attained(item, judge, level + 1, wanted) !== -1;
}

function boundOf(bound: ValueCondition['bound'], { item }: { readonly item: string }, judge: Judge): Decimal {
  const found = boundFor(bound, judge.category);
  if (found === undefined) throw new Error(`${judge.plan.set.id}: a bound on ${item} lacks a category`);
  return found;
}

function itemOf(id: string, { plan }: Judge): Item {
  const item = plan.byId.get(id);
  if (item === undefined) throw new Error(`${plan.set.id}: a condition refers to ${id}, which is not in the set`);
  return item;
}

function say(condition: Exclude<Condition, { kind: 'class' }>, judge: Judge): SaidCondition {
  const item = itemOf(condition.item, judge);
  const common = { item: item.id, label: item.label };
  const article = condition.article === undefined ? {} : { article: condition.article };
  switch (condition.kind) {
    case 'value':
      return { kind: 'value', ...common, ...saidValue(condition, item, judge), ...article };
    case 'met':
      return { kind: 'met', ...common, ...article };
    case 'level':
      return { kind: 'level', ...common, ...saidLevel(condition, item, judge), ...article };
    case 'points':
      return { kind: 'points', ...common, ...saidPoints(condition, judge), ...article };
  }
}

function saidValue(condition: ValueCondition, item: Item, judge: Judge) {
  const { direction, bound } = condition;
  const outcome = judge.outcomeOf(item.id);
  const found = outcome.state === 'invalid' ? undefined : countedMeasurement(outcome);
  const category = typeof bound === 'number' ? undefined : judge.plan.categories.get(judge.category ?? '');
  return {
    direction,
    bound: boundOf(bound, condition, judge),
    ...(category === undefined ? {} : { category: category.label }),
    ...(found === undefined || outcome.entry === undefined ? {} : { value: valueText(outcome.entry) }),
    ...(found !== undefined && 'counts' in found ? { counts: found.counts } : {}),
    unit: unitOf(item.method),
  };
}

function saidLevel({ level: wanted }: LevelCondition, item: Item, judge: Judge) {
  const levels = levelsOf(item);
  const found = item.id === judge.within?.item ? undefined : judge.outcomeOf(item.id).level;
  const reached = levels.find(({ id }) => id === found);
  const level = levels.find(({ id }) => id === wanted)?.label ?? { vi: wanted };
  return { level, ...(reached === undefined ? {} : { found: reached.label }) };
}

function saidPoints(condition: PointsCondition, judge: Judge) {
  const points = judge.outcomeOf(condition.item).points ?? ZERO;
  return { atLeast: boundOf(condition.atLeast, condition, judge), points };
}

function contains(found: readonly SaidCondition[] | undefined, one: SaidCondition): boolean {
  return found?.some((each) => JSON.stringify(each) === JSON.stringify(one)) ?? false;
}

const NONE: readonly SaidCondition[] = [];
