import type { Result } from '../model/result.ts';
import type { ShippedPort } from './evidence-world.ts';
import { readySet } from './shipped-sets.ts';

/**
 * By item, the provision it stands under. A result does not hold it: it is read in the very set the result was made by, and for what an
 * office's set has from another under the same name, in that one. Of a set that is not available nothing is known.
 */
export function articlesOfItems(
  { criteria }: Pick<Result, 'criteria'>,
  world: ShippedPort,
): ReadonlyMap<string, string> {
  const names = new Map(criteria.items.map(({ id, label }) => [id, label.vi]));
  const articles = new Map<string, string>();
  for (const { id, version, sha256 } of [criteria, ...criteria.bases]) {
    const set = readySet(`${id}@${version}`, world)?.set;
    if (set === undefined || set.sha256 !== sha256) continue;
    for (const item of set.items) {
      if (item.article === undefined || names.get(item.id) !== item.label.vi || articles.has(item.id)) continue;
      articles.set(item.id, item.article);
    }
  }
  return articles;
}
