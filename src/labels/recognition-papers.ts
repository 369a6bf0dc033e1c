import { BLANK, count, SHORT_BLANK, WORDS } from './documents.ts';
import { capitalised } from './phrases.ts';
import { SPEECH } from './speech.ts';

const BLANK_DATE = WORDS.minutes.blankDate;

/** How a part of the criteria is named in running text. */
export const ITEM_NAMES = {
  criterion: (number: number) => `Tiêu chí ${number}`,
  indicator: (indicator: number, criterion: number) => `Chỉ tiêu ${indicator} của Tiêu chí ${criterion}`,
};

/** What stands where an indicator has no result. */
export const SHORTFALL = {
  none: 'Chưa có kết quả',
  'no-evidence': 'Không có minh chứng phù hợp',
  'not-submitted': 'Hồ sơ chưa có kết quả',
};

/** Of the council to who decides or submits: Vietnamese only, as all documents. */
export const APPRAISAL = {
  kind: 'BÁO CÁO',
  subject: (recognises: string, year: number) => `Thẩm định hồ sơ đề nghị ${recognises} năm\u00A0${year}`,
  opening: (body: string, law: string, units: number, kind: string, recognises: string, year: number) =>
    `Thực hiện ${law}, ${body} đã thẩm định hồ sơ đề nghị ${recognises} năm ${year} của ${count(units)} ${kind}. Hội đồng báo cáo kết quả như sau:`,
  organisation: 'I. Tổ chức thẩm định',
  council: (appoints: string) =>
    `1. Hội đồng được thành lập theo Quyết định số ${SHORT_BLANK} ${BLANK_DATE} của ${appoints}, gồm ${SHORT_BLANK} thành viên.`,
  meeting: `2. Hình thức thẩm định: họp Hội đồng ${BLANK_DATE} (hoặc lấy ý kiến bằng văn bản); có ${SHORT_BLANK}/${SHORT_BLANK} thành viên tham gia.`,
  dossiers: (papers: readonly string[]) =>
    papers.length === 0 ? `3. Hồ sơ thẩm định: ${BLANK}.` : `3. Hồ sơ của mỗi đơn vị gồm: ${SPEECH.vi.series(papers)}.`,
  results: 'II. Kết quả thẩm định',
  byUnit: (units: number, kind: string) =>
    `1. Đã thẩm định hồ sơ của ${count(units)} ${kind}; kết quả từng tiêu chí, chỉ tiêu của mỗi đơn vị tại bản tổng hợp kèm theo. Tổng hợp:`,
  byCriterion: '2. Kết quả theo từng tiêu chí:',
  reachedBy: 'Số đơn vị đạt',
  ofThem: 'Trong đó',
  notReachedBy: 'Số đơn vị không đạt',
  ordinal: 'TT',
  criterion: 'Tiêu chí',
  failing: (number: number, units: number) => `${number}. Không đủ điều kiện công nhận: ${count(units)} đơn vị, gồm:`,
  noneFailing: (number: number) => `${number}. Không có đơn vị nào không đủ điều kiện công nhận.`,
  wrongData: (number: number, names: readonly string[]) =>
    `${number}. Số liệu còn lỗi, chưa thẩm định được: ${SPEECH.vi.list(names)}.`,
  unit: (name: string, reasons: string) => `- ${name}: ${reasons};`,
  others: (units: number) => `- và ${units} đơn vị khác, xem bản tổng hợp kèm theo;`,
  reason: (item: string, needed: string, found: string) => `${item} (yêu cầu: ${needed}; kết quả: ${found})`,
  remarks: 'III. Nhận xét của Hội đồng',
  good: `1. Ưu điểm: ${BLANK}${BLANK}`,
  lacking: `2. Hạn chế: ${BLANK}${BLANK}`,
  conclusion: 'IV. Kết luận, đề nghị',
  proposes: (decider: string, recognises: string, year: number, units: number, kind: string, classes: string) =>
    `1. Hội đồng thống nhất đề nghị ${decider} xem xét, quyết định ${recognises} năm ${year} đối với ${count(units)} ${kind}, trong đó: ${classes}.`,
  proposesNone: (recognises: string, year: number) =>
    `1. Không có đơn vị nào đủ điều kiện để đề nghị ${recognises} năm ${year}.`,
  answers: (who: string, units: number) =>
    `2. Đề nghị ${who} có văn bản trả lời ${count(units)} đơn vị không đủ điều kiện công nhận và nêu rõ lý do không đạt.`,
  ends: (body: string) => `Trên đây là báo cáo kết quả thẩm định của ${body}./.`,
};

