import { BLANK, count, WORDS } from './documents.ts';
import { SPEECH } from './speech.ts';

/** Of the report to the level above: Vietnamese only, as all documents. */
export const UPWARD = {
  kind: 'BÁO CÁO',
  period: { year: (year: number) => `năm\u00A0${year}`, half: (year: number) => `06 tháng đầu năm\u00A0${year}` },
  subject: (assessed: string, period: string) => `Kết quả ${assessed} ${period}`,
  to: `Kính gửi: ${BLANK}.`,
  opening: (law: string, agency: string, assessed: string, period: string) =>
    `Thực hiện ${law}, ${agency} báo cáo kết quả ${assessed} ${period} như sau:`,
  results: 'I. Kết quả',
  evaluated: (number: number, units: number, kind: string, before: string) =>
    `${number}. Số đơn vị được đánh giá: ${count(units)} ${kind}${before}.`,
  beforeUnits: (year: number, units: number) => `; năm ${year}: ${count(units)}`,
  sent: (all: number, part: number, nothing: number, of: number) =>
    `Tình hình gửi hồ sơ: ${count(all)}/${count(of)} đơn vị gửi đủ, ${count(part)} đơn vị gửi một phần, ${count(nothing)} đơn vị chưa gửi.`,
  late: (units: number) => `Trong đó gửi sau thời hạn: ${count(units)} đơn vị.`,
  wrong: (units: number) => `Số liệu còn lỗi, chưa có kết quả: ${count(units)} đơn vị.`,
  classes: (number: number, before: boolean) =>
    `${number}. Kết quả theo ${before ? 'loại, mức, so với năm trước' : 'loại, mức'}:`,
  notComparable: (year: number) => `Kết quả năm ${year} có cách xếp loại khác nên không so sánh từng loại.`,
  classHead: 'Kết quả',
  units: 'Số đơn vị',
  share: 'Tỷ lệ (%)',
  periodBefore: (year: number) => `Năm ${year}`,
  change: 'Tăng, giảm',
  sum: 'Cộng',
  areas: (number: number) => `${number}. Kết quả theo địa bàn:`,
  area: 'Địa bàn',
  years: (number: number) => `${number}. Kết quả qua các năm:`,
  year: 'Năm',
  earned: 'Đạt',
  meanTotal: 'Điểm TB',
  up: 'Lên loại',
  down: 'Xuống loại',
  otherClasses: (year: number, document: string) =>
    `Năm ${year} theo ${document}, cách xếp loại khác nên không so được với năm trước.`,
  merger:
    'Từ ngày 01/7/2025 các xã được sắp xếp lại: kết quả các năm trước là của xã cũ, không tính cho đơn vị mới, ghi tại Phụ lục II.',
  rose: (units: number) => `- Lên loại so với lần đánh giá trước (${count(units)} đơn vị): `,
  fell: (units: number) => `- Xuống loại so với lần đánh giá trước (${count(units)} đơn vị): `,
  notNow: (units: number) => `- Năm trước có kết quả, năm nay chưa có (${count(units)} đơn vị): `,
  never: (units: number) => `- Chưa từng được đánh giá trong các năm trên (${count(units)} đơn vị): `,
  mergedTitle: 'Các đơn vị hình thành từ ngày 01/7/2025 và kết quả của xã cũ',
  newUnit: 'Đơn vị',
  formerUnit: 'Xã cũ nhập vào',
  inPart: '(một phần)',
  wrongData: 'số liệu lỗi',
  weakest: (number: number, measuredBy: 'maximum' | 'highest' | 'met') =>
    `${number}. Các tiêu chí đạt thấp nhất${measuredBy === 'highest' ? ' (so với điểm cao nhất mà một đơn vị đạt, vì bộ tiêu chí không ghi điểm tối đa)' : ''}:`,
  weak: (name: string, what: readonly string[]) => `- ${name}: ${SPEECH.vi.series(what)};`,
  mean: (mean: string, maximum: string | undefined) =>
    maximum === undefined ? `điểm trung bình ${mean}` : `điểm trung bình ${mean}/${maximum}`,
  without: (units: number, of: number, points: boolean) =>
    `${count(units)}/${count(of)} đơn vị ${points ? 'không có điểm' : 'không đạt'}`,
  withoutEvidence: (units: number) => `, trong đó ${count(units)} đơn vị chưa có minh chứng`,
  held: (number: number) => `${number}. Đủ điểm của loại cao hơn nhưng có tiêu chí bị điểm 0: `,
  near: (number: number, points: string) => `${number}. Còn thiếu không quá ${points} điểm để lên loại cao hơn: `,
  steady: (number: number, firm: number, of: number, points: string) =>
    `${number}. Khi tổng điểm lệch ${points} điểm, ${count(firm)}/${count(of)} đơn vị giữ nguyên loại${firm === of ? '.' : '; các đơn vị có thể đổi loại: '}`,
  hangs: 'Loại tùy vào điểm của một người hoặc một đoàn chấm: ',
  ties: 'Xếp hạng theo loại, rồi theo tổng điểm; cùng loại và cùng tổng điểm thì đồng hạng, hạng sau lùi tương ứng (1, 2, 2, 4).',
  counts: (number: number) => `${number}. Các mô hình học tập, trung tâm học tập cộng đồng, người học:`,
  countOf: 'Nội dung',
  countTotal: 'Tổng số',
  countRegistered: 'Đăng ký',
  countDone: 'Đạt',
  countName: (label: string, of: string) => `${label} (${of})`,
  countBefore: (year: number | null) => (year === null ? 'Kỳ trước' : `Năm ${year}`),
  nationalTarget: (by: number) => `Chỉ tiêu đến ${by}`,
  ownTarget: 'Chỉ tiêu địa phương',
  target: (percent: string, reached: boolean) => `${percent}, ${reached ? 'đạt' : 'chưa đạt'}`,
  countSource: (file: string) =>
    `Số liệu do cơ quan tổng hợp (tệp ${file}), không phải kết quả chấm điểm; “Đạt” là số được công nhận, số trung tâm đang hoạt động, số lượt người học.`,
  targetSource: (document: string, by: number, reported: boolean) =>
    `Chỉ tiêu đến năm ${by} theo ${document}${reported ? ', ghi theo phản ánh, chưa đối chiếu nguyên văn' : ''}.`,
  notSent: (number: number) => `${number}. Chưa gửi hồ sơ: `,
  andMore: (units: number) => `và ${units} đơn vị khác`,
  done: 'II. Những việc đã thực hiện',
  doneLines: (checked: string | undefined) => [
    `1. Công tác chỉ đạo, hướng dẫn: ${BLANK}${BLANK}`,
    `2. Công tác kiểm tra: ${checked === undefined ? BLANK : `đã kiểm tra ngày ${checked}; ${BLANK}`}`,
    `3. Tuyên truyền, huy động nguồn lực: ${BLANK}${BLANK}`,
  ],
  lacking: 'III. Tồn tại, hạn chế và nguyên nhân',
  missing: (units: number, items: number) =>
    `1. ${count(units)} đơn vị còn thiếu minh chứng hoặc số liệu, với ${count(items)} nội dung.`,
  nothingMissing: '1. Các đơn vị đã nộp đủ số liệu và minh chứng.',
  lackingLines: [`2. Tồn tại khác: ${BLANK}${BLANK}`, `3. Nguyên nhân: ${BLANK}${BLANK}`],
  plan: 'IV. Phương hướng, nhiệm vụ thời gian tới',
  planLines: [`1. ${BLANK}${BLANK}`, `2. ${BLANK}${BLANK}`],
  wishes: 'V. Kiến nghị, đề xuất',
  ends: `${BLANK}${BLANK}./.`,
  listTitle: (assessed: string, period: string) => `KẾT QUẢ ${assessed} ${period}`,
  ordinal: 'TT',
  total: 'Tổng điểm',
  note: 'Ghi chú',
  annexOf: (symbol: string, agency: string) => WORDS.annexOf('Báo cáo', symbol, agency),
};
