import { MET, NOT_MET } from '../../model/answer-words.ts';
import { ZERO } from '../../model/decimal.ts';
import type { MethodByFacts, MetMethod, SinceMethod } from '../../model/method.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import { dayFrom, isoDay, monthsAfter } from '../calendar.ts';
import { byChecklist } from './checklist.ts';
import { byClassElsewhere } from './class-of.ts';
import type { MethodRuns } from './method-run.ts';
import {
  agreeing,
  expectedWords,
  givenWithoutValue,
  type ItemInput,
  type MethodOutcome,
  nothingGiven,
  wrong,
} from './scored.ts';

/** What goes by what is there: papers on a list, a yes or no, a date, a class in another evaluation. */
export const BY_FACTS: MethodRuns<MethodByFacts> = {
  checklist: {
    score: byChecklist,
    expected: () => ({
      vi: 'những mục đã có, ngăn bằng dấu chấm phẩy; hoặc “tất cả”, “không”',
      en: 'what is there, separated by semicolons; or “tất cả” (all), “không” (none)',
    }),
  },
  met: {
    score: metOrNot,
    expected: () => ({ vi: '“đạt” hoặc “không đạt”', en: '“đạt” (met) or “không đạt” (not met)' }),
  },
  since: {
    score: since,
    expected: () => ({ vi: 'ngày, ví dụ 15/03/2024', en: 'the date, e.g. 15/03/2024' }),
  },
  'class-of': {
    score: byClassElsewhere,
    expected: ({ classes }) => {
      const { vi, en } = expectedWords(classes.map(({ label }) => ({ label })));
      return {
        vi: `một trong các loại: ${vi}; hoặc dùng --with với tệp kết quả kia`,
        en: `one of the classes: ${en}; or give the other result with --with`,
      };
    },
  },
};

const SAYS_MET: ReadonlySet<string> = new Set(MET);
const SAYS_NOT_MET: ReadonlySet<string> = new Set(NOT_MET);
const TICK = /^[✓✔☑]$/u;

/** Met or not, as the value says; where it is worth points, they follow. */
function metOrNot(method: MetMethod, scored: ItemInput): MethodOutcome {
  const { entry, given, item } = scored;
  const { points } = method;
  if (entry.value === undefined) {
    if (points === undefined || given === undefined) return nothingGiven('no-value');
    const outcome = givenWithoutValue(scored, [points, ZERO]);
    return outcome.kind === 'points' ? { ...outcome, met: given === points } : outcome;
  }
  const met = saysMet(entry.value);
  if (met === undefined) return wrong(scored, 'value', 'value-not-met-or-not', { found: entry.value, item: item.id });
  const code = met ? 'met' : 'not-met';
  if (points === undefined) return { kind: 'met', met, reason: { code } };
  const worth = met ? points : ZERO;
  return agreeing(scored, { points: worth, met, reason: { code, points: worth } });
}

function saysMet(text: string): boolean | undefined {
  if (TICK.test(text.trim())) return true;
  const plain = plainLetters(text);
  if (SAYS_MET.has(plain)) return true;
  return SAYS_NOT_MET.has(plain) ? false : undefined;
}

/** Whether enough months, and not too many, have passed by the day of checking: never by the clock. */
function since(method: SinceMethod, scored: ItemInput): MethodOutcome {
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
