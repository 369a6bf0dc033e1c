import { type DraftItem, itemsOf } from '../compose/draft.ts';
import type { WrittenCondition } from '../conditions.ts';
import type { Fillable } from './fill.ts';

/** What an office can answer to “how is it scored?”. */
export type WayOfScoring = 'awarded' | 'met';

/**
 * The ways of scoring an open item of which the set can make something: met or not met where classes and levels rest on
 * conditions, points where they rest on points. What the rules of criteria would refuse is not offered.
 */
export function waysOfScoring(id: string, { parts, items }: Fillable): readonly WayOfScoring[] {
  const asked = conditionsOn(id, { parts, items });
  const forPoints = parts.maximum !== undefined || parts.classification.kind === 'bands';
  const forMet = asked.some(({ kind }) => kind === 'met') || !forPoints;
  if (asked.some(({ kind }) => kind === 'points')) return ['awarded'];
  return forMet && !forPoints ? ['met'] : forPoints && !forMet ? ['awarded'] : ['met', 'awarded'];
}

function conditionsOn(id: string, { parts: { classification }, items }: Fillable): WrittenCondition[] {
  const all = [...itemsOf(items)].map(({ item }) => item);
  const ofItems = all.flatMap(({ attainment }: DraftItem) =>
    (attainment?.levels ?? []).flatMap(({ conditions }) => conditions),
  );
  const ofClasses =
    classification.kind === 'levels' ? classification.classes.flatMap(({ conditions = [] }) => conditions) : [];
  return [...ofItems, ...ofClasses].filter((condition) => 'item' in condition && condition.item === id);
}
