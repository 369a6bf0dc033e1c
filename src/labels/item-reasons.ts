import { inLanguage, type Language } from '../model/language.ts';
import type { ItemReason } from '../model/reason.ts';
import { describeConditions } from './conditions.ts';
import { by, capital, en, list, quantity, reaching, type Sentences, vi, w } from './phrases.ts';
import { describeShare } from './share.ts';
import { SPEECH } from './speech.ts';

/** Why an item has its points, is met or not, or has its level. */
export const ITEM_REASONS: Sentences<ItemReason> = {
  awarded: {
    vi: ({ points, maximum }) => `Được chấm ${outOf(points, maximum, 'vi')} điểm.`,
    en: ({ points, maximum }) => `Awarded ${outOf(points, maximum, 'en')} points.`,
  },
  'awarded-zero': { vi: () => 'Được chấm 0 điểm.', en: () => 'Awarded 0 points.' },
  'level-reached': {
    vi: ({ level, points }) => `Đạt mức “${level.vi}”: ${vi(points)} điểm.`,
    en: ({ level, points }) => `Reached the level “${w(level)}”: ${en(points)} points.`,
  },
  'step-reached': {
    vi: (step) => {
      const bound = quantity(vi(step.bound), step.unit);
      const side = step.direction === 'at-least' ? `từ ${bound} trở lên` : `không quá ${bound}`;
      return `${measured(step, 'vi')}, đạt mức ${side}${where(step, 'vi')}: ${vi(step.points)} điểm.`;
    },
    en: (step) => {
      const side = step.direction === 'at-least' ? 'at least' : 'at most';
      const bound = quantity(en(step.bound), step.unit);
      return `${measured(step, 'en')}, reaches the step of ${side} ${bound}${where(step, 'en')}: ${en(step.points)} points.`;
    },
  },
  'no-step-reached': {
    vi: (step) => {
      const side = step.direction === 'at-least' ? 'dưới' : 'trên';
      const bound = quantity(vi(step.bound), step.unit);
      return `${measured(step, 'vi')}, ${side} mức ${bound}${where(step, 'vi')}: ${vi(step.points)} điểm.`;
    },
    en: (step) => {
      const side = step.direction === 'at-least' ? 'below' : 'above';
      const bound = quantity(en(step.bound), step.unit);
      return `${measured(step, 'en')}, ${side} the step of ${bound}${where(step, 'en')}: ${en(step.points)} points.`;
    },
  },
  'sum-of-indicators': {
    vi: ({ points, maximum }) => `Cộng các nội dung: ${outOf(points, maximum, 'vi')} điểm.`,
    en: ({ points, maximum }) => `Sum of the indicators: ${outOf(points, maximum, 'en')} points.`,
  },
  'no-evidence': {
    vi: ({ points, article }) =>
      points === undefined
        ? `Đã ghi kết quả nhưng không có minh chứng nên không được tính${by(article)}.`
        : `Đã chấm ${vi(points)} điểm nhưng không có minh chứng nên không được tính điểm${by(article)}.`,
    en: ({ points, article }) =>
      points === undefined
        ? `A result was given, which does not count because there is no evidence${by(article)}.`
        : `Awarded ${en(points)} points, which do not count because there is no evidence${by(article)}.`,
  },
  met: {
    vi: ({ points }) => `Đạt${worth(points, 'vi')}.`,
    en: ({ points }) => `Met${worth(points, 'en')}.`,
  },
  'not-met': {
    vi: ({ points }) => `Chưa đạt${worth(points, 'vi')}.`,
    en: ({ points }) => `Not met${worth(points, 'en')}.`,
  },
  measured: { vi: (value) => `${measured(value, 'vi')}.`, en: (value) => `${measured(value, 'en')}.` },
  'in-proportion': {
    vi: (reason) => {
      const { unit, rate, from, cap, rounded, points } = reason;
      const each = unit === '' ? `hệ số ${vi(rate)}` : `mỗi ${quantity('1', unit)} được ${vi(rate)} điểm`;
      const start = from === 0 ? '' : `, tính từ ${quantity(vi(from), unit)}`;
      const cut = rounded ? ' (đã làm tròn)' : '';
      return `${measured(reason, 'vi')}; ${each}${start}, tối đa ${vi(cap)} điểm: ${vi(points)} điểm${cut}.`;
    },
    en: (reason) => {
      const { unit, rate, from, cap, rounded, points } = reason;
      const each = unit === '' ? `factor ${en(rate)}` : `${en(rate)} points for each ${quantity('1', unit)}`;
      const start = from === 0 ? '' : `, counted from ${quantity(en(from), unit)}`;
      const cut = rounded ? ' (rounded)' : '';
      return `${measured(reason, 'en')}; ${each}${start}, at most ${en(cap)} points: ${en(points)} points${cut}.`;
    },
  },
  checklist: {
    vi: ({ present, absent, needed, points }) => {
      const all = present.length + absent.length;
      const has = absent.length === 0 ? `Có đủ ${all} nội dung` : `Có ${present.length}/${all} nội dung`;
      const lacking = absent.length === 0 ? '' : ` Chưa có: ${absent.map((entry) => entry.vi).join('; ')}.`;
      if (needed === undefined) return `${has}${worth(points, 'vi')}.${lacking}`;
      const verdict = present.length >= needed ? 'đạt' : 'chưa đạt';
      return `${has}, cần ${needed === all ? 'đủ' : 'ít nhất'} ${needed}: ${verdict}${worth(points, 'vi', ',')}.${lacking}`;
    },
    en: ({ present, absent, needed, points }) => {
      const all = present.length + absent.length;
      const lacking = absent.length === 0 ? '' : ` Missing: ${absent.map(w).join('; ')}.`;
      const has = `${present.length} of ${all} are there`;
      if (needed === undefined) return `${has}${worth(points, 'en')}.${lacking}`;
      const verdict = present.length >= needed ? 'met' : 'not met';
      const wanted = needed === all ? `all ${needed}` : `at least ${needed}`;
      return `${has}, ${wanted} needed: ${verdict}${worth(points, 'en', ',')}.${lacking}`;
    },
  },
  since: {
    vi: (reason) => {
      const { event, date, checkedOn, months, atMostMonths: most, holds } = reason;
      const passed = () => {
        if (date > checkedOn) return 'chưa đến ngày này';
        if (most === undefined) return `${holds ? 'đã' : 'chưa'} đủ ${months} tháng`;
        if (months === 0) return `${holds ? 'chưa' : 'đã'} quá ${most} tháng`;
        if (holds) return `đã đủ ${months} tháng và chưa quá ${most} tháng`;
        return `không trong khoảng từ ${months} đến ${most} tháng`;
      };
      return `${event.vi}: ${SPEECH.vi.date(date)}; tính đến ngày kiểm tra ${SPEECH.vi.date(checkedOn)}: ${passed()}.`;
    },
    en: (reason) => {
      const { event, date, checkedOn, months, atMostMonths: most, holds } = reason;
      const passed = () => {
        if (date > checkedOn) return 'that day is still to come';
        if (most === undefined) return `${holds ? 'at least' : 'less than'} ${months} months`;
        if (months === 0) return `${holds ? 'not more' : 'more'} than ${most} months`;
        return `${holds ? 'between' : 'not between'} ${months} and ${most} months`;
      };
      return `${w(event)}: ${date}; up to the day of checking ${checkedOn}: ${passed()}.`;
    },
  },
  'class-elsewhere': {
    vi: ({ class: found, file, points }) => {
      const source = file === undefined ? 'theo bảng minh chứng' : `theo tệp kết quả “${file}”`;
      return `Được xếp loại ${found.vi} (${source})${worth(points, 'vi')}.`;
    },
    en: ({ class: found, file, points }) => {
      const source = file === undefined ? 'as the evidence file says' : `from the result “${file}”`;
      return `Classified ${w(found)} (${source})${worth(points, 'en')}.`;
    },
  },
  'level-attained': {
    vi: ({ level, article, above }) =>
      `${capital(reaching(level))}: đủ các điều kiện${by(article)}.${
        above === undefined
          ? ''
          : ` Chưa ${reaching(above.level)}${by(above.article)} vì: ${describeConditions(above.failing, 'vi')}.`
      }`,
    en: ({ level, article, above }) =>
      `Reaches ${w(level)}: all its conditions hold${by(article)}.${
        above === undefined
          ? ''
          : ` ${w(above.level)} is not reached${by(above.article)} because: ${describeConditions(above.failing, 'en')}.`
      }`,
  },
  'no-level-attained': {
    vi: ({ otherwise, failing }) =>
      `${otherwise.vi}${failing.length === 0 ? '' : ` vì: ${describeConditions(failing, 'vi')}`}.`,
    en: ({ otherwise, failing }) =>
      `${w(otherwise)}${failing.length === 0 ? '' : ` because: ${describeConditions(failing, 'en')}`}.`,
  },
  'all-met': { vi: () => 'Tất cả các nội dung đều đạt.', en: () => 'All its indicators are met.' },
  'some-not-met': {
    vi: ({ items }) => `Chưa đạt vì còn nội dung chưa đạt: ${list(items)}.`,
    en: ({ items }) => `Not met because of ${list(items)}.`,
  },
  'nothing-submitted': {
    vi: (_, set) => (set.points ? 'Chưa gửi điểm và minh chứng.' : 'Chưa gửi kết quả.'),
    en: (_, set) => (set.points ? 'Neither score nor evidence was sent.' : 'No result was sent.'),
  },
  'no-score': {
    vi: (_, set) => (set.points ? 'Chưa có điểm.' : 'Chưa có kết quả.'),
    en: (_, set) => (set.points ? 'No score yet.' : 'No result yet.'),
  },
  'no-value': { vi: () => 'Chưa có số liệu.', en: () => 'No figure yet.' },
  'not-applicable': {
    vi: ({ category }) => (category === undefined ? 'Không áp dụng.' : `Không áp dụng cho “${category.vi}”.`),
    en: ({ category }) =>
      category === undefined ? 'Not applicable.' : `Does not hold for “${category.en ?? category.vi}”.`,
  },
  'invalid-data': {
    vi: () => 'Dữ liệu có lỗi, chưa tính được.',
    en: () => 'The data is wrong and cannot be counted.',
  },
};

