import { inLanguage, type Language, type Words } from '../model/language.ts';
import type { ClassReason, UnitNotice } from '../model/reason.ts';
import { describeConditions } from './conditions.ts';
import { articleInBrackets, capitalised, en, inEnglish, reaching, type Sentences, vi } from './phrases.ts';
import { SPEECH } from './speech.ts';

/** The steps that lead to a class, and what an officer should know beside it. */
export const CLASS_REASONS: Sentences<ClassReason | UnitNotice> = {
  'total-in-band': {
    vi: ({ total, class: named, from, to, toExclusive, article }) =>
      `Tổng ${vi(total)} điểm, thuộc mức ${band(from, to, toExclusive, 'vi')} của loại ${named.vi}${articleInBrackets(article)}.`,
    en: ({ total, class: named, from, to, toExclusive, article }) =>
      `The total of ${SPEECH.en.count(en(total), 'point')} is in the band ${band(from, to, toExclusive, 'en')} of the class ${inEnglish(named)}${articleInBrackets(article)}.`,
  },
  'total-read-as': {
    vi: (reason) => `${BETWEEN.vi(reason)}; theo cách đọc của bộ tiêu chí, tính là loại ${reason.class.vi}.`,
    en: (reason) => `${BETWEEN.en(reason)}; as the criteria set reads it, ${inEnglish(reason.class)}.`,
  },
  'total-below-bands': {
    vi: ({ total, lowest, article }) =>
      `Tổng ${vi(total)} điểm, chưa đến ${vi(lowest)} điểm${articleInBrackets(article)}.`,
    en: ({ total, lowest, article }) =>
      `The total of ${SPEECH.en.count(en(total), 'point')} is below ${en(lowest)}${articleInBrackets(article)}.`,
  },
  'total-scaled': {
    vi: ({ total, attainable, maximum, scaled, items, article }) =>
      `Tổng ${vi(total)} trên ${vi(attainable)} điểm có thể đạt (${SPEECH.vi.list(items)} không áp dụng), quy về thang ${vi(maximum)} điểm: ${vi(scaled)} điểm${articleInBrackets(article)}.`,
    en: ({ total, attainable, maximum, scaled, items, article }) =>
      `${en(total)} of the ${SPEECH.en.count(en(attainable), 'point')} that can be had (${SPEECH.en.list(items)} not applicable), brought to ${en(maximum)}: ${SPEECH.en.count(en(scaled), 'point')}${articleInBrackets(article)}.`,
  },
  'total-rounded': {
    vi: ({ total, rounded, article }) =>
      `Tổng ${vi(total)} điểm được làm tròn thành ${vi(rounded)} điểm${articleInBrackets(article)}.`,
    en: ({ total, rounded, article }) =>
      `The total of ${SPEECH.en.count(en(total), 'point')} is rounded to ${SPEECH.en.count(en(rounded), 'point')}${articleInBrackets(article)}.`,
  },
  'gate-holds': {
    vi: ({ gate, article }) => `Điều kiện “${gate.vi}” được bảo đảm${articleInBrackets(article)}.`,
    en: ({ gate, article }) => `The condition “${inEnglish(gate)}” holds${articleInBrackets(article)}.`,
  },
  'gate-fails': {
    vi: ({ gate, article, class: named, items }, set) =>
      `Không bảo đảm điều kiện “${gate.vi}”${articleInBrackets(article)} vì ${SPEECH.vi.list(items)}, nên không được xếp loại ${named.vi}${set.bands ? ' dù đủ điểm' : ''}.`,
    en: ({ gate, article, class: named, items }, set) =>
      `The condition “${inEnglish(gate)}” fails${articleInBrackets(article)} because of ${SPEECH.en.list(items)}, so the class ${inEnglish(named)} is not given${set.bands ? ' although the total is enough' : ''}.`,
  },
  'items-without-evidence': {
    vi: ({ items, points, article }) =>
      points === undefined
        ? `${SPEECH.vi.list(items)} không có minh chứng nên kết quả đã ghi không được tính${articleInBrackets(article)}.`
        : `${SPEECH.vi.list(items)} không có minh chứng nên không được tính ${vi(points)} điểm đã chấm${articleInBrackets(article)}.`,
    en: ({ items, points, article }) =>
      points === undefined
        ? `${SPEECH.en.list(items)}: no evidence, so the results given do not count${articleInBrackets(article)}.`
        : `${SPEECH.en.list(items)}: no evidence, so the ${SPEECH.en.count(en(points), 'point awarded does', 'points awarded do')} not count${articleInBrackets(article)}.`,
  },
  'items-not-submitted': {
    vi: ({ items, counted }) =>
      counted === 'not-met'
        ? `${SPEECH.vi.list(items)} chưa gửi hoặc chưa có kết quả, coi như chưa đạt.`
        : `${SPEECH.vi.list(items)} chưa gửi hoặc chưa có điểm, tính là 0 điểm.`,
    en: ({ items, counted }) =>
      counted === 'not-met'
        ? `${SPEECH.en.list(items)}: not sent or without a result, counted as not met.`
        : `${SPEECH.en.list(items)}: not sent or not scored, counted as 0 points.`,
  },
  'items-at-zero': {
    vi: ({ items }) => `${SPEECH.vi.list(items)} bị điểm 0.`,
    en: ({ items }) => `${SPEECH.en.list(items)}: 0 points.`,
  },
  'conditions-hold': {
    vi: ({ class: named, article }) =>
      `${capitalised(reaching(named))}: đủ các điều kiện${articleInBrackets(article)}.`,
    en: ({ class: named, article }) =>
      `Reaches ${inEnglish(named)}: all its conditions hold${articleInBrackets(article)}.`,
  },
  'conditions-fail': {
    vi: ({ class: named, article, conditions }) =>
      `Chưa ${reaching(named)}${articleInBrackets(article)} vì: ${describeConditions(conditions, 'vi')}.`,
    en: ({ class: named, article, conditions }) =>
      `${inEnglish(named)} is not reached${articleInBrackets(article)} because: ${describeConditions(conditions, 'en')}.`,
  },
  'best-open-class': {
    vi: ({ class: named, article }) => `Loại cao nhất có đủ điều kiện là ${named.vi}${articleInBrackets(article)}.`,
    en: ({ class: named, article }) =>
      `The best class whose conditions hold is ${inEnglish(named)}${articleInBrackets(article)}.`,
  },
  'remaining-case': {
    vi: ({ class: named, article }) => `Thuộc các trường hợp còn lại: ${named.vi}${articleInBrackets(article)}.`,
    en: ({ class: named, article }) =>
      `Falls under the remaining cases: ${inEnglish(named)}${articleInBrackets(article)}.`,
  },
  'class-with-evidence': {
    vi: ({ class: named, total, items }) =>
      total === undefined
        ? `Nếu bổ sung đủ minh chứng của ${SPEECH.vi.list(items)}: kết quả là ${named.vi}.`
        : `Nếu bổ sung đủ minh chứng của ${SPEECH.vi.list(items)}: tổng ${vi(total)} điểm, xếp loại ${named.vi}.`,
    en: ({ class: named, total, items }) =>
      total === undefined
        ? `With the evidence for ${SPEECH.en.list(items)} supplied: ${inEnglish(named)}.`
        : `With the evidence for ${SPEECH.en.list(items)} supplied: ${SPEECH.en.count(en(total), 'point')}, class ${inEnglish(named)}.`,
  },
  'total-between-bands': {
    vi: (notice) => `${BETWEEN.vi(notice)}; bộ tiêu chí xếp vào loại ${notice.readAs.vi}.${after(notice.why, 'vi')}`,
    en: (notice) =>
      `${BETWEEN.en(notice)}; the criteria set reads it as ${inEnglish(notice.readAs)}.${after(notice.why, 'en')}`,
  },
};

