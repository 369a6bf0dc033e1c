import { sum } from '../model/arithmetic.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { ClassReason } from '../model/reason.ts';
import type { ItemState } from '../model/result.ts';
import { articleOf } from './class-outcome.ts';
import type { UnitStanding } from './standing.ts';

/** Why items count for nothing, each cause on its own: they are mended in different ways. */
export function zeroReasons({ plan, items }: UnitStanding): ClassReason[] {
  const { set } = plan;
  const withoutPoints = set.maximum === undefined;
  const leaves = items.filter(({ item }) => item.children.length === 0);
  const ids = (state: ItemState) => leaves.filter((outcome) => outcome.state === state).map(({ item }) => item.id);
  const reasons: ClassReason[] = [];
  const waiting = leaves.filter(({ supplied }) => supplied !== undefined);
  if (waiting.length > 0) {
    const points: { points?: Decimal } = withoutPoints
      ? {}
      : { points: sum(waiting.map(({ awaiting }) => awaiting ?? ZERO)) };
    const about = waiting.map(({ item }) => item.id);
    reasons.push({ code: 'items-without-evidence', items: about, ...points, ...articleOf(set.evidence.clause) });
  }
  const absent = ids('not-submitted');
  if (absent.length > 0) {
    reasons.push({ code: 'items-not-submitted', items: absent, ...(withoutPoints ? { counted: 'not-met' } : {}) });
  }
  const zero = ids('zero');
  if (zero.length > 0) reasons.push({ code: 'items-at-zero', items: zero });
  return reasons;
}
