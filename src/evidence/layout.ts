import { distance } from 'fastest-levenshtein';
import type { CriteriaSet, Item } from '../model/criteria-set.ts';
import { type Column, cellAt, type EntryCells } from '../model/evidence.ts';
import { plainLetters } from '../model/plain-letters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { compactName } from './item-names.ts';
import { FIELDS, type Field, IGNORED_HEADERS, type RowField, WIDE_SUFFIXES } from './vocabulary.ts';

/** What each column of a table means. */
export interface Layout {
  readonly form: 'long' | 'wide';
  readonly file: string;
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
  const wideNames = namesOfWideColumns(set);
  const fields = new Map<Field, Column>();
  const items = new Map<Item, Map<WideField, Column>>();
  const seen = new Map<string, Column>();

  for (const [index, written] of cells.entries()) {
    const column: Column = { index, header: written.trim().replace(/\s+/g, ' ') };
    const name = plainLetters(column.header);
    if (IGNORED_HEADERS.has(name)) continue;
    const field = FIELD_BY_NAME.get(name);
    const wide = wideNames.get(compactName(column.header));
    const meaning = field ?? (wide === undefined ? undefined : `${wide.item.id} ${wide.field}`);
    if (meaning === undefined) {
      problems.push(unknownColumn(file, row, column, name, wideNames));
      continue;
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
  for (const field of missingFields(fields, form)) problems.push(missingColumn(field, cells, file, row));
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

/** "Điểm" in a table with a row for each unit, "TC1" in one with a row for each criterion: it is not known whose they are. */
function columnsOfTheOtherForm(
  fields: ReadonlyMap<Field, Column>,
  items: ReadonlyMap<Item, ReadonlyMap<WideField, Column>>,
  form: Layout['form'],
): Column[] {
  if (form === 'long') return [...items.values()].flatMap((columns) => [...columns.values()]);
  return [...fields].filter(([field]) => !ROW_FIELDS.has(field) && field !== 'assessor').map(([, column]) => column);
}

/** Columns of a header by field, for tables that are read for their units alone. The first of a name counts. */
export function headerOf(cells: readonly string[]): Map<Field, Column> {
  const columns = new Map<Field, Column>();
  for (const [index, written] of cells.entries()) {
    const field = FIELD_BY_NAME.get(plainLetters(written));
    if (field !== undefined && !columns.has(field)) columns.set(field, { index, header: written.trim() });
  }
  return columns;
}

export function missingColumn(field: Field, cells: readonly string[], file: string, row: number): Problem {
  const header = cells.map((cell) => cell.trim()).join(' | ');
  return problem('column-missing', { file, row }, { column: FIELDS[field].vi, header });
}

type WideField = keyof typeof WIDE_SUFFIXES;

const ROW_FIELDS: ReadonlySet<Field> = new Set(['unitCode', 'unitName', 'district', 'province', 'category', 'year']);

const FIELD_BY_NAME: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) =>
    [names.vi, names.canonical, ...names.also].map((name) => [plainLetters(name), field as Field] as const),
  ),
);

function namesOfWideColumns(set: CriteriaSet): Map<string, { item: Item; field: WideField }> {
  const names = new Map<string, { item: Item; field: WideField }>();
  for (const item of set.items) {
    for (const [field, suffixes] of Object.entries(WIDE_SUFFIXES)) {
      for (const suffix of suffixes)
        names.set(plainLetters(`${item.id} ${suffix}`), { item, field: field as WideField });
    }
  }
  return names;
}

function missingFields(fields: ReadonlyMap<Field, Column>, form: Layout['form']): Field[] {
  const needed: Field[] = form === 'wide' ? ['unitCode', 'unitName'] : ['unitCode', 'unitName', 'item'];
  const missing = needed.filter((field) => !fields.has(field));
  const hasPoints = form === 'wide' || fields.has('score') || fields.has('selfScore') || fields.has('value');
  return hasPoints ? missing : [...missing, 'score'];
}

function unknownColumn(
  file: string,
  row: number,
  column: Column,
  name: string,
  wideNames: ReadonlyMap<string, unknown>,
): Problem {
  const near = [...FIELD_BY_NAME.keys()].find((known) => known.length > 3 && distance(known, name) <= 2);
  const nearItem = near ?? [...wideNames.keys()].find((known) => known.length > 3 && distance(known, name) === 1);
  const field = near === undefined ? undefined : FIELD_BY_NAME.get(near);
  const suggestion = field === undefined ? (nearItem ?? '').toUpperCase() : FIELDS[field].vi;
  return problem('column-unknown', cellAt(file, row, column), { column: column.header, suggestion });
}

function mapOf<O, K, V>(maps: Map<O, Map<K, V>>, key: O): Map<K, V> {
  const existing = maps.get(key);
  if (existing !== undefined) return existing;
  const created = new Map<K, V>();
  maps.set(key, created);
  return created;
}
