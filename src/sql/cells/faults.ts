import { listOf } from '../plain-text.ts';
import type { Writing } from '../writing.ts';
import { isExcelError, leavesOut } from './evidence.ts';
import { itemsMeasured, saysCounts } from './measured.ts';
import { countIn, isPair, noNumber, numberIn, ofPair, withoutUnit } from './numbers.ts';

/** What is wrong with a row whatever its unit is, by the code of the problem it is for `check`; NULL where nothing is. */
export function faultOfRow(writing: Writing): string {
  const { set, plan, dialect } = writing;
  const { text } = dialect;
  const ids = (items: readonly { readonly id: string }[]) =>
    listOf(
      items.map(({ id }) => id),
      dialect,
    );
  const parents = set.items.filter(({ children }) => children.length > 0);
  const alwaysApply = plan.leaves.filter((item) => !item.mayBeNotApplicable && item.onlyFor === undefined);
  const saysMore =
    "score_text <> '' OR value_text <> '' OR part_text <> '' OR whole_text <> '' OR evidence_text <> '' OR note_text <> ''";
  const cases: (readonly [when: string, code: string])[] = [
    [`unit_code = ''`, `CASE WHEN item <> '' OR ${saysMore} THEN ${text('unit-code-missing')} END`],
    [`item = ''`, `CASE WHEN ${saysMore} THEN ${text('item-missing')} END`],
    [`item NOT IN (${ids(set.items)})`, text('item-unknown')],
    [`score_text <> '' AND score IS NULL AND NOT left_out`, noNumber('score_text', 'score-not-a-number', dialect)],
    [
      `left_out AND (part_text <> '' OR whole_text <> '') AND ${leavesOut('value_text', dialect)} AND NOT (${leftOutOrBlank('part_text', writing)} AND ${leftOutOrBlank('whole_text', writing)})`,
      text('counts-contradict-value'),
    ],
  ];
  if (parents.length > 0) {
    cases.push([`item IN (${ids(parents)}) AND (score_text <> '' OR left_out)`, text('item-has-indicators')]);
  }
  if (alwaysApply.length > 0)
    cases.push([`left_out AND item IN (${ids(alwaysApply)})`, text('not-applicable-refused')]);
  cases.push(...faultsOfNumbers(writing), ...faultsOfCounts(writing));
  cases.push([
    `${dialect.matches('evidence_text', '^#')} AND ${isExcelError('evidence_text', dialect)}`,
    text('excel-error'),
  ]);
  return `CASE\n${cases.map(([when, code]) => `      WHEN ${when} THEN ${code}`).join('\n')}\n    END`;
}

function leftOutOrBlank(column: string, { dialect }: Writing): string {
  return `(${column} = '' OR ${leavesOut(column, dialect)})`;
}

function faultsOfNumbers(writing: Writing): (readonly [string, string])[] {
  const { dialect } = writing;
  const { numbers, percentages } = itemsMeasured(writing);
  if (numbers.length === 0) return [];
  const unread = `value_text <> '' AND measured IS NULL AND NOT left_out AND NOT (${saysCounts(writing)})`;
  const percentage = `(${withoutUnit('value_text', '%', dialect)})`;
  const tooLarge = `item IN (${listOf(percentages, dialect)}) AND (${numberIn(percentage, dialect)}) > 1000000`;
  return [
    ...(percentages.length > 0 ? ([[`${unread} AND ${tooLarge}`, dialect.text('value-out-of-range')]] as const) : []),
    [`item IN (${listOf(numbers, dialect)}) AND ${unread}`, noNumber('value_text', 'value-not-a-number', dialect)],
  ];
}

function faultsOfCounts(writing: Writing): (readonly [string, string])[] {
  const { dialect } = writing;
  const { counts, countsOnly } = itemsMeasured(writing);
  if (counts.length === 0) return [];
  const { text } = dialect;
  const inColumns = `(part_text <> '' OR whole_text <> '')`;
  const ofCounts = `NOT left_out AND item IN (${listOf(counts, dialect)})`;
  return [
    [`${ofCounts} AND ${inColumns} AND (part_text = '' OR whole_text = '')`, text('count-missing')],
    [`${ofCounts} AND ${inColumns} AND (part_count IS NULL OR whole_count IS NULL)`, text('count-not-whole')],
    [`${ofCounts} AND part_count > whole_count`, text('counts-part-above-whole')],
    [`${ofCounts} AND ${inColumns} AND value_text <> '' AND NOT ${agrees(writing)}`, text('counts-contradict-value')],
    ...(countsOnly.length > 0
      ? ([
          [
            `NOT left_out AND item IN (${listOf(countsOnly, dialect)}) AND value_text <> '' AND whole_count IS NULL`,
            text('value-not-counts'),
          ],
        ] as const)
      : []),
  ];
}

/** A percentage beside its counts: the same, or rounded to the places it is written with. */
function agrees({ dialect }: Writing): string {
  const percentage = `(${numberIn(`(${withoutUnit('value_text', '%', dialect)})`, dialect)})`;
  const lastPlace = [10, 100, 1000, 10_000]
    .map((unit, index) => `WHEN ${percentage} % ${unit} <> 0 THEN ${10 ** index}`)
    .join(' ');
  const near = `abs(1000000 * part_count - ${percentage} * whole_count) * 2 <= (CASE ${lastPlace} ELSE 10000 END) * whole_count`;
  const same = ([1, 2] as const).map((place) => countIn(ofPair('value_text', place), dialect));
  return [
    `(CASE WHEN ${isPair('value_text', dialect)} THEN (${same[0]}) = part_count AND (${same[1]}) = whole_count`,
    // A percentage of more than five digits is that of no counts, and must not be multiplied.
    `WHEN ${percentage} <= 100000000 THEN ${near} ELSE FALSE END)`,
  ].join(' ');
}
