import type { Dialect } from '../dialect.ts';
import { hasOthers } from '../plain-text.ts';

/**
 * A list in one cell, "1; 3; 4" or one on each line, as `;1;;3;;4;`. `?` where it holds letters of another alphabet, or a
 * part without any letter, which is nothing on a list. `value_plain` has the small plain letters of the cell.
 */
export function listText(plain: string, between: ';' | ';,', dialect: Dialect): string {
  const { text, replaceAll, matches } = dialect;
  const marks = `translate(${plain}, ${text(`\r\n${between === ';,' ? ',' : ''}`)}, ${text(between === ';,' ? ';;;' : ';;')})`;
  const spaced = replaceAll(marks, '[^a-z0-9;]+', ' ');
  const parted = replaceAll(`trim(${spaced})`, ' *(; *)+', ';;');
  const strange = `${hasOthers(marks, dialect)} OR ${matches(marks, `(^|;)[^a-z0-9;]*[^a-z0-9; ][^a-z0-9;]*(;|${dialect.end})`)}`;
  const whole = replaceAll(`concat(';', ${parted}, ';')`, '^;+|;+$', ';');
  return `CASE WHEN ${strange} THEN '?' ELSE ${whole} END`;
}
