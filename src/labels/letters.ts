import { count } from './documents.ts';
import { capitalised, midSentence, reaching } from './phrases.ts';
import { SPEECH } from './speech.ts';

/** The words of the letter that asks a unit for what is lacking: Vietnamese only, as the documents. */
export const LETTER = {
  /** Under the number: "V/v". */
  about: (lacks: MissingCounts, assessed: string, year: number) => `V/v ${asked(lacks)} ${assessed} năm\u00A0${year}`,
  title: (lacks: MissingCounts, assessed: string, year: number, unit: string) =>
    `Công văn ${asked(lacks)} ${assessed} năm ${year}: ${unit}`,
  titleToSilent: (assessed: string, year: number, unit: string) =>
    `Công văn gửi hồ sơ ${assessed} năm ${year}: ${unit}`,
  mergedTitle: (assessed: string, year: number) => `Công văn bổ sung minh chứng ${assessed} năm ${year}`,
  to: (addressee: string) => `Kính gửi: ${addressee}.`,
  /** A commune is written to through its people's committee. */
  committee: (commune: string) => `Ủy ban nhân dân ${midSentence(commune)}`,
  citizen: (name: string) => `Ông (bà) ${name}`,
  opening: ({ unit, code, agency, assessed, year, document, self, lacks }: Opening) =>
    `Qua xem xét hồ sơ ${self ? 'tự ' : ''}${assessed} năm ${year} của ${unit} (mã đơn vị: ${code}) theo ${document}, ${agency} nhận thấy hồ sơ ${found(lacks)}. Cụ thể như sau:`,
  /** To a unit of the list that has sent nothing. */
  silent: {
    about: (assessed: string, year: number) => `V/v gửi hồ sơ ${assessed} năm\u00A0${year}`,
    opening: ({ unit, code, agency, assessed, year, document, self }: Omit<Opening, 'lacks'>) =>
      `${capitalised(agency)} đang tổng hợp hồ sơ ${self ? 'tự ' : ''}${assessed} năm ${year} theo ${document}. Đến nay chưa nhận được hồ sơ của ${unit} (mã đơn vị: ${code}).`,
    wanted: 'Nội dung cần gửi',
    most: 'Điểm tối đa',
    effect: (unit: string, points: boolean) =>
      points
        ? `Chưa có hồ sơ nên ${unit} chưa được chấm điểm, chưa được xếp loại và không có trong danh sách kết quả.`
        : `Chưa có hồ sơ nên chưa xác định được kết quả của ${unit}.`,
    ask: (addressee: string, agency: string, items: number, evidence: boolean, due: string) =>
      `Đề nghị ${addressee} gửi kết quả${evidence ? ' và minh chứng' : ''} của ${count(items)} nội dung nêu trên về ${agency} chậm nhất là ${due}.`,
    sent: 'Trường hợp đã gửi, đề nghị báo lại ngày gửi và nơi nhận để đối chiếu.',
    after: 'Quá thời hạn trên, đơn vị chưa gửi hồ sơ không được đưa vào kết quả tổng hợp./.',
  },
  missing: 'Nội dung còn thiếu',
  wrong: 'Số liệu có lỗi, cần sửa',
  effect: 'Ảnh hưởng đến kết quả',
  request: 'Đề nghị',
  ordinal: 'TT',
  item: 'Tiêu chí',
  lacking: 'Còn thiếu',
  waiting: 'Điểm đang chờ',
  place: 'Vị trí',
  error: 'Nội dung sai',
  remedy: 'Cách sửa',
  noEvidence: 'Chưa có minh chứng',
  atCell: (text: string, cell: string) => `${text} (ô\u00A0${cell})`,
  cell: (cell: string) => `Ô\u00A0${cell}`,
  row: (row: number) => `Dòng\u00A0${row}`,
  atMost: (points: string) => `tối đa ${points}`,
  unknownPoints: '–',
  note: (parts: readonly string[]) => `Ghi chú: ${SPEECH.vi.series(parts)}.`,
  cellsOf: (files: readonly string[]) =>
    `ô là vị trí trong tệp ${SPEECH.vi.list(files.map((file) => `“${file}”`))} khi mở bằng Excel`,
  waitingIs: '“Điểm đang chờ” là số điểm đã chấm, chỉ được tính khi có minh chứng',
  atMostIs: '“tối đa” là mức điểm cao nhất của tiêu chí chưa được chấm',
  unknownIs: 'dấu “–” là tiêu chí chưa được chấm nên chưa biết số điểm',
  now: (unit: string, total: string, maximum: string, label: string) =>
    `Căn cứ hồ sơ đã gửi, ${unit} được chấm ${total}/${maximum} điểm; xếp loại: ${label}.`,
  nowWithoutPoints: (unit: string, label: string) => `Căn cứ hồ sơ đã gửi, kết quả của ${unit}: ${label}.`,
  undecided: (points: boolean) =>
    points
      ? 'Do số liệu còn lỗi nên chưa tính được tổng điểm và chưa xếp loại.'
      : 'Do số liệu còn lỗi nên chưa xác định được kết quả.',
  next: (label: string, needs: readonly string[]) => `Để ${reaching({ vi: label })} cần: ${SPEECH.vi.series(needs)}.`,
  nextInBands: (label: string, needs: readonly string[]) =>
    `Để được xếp loại ${label} cần: ${SPEECH.vi.series(needs)}.`,
  needPoints: (points: string) => `thêm ${points} điểm`,
  needOffZero: (items: string) => `${items} không còn bị điểm 0`,
  needCondition: (items: string) => `${items} đạt mức của điều kiện`,
  needMet: (items: string) => `${items} phải đạt`,
  ask: (addressee: string, agency: string, lacks: MissingCounts, due: string) =>
    `Đề nghị ${addressee} ${asked(lacks)}, gửi về ${agency} chậm nhất là ${due}.`,
  evidence: 'Minh chứng ghi rõ số, ký hiệu hoặc tên văn bản, kèm bản sao; nhiều văn bản thì liệt kê đủ từng văn bản.',
  checkFirst: (page: string) =>
    `Trước khi gửi, đơn vị mở tệp ${page} kèm theo công văn này bằng trình duyệt để tự kiểm tra; không cần cài đặt, không cần mạng.`,
  after: (agency: string) => `Quá thời hạn trên, ${agency} tổng hợp kết quả theo hồ sơ đã nhận./.`,
  date: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
};

