import {
  asDecimal,
  compare,
  difference,
  firstDecimals,
  percentOf,
  product,
  type Ratio,
  ratioOf,
  rounded,
} from '../../model/arithmetic.ts';
import type { LinearMethod } from '../../model/criteria-set.ts';
import { type Decimal, ZERO } from '../../model/decimal.ts';
import type { Measurement } from '../bounds.ts';
import { hasValue, measured } from './measurement.ts';
import {
  agreeing,
  awardedPoints,
  type ItemInput,
  type MethodOutcome,
  nothingGiven,
  valueText,
  wrong,
} from './scored.ts';

/** Points in proportion to a measured value, computed exactly; rounded only where the set states how. */
export function inProportion(method: LinearMethod, scored: ItemInput): MethodOutcome {
  const { item, entry, given } = scored;
  const { unit = '', measure, rate, from, cap } = method;
  if (!hasValue(entry)) {
    if (given === undefined) return nothingGiven('no-value');
    if (given <= cap) return awardedPoints(given, item);
    const details = { found: given, maximum: cap, item: item.id };
    return wrong(scored, scored.givenIn, 'score-above-maximum', details);
  }
  const found = measured(scored, unit);
  if ('kind' in found) return found;
  const exactly = product(ratioOf(rate), difference(asRatio(found), ratioOf(from)));
  const points = pointsOf(method, exactly);
  if (points === undefined) {
    const details = { item: item.id, value: valueText(entry), points: firstDecimals(exactly) };
    return wrong(scored, entry.value === undefined ? 'part' : 'value', 'points-need-rounding', details);
  }
  return agreeing(scored, {
    points,
    reason: {
      code: 'in-proportion',
      measure,
      value: valueText(entry),
      ...('counts' in found ? { counts: found.counts } : {}),
      unit,
      rate,
      from,
      cap,
      rounded: compare(ratioOf(points), exactly) !== 0 && points !== cap && points !== 0,
      points,
    },
  });
}

/** Between 0 and the cap; undefined where the set does not say how so many decimals are rounded. */
function pointsOf({ cap, rounding }: LinearMethod, exactly: Ratio): Decimal | undefined {
  if (exactly.of <= 0n) return ZERO;
  if (compare(exactly, ratioOf(cap)) >= 0) return cap;
  if (rounding === undefined) return asDecimal(exactly);
  const points = rounded(exactly, rounding);
  return points > cap ? cap : points;
}

function asRatio(found: Measurement): Ratio {
  return 'value' in found ? ratioOf(found.value) : percentOf(found.counts);
}
