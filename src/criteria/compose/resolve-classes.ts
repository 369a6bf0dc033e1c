import type { AreaRule, Bound, Classification, Gate } from '../../model/criteria-set.ts';
import { resolveCondition } from '../conditions.ts';
import { resolveGate, type WrittenGate } from '../gates.ts';
import type { WrittenArea } from '../schema/area.ts';
import type { WrittenClassification } from '../schema/classification.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { wordsOf } from './resolve-words.ts';

/** Gates, classes and areas as the engine works with them. What is open (null) is left out; `open` lists it. */
export function resolveGates(written: readonly WrittenGate[]): Gate[] {
  return written.flatMap((gate) => resolveGate(gate) ?? []);
}

export function resolveClassification(written: WrittenClassification, gates: readonly WrittenGate[]): Classification {
  const open = gates.filter((gate) => resolveGate(gate) === undefined).map(({ id }) => id);
  const requires = (named: readonly string[] | undefined) => (named ?? []).filter((id) => !open.includes(id));

  if (written.kind === 'levels') {
    return withoutUndefined({
      kind: written.kind,
      why: written.why === undefined ? undefined : wordsOf(written.why),
      classes: written.classes.map((rule) =>
        withoutUndefined({
          ...rule,
          label: wordsOf(rule.label),
          requires: requires(rule.requires),
          conditions: (rule.conditions ?? []).flatMap((condition) => resolveCondition(condition) ?? []),
        }),
      ),
    });
  }
  return withoutUndefined({
    kind: written.kind,
    betweenBands: written.betweenBands ?? ('lower-class' as const),
    betweenBandsReason: written.betweenBandsReason === undefined ? undefined : wordsOf(written.betweenBandsReason),
    classes: written.classes.map((rule) =>
      withoutUndefined({
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

export function resolveArea(written: WrittenArea): AreaRule {
  return withoutUndefined({ ...written, label: wordsOf(written.label) });
}

function known(bound: Bound | null | undefined): Bound | undefined {
  return bound ?? undefined;
}
