import type { Result, UnitResult } from '../model/result.ts';
import { compareCodes, compareNames } from '../model/vietnamese-order.ts';

export type Order = 'rank' | 'name';

/** The units of a result by what a decision can say of them. */
export interface Sorted {
  /** Reached a class that is recognised. */
  readonly recognised: readonly UnitResult[];
  /** Evaluated and not recognised. */
  readonly notAchieved: readonly UnitResult[];
  /** Their data is wrong: no class, and no word on them in a decision. */
  readonly invalid: readonly UnitResult[];
}

export function sortUnits({ units, criteria }: Result, order: Order): Sorted {
  const earning = new Set(criteria.classes.filter(({ earnsAward }) => earnsAward).map(({ id }) => id));
  const inOrder =
    order === 'rank' ? units : units.toSorted((a, b) => compareNames(a.name, b.name) || compareCodes(a.code, b.code));
  const valid = inOrder.filter((unit) => !isInvalid(unit));
  return {
    recognised: valid.filter(({ classification }) => earning.has(classification?.id ?? '')),
    notAchieved: valid.filter(({ classification }) => !earning.has(classification?.id ?? '')),
    invalid: inOrder.filter(isInvalid),
  };
}

function isInvalid({ classification, items }: UnitResult): boolean {
  return classification === null || items.some(({ state }) => state === 'invalid');
}
