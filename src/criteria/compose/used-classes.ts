import type { AreaRule, Bound, Classification, Gate } from '../../model/criteria-set.ts';
import { usedCondition } from '../conditions.ts';
import { usedGate, type WrittenGate } from '../gates.ts';
import type { WrittenArea } from '../schema/area.ts';
import type { WrittenClassification } from '../schema/classification.ts';
import { given } from '../without-undefined.ts';
import { wordsOf } from './used-words.ts';

/** What is open (null) is left out of the set as it is used; `open` lists it. */
export function usedGates(written: readonly WrittenGate[]): Gate[] {
  return written.flatMap((gate) => usedGate(gate) ?? []);
}

export function usedClassification(written: WrittenClassification, gates: readonly WrittenGate[]): Classification {
  const open = gates.filter((gate) => usedGate(gate) === undefined).map(({ id }) => id);
  const requires = (named: readonly string[] | undefined) => (named ?? []).filter((id) => !open.includes(id));

  if (written.kind === 'levels') {
    return given({
      kind: written.kind,
      why: written.why === undefined ? undefined : wordsOf(written.why),
      classes: written.classes.map((rule) =>
        given({
          ...rule,
          label: wordsOf(rule.label),
          requires: requires(rule.requires),
          conditions: (rule.conditions ?? []).flatMap((condition) => usedCondition(condition) ?? []),
        }),
      ),
    });
  }
  return given({
    kind: written.kind,
    betweenBands: written.betweenBands ?? ('lower-class' as const),
    betweenBandsReason: written.betweenBandsReason === undefined ? undefined : wordsOf(written.betweenBandsReason),
    classes: written.classes.map((rule) =>
      given({
        ...rule,
        label: wordsOf(rule.label),
        from: known(rule.from),
        to: known(rule.to),
        toExclusive: rule.toExclusive ?? false,
        requires: requires(rule.requires),
      }),
    ),
  });
}

export function usedArea(written: WrittenArea): AreaRule {
  return given({ ...written, label: wordsOf(written.label) });
}

function known(bound: Bound | null | undefined): Bound | undefined {
  return bound ?? undefined;
}
