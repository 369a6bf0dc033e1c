import type { BandClassification, ClassRule, LevelClassification } from '../model/criteria-set.ts';
import { gateOpen } from './gates.ts';
import { conditionsHold } from './items/conditions.ts';
import { judgeOf } from './items/item.ts';
import { boundSql } from './numbers.ts';
import { totalOf } from './total.ts';
import type { Writing } from './writing.ts';

/** The place of the unit's class, the best one 0: the first whose band or conditions and whose gates it meets. */
export function classPlace(writing: Writing): string {
  const { classification } = writing.set;
  return writing.columns.made('class_place', () => {
    const holds =
      classification.kind === 'bands'
        ? classification.classes.map((_, place) =>
            [inBand(classification, place, writing), ...gates(classification.classes[place], writing)].join(' AND '),
          )
        : classification.classes.map((_, place) => classHolds(classification, place, writing));
    return `CASE ${holds.map((when, place) => `WHEN ${when} THEN ${place}`).join(' ')} END`;
  });
}

/** Whether the total is in a class's band or above it; what the words leave between two bands goes as the set says. */
function inBand({ classes, betweenBands }: BandClassification, place: number, writing: Writing): string {
  const total = totalOf(writing);
  if (total === undefined) throw new Error(`${writing.set.id}: a set without points cannot have bands`);
  const from = classes[place]?.from;
  if (from === undefined) return 'TRUE';
  const reached = `${total} >= ${boundSql(from, writing)}`;
  const below = classes[place + 1];
  if (betweenBands !== 'higher-class' || below?.to === undefined || below.toExclusive) return reached;
  return `(${reached} OR ${total} > ${boundSql(below.to, writing)})`;
}

function gates(rule: ClassRule | undefined, writing: Writing): string[] {
  return (rule?.requires ?? []).map((id) => gateOpen(id, writing));
}

/** Whether every condition of a class holds and its gates are open: a class may ask for all that a lower one needs. */
function classHolds(classification: LevelClassification, place: number, writing: Writing): string {
  const { classes } = classification;
  const rule = classes[place];
  return writing.columns.made(`class_${place + 1}_holds`, () => {
    const judge = {
      ...judgeOf(writing),
      classHolds: (id: string) => {
        const lower = classes.findIndex((each) => each.id === id);
        if (lower <= place) throw new Error(`${writing.set.id}: a class may only build on one below it, not ${id}`);
        return classHolds(classification, lower, writing);
      },
    };
    return [conditionsHold(rule?.conditions ?? [], writing, judge), ...gates(rule, writing)].join(' AND ');
  });
}
