import { type LawNotInForce, whyNotInForce } from '../law.ts';
import { SPEECH } from '../speech.ts';

import { defineNotice } from './define.ts';

export const paperNotices = {
  /** The result was made by a version of its set that says nothing of the recognition. */
  'papers-by-newer-set': defineNotice<{ readonly set: string }>({
    vi: ({ set }) => `Kết quả được lập bằng bộ chưa ghi lời công nhận: lời văn, thẩm quyền trên giấy tờ lấy từ ${set}.`,
    en: ({ set }) =>
      `The result was made by a set that does not say how it is recognised: words and authorities are those of ${set}.`,
  }),

  /** Neither the set nor those it is built on say it. */
  'recognition-unsaid': defineNotice<{ readonly set: string }>({
    vi: ({ set }) =>
      `Bộ tiêu chí ${set} không ghi lời công nhận và thẩm quyền (mục “recognition”): giấy tờ dùng lời chung, không phải lời của văn bản pháp luật.`,
    en: ({ set }) =>
      `The criteria set ${set} does not say how it is recognised (“recognition”): the papers use general words, which are no words of the law.`,
  }),

  /** Nothing that was read says who decides on that day: the line stays open. */
  'authority-unknown': defineNotice<{
    readonly on: string;
    readonly reported: readonly string[];
    readonly office: string | null;
  }>({
    vi: ({ on, reported, office }) =>
      `Chưa đọc được văn bản nào quy định ai quyết định công nhận đối với giấy tờ ký ngày ${SPEECH.vi.date(on)}: ${office === null ? 'chỗ ấy để trống' : `giấy tờ ghi “${office}” theo khai báo của cơ quan`}.${reported.length === 0 ? '' : ` Theo phản ánh, chưa đối chiếu nguyên văn: ${SPEECH.vi.series(reported)}.`}`,
    en: ({ on, reported, office }) =>
      `No text that was read says who decides for papers of ${SPEECH.en.date(on)}: ${office === null ? 'the line stays open' : `the papers say “${office}”, as the office does`}.${reported.length === 0 ? '' : ` As reported, not compared with the law: ${SPEECH.en.series(reported)}.`}`,
  }),

  /** The office names another authority than the law. */
  'authority-differs': defineNotice<{ readonly office: string; readonly law: string; readonly on: string }>({
    vi: ({ office, law, on }) =>
      `Giấy tờ ghi “${office}”; theo văn bản, người quyết định công nhận ngày ${SPEECH.vi.date(on)} là ${law}. Kiểm tra lại thẩm quyền.`,
    en: ({ office, law, on }) =>
      `The papers say “${office}”; by the law, who decides on ${SPEECH.en.date(on)} is ${law}. Check who has the authority.`,
  }),

  /** On another day somebody else decides. */
  'authority-of-other-day': defineNotice<{ readonly who: string; readonly on: string; readonly from: string | null }>({
    vi: ({ who, on, from }) =>
      `Thẩm quyền ghi theo ngày ${SPEECH.vi.date(on)}. ${from === null ? 'Vào ngày khác' : `Từ ngày ${SPEECH.vi.date(from)}`} là ${who}: ký ngày khác thì ghi --date.`,
    en: ({ who, on, from }) =>
      `Authorities are those of ${SPEECH.en.date(on)}. ${from === null ? 'On another day' : `From ${SPEECH.en.date(from)}`} it is ${who}: give --date for papers of another day.`,
  }),

  /** An office's set that does not lie where a set is looked for. */
  'checking-form-without-set': defineNotice<{ readonly set: string }>({
    vi: ({ set }) =>
      `Không thấy bộ tiêu chí ${set} nên chỉ có phiếu kiểm tra bằng Word, không có phiếu Excel để nhập kết quả. Chạy lại ở thư mục có tệp của bộ tiêu chí.`,
    en: ({ set }) =>
      `The criteria set ${set} was not found, so there is the checking sheet in Word and none in Excel to type into. Run it where the file of the set lies.`,
  }),

  /** The timetable knows the days of the week and nothing else. */
  'timetable-without-holidays': defineNotice<{ readonly from: string }>({
    vi: ({ from }) =>
      `Lịch kiểm tra xếp từ ngày ${SPEECH.vi.date(from)}, từ thứ hai đến thứ sáu; ngày nghỉ lễ chưa được bỏ, xem lại trước khi ban hành.`,
    en: ({ from }) =>
      `The timetable runs from ${from}, Mondays to Fridays; holidays are not left out, look at it before it is issued.`,
  }),

  'no-national-target': defineNotice<{ readonly year: number }>({
    vi: ({ year }) =>
      `Chương trình chưa có chỉ tiêu của Trung ương cho năm ${year}, nên báo cáo không so với chỉ tiêu ấy; có chỉ tiêu của tỉnh thì ghi vào cột “Chỉ tiêu địa phương (%)” của biểu số liệu.`,
    en: ({ year }) =>
      `No national target is known for ${year}, so the report compares with none; write your own in the column “Own target (%)” of the table of counts.`,
  }),

  /** Districts are no more since 1 July 2025. */
  'district-is-no-more': defineNotice<{ readonly office: string; readonly on: string }>({
    vi: ({ office, on }) =>
      `“${office}”: từ ngày 01/07/2025 không còn cấp huyện, mà giấy tờ ghi theo ngày ${SPEECH.vi.date(on)}.`,
    en: ({ office, on }) =>
      `“${office}”: there are no districts since 01/07/2025, and the papers are of ${SPEECH.en.date(on)}.`,
  }),

  /** Units of a result stand on papers with a district that is no more. */
  'units-name-districts': defineNotice<{ readonly count: number; readonly on: string }>({
    vi: ({ count, on }) =>
      `${count} đơn vị trong kết quả ghi theo huyện; giấy tờ ghi theo ngày ${SPEECH.vi.date(on)}, khi không còn cấp huyện (từ ngày 01/07/2025). Kiểm tra tên đơn vị trước khi ký.`,
    en: ({ count, on }) =>
      `${SPEECH.en.count(count, 'unit of the result is', 'units of the result are')} named with a district; the papers are of ${on}, and there are no districts since 01/07/2025. Look at the names before signing.`,
  }),

  /** Papers are made all the same: they recognise nobody, or somebody asked for them. */
  'law-not-in-force': defineNotice<{ readonly laws: readonly LawNotInForce[]; readonly assumed: boolean }>({
    vi: ({ laws, assumed }) =>
      `${SPEECH.vi.series(laws.map((law) => whyNotInForce(law, 'vi')))}.${assumed ? ' Chưa ghi ngày nên lấy ngày cuối năm đánh giá; ngày khác thì ghi --date.' : ''}`,
    en: ({ laws, assumed }) =>
      `${SPEECH.en.series(laws.map((law) => whyNotInForce(law, 'en')))}.${assumed ? ' No day was said, so the last one of the year is taken; give --date for another.' : ''}`,
  }),
};
