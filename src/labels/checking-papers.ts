import { BLANK, count, SHORT_BLANK, WORDS } from './documents.ts';
import { capitalised } from './phrases.ts';
import { SPEECH } from './speech.ts';

const BLANK_DATE = WORDS.minutes.blankDate;

/** Of the decision that sets up who checks: Vietnamese only, as all documents. */
export const TEAM = {
  kind: 'QUYẾT ĐỊNH',
  /** Where the law sets up no body of its own. */
  team: (assessed: string) => `Đoàn kiểm tra, ${assessed}`,
  subject: (body: string, year: number) => `Về việc thành lập ${body} năm\u00A0${year}`,
  competence: WORDS.decision.competence,
  law: WORDS.decision.law,
  proposal: `Theo đề nghị của ${BLANK}.`,
  decides: WORDS.decision.decides,
  sets: (body: string, year: number, short: string) =>
    ` Thành lập ${body} năm ${year} (sau đây gọi là ${short}) gồm các ông (bà) có tên trong danh sách kèm theo.`,
  council: 'Hội đồng',
  crew: 'Đoàn kiểm tra',
  tasks: (short: string, work: string) =>
    ` ${short} có nhiệm vụ ${work}; làm việc theo chế độ kiêm nhiệm và tự giải thể sau khi hoàn thành nhiệm vụ. Kinh phí thực hiện: ${BLANK}.`,
  appraises: (recognises: string, year: number) =>
    `thẩm định hồ sơ đề nghị ${recognises} năm ${year}, lập báo cáo thẩm định và bản tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu`,
  checks: (assessed: string, year: number) =>
    `kiểm tra, ${assessed} năm ${year} theo kế hoạch đã được phê duyệt, lập biên bản kiểm tra`,
  force: ' Quyết định này có hiệu lực kể từ ngày ký.',
  charged: (office: readonly string[]) =>
    `${capitalised(SPEECH.vi.list([...office, 'các ông (bà) có tên tại Điều 1']))} và các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.`,
  listTitle: (body: string, year: number) => `DANH SÁCH ${body} NĂM\u00A0${year}`,
  ordinal: 'TT',
  name: 'Họ và tên',
  post: 'Chức vụ, đơn vị công tác',
  seat: 'Nhiệm vụ',
  /** Seats of a team, where the law names none. */
  seats: ['Trưởng đoàn', 'Phó Trưởng đoàn', 'Thư ký', 'Thành viên'],
  rule: (least: number, article: string) =>
    `Số lượng ủy viên là số lẻ, tối thiểu là ${count(least)} người${article === '' ? '' : ` (${article})`}.`,
  composition: (parts: readonly string[]) => `Thành phần gồm: ${SPEECH.vi.series(parts)}.`,
};

export const PLAN = {
  kind: 'KẾ HOẠCH',
  subject: (assessed: string, year: number) => `Kiểm tra, ${assessed} năm\u00A0${year}`,
  opening: (law: string, agency: string, assessed: string, year: number) =>
    `Thực hiện ${law}, ${agency} xây dựng Kế hoạch kiểm tra, ${assessed} năm ${year} như sau:`,
  purpose: 'I. Mục đích, yêu cầu',
  purposes: (assessed: string) => [
    `1. Mục đích: ${assessed} đúng với kết quả đã đạt được; giúp các đơn vị hoàn thiện hồ sơ, minh chứng và khắc phục những nội dung còn hạn chế.`,
    '2. Yêu cầu: kiểm tra đúng tiêu chí, căn cứ minh chứng; khách quan, công khai; kết quả kiểm tra được lập thành phiếu có chữ ký của các bên.',
  ],
  content: 'II. Nội dung, đối tượng, cách thực hiện',
  contents: (criteria: number, units: number, kind: string) => [
    `1. Nội dung: ${count(criteria)} tiêu chí theo văn bản nêu trên; đối chiếu kết quả tự đánh giá với minh chứng đã nêu.`,
    `2. Đối tượng: ${count(units)} ${kind} (có lịch kèm theo).`,
    `3. Cách thực hiện: kiểm tra hồ sơ, minh chứng; kiểm tra thực tế tại đơn vị; trao đổi với đại diện đơn vị và ghi kết quả vào phiếu kiểm tra.`,
  ],
  time: 'III. Thời gian',
  times: (span: string) => `1. Thời gian kiểm tra: ${span} (lịch cụ thể tại Phụ lục).`,
  span: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
  oneDay: (day: string) => `ngày ${day}`,
  openSpan: `từ ngày ${SHORT_BLANK} đến ngày ${SHORT_BLANK}`,
  finished: (before: string, article: string) =>
    `2. Việc công nhận hoàn thành trước ngày ${before}${article === '' ? '' : ` (${article})`}.`,
  finishedOpen: `2. Hoàn thành tổng hợp kết quả kiểm tra trước ngày ${SHORT_BLANK}.`,
  carrying: 'IV. Tổ chức thực hiện',
  carried: (body: string) => [
    `1. ${body}: phân công thành viên, kiểm tra theo lịch; tổng hợp kết quả và báo cáo theo quy định.`,
    '2. Các đơn vị được kiểm tra: chuẩn bị báo cáo tự đánh giá, hồ sơ minh chứng sắp xếp theo từng tiêu chí; bố trí người làm việc với người kiểm tra.',
    `3. Kinh phí, phương tiện: ${BLANK}.`,
  ],
  ends: 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh để kịp thời giải quyết./.',
  listTitle: (year: number) => `LỊCH KIỂM TRA NĂM\u00A0${year}`,
  ordinal: 'TT',
  unit: 'Đơn vị',
  day: 'Ngày',
  session: 'Buổi',
  who: 'Người kiểm tra',
  look: 'Nội dung cần xem kỹ',
  morning: 'Sáng',
  afternoon: 'Chiều',
  wholeDay: 'Cả ngày',
  approval: (who: string) => `PHÊ DUYỆT CỦA ${who.toUpperCase()}`,
};

export const CHECKING_SHEET = {
  kind: 'PHIẾU KIỂM TRA',
  subject: (assessed: string, year: number) => `Kết quả tự ${assessed} năm\u00A0${year}`,
  unit: (unit: string, code: string) => `Đơn vị được kiểm tra: ${unit} (mã đơn vị: ${code}).`,
  when: `Thời gian kiểm tra: ${SHORT_BLANK} giờ ${SHORT_BLANK}, ${BLANK_DATE}. Địa điểm: ${BLANK}.`,
  checkers: `Người kiểm tra: ${BLANK}${BLANK}`,
  present: `Đại diện đơn vị: ${BLANK}${BLANK}`,
  ordinal: 'TT',
  item: 'Tiêu chí, chỉ tiêu',
  maximum: 'Điểm tối đa',
  self: 'Tự chấm',
  selfOutcome: 'Tự đánh giá',
  documents: 'Minh chứng đã nêu',
  checked: 'Điểm kiểm tra',
  checkedOutcome: 'Kết quả kiểm tra',
  remark: 'Nhận xét',
  sum: 'Cộng',
  noDocuments: 'Chưa nêu minh chứng',
  /** In the remark column of the form, beside the value that is to be typed. */
  claim: (own: string) => `Tự đánh giá: ${own}`,
  general: `Nhận xét chung: ${BLANK}${BLANK}${BLANK}`,
  opinion: `Ý kiến của đơn vị được kiểm tra: ${BLANK}${BLANK}`,
  signers: ['ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA', 'THƯ KÝ', 'NGƯỜI KIỂM TRA'],
};
