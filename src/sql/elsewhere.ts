import type { ClassOfMethod, Item } from '../model/criteria-set.ts';
import { placeIn } from './cells/named.ts';
import type { Step } from './cells/rows.ts';
import { plainName } from './plain-text.ts';
import type { Writing } from './writing.ts';

/** Columns of the table of classes in other evaluations, where the set asks for some. */
export const ELSEWHERE_COLUMNS = ['subject', 'item', 'unit_code', 'class'] as const;

interface ReadElsewhere {
  readonly item: Item;
  readonly method: ClassOfMethod;
}

export function itemsElsewhere({ plan }: Pick<Writing, 'plan'>): readonly ReadElsewhere[] {
  return plan.leaves.flatMap((item) => (item.method?.kind === 'class-of' ? [{ item, method: item.method }] : []));
}

/** What other evaluations say of a unit, in columns of its own for each item that asks. */
export function elsewhereSteps(writing: Writing): Step[] {
  const { dialect, prefixOf } = writing;
  const asked = itemsElsewhere(writing);
  if (asked.length === 0) return [];
  const columns = asked.flatMap(({ item, method }) => {
    const place = placeIn('class_name', method.classes, writing);
    const about = `subject = ${dialect.text(method.subject)} AND item = ${dialect.text(method.item ?? '')}`;
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
