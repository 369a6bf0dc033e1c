import { asDecimal, product, quotient, type Ratio, ratioOf, rounded, subtract, sum } from '../model/arithmetic.ts';
import type { CriteriaSet, Rounding } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { ClassReason } from '../model/reason.ts';
import type { ItemOutcome } from './item-outcome.ts';
import type { Plan } from './plan.ts';

export interface Total {
  /** As it meets the bands. */
  readonly total: Decimal;
  /** Sum of the points, before anything the set has done to it. */
  readonly sum: Decimal;
  /** Points at most, without the items that do not apply where the set scales. */
  readonly attainable: Decimal;
  readonly reasons: readonly ClassReason[];
}

/** Points of the criteria together, scaled and rounded only as the set states; none in a set without points. */
export function totalOf({ set }: Plan, items: readonly ItemOutcome[]): Total | undefined {
  const { maximum } = set;
  if (maximum === undefined) return undefined;
  const points = sum(items.filter(({ item }) => item.depth === 0).map((outcome) => outcome.points ?? ZERO));
  const scaled = scaledTotal(set, maximum, points, items);
  if (set.rounding === undefined) return scaled;
  const total = roundedWithin(ratioOf(scaled.total), set.rounding, maximum);
  if (total === scaled.total) return scaled;
  const article = set.rounding.clause === undefined ? {} : { article: set.rounding.clause.article };
  const reason: ClassReason = { code: 'total-rounded', total: scaled.total, rounded: total, ...article };
  return { ...scaled, total, reasons: [...scaled.reasons, reason] };
}

function scaledTotal(
  { notApplicable }: CriteriaSet,
  maximum: Decimal,
  points: Decimal,
  items: readonly ItemOutcome[],
): Total {
  const asItIs = { total: points, sum: points, attainable: maximum, reasons: NONE };
  if (notApplicable?.rule !== 'scale') return asItIs;
  const left = items.filter((outcome) => isTopmostLeftOut(outcome, items) && isInTheSum(outcome, items));
  const lost = sum(left.map((outcome) => maximumOf(outcome, items)));
  if (lost === 0) return asItIs;
  const attainable = subtract(maximum, lost);
  // Nothing that gives points applies: there is nothing to take a share of.
  if (attainable <= 0) return { ...asItIs, attainable: attainable < 0 ? ZERO : attainable };
  const exactly = quotient(product(ratioOf(points), ratioOf(maximum)), ratioOf(attainable));
  const total = roundedWithin(exactly, notApplicable.rounding, maximum);
  const article = notApplicable.clause === undefined ? {} : { article: notApplicable.clause.article };
  const ids = left.map(({ item }) => item.id);
  const reason: ClassReason = { code: 'total-scaled', total: points, attainable, maximum, scaled: total, items: ids };
  return { total, sum: points, attainable, reasons: [{ ...reason, ...article }] };
}

/** A criterion that does not apply takes its indicators with it: they are not counted a second time. */
function isTopmostLeftOut({ item, state }: ItemOutcome, items: readonly ItemOutcome[]): boolean {
  if (state !== 'not-applicable') return false;
  const parent = items.find((other) => other.item.id === item.parent);
  return parent === undefined || parent.state !== 'not-applicable';
}

/** What stands under a level to be attained adds nothing to the total, so that leaving it out takes nothing away. */
function isInTheSum({ item }: ItemOutcome, items: readonly ItemOutcome[]): boolean {
  if (item.attainment !== undefined) return false;
  const parent = items.find((other) => other.item.id === item.parent);
  return parent === undefined || isInTheSum(parent, items);
}

function maximumOf({ item }: ItemOutcome, items: readonly ItemOutcome[]): Decimal {
  if (item.maximum !== undefined) return item.maximum;
  const children = items.filter(({ item: other }) => other.parent === item.id && other.attainment === undefined);
  return sum(children.map((child) => maximumOf(child, items)));
}

/** Rounding upwards must not lead past the maximum, which need not be a round number itself. */
function roundedWithin(exactly: Ratio, rounding: Rounding, maximum: Decimal): Decimal {
  const most = ratioOf(maximum);
  // Points beyond what can be reached are refused with the sum they make: here they only must not overflow.
  if (exactly.of * most.over >= most.of * exactly.over) return asDecimal(most) ?? maximum;
  const total = rounded(exactly, rounding);
  return total > maximum ? maximum : total;
}

const NONE: readonly ClassReason[] = [];
