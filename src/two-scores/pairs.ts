import { subtract } from '../model/arithmetic.ts';
import type { Decimal } from '../model/decimal.ts';
import type { ItemResult, Result, UnitResult } from '../model/result.ts';

/** Both scores of one item of one unit. */
export interface Pair {
  readonly unit: UnitResult;
  readonly item: string;
  readonly self: Decimal;
  /** As it stands now, whether or not its document is there yet. */
  readonly checked: Decimal;
  /** checked − self */
  readonly gap: Decimal;
  readonly assessor: string | null;
  /** The same with the score the assessor gave, before anybody set another; undefined where the assessor gave none. */
  readonly asAssessed?: Omit<Pair, 'asAssessed'>;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Items with a self score alone, and with a checked score alone. */
  readonly unchecked: number;
  readonly withoutSelf: number;
}

/** Items without indicators, in the order of the result: what a criterion sums up would count twice. */
export function pairsOf({ units, criteria }: Result): Pairs {
  const scored = new Set(criteria.items.filter(({ method }) => method !== null).map(({ id }) => id));
  const pairs: Pair[] = [];
  let unchecked = 0;
  let withoutSelf = 0;
  for (const unit of units) {
    for (const item of unit.items) {
      if (!scored.has(item.id)) continue;
      const checked = checkedScore(item);
      if (checked === undefined) {
        if (item.selfPoints !== null && item.state === 'not-submitted') unchecked += 1;
      } else if (item.selfPoints === null) withoutSelf += 1;
      else pairs.push(pairOf(unit, item, item.selfPoints, checked));
    }
  }
  return { pairs, unchecked, withoutSelf };
}

/** Points somebody gave; a score whose document is missing was given all the same. */
function checkedScore({ state, points, pointsAwaitingEvidence }: ItemResult): Decimal | undefined {
  switch (state) {
    case 'scored':
    case 'zero':
      return points ?? undefined;
    case 'no-evidence':
      return pointsAwaitingEvidence;
    default:
      return undefined;
  }
}

function pairOf(unit: UnitResult, { id, assessor: said, override }: ItemResult, self: Decimal, checked: Decimal): Pair {
  const assessor = said ?? null;
  const pair = { unit, item: id, self, checked, gap: subtract(checked, self), assessor };
  if (override === undefined) return { ...pair, asAssessed: pair };
  const { was } = override;
  return was === null ? pair : { ...pair, asAssessed: { ...pair, checked: was, gap: subtract(was, self) } };
}

/** One person is written with other capitals and blanks now and then; other diacritics are another name. */
export function keyOfPerson(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}
