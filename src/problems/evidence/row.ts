import { define } from '../define.ts';
import { grouped } from '../grouped.ts';

/** Said only where the other row stands in another file. */
const ofFile = (file: string) => (file === '' ? '' : ` của tệp ${file}`);
const inFile = (file: string) => (file === '' ? '' : ` of ${file}`);

/** Rows of an evidence table: which year, unit and item each is about, and rows about none. */
export const rowProblems = {
  'total-row': define<{ found: string }>('notice', {
    vi: {
      message: ({ found }) => `Dòng “${found}” là dòng tổng, không phải của một đơn vị nên không được đọc.`,
      fix: () => 'Không cần làm gì; tổng điểm được tính lại từ điểm từng tiêu chí.',
    },
    en: {
      message: ({ found }) => `The row “${found}” is a sum, not a unit, and was not read.`,
      fix: () => 'Nothing needs doing; totals are worked out again from the scores.',
    },
  }),
  'note-row': define<{ found: string }>('notice', {
    vi: {
      message: ({ found }) => `Dòng “${found}” là lời ghi thêm, không có số liệu nên không được đọc.`,
      fix: () => 'Không cần làm gì.',
    },
    en: {
      message: ({ found }) => `The row “${found}” is a remark without figures and was not read.`,
      fix: () => 'Nothing needs doing.',
    },
  }),
  'repaired-merged-unit': define<{ count: number; rows: string }>('notice', {
    vi: {
      message: ({ count, rows }) =>
        `${count} dòng để trống cả mã và tên đơn vị (ô gộp trong Excel), được hiểu là của đơn vị ghi ngay phía trên: dòng ${rows}.`,
      fix: () => 'Nếu đúng thì không cần làm gì; nếu sai, điền mã đơn vị vào từng dòng.',
    },
    en: {
      message: ({ count, rows }) =>
        `Unit code and name are both blank in ${count} rows (merged cells) and were taken from the row above: rows ${rows}.`,
      fix: () => 'If that is right, nothing needs doing; if not, fill in the code in every row.',
    },
  }),
  'row-too-long': define<{ limit: number }>('error', {
    vi: {
      message: ({ limit }) =>
        `Dòng này dài hơn ${grouped(limit, '.')} ký tự, không thể là một dòng của bảng minh chứng.`,
      fix: () => 'Kiểm tra xem đã chọn đúng tệp chưa; có thể một dấu ngoặc kép chưa được đóng.',
    },
    en: {
      message: ({ limit }) =>
        `This row is longer than ${grouped(limit, ',')} characters: it cannot be a row of an evidence table.`,
      fix: () => 'Check that this is the right file; a quotation mark may be left open.',
    },
  }),
  'cell-beyond-header': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Dòng này có nội dung ở cột không có tiêu đề: “${found}”.`,
      fix: () =>
        'Có thể một dấu phẩy (hoặc chấm phẩy) trong ô đã tách ô làm hai: đặt nội dung ô đó trong dấu ngoặc kép.',
    },
    en: {
      message: ({ found }) => `This row has a cell “${found}” beyond the columns of the header.`,
      fix: () => 'A comma or semicolon inside a cell may have split it: put that cell in quotation marks.',
    },
  }),
  'year-unreadable': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Không đọc được năm “${found}”.`,
      fix: () => 'Ghi năm bằng bốn chữ số, ví dụ 2023.',
    },
    en: { message: ({ found }) => `“${found}” is not a year.`, fix: () => 'Write four digits, e.g. 2023.' },
  }),
  'year-differs': define<{ found: number; expected: number }>('error', {
    vi: {
      message: ({ found, expected }) => `Dòng này là của năm ${found}, không phải năm đánh giá ${expected}.`,
      fix: () => 'Bỏ dòng này ra khỏi tệp, sửa lại năm, hoặc chọn đúng năm đánh giá bằng --year.',
    },
    en: {
      message: ({ found, expected }) => `This row is of the year ${found}, not of the evaluation year ${expected}.`,
      fix: () => 'Take the row out, correct the year, or choose the right year with --year.',
    },
  }),
  'years-several': define<{ found: number; first: number }>('error', {
    vi: {
      message: ({ found, first }) => `Tệp có cả năm ${first} và năm ${found}.`,
      fix: () => 'Tách riêng từng năm, hoặc ghi năm đánh giá bằng -y để biết dòng nào thừa.',
    },
    en: {
      message: ({ found, first }) => `The files speak of ${first} and of ${found}.`,
      fix: () => 'Take the years apart, or name the evaluation year with -y to see which rows do not belong.',
    },
  }),
  'repaired-year': define<{ found: string; read: string }>('notice', {
    vi: {
      message: ({ found, read }) => `Ô năm ghi “${found}”; được đọc là ${read}.`,
      fix: () => 'Không cần làm gì nếu đọc đúng.',
    },
    en: {
      message: ({ found, read }) => `The year is written “${found}” and was read as ${read}.`,
      fix: () => 'Nothing needs doing if that is right.',
    },
  }),
  'repaired-item': define<{ found: string; item: string }>('notice', {
    vi: {
      message: ({ found, item }) =>
        `Tiêu chí ghi “${found}” được đọc là ${item} ở mọi dòng của tệp: bộ tiêu chí chỉ có một tiêu chí mang số này.`,
      fix: ({ item }) => `Nếu đúng thì không cần làm gì; lần sau ghi mã ${item}.`,
    },
    en: {
      message: ({ found, item }) =>
        `The criterion “${found}” was read as ${item} throughout the file: the set has no other of that number.`,
      fix: ({ item }) => `If that is right, nothing needs doing; next time write ${item}.`,
    },
  }),
  'item-missing': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dòng này có dữ liệu nhưng không ghi mã tiêu chí.',
      fix: () => 'Điền mã tiêu chí, ví dụ TC1.',
    },
    en: {
      message: () => 'This row has data but no criterion code.',
      fix: () => 'Fill in the criterion code, e.g. TC1.',
    },
  }),
  'item-unknown': define<{ found: string; set: string; suggestion: string }>('error', {
    vi: {
      message: ({ found, set }) => `Bộ tiêu chí ${set} không có tiêu chí “${found}”.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'Xem các mã bằng lệnh hoctap criteria show, kèm tên bộ tiêu chí.'
          : `Ý bạn là ${suggestion}?`,
    },
    en: {
      message: ({ found, set }) => `The criteria set ${set} has no criterion “${found}”.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'See the codes with hoctap criteria show and the name of the set.'
          : `Did you mean ${suggestion}?`,
    },
  }),
  'item-has-indicators': define<{ item: string; indicators: string }>('error', {
    vi: {
      message: ({ item }) => `${item} được chấm theo từng nội dung, nên không ghi điểm ở dòng của ${item}.`,
      fix: ({ indicators }) => `Ghi điểm ở các nội dung: ${indicators}.`,
    },
    en: {
      message: ({ item }) => `${item} is scored by its indicators, so the row of ${item} takes no points.`,
      fix: ({ indicators }) => `Give points to the indicators: ${indicators}.`,
    },
  }),
  'row-repeated': define<{ item: string; row: number; file: string }>('warning', {
    vi: {
      message: ({ item, row, file }) => `Dòng của ${item} lặp lại y hệt dòng ${row}${ofFile(file)}; chỉ tính một lần.`,
      fix: () => 'Xóa một trong hai dòng.',
    },
    en: {
      message: ({ item, row, file }) =>
        `This row of ${item} repeats row ${row}${inFile(file)} exactly; it counts once.`,
      fix: () => 'Delete one of the two.',
    },
  }),
  'row-conflict': define<{ item: string; row: number; file: string; differs: string }>('error', {
    vi: {
      message: ({ item, row, file, differs }) =>
        `${item} đã có ở dòng ${row}${ofFile(file)} với nội dung khác (${differs}).`,
      fix: () => 'Giữ lại một dòng đúng, xóa dòng kia. Chưa tính được đơn vị này cho đến khi sửa.',
    },
    en: {
      message: ({ item, row, file, differs }) =>
        `${item} already stands in row ${row}${inFile(file)} with other contents (${differs}).`,
      fix: () => 'Keep the right row and delete the other. The unit is not evaluated until then.',
    },
  }),
  'missing-row': define<{ item: string; label: string; labelEn: string }>('missing', {
    vi: {
      message: ({ item, label }) => `Thiếu ${item} (${label}): chưa gửi gì.`,
      fix: ({ item }) => `Thêm dòng của ${item} với điểm và minh chứng.`,
    },
    en: {
      message: ({ item, labelEn }) => `${item} (${labelEn}) is missing: nothing was sent.`,
      fix: ({ item }) => `Add a row for ${item} with its score and evidence.`,
    },
  }),
  'missing-score': define<{ item: string; label: string; labelEn: string }>('missing', {
    vi: {
      message: ({ item, label }) => `${item} (${label}) chưa có điểm.`,
      fix: () => 'Ghi điểm đã chấm, kể cả khi là 0.',
    },
    en: {
      message: ({ item, labelEn }) => `${item} (${labelEn}) has no score.`,
      fix: () => 'Write the score, also when it is 0.',
    },
  }),
  'missing-evidence': define<{ item: string; label: string; labelEn: string }>('missing', {
    vi: {
      message: ({ item, label }) => `${item} (${label}) chưa có minh chứng.`,
      fix: () => 'Ghi số hiệu hoặc tên văn bản minh chứng; nhiều văn bản thì ngăn bằng dấu chấm phẩy.',
    },
    en: {
      message: ({ item, labelEn }) => `${item} (${labelEn}) has no evidence.`,
      fix: () => 'Write the number or name of the documents, separated by semicolons.',
    },
  }),
};
