import type { Language } from '../../model/language.ts';
import type { REASONS_BY_FACTS } from '../../model/methods/by-facts.ts';
import { inEnglish, type SentencesOf } from '../phrases.ts';
import { SPEECH } from '../speech.ts';

/** What ways of scoring say that go by what is there: papers on a list, a yes or no, a date, a class elsewhere. */
export const SENTENCES_BY_FACTS: SentencesOf<typeof REASONS_BY_FACTS> = {
  checklist: {
    vi: ({ present, absent, needed, points }) => {
      const all = present.length + absent.length;
      const has = absent.length === 0 ? `Có đủ ${all} nội dung` : `Có ${present.length}/${all} nội dung`;
      const lacking = absent.length === 0 ? '' : ` Chưa có: ${SPEECH.vi.series(absent.map((entry) => entry.vi))}.`;
      if (needed === undefined) return `${has}${worth(points, 'vi')}.${lacking}`;
      const verdict = present.length >= needed ? 'đạt' : 'chưa đạt';
      return `${has}, cần ${needed === all ? 'đủ' : 'ít nhất'} ${needed}: ${verdict}${worth(points, 'vi', ',')}.${lacking}`;
    },
    en: ({ present, absent, needed, points }) => {
      const all = present.length + absent.length;
      const lacking = absent.length === 0 ? '' : ` Missing: ${SPEECH.en.series(absent.map(inEnglish))}.`;
      const has = `${present.length} of ${all} are there`;
      if (needed === undefined) return `${has}${worth(points, 'en')}.${lacking}`;
      const verdict = present.length >= needed ? 'met' : 'not met';
      const wanted = needed === all ? `all ${needed}` : `at least ${needed}`;
      return `${has}, ${wanted} needed: ${verdict}${worth(points, 'en', ',')}.${lacking}`;
    },
  },
  met: {
    vi: ({ points }) => `Đạt${worth(points, 'vi')}.`,
    en: ({ points }) => `Met${worth(points, 'en')}.`,
  },
  'not-met': {
    vi: ({ points }) => `Chưa đạt${worth(points, 'vi')}.`,
    en: ({ points }) => `Not met${worth(points, 'en')}.`,
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
        if (most === undefined) return `${holds ? 'at least' : 'less than'} ${SPEECH.en.count(months, 'month')}`;
        if (months === 0) return `${holds ? 'not more' : 'more'} than ${SPEECH.en.count(most, 'month')}`;
        return `${holds ? 'between' : 'not between'} ${months} and ${SPEECH.en.count(most, 'month')}`;
      };
      return `${inEnglish(event)}: ${date}; up to the day of checking ${checkedOn}: ${passed()}.`;
    },
  },
  'class-elsewhere': {
    vi: ({ class: found, file, points }) => {
      const source = file === undefined ? 'theo bảng minh chứng' : `theo tệp kết quả “${file}”`;
      return `Được xếp loại ${found.vi} (${source})${worth(points, 'vi')}.`;
    },
    en: ({ class: found, file, points }) => {
      const source = file === undefined ? 'as the evidence file says' : `from the result “${file}”`;
      return `Classified ${inEnglish(found)} (${source})${worth(points, 'en')}.`;
    },
  },
};

const POINT = { vi: 'điểm', en: 'point' };

/** ": 5 điểm", where there are points. */
function worth(points: number | undefined, language: Language, mark = ':'): string {
  if (points === undefined) return '';
  const { count, number } = SPEECH[language];
  return `${mark} ${count(number(points), POINT[language])}`;
}
