import type { PerCategory } from '../../model/criteria-set.ts';
import type { Words } from '../../model/language.ts';
import { withoutUndefined } from '../without-undefined.ts';

type WrittenWords = string | { readonly vi: string; readonly en?: string | undefined };
type WrittenPerCategory = WrittenWords | { readonly byCategory: Readonly<Record<string, WrittenWords>> };

/** Words may be written as the Vietnamese text alone. */
export function wordsOf(written: WrittenWords): Words {
  return typeof written === 'string' ? { vi: written } : withoutUndefined(written);
}

export function wordsPerCategoryOf(written: WrittenPerCategory): PerCategory<Words> {
  if (typeof written === 'string' || !('byCategory' in written)) return wordsOf(written);
  const each = Object.entries(written.byCategory).map(([category, words]) => [category, wordsOf(words)]);
  return { byCategory: Object.fromEntries(each) };
}
