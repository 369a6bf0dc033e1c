import type { Item } from '../../model/criteria-set.ts';
import type { Location } from '../../model/location.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { itemAt, type Places } from '../places.ts';
import type { Rule } from './rule.ts';

/**
 * A level of an item may rest on levels of others, and on lower levels of its own, but never come back to itself: then
 * nobody could say which is decided first. Each circle is named once.
 */
export const conditionsDoNotCircle: Rule = (resolved) => {
  const { set, places } = resolved;
  const walk = { items: new Map(set.items.map((item) => [item.id, item])), places, done: new Set<string>() };
  return set.items.flatMap(({ id }) => circlesFrom(id, walk, []));
};

interface Walk {
  readonly items: ReadonlyMap<string, Item>;
  readonly places: Places;
  readonly done: Set<string>;
}

function circlesFrom(id: string, walk: Walk, way: readonly string[]): Problem[] {
  if (way.includes(id)) {
    const chain = [...way.slice(way.indexOf(id)), id];
    return [problem('condition-cycle', closingOf(way.at(-1) ?? id, id, walk), { chain: chain.join(' → ') })];
  }
  if (walk.done.has(id)) return [];
  const found = restsOn(walk.items.get(id)).flatMap((next) => circlesFrom(next, walk, [...way, id]));
  walk.done.add(id);
  return found;
}

/** The condition by which an item comes back to another. */
function closingOf(id: string, back: string, { items, places }: Walk): Location {
  const levels = items.get(id)?.attainment?.levels ?? [];
  for (const [index, { conditions }] of levels.entries()) {
    const position = conditions.findIndex((condition) => condition.kind !== 'class' && condition.item === back);
    if (position >= 0) return itemAt(places, id, 'attainment', 'levels', index, 'conditions', position);
  }
  return itemAt(places, back);
}

/** Items that must be decided before this one: what stands under it, and what its levels refer to. */
function restsOn(item: Item | undefined): string[] {
  if (item === undefined) return [];
  const { id } = item;
  if (item.attainment === undefined) return [...item.children];
  const { levels } = item.attainment;
  const lower = (index: number, level: string) => levels.slice(index + 1).some((each) => each.id === level);
  const named = levels.flatMap(({ conditions }, index) =>
    conditions.flatMap((condition) => {
      if (condition.kind === 'class') return [];
      const isOwnLower = condition.kind === 'level' && condition.item === id && lower(index, condition.level);
      return isOwnLower ? [] : [condition.item];
    }),
  );
  return [...new Set([...item.children, ...named])];
}
