import { ITEM_NAMES } from '../labels/recognition-papers.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { Result, ResultItem } from '../model/result.ts';

/** An item of a set by its place in it: "Tiêu chí 4", "chỉ tiêu 3 của Tiêu chí 4". */
export interface PlacedItem {
  readonly rule: ResultItem;
  /** From the first level down, counted from 1. */
  readonly numbers: readonly number[];
  readonly label: string;
}

/** Every item in the order of the set, with its number among its brothers. */
export function placedItems({ criteria }: Result): readonly PlacedItem[] {
  const numbers = new Map<string, readonly number[]>();
  const brothers = new Map<string | null, number>();
  return criteria.items.map((rule) => {
    const number = (brothers.get(rule.parent) ?? 0) + 1;
    brothers.set(rule.parent, number);
    const all = [...(numbers.get(rule.parent ?? '') ?? []), number];
    numbers.set(rule.id, all);
    return { rule, numbers: all, label: printableOnPaper(rule.label.vi) };
  });
}

/** "chỉ tiêu 3 của Tiêu chí 4: Xã đạt chuẩn …", as legal texts name a part: from the small one to the large. */
export function nameOfItem({ numbers: [criterion = 0, indicator, ...more], label }: PlacedItem): string {
  const place = indicator === undefined ? ITEM_NAMES.criterion(criterion) : ITEM_NAMES.indicator(indicator, criterion);
  // Below the indicators the law has no numbers.
  return more.length === 0 ? `${place}: ${label}` : `${place}, ${label}`;
}
