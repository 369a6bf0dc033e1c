import { SPEECH } from '../../labels/speech.ts';
import type { ByLanguage } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { define } from '../define.ts';
import { withThousandsMark } from '../thousands.ts';

/** Said only where the other row is in another file. */
const ofFile = (file: string) => (file === '' ? '' : ` của tệp ${file}`);
const inFile = (file: string) => (file === '' ? '' : ` of ${file}`);

/** Rows of an evidence table: which year, unit and item each is about, and rows about none. */
export const rowProblems = lazy(() => ({
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
  'row-about-units': define<{ found: string }>('notice', {
    vi: {
      message: ({ found }) => `Dòng “${found}” ghi chung cho các đơn vị, không phải của một đơn vị nên không được đọc.`,
      fix: () => 'Không cần làm gì. Nếu đây là một đơn vị, ghi mã riêng của đơn vị ấy, ví dụ TT01.',
    },
    en: {
      message: ({ found }) => `The row “${found}” is about the units together, not of one of them, and was not read.`,
      fix: () => 'Nothing needs doing. If it is a unit, give it a code of its own, e.g. TT01.',
    },
  }),
  'part-row': define<{ found: string }>('notice', {
    vi: {
      message: ({ found }) =>
        `Dòng “${found}” là đề mục hoặc dòng cộng của một phần, không phải một tiêu chí nên không được đọc.`,
      fix: () => 'Không cần làm gì; tổng điểm được tính lại từ điểm từng tiêu chí.',
    },
    en: {
      message: ({ found }) =>
        `The row “${found}” is the heading or the sum of a part, not a criterion, and was not read.`,
      fix: () => 'Nothing needs doing; totals are worked out again from the scores.',
    },
  }),
  'row-may-be-unit': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Chưa rõ dòng “${found}” có phải là của một đơn vị hay không, nên chưa đọc.`,
      fix: () =>
        'Nếu không phải đơn vị thì xóa dòng này hoặc xóa mã ở đầu dòng; nếu là đơn vị thì ghi đủ tên, ví dụ “Xã Trung Bình”.',
    },
    en: {
      message: ({ found }) => `It is not clear whether the row “${found}” is one of a unit, so it was not read.`,
      fix: () => 'If it is none, delete the row or its code; if it is, write its whole name, e.g. “Xã Trung Bình”.',
    },
  }),
  'row-without-data': define<{ code: string }>('notice', {
    vi: {
      message: ({ code }) =>
        `Dòng này chỉ có mã ${code}, không ghi tiêu chí, điểm hay minh chứng nào nên không được đọc.`,
      fix: () => 'Nếu là dòng thừa thì không cần làm gì; nếu điền dở thì điền tiếp.',
    },
    en: {
      message: ({ code }) => `The row has the code ${code} alone, no criterion, score or evidence, and was not read.`,
      fix: () => 'If it is a spare row, nothing needs doing; if it was left half filled in, complete it.',
    },
  }),
  'year-blank': define<{ count: number; rows: string; year: string }>('warning', {
    vi: {
      message: ({ count, rows, year }) =>
        `${count} dòng để trống cột năm (dòng ${rows}); được tính vào năm đánh giá${year === '' ? '' : ` như các dòng ghi năm ${year}`}.`,
      fix: () => 'Điền năm vào các dòng ấy; nếu là số liệu của năm khác thì bỏ ra khỏi tệp.',
    },
    en: {
      message: ({ count, rows, year }) =>
        `${SPEECH.en.count(count, 'row leaves', 'rows leave')} the year blank (rows ${rows}); ${count === 1 ? 'it was' : 'they were'} taken for the evaluation year${year === '' ? '' : `, as the rows of ${year}`}.`,
      fix: () => 'Fill in the year there; if they are of another year, take them out of the file.',
    },
  }),
  'repaired-item-code': define<{ found: string; item: string }>('notice', {
    vi: {
      message: ({ found, item }) => `Tiêu chí ghi “${found}” (dấu phẩy) được đọc là ${item}.`,
      fix: ({ item }) => `Nếu đúng thì không cần làm gì; lần sau ghi ${item}.`,
    },
    en: {
      message: ({ found, item }) => `The criterion “${found}” (with a comma) was read as ${item}.`,
      fix: ({ item }) => `If that is right, nothing needs doing; next time write ${item}.`,
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
        `Ô mã đơn vị gộp qua nhiều dòng: ${count} dòng bên dưới được hiểu là của đơn vị ghi trong ô gộp (dòng ${rows}).`,
      fix: () => 'Nếu đúng thì không cần làm gì; nếu sai, bỏ gộp ô và điền mã đơn vị vào từng dòng.',
    },
    en: {
      message: ({ count, rows }) =>
        `The cell of the unit code is merged over several rows: ${SPEECH.en.count(count, 'row below is', 'rows below are')} of the unit written in it (rows ${rows}).`,
      fix: () => 'If that is right, nothing needs doing; if not, unmerge the cell and fill in the code in every row.',
    },
  }),
  'unit-filled-down': define<{ count: number; rows: string }>('warning', {
    vi: {
      message: ({ count, rows }) =>
        `${count} dòng để trống cả mã và tên đơn vị, được hiểu là của đơn vị ghi ngay phía trên: dòng ${rows}.`,
      fix: () => 'Nếu đúng thì không cần làm gì; nếu sai, điền mã đơn vị vào từng dòng.',
    },
    en: {
      message: ({ count, rows }) =>
        `Unit code and name are both blank in ${SPEECH.en.count(count, 'row')} and were taken from the row above: rows ${rows}.`,
      fix: () => 'If that is right, nothing needs doing; if not, fill in the code in every row.',
    },
  }),
  'row-too-long': define<{ limit: number }>('error', {
    vi: {
      message: ({ limit }) =>
        `Dòng này dài hơn ${withThousandsMark(limit, '.')} ký tự, không thể là một dòng của bảng minh chứng.`,
      fix: () => 'Kiểm tra xem đã chọn đúng tệp chưa; có thể một dấu ngoặc kép chưa được đóng.',
    },
    en: {
      message: ({ limit }) =>
        `This row is longer than ${SPEECH.en.count(withThousandsMark(limit, ','), 'character')}: it cannot be a row of an evidence table.`,
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
      message: ({ found, first }) => `The files refer to ${first} and to ${found}.`,
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
      fix: () => 'Điền mã tiêu chí, ví dụ TC1; nếu là dòng cộng thì ghi “Tổng cộng” ở cột tiêu chí.',
    },
    en: {
      message: () => 'This row has data but no criterion code.',
      fix: () => 'Fill in the criterion code, e.g. TC1; if it is a sum, write “Tổng cộng” (total) there.',
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
        `${item} is already in row ${row}${inFile(file)} with other contents (${differs}).`,
      fix: () => 'Keep the right row and delete the other. The unit is not evaluated until then.',
    },
  }),
  'missing-row': define<{ item: string; label: ByLanguage }>('missing', {
    vi: {
      message: ({ item, label }) => `Thiếu ${item} (${label}): chưa gửi gì.`,
      fix: ({ item }) => `Thêm dòng của ${item} với điểm và minh chứng.`,
    },
    en: {
      message: ({ item, label }) => `${item} (${label}) is missing: nothing was sent.`,
      fix: ({ item }) => `Add a row for ${item} with its score and evidence.`,
    },
  }),
  'missing-score': define<{ item: string; label: ByLanguage }>('missing', {
    vi: {
      message: ({ item, label }) => `${item} (${label}) chưa có điểm.`,
      fix: () => 'Ghi điểm đã chấm, kể cả khi là 0.',
    },
    en: {
      message: ({ item, label }) => `${item} (${label}) has no score.`,
      fix: () => 'Write the score, also when it is 0.',
    },
  }),
  'missing-evidence': define<{ item: string; label: ByLanguage }>('missing', {
    vi: {
      message: ({ item, label }) => `${item} (${label}) chưa có minh chứng.`,
      fix: () => 'Ghi số hiệu hoặc tên văn bản minh chứng; nhiều văn bản thì ngăn bằng dấu chấm phẩy.',
    },
    en: {
      message: ({ item, label }) => `${item} (${label}) has no evidence.`,
      fix: () => 'Write the number or name of the documents, separated by semicolons.',
    },
  }),
}));
