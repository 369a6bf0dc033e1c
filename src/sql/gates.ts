import type { Item } from '../model/criteria-set.ts';
import type { GateFailure } from '../model/gate.ts';
import { measuredOf, metOf, pointsOf } from './items/item.ts';
import { notApplicable } from './items/leaf.ts';
import { boundSql } from './numbers.ts';
import type { Writing } from './writing.ts';

/** Whether a gate is open for the unit: no item breaks it. One that does not apply breaks none. */
export function gateOpen(id: string, writing: Writing): string {
  const { set, plan, columns } = writing;
  const place = plan.gates.findIndex(({ gate }) => gate.id === id);
  const planned = plan.gates[place];
  if (planned === undefined) throw new Error(`${set.id}: a class needs the gate ${id}, which is not in the set`);
  return columns.made(`gate_${place + 1}_open`, () => {
    const breaking = set.items
      .filter((item) => planned.items.has(item.id))
      .flatMap((item) => shuts(planned.shutting, item, writing));
    return breaking.length === 0 ? 'TRUE' : `NOT (${breaking.map((each) => `coalesce(${each}, FALSE)`).join(' OR ')})`;
  });
}

/** What breaks it, of one item; a row that is not there breaks a gate as a 0 does. */
function shuts(failure: GateFailure, item: Item, writing: Writing): string[] {
  switch (failure.is) {
    case 'at-zero':
      return withPoints(item, '= 0', writing);
    case 'below':
      return withPoints(item, `< ${boundSql(failure.least, writing)}`, writing);
    case 'lacking':
      return [isLacking(item, writing)];
  }
}

/** Items that give no points are below no minimum and never at 0. */
function withPoints(item: Item, than: string, writing: Writing): string[] {
  const points = pointsOf(item, writing);
  return points === undefined ? [] : [`${points} ${than}`];
}

function isLacking(item: Item, writing: Writing): string {
  const met = metOf(item, writing);
  const points = pointsOf(item, writing);
  const without = points === undefined ? `NOT (${measuredOf(item, writing)})` : `${points} = 0`;
  const lacking = met === undefined ? without : `CASE WHEN ${met} IS NOT NULL THEN NOT ${met} ELSE ${without} END`;
  const out = notApplicable(item, writing);
  return out === 'FALSE' ? lacking : `NOT ${out} AND (${lacking})`;
}
