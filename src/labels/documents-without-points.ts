import type { RecognitionForm } from '../model/recognition.ts';
import { count, type DocumentWords, WORDS } from './documents.ts';
import { midSentence } from './phrases.ts';

const { list, minutes, grid, submission } = WORDS;

/** The words of the documents of a set without points: nothing may mention points there, nor bands of them. */
const WITHOUT_POINTS: DocumentWords = {
  ...WORDS,
  selfEvaluation: 'KẾT QUẢ TỰ ĐÁNH GIÁ – CHƯA ĐƯỢC KIỂM TRA',
  list: {
    ...list,
    class: 'Kết quả',
    perClass: (label, units) => `${label}: ${count(units)}`,
    noClass: 'Chưa có kết quả',
    remaining: 'Chưa đủ các điều kiện',
  },
  minutes: {
    ...minutes,
    evaluated: (units, kind) =>
      `Đã kiểm tra, đánh giá ${count(units)} ${kind}; kết quả từng tiêu chí và kết quả chung tại Phụ lục kèm theo Biên bản này. Tổng hợp:`,
    selfEvaluated: (units, kind) =>
      `Đã tự kiểm tra, đánh giá ${count(units)} ${kind}; kết quả từng tiêu chí và kết quả chung tại Phụ lục kèm theo Biên bản này. Tổng hợp:`,
    classHead: 'Kết quả',
    noClass: 'Chưa có kết quả (số liệu còn lỗi)',
    nothingMissing: '1. Minh chứng: các đơn vị đã nộp đủ số liệu và minh chứng của các tiêu chí.',
    waiting: (units) => `Có nội dung chưa được tính vì thiếu minh chứng: ${count(units)} đơn vị, gồm:`,
    waits: (name, items, _, label) => `- ${name}: nếu bổ sung đủ minh chứng của ${items} thì kết quả là ${label};`,
    invalid: (units) => `Số liệu còn lỗi, chưa có kết quả: ${count(units)} đơn vị, gồm:`,
    selfAgreed: (award, year) =>
      `1. Thống nhất kết quả tự đánh giá ${award} năm ${year} như trên để lập hồ sơ đề nghị kiểm tra, đánh giá.`,
    unclassified: (units) => `${count(units)} đơn vị chưa có kết quả do số liệu còn lỗi`,
  },
  grid: {
    ...grid,
    title: (award, year) => `BẢNG KẾT QUẢ ĐÁNH GIÁ ${award} NĂM\u00A0${year}`,
    items: 'Kết quả từng tiêu chí',
    selfItems: 'Kết quả tự đánh giá từng tiêu chí',
    zeros: 'Tiêu chí chưa đạt',
    marks:
      'Ký hiệu: “0*” là không có minh chứng nên không được tính; “–” là chưa gửi hoặc chưa có số liệu, tính là chưa đạt; “K” là không áp dụng; “X” là số liệu sai.',
    manyItems: 'Bộ tiêu chí có nhiều tiêu chí nên bảng không ghi kết quả từng tiêu chí; xem báo cáo kèm theo.',
  },
  submission: {
    ...submission,
    unclassified: (units) => `chưa có kết quả do số liệu còn lỗi: ${count(units)}`,
  },
};

/** The words of the documents, by whether the set gives points and by what is recognised. */
export function documentWords({
  points,
  form,
}: {
  readonly points: boolean;
  readonly form: RecognitionForm;
}): DocumentWords {
  const words = points ? WORDS : WITHOUT_POINTS;
  if (form !== 'level') return words;
  // A level is part of what is recognised: nobody "xếp loại".
  return {
    ...words,
    list: {
      ...words.list,
      class: 'Kết quả',
      perClass: (label, units) => `${midSentence(label)}: ${count(units)}`,
    },
  };
}