const BAND = {
  vi: {
    from: (from: number) => `từ ${vi(from)} điểm trở lên`,
    upTo: (from: number, to: number) => `${vi(from)}-${vi(to)} điểm`,
    below: (from: number, to: number) => `từ ${vi(from)} đến dưới ${vi(to)} điểm`,
  },
  en: {
    from: (from: number) => `${en(from)} and above`,
    upTo: (from: number, to: number) => `${en(from)}-${en(to)}`,
    below: (from: number, to: number) => `${en(from)} to below ${en(to)}`,
  },
};

function band(from: number, to: number | undefined, toExclusive: boolean, language: Language): string {
  const words = BAND[language];
  if (to === undefined) return words.from(from);
  return toExclusive ? words.below(from, to) : words.upTo(from, to);
}

type Between = Extract<ClassReason | UnitNotice, { readonly lowerTo: unknown }>;

const BETWEEN = {
  vi: ({ total, lower, lowerTo, higher, higherFrom }: Between) =>
    `Tổng ${vi(total)} điểm nằm giữa mức cao nhất ${vi(lowerTo)} của loại ${lower.vi} và mức thấp nhất ${vi(higherFrom)} của loại ${higher.vi}`,
  en: ({ total, lower, lowerTo, higher, higherFrom }: Between) =>
    `The total of ${SPEECH.en.count(en(total), 'point')} lies between the highest total ${en(lowerTo)} of ${inEnglish(lower)} and the lowest total ${en(higherFrom)} of ${inEnglish(higher)}`,
};

function after(why: Words | undefined, language: Language): string {
  return why === undefined ? '' : ` ${inLanguage(why, language)}`;
}
