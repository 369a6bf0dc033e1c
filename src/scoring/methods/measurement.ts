import type { Item } from '../../model/criteria-set.ts';
import type { Entry, EntryField } from '../../model/evidence.ts';
import { isPercentage } from '../../model/measures.ts';
import type { Measurement } from '../bounds.ts';
import { type ItemInput, valueText, type WrongInput, wrong } from './scored.ts';

/** What an entry measured; two counts, where the item takes them, say it exactly and come first. */
export function measurementOf({ method }: Item, entry: Entry): Measurement | undefined {
  if (method === undefined) return undefined;
  const { counts, measured } = entry;
  if (counts !== undefined && isPercentage(method)) {
    return { counts, emptyHolds: method.kind === 'share' && method.emptyWhole === 'holds' };
  }
  return measured === undefined || method.kind === 'share' ? undefined : { value: measured };
}

/** The measurement of an entry that has one, or what is wrong with it. */
export function measured(scored: ItemInput, unit: string): Measurement | WrongInput {
  const { item, entry } = scored;
  const found = measurementOf(item, entry);
  // What follows up to the empty whole is refused when it is read: here so that no such value can ever count.
  if (found === undefined) {
    const details = { found: valueText(entry), item: item.id };
    const { part, whole } = entry.cells.columns;
    const columns = { part: part?.header ?? 'Số đạt', whole: whole?.header ?? 'Tổng số' };
    if (item.method?.kind === 'share') return wrong(scored, 'value', 'value-not-counts', { ...details, ...columns });
    return wrong(scored, 'value', 'value-not-a-number', { ...details, unit });
  }
  if ('value' in found) return found;
  const { part, whole } = found.counts;
  if (part > whole) {
    return wrong(scored, countsField(entry), 'counts-part-above-whole', { item: item.id, part, whole });
  }
  if (whole <= 0 && !found.emptyHolds) {
    return wrong(scored, countsField(entry), 'share-of-nothing', { item: item.id });
  }
  return found;
}

/** The cell to point at: of the whole, where the counts have columns of their own. */
export function countsField({ cells }: Entry): EntryField {
  return cells.columns.whole === undefined ? 'value' : 'whole';
}

/** Whether anything is written that a measurement could come from. */
export function hasValue({ value, counts }: Entry): boolean {
  return value !== undefined || counts !== undefined;
}
