import type { Item } from '../model/criteria-set.ts';
import { comparableNamesOf } from '../model/names.ts';
import { INPUT_COLUMNS, type Step } from './cells/rows.ts';
import { classPlace } from './classes.ts';
import { itemsElsewhere } from './elsewhere.ts';
import { Leaf, notApplicable } from './items/leaf.ts';
import { faultOfItem, isMissing, waits } from './items/scored.ts';
import { listOf, noText, plainName } from './plain-text.ts';
import { faultOfTotal, totalOf } from './total.ts';
import type { Writing } from './writing.ts';

/** Columns of every unit that a query shows; asked for before the steps are written, which then make them. */
export interface UnitColumns {
  readonly total: string | undefined;
  readonly faults: readonly { readonly item: Item; readonly fault: string }[];
}

export function unitColumns(writing: Writing): UnitColumns {
  const { plan, columns } = writing;
  const faults = plan.leaves.map((item) => ({ item, fault: faultOfItem(new Leaf(item, writing)) }));
  for (const item of writing.set.items) rowsOf(item, writing);
  classPlace(writing);
  columns.made('fault_of_unit', () => faultOfUnit(writing));
  columns.made('valid', () => {
    const all = [
      columns.made('fault_of_unit', () => ''),
      faultOfTotal(writing),
      ...faults.map(({ item }) => faultOfItem(new Leaf(item, writing))),
    ];
    return `coalesce(fault_of_rows, ${all.join(', ')}) IS NULL AND NOT in_conflict`;
  });
  counted('missing', (leaf) => isMissing(leaf), writing);
  counted('waiting', (leaf) => waits(leaf), writing);
  counted('not_applicable', ({ item }) => notApplicable(item, writing), writing);
  return { total: totalOf(writing), faults };
}

/** How many items of the unit are so. */
function counted(name: string, is: (leaf: Leaf) => string, writing: Writing): void {
  writing.columns.made(name, () => {
    const each = writing.plan.leaves.map((item) => is(new Leaf(item, writing))).filter((when) => when !== 'FALSE');
    return each.length === 0 ? '0' : each.map((when) => `CASE WHEN ${when} THEN 1 ELSE 0 END`).join(' + ');
  });
}

function rowsOf(item: Item, writing: Writing): string {
  return new Leaf(item, writing).rows;
}

/** What rows say of their unit must be the same in each. */
function faultOfUnit(writing: Writing): string {
  const { plan, set, dialect } = writing;
  const { text } = dialect;
  const cases = [
    `WHEN unit_name IS NULL THEN ${text('unit-name-missing')}`,
    `WHEN unit_name <> other_unit_name THEN ${text('unit-two-names')}`,
    `WHEN district <> other_district OR province <> other_province THEN ${text('unit-two-areas')}`,
  ];
  if (set.categories.length > 0) {
    const unknown = ['category_text', 'other_category_text'].map((column) => isUnknownCategory(column, writing));
    cases.push(`WHEN ${unknown.join(' OR ')} THEN ${text('category-unknown')}`);
    cases.push(`WHEN category_text <> other_category_text THEN ${text('unit-two-areas')}`);
  }
  if (plan.needsCategory) cases.push(`WHEN category IS NULL THEN ${text('category-missing')}`);
  return `CASE ${cases.join(' ')} END`;
}

/** The rows of a unit as one, and what is known of the unit beside them. */
export function gatheringSteps(writing: Writing): Step[] {
  const { set, columns, dialect } = writing;
  const said = ['unit_name', 'district', 'province', ...(set.categories.length > 0 ? ['category_text'] : [])];
  const gathered = [
    ...said.flatMap((column) => [
      `min(nullif(${column}, '')) AS ${column}`,
      `max(nullif(${column}, '')) AS other_${column}`,
    ]),
    'min(fault) AS fault_of_rows',
    ...columns.ofRows.map(({ name, sql }) => `${sql} AS ${name}`),
  ];
  const several = set.items.map((item) => `${rowsOf(item, writing)} > 1`);
  const elsewhere = itemsElsewhere(writing).length > 0;
  const other = elsewhere
    ? itemsElsewhere(writing).flatMap(({ item }) =>
        ['best', 'worst'].map((which) => `e.${writing.prefixOf(item)}_elsewhere_${which}`),
      )
    : [];
  const trimmed = INPUT_COLUMNS.map((column) => `trim(coalesce(${column}, '')) AS ${column}`);
  return [
    {
      name: 'unit_rows',
      sql: `SELECT unit_code,\n    ${gathered.join(',\n    ')}\n  FROM cell WHERE unit_code <> '' GROUP BY unit_code`,
    },
    { name: 'repeated', sql: `SELECT unit_code FROM unit_rows WHERE ${several.join(' OR ')}` },
    {
      name: 'said_again',
      sql: `SELECT DISTINCT ${trimmed.join(', ')}\n  FROM evidence WHERE trim(unit_code) IN (SELECT unit_code FROM repeated)`,
    },
    {
      name: 'conflicts',
      sql: `SELECT unit_code, item FROM said_again WHERE item IN (${listOf(
        set.items.map(({ id }) => id),
        dialect,
      )})\n  GROUP BY unit_code, item HAVING count(*) > 1`,
    },
    {
      name: 'unit_known',
      sql: [
        `SELECT u.*, ${categorySql(writing)} AS category, c.unit_code IS NOT NULL AS in_conflict${other.map((each) => `, ${each}`).join('')}`,
        '  FROM unit_rows u LEFT JOIN (SELECT DISTINCT unit_code FROM conflicts) c ON c.unit_code = u.unit_code',
        ...(elsewhere ? ['    LEFT JOIN elsewhere_by_unit e ON e.unit_code = u.unit_code'] : []),
      ].join('\n'),
    },
  ];
}

function categorySql({ set, dialect }: Writing): string {
  if (set.categories.length === 0) return noText(dialect);
  const cases = set.categories.flatMap((each) =>
    comparableNamesOf(each).map((name) => `WHEN ${dialect.text(name)} THEN ${dialect.text(each.id)}`),
  );
  return `CASE ${plainName('u.category_text', dialect)} ${cases.join(' ')} END`;
}

function isUnknownCategory(column: string, { set, dialect }: Writing): string {
  return `${plainName(column, dialect)} NOT IN (${listOf(set.categories.flatMap(comparableNamesOf), dialect)})`;
}

/** One step for each depth of what is made of what. */
export function judgingSteps({ columns }: Writing): Step[] {
  const steps = columns.steps.map((made, index) => {
    const before = index === 0 ? 'unit_known' : `judged_${index}`;
    const lines = made.map(({ name, sql }) => `    ${sql} AS ${name}`);
    return { name: `judged_${index + 1}`, sql: `SELECT ${before}.*,\n${lines.join(',\n')}\n  FROM ${before}` };
  });
  const last = `judged_${columns.steps.length}`;
  return [
    ...steps,
    {
      name: 'ranked',
      sql: rankedSql(
        last,
        columns.steps.some((step) => step.some(({ name }) => name === 'total')),
      ),
    },
  ];
}

/** By class, then total; equal ones share a rank and the next is skipped: 1, 2, 2, 4. */
function rankedSql(from: string, hasTotal: boolean): string {
  const order = `class_place${hasTotal ? ', total DESC' : ''}`;
  return `SELECT ${from}.*, CASE WHEN valid THEN rank() OVER (PARTITION BY valid ORDER BY ${order}) END AS rank\n  FROM ${from}`;
}
