import { subtract, sum, wholeNumber } from '../model/arithmetic.ts';
import { boundFor } from '../model/bound.ts';
import { isMetOrNot } from '../model/can-be-met.ts';
import type { Condition, Item, ValueCondition } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { type Counts, type Entry, emptyEntry, type UnitEvidence } from '../model/evidence.ts';
import { bestPointsOf } from '../model/gives-points.ts';
import { levelsOfMethod } from '../model/levels.ts';
import { measuresCounts, measuresValue } from '../model/measures.ts';
import { factsOf } from '../model/method.ts';
import type { ItemReason } from '../model/reason.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Plan } from './plan.ts';
import type { UnitStanding } from './standing.ts';

/** What is needed of a set to say the best an item can reach. */
export interface BestOutcome {
  readonly plan: Plan;
  /** Conditions on measured values, by the item they refer to. */
  readonly conditions: ReadonlyMap<string, readonly ValueCondition[]>;
}

export function best(plan: Plan): BestOutcome {
  const conditions = new Map<string, ValueCondition[]>();
  for (const condition of conditionsOf(plan)) {
    if (condition.kind !== 'value') continue;
    conditions.set(condition.item, [...(conditions.get(condition.item) ?? []), condition]);
  }
  return { plan, conditions };
}

/** The best that an item nobody has scored yet can reach: its highest points, met, its highest level. */
export function bestOf(
  { plan, conditions }: BestOutcome,
  outcome: ItemOutcome,
  standing: UnitStanding,
  known: ReadonlyMap<string, ItemOutcome>,
): ItemOutcome {
  const { item } = outcome;
  const { method } = item;
  const points = plan.giving.has(item) ? (mostPoints(item) ?? whatIsLeft(item, standing, known)) : undefined;
  const [level] = levelsOfMethod(method);
  const canBeMet = method !== undefined && isMetOrNot(method);
  return {
    ...outcome,
    state: points === undefined ? (canBeMet ? 'met' : 'measured') : points > 0 ? 'scored' : 'zero',
    points,
    reason: NOT_SAID,
    entry: bestEntry(item, conditions.get(item.id) ?? [], standing.unit),
    missing: [],
    ...(canBeMet ? { met: true } : {}),
    ...(level === undefined ? {} : { level: level.id }),
  };
}

/** Never printed: the outcome is only classified. */
const NOT_SAID: ItemReason = { code: 'nothing-submitted' };

/** Points at most, where the item or its method says so. */
function mostPoints({ method, maximum }: Item): Decimal | undefined {
  return (method === undefined ? undefined : bestPointsOf(method)) ?? maximum;
}

/** Of the nearest maximum above an item that states none: what the others under it have not taken. */
function whatIsLeft(item: Item, { plan }: UnitStanding, known: ReadonlyMap<string, ItemOutcome>): Decimal {
  let above = item.parent === undefined ? undefined : plan.byId.get(item.parent);
  while (above !== undefined && above.maximum === undefined) {
    above = above.parent === undefined ? undefined : plan.byId.get(above.parent);
  }
  const maximum = above?.maximum ?? plan.set.maximum ?? ZERO;
  const taken = plan.leaves
    .filter((leaf) => above === undefined || isUnder(leaf, above, plan))
    .map(({ id }) => known.get(id)?.points ?? ZERO);
  const left = subtract(maximum, sum(taken));
  return left > 0 ? left : ZERO;
}

function isUnder(item: Item, above: Item, plan: Plan): boolean {
  for (
    let at: Item | undefined = item;
    at !== undefined;
    at = at.parent === undefined ? undefined : plan.byId.get(at.parent)
  ) {
    if (at === above) return true;
  }
  return false;
}

/** What conditions on its measured value are judged by: a value on the right side of as many bounds as can be. */
function bestEntry(item: Item, conditions: readonly ValueCondition[], unit: UnitEvidence): Entry | undefined {
  const { method } = item;
  if (method === undefined || !measuresValue(method)) return undefined;
  const bounds = (direction: ValueCondition['direction']) =>
    conditions
      .filter((condition) => condition.direction === direction)
      .flatMap(({ bound }) => boundFor(bound, unit.category) ?? []);
  const least = bounds('at-least');
  const most = bounds('at-most');
  const upwards = least.length > 0 || (most.length === 0 && factsOf(method).direction(method) === 'at-least');
  const lowestBound = most.reduce((low: Decimal, bound) => (bound < low ? bound : low), most[0] ?? ZERO);
  return {
    ...emptyEntry(item.id, unit.at),
    measured: upwards ? highest(least) : lowestBound,
    // A share may hold to the last unit, or not at all.
    counts: measuresCounts(method) ? (upwards ? ALL : NOBODY) : undefined,
  };
}

const ALL: Counts = { part: wholeNumber(1), whole: wholeNumber(1) };
const NOBODY: Counts = { part: ZERO, whole: wholeNumber(1) };

function* conditionsOf({ set }: Plan): Generator<Condition> {
  for (const { attainment } of set.items) {
    for (const { conditions } of attainment?.levels ?? []) yield* conditions;
  }
  if (set.classification.kind !== 'levels') return;
  for (const { conditions } of set.classification.classes) yield* conditions;
}

function highest(values: readonly Decimal[]): Decimal {
  return values.reduce((most: Decimal, value) => (value > most ? value : most), values[0] ?? ZERO);
}
