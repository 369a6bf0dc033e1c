import { subtract } from '../../model/arithmetic.ts';
import type { ShareMethod } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { locate } from '../../model/evidence.ts';
import type { Words } from '../../model/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { forCategory } from '../bounds.ts';
import { countsElsewhere } from './counts-elsewhere.ts';
import { countsField, hasValue, measured } from './measurement.ts';
import {
  categoryOf,
  givenWithoutValue,
  type ItemInput,
  type MethodOutcome,
  nothingGiven,
  valueText,
} from './scored.ts';
import { bySteps } from './steps.ts';

/** A share of two counts: points by its steps, or, without steps, a value that conditions refer to. */
export function byShare(method: ShareMethod, scored: ItemInput): MethodOutcome {
  const { steps, otherwise = ZERO, direction } = method;
  const gives = steps.length > 0;
  if (!hasValue(scored.entry)) {
    if (!gives) return nothingGiven('no-value');
    return givenWithoutValue(scored, [...steps.map(({ points }) => points), otherwise]);
  }
  const found = measured(scored, '%');
  if ('kind' in found) return found;
  const contradicted = notTheRest(method, scored);
  if (contradicted !== undefined) return { kind: 'wrong', problem: contradicted };
  const measure = measureOf(method, categoryOf(scored)?.id);
  if (measure === undefined) return { kind: 'wrong' };
  if (gives) return bySteps({ measure, unit: '%', direction, steps, otherwise }, found, scored);
  const counts = 'counts' in found ? { counts: found.counts } : {};
  return {
    kind: 'measured',
    reason: { code: 'measured', measure, value: valueText(scored.entry), ...counts, unit: '%' },
  };
}

/**
 * A whole that is “all the others” must be what the other share leaves: else 0 of 0 would hold while people remain.
 * Nothing is said where the other has no counts, or wrong ones, which are a problem of their own.
 */
function notTheRest({ wholeIsRestOf: id }: ShareMethod, { unit, item, entry }: ItemInput): Problem | undefined {
  const other = id === undefined ? undefined : unit.entries.get(id);
  if (id === undefined || other?.counts === undefined || other.broken || other.notApplicable) return undefined;
  const { part: otherPart, whole: otherWhole } = other.counts;
  const rest = subtract(otherWhole, otherPart);
  const whole = entry.counts?.whole;
  if (whole === undefined || whole === rest || rest < 0) return undefined;
  const { at, details } = countsElsewhere(entry, other);
  return problem(
    'whole-not-the-rest',
    locate(entry, countsField(entry)),
    { item: item.id, whole, other: id, otherPart, otherWhole, rest, ...details },
    { unit: unit.code, item: item.id, related: [at] },
  );
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
