import { unitOf } from '../../model/measures.ts';
import { namedValue } from '../methods.ts';
import { listOf, plainName } from '../plain-text.ts';
import type { Writing } from '../writing.ts';
import { cites, leavesOut } from './evidence.ts';
import { faultOfRow } from './faults.ts';
import { listText } from './list-text.ts';
import { itemsMeasured, saysCounts } from './measured.ts';
import { countIn, isPair, numberIn, ofPair, withoutUnit } from './numbers.ts';

/** One step of a query. */
export interface Step {
  readonly name: string;
  readonly sql: string;
}

/** Columns of the table of evidence, by the names machines give them (`evidence/vocabulary.ts`). All are texts; NULL is nothing. */
export const INPUT_COLUMNS = [
  'unit_code',
  'unit_name',
  'district',
  'province',
  'category',
  'item',
  'score',
  'value',
  'part',
  'whole',
  'evidence',
  'assessor',
  'note',
] as const;

/** What a row says, read: the texts, then what they say, then numbers, then what is wrong with it. */
export function rowSteps(writing: Writing): Step[] {
  const { set, plan, dialect } = writing;
  const columns = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join(',\n');
  const trimmed = (column: string, name = column) => `trim(coalesce(${column}, '')) AS ${name}`;
  const kinds = new Set(
    plan.leaves.flatMap(({ method }) => (method === undefined ? [] : (namedValue(method)?.reads ?? []))),
  );
  return [
    {
      name: 'written',
      sql: `SELECT\n${columns([
        ...['unit_code', 'unit_name', 'district', 'province'].map((column) => trimmed(column)),
        ...(set.categories.length > 0 ? [trimmed('category', 'category_text')] : []),
        trimmed('item'),
        ...['score', 'value', 'part', 'whole', 'evidence', 'note'].map((column) => trimmed(column, `${column}_text`)),
      ])}\n  FROM evidence`,
    },
    {
      name: 'told',
      sql: `SELECT written.*,\n${columns([
        `${leavesOut(firstWritten(), dialect)} AS left_out`,
        ...(kinds.has('list') ? [`${dialect.plainLetters(valueReadAs('list', writing))} AS value_plain`] : []),
        ...(kinds.has('name') ? [`${plainName(valueReadAs('name', writing), dialect)} AS value_name`] : []),
      ])}\n  FROM written`,
    },
    ...(kinds.has('list')
      ? [
          {
            name: 'listed',
            sql: `SELECT told.*,\n${columns([
              `${listText('value_plain', ';', dialect)} AS list`,
              `${listText('value_plain', ';,', dialect)} AS list_by_comma`,
            ])}\n  FROM told`,
          },
        ]
      : []),
    {
      name: 'numbered',
      sql: `SELECT ${kinds.has('list') ? 'listed' : 'told'}.*,\n${columns(readings(writing))}\n  FROM ${kinds.has('list') ? 'listed' : 'told'}`,
    },
    { name: 'cell', sql: `SELECT numbered.*,\n    ${faultOfRow(writing)} AS fault\n  FROM numbered` },
  ];
}

/** The value of items that are read so; NULL for the others, that nothing is worked out of theirs. */
function valueReadAs(reads: 'name' | 'list', { plan, dialect }: Writing): string {
  const items = plan.leaves.filter(({ method }) => method !== undefined && namedValue(method)?.reads === reads);
  return `CASE WHEN item IN (${listOf(
    items.map(({ id }) => id),
    dialect,
  )}) THEN value_text END`;
}

function firstWritten(): string {
  const cases = ['score_text', 'value_text', 'part_text'].map((text) => `WHEN ${text} <> '' THEN ${text}`);
  return `(CASE ${cases.join(' ')} ELSE whole_text END)`;
}

function readings(writing: Writing): string[] {
  const { plan, set, dialect } = writing;
  const { numbers, counts } = itemsMeasured(writing);
  const found = [`${numberIn('score_text', dialect)} AS score`];
  if (numbers.length > 0) found.push(`${measured(writing)} AS measured`);
  if (counts.length > 0)
    found.push(`${counted('part', 1, writing)} AS part_count`, `${counted('whole', 2, writing)} AS whole_count`);
  const named = plan.leaves.flatMap(({ id, method }) => {
    const read = method === undefined ? undefined : namedValue(method);
    if (method === undefined || read === undefined) return [];
    return [`WHEN item = ${dialect.text(id)} THEN ${read.read(method, writing, id)}`];
  });
  if (named.length > 0) {
    found.push(`CASE WHEN value_text = '' OR left_out THEN NULL\n      ${named.join('\n      ')} END AS named`);
  }
  if (set.evidence.rule === 'required') found.push(`${cites('evidence_text', dialect)} AS cited`);
  return found;
}

/** By the unit of measure of each item. */
function measured(writing: Writing): string {
  const { plan, dialect } = writing;
  const { numbers, percentages } = itemsMeasured(writing);
  const units = new Map<string, string[]>();
  for (const { id, method } of plan.leaves) {
    if (!numbers.includes(id)) continue;
    const unit = unitOf(method);
    units.set(unit, [...(units.get(unit) ?? []), id]);
  }
  const cases = [...units].map(([unit, ids]) => {
    const bare = withoutUnit('value_text', unit, dialect);
    return `WHEN item IN (${listOf(ids, dialect)}) THEN ${numberIn(unit === '' ? bare : `(${bare})`, dialect)}`;
  });
  const read = `CASE WHEN value_text = '' OR left_out OR ${saysCounts(writing)} THEN NULL ${cases.join(' ')} END`;
  if (percentages.length === 0) return read;
  // What is above 100 is a fault, and must not reach a product either.
  const fits = `item NOT IN (${listOf(percentages, dialect)}) OR (${read}) <= 1000000`;
  return `CASE WHEN ${fits} THEN ${read} END`;
}

function counted(column: 'part' | 'whole', place: 1 | 2, writing: Writing): string {
  const { dialect } = writing;
  const { counts } = itemsMeasured(writing);
  return [
    `CASE WHEN left_out OR item NOT IN (${listOf(counts, dialect)}) THEN NULL`,
    `WHEN part_text <> '' OR whole_text <> '' THEN ${countIn(`${column}_text`, dialect)}`,
    `WHEN ${isPair('value_text', dialect)} THEN ${countIn(ofPair('value_text', place), dialect)} END`,
  ].join('\n      ');
}
