import { ZERO } from '../model/decimal.ts';
import type { UnitResult } from '../model/result.ts';
import type { ReadiedCriteria } from './prepare-criteria.ts';

/** The interval begins at what the unit has now, ends no lower, and is as certain as its two classes make it. */
export function prospectInconsistency(unit: UnitResult, { orderOf }: ReadiedCriteria): string | undefined {
  const { prospect, classification, total } = unit;
  if (prospect === undefined) return undefined;
  const { lowest, highest, certainty, unscored } = prospect;
  if (classification === null) return 'prospect';
  if (lowest.total !== total || lowest.classification.id !== classification.id) return 'prospect.lowest';
  const [low, high] = [orderOf.get(lowest.classification.id), orderOf.get(highest.classification.id)];
  const isBelow = (highest.total ?? ZERO) < (lowest.total ?? ZERO);
  if (low === undefined || high === undefined || high > low || isBelow) return 'prospect.highest';
  const expected = low === high ? 'certain' : unscored.length === 0 ? 'likely' : 'open';
  return certainty === expected ? undefined : 'prospect.certainty';
}

/** Points given in place of others are those that count, or wait for their evidence. */
export function overrideInconsistency({ items }: UnitResult): string | undefined {
  for (const [index, { override, state, points, pointsAwaitingEvidence }] of items.entries()) {
    if (override === undefined || state === 'invalid') continue;
    if (override.score !== (pointsAwaitingEvidence ?? points)) return `items.${index}.override`;
  }
  return undefined;
}
