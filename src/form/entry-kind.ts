import { formOf } from '../criteria/methods.ts';
import { takesCounts, takesPoints, takesValue } from '../evidence/table/item-takes.ts';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import type { EntryField } from '../model/evidence.ts';
import { bestPointsOf } from '../model/gives-points.ts';
import { isPercentage } from '../model/measures.ts';
import { factsOf } from '../model/method.ts';

/** What may be written into a cell of a form. Numbers are 0 or more. */
export type EntryKind =
  | { readonly kind: 'points'; readonly maximum?: Decimal; readonly orNotApplicable: boolean }
  | { readonly kind: 'number' | 'percent' | 'count' | 'date'; readonly orNotApplicable: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'text' };

/** The words a form offers, in the language of its headings. */
export interface ChoiceWords {
  readonly met: readonly [string, string];
  readonly notApplicable: string;
  label(words: { readonly vi: string; readonly en?: string }): string;
}

/** What a field of an item takes; undefined where nothing is to be written there. */
export function entryKind(
  set: CriteriaSet,
  item: Item,
  field: Exclude<EntryField, 'item'>,
  words: ChoiceWords,
): EntryKind | undefined {
  const { method, mayBeNotApplicable: orNotApplicable } = item;
  switch (field) {
    case 'evidence':
    case 'assessor':
    case 'note':
      return { kind: 'text' };
    case 'score':
    case 'selfScore': {
      if (!takesPoints(set, item)) return undefined;
      const maximum = mostPoints(set, item);
      return { kind: 'points', ...(maximum === undefined ? {} : { maximum }), orNotApplicable };
    }
    case 'part':
    case 'whole':
      return takesCounts(item) === 'only' ? { kind: 'count', orNotApplicable } : undefined;
    case 'value':
      return takesValue(item) ? valueKind(method, orNotApplicable, words) : undefined;
  }
}

/** Points at most: of the item, of its way of scoring, or of the whole set. */
function mostPoints(set: CriteriaSet, { maximum, method }: Item): Decimal | undefined {
  return maximum ?? (method === undefined ? undefined : bestPointsOf(method)) ?? set.maximum;
}

function valueKind(method: Item['method'], orNotApplicable: boolean, words: ChoiceWords): EntryKind {
  if (method === undefined) return { kind: 'text' };
  const choice = (values: readonly string[]): EntryKind => ({
    kind: 'choice',
    values: orNotApplicable ? [...values, words.notApplicable] : values,
  });
  switch (formOf(method).cell) {
    case 'level':
      return choice(
        factsOf(method)
          .levels(method)
          .map(({ label }) => words.label(label)),
      );
    case 'met or not':
      return choice(words.met);
    case 'day':
      return { kind: 'date', orNotApplicable };
    case 'number':
      return { kind: isPercentage(method) ? 'percent' : 'number', orNotApplicable };
    case 'text':
      return { kind: 'text' };
  }
}
