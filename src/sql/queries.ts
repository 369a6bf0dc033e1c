import { isPercentage, measuresCounts } from '../model/measures.ts';
import { areaSteps, nameOf, verdictColumns } from './areas.ts';
import { INPUT_COLUMNS, rowSteps, type Step } from './cells/rows.ts';
import { elsewhereSteps } from './elsewhere.ts';
import { asDecimalSql } from './numbers.ts';
import { gatheringSteps, judgingSteps, type UnitColumns, unitColumns } from './units.ts';
import type { Writing } from './writing.ts';

/**
 * `units`: a row for each unit. `areas`: for each rule of the set and each area. `problems`: rows that are wrong, by kind.
 * `evidence`: the rows of the units of a class or a better one, as they were, to be evaluated by the program itself.
 */
export type QueryName = 'units' | 'areas' | 'problems' | 'evidence';
export const QUERY_NAMES: readonly QueryName[] = ['units', 'areas', 'problems', 'evidence'];

/** The query alone, without the comment before it. `upTo`: the place of the class, of the evidence of units. */
export function query(name: QueryName, writing: Writing, upTo: number): string {
  verdictColumns(writing);
  const columns = unitColumns(writing);
  const reading = [...rowSteps(writing), ...elsewhereSteps(writing)];
  const judging = [...gatheringSteps(writing), ...judgingSteps(writing)];
  const rest = {
    units: () => [],
    evidence: () => [],
    areas: () => areaSteps(writing),
    problems: () => problemSteps(writing, columns),
  }[name]();
  const { neverKept, keptForTwo, workedOutOnce } = writing.dialect;
  const kept = ({ name: step }: Step) =>
    step === 'unit_rows' ? keptForTwo : /^(?:judged|unit_)/.test(step) ? workedOutOnce : '';
  const steps = [
    ...reading.map((step) => stepSql(step, neverKept)),
    ...judging.map((step) => stepSql(step, kept(step))),
    ...rest.map((step) => stepSql(step, '')),
  ];
  const last = {
    units: () => units(writing, columns),
    areas: () => areas(writing),
    problems,
    evidence: () => evidence(writing, upTo),
  }[name]();
  return `WITH\n${steps.join(',\n')}\n${last}\n`;
}

function stepSql({ name, sql }: Step, kept: string): string {
  return `${name} AS ${kept}(\n  ${sql}\n)`;
}

function units({ set, dialect: { text } }: Writing, { total }: UnitColumns): string {
  const { classes } = set.classification;
  const byClass = (of: (rule: (typeof classes)[number]) => string) =>
    `CASE WHEN valid THEN CASE class_place ${classes.map((rule, place) => `WHEN ${place} THEN ${of(rule)}`).join(' ')} END END`;
  const ifValid = (column: string) => `CASE WHEN valid THEN ${column} END AS ${column}`;
  const columns = [
    'unit_code, unit_name, province, district, category, valid',
    `CASE WHEN valid THEN ${total === undefined ? 'CAST(NULL AS DECIMAL(13, 4))' : asDecimalSql(total)} END AS total`,
    `${byClass(({ id }) => text(id))} AS class`,
    `${byClass(({ label }) => text(label.vi))} AS class_label`,
    `${byClass(({ earnsAward }) => (earnsAward ? 'TRUE' : 'FALSE'))} AS earns_award`,
    'rank',
    ['missing', 'waiting', 'not_applicable'].map(ifValid).join(', '),
    `${text(`${set.id}@${set.version}`)} AS criteria, ${text(set.sha256)} AS criteria_sha256, ${text(set.provenance)} AS standing`,
  ];
  return `SELECT ${columns.join(',\n  ')}\nFROM ranked`;
}

function areas(writing: Writing): string {
  const each = writing.set.areas.map((rule) => {
    return `SELECT rule, province, district, reached, units, undecided, recognised FROM ${nameOf(rule, writing)}`;
  });
  return each.join('\nUNION ALL ');
}

/** What is wrong, from each place where it is found out; each kind once for a unit and item. */
function problemSteps({ dialect }: Writing, { faults }: UnitColumns): Step[] {
  const { text } = dialect;
  const items = faults.map(({ item }) => `SELECT ${text(item.id)} AS item`).join(' UNION ALL ');
  const byItem = faults.map(({ item, fault }) => `WHEN ${text(item.id)} THEN ${fault}`).join(' ');
  const ofUnit = (fault: string) =>
    `SELECT ${fault} AS code, '' AS item, unit_code FROM ranked WHERE ${fault} IS NOT NULL`;
  return [
    { name: 'items', sql: items },
    {
      name: 'item_faults',
      sql: `SELECT CASE i.item ${byItem} END AS code, i.item, r.unit_code\n  FROM ranked r CROSS JOIN items i`,
    },
    {
      name: 'wrong',
      sql: [
        'SELECT fault AS code, item, unit_code FROM cell WHERE fault IS NOT NULL',
        `SELECT ${text('row-conflict')} AS code, item, unit_code FROM conflicts`,
        'SELECT code, item, unit_code FROM item_faults WHERE code IS NOT NULL',
        ofUnit('fault_of_unit'),
        ofUnit('fault_of_total'),
      ].join('\n  UNION ALL '),
    },
  ];
}

function problems(): string {
  return 'SELECT code, item, count(*) AS times, count(DISTINCT unit_code) AS units FROM wrong GROUP BY code, item';
}

/** Columns of counts are part of the form only where something is counted: elsewhere the reader would ask what they are. */
function evidence({ set }: Writing, upTo: number): string {
  const counted = set.items.some(({ method }) => measuresCounts(method) || isPercentage(method));
  const columns = INPUT_COLUMNS.filter((column) => counted || !COUNTS.has(column))
    .map((column) => `e.${column}`)
    .join(', ');
  return `SELECT ${columns}\nFROM evidence e JOIN ranked r ON r.unit_code = trim(e.unit_code)\nWHERE r.valid AND r.class_place <= ${upTo}`;
}

const COUNTS: ReadonlySet<string> = new Set(['part', 'whole']);
