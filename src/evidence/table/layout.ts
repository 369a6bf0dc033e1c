import { distance } from 'fastest-levenshtein';
import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { type Column, cellAt, type EntryCells, type TablePlace } from '../../model/evidence.ts';
import { setGivesPoints } from '../../model/gives-points.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { FIELD_BY_NAME } from '../known-headers.ts';
import { lookAlike } from '../text/encoding/characters.ts';
import { FIELDS, type Field, IGNORED_HEADERS, type RowField, WIDE_SUFFIXES } from '../vocabulary.ts';
import { compactName } from './item-names.ts';
import { takesCounts, takesValue } from './item-takes.ts';
import { pointsHeading } from './points-headings.ts';

/** What each column of a table means. */
export interface Layout extends TablePlace {
  readonly form: 'long' | 'wide';
  readonly headerRow: number;
  readonly width: number;
  /** Columns inside the table whose header is blank: what stands in them is not read, and said once. */
  readonly nameless: ReadonlySet<number>;
  readonly row: Readonly<Partial<Record<RowField, Column>>>;
  /** Long form: one for the file. */
  readonly long?: EntryCells;
  /** Wide form: by item. */
  readonly wide?: ReadonlyMap<Item, EntryCells>;
}

/** Reads a header: in either language, any case, with or without diacritics, long or wide. */
export function readLayout(
  cells: readonly string[],
  file: string,
  row: number,
  set: CriteriaSet,
): { layout?: Layout; problems: Problem[] } {
  const problems: Problem[] = [];
  const fieldNames = namesOfFields(set);
  const wideNames = namesOfWideColumns(set);
  const fields = new Map<Field, Column>();
  const items = new Map<Item, Map<WideField, Column>>();
  const seen = new Map<string, Column>();

  for (const [index, written] of cells.entries()) {
    const column: Column = { index, header: written.trim().replace(/\s+/g, ' ') };
    if (IGNORED_HEADERS.has(plainLetters(column.header)) && lookAlike(column.header) === undefined) continue;
    const latin = inLatin(column.header);
    const name = plainLetters(latin);
    const field = fieldNames.get(name);
    const wide = wideNames.get(compactName(latin));
    const meaning = field ?? (wide === undefined ? undefined : `${wide.item.id} ${wide.field}`);
    if (meaning === undefined) {
      problems.push(unknownColumn(file, row, column, name, fieldNames, wideNames));
      continue;
    }
    if (latin !== column.header) {
      const codes = lookAlike(column.header)?.code ?? '';
      problems.push(
        problem('repaired-header', cellAt(file, row, column), { found: column.header, read: latin, codes }),
      );
    }
    const first = seen.get(meaning);
    if (first !== undefined) {
      const at = cellAt(file, row, column);
      const firstAt = cellAt(file, row, first);
      const details = { column: column.header, first: firstAt.cell ?? '' };
      problems.push(problem('column-twice', at, details, { related: [firstAt] }));
      continue;
    }
    seen.set(meaning, column);
    if (field !== undefined) fields.set(field, column);
    else if (wide !== undefined) mapOf(items, wide.item).set(wide.field, column);
  }

  const form = fields.has('item') || items.size === 0 ? 'long' : 'wide';
  for (const column of columnsOfTheOtherForm(fields, items, form)) {
    problems.push(problem('column-unknown', cellAt(file, row, column), { column: column.header, suggestion: '' }));
  }
  for (const field of missingFields(fields, form, set)) problems.push(missingColumn(field, cells, file, row));
  const fatal = problems.some(({ code }) => code === 'column-twice' || code === 'column-missing');
  if (fatal) return { problems };

  const rowColumns = Object.fromEntries([...fields].filter(([field]) => ROW_FIELDS.has(field)));
  const nameless = new Set([...cells.keys()].filter((index) => (cells[index] ?? '').trim() === ''));
  const common = { form, file, headerRow: row, width: cells.length, nameless, row: rowColumns } as const;
  if (form === 'wide') {
    const shared = fields.get('assessor');
    const wide = new Map<Item, EntryCells>();
    for (const [item, columns] of items) {
      const all = { ...Object.fromEntries(columns), ...(shared === undefined ? {} : { assessor: shared }) };
      wide.set(item, { file, columns: all });
    }
    return { layout: { ...common, wide }, problems };
  }
  const entryColumns = Object.fromEntries([...fields].filter(([field]) => !ROW_FIELDS.has(field)));
  return { layout: { ...common, long: { file, columns: entryColumns } }, problems };
}

