import { BLANK, count, WORDS } from './documents.ts';
import { capitalised } from './phrases.ts';
import { SPEECH } from './speech.ts';

const BLANK_DATE = WORDS.minutes.blankDate;

/** Of a unit that asks to be evaluated. Vietnamese only, as all documents. */
export const APPLICATION = {
  kind: 'TỜ TRÌNH',
  subject: (asks: string, year: number) => `${capitalised(asks)} năm\u00A0${year}`,
  /** Where the law has no name for the paper. */
  asks: (assessed: string) => `đề nghị ${assessed}`,
  to: (receiver: string) => `Kính gửi: ${receiver}.`,
  law: (citation: string) => `Căn cứ ${citation};`,
  selfEvaluated: (assessed: string, year: number, unit: string) =>
    `Căn cứ kết quả tự ${assessed} năm ${year} của ${unit} đã được thống nhất tại cuộc họp ${BLANK_DATE}.`,
  report: (agency: string, assessed: string, year: number, outcome: string) =>
    `${agency} đã tổ chức tự ${assessed} năm ${year}. Kết quả: ${outcome}.`,
  classed: (label: string, total: string) => `tổng số điểm tự chấm ${total}, tự xếp loại: ${label}`,
  level: (criteria: number, of: number, label: string) =>
    `đạt ${count(criteria)}/${count(of)} tiêu chí; tự đánh giá đạt ${label}`,
  askLevel: (agency: string, receiver: string, unit: string, award: string, label: string, year: number) =>
    `${agency} kính trình ${receiver} xem xét, đánh giá, công nhận ${unit} đạt ${award} ${label} năm ${year}./.`,
  askClassed: (agency: string, receiver: string, assessed: string, unit: string, year: number) =>
    `${agency} kính trình ${receiver} xem xét, kiểm tra, ${assessed} năm ${year} đối với ${unit}./.`,
  enclosed: (papers: readonly string[]) => `(Gửi kèm: ${SPEECH.vi.series(papers)}.)`,
};

/** The unit's own report. */
export const SELF_REPORT = {
  kind: 'BÁO CÁO',
  subject: (about: string, year: number) => `${capitalised(about)} năm\u00A0${year}`,
  about: (assessed: string) => `tự ${assessed}`,
  to: (receiver: string) => `Kính gửi: ${receiver}.`,
  opening: (law: string, agency: string, assessed: string, year: number) =>
    `Thực hiện ${law}, ${agency} báo cáo kết quả tự ${assessed} năm ${year} như sau:`,
  situation: 'I. Đặc điểm tình hình',
  features: `1. Đặc điểm chung: ${BLANK}${BLANK}`,
  organisation: `2. Tổ chức tự đánh giá: ${BLANK}${BLANK}`,
  results: 'II. Kết quả tự đánh giá',
  criterion: (number: number, label: string) => `${number}. Tiêu chí ${number}: ${label}`,
  indicator: (place: string, outcome: string) => `${place}. Kết quả: ${outcome}.`,
  place: (number: number, label: string) => `- Chỉ tiêu ${number}: ${label}`,
  part: (label: string) => `+ ${label}`,
  figure: (figure: string) => `số liệu ${figure}`,
  evidence: (documents: string) => ` Minh chứng: ${documents}.`,
  noEvidence: ` Minh chứng: ${BLANK}.`,
  note: (text: string) => ` ${capitalised(text)}.`,
  comes: (outcome: string) => `Tự đánh giá tiêu chí: ${outcome}.`,
  points: (points: string, maximum: string | undefined) =>
    maximum === undefined ? `${points} điểm` : `${points}/${maximum} điểm`,
  general: 'III. Đánh giá chung',
  good: `1. Ưu điểm: ${BLANK}${BLANK}`,
  lacking: (label: string) => `2. Tồn tại, hạn chế so với yêu cầu của ${label}:`,
  nothingLacking: `2. Tồn tại, hạn chế: ${BLANK}${BLANK}`,
  lack: (item: string, needed: string, found: string) => `- ${item}: yêu cầu ${needed}; kết quả ${found};`,
  cause: `3. Nguyên nhân: ${BLANK}${BLANK}`,
  plans: 'IV. Phương hướng, kiến nghị',
  plan: `1. Phương hướng, giải pháp: ${BLANK}${BLANK}`,
  wishes: `2. Kiến nghị: ${BLANK}${BLANK}`,
  conclusion: 'V. Kết luận',
  concluded: (unit: string, outcome: string) => `${capitalised(unit)} ${outcome}./.`,
  concludedLevel: (award: string, label: string, year: number) => `tự đánh giá đạt ${award} ${label} năm ${year}`,
  concludedBelow: (award: string, year: number) => `tự đánh giá chưa đạt ${award} năm ${year}`,
  concludedClass: (award: string, label: string, total: string, year: number) =>
    `tự xếp loại ${award} năm ${year}: ${label} (${total} điểm)`,
  undecided: 'chưa có kết quả chung do số liệu còn lỗi',
};
