import type { ThresholdsMethod } from '../../model/criteria-set.ts';
import { hasValue, measured } from './measurement.ts';
import { givenWithoutValue, type ItemInput, type MethodOutcome } from './scored.ts';
import { bySteps } from './steps.ts';

/** Points by the best step the measured value reaches. Without a value, given points count if a step is worth them. */
export function byThresholds(method: ThresholdsMethod, scored: ItemInput): MethodOutcome {
  const { steps, otherwise, unit = '' } = method;
  if (!hasValue(scored.entry)) return givenWithoutValue(scored, [...steps.map(({ points }) => points), otherwise]);
  const found = measured(scored, unit);
  return 'kind' in found ? found : bySteps({ ...method, unit }, found, scored);
}
