import { boundFor } from '../model/bound.ts';
import type { Decimal } from '../model/decimal.ts';
import type { ResultCriteria, UnitResult } from '../model/result.ts';
import type { BandCause, ClassScale, ConditionCause, GateCause } from './comparison.ts';
import { sameLabel } from './kinship.ts';

/** Gates that were shut and are open now, or the other way round; one that a side does not have counts as open there. */
export function gateCauses(before: UnitResult, after: UnitResult, sharedIds: boolean): GateCause[] {
  const name = (gate: { readonly id: string; readonly label: string }) =>
    sharedIds ? gate.id : sameLabel({ vi: gate.label });
  const old = new Map(before.gates.map((gate) => [name(gate), gate]));
  const causes: GateCause[] = [];
  for (const gate of after.gates) {
    const was = old.get(name(gate));
    old.delete(name(gate));
    if ((was?.passed ?? true) === gate.passed) continue;
    const items = gate.passed ? (was?.items ?? []) : gate.items;
    const effect = gate.passed ? 'raises' : 'lowers';
    causes.push({ kind: 'gate', label: gate.label, before: was?.passed ?? null, after: gate.passed, items, effect });
  }
  for (const { label, passed, items } of old.values()) {
    if (!passed) causes.push({ kind: 'gate', label, before: false, after: null, items, effect: 'raises' });
  }
  return causes;
}

/** The conditions that kept a riser down before, or that keep a faller down now, as the result says them. */
export function conditionCauses(change: 'up' | 'down', before: UnitResult, after: UnitResult): ConditionCause[] {
  const { classification } = change === 'up' ? before : after;
  return (classification?.because ?? [])
    .filter(({ code }) => code === 'conditions-fail')
    .map((because) => ({ kind: 'conditions', because, effect: change === 'up' ? 'raises' : 'lowers' }));
}

/**
 * Where the class in question asks for another total than before, and the unit's total lies between the two: of a riser
 * the class it reached, of a faller the one it lost. Whose total is above or below both was moved by something else.
 */
export function bandCauses(
  change: 'up' | 'down',
  sides: { readonly before: UnitResult; readonly after: UnitResult },
  criteria: { readonly before: ResultCriteria; readonly after: ResultCriteria },
  { scale, total }: { readonly scale: ClassScale; readonly total: Decimal | null },
): BandCause[] {
  if (scale.kind !== 'ordered' || criteria.before.maximum !== criteria.after.maximum) return [];
  const wanted = change === 'up' ? sides.after.classification?.id : sides.before.classification?.id;
  const step = scale.classes.find((each) => (change === 'up' ? each.after : each.before) === wanted);
  const was = criteria.before.classes.find(({ id }) => id === step?.before);
  const is = criteria.after.classes.find(({ id }) => id === step?.after);
  const [before, after] = [boundFor(was?.from, sides.before.category), boundFor(is?.from, sides.after.category)];
  if (is === undefined || before === undefined || after === undefined || total === null) return [];
  const [reached, missed] = change === 'up' ? [after, before] : [before, after];
  if (total < reached || total >= missed) return [];
  return [{ kind: 'band', class: is.label, before, after, effect: change === 'up' ? 'raises' : 'lowers' }];
}