/** How much is asked for: what is missing, and what is wrong. */
export interface MissingCounts {
  readonly missing: number;
  readonly wrong: number;
  /** Of what is missing: scores or values, where the set gives points. */
  readonly figures: boolean;
  /** Of what is missing: documents. */
  readonly documents: boolean;
  /** Whether the set gives points. */
  readonly points: boolean;
}

interface Opening {
  readonly unit: string;
  readonly code: string;
  readonly agency: string;
  readonly assessed: string;
  readonly year: number;
  readonly document: string;
  readonly self: boolean;
  readonly lacks: MissingCounts;
}

function asked({ missing, wrong, figures, documents, points }: MissingCounts): string {
  const wanted = [...(figures ? [points ? 'số liệu' : 'kết quả'] : []), ...(documents ? ['minh chứng'] : [])];
  const parts = [...(missing > 0 ? [`bổ sung ${SPEECH.vi.list(wanted)}`] : []), ...(wrong > 0 ? ['sửa số liệu'] : [])];
  return SPEECH.vi.list(parts);
}

function found({ missing, wrong, figures, documents, points }: MissingCounts): string {
  const kinds = SPEECH.vi.list([
    ...(figures ? [points ? 'số liệu' : 'kết quả'] : []),
    ...(documents ? ['minh chứng'] : []),
  ]);
  const parts = [
    ...(missing > 0 ? [`còn thiếu ${count(missing)} nội dung${kinds === '' ? '' : ` về ${kinds}`}`] : []),
    ...(wrong > 0 ? [`có ${count(wrong)} số liệu sai`] : []),
  ];
  return parts.join(' và ');
}

/**
 * What to do about an error, as an office may write it to a unit: our messages talk to the officer at the terminal, who
 * can be asked a question and has the command ready.
 */
export function remedyWords(fix: string): string {
  if (/\bhoctap\b|(?:^|\s)-{1,2}[a-z]/u.test(fix)) return 'Sửa cho đúng theo bộ tiêu chí và mẫu bảng minh chứng.';
  return fix.replace(/^Ý bạn là (.+)\?$/u, 'Kiểm tra lại, có phải là $1.');
}

/** A sentence as the text of a cell. */
export function cellWords(sentence: string): string {
  return capitalised(sentence.replace(/\.$/, ''));
}
