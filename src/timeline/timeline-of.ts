import { quotient, ratioOf, rounded, sum, wholeNumber } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';
import { inLanguage } from '../model/language.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { compareNames } from '../model/vietnamese-order.ts';
import type {
  Timeline,
  TimelineAncestor,
  TimelineArea,
  TimelineItem,
  TimelinePoint,
  TimelineUnit,
  TimelineYear,
} from './timeline.ts';

/** A unit of today that a former commune became. */
export interface Successor {
  readonly code: string;
  readonly name: string;
  readonly district?: string;
  readonly province?: string;
}

export interface Lineage {
  /** The first year whose units are those of after the merger. */
  readonly mergedIn: number;
  successors(former: {
    readonly name: string;
    readonly district?: string;
    readonly province?: string;
  }): readonly Successor[];
}

/** Results of one thing in different years, the oldest first. Nothing is scored, and no unit inherits a class. */
export function timelineOf(results: readonly Result[], lineage: Lineage): Timeline {
  const years = results.map((result, index) => yearOf(result, results[index - 1]));
  const newest = results.at(-1);
  const acrossMerger =
    results.some(({ evaluationYear }) => evaluationYear < lineage.mergedIn) &&
    (newest?.evaluationYear ?? 0) >= lineage.mergedIn;
  const rows = new Rows(results.length);
  const former = new Rows(results.length);
  for (const [index, result] of results.entries()) {
    const into = acrossMerger && result.evaluationYear < lineage.mergedIn ? former : rows;
    for (const unit of result.units) into.add(index, unit, result);
  }
  const ancestors = acrossMerger ? adopt(rows, former, lineage) : new Map<string, TimelineAncestor[]>();
  const last = results.length - 1;
  const units = rows.all().map(
    (row): TimelineUnit => ({
      ...row,
      trend: trendOf(row.points, years),
      ancestors: ancestors.get(row.code) ?? [],
      standing: row.points[last] === null || row.points[last] === undefined ? 'not-now' : 'now',
    }),
  );
  const orphans = former
    .all()
    .flatMap((row): TimelineUnit[] =>
      row.adopted ? [] : [{ ...row, trend: trendOf(row.points, years), ancestors: [], standing: 'former' }],
    );
  const inOrder = [...units.toSorted(byPlace), ...orphans.toSorted(byPlace)];
  return { years, units: inOrder, areas: areasOf(results), items: itemsOf(results), acrossMerger };
}

interface Row {
  readonly code: string;
  name: string;
  district: string | null;
  province: string | null;
  readonly points: (TimelinePoint | null)[];
  adopted: boolean;
}

class Rows {
  private readonly byCode = new Map<string, Row>();
  private readonly years: number;

  constructor(years: number) {
    this.years = years;
  }

  add(year: number, unit: UnitResult, result: Result): void {
    const { code, name, district, province } = unit;
    const row = this.rowOf({ code, name, district, province });
    // Called as the newest year calls it.
    Object.assign(row, { name, district, province });
    row.points[year] = pointOf(unit, result);
  }

  rowOf(unit: Pick<Row, 'code' | 'name' | 'district' | 'province'>): Row {
    const known = this.byCode.get(unit.code);
    if (known !== undefined) return known;
    const row: Row = { ...unit, points: Array.from({ length: this.years }, () => null), adopted: false };
    this.byCode.set(unit.code, row);
    return row;
  }

  all(): Row[] {
    return [...this.byCode.values()];
  }
}

function pointOf({ classification, total, rank }: UnitResult, { criteria }: Result): TimelinePoint {
  if (classification === null) return { label: null, total, rank: null, order: null };
  const order = criteria.classes.findIndex(({ id }) => id === classification.id);
  return { label: classification.label, total, rank, order: order === -1 ? null : order };
}

