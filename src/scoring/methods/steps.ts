import { boundFor } from '../../model/bound.ts';
import type { Step, ThresholdsMethod } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Words } from '../../model/language.ts';
import type { ItemReason } from '../../model/reason.ts';
import { type Measurement, reaches } from '../bounds.ts';
import { agreeing, categoryOf, type ItemInput, type MethodOutcome, valueText } from './scored.ts';

interface Steps {
  readonly measure: Words;
  readonly unit: string;
  readonly direction: ThresholdsMethod['direction'];
  readonly steps: readonly Step[];
  readonly otherwise: Decimal;
}

/** Points by the best step a measurement reaches. */
export function bySteps(
  { measure, unit, direction, steps, otherwise }: Steps,
  found: Measurement,
  scored: ItemInput,
): MethodOutcome {
  const category = categoryOf(scored);
  const bounds = steps.flatMap(({ bound }) => boundFor(bound, category?.id) ?? []);
  if (bounds.length < steps.length) return { kind: 'wrong' };
  const reached = bounds.findIndex((bound) => reaches(found, direction, bound));
  const step = reached === -1 ? steps.at(-1) : steps[reached];
  const bound = bounds[reached === -1 ? bounds.length - 1 : reached];
  if (step === undefined || bound === undefined) throw new Error(`${scored.item.id}: no steps to reach`);
  const points = reached === -1 ? otherwise : step.points;
  const reason: ItemReason = {
    code: reached === -1 ? 'no-step-reached' : 'step-reached',
    measure,
    value: valueText(scored.entry),
    ...('counts' in found ? { counts: found.counts } : {}),
    unit,
    direction,
    bound,
    // Said only where the category made a difference.
    ...(category === undefined || typeof step.bound === 'number' ? {} : { category: category.label }),
    points,
  };
  return agreeing(scored, { points, reason });
}
