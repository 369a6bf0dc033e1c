import { add, isMultiple, quotient, ratioOf, rounded, wholeNumber } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { briefFinder, type ItemBrief, itemsInBrief } from '../model/items-later.ts';
import type { ItemResult, Result, ResultItem, UnitResult } from '../model/result.ts';
import {
  type BeforeFigures,
  type ClassFigure,
  type Figures,
  type HeatCell,
  type HeatMap,
  type HeatRow,
  type ItemFigure,
  NEAR_POINTS,
} from './figures.ts';
import type { Gathering } from './gathering.ts';

/** More rows are no picture any more. */
const MOST_ROWS = 40;

/** The figures of a result. `before` is the result of an earlier year. */
export function figuresOf(result: Result, before?: Result): Figures {
  const gathering = gatherFigures(result, before);
  for (const unit of result.units) gathering.take(unit);
  return gathering.found();
}

/** The same for whoever goes through the units for more than the figures. */
export function gatherFigures(result: Result, before?: Result): Gathering<Figures> {
  const items = result.criteria.items.filter(({ depth }) => depth === 0);
  const itemsOf = itemsFinder(result, items);
  const by = rowsBy(result);
  const all = items.map(emptyTally);
  const groups = new Map<string, Group>();
  const near: UnitResult[] = [];
  const heldByZero: UnitResult[] = [];
  return {
    take(unit) {
      if (unit.classification === null) return;
      const own = itemsOf(unit);
      for (let index = 0; index < own.length; index += 1) count(all[index], own[index], items[index]);
      addRow(groups, by, unit, own, items);
      if (isNear(unit)) near.push(unit);
      if (isHeldByZero(unit)) heldByZero.push(unit);
    },
    found() {
      const references = items.map((item, index) => item.maximum ?? all[index]?.highest ?? null);
      const figures = items.map((item, index) =>
        itemFigure(item, all[index] ?? emptyTally(), references[index] ?? null),
      );
      const comparable = before !== undefined && sameClasses(result, before) ? before : undefined;
      return {
        classes: classFigures(result, comparable),
        before: comparable === undefined ? null : beforeFigures(comparable),
        items: figures,
        weakest: weakestOf(figures),
        measuredBy: result.criteria.maximum === null ? 'met' : items.every(hasMaximum) ? 'maximum' : 'highest',
        heat: by === null ? null : heatMap(by, [...groups.values()], references),
        near: near.toSorted((a, b) => missingPoints(a) - missingPoints(b)),
        heldByZero: heldByZero.toSorted((a, b) => blockers(a) - blockers(b)),
        notSent: (result.coverage?.units ?? []).filter(({ sent }) => sent === 'nothing'),
      };
    },
  };
}

/** What has been counted of one criterion, over all units or those of an area. */
interface Tally {
  units: number;
  /** Of those that have points: how many, and their sum. */
  pointed: number;
  points: Decimal;
  highest: Decimal | null;
  reached: number;
  without: number;
  withoutEvidence: number;
}

const emptyTally = (): Tally => ({
  units: 0,
  pointed: 0,
  points: ZERO,
  highest: null,
  reached: 0,
  without: 0,
  withoutEvidence: 0,
});

const GIVES_NOTHING = new Set<ItemResult['state']>(['zero', 'no-evidence', 'not-submitted', 'not-met']);

function count(tally: Tally | undefined, item: ItemBrief | undefined, rule: ResultItem | undefined): void {
  if (tally === undefined || item === undefined || item.state === 'not-applicable' || item.state === 'invalid') return;
  tally.units += 1;
  if (item.points !== null) {
    tally.pointed += 1;
    tally.points = add(tally.points, item.points);
    if (tally.highest === null || item.points > tally.highest) tally.highest = item.points;
  }
  tally.reached += attained(item, rule) ?? 0;
  if (GIVES_NOTHING.has(item.state)) tally.without += 1;
  if (item.state === 'no-evidence') tally.withoutEvidence += 1;
}

/** Of what gives no points: 1 for met or the best level, 0 for not met, between them by the levels; null for a measured value. */
function attained({ state, level }: ItemBrief, rule: ResultItem | undefined): number | null {
  if (state === 'measured' || state === 'not-applicable' || state === 'invalid') return null;
  if (state !== 'met') return 0;
  const levels = rule?.levels ?? [];
  const place = levels.findIndex(({ id }) => id === level);
  return place === -1 ? 1 : (levels.length - place) / levels.length;
}

function itemFigure(item: ResultItem, tally: Tally, reference: Decimal | null): ItemFigure {
  const { units, pointed, points, reached, without, withoutEvidence } = tally;
  const mean = meanOf(points, pointed);
  const byPoints = mean !== null && reference !== null && reference > 0;
  const measured = units > 0 && pointed === 0 && reached === 0 && without === 0;
  const share = byPoints ? points / pointed / reference : units === 0 || measured ? null : reached / units;
  return { id: item.id, units, mean, reference, share, without, withoutEvidence };
}

/** What a mean is rounded to. */
const HUNDREDTH = 0.01 as Decimal;

function meanOf(points: Decimal, count: number): Decimal | null {
  if (count === 0) return null;
  // Of a map whose rows are units: a country has half a million such cells.
  if (count === 1 && isMultiple(points, HUNDREDTH)) return points;
  const mean = quotient(ratioOf(points), ratioOf(wholeNumber(count)));
  return rounded(mean, { places: 2, mode: 'half-up' });
}