/** Each former commune under the units of today it became; those without a result of their own get an empty line. */
function adopt(rows: Rows, former: Rows, lineage: Lineage): Map<string, TimelineAncestor[]> {
  const ancestors = new Map<string, TimelineAncestor[]>();
  for (const row of former.all()) {
    const { code, name, district, province, points } = row;
    const successors = lineage.successors({
      name,
      ...(district === null ? {} : { district }),
      ...(province === null ? {} : { province }),
    });
    row.adopted = successors.length > 0;
    for (const successor of successors) {
      rows.rowOf({
        code: successor.code,
        name: successor.name,
        district: successor.district ?? null,
        province: successor.province ?? null,
      });
      const known = ancestors.get(successor.code) ?? [];
      known.push({ code, name, district, points, inPart: successors.length > 1 });
      ancestors.set(successor.code, known);
    }
  }
  return ancestors;
}

function yearOf({ evaluationYear, criteria, summary }: Result, before: Result | undefined): TimelineYear {
  const earning = new Set(criteria.classes.filter(({ earnsAward }) => earnsAward).map(({ id }) => id));
  const classes = (result: Result) => result.criteria.classes.map(({ id }) => id).join(' ');
  return {
    year: evaluationYear,
    set: `${criteria.id}@${criteria.version}`,
    document: criteria.document,
    units: summary.units,
    byClass: summary.byClass.map(({ label, count }) => ({ label, count })),
    earned: summary.byClass.filter(({ id }) => earning.has(id)).reduce((all, { count }) => all + count, 0),
    comparable: before === undefined ? null : classes(before) === criteria.classes.map(({ id }) => id).join(' '),
  };
}

function trendOf(points: readonly (TimelinePoint | null)[], years: readonly TimelineYear[]): TimelineUnit['trend'] {
  const known = points.flatMap((point, index) => (point === null || point.order === null ? [] : [{ point, index }]));
  const [before, now] = known.slice(-2);
  if (before === undefined || now === undefined) return null;
  const same = years.slice(before.index + 1, now.index + 1).every(({ comparable }) => comparable === true);
  const [was, is] = [before.point.order, now.point.order];
  if (!same || was === null || is === null) return null;
  return is < was ? 'up' : is > was ? 'down' : 'same';
}

function byPlace(a: TimelineUnit, b: TimelineUnit): number {
  return (
    compareNames(a.province ?? '', b.province ?? '') ||
    compareNames(a.district ?? '', b.district ?? '') ||
    compareNames(a.name, b.name) ||
    compareNames(a.code, b.code)
  );
}

function areasOf(results: readonly Result[]): TimelineArea[] {
  const areas = new Map<string, TimelineArea & { readonly years: ({ units: number; earned: number } | null)[] }>();
  for (const [index, { summary, criteria }] of results.entries()) {
    const earning = new Set(criteria.classes.filter(({ earnsAward }) => earnsAward).map(({ id }) => id));
    for (const { district, province, units, byClass } of summary.byArea) {
      const key = JSON.stringify([province, district]);
      const area = areas.get(key) ?? { district, province, years: results.map(() => null) };
      areas.set(key, area);
      const earned = byClass.filter(({ id }) => earning.has(id)).reduce((all, { count }) => all + count, 0);
      area.years[index] = { units, earned };
    }
  }
  return [...areas.values()].toSorted(
    (a, b) => compareNames(a.province ?? '', b.province ?? '') || compareNames(a.district ?? '', b.district ?? ''),
  );
}

/** Criteria of the first level that give points. One id with another name is another criterion. */
function itemsOf(results: readonly Result[]): TimelineItem[] {
  const items = new Map<string, TimelineItem & { readonly means: (Decimal | null)[] }>();
  for (const [index, { criteria, units, language }] of results.entries()) {
    if (criteria.maximum === null) continue;
    for (const { id, label } of criteria.items.filter(({ depth }) => depth === 0)) {
      const name = inLanguage(label, language);
      const key = JSON.stringify([id, label.vi]);
      const item = items.get(key) ?? { id, label: name, means: results.map(() => null) };
      items.set(key, item);
      item.means[index] = meanOf(units, id);
    }
  }
  return [...items.values()];
}

function meanOf(units: readonly UnitResult[], id: string): Decimal | null {
  const points = units.flatMap(({ classification, items }) => {
    const found = classification === null ? undefined : items.find((item) => item.id === id);
    return found === undefined || found.points === null ? [] : [found.points];
  });
  if (points.length === 0) return null;
  return rounded(quotient(ratioOf(sum(points)), ratioOf(wholeNumber(points.length))), { places: 2, mode: 'half-up' });
}
