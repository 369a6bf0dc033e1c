import type { Register } from './register.ts';

/**
 * same: both end alike · prefix: one goes on where the other ends · fork: they share their first entries and then part ·
 * other: they were begun apart
 */
export type RegisterComparison =
  | { readonly kind: 'same' | 'other' }
  /** `longer`: which of the two goes on; `shared`: how many entries they have in common. */
  | { readonly kind: 'prefix'; readonly longer: 'a' | 'b'; readonly shared: number }
  | { readonly kind: 'fork'; readonly shared: number };

/** Whether two copies that compare so are one history: nothing in the one contradicts the other. */
export const IS_ONE_HISTORY: Readonly<Record<RegisterComparison['kind'], boolean>> = {
  same: true,
  prefix: true,
  fork: false,
  other: false,
};

/** Whether two copies of a register are one history. Seals tell: the same seal means the same lines up to there. */
export function compareRegisters(a: Register, b: Register): RegisterComparison {
  if (a.openingSeal !== b.openingSeal) return { kind: 'other' };
  const least = Math.min(a.entries, b.entries);
  if (a.sealAt(least) === b.sealAt(least)) {
    if (a.entries === b.entries) return { kind: 'same' };
    return { kind: 'prefix', longer: a.entries > b.entries ? 'a' : 'b', shared: least };
  }
  // Once they part they never meet again: the place is found by halving.
  let [shared, apart] = [0, least];
  while (apart - shared > 1) {
    const middle = Math.floor((shared + apart) / 2);
    if (a.sealAt(middle) === b.sealAt(middle)) shared = middle;
    else apart = middle;
  }
  return { kind: 'fork', shared };
}
