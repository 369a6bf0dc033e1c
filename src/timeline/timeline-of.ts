import type { Result, UnitResult } from '../model/result.ts';
import { compareNames } from '../model/vietnamese-order.ts';
import { areasOf } from './areas-of.ts';
import { itemsOf } from './items-of.ts';
import type { Timeline, TimelineAncestor, TimelinePoint, TimelineUnit, TimelineYear, TrendCounts } from './timeline.ts';
import { yearOf } from './years-of.ts';

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
  const years = results.map((result, index) => yearOf(result, results[index - 1], lineage.mergedIn));
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
  // On the list and heard of by nobody: a line without a result, unless an earlier year has one.
  for (const unit of newest?.coverage?.units ?? []) if (unit.sent === 'nothing') rows.rowOf(unit);
  const ancestors = acrossMerger ? adopt(rows, former, lineage) : new Map<string, TimelineAncestor[]>();
  const units = rows.all().map(
    ({ adopted: _, ...row }): TimelineUnit => ({
      ...row,
      trend: trendOf(row.points, years),
      ancestors: ancestors.get(row.code) ?? [],
      standing: standingOf(row.points),
    }),
  );
  const orphans = former
    .all()
    .flatMap(({ adopted, ...row }): TimelineUnit[] =>
      adopted ? [] : [{ ...row, trend: trendOf(row.points, years), ancestors: [], standing: 'former' }],
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

  rowOf({ code, name, district, province }: Pick<Row, 'code' | 'name' | 'district' | 'province'>): Row {
    const known = this.byCode.get(code);
    if (known !== undefined) return known;
    const row: Row = {
      code,
      name,
      district,
      province,
      points: Array.from({ length: this.years }, () => null),
      adopted: false,
    };
    this.byCode.set(code, row);
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

function standingOf(points: TimelineUnit['points']): TimelineUnit['standing'] {
  if (points.at(-1) != null) return 'now';
  return points.every((point) => point === null) ? 'never' : 'not-now';
}

/** How many units stand higher, lower and as before in the newest of the years each was evaluated in. */
export function trendsOf({ units }: Timeline): TrendCounts {
  const counts = { up: 0, down: 0, same: 0 };
  for (const { trend } of units) if (trend !== null) counts[trend] += 1;
  return counts;
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
