import type { CriteriaSet, Item } from '../../model/criteria-set.ts';
import { type Column, cellAt, type EntryCells, type TablePlace, type TotalOf } from '../../model/evidence.ts';
import { setGivesPoints } from '../../model/gives-points.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { lookAlike } from '../text/encoding/characters.ts';
import { FIELDS, type Field, IGNORED_HEADERS, ROW_FIELDS, type RowField } from '../vocabulary.ts';
import { type HeaderNames, headerNames, inLatin, type WideField } from './header-names.ts';
import { takesValue } from './item-takes.ts';
import { totalOf } from './points-headings.ts';
import type { Title } from './title.ts';
import { unitKinds } from './unit-kinds.ts';
import { columnOfItemNames, isDescription, type UnitOfTable, unitOfTable, unitTableHints } from './unit-table.ts';
import { unknownColumn } from './unknown-column.ts';

/** A row of a table as it stands, with its number as Excel counts. */
export interface Row {
  readonly cells: readonly string[];
  readonly row: number;
}

export interface TotalColumn {
  readonly of: TotalOf;
  readonly column: Column;
}

/** What each column of a table means. */
export interface Layout extends TablePlace {
  readonly form: 'long' | 'wide';
  readonly headerRow: number;
  readonly width: number;
  /** Columns inside the table whose header is blank: what is in them is not read, and said once. */
  readonly nameless: ReadonlySet<number>;
  readonly row: Readonly<Partial<Record<RowField, Column>>>;
  /** Long form: one for the file. */
  readonly long?: EntryCells;
  /** Wide form: by item. */
  readonly wide?: ReadonlyMap<Item, EntryCells>;
  /** A table of one unit, named above it or by its sheet: its rows name none. */
  readonly unit?: UnitOfTable;
  /** Of such a table: columns that may tell the item, beside the one that should. */
  readonly itemHints?: { readonly label?: Column; readonly number?: Column };
  /** Wide form: the totals that the file itself gives, to be compared with the items. */
  readonly totals?: readonly TotalColumn[];
}

export interface LayoutOptions {
  /** Units may be named alone, without a column of codes: there is a list in which their names are looked up. */
  readonly namesAlone?: boolean | undefined;
}

/** Reads a header: in either language, any case, with or without diacritics, long or wide. `titles` stand above it. */
export function readLayout(
  header: Row & { readonly titles?: readonly Title[] },
  place: TablePlace,
  set: CriteriaSet,
  { namesAlone = false }: LayoutOptions = {},
): { layout?: Layout; problems: Problem[] } {
  const columns = readColumns(header, place, headerNames(set));
  const hints = unitTableHints(header.cells, columns.fields);
  if (hints !== undefined) {
    const unit = unitOfTable(header.titles ?? [], place, header.row, unitKinds(set).level);
    if ('code' in unit && 'at' in unit && !('name' in unit)) return { problems: [...columns.problems, unit] };
    const own = columns.problems.filter(({ code, at }) => code !== 'column-unknown' || !isDescription(at.column ?? ''));
    return {
      layout: { ...layoutOf(header, place, columns, 'long'), unit: unit as UnitOfTable, itemHints: hints },
      problems: own,
    };
  }
  const form = columns.fields.has('item') || columns.items.size === 0 ? 'long' : 'wide';
  const words = form === 'long' && !columns.fields.has('item') ? columnOfItemNames(header.cells) : undefined;
  if (words !== undefined) columns.fields.set('item', words);
  const problems = [
    ...columns.problems.filter(({ code, at }) => code !== 'column-unknown' || at.column !== words?.header),
    ...columnsOfTheOtherForm(columns, form).map((column) =>
      problem('column-unknown', cellAt(place, header.row, column), { column: column.header, suggestion: '' }),
    ),
    ...missingFields(columns.fields, form, set, namesAlone).map((field) => missingColumn(field, header, place)),
  ];
  const fatal = problems.some(
    ({ code }) => code === 'column-twice' || code === 'column-missing' || code === 'tables-side-by-side',
  );
  return fatal ? { problems } : { layout: layoutOf(header, place, columns, form), problems };
}

/** The columns of a header by what they mean. */
interface HeaderColumns {
  readonly fields: Map<Field, Column>;
  readonly items: Map<Item, Map<WideField, Column>>;
  readonly totals: TotalColumn[];
  readonly problems: Problem[];
}

