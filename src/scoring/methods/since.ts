import type { SinceMethod } from '../../model/criteria-set.ts';
import { dayFrom, isoDay, monthsAfter } from '../calendar.ts';
import { type ItemInput, type MethodOutcome, nothingGiven, wrong } from './scored.ts';

/** Whether enough months, and not too many, have passed by the day of checking: never by the clock. */
export function since(method: SinceMethod, scored: ItemInput): MethodOutcome {
  const { entry, item, context } = scored;
  const { event, months, atMostMonths } = method;
  if (entry.value === undefined) return nothingGiven('no-value');
  const day = dayFrom(entry.value);
  if (day === undefined) return wrong(scored, 'value', 'value-not-a-date', { found: entry.value, item: item.id });
  const { checkedOn } = context;
  if (checkedOn === undefined) return wrong(scored, 'value', 'checked-on-needed', { item: item.id, months });
  const date = isoDay(day);
  if (date > checkedOn) {
    return wrong(scored, 'value', 'value-after-checking', { found: entry.value, item: item.id, checkedOn });
  }
  const enough = isoDay(monthsAfter(day, months)) <= checkedOn;
  const notTooMany = atMostMonths === undefined || checkedOn <= isoDay(monthsAfter(day, atMostMonths));
  const holds = enough && notTooMany;
  const limit = atMostMonths === undefined ? {} : { atMostMonths };
  return { kind: 'met', met: holds, reason: { code: 'since', event, date, checkedOn, months, ...limit, holds } };
}
