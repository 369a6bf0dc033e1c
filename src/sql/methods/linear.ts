import type { LinearMethod } from '../../model/criteria-set.ts';
import { isPercentage } from '../../model/measures.ts';
import type { Leaf } from '../items/leaf.ts';
import { LARGEST_COUNT, LARGEST_NUMBER, refuseAbove, roundedSql, TEN_THOUSANDTHS, whole, wholeOf } from '../numbers.ts';
import { byValueElseGiven, contradiction, hasMeasure, type MethodSql, ofNothing } from './method-sql.ts';

export const linear: MethodSql<LinearMethod> = {
  points: (method, leaf) => byValueElseGiven(pointsByValue(method, leaf), leaf),
  said: (_, leaf) => `${hasMeasure(leaf)} OR ${leaf.score} IS NOT NULL`,
  faults: (method, leaf) => [
    ...ofNothing(leaf),
    ...exactly(method, leaf).flatMap(({ when, of, over }) =>
      method.rounding !== undefined
        ? []
        : [
            {
              when: `${when} AND ${of} > 0 AND ${of} < ${whole(method.cap)} * ${over} AND (${of}) % ${modulus(over)} <> 0`,
              code: 'points-need-rounding',
            },
          ],
    ),
    contradiction(pointsByValue(method, leaf), leaf),
    { when: `NOT (${hasMeasure(leaf)}) AND ${leaf.score} > ${whole(method.cap)}`, code: 'score-above-maximum' },
  ],
};

/** A divisor that is never 0, whichever part of a condition a database looks at first. */
function modulus(over: string): string {
  return /^\d+$/.test(over) ? over : `greatest(${over}, 1)`;
}

interface Quotient {
  readonly when: string;
  readonly of: string;
  readonly over: string;
}

/** The points as a quotient of whole numbers, in ten-thousandths: of two counts, or of one number. */
function exactly({ rate, from }: LinearMethod, leaf: Leaf): readonly Quotient[] {
  const { item, writing, measured, part, whole: among, method } = leaf;
  const scale = BigInt(TEN_THOUSANDTHS);
  const common = greatestCommon(scale, wholeOf(from));
  const percentage = isPercentage(method);
  const number = {
    when: `${measured} IS NOT NULL`,
    of: `(${whole(rate)} * (${measured} - ${whole(from)}))`,
    over: String(scale),
  };
  refuseAbove(item.id, wholeOf(rate) * (percentage ? 100n * scale : LARGEST_NUMBER), writing);
  if (!percentage) return [number];
  const [hundred, begin, over] = [(100n * scale) / common, wholeOf(from) / common, scale / common];
  refuseAbove(item.id, wholeOf(rate) * (hundred + begin) * LARGEST_COUNT, writing);
  const share = {
    when: `${among} IS NOT NULL`,
    of: `(${whole(rate)} * (${hundred} * ${part} - ${begin} * ${among}))`,
    over: over === 1n ? among : `(${over} * ${among})`,
  };
  return [share, { ...number, when: `${among} IS NULL AND ${number.when}` }];
}

/** Between 0 and the cap. */
function pointsByValue(method: LinearMethod, leaf: Leaf): string {
  const { cap, rounding } = method;
  const { dialect } = leaf.writing;
  return leaf.made('by_value', () => {
    const cases = exactly(method, leaf).flatMap(({ when, of, over }) => {
      refuseAbove(leaf.item.id, wholeOf(cap) * LARGEST_COUNT * BigInt(TEN_THOUSANDTHS), leaf.writing);
      const divisor = modulus(over);
      const inside =
        rounding === undefined ? dialect.quotient(of, divisor) : roundedSql(of, divisor, rounding, dialect);
      return [
        `WHEN ${when} AND ${of} <= 0 THEN 0`,
        `WHEN ${when} AND ${of} >= ${whole(cap)} * ${over} THEN ${whole(cap)}`,
        `WHEN ${when} THEN least(${inside}, ${whole(cap)})`,
      ];
    });
    return `CASE ${cases.join(' ')} END`;
  });
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}
