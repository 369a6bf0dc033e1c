import type { Item } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Counts, EntryField } from '../../model/evidence.ts';
import { problem } from '../../problems/problem.ts';
import { takesCounts } from '../table/item-takes.ts';
import { withoutUnit } from '../text/cell-text.ts';
import { readCount, readNumber } from '../text/numbers.ts';
import { FIELDS, WIDE_HEADERS } from '../vocabulary.ts';
import { type EntryReading, placeOf, refuse } from './entry-reading.ts';
import { looksLikeDate } from './looks-like-date.ts';

/** What is in the cells two counts may be written in. */
export interface WrittenCounts {
  readonly part: string | undefined;
  readonly whole: string | undefined;
  readonly value: string | undefined;
}

/**
 * The two counts of an item, from columns of their own or written "92/100" as the value. Undefined where there are none,
 * or where they are wrong: then that is reported, and `broken` says so. A bare percentage never stands for them.
 */
export function readCounts(reading: EntryReading, written: WrittenCounts): Counts | undefined {
  const { part, whole, value } = written;
  const taking = takesCounts(reading.item);
  if (taking === 'no') return noteUnread(reading, written);
  if (part !== undefined || whole !== undefined) return fromColumns(reading, written);
  if (value === undefined) return undefined;
  if (looksLikeDate(value)) return refuseDate(reading, 'value', value);
  const pair = PAIR.exec(value);
  if (pair !== null) return fromPair(reading, pair[1] ?? '', pair[2] ?? '');
  return taking === 'only' ? refuseSingle(reading, value) : undefined;
}

/** Whether an item that may be counted is, rightly or wrongly: then its value is not read as a number. */
export function saysCounts(item: Item, { part, whole, value }: WrittenCounts): boolean {
  if (takesCounts(item) === 'no') return false;
  if (part !== undefined || whole !== undefined) return true;
  return value !== undefined && (PAIR.test(value) || looksLikeDate(value));
}

/** A slash as typed, and those that word processors put in its place. */
const PAIR = /^([^/⁄∕／]+)[/⁄∕／]([^/⁄∕／]+)$/;

function fromColumns(reading: EntryReading, { part, whole, value }: WrittenCounts): Counts | undefined {
  const partCount = part === undefined ? undefined : oneCount(reading, 'part', part);
  const wholeCount = whole === undefined ? undefined : oneCount(reading, 'whole', whole);
  const { item } = reading;
  if (part === undefined || whole === undefined) {
    // A date in one cell explains why the other is blank.
    if (partCount === undefined && wholeCount === undefined) return undefined;
    const [missing, other] = part === undefined ? (['part', 'whole'] as const) : (['whole', 'part'] as const);
    const headers = headersOf(reading);
    const details = { item: item.id, missing: headers[missing], other: headers[other] };
    return refuse(reading, problem('count-missing', ...placeOf(reading, missing, details)));
  }
  if (partCount === undefined || wholeCount === undefined) return undefined;
  const counts = ordered(reading, 'part', partCount, wholeCount);
  if (counts === undefined || value === undefined || agrees(counts, value)) return counts;
  const details = { item: item.id, part: counts.part, whole: counts.whole, value };
  return refuse(reading, problem('counts-contradict-value', ...placeOf(reading, 'value', details)));
}

function fromPair(reading: EntryReading, part: string, whole: string): Counts | undefined {
  const partCount = oneCount(reading, 'value', part.trim());
  const wholeCount = partCount === undefined ? undefined : oneCount(reading, 'value', whole.trim());
  if (partCount === undefined || wholeCount === undefined) return undefined;
  return ordered(reading, 'value', partCount, wholeCount);
}

function ordered(reading: EntryReading, field: EntryField, part: Decimal, whole: Decimal): Counts | undefined {
  if (part <= whole) return { part, whole };
  const details = { item: reading.item.id, part, whole };
  return refuse(reading, problem('counts-part-above-whole', ...placeOf(reading, field, details)));
}

function oneCount(reading: EntryReading, field: EntryField, text: string): Decimal | undefined {
  if (looksLikeDate(text)) return refuseDate(reading, field, text);
  const count = readCount(text);
  if (count === 'too-long')
    return refuse(reading, problem('number-too-fine', ...placeOf(reading, field, { found: text })));
  if (count !== undefined) return count;
  return refuse(
    reading,
    problem('count-not-whole', ...placeOf(reading, field, { found: text, item: reading.item.id })),
  );
}

function refuseDate(reading: EntryReading, field: EntryField, found: string): undefined {
  const details = { found, item: reading.item.id, ...headersOf(reading) };
  return refuse(reading, problem('counts-look-like-date', ...placeOf(reading, field, details)));
}

/** One number where two counts are needed, or no number at all. */
function refuseSingle(reading: EntryReading, found: string): undefined {
  const number = readNumber(withoutUnit(found, '%'));
  const details = { found, item: reading.item.id, ...headersOf(reading) };
  return number.kind === 'not-a-number'
    ? refuse(reading, problem('value-not-counts', ...placeOf(reading, 'value', details)))
    : refuse(reading, problem('share-needs-counts', ...placeOf(reading, 'value', details)));
}

/** What the two columns are called in this table, or would be. */
function headersOf({ item, where: { columns } }: EntryReading): { readonly part: string; readonly whole: string } {
  const long = columns.item !== undefined;
  const name = (field: 'part' | 'whole') =>
    columns[field]?.header ?? (long ? FIELDS[field].vi : `${item.id}${WIDE_HEADERS[field]}`);
  return { part: name('part'), whole: name('whole') };
}

/** Counts beside an item that nothing is counted for: said, and not read. */
function noteUnread(reading: EntryReading, { part, whole }: WrittenCounts): undefined {
  const found = part ?? whole;
  if (found === undefined) return;
  const details = { found, item: reading.item.id };
  reading.book.report(problem('counts-not-read', ...placeOf(reading, part === undefined ? 'whole' : 'part', details)));
}

/** The same counts again, or their percentage, exact or rounded to the decimals it is written with. */
function agrees(counts: Counts, value: string): boolean {
  const pair = PAIR.exec(value);
  if (pair !== null) {
    return readCount((pair[1] ?? '').trim()) === counts.part && readCount((pair[2] ?? '').trim()) === counts.whole;
  }
  const number = readNumber(withoutUnit(value, '%'));
  if (number.kind !== 'number') return false;
  const decimals = /\.(\d+)$/.exec(String(number.value))?.[1]?.length ?? 0;
  // In whole numbers throughout: |part × 100 ÷ whole − percentage| is at most half of the last decimal written.
  const scale = 10n ** BigInt(decimals);
  const percentage = BigInt(number.value.toFixed(decimals).replace('.', ''));
  const [part, whole] = [BigInt(counts.part), BigInt(counts.whole)];
  const apart = part * 100n * scale - percentage * whole;
  return (apart < 0n ? -apart : apart) * 2n <= whole;
}
