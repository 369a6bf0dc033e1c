import { byLanguage, inLanguage } from '../../model/language.ts';
import type { MethodByFigures, ThresholdsMethod } from '../../model/method.ts';
import { inProportion } from './linear.ts';
import { hasValue, measured } from './measurement.ts';
import type { MethodRuns } from './method-run.ts';
import { givenWithoutValue, type ItemInput, type MethodOutcome } from './scored.ts';
import { byShare } from './share.ts';
import { bySteps } from './steps.ts';

/** What goes by a measured number or two counts. */
export const BY_FIGURES: MethodRuns<MethodByFigures> = {
  thresholds: { score: byThresholds, expected: () => undefined },
  share: {
    score: byShare,
    expected: () => ({
      vi: 'số đạt và tổng số, ví dụ 37/40',
      en: 'how many of how many, e.g. 37/40',
    }),
  },
  linear: {
    score: inProportion,
    expected: ({ measure, unit = '' }) => {
      const inUnit = unit === '' ? '' : ` (${unit})`;
      return byLanguage((language) => `${inLanguage(measure, language)}${inUnit}`);
    },
  },
};

/** Points by the best step the measured value reaches. Without a value, given points count if a step is worth them. */
function byThresholds(method: ThresholdsMethod, scored: ItemInput): MethodOutcome {
  const { steps, otherwise, unit = '' } = method;
  if (!hasValue(scored.entry)) return givenWithoutValue(scored, [...steps.map(({ points }) => points), otherwise]);
  const found = measured(scored, unit);
  return 'kind' in found ? found : bySteps({ ...method, unit }, found, scored);
}
