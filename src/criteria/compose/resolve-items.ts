import { sumAsWritten } from '../../model/arithmetic.ts';
import type { Attainment, Item } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import { bestPointsOf, mayGivePoints } from '../../model/gives-points.ts';
import { resolveCondition } from '../conditions.ts';
import { resolveMethod } from '../methods.ts';
import type { WrittenItem } from '../schema/item.ts';
import { withoutUndefined } from '../without-undefined.ts';
import type { DraftItem } from './draft.ts';
import { wordsOf } from './resolve-words.ts';

/** An item with all that stands under it, parents first. What is open (null) is left out. */
export function resolveItems(item: DraftItem, depth: number, parent?: string): Item[] {
  const below = item.items.flatMap((child) => resolveItems(child, depth + 1, item.id));
  const children = below.filter((child) => child.parent === item.id);
  const used: Item = withoutUndefined({
    id: item.id,
    label: wordsOf(item.label),
    details: item.details?.map(wordsOf),
    parent,
    children: children.map(({ id }) => id),
    depth,
    maximum: item.maximum === undefined ? maximumOf(item, below) : (item.maximum ?? undefined),
    method: item.method === undefined || item.method === null ? undefined : resolveMethod(item.method),
    article: item.article,
    evidenceKinds: (item.evidenceKinds ?? []).map(wordsOf),
    mayBeNotApplicable: item.mayBeNotApplicable ?? false,
    onlyFor: item.onlyFor,
    attainment: item.attainment === undefined ? undefined : resolveAttainment(item.attainment),
    reported: item.reported ?? false,
  });
  return [used, ...below];
}

/**
 * A maximum that is not written but follows: the best level or step, or the sum of the indicators that give points, when
 * all of them have one. Levels that are reached by conditions give no points.
 */
function maximumOf(item: DraftItem, below: readonly Item[]): Decimal | undefined {
  if (item.method) return bestPointsOf(resolveMethod(item.method));
  if (item.attainment !== undefined) return undefined;
  const children = below.filter(({ parent }) => parent === item.id);
  const giving = mayGivePoints(below);
  const counting = children.filter((child) => giving.has(child));
  const maxima = counting.flatMap(({ maximum }) => (maximum === undefined ? [] : [maximum]));
  return counting.length > 0 && maxima.length === counting.length ? sumAsWritten(maxima) : undefined;
}

function resolveAttainment({ levels, otherwise }: NonNullable<WrittenItem['attainment']>): Attainment {
  return {
    levels: levels.map((level) =>
      withoutUndefined({
        ...level,
        label: wordsOf(level.label),
        conditions: level.conditions.flatMap((condition) => resolveCondition(condition) ?? []),
      }),
    ),
    otherwise: wordsOf(otherwise),
  };
}
