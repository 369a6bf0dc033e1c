import type { Item } from '../model/criteria-set.ts';
import { levelsOfMethod } from '../model/levels.ts';
import type { OtherEvaluation } from '../model/method.ts';
import { otherEvaluationOf } from '../model/other-evaluation.ts';
import { placeIn } from './cells/named.ts';
import type { Step } from './cells/rows.ts';
import { plainName } from './plain-text.ts';
import type { Writing } from './writing.ts';

/** Columns of the table of classes in other evaluations, where the set asks for some. */
export const ELSEWHERE_COLUMNS = ['subject', 'item', 'unit_code', 'class'] as const;

interface ItemElsewhere {
  readonly item: Item;
  readonly read: OtherEvaluation;
}

/** Items that read the class of a unit; how many units reach one is not asked of a query, which its head says. */
export function itemsElsewhere({ plan }: Pick<Writing, 'plan'>): readonly ItemElsewhere[] {
  return plan.leaves.flatMap((item) => {
    const read = otherEvaluationOf(item.method);
    return read?.what === 'class' ? [{ item, read }] : [];
  });
}

/** What other evaluations say of a unit, in columns of its own for each item that asks. */
export function elsewhereSteps(writing: Writing): Step[] {
  const { dialect, prefixOf } = writing;
  const asked = itemsElsewhere(writing);
  if (asked.length === 0) return [];
  const columns = asked.flatMap(({ item, read }) => {
    const place = placeIn('class_name', levelsOfMethod(item.method), writing);
    const about = `subject = ${dialect.text(read.subject)} AND item = ${dialect.text(read.item ?? '')}`;
    const prefix = prefixOf(item);
    return [
      `min(CASE WHEN ${about} THEN ${place} END) AS ${prefix}_elsewhere_best`,
      `max(CASE WHEN ${about} THEN ${place} END) AS ${prefix}_elsewhere_worst`,
    ];
  });
  return [
    {
      name: 'elsewhere_named',
      sql: `SELECT subject, coalesce(item, '') AS item, trim(unit_code) AS unit_code,\n    ${plainName('class', dialect)} AS class_name\n  FROM elsewhere\n  WHERE class IS NOT NULL`,
    },
    {
      name: 'elsewhere_by_unit',
      sql: `SELECT unit_code,\n    ${columns.join(',\n    ')}\n  FROM elsewhere_named GROUP BY unit_code`,
    },
  ];
}