function readColumns({ cells, row }: Row, place: TablePlace, names: HeaderNames): HeaderColumns {
  const columns: HeaderColumns = { fields: new Map(), items: new Map(), totals: [], problems: [] };
  const seen = new Map<string, Column>();
  const again: Repeated[] = [];
  for (const [index, written] of cells.entries()) {
    const column: Column = { index, header: written.trim().replace(/\s+/g, ' ') };
    if (IGNORED_HEADERS.has(plainLetters(column.header)) && lookAlike(column.header) === undefined) continue;
    const at = cellAt(place, row, column);
    const latin = inLatin(column.header);
    const meaning = names.find(latin);
    if (meaning === undefined) {
      const of = totalOf(plainLetters(latin));
      if (of !== undefined) columns.totals.push({ of, column });
      columns.problems.push(unknownColumn(column, latin, at, names));
      continue;
    }
    if (latin !== column.header) {
      const codes = lookAlike(column.header)?.code ?? '';
      columns.problems.push(problem('repaired-header', at, { found: column.header, read: latin, codes }));
    }
    const first = seen.get(meaning.key);
    if (first !== undefined) {
      // Remarks are read from the first of them; nothing is computed from any.
      if (meaning.key === 'note') columns.problems.push(unknownColumn(column, '', at, names));
      else again.push({ column, first, key: meaning.key });
      continue;
    }
    seen.set(meaning.key, column);
    if ('item' in meaning) mapOf(columns.items, meaning.item).set(meaning.field, column);
    else columns.fields.set(meaning.field, column);
  }
  columns.problems.push(...repeatedColumns(again, place, row));
  return columns;
}

interface Repeated {
  readonly column: Column;
  readonly first: Column;
  readonly key: string;
}

/** A column that is there twice; or a whole table beside the other, which is said once and not of each of its columns. */
function repeatedColumns(again: readonly Repeated[], place: TablePlace, row: number): Problem[] {
  const [leftmost] = again;
  if (leftmost === undefined) return [];
  if (again.length >= FEWEST_OF_TABLE && again.some(({ key }) => key === 'unitCode' || key === 'unitName')) {
    const at = cellAt(place, row, leftmost.column);
    return [problem('tables-side-by-side', at, { cell: at.cell ?? '' })];
  }
  return again.map(({ column, first }) => {
    const firstAt = cellAt(place, row, first);
    const details = { column: column.header, first: firstAt.cell ?? '', firstColumn: first.header };
    return problem('column-twice', cellAt(place, row, column), details, { related: [firstAt] });
  });
}

const FEWEST_OF_TABLE = 3;

function layoutOf(
  { cells, row }: Row,
  place: TablePlace,
  { fields, items, totals }: HeaderColumns,
  form: Layout['form'],
) {
  const { file, sheet } = place;
  const table = { file, ...(sheet === undefined ? {} : { sheet }) };
  const rowColumns = Object.fromEntries([...fields].filter(([field]) => ROW_FIELDS.has(field)));
  const nameless = new Set([...cells.keys()].filter((index) => (cells[index] ?? '').trim() === ''));
  const common = { form, ...table, headerRow: row, width: cells.length, nameless, row: rowColumns } as const;
  if (form === 'wide') {
    const shared = fields.get('assessor');
    const wide = new Map<Item, EntryCells>();
    const without = [...items.values()].some((columns) => columns.has('evidence')) ? {} : { withoutEvidence: row };
    for (const [item, columns] of items) {
      const all = { ...Object.fromEntries(columns), ...(shared === undefined ? {} : { assessor: shared }) };
      wide.set(item, { ...table, columns: all, ...without });
    }
    return { ...common, wide, totals };
  }
  const entryColumns = Object.fromEntries([...fields].filter(([field]) => !ROW_FIELDS.has(field)));
  const without = fields.has('evidence') ? {} : { withoutEvidence: row };
  return { ...common, long: { ...table, columns: entryColumns, ...without } };
}

/** "Điểm" in a table with a row for each unit, "TC1" in one with a row for each criterion: it is not known whose they are. */
function columnsOfTheOtherForm({ fields, items }: HeaderColumns, form: Layout['form']): Column[] {
  if (form === 'long') return [...items.values()].flatMap((columns) => [...columns.values()]);
  return [...fields].filter(([field]) => !ROW_FIELDS.has(field) && field !== 'assessor').map(([, column]) => column);
}

export function missingColumn(field: Field, { cells, row }: Row, { file, sheet }: TablePlace): Problem {
  const header = cells.map((cell) => cell.trim()).join(' | ');
  const at = { file, ...(sheet === undefined ? {} : { sheet }), row };
  return problem('column-missing', at, { column: FIELDS[field].vi, header });
}

function missingFields(
  fields: ReadonlyMap<Field, Column>,
  form: Layout['form'],
  set: CriteriaSet,
  namesAlone: boolean,
): Field[] {
  const unit: Field[] = namesAlone ? ['unitName'] : ['unitCode', 'unitName'];
  const needed: Field[] = form === 'wide' ? unit : [...unit, 'item'];
  const missing = needed.filter((field) => !fields.has(field));
  if (form === 'wide' || SAY_HOW_MUCH.some((field) => fields.has(field))) return missing;
  if (setGivesPoints(set)) return [...missing, 'score'];
  return [...missing, ...(set.items.some(takesValue) ? (['value'] as const) : (['part', 'whole'] as const))];
}

/** A table without any of these says nothing of what was reached. */
const SAY_HOW_MUCH: readonly Field[] = ['score', 'selfScore', 'value', 'part', 'whole'];

function mapOf<O, K, V>(maps: Map<O, Map<K, V>>, key: O): Map<K, V> {
  const existing = maps.get(key);
  if (existing !== undefined) return existing;
  const created = new Map<K, V>();
  maps.set(key, created);
  return created;
}
