import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** The words of the comment before a query. */
interface SqlWords {
  readonly title: Readonly<Record<'units' | 'areas' | 'problems' | 'evidence', string>>;
  readonly criteria: string;
  readonly document: string;
  readonly readOn: (date: string) => string;
  readonly standing: string;
  readonly untried: (dialect: string) => string;
  readonly reads: (columns: string) => string;
  readonly readsElsewhere: (columns: string, subjects: string) => string;
  readonly counted: (items: string) => string;
  readonly checkedOn: (date: string) => string;
  readonly upTo: (label: string) => string;
  readonly returns: Readonly<Record<'units' | 'areas' | 'problems' | 'evidence', string>>;
  readonly strict: string;
  readonly notDone: string;
  readonly numbers: string;
  readonly items: string;
  readonly classes: string;
}

export const SQL_WORDS: Readonly<Record<Language, SqlWords>> = {
  vi: {
    title: {
      units: 'Kết quả từng đơn vị',
      areas: 'Tổng hợp theo huyện, tỉnh',
      problems: 'Số dòng sai theo loại',
      evidence: 'Minh chứng của các đơn vị đạt, để hoctap tính lại và cấp giấy',
    },
    criteria: 'Bộ tiêu chí',
    document: 'Văn bản',
    readOn: (date) => `đối chiếu với văn bản lần cuối ngày ${SPEECH.vi.date(date)}`,
    standing: 'Tính chất',
    untried: (dialect) =>
      `Chưa chạy thử trên ${dialect}: mới kiểm tra cú pháp. Thử trên số liệu đã biết kết quả trước khi dùng.`,
    reads: (columns) => `Đọc bảng evidence, mỗi dòng một nội dung của một đơn vị, cột nào cũng là chữ: ${columns}.`,
    readsElsewhere: (columns, subjects) =>
      `Đọc thêm bảng elsewhere (${columns}): xếp loại ở lần đánh giá khác (${subjects}); không có thì tạo bảng rỗng.`,
    counted: (items) => `${items}: số đạt, tổng số phải ghi trong dòng; truy vấn không đếm từ kết quả đánh giá khác.`,
    checkedOn: (date) => `Ngày kiểm tra: ${SPEECH.vi.date(date)}`,
    upTo: (label) => `Từ loại “${label}” trở lên`,
    returns: {
      units:
        'Trả về: valid (dữ liệu đúng), total, class, rank; missing, waiting, not_applicable là số nội dung chưa gửi, chờ minh chứng, không áp dụng.',
      areas:
        'Trả về: rule, province, district, reached trên units đơn vị; recognised để trống khi undecided đơn vị sai dữ liệu còn làm đổi kết quả.',
      problems: 'Trả về: code (xem: hoctap explain MÃ), item, times (số chỗ), units (số đơn vị).',
      evidence: 'Trả về: các dòng như đã nhận. Ghi ra CSV rồi chạy hoctap evaluate: hạng và loại bằng kết quả cả nước.',
    },
    strict: 'Ô ghi khác mẫu (dấu nghìn trong điểm, chữ lạ…) là dòng sai: không đoán, không sửa như hoctap check.',
    notDone:
      'Không làm: so các đơn vị với nhau (0012 và 12), đối chiếu danh mục xã, tìm tệp minh chứng, nêu ô sai, giải thích lý do.',
    numbers: 'Mọi số tính bằng phần mười nghìn, số nguyên: không làm tròn trước khi so ngưỡng.',
    items: 'Nội dung và đầu tên cột',
    classes: 'Xếp loại, từ cao xuống',
  },
  en: {
    title: {
      units: 'The result of each unit',
      areas: 'Districts and provinces',
      problems: 'Rows that are wrong, by kind',
      evidence: 'Evidence of the units that reached it, for hoctap to evaluate and certify',
    },
    criteria: 'Criteria set',
    document: 'Document',
    readOn: (date) => `last checked against the text on ${date}`,
    standing: 'Standing',
    untried: (dialect) =>
      `Never run on ${dialect}: only its grammar was checked. Try it on data whose result is known first.`,
    reads: (columns) => `Reads the table evidence, a row for each item of a unit, every column a text: ${columns}.`,
    readsElsewhere: (columns, subjects) =>
      `Reads the table elsewhere (${columns}) too: classes in other evaluations (${subjects}); without any, an empty table.`,
    counted: (items) =>
      `${items}: both counts must be in the row; the query counts nothing in the result of another evaluation.`,
    checkedOn: (date) => `Day of the check: ${date}`,
    upTo: (label) => `Of class “${label}” or better`,
    returns: {
      units:
        'Returns: valid (the data is right), total, class, rank; missing, waiting, not_applicable count items not sent, waiting for evidence, left out.',
      areas:
        'Returns: rule, province, district, reached of so many units; recognised is empty while undecided units with wrong data could turn it.',
      problems: 'Returns: code (see: hoctap explain CODE), item, times (how often), units (of how many).',
      evidence:
        'Returns: the rows as they came. Write them as CSV and run hoctap evaluate: rank and class are those of the whole.',
    },
    strict:
      'A cell written in another way (thousands marks in a score, odd letters) is a wrong row: nothing is guessed or mended as hoctap check does.',
    notDone:
      'Not done: units compared with each other (0012 and 12) or with the official communes, documents looked up, wrong cells named, reasons given.',
    numbers: 'Every number is a whole count of ten-thousandths: nothing is rounded before it meets a bound.',
    items: 'Items, and what their columns begin with',
    classes: 'Classes, best first',
  },
};
