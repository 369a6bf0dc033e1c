import { sum } from '../model/arithmetic.ts';
import type { Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { fullPointsOf, pointsOf } from './items/item.ts';
import { canBeLeftOut, notApplicable } from './items/leaf.ts';
import { refuseAbove, roundedSql, whole, wholeOf } from './numbers.ts';
import { noText } from './plain-text.ts';
import type { Writing } from './writing.ts';

/** The total as it meets the bands, in ten-thousandths; undefined in a set without points. */
export function totalOf(writing: Writing): string | undefined {
  const { set, columns, dialect } = writing;
  const { maximum, rounding } = set;
  if (maximum === undefined) return undefined;
  return columns.made('total', () => {
    const scaled = scaledTotal(maximum, writing);
    if (rounding === undefined) return scaled;
    return within(scaled, '1', roundedSql(scaled, '1', rounding, dialect), maximum);
  });
}

/** Points of the criteria together, before anything the set does to them. */
function sumOf(writing: Writing, what: typeof pointsOf, name: string): string {
  const { set, columns } = writing;
  return columns.made(name, () => {
    const points = set.items.filter(({ depth }) => depth === 0).flatMap((item) => what(item, writing) ?? []);
    return points.length === 0 ? '0' : points.map((each) => `coalesce(${each}, 0)`).join(' + ');
  });
}

/** Taken as a share of the points that could be reached and brought back to the maximum, where the set says so. */
function scaledTotal(maximum: Decimal, writing: Writing): string {
  const { set, columns, dialect } = writing;
  const points = sumOf(writing, pointsOf, 'sum_of_points');
  if (set.notApplicable?.rule !== 'scale') return points;
  const { rounding } = set.notApplicable;
  const most = whole(maximum);
  const attainable = attainableOf(maximum, writing);
  if (attainable === most) return points;
  refuseAbove(set.id, wholeOf(maximum) * wholeOf(maximum) * 10_000n, writing);
  return columns.made('scaled_total', () => {
    const of = `${points} * ${most}`;
    // What can be reached is not 0 where it divides, whichever branch a database looks at first.
    const over = `greatest(${attainable}, 1)`;
    return `CASE WHEN ${attainable} = ${most} OR ${attainable} <= 0 THEN ${points} WHEN ${points} >= ${attainable} THEN ${most} ELSE least(${roundedSql(of, over, rounding, dialect)}, ${most}) END`;
  });
}

/** Points at most, without the items that do not apply where the set scales. */
function attainableOf(maximum: Decimal, writing: Writing): string {
  const { set, plan, columns } = writing;
  if (set.notApplicable?.rule !== 'scale') return whole(maximum);
  const left = set.items.filter((item) => canBeLeftOut(item, writing) && isInTheSum(item, writing));
  if (left.length === 0) return whole(maximum);
  return columns.made('attainable', () => {
    const lost = left.map((item) => {
      const parent = item.parent === undefined ? undefined : plan.byId.get(item.parent);
      // A criterion that does not apply takes its indicators with it: they are not counted a second time.
      const above = parent === undefined ? 'FALSE' : notApplicable(parent, writing);
      const alone = above === 'FALSE' ? '' : ` AND NOT ${above}`;
      return `CASE WHEN ${notApplicable(item, writing)}${alone} THEN ${whole(maximumOf(item, writing))} ELSE 0 END`;
    });
    return `greatest(${whole(maximum)} - (${lost.join(' + ')}), 0)`;
  });
}

function isInTheSum({ attainment, parent }: Item, writing: Writing): boolean {
  if (attainment !== undefined) return false;
  const above = parent === undefined ? undefined : writing.plan.byId.get(parent);
  return above === undefined || isInTheSum(above, writing);
}

function maximumOf({ id, maximum }: Item, writing: Writing): Decimal {
  if (maximum !== undefined) return maximum;
  const children = writing.set.items.filter(({ parent, attainment }) => parent === id && attainment === undefined);
  return sum(children.map((child) => maximumOf(child, writing)));
}

/** Rounding upwards must not lead past the maximum, which need not be a round number itself. */
function within(of: string, over: string, rounded: string, maximum: Decimal): string {
  return `CASE WHEN ${of} >= ${whole(maximum)} * ${over} THEN ${whole(maximum)} ELSE least(${rounded}, ${whole(maximum)}) END`;
}

/** What is wrong with the points of a unit together, waiting ones included; NULL where nothing is. */
export function faultOfTotal(writing: Writing): string {
  const { set, columns, dialect } = writing;
  const { text } = dialect;
  return columns.made('fault_of_total', () => {
    const cases: string[] = [];
    for (const item of set.items) {
      if (item.children.length === 0 || item.maximum === undefined) continue;
      const points = fullPointsOf(item, writing);
      if (points !== undefined)
        cases.push(`WHEN ${points} > ${whole(item.maximum)} THEN ${text('criterion-above-maximum')}`);
    }
    const top = set.items.filter(({ depth }) => depth === 0);
    if (top.every((item) => canBeLeftOut(item, writing))) {
      const out = top.map((item) => notApplicable(item, writing)).join(' AND ');
      cases.push(`WHEN ${out} THEN ${text('nothing-applies')}`);
    }
    if (set.maximum !== undefined) {
      const full = sumOf(writing, fullPointsOf, 'sum_with_evidence');
      cases.push(`WHEN ${full} > ${attainableOf(set.maximum, writing)} THEN ${text('total-above-maximum')}`);
    }
    return cases.length === 0 ? noText(dialect) : `CASE ${cases.join(' ')} END`;
  });
}
