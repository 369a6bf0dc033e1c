import type { Gate, Item } from '../model/criteria-set.ts';
import { measuredOf, metOf, pointsOf } from './items/item.ts';
import { notApplicable } from './items/leaf.ts';
import { boundSql } from './numbers.ts';
import type { Writing } from './writing.ts';

/** Whether a gate is open for the unit: no item breaks it. One that does not apply breaks none. */
export function gateOpen(id: string, writing: Writing): string {
  const place = writing.set.gates.findIndex((gate) => gate.id === id);
  const gate = writing.set.gates[place];
  if (gate === undefined) throw new Error(`${writing.set.id}: a class needs the gate ${id}, which is not in the set`);
  return writing.columns.made(`gate_${place + 1}_open`, () => {
    const breaking = breaks(gate, writing);
    return breaking.length === 0 ? 'TRUE' : `NOT (${breaking.map((each) => `coalesce(${each}, FALSE)`).join(' OR ')})`;
  });
}

/** What breaks it, for each item it is about. A row that is not there breaks a gate as a 0 does. */
function breaks(gate: Gate, writing: Writing): string[] {
  const { items } = writing.set;
  switch (gate.kind) {
    case 'no-item-at-zero':
      return items.filter(({ depth }) => depth === gate.depth).flatMap((item) => withPoints(item, '= 0', writing));
    case 'item-minimum': {
      const isItsOwn = ({ id, depth }: Item) =>
        'items' in gate.of ? gate.of.items.includes(id) : depth === gate.of.depth;
      return items
        .filter(isItsOwn)
        .flatMap((item) => withPoints(item, `< ${boundSql(gate.minimum, writing)}`, writing));
    }
    case 'mandatory-items':
      return items.filter(({ id }) => gate.items.includes(id)).map((item) => isLacking(item, writing));
  }
}

/** Items that give no points are below no minimum and never at 0. */
function withPoints(item: Item, than: string, writing: Writing): string[] {
  const points = pointsOf(item, writing);
  return points === undefined ? [] : [`${points} ${than}`];
}

/** Neither met nor with points, nor, where it is only measured, there. */
function isLacking(item: Item, writing: Writing): string {
  const met = metOf(item, writing);
  const points = pointsOf(item, writing);
  const without = points === undefined ? `NOT (${measuredOf(item, writing)})` : `${points} = 0`;
  const lacking = met === undefined ? without : `CASE WHEN ${met} IS NOT NULL THEN NOT ${met} ELSE ${without} END`;
  const out = notApplicable(item, writing);
  return out === 'FALSE' ? lacking : `NOT ${out} AND (${lacking})`;
}
