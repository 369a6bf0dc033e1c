import type { Item } from '../../model/criteria-set.ts';
import type { Writing } from '../writing.ts';
import { conditionsHold } from './conditions.ts';
import { Leaf, notApplicable } from './leaf.ts';
import * as ofLeaf from './scored.ts';

/**
 * What an item of a unit came to, as columns: of one without children by its way of scoring, of a criterion by what stands
 * under it. `undefined` where the item never has such a thing.
 */
export function pointsOf(item: Item, writing: Writing): string | undefined {
  return sumOf(item, writing, 'points');
}

/** The points it would have if all its evidence were there. */
export function fullPointsOf(item: Item, writing: Writing): string | undefined {
  return sumOf(item, writing, writing.set.evidence.rule === 'required' ? 'full' : 'points');
}

function sumOf(item: Item, writing: Writing, what: 'points' | 'full'): string | undefined {
  if (!writing.plan.giving.has(item)) return undefined;
  if (item.children.length === 0) {
    const leaf = new Leaf(item, writing);
    return what === 'points' ? ofLeaf.countedPoints(leaf) : ofLeaf.fullPoints(leaf);
  }
  const { columns, prefixOf } = writing;
  return columns.made(`${prefixOf(item)}_${what}`, () => {
    const parts = childrenOf(item, writing).flatMap((child) => {
      const points = sumOf(child, writing, what);
      return points === undefined ? [] : [`coalesce(${points}, 0)`];
    });
    const out = notApplicable(item, writing);
    const sum = parts.join(' + ');
    return out === 'FALSE' ? sum : `CASE WHEN ${out} THEN NULL ELSE ${sum} END`;
  });
}

/** Whether it is met; NULL where that does not arise for the unit. */
export function metOf(item: Item, writing: Writing): string | undefined {
  if (item.children.length === 0) {
    const leaf = new Leaf(item, writing);
    return ofLeaf.saysMet(leaf) ? ofLeaf.isMet(leaf) : undefined;
  }
  const { columns, prefixOf } = writing;
  const out = notApplicable(item, writing);
  const unlessOut = (found: string) => (out === 'FALSE' ? found : `CASE WHEN ${out} THEN NULL ELSE ${found} END`);
  if (item.attainment !== undefined) {
    return columns.made(`${prefixOf(item)}_met`, () => unlessOut(`${attained(item, writing)} IS NOT NULL`));
  }
  const ofChildren = childrenOf(item, writing).map((child) => () => metOf(child, writing));
  if (childrenOf(item, writing).every((child) => !canBeMet(child, writing))) return undefined;
  return columns.made(`${prefixOf(item)}_met`, () => {
    const met = ofChildren.flatMap((each) => each() ?? []);
    const none = met.map((each) => `${each} IS NULL`).join(' AND ');
    return `CASE WHEN ${none} THEN NULL ELSE ${met.map((each) => `coalesce(${each}, TRUE)`).join(' AND ')} END`;
  });
}

function canBeMet(item: Item, writing: Writing): boolean {
  if (item.attainment !== undefined) return true;
  if (item.children.length === 0) return ofLeaf.saysMet(new Leaf(item, writing));
  return childrenOf(item, writing).some((child) => canBeMet(child, writing));
}

/** The place of the level it reaches, NULL for none. */
export function levelOf(item: Item, writing: Writing): string {
  if (item.attainment !== undefined) return attained(item, writing);
  return item.children.length === 0 ? ofLeaf.levelReached(new Leaf(item, writing)) : 'NULL';
}

/** Whether a figure is there that gives no points. */
export function measuredOf(item: Item, writing: Writing): string {
  if (item.children.length === 0) return ofLeaf.isMeasured(new Leaf(item, writing));
  if (item.attainment !== undefined || writing.plan.giving.has(item)) return 'FALSE';
  const { columns, prefixOf } = writing;
  return columns.made(`${prefixOf(item)}_is_measured`, () => {
    const met = metOf(item, writing);
    const any = childrenOf(item, writing)
      .map((child) => measuredOf(child, writing))
      .join(' OR ');
    return `${met === undefined ? '' : `${met} IS NULL AND `}NOT ${notApplicable(item, writing)} AND (${any})`;
  });
}

/** The best level of an item all of whose conditions hold. */
function attained(item: Item, writing: Writing): string {
  const { columns, prefixOf } = writing;
  return columns.made(`${prefixOf(item)}_level`, () => {
    const levels = item.attainment?.levels ?? [];
    const cases = levels.map((_, place) => `WHEN ${reaches(item, place, writing)} THEN ${place}`);
    const out = notApplicable(item, writing);
    return `CASE ${out === 'FALSE' ? '' : `WHEN ${out} THEN NULL `}${cases.join(' ')} END`;
  });
}

function reaches(item: Item, place: number, writing: Writing): string {
  const { columns, prefixOf } = writing;
  return columns.made(`${prefixOf(item)}_reaches_${place + 1}`, () =>
    conditionsHold(
      item.attainment?.levels[place]?.conditions ?? [],
      writing,
      judgeOf(writing),
      (level) => {
        // A better level that asks for a lower one of the same item: the levels between count for it too.
        const wanted = item.attainment?.levels.findIndex(({ id }) => id === level) ?? -1;
        const between = item.attainment?.levels.map((_, each) => each).slice(place + 1, wanted + 1) ?? [];
        return between.map((each) => reaches(item, each, writing)).join(' OR ');
      },
      item.id,
    ),
  );
}

export function judgeOf(writing: Writing) {
  return {
    pointsOf: (item: Item) => pointsOf(item, writing),
    metOf: (item: Item) => metOf(item, writing),
    levelOf: (item: Item) => levelOf(item, writing),
  };
}

function childrenOf({ children }: Item, { plan }: Writing): Item[] {
  return children.flatMap((id) => plan.byId.get(id) ?? []);
}
