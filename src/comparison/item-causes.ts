import type { Decimal } from '../model/decimal.ts';
import type { ItemResult, ItemState, ResultItem, UnitResult } from '../model/result.ts';
import type { Effect, ItemCause, ItemSide } from './comparison.ts';
import type { ItemNode } from './item-tree.ts';
import { changeOf } from './point-arithmetic.ts';

export interface ItemCauseOptions {
  /** The totals of both sides are of one maximum, so that a point is a point. */
  readonly samePoints: boolean;
}

/**
 * The items whose points, level or state are not the same on both sides. Of a criterion that only sums what stands under
 * it, the parts that changed are named and not the sum.
 */
export function itemCauses(
  tree: readonly ItemNode[],
  before: UnitResult,
  after: UnitResult,
  options: ItemCauseOptions,
): ItemCause[] {
  const [was, is] = [byId(before), byId(after)];
  const explain = (node: ItemNode): ItemCause[] => {
    const parts = node.children.flatMap(explain);
    const own = node.isHeading ? undefined : ownCause(node, was, is, options);
    if (own === undefined) return parts;
    if (parts.length === 0) return [own];
    if (own.before === null || own.after === null) return [own];
    return levelsDiffer(own) ? [own, ...parts] : parts;
  };
  return tree.flatMap(explain);
}

function byId({ items }: UnitResult): Map<string, ItemResult> {
  return new Map(items.map((item) => [item.id, item]));
}

function ownCause(
  node: ItemNode,
  was: ReadonlyMap<string, ItemResult>,
  is: ReadonlyMap<string, ItemResult>,
  { samePoints }: ItemCauseOptions,
): ItemCause | undefined {
  const label = (node.after ?? node.before)?.label;
  if (label === undefined) return undefined;
  const before = sideOf(node.before, was);
  const after = sideOf(node.after, is);
  if (before === null && after === null) return undefined;
  if (before === null || after === null) return oneSided(before, after, label, samePoints);
  if (!differ(before, after)) return undefined;
  const comparable = samePoints || (before.maximum !== null && before.maximum === after.maximum);
  const change = comparable ? changeOf(before.points, after.points) : null;
  return { kind: 'item', label, before, after, change, effect: effectOf(node, before, after, change) };
}

function sideOf(item: ResultItem | undefined, results: ReadonlyMap<string, ItemResult>): ItemSide | null {
  const found = item === undefined ? undefined : results.get(item.id);
  if (item === undefined || found === undefined) return null;
  const { id, maximum } = item;
  const { state, points, level } = found;
  const words = level === null ? item.otherwise : item.levels?.find((each) => each.id === level)?.label;
  return { id, state, points, maximum, ...(level === undefined || words === undefined ? {} : { level: words }) };
}

/** An item one side does not know moves the total by all its points; at 0 it may still shut a gate. */
function oneSided(
  before: ItemSide | null,
  after: ItemSide | null,
  label: ItemCause['label'],
  samePoints: boolean,
): ItemCause | undefined {
  const side = after ?? before;
  if (side === null || side.state === 'measured' || side.state === 'not-applicable') return undefined;
  const counts = side.points === null ? side.state === 'met' : side.points > 0;
  // What was dropped and gave nothing is missed by nobody.
  if (after === null && !counts) return undefined;
  const raises = (after !== null) === counts;
  const points = side.points === null || !samePoints ? null : side.points;
  const change = points === null || after !== null ? points : negative(points);
  return { kind: 'item', label, before, after, change, effect: raises ? 'raises' : 'lowers' };
}

function negative(points: Decimal): Decimal | null {
  return changeOf(points, 0 as Decimal);
}

function differ(before: ItemSide, after: ItemSide): boolean {
  if (before.points !== after.points || before.level?.vi !== after.level?.vi) return true;
  if (isLeftOut(before.state) !== isLeftOut(after.state)) return true;
  return before.points === null && (before.state === 'met') !== (after.state === 'met');
}

const isLeftOut = (state: ItemState) => state === 'not-applicable';

function levelsDiffer({ before, after }: ItemCause): boolean {
  return before?.level?.vi !== after?.level?.vi;
}

function effectOf(
  { before: was, after: is }: ItemNode,
  before: ItemSide,
  after: ItemSide,
  change: Decimal | null,
): Effect {
  if (change !== null && change !== 0) return change > 0 ? 'raises' : 'lowers';
  if (isLeftOut(before.state) || isLeftOut(after.state)) return null;
  const steps = levelSteps(was, is, before, after);
  if (steps !== undefined && steps !== 0) return steps > 0 ? 'raises' : 'lowers';
  if (before.points === null && after.points === null && before.state !== after.state) {
    if (after.state === 'met') return 'raises';
    if (before.state === 'met') return 'lowers';
  }
  return null;
}

/** Levels are steps of one ladder only where both sets list the same ones in the same order. */
function levelSteps(
  was: ResultItem | undefined,
  is: ResultItem | undefined,
  before: ItemSide,
  after: ItemSide,
): number | undefined {
  const ladder = is?.levels?.map(({ label }) => label.vi) ?? [];
  const old = was?.levels?.map(({ label }) => label.vi) ?? [];
  if (ladder.length === 0 || ladder.join('\n') !== old.join('\n')) return undefined;
  const place = (level: string | undefined) => {
    const found = level === undefined ? -1 : ladder.indexOf(level);
    return found === -1 ? ladder.length : found;
  };
  return place(before.level?.vi) - place(after.level?.vi);
}
