import { sum } from '../model/arithmetic.ts';
import { ZERO } from '../model/decimal.ts';
import { type Counts, sameCounts } from '../model/evidence.ts';
import type { Words } from '../model/language.ts';
import type { ConditionFinding, Reason } from '../model/reason.ts';
import type { ItemResult, UnitResult } from '../model/result.ts';
import { conditionRun } from '../scoring/condition-kinds.ts';
import type { ReadiedCriteria } from './prepare-criteria.ts';

/** Counts, levels and the reasons that refer to them. */
export function itemInconsistency({ items }: UnitResult, criteria: ReadiedCriteria): string | undefined {
  for (const [index, item] of items.entries()) {
    const { counts, level, because } = item;
    if (counts !== undefined && !areCounts(counts)) return `items.${index}.counts`;
    if (because !== undefined && 'counts' in because && !sameCounts(because.counts, counts)) {
      return `items.${index}.counts`;
    }
    if (level !== undefined && !isLevel(item, criteria)) return `items.${index}.level`;
  }
  // What each item says of itself comes first: a level refers to the items under it.
  const astray = items.findIndex(({ because }) =>
    failingOf(because).some((each) => contradicts(each, items, criteria)),
  );
  return astray === -1 ? undefined : `items.${astray}.because`;
}

/** Points of an item with items under it are their sum. */
export function pointsInconsistency(
  { items }: UnitResult,
  { childrenOf, maximum }: ReadiedCriteria,
): string | undefined {
  if (maximum === null) return undefined;
  const byId = new Map(items.map(({ id, points }) => [id, points]));
  for (const [index, { id, points }] of items.entries()) {
    const children = childrenOf.get(id);
    if (children === undefined || points === null) continue;
    if (sum(children.map((child) => byId.get(child) ?? ZERO)) !== points) return `items.${index}.points`;
  }
  return undefined;
}

/**
 * Whether a condition that is said not to hold names other counts or another level than its item has, or holds after all.
 */
export function contradicts(
  condition: ConditionFinding,
  items: readonly ItemResult[],
  criteria: ReadiedCriteria,
): boolean {
  if (condition.kind === 'class') return false;
  const item = items.find(({ id }) => id === condition.item);
  if (item === undefined) return true;
  // Whatever was found there, it does not count.
  if (item.state === 'no-evidence') return false;
  return conditionRun(condition).contradicted(condition, item, levelOf(item, criteria));
}

function areCounts({ part, whole }: Counts): boolean {
  return Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && part <= whole;
}

/** What a level is said to fail on: the lowest one, or the next one up. */
function failingOf(because: Reason | undefined): readonly ConditionFinding[] {
  if (because?.code === 'no-level-attained') return because.failing;
  return because?.code === 'level-attained' ? (because.above?.failing ?? []) : [];
}

/** The level is one of the item's, and the one its reason names. */
function isLevel(item: ItemResult, criteria: ReadiedCriteria): boolean {
  const said = item.because === undefined ? undefined : levelSaid(item.because);
  if (item.level === null) return said === undefined;
  if (item.because?.code === 'no-level-attained') return false;
  const label = levelOf(item, criteria);
  return label !== undefined && (said === undefined || said.vi === label.vi);
}

function levelOf({ id, level }: ItemResult, { items }: ReadiedCriteria): Words | undefined {
  return items.get(id)?.levels?.find((each) => each.id === level)?.label;
}

function levelSaid(reason: Reason): Words | undefined {
  switch (reason.code) {
    case 'level-attained':
    case 'level-reached':
      return reason.level;
    case 'class-elsewhere':
      return reason.class;
    default:
      return undefined;
  }
}
