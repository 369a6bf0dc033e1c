import type { Decimal } from '../model/decimal.ts';
import { inLanguage } from '../model/language.ts';
import type { Result } from '../model/result.ts';
import { meanPoints } from './means.ts';
import type { TimelineItem } from './timeline.ts';

/** Criteria of the first level that give points. One id with another name is another criterion. */
export function itemsOf(results: readonly Result[]): TimelineItem[] {
  interface Growing extends TimelineItem {
    readonly means: (Decimal | null)[];
    readonly maxima: (Decimal | null)[];
  }
  const items = new Map<string, Growing>();
  const none = () => results.map(() => null);
  for (const [index, { criteria, units, language }] of results.entries()) {
    if (criteria.maximum === null) continue;
    for (const { id, label, maximum } of criteria.items.filter(({ depth }) => depth === 0)) {
      const name = inLanguage(label, language);
      const key = JSON.stringify([id, label.vi]);
      const item = items.get(key) ?? { id, label: name, means: none(), maxima: none() };
      items.set(key, item);
      item.means[index] = meanPoints(units, id);
      item.maxima[index] = maximum;
    }
  }
  return [...items.values()];
}