/** The table of criteria and indicators of one unit. */
export const SUMMARY = {
  kind: 'BẢN TỔNG HỢP',
  /** In the words of the law, which knows met and not met. */
  outcomes: {
    met: 'Đạt',
    'not-met': 'Không đạt',
    'no-evidence': 'Không đạt',
    'not-submitted': 'Chưa có',
    'not-applicable': 'Không áp dụng',
    invalid: 'Số liệu sai',
  },
  subject: (about: string, year: number) => `${capitalised(about)} năm\u00A0${year}`,
  about: (award: string, self: boolean) => `kết quả ${self ? 'tự ' : ''}đánh giá các tiêu chí, chỉ tiêu ${award}`,
  unit: (unit: string, code: string, category: string) =>
    `Đơn vị: ${unit} (mã đơn vị: ${code})${category === '' ? '' : `; nhóm: ${category}`}.`,
  ordinal: 'TT',
  item: 'Tiêu chí, chỉ tiêu',
  outcome: 'Kết quả',
  points: 'Điểm',
  value: 'Số liệu',
  evidence: 'Minh chứng',
  note: 'Ghi chú',
  /** The class of another evaluation proves itself by the decision on it. */
  elsewhere: `Quyết định công nhận số ${SHORT_BLANK}`,
  result: (label: string, self: boolean) => `Kết quả ${self ? 'tự đánh giá' : 'đánh giá'} chung: ${label}.`,
  undecided: 'Chưa có kết quả chung do số liệu còn lỗi.',
  madeBy: 'NGƯỜI TỔNG HỢP',
};

/** To a unit that is not recognised: why. */
export const ANSWER = {
  about: (assessed: string, year: number) => `V/v trả lời kết quả ${assessed} năm\u00A0${year}`,
  title: (assessed: string, year: number, unit: string) => `Công văn trả lời kết quả ${assessed} năm ${year}: ${unit}`,
  to: (addressee: string) => `Kính gửi: ${addressee}.`,
  opening: (agency: string, applies: string, unit: string, assessed: string, year: number, law: string) =>
    `${agency} đã nhận hồ sơ đề nghị ${assessed} năm ${year} của ${unit} kèm theo Tờ trình số ${SHORT_BLANK} ${BLANK_DATE} của ${applies}. Căn cứ ${law}`,
  appraised: (body: string) => ` và kết quả thẩm định của ${body}`,
  answers: (agency: string) => `, ${agency} trả lời như sau:`,
  result: (unit: string, recognises: string, year: number) =>
    `1. ${capitalised(unit)} không đủ điều kiện ${recognises} năm ${year}.`,
  reasons: '2. Lý do không đạt:',
  ordinal: 'TT',
  item: 'Tiêu chí, chỉ tiêu',
  needed: 'Yêu cầu',
  found: 'Kết quả thẩm định',
  article: 'Căn cứ',
  unknown: `2. Lý do không đạt: ${BLANK}${BLANK}`,
  request: (addressee: string, applyAgain: string) =>
    `3. Đề nghị ${addressee} chỉ đạo khắc phục các nội dung nêu trên${applyAgain}./.`,
  /** By the law's day for dossiers. */
  again: (receiver: string, before: string) =>
    `; khi đủ điều kiện, lập hồ sơ đề nghị gửi ${receiver} trước ngày ${before} của năm sau liền kề năm đánh giá`,
  againUnsaid: '; khi đủ điều kiện, lập hồ sơ đề nghị công nhận',
};
