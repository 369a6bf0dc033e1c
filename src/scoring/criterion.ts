import { sum, wholeNumber } from '../model/arithmetic.ts';
import type { Item } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { locate } from '../model/evidence.ts';
import { particularList } from '../model/particular-list.ts';
import type { ItemReason } from '../model/reason.ts';
import { NO_REFERENCES } from '../model/references.ts';
import type { ItemState, MissingWhat } from '../model/result.ts';
import { problem } from '../problems/problem.ts';
import { attainmentDiffers } from './by-category.ts';
import { articleOf } from './class-outcome.ts';
import { attained, failing } from './conditions.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Judge } from './judge.ts';
import type { UnitScoring } from './unit-scoring.ts';

/**
 * Every item of the set in its order: to the outcomes of those without children come the criteria. One is worked out when
 * it is first asked for, since the levels of one may refer to those of another, wherever it stands.
 */
export function withCriteria(outcomes: Map<string, ItemOutcome>, scoring: Scoring): ItemOutcome[] {
  const { plan, unit } = scoring;
  const underWay = new Set<string>();
  const outcomeOf = (id: string): ItemOutcome => {
    const known = outcomes.get(id);
    if (known !== undefined) return known;
    const item = plan.byId.get(id);
    if (item === undefined) throw new Error(`${plan.set.id}: a condition refers to ${id}, which is not in the set`);
    if (underWay.has(id)) throw new Error(`${plan.set.id}: the conditions of ${id} depend on themselves`);
    underWay.add(id);
    const children = item.children.map(outcomeOf);
    const outcome = criterion(item, children, scoring, { plan, category: unit.category, outcomeOf });
    outcomes.set(id, outcome);
    return outcome;
  };
  for (const { id } of plan.criteria) outcomeOf(id);
  return plan.set.items.map(({ id }) => outcomeOf(id));
}

/** The judge of conditions that refer to these outcomes. */
export function judgeOf(items: readonly ItemOutcome[], { plan, unit }: Pick<UnitScoring, 'plan' | 'unit'>): Judge {
  const outcomes = new Map(items.map((outcome) => [outcome.item.id, outcome]));
  const outcomeOf = (id: string) => {
    const outcome = outcomes.get(id);
    if (outcome === undefined) throw new Error(`${plan.set.id}: a condition refers to ${id}, which is not in the set`);
    return outcome;
  };
  return { plan, category: unit.category, outcomeOf };
}

type Scoring = Pick<UnitScoring, 'plan' | 'unit' | 'report'>;

/** A row of its own may bring a criterion evidence for all its indicators, but neither points nor a value. */
function criterion(item: Item, children: readonly ItemOutcome[], scoring: Scoring, judge: Judge): ItemOutcome {
  const { plan, unit, report } = scoring;
  const entry = unit.entries.get(item.id);
  const invalid: ItemOutcome = {
    item,
    state: 'invalid',
    points: undefined,
    selfPoints: undefined,
    awaiting: undefined,
    reason: { code: 'invalid-data' },
    entry,
    evidence: entry?.evidence ?? NO_REFERENCES,
    missing: NONE_MISSING,
  };
  if (entry !== undefined && (entry.score !== undefined || entry.selfScore !== undefined || entry.notApplicable)) {
    const at = locate(entry, entry.score === undefined && !entry.notApplicable ? 'selfScore' : 'score');
    const details = { item: item.id, indicators: particularList(item.children) };
    report(problem('item-has-indicators', at, details, { unit: unit.code, item: item.id }));
    return invalid;
  }
  if (entry?.broken === true || children.some(({ state }) => state === 'invalid')) return invalid;
  if (children.every(({ state }) => state === 'not-applicable')) {
    return { ...invalid, state: 'not-applicable', reason: { code: 'not-applicable' } };
  }
  // What it came to is in the indicators' rows: the criterion's own row brought evidence alone.
  const found = { ...invalid, entry: undefined };
  if (item.attainment !== undefined) return attainment(item, found, judge);
  return plan.giving.has(item) ? sumOfIndicators(found, children) : metByIndicators(found, children);
}

