import type { OpenPlace } from '../../model/criteria-set.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { describeOpenPlace } from '../open-places.ts';
import { SPEECH } from '../speech.ts';
import { describeYears, type Years } from '../years.ts';
import { defineNotice } from './define.ts';

export const criteriaNotices = {
  /** Nobody named a set: the one in force is taken. */
  'criteria-in-force': defineNotice<{
    readonly set: string;
    readonly law: string;
    readonly year: number;
    /** The day it was last compared with the text, where that is before the end of the year. */
    readonly readOn?: string;
    /** Another document the year may fall under. */
    readonly other?: string;
  }>({
    vi: ({ set, law, year, readOn, other }) =>
      [
        `Không ghi bộ tiêu chí: dùng ${set} (${law}), áp dụng cho năm ${year}.`,
        ...(readOn === undefined ? [] : [`Bộ này được đối chiếu với văn bản lần cuối ngày ${SPEECH.vi.date(readOn)}.`]),
        ...(other === undefined ? [] : [`Năm ${year} cũng có thể thuộc ${other}.`]),
      ].join(' '),
    en: ({ set, law, year, readOn, other }) =>
      [
        `No criteria set was named: using ${set} (${law}), in force for ${year}.`,
        ...(readOn === undefined ? [] : [`It was last checked against the text on ${readOn}.`]),
        ...(other === undefined ? [] : [`${year} may fall under ${other} as well.`]),
      ].join(' '),
  }),

  /** Items are read from another evaluation, whose result was not given and whose class nobody wrote either. */
  'other-result-missing': defineNotice<{
    readonly award: Words;
    readonly items: readonly string[];
    readonly units: number;
  }>({
    vi: ({ award, items, units }) =>
      `${units} đơn vị chưa có ${SPEECH.vi.list(items)}: lấy được từ kết quả “${award.vi}” bằng --with <thư mục kết quả ấy>, hoặc ghi vào tệp minh chứng.`,
    en: ({ award, items, units }) =>
      `${SPEECH.en.count(units, 'unit lacks', 'units lack')} ${SPEECH.en.list(items)}: they can be read from the result “${inLanguage(award, 'en')}” with --with <its folder>, or written in the evidence.`,
  }),

  /** A set was named by what it evaluates. */
  'criteria-by-subject': defineNotice<{
    readonly named: string;
    readonly set: string;
    readonly law: string;
    readonly applies: Years;
  }>({
    vi: ({ named, set, law, applies }) => `“${named}”: dùng ${set} (${law}), áp dụng ${describeYears(applies, 'vi')}.`,
    en: ({ named, set, law, applies }) =>
      `“${named}”: using ${set} (${law}), which applies to ${describeYears(applies, 'en')}.`,
  }),

  /** A form may be made beforehand of a set that leaves something open, but it is not the last word. */
  'form-may-change': defineNotice<{
    readonly id: string;
    readonly version: string;
    readonly places: number;
    readonly shipped: boolean;
  }>({
    vi: ({ id, version, places, shipped }) =>
      `! Bộ tiêu chí ${id} còn ${places} nội dung để cơ quan quy định, nên mẫu này còn có thể thay đổi. ${
        shipped
          ? `Tạo bộ tiêu chí của cơ quan rồi điền: hoctap criteria new --from ${id}@${version}`
          : 'Điền các chỗ ấy trong tệp bộ tiêu chí của cơ quan, rồi kiểm tra tệp bằng lệnh hoctap criteria lint.'
      }`,
    en: ({ id, version, places, shipped }) =>
      `! The criteria set ${id} leaves ${SPEECH.en.count(places, 'place')} to the office, so this template may still change. ${
        shipped
          ? `Make a set of your own and fill them in: hoctap criteria new --from ${id}@${version}`
          : "Fill them in in the office's own file, then check it with hoctap criteria lint."
      }`,
  }),

  /** What a template leaves to the office; `left` is the count of those that are not listed. */
  'criteria-open-places': defineNotice<{ readonly places: readonly OpenPlace[]; readonly left: number }>({
    vi: ({ places, left }) => [...listed(places, 'vi'), ...(left === 0 ? [] : [`- và ${left} chỗ nữa`])].join('\n'),
    en: ({ places, left }) => [...listed(places, 'en'), ...(left === 0 ? [] : [`- and ${left} more`])].join('\n'),
  }),
};

function listed(places: readonly OpenPlace[], language: Language): string[] {
  return places.map((place) => `- ${describeOpenPlace(place, language)}`);
}
