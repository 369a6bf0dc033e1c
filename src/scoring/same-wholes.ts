import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { type ByLanguage, inEachLanguage } from '../model/language.ts';
import { forCategory } from './bounds.ts';

/** Shares that say in the same words among whom they count. */
export interface SameWhole {
  readonly items: readonly Item[];
  readonly of: ByLanguage;
}

/** Two of them or more at a time, for units of a category; found once for a set, and nothing at all in most. */
export function sameWholesOf(set: CriteriaSet): (category: string | undefined) => readonly SameWhole[] {
  const categories = [undefined, ...set.categories.map(({ id }) => id)];
  const found = categories.map((category) => [category, sameWholesFor(set, category)] as const);
  if (found.every(([, same]) => same.length === 0)) return () => NONE;
  const byCategory = new Map(found);
  return (category) => byCategory.get(category) ?? NONE;
}

function sameWholesFor({ items }: CriteriaSet, category: string | undefined): SameWhole[] {
  const byWords = new Map<string, { readonly items: Item[]; readonly of: ByLanguage }>();
  for (const item of items) {
    const whole = item.method?.kind === 'share' ? forCategory(item.method.whole, category) : undefined;
    if (whole === undefined) continue;
    const known = byWords.get(alike(whole.vi));
    if (known === undefined) byWords.set(alike(whole.vi), { items: [item], of: inEachLanguage(whole) });
    else known.items.push(item);
  }
  return [...byWords.values()].filter((same) => same.items.length > 1);
}

/** One spelling for words that read the same; marks stay, since they tell words apart. */
function alike(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const NONE: readonly SameWhole[] = [];
