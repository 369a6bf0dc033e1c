import type { Step } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import { isPercentage } from '../../model/measures.ts';
import type { NamedValue } from '../cells/named.ts';
import type { Leaf } from '../items/leaf.ts';
import { boundSql, greatest, LARGEST_COUNT, refuseAbove, whole } from '../numbers.ts';

/** What makes an item wrong, with the code of the problem it is. */
export interface Fault {
  readonly when: string;
  readonly code: string;
}

/** How a way of scoring is said in a query; `scoring/methods/` is the same for the engine. */
export interface MethodSql<M> {
  /** How its value is read; left out where that is a number, two counts or nothing. */
  readonly value?: NamedValue<M>;
  /** Points in ten-thousandths, by the value or as they were given; NULL where nothing was. Left out where none can come of it. */
  readonly points?: (method: M, leaf: Leaf) => string | undefined;
  /** Whether anything was given. */
  readonly said: (method: M, leaf: Leaf) => string;
  readonly faults: (method: M, leaf: Leaf) => readonly Fault[];
  readonly met?: (method: M, leaf: Leaf) => string;
  /** False where it says so only as long as it gives no points. */
  readonly metGivesPoints?: boolean;
  /** The place of the level that is reached. */
  readonly level?: (method: M, leaf: Leaf) => string;
  /** What stands for evidence although no row cites any. */
  readonly documentedBy?: (method: M, leaf: Leaf) => string;
}

/** How every kind of a family is said: one that is forgotten does not compile. */
export type MethodQueries<M extends { readonly kind: string }> = {
  readonly [K in M['kind']]: MethodSql<Extract<M, { readonly kind: K }>>;
};

/** Points by a value; where there is none, those that were given. */
export function byValueElseGiven(byValue: string, { score }: Leaf): string {
  return `coalesce(${byValue}, ${score})`;
}

/** Points that follow from a value must not be contradicted by points somebody wrote. */
export function contradiction(byValue: string, { score }: Leaf): Fault {
  return { when: `${score} <> ${byValue}`, code: 'score-contradicts-value' };
}

/** Points without the value they should follow from count where they can come of it. */
export function notAmong(worth: readonly Decimal[], hasValue: string, { score }: Leaf): Fault {
  const among = [...new Set(worth.map(whole))].join(', ');
  return { when: `NOT (${hasValue}) AND ${score} NOT IN (${among})`, code: 'score-not-a-level' };
}

/** Two counts, where the item takes them, say it exactly and come first. */
export function hasMeasure(leaf: Leaf): string {
  const number = `${leaf.measured} IS NOT NULL`;
  return isPercentage(leaf.method) ? `(${leaf.whole} IS NOT NULL OR ${number})` : number;
}

export function ofNothing(leaf: Leaf) {
  return isPercentage(leaf.method) ? [{ when: `${leaf.whole} = 0`, code: 'share-of-nothing' }] : [];
}

/** Whether a share of two counts is on the right side of a bound: multiplied out, never divided. */
export function shareReaches(bound: Step['bound'], direction: 'at-least' | 'at-most', leaf: Leaf): string {
  refuseAbove(leaf.item.id, greatest(bound) * LARGEST_COUNT, leaf.writing);
  return `1000000 * ${leaf.part} ${SIGN[direction]} ${boundSql(bound, leaf.writing)} * ${leaf.whole}`;
}

export function numberReaches(bound: Step['bound'], direction: 'at-least' | 'at-most', leaf: Leaf): string {
  return `${leaf.measured} ${SIGN[direction]} ${boundSql(bound, leaf.writing)}`;
}

const SIGN = { 'at-least': '>=', 'at-most': '<=' } as const;

/** Points by the best step that is reached. */
export function bySteps(steps: readonly Step[], otherwise: Decimal, reaches: (bound: Step['bound']) => string): string {
  const cases = steps.map(({ bound, points }) => `WHEN ${reaches(bound)} THEN ${whole(points)}`);
  return `CASE ${cases.join(' ')} ELSE ${whole(otherwise)} END`;
}