function outOf(points: number, maximum: number | undefined, language: Language): string {
  const say = SPEECH[language].number;
  return maximum === undefined ? say(points) : `${say(points)}/${say(maximum)}`;
}

const POINTS = { vi: 'điểm', en: 'points' };

/** ": 5 điểm", where there are points. */
function worth(points: number | undefined, language: Language, mark = ':'): string {
  if (points === undefined) return '';
  return `${mark} ${SPEECH[language].number(points)} ${POINTS[language]}`;
}

type Measured = Extract<ItemReason, { readonly measure: unknown }>;

/** "Tỷ lệ hộ nghèo: 4,5%". */
function measured(reason: Measured, language: Language): string {
  const { measure, value, counts, unit } = reason;
  const direction = 'direction' in reason ? reason.direction : undefined;
  // Counts of anything but a share are said by the value.
  const share = unit === '%' ? counts : undefined;
  const found = share === undefined ? quantity(value, unit) : describeShare(share, language, direction);
  return `${capital(inLanguage(measure, language))}: ${found}`;
}

type Step = Extract<ItemReason, { readonly direction: unknown }>;

const CATEGORY = { vi: 'địa bàn', en: 'category' };

function where({ category }: Step, language: Language): string {
  if (category === undefined) return '';
  return `, ${CATEGORY[language]} ${inLanguage(category, language)}`;
}
