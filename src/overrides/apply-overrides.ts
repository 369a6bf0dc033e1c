import { itemNames } from '../evidence/table/item-names.ts';
import { readNumber } from '../evidence/text/numbers.ts';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import type { Decimal } from '../model/decimal.ts';
import { type Entry, type EvidenceBook, emptyEntry, type Override, type UnitEvidence } from '../model/evidence.ts';
import { particularList } from '../model/particular-list.ts';
import { slashDate } from '../model/written-date.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { dayFrom, isoDay } from '../scoring/calendar.ts';
import { planFor } from '../scoring/plan.ts';
import type { OverrideRow } from './read-overrides.ts';
import { withUnitCodes } from './unit-codes.ts';

export interface OverrideResult {
  readonly book: EvidenceBook;
  readonly problems: readonly Problem[];
}

/**
 * Puts the scores of the rows in place of those in the book, each with what it replaces, why, by whom and when. A row
 * that is wrong is applied to nothing, and its unit is not evaluated: a class without the change somebody decided would
 * be as wrong as one with a change nobody answers for.
 */
export function applyOverrides(
  book: EvidenceBook,
  set: CriteriaSet,
  written: readonly OverrideRow[],
  { file, sha256 }: { readonly file: string; readonly sha256: string },
): OverrideResult {
  const [first] = written;
  if (first === undefined) return { book: { ...book, overrides: { file, sha256, applied: 0 } }, problems: [] };
  const units = new Map(book.units.map((unit) => [unit.code, unit]));
  if (book.scoredBy === 'self') {
    const wrong = problem('override-without-checked-scores', first.at('score'), {});
    return { book: { ...book, units: book.units.map(asBroken) }, problems: [wrong] };
  }
  const { rows, doubted, problems: repaired } = withUnitCodes(written, book.units);
  const problems = [...repaired];
  const reader = rowReader(set, units);
  const given = new Map<string, Map<string, Override>>();
  const broken = new Set(doubted);
  const seen = new Map<string, number>();
  for (const row of rows) {
    const read = reader(row);
    const before = seen.get(read.key);
    if (read.key !== '' && before !== undefined) {
      const details = { code: row.text.unit, item: read.item?.id ?? '', row: before };
      read.problems.push(problem('override-repeated', row.at('item'), details, contextOf(row, read, units)));
    } else seen.set(read.key, row.row);
    problems.push(...read.problems);
    if (read.problems.length > 0 || read.item === undefined || read.override === undefined) broken.add(row.text.unit);
    else given.set(row.text.unit, (given.get(row.text.unit) ?? new Map()).set(read.item.id, read.override));
  }
  let applied = 0;
  const changed = book.units.map((unit) => {
    if (broken.has(unit.code)) return asBroken(unit);
    const overrides = given.get(unit.code);
    if (overrides === undefined) return unit;
    const entries = new Map(unit.entries);
    for (const [item, override] of overrides) {
      const entry = withOverride(entries.get(item) ?? emptyEntry(item, override.at), override);
      entries.set(item, entry);
      applied += 1;
      problems.push(said(unit, item, entry.override ?? override));
    }
    return { ...unit, entries };
  });
  return { book: { ...book, units: changed, overrides: { file, sha256, applied } }, problems };
}

interface ReadRow {
  /** Of the unit and item; empty where either is not known. */
  readonly key: string;
  readonly item?: Item;
  readonly override?: Override;
  readonly problems: Problem[];
}

function rowReader(set: CriteriaSet, units: ReadonlyMap<string, UnitEvidence>): (row: OverrideRow) => ReadRow {
  const names = itemNames(set);
  const { giving } = planFor(set);
  return (row) => {
    const { text, at } = row;
    const problems: Problem[] = [];
    const { item, suggestion } = names.find(text.item);
    const known = units.has(text.unit);
    const context = { ...(known ? { unit: text.unit } : {}), ...(item === undefined ? {} : { item: item.id }) };
    if (!known) problems.push(problem('override-unit-unknown', at('unit'), { code: text.unit }, context));
    if (item === undefined) {
      problems.push(problem('override-item-unknown', at('item'), { item: text.item, suggestion }, context));
    } else if (item.children.length > 0 || !giving.has(item)) {
      const details = { item: item.id, indicators: particularList(item.children) };
      problems.push(problem('override-item-not-scored', at('item'), details, context));
    }
    const score = scoreOf(row);
    if (score === undefined) {
      problems.push(problem('override-score-unreadable', at('score'), { found: text.score }, context));
    } else if (item !== undefined) problems.push(...unfitting(item, score, set, row, context));
    for (const field of ['reason', 'person', 'date'] as const) {
      if (text[field] === '') problems.push(problem('override-incomplete', at(field), LACKS[field], context));
    }
    const day = text.date === '' ? undefined : dayFrom(text.date);
    if (text.date !== '' && day === undefined) {
      problems.push(problem('override-date-unreadable', at('date'), { found: text.date }, context));
    }
    const key = known && item !== undefined ? `${text.unit}\n${item.id}` : '';
    const common = { key, problems, ...(item === undefined ? {} : { item }) };
    if (score === undefined || day === undefined) return common;
    const { reason, person } = text;
    return { ...common, override: { was: undefined, score, reason, person, date: isoDay(day), at: at('score') } };
  };
}

const LACKS = {
  reason: { lacks: { vi: 'lý do', en: 'the reason' } },
  person: { lacks: { vi: 'người điều chỉnh', en: 'the person' } },
  date: { lacks: { vi: 'ngày điều chỉnh', en: 'the date' } },
};

function scoreOf({ text }: OverrideRow): Decimal | undefined {
  const reading = readNumber(text.score);
  return reading.kind === 'number' ? reading.value : undefined;
}

function unfitting(
  item: Item,
  found: Decimal,
  set: CriteriaSet,
  { at }: OverrideRow,
  context: { readonly unit?: string; readonly item?: string },
): Problem[] {
  const maximum = item.maximum ?? set.maximum;
  // Whether it is one of the steps or levels of the item is asked when it is scored, as of every score.
  if (maximum === undefined || found <= maximum) return [];
  return [problem('override-above-maximum', at('score'), { found, maximum, item: item.id }, context)];
}

function contextOf({ text }: OverrideRow, { item }: ReadRow, units: ReadonlyMap<string, UnitEvidence>) {
  return { ...(units.has(text.unit) ? { unit: text.unit } : {}), ...(item === undefined ? {} : { item: item.id }) };
}

function withOverride(entry: Entry, override: Override): Entry {
  const { score } = override;
  // Whoever gives a score says that the item applies.
  return { ...entry, score, notApplicable: false, override: { ...override, was: entry.score } };
}

function said({ code }: UnitEvidence, item: string, { was, score, reason, person, date, at }: Override): Problem {
  const day = slashDate(date);
  const details = { item, was: was === undefined ? '' : String(was), score: String(score), reason, person, day };
  return problem('score-overridden', at, details, { unit: code, item });
}

function asBroken(unit: UnitEvidence): UnitEvidence {
  return { ...unit, broken: true };
}
