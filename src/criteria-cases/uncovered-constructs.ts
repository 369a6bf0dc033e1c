import { subtract, sum } from '../model/arithmetic.ts';
import { type Bound, boundFor } from '../model/bound.ts';
import type { Condition } from '../model/condition.ts';
import type { Side, UncoveredConstruct } from '../model/criteria-case.ts';
import type { Category, ClassRule, CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { levelsOf } from '../model/levels.ts';
import { factsOf } from '../model/method.ts';
import type { ItemResult } from '../model/result.ts';
import { type Measurement, reaches } from '../scoring/bounds.ts';
import { measurementOf } from '../scoring/methods/measurement.ts';
import type { CaseRun } from './run-cases.ts';

/**
 * What of a set no case reaches: each class, bound at it and just beside it in every category, level, gate open and shut,
 * what does not apply. A list and no percentage: what is covered and wrong is not found by counting.
 */
export function uncoveredConstructs(run: CaseRun): UncoveredConstruct[] {
  return [
    ...categories(run),
    ...run.set.items.flatMap((item) => ofItem(item, run)),
    ...evidence(run),
    ...gates(run),
    ...classes(run),
    ...areas(run),
  ];
}

function categories({ set, units }: CaseRun): UncoveredConstruct[] {
  const seen = new Set(units.map(({ category }) => category));
  return set.categories.flatMap(({ id, label }) =>
    seen.has(id) ? [] : [{ is: 'category' as const, category: label }],
  );
}

function ofItem(item: Item, run: CaseRun): UncoveredConstruct[] {
  const { id, label } = item;
  const found = run.units.flatMap(({ items }) => items.find((each) => each.id === id) ?? []);
  const some = (test: (each: ItemResult) => boolean) => found.some(test);
  const of = { item: id, label };
  const levels = levelsOf(item);
  const { method, mayBeNotApplicable, onlyFor } = item;
  const saysMet = method !== undefined && factsOf(method).saysMet;
  return [
    ...(saysMet && !some(isMet) ? [{ is: 'met' as const, ...of }] : []),
    ...(saysMet && !some((each) => each.state === 'not-met' || each.points === 0)
      ? [{ is: 'not-met' as const, ...of }]
      : []),
    ...levels
      .filter((level) => !some((each) => each.level === level.id))
      .map((level) => ({ is: 'level' as const, level: level.label, ...of })),
    ...(levels.length > 0 && !some((each) => each.level === null) && mayReachNone(item)
      ? [{ is: 'no-level' as const, ...of }]
      : []),
    ...((mayBeNotApplicable || onlyFor !== undefined) && !some(({ state }) => state === 'not-applicable')
      ? [{ is: 'not-applicable' as const, ...of }]
      : []),
    ...bounds(item, run),
  ];
}

function isMet({ state, points }: ItemResult): boolean {
  return state === 'met' || (state === 'scored' && points !== 0);
}

/** Of a list of levels one is always reached; levels by conditions, and classes elsewhere, may all be missed. */
function mayReachNone({ attainment }: Item): boolean {
  return attainment !== undefined;
}

/** Bounds on what is measured of an item, wherever they stand: its own steps, levels and classes that ask for it. */
function bounds(item: Item, run: CaseRun): UncoveredConstruct[] {
  const { set, book } = run;
  const { method } = item;
  const asked = conditionsOf(set).filter((condition) => 'item' in condition && condition.item === item.id);
  const direction = method === undefined ? undefined : factsOf(method).direction(method);
  const steps = method !== undefined && 'steps' in method ? method.steps.map(({ bound }) => bound) : [];
  const measured = book.units.flatMap(({ entries, category }) => {
    const entry = entries.get(item.id);
    const found = entry === undefined || entry.broken ? undefined : measurementOf(item, entry);
    return found === undefined ? [] : [{ found, category }];
  });
  const inUnit = method === undefined ? '' : factsOf(method).unit(method);
  const byValue = [
    ...steps.map((bound) => ({ bound, direction: direction ?? ('at-least' as const) })),
    ...asked.flatMap((condition) => (condition.kind === 'value' ? [condition] : [])),
  ].flatMap(({ bound, direction: way }) =>
    eachBound(bound, set.categories).flatMap(({ value, category }) => {
      const own = measured.filter((each) => category === undefined || each.category === category.id);
      const hit = (side: Side) => own.some(({ found }) => isAt(side, found, way, value));
      return missedSides(hit).map((side) => ({ ...boundOf(item, value, inUnit, category), side }));
    }),
  );
  const byPoints = asked.flatMap((condition) =>
    condition.kind !== 'points'
      ? []
      : eachBound(condition.atLeast, set.categories).flatMap(({ value, category }) => {
          const own = run.units
            .filter((unit) => category === undefined || unit.category === category.id)
            .flatMap(({ items }) => items.find(({ id }) => id === item.id)?.points ?? []);
          const hit = (side: Side) => own.some((points) => isNumberAt(side, points, 'at-least', value));
          return missedSides(hit).map((side) => ({ ...boundOf(item, value, 'điểm', category), side }));
        }),
  );
  return eachOnce([...byValue, ...byPoints]);
}

function boundOf({ id, label }: Item, bound: Decimal, unit: string, category: Category | undefined) {
  return {
    is: 'bound' as const,
    item: id,
    label,
    bound,
    unit,
    ...(category === undefined ? {} : { category: category.label }),
  };
}

function eachBound(bound: Bound, all: readonly Category[]) {
  if (typeof bound === 'number') return [{ value: bound, category: undefined }];
  return all.flatMap((category) => {
    const value = boundFor(bound, category.id);
    return value === undefined ? [] : [{ value, category }];
  });
}

function missedSides(hit: (side: Side) => boolean): Side[] {
  return (['at', 'beside'] as const).filter((side) => !hit(side));
}

type Direction = 'at-least' | 'at-most';

/** Of two counts, one more or less turns it; of a number, it is the bound itself, or no further than 1 from it. */
function isAt(side: Side, found: Measurement, direction: Direction, bound: Decimal): boolean {
  if ('value' in found) return isNumberAt(side, found.value, direction, bound);
  const { part, whole } = found.counts;
  if (whole <= 0) return false;
  const holds = (count: Decimal) => reaches({ counts: { part: count, whole }, emptyHolds: false }, direction, bound);
  const worse = direction === 'at-least' ? subtract(part, 1 as Decimal) : sum([part, 1 as Decimal]);
  const better = direction === 'at-least' ? sum([part, 1 as Decimal]) : subtract(part, 1 as Decimal);
  return side === 'at' ? holds(part) && !holds(worse) : !holds(part) && holds(better);
}

function isNumberAt(side: Side, value: Decimal, direction: Direction, bound: Decimal): boolean {
  if (side === 'at') return value === bound;
  return direction === 'at-least'
    ? value < bound && value >= subtract(bound, 1 as Decimal)
    : value > bound && value <= sum([bound, 1 as Decimal]);
}

function conditionsOf({ items, classification }: CriteriaSet): Condition[] {
  const ofItems = items.flatMap(({ attainment }) => (attainment?.levels ?? []).flatMap(({ conditions }) => conditions));
  const ofClasses = classification.kind === 'levels' ? classification.classes.flatMap(conditionsIn) : [];
  return [...ofItems, ...ofClasses];
}

function conditionsIn(rule: ClassRule): readonly Condition[] {
  return 'conditions' in rule ? rule.conditions : [];
}

/** Where points need evidence, one case has points without it. */
function evidence({ set, units }: CaseRun): UncoveredConstruct[] {
  if (set.evidence.rule !== 'required') return [];
  const tried = units.some(({ items }) => items.some(({ state }) => state === 'no-evidence'));
  return tried ? [] : [{ is: 'no-evidence' }];
}

function gates({ set, units }: CaseRun): UncoveredConstruct[] {
  return set.gates.flatMap(({ id, label }) =>
    [true, false]
      .filter((passed) => !units.some((unit) => unit.gates.some((gate) => gate.id === id && gate.passed === passed)))
      .map((passed) => ({ is: 'gate' as const, gate: label, passed })),
  );
}

function classes({ set, units }: CaseRun): UncoveredConstruct[] {
  const { classification } = set;
  const reached = new Set(units.map((unit) => unit.classification?.id));
  const missing = classification.classes
    .filter(({ id }) => !reached.has(id))
    .map(({ label }) => ({ is: 'class' as const, class: label }));
  if (classification.kind !== 'bands') return missing;
  const totals = units.flatMap(({ total, category }) => (total === null ? [] : [{ total, category }]));
  const atBounds = classification.classes.flatMap(({ label, from }) =>
    from === undefined
      ? []
      : eachBound(from, set.categories).flatMap(({ value, category }) => {
          const own = totals.filter((each) => category === undefined || each.category === category.id);
          const hit = (side: Side) => own.some(({ total }) => isNumberAt(side, total, 'at-least', value));
          return missedSides(hit).map((side) => ({ is: 'total' as const, class: label, bound: value, side }));
        }),
  );
  return [...missing, ...atBounds, ...gaps(set, units)];
}

/** Totals that the words of the law leave between two bands. */
function gaps({ classification }: CriteriaSet, units: CaseRun['units']): UncoveredConstruct[] {
  if (classification.kind !== 'bands') return [];
  const read = units.flatMap(({ notices }) => notices.map(({ because }) => because));
  return classification.classes.flatMap((higher, index) => {
    const lower = classification.classes[index + 1];
    if (lower?.to === undefined || lower.toExclusive || higher.from === undefined) return [];
    const tried = read.some(
      (because) => because.code === 'total-between-bands' && because.higher.vi === higher.label.vi,
    );
    return tried ? [] : [{ is: 'gap' as const, lower: lower.label, higher: higher.label }];
  });
}

function areas({ set, areas: outcomes }: CaseRun): UncoveredConstruct[] {
  return set.areas.flatMap(({ id, label }) =>
    [true, false]
      .filter((recognised) => !outcomes.some((each) => each.rule === id && each.recognised === recognised))
      .map((recognised) => ({ is: 'area' as const, area: label, recognised })),
  );
}

function eachOnce(found: readonly UncoveredConstruct[]): UncoveredConstruct[] {
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