function weakestOf(items: readonly ItemFigure[]): ItemFigure[] {
  return items.filter(({ share }) => share !== null).toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0));
}

const hasMaximum = ({ maximum }: ResultItem) => maximum !== null;

type Items = readonly (ItemBrief | undefined)[];

/** What the criteria of the first level came to in a unit. */
function itemsFinder(
  { criteria }: Pick<Result, 'criteria'>,
  items: readonly ResultItem[],
): (unit: UnitResult) => Items {
  const finders = items.map((item) => briefFinder(item.id, criteria.items.indexOf(item)));
  return (unit) => {
    const all = itemsInBrief(unit);
    return finders.map((find) => find(all));
  };
}

interface Group {
  readonly name: string;
  units: number;
  readonly tallies: readonly Tally[];
  /** Of a row that is one unit. */
  readonly own?: Items;
}

/** Units while they can be seen at once, else districts, else provinces; null where there is no such row. */
function rowsBy({ summary }: Result): HeatMap['by'] | null {
  if (summary.units <= MOST_ROWS) return summary.units === 0 ? null : 'unit';
  const districts = summary.byArea.filter(({ district }) => district !== null);
  if (districts.length > 1 && districts.length <= MOST_ROWS) return 'district';
  const provinces = new Set(summary.byArea.flatMap(({ province }) => province ?? []));
  return provinces.size > 1 ? 'province' : null;
}

function addRow(
  groups: Map<string, Group>,
  by: HeatMap['by'] | null,
  unit: UnitResult,
  own: Items,
  items: readonly ResultItem[],
): void {
  if (by === null) return;
  const area = by === 'province' ? unit.province : by === 'district' ? unit.district : unit.name;
  if (area === null) return;
  const key = by === 'unit' ? unit.code : JSON.stringify([unit.province, by === 'district' ? area : null]);
  const known = groups.get(key);
  const group: Group = known ?? {
    name: area,
    units: 0,
    tallies: items.map(emptyTally),
    ...(by === 'unit' ? { own } : {}),
  };
  if (known === undefined) groups.set(key, group);
  group.units += 1;
  for (let index = 0; index < own.length; index += 1) count(group.tallies[index], own[index], items[index]);
}

function heatMap(by: HeatMap['by'], groups: readonly Group[], references: readonly (Decimal | null)[]): HeatMap {
  const rows = groups.map(
    ({ name, units, tallies, own }): HeatRow => ({
      name,
      units,
      cells: tallies.map((tally, index) => heatCell(tally, references[index] ?? null, own?.[index]?.state ?? null)),
    }),
  );
  return { by, rows };
}

function heatCell(tally: Tally, reference: Decimal | null, state: HeatCell['state']): HeatCell {
  const { share, mean } = itemFigure(NAMELESS, tally, reference);
  return { share, points: mean, state };
}

const NAMELESS: ResultItem = { id: '', label: { vi: '' }, parent: null, depth: 0, maximum: null, method: null };

/** The heat map of some units alone, measured as the whole is: for a page of one area. */
export function heatOf(units: readonly UnitResult[], { criteria }: Result, { items: figures }: Figures): HeatMap {
  const items = criteria.items.filter(({ depth }) => depth === 0);
  const itemsOf = itemsFinder({ criteria }, items);
  // Many units have come to the same.
  const cells = items.map(() => new Map<ItemBrief | undefined, HeatCell>());
  const cellOf = (index: number, item: ItemBrief | undefined): HeatCell => {
    const known = cells[index]?.get(item);
    if (known !== undefined) return known;
    const tally = emptyTally();
    count(tally, item, items[index]);
    const cell = heatCell(tally, figures[index]?.reference ?? null, item?.state ?? null);
    cells[index]?.set(item, cell);
    return cell;
  };
  const rows = units
    .filter(({ classification }) => classification !== null)
    .map((unit): HeatRow => {
      return { name: unit.name, units: 1, cells: itemsOf(unit).map((item, index) => cellOf(index, item)) };
    });
  return { by: 'unit', rows };
}

function sameClasses(a: Result, b: Result): boolean {
  const ids = ({ criteria }: Result) => criteria.classes.map(({ id }) => id).join(' ');
  return ids(a) === ids(b);
}

function classFigures({ summary }: Result, before: Result | undefined): ClassFigure[] {
  const earlier = new Map(before?.summary.byClass.map(({ id, count: units }) => [id, units]));
  return summary.byClass.map(({ id, count: units }) => ({ id, count: units, before: earlier.get(id) ?? null }));
}

function beforeFigures({ evaluationYear, summary }: Result): BeforeFigures {
  return { year: evaluationYear, units: summary.units };
}

const missingPoints = ({ nextClass }: UnitResult) => nextClass?.pointsMissing ?? Number.POSITIVE_INFINITY;
const blockers = ({ nextClass }: UnitResult) => nextClass?.blockedBy.length ?? 0;

function isNear({ nextClass }: UnitResult): boolean {
  return nextClass !== null && nextClass.pointsMissing > 0 && nextClass.pointsMissing <= NEAR_POINTS;
}

/** Points suffice, and every criterion in the way stands at 0. */
function isHeldByZero(unit: UnitResult): boolean {
  const { nextClass, total } = unit;
  if (total === null || nextClass === null || nextClass.pointsMissing > 0 || nextClass.blockedBy.length === 0)
    return false;
  const blocked = new Set(nextClass.blockedBy);
  return itemsInBrief(unit).every(({ id, points }) => !blocked.has(id) || points === 0);
}
