import type { ShareMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import type { Words } from '../../model/language.ts';
import { forCategory } from '../bounds.ts';
import { hasValue, measured } from './measurement.ts';
import { categoryOf, givenWithoutValue, type MethodOutcome, nothingGiven, type Scored, valueText } from './scored.ts';
import { bySteps } from './steps.ts';

/** A share of two counts: points by its steps, or, without steps, a value that conditions speak of. */
export function byShare(method: ShareMethod, scored: Scored): MethodOutcome {
  const { steps, otherwise = ZERO, direction } = method;
  const gives = steps.length > 0;
  if (!hasValue(scored.entry)) {
    if (!gives) return nothingGiven('no-value');
    return givenWithoutValue(scored, [...steps.map(({ points }) => points), otherwise]);
  }
  const found = measured(scored, '%');
  if ('kind' in found) return found;
  const measure = measureOf(method, categoryOf(scored)?.id);
  if (measure === undefined) return { kind: 'wrong' };
  if (gives) return bySteps({ measure, unit: '%', direction, steps, otherwise }, found, scored);
  const counts = 'counts' in found ? { counts: found.counts } : {};
  return {
    kind: 'measured',
    reason: { code: 'measured', measure, value: valueText(scored.entry), ...counts, unit: '%' },
  };
}

/** What is counted, over those among whom it is counted. */
function measureOf(method: ShareMethod, category: string | undefined): Words | undefined {
  const part = forCategory(method.part, category);
  const whole = forCategory(method.whole, category);
  if (part === undefined || whole === undefined) return undefined;
  const known = MEASURES.get(part);
  if (known !== undefined && known.whole === whole) return known.measure;
  const inEnglish = part.en === undefined || whole.en === undefined ? {} : { en: `${part.en} / ${whole.en}` };
  const measure = { vi: `${part.vi} / ${whole.vi}`, ...inEnglish };
  MEASURES.set(part, { whole, measure });
  return measure;
}

/** The words of a share are put together once and not for each of a country's units. */
const MEASURES = new WeakMap<Words, { readonly whole: Words; readonly measure: Words }>();