/** What a header means, as one word for each meaning: to count how many columns of a row are known. */
export function meaningsFor(set: CriteriaSet): (header: string) => string | undefined {
  const fieldNames = namesOfFields(set);
  const wideNames = namesOfWideColumns(set);
  return (written) => {
    if (written === '' || written.length > LONGEST_HEADER) return undefined;
    const latin = inLatin(written);
    const field = fieldNames.get(plainLetters(latin));
    if (field !== undefined) return field;
    const wide = wideNames.get(compactName(latin));
    return wide === undefined ? undefined : `${wide.item.id} ${wide.field}`;
  };
}

const LONGEST_HEADER = 200;

/** A header with letters of another alphabet that look like ours, in ours. */
function inLatin(header: string): string {
  return lookAlike(header)?.plain ?? header;
}

/** "Điểm" in a table with a row for each unit, "TC1" in one with a row for each criterion: it is not known whose they are. */
function columnsOfTheOtherForm(
  fields: ReadonlyMap<Field, Column>,
  items: ReadonlyMap<Item, ReadonlyMap<WideField, Column>>,
  form: Layout['form'],
): Column[] {
  if (form === 'long') return [...items.values()].flatMap((columns) => [...columns.values()]);
  return [...fields].filter(([field]) => !ROW_FIELDS.has(field) && field !== 'assessor').map(([, column]) => column);
}

export function missingColumn(field: Field, cells: readonly string[], file: string, row: number): Problem {
  const header = cells.map((cell) => cell.trim()).join(' | ');
  return problem('column-missing', { file, row }, { column: FIELDS[field].vi, header });
}

type WideField = keyof typeof WIDE_SUFFIXES;

const ROW_FIELDS: ReadonlySet<Field> = new Set([
  'unitCode',
  'unitName',
  'district',
  'province',
  'category',
  'year',
  'submittedOn',
]);

/** Columns of counts are part of the form only where something is counted; elsewhere they are the office's own. */
function namesOfFields(set: CriteriaSet): ReadonlyMap<string, Field> {
  if (set.items.some((item) => takesCounts(item) !== 'no')) return FIELD_BY_NAME;
  return new Map([...FIELD_BY_NAME].filter(([, field]) => !COUNT_FIELDS.has(field)));
}

const COUNT_FIELDS: ReadonlySet<Field> = new Set(['part', 'whole']);

function namesOfWideColumns(set: CriteriaSet): Map<string, { item: Item; field: WideField }> {
  const names = new Map<string, { item: Item; field: WideField }>();
  for (const item of set.items) {
    for (const [name, suffixes] of Object.entries(WIDE_SUFFIXES)) {
      const field = name as WideField;
      if (COUNT_FIELDS.has(field) && takesCounts(item) === 'no') continue;
      for (const suffix of suffixes) names.set(compactName(`${item.id} ${suffix}`), { item, field });
    }
  }
  return names;
}

function missingFields(fields: ReadonlyMap<Field, Column>, form: Layout['form'], set: CriteriaSet): Field[] {
  const needed: Field[] = form === 'wide' ? ['unitCode', 'unitName'] : ['unitCode', 'unitName', 'item'];
  const missing = needed.filter((field) => !fields.has(field));
  if (form === 'wide' || SAY_HOW_MUCH.some((field) => fields.has(field))) return missing;
  if (setGivesPoints(set)) return [...missing, 'score'];
  return [...missing, ...(set.items.some(takesValue) ? (['value'] as const) : (['part', 'whole'] as const))];
}

/** A table without any of these says nothing of what was reached. */
const SAY_HOW_MUCH: readonly Field[] = ['score', 'selfScore', 'value', 'part', 'whole'];

function unknownColumn(
  file: string,
  row: number,
  column: Column,
  name: string,
  fieldNames: ReadonlyMap<string, Field>,
  wideNames: ReadonlyMap<string, unknown>,
): Problem {
  // A whole header in one cell, where columns are parted by another mark, is no heading of points.
  const points = SEVERAL.test(column.header) ? undefined : pointsHeading(name);
  const apart = points === 'whose' ? 1 : 2;
  if (points === 'reckoned') return problem('column-reckoned', cellAt(file, row, column), { column: column.header });
  const near = [...fieldNames.keys()].find((known) => known.length > 3 && distance(known, name) <= apart);
  const nearItem = near ?? [...wideNames.keys()].find((known) => known.length > 3 && distance(known, name) === 1);
  const field = near === undefined ? undefined : fieldNames.get(near);
  const suggestion = field === undefined ? (nearItem ?? '').toUpperCase() : FIELDS[field].vi;
  const code = points === 'whose' ? 'column-of-points-unknown' : 'column-unknown';
  return problem(code, cellAt(file, row, column), { column: column.header, suggestion });
}

const SEVERAL = /[;\t].*[;\t]/;

function mapOf<O, K, V>(maps: Map<O, Map<K, V>>, key: O): Map<K, V> {
  const existing = maps.get(key);
  if (existing !== undefined) return existing;
  const created = new Map<K, V>();
  maps.set(key, created);
  return created;
}
