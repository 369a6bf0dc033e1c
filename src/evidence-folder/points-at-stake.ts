import { sum } from '../model/arithmetic.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { citesEvidence, type EvidenceBook } from '../model/evidence.ts';
import type { ItemResult, UnitResult } from '../model/result.ts';

/** The points that depend on the documents of an item; null where it gives none. */
export type PointsAtStake = (unit: string, item: string) => Decimal | null;

/** A criterion's documents back those of its indicators that have none of their own (scoring/score-item.ts). */
export function pointsAtStake(
  { items }: CriteriaSet,
  { units }: EvidenceBook,
  results: readonly Pick<UnitResult, 'code' | 'items'>[],
): PointsAtStake {
  const childrenOf = new Map(items.map(({ id, children }) => [id, children]));
  const evidence = new Map(units.map(({ code, entries }) => [code, entries]));
  const outcomes = new Map(results.map((unit) => [unit.code, new Map(unit.items.map((item) => [item.id, item]))]));
  return (unit, item) => {
    const below = childrenOf.get(item) ?? [];
    const entries = evidence.get(unit);
    const hasNone = (id: string) => {
      const entry = entries?.get(id);
      return entry === undefined || !citesEvidence(entry);
    };
    const hanging = below.length === 0 ? [item] : below.filter(hasNone);
    const points = hanging.flatMap((id) => pointsOf(outcomes.get(unit)?.get(id)) ?? []);
    return points.length > 0 ? sum(points) : below.length > 0 ? ZERO : null;
  };
}

function pointsOf(item: ItemResult | undefined): Decimal | undefined {
  return item?.pointsAwaitingEvidence ?? item?.points ?? undefined;
}