function sumOfIndicators(found: ItemOutcome, children: readonly ItemOutcome[]): ItemOutcome {
  const points = sum(children.map((child) => child.points ?? ZERO));
  const { maximum } = found.item;
  const met = allMet(children);
  const outcome: ItemOutcome = {
    ...found,
    state: points > 0 ? 'scored' : stateAtZero(children),
    points,
    selfPoints: sumOfGiven(children.map(({ selfPoints }) => selfPoints)),
    awaiting: sumOfGiven(children.map(({ awaiting }) => awaiting)),
    reason: { code: 'sum-of-indicators', points, ...(maximum === undefined ? {} : { maximum }) },
  };
  return met === undefined ? outcome : { ...outcome, met };
}

function sumOfGiven(values: readonly (Decimal | undefined)[]): Decimal | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : sum(given);
}

function stateAtZero(children: readonly ItemOutcome[]): ItemState {
  if (children.some(({ state }) => state === 'no-evidence')) return 'no-evidence';
  return children.every(({ state }) => state === 'not-submitted') ? 'not-submitted' : 'zero';
}

/** A criterion without points is met when every indicator that applies and that is met or not is met. */
function metByIndicators(found: ItemOutcome, children: readonly ItemOutcome[]): ItemOutcome {
  const met = allMet(children);
  if (met === undefined) return figuresOfIndicators(found, children);
  if (met) return { ...found, state: 'met', met, reason: { code: 'all-met' } };
  const failed = children.filter((child) => child.met === false && child.state !== 'not-applicable');
  const every = (state: ItemState) => failed.every((child) => child.state === state);
  return {
    ...found,
    state: every('not-submitted') ? 'not-submitted' : every('no-evidence') ? 'no-evidence' : 'not-met',
    met,
    reason: { code: 'some-not-met', items: failed.map(({ item }) => item.id) },
  };
}

/** Undefined where no indicator is met or not. */
function allMet(children: readonly ItemOutcome[]): boolean | undefined {
  let met: boolean | undefined;
  for (const child of children) {
    if (child.met !== undefined && child.state !== 'not-applicable') met = (met ?? true) && child.met;
  }
  return met;
}

/** A criterion of figures alone, which conditions elsewhere refer to: how many of them are there. */
function figuresOfIndicators(found: ItemOutcome, children: readonly ItemOutcome[]): ItemOutcome {
  const applicable = children.filter(({ state }) => state !== 'not-applicable');
  const there = applicable.filter(({ state }) => state === 'measured').length;
  const counts = { part: wholeNumber(there), whole: wholeNumber(applicable.length) };
  const value = `${there}/${applicable.length}`;
  const reason: ItemReason = { code: 'measured', measure: FIGURES, value, counts, unit: '' };
  if (there > 0) return { ...found, state: 'measured', reason };
  const waiting = applicable.some(({ state }) => state === 'no-evidence');
  return { ...found, state: waiting ? 'no-evidence' : 'not-submitted', reason };
}

const FIGURES = { vi: 'Nội dung đã có số liệu', en: 'Contents with figures' };

/** The best level whose conditions hold. */
function attainment(item: Item, found: ItemOutcome, judge: Judge): ItemOutcome {
  const { levels, otherwise } = item.attainment ?? { levels: [], otherwise: { vi: '' } };
  // The unit is told of its missing category once.
  if (judge.category === undefined && attainmentDiffers(item)) return { ...found, state: 'invalid', level: null };
  const place = attained(item, judge);
  const reached = levels[place];
  if (reached !== undefined) {
    const above = levelAbove(item, place, judge);
    const reason: ItemReason = {
      code: 'level-attained',
      level: reached.label,
      ...articleOf(reached.clause),
      ...(above === undefined ? {} : { above }),
    };
    return { ...found, state: 'met', met: true, level: reached.id, reason };
  }
  const lowest = levels.length - 1;
  const within = { item: item.id, level: lowest };
  const failed = failing(levels[lowest]?.conditions ?? [], { ...judge, within });
  const reason: ItemReason = { code: 'no-level-attained', otherwise, failing: failed };
  return { ...found, state: 'not-met', met: false, level: null, reason };
}

/** An officer asks why it is no better: the next level, and what keeps it away. */
function levelAbove({ id, attainment }: Item, place: number, judge: Judge) {
  const level = attainment?.levels[place - 1];
  if (level === undefined) return undefined;
  const found = failing(level.conditions, { ...judge, within: { item: id, level: place - 1 } });
  return { level: level.label, ...articleOf(level.clause), failing: found };
}

const NONE_MISSING: readonly MissingWhat[] = [];
