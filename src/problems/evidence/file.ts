import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { define } from '../define.ts';
import { withThousandsMark } from '../thousands.ts';

const SIGNS: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab' },
  en: { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' },
};

/** What is wrong with, or was noticed of, an evidence file as a whole. */
export const fileProblems = lazy(() => ({
  'file-empty': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp không có dòng nào.',
      fix: () => 'Kiểm tra xem đã chọn đúng tệp chưa, hoặc lưu lại tệp từ Excel.',
    },
    en: { message: () => 'The file has no rows.', fix: () => 'Check that this is the right file, or save it again.' },
  }),
  'file-without-rows': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp chỉ có dòng tiêu đề, không có dòng dữ liệu nào.',
      fix: () => 'Điền dữ liệu dưới dòng tiêu đề rồi lưu lại.',
    },
    en: {
      message: () => 'The file has a header and no rows of data.',
      fix: () => 'Fill in rows under the header and save again.',
    },
  }),
  'not-utf8': define<{ line: number }>('error', {
    vi: {
      message: ({ line }) =>
        `Tệp không phải bảng mã UTF-8 (thấy ở dòng văn bản ${line}), nên chữ tiếng Việt không đọc được.`,
      fix: () => 'Trong Excel: Tệp > Lưu dưới dạng > chọn “CSV UTF-8 (Comma delimited)”, rồi chạy lại.',
    },
    en: {
      message: ({ line }) => `The file is not UTF-8 (seen at text line ${line}), so Vietnamese letters cannot be read.`,
      fix: () => 'In Excel: File > Save As > choose “CSV UTF-8 (Comma delimited)”, then run again.',
    },
  }),
  'encoding-recognised': define<{ encoding: string; sample: string }>('notice', {
    vi: {
      message: ({ encoding, sample }) => `Tệp không ghi bằng UTF-8 mà bằng ${encoding}; được đọc là: “${sample}”.`,
      fix: () =>
        'Nếu chữ đọc đúng thì không cần làm gì. Nếu sai, ghi rõ bảng mã bằng --encoding, hoặc lưu lại dạng “CSV UTF-8”.',
    },
    en: {
      message: ({ encoding, sample }) => `The file is not in UTF-8 but in ${encoding}; it reads: “${sample}”.`,
      fix: () =>
        'If that reads right, nothing needs doing. If not, name the encoding with --encoding, or save it as “CSV UTF-8”.',
    },
  }),
  'encoding-unclear': define<{ candidates: string }>('error', {
    vi: {
      message: () => 'Tệp không ghi bằng UTF-8, và chưa đủ căn cứ để biết là bảng mã nào.',
      fix: ({ candidates }) =>
        `Chọn cách đọc đúng rồi ghi bằng --encoding, hoặc lưu lại dạng “CSV UTF-8”. Các cách đọc: ${candidates}.`,
    },
    en: {
      message: () => 'The file is not in UTF-8, and there is too little in it to tell which encoding it is in.',
      fix: ({ candidates }) =>
        `Choose the reading that is right and name it with --encoding, or save the file as “CSV UTF-8”. It may read: ${candidates}.`,
    },
  }),
  'encoding-damaged': define<{ encoding: string; line: number }>('error', {
    vi: {
      message: ({ encoding, line }) => `Dòng văn bản ${line} có chữ không đọc được bằng bảng mã ${encoding}.`,
      fix: () => 'Mở tệp gốc trong Excel: Tệp > Lưu dưới dạng > “CSV UTF-8 (Comma delimited)”, rồi chạy lại.',
    },
    en: {
      message: ({ encoding, line }) => `Text line ${line} has letters that cannot be read in ${encoding}.`,
      fix: () => 'Open the original in Excel: File > Save As > “CSV UTF-8 (Comma delimited)”, then run again.',
    },
  }),
  'encodings-mixed': define<{ encoding: string; line: number; found: string }>('error', {
    vi: {
      message: ({ encoding, line, found }) =>
        `Tệp ghi bằng ${encoding}, nhưng dòng văn bản ${line} lại viết bằng chữ Unicode: “${found}”.`,
      fix: () =>
        'Chuyển mã những dòng còn chữ cũ sang Unicode bằng Unikey (Ctrl+Shift+F6), lưu lại dạng “CSV UTF-8”, rồi chạy lại.',
    },
    en: {
      message: ({ encoding, line, found }) =>
        `The file is in ${encoding}, but text line ${line} is in Unicode: “${found}”.`,
      fix: () =>
        'Convert the lines in the old letters to Unicode with Unikey (Ctrl+Shift+F6), save the file as “CSV UTF-8”, then run again.',
    },
  }),
  'letters-lost': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Chữ tiếng Việt đã mất, chỉ còn dấu hỏi: “${found}”. Không có cách nào khôi phục.`,
      fix: () =>
        'Mở lại tệp Excel gốc: Tệp > Lưu dưới dạng > “CSV UTF-8 (Comma delimited)”, không chọn “CSV (Comma delimited)”.',
    },
    en: {
      message: ({ found }) => `Vietnamese letters are lost, with question marks in their place: “${found}”.`,
      fix: () =>
        'Open the original in Excel: File > Save As > “CSV UTF-8 (Comma delimited)”, not “CSV (Comma delimited)”.',
    },
  }),
  'nul-in-file': define<{ line: number }>('error', {
    vi: {
      message: ({ line }) => `Dòng văn bản ${line} có ký tự rỗng (NUL): tệp bị hỏng, có thể do sao chép dở dang.`,
      fix: () => 'Lấy lại tệp từ nơi gửi, hoặc mở tệp gốc trong Excel và lưu lại dạng “CSV UTF-8”.',
    },
    en: {
      message: ({ line }) =>
        `Text line ${line} has NUL characters: the file is damaged, perhaps by a copy that stopped half-way.`,
      fix: () => 'Fetch the file again, or open the original in Excel and save it as “CSV UTF-8”.',
    },
  }),
  'file-not-a-table': define<{ kind: string }>('error', {
    vi: {
      message: ({ kind }) => `Đây là tệp ${kind}, không phải bảng minh chứng.`,
      fix: () => 'Chọn đúng tệp, hoặc mở tệp trong Excel: Tệp > Lưu dưới dạng > “CSV UTF-8 (Comma delimited)”.',
    },
    en: {
      message: ({ kind }) => `This is a file of the kind ${kind}, not an evidence table.`,
      fix: () => 'Choose the right file, or open it in Excel: File > Save As > “CSV UTF-8 (Comma delimited)”.',
    },
  }),
  'spreadsheet-not-csv': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp bắt đầu như một tệp Excel nhưng không đọc được: tệp bị hỏng, hoặc là loại tệp khác.',
      fix: () =>
        'Mở tệp bằng Excel, lưu dạng .xlsx hoặc CSV UTF-8, rồi chạy lại; nếu Excel không mở được, xin lại tệp.',
    },
    en: {
      message: () => 'It begins like an Excel file and cannot be read: it is damaged, or a file of another kind.',
      fix: () =>
        'Open it in Excel, save it as .xlsx or CSV UTF-8, and run again; if Excel cannot open it, ask for it again.',
    },
  }),
  'file-may-be-cut': define<Record<string, never>>('warning', {
    vi: {
      message: () =>
        'Tệp dừng giữa dòng này: dòng cuối có ít ô hơn các dòng trên và không có dấu hết dòng; tệp có thể bị cắt.',
      fix: () => 'So dòng cuối với tệp gốc; nếu thiếu, sao chép hoặc xin lại tệp.',
    },
    en: {
      message: () =>
        'The file stops within this row: it has fewer cells than the rows above and no line end; it may have been cut.',
      fix: () => 'Compare the last row with the original; if something is missing, copy the file again or ask for it.',
    },
  }),
  'delimiters-differ': define<{ header: string; rows: string }>('error', {
    vi: {
      message: ({ header, rows }) =>
        `Dòng tiêu đề ngăn các cột bằng ${SIGNS.vi[header] ?? header}, nhưng các dòng dữ liệu lại ngăn bằng ${SIGNS.vi[rows] ?? rows}.`,
      fix: () => 'Sửa dòng tiêu đề cho dùng cùng một dấu với các dòng dưới (hoặc ngược lại), rồi lưu lại.',
    },
    en: {
      message: ({ header, rows }) =>
        `The header parts its columns by ${SIGNS.en[header] ?? header}, but the rows below by ${SIGNS.en[rows] ?? rows}.`,
      fix: () => 'Let the header use the same sign as the rows below (or the other way round), then save again.',
    },
  }),
  'repaired-byte-order-mark': define<{ line: number }>('notice', {
    vi: {
      message: ({ line }) =>
        `Giữa tệp (dòng văn bản ${line}) có ký hiệu đầu tệp không nhìn thấy (U+FEFF), có lẽ do nối nhiều tệp; ký hiệu ấy được bỏ đi.`,
      fix: () => 'Không cần làm gì nếu các tệp đã được nối đúng.',
    },
    en: {
      message: ({ line }) =>
        `Within the file (text line ${line}) stands a mark of the beginning of a file (U+FEFF), perhaps of files put together; it was left out.`,
      fix: () => 'Nothing needs doing if they were put together rightly.',
    },
  }),
  'file-of-another-year': define<{ found: number; expected: number; count: number }>('error', {
    vi: {
      message: ({ found, expected, count }) =>
        `Cả ${withThousandsMark(count, '.')} dòng của tệp là của năm ${found}, không phải năm đánh giá ${expected}.`,
      fix: ({ found }) =>
        `Nếu muốn đánh giá năm ${found}, chạy lại với -y ${found}; nếu không, chọn đúng tệp của năm cần đánh giá.`,
    },
    en: {
      message: ({ found, expected, count }) =>
        `${count === 1 ? 'The only row of the file is' : `All ${SPEECH.en.count(withThousandsMark(count, ','), 'row')} of the file are`} of ${found}, not of the evaluation year ${expected}.`,
      fix: ({ found }) =>
        `To evaluate ${found}, run again with -y ${found}; otherwise choose the file of the year that is meant.`,
    },
  }),
  'quote-not-closed': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dấu ngoặc kép (") mở ở dòng này không có dấu đóng, nên không đọc được các dòng sau.',
      fix: () => 'Xóa dấu ngoặc kép thừa hoặc thêm dấu đóng; trong ô, mỗi dấu ngoặc kép phải viết thành hai dấu ("").',
    },
    en: {
      message: () => 'A quotation mark (") opened in this row is never closed, so the rows after it cannot be read.',
      fix: () => 'Remove the stray mark or close it; inside a cell a quotation mark is written twice ("").',
    },
  }),
  'quote-misplaced': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dấu ngoặc kép (") nằm sai chỗ ở dòng này, nên không đọc được từ dòng này trở đi.',
      fix: () => 'Xóa dấu ngoặc kép thừa, hoặc mở tệp trong Excel rồi lưu lại dạng CSV UTF-8.',
    },
    en: {
      message: () => 'A quotation mark (") is in the wrong place, so the file cannot be read from this row on.',
      fix: () => 'Remove the stray mark, or open the file in Excel and save it again as CSV UTF-8.',
    },
  }),
  'file-too-long': define<{ limit: number }>('error', {
    vi: {
      message: ({ limit }) =>
        `Tệp có hơn ${withThousandsMark(limit, '.')} dòng, nhiều hơn mức đọc được trong một lượt.`,
      fix: () =>
        'Kiểm tra xem đã chọn đúng tệp chưa; nếu đúng, tách thành nhiều tệp, ví dụ mỗi tỉnh một tệp, và chạy riêng từng tệp.',
    },
    en: {
      message: ({ limit }) =>
        `The file has more than ${SPEECH.en.count(withThousandsMark(limit, ','), 'row')}, more than can be read at once.`,
      fix: () =>
        'Check that this is the right file; if it is, split it, for example one file for each province, and run each by itself.',
    },
  }),
  'file-is-our-output': define<{ name: string }>('error', {
    vi: {
      message: ({ name }) => `Đây là bảng kết quả do hoctap lập ra (${name}), không phải tệp minh chứng.`,
      fix: () => 'Chọn tệp minh chứng mà các đơn vị đã gửi. Lệnh “hoctap template” tạo một tệp minh chứng trống.',
    },
    en: {
      message: ({ name }) => `This is a table of results that hoctap wrote (${name}), not an evidence file.`,
      fix: () => 'Choose the evidence file the units sent. “hoctap template” makes an empty one.',
    },
  }),
}));
