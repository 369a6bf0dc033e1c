import type { Item } from '../../model/criteria-set.ts';
import { isPercentage, measuresCounts, measuresNumber } from '../../model/measures.ts';
import { listOf } from '../plain-text.ts';
import type { Writing } from '../writing.ts';
import { isPair } from './numbers.ts';

/** Items a number is measured for, or two counts are taken for. */
export function itemsMeasured({ plan }: Writing) {
  const ofKind = (is: (item: Item) => boolean) => plan.leaves.filter(is).map(({ id }) => id);
  return {
    numbers: ofKind(({ method }) => measuresNumber(method)),
    percentages: ofKind(({ method }) => measuresNumber(method) && isPercentage(method)),
    counts: ofKind(({ method }) => isPercentage(method)),
    countsOnly: ofKind(({ method }) => measuresCounts(method)),
  };
}

/** Whether a row says its counts in one way or the other; then its value is no number. */
export function saysCounts(writing: Writing): string {
  const { counts } = itemsMeasured(writing);
  if (counts.length === 0) return 'FALSE';
  const { dialect } = writing;
  return `item IN (${listOf(counts, dialect)}) AND (part_text <> '' OR whole_text <> '' OR ${isPair('value_text', dialect)})`;
}
