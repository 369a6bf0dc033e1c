import { define } from './define.ts';

type Nothing = Record<string, never>;

const SAVE_AS = {
  vi: 'Mở tệp bằng Excel, chọn Tệp > Lưu dưới dạng > “Excel Workbook (*.xlsx)” hoặc “CSV UTF-8”, rồi chạy lại.',
  en: 'Open it in Excel, choose File > Save As > “Excel Workbook (*.xlsx)” or “CSV UTF-8”, then run again.',
};

/** What can be wrong with, or was noticed of, an Excel workbook; the rows in it are read as those of a CSV file. */
export const spreadsheetProblems = {
  'spreadsheet-old': define<Nothing>('error', {
    vi: { message: () => 'Đây là tệp Excel đời cũ (.xls), chưa đọc được.', fix: () => SAVE_AS.vi },
    en: { message: () => 'This is an old Excel file (.xls), which cannot be read.', fix: () => SAVE_AS.en },
  }),
  'spreadsheet-locked': define<Nothing>('error', {
    vi: {
      message: () => 'Tệp Excel này có mật khẩu nên không đọc được.',
      fix: () => 'Mở tệp bằng Excel, chọn Tệp > Thông tin > Bảo vệ Sổ làm việc để bỏ mật khẩu, lưu lại rồi chạy lại.',
    },
    en: {
      message: () => 'This Excel file has a password and cannot be read.',
      fix: () => 'Open it in Excel, take the password off under File > Info > Protect Workbook, save and run again.',
    },
  }),
  'spreadsheet-open-document': define<Nothing>('error', {
    vi: {
      message: () => 'Đây là bảng tính OpenDocument (.ods), chưa đọc được.',
      fix: () => 'Mở tệp bằng LibreOffice hoặc Excel, lưu dạng .xlsx hoặc CSV UTF-8, rồi chạy lại.',
    },
    en: {
      message: () => 'This is an OpenDocument spreadsheet (.ods), which cannot be read.',
      fix: () => 'Open it in LibreOffice or Excel, save it as .xlsx or CSV UTF-8, then run again.',
    },
  }),
  'spreadsheet-too-large': define<Nothing>('error', {
    vi: {
      message: () =>
        'Tệp Excel này quá lớn (trên 40 MB, trên 120 MB khi bung nén, hoặc trên 3 triệu ô kể cả ô trống đã kẻ khung), không đọc để khỏi tràn bộ nhớ.',
      fix: () =>
        'Xóa hình ảnh, các trang thừa, các dòng và cột trống đã kẻ khung; chia thành nhiều tệp, hoặc lưu dạng “CSV UTF-8”.',
    },
    en: {
      message: () =>
        'This Excel file is too large (over 40 MB, over 120 MB unpacked, or over 3 million cells, framed blank ones too) and is not read, to spare the memory.',
      fix: () =>
        'Remove pictures, spare sheets, blank rows and columns with a format; split it, or save it as “CSV UTF-8”.',
    },
  }),
  'spreadsheet-too-wide': define<Nothing>('error', {
    vi: {
      message: () => 'Tệp Excel này có ô ghi chữ hoặc số ở sau cột thứ 2.000, xa hơn mọi bảng minh chứng.',
      fix: () => 'Nhấn Ctrl+End để tới ô cuối cùng, xóa các cột thừa, lưu lại rồi chạy lại.',
    },
    en: {
      message: () => 'This Excel file has something written beyond its 2,000th column, further than any evidence goes.',
      fix: () => 'Press Ctrl+End to get to the last cell, delete the spare columns, save and run again.',
    },
  }),
  'sheet-chosen': define<{ sheet: string; others: string }>('notice', {
    vi: {
      message: ({ sheet, others }) => `Đọc trang tính “${sheet}”; không đọc các trang khác: ${others}.`,
      fix: () => 'Nếu cần đọc trang khác, ghi tên trang bằng --sheet.',
    },
    en: {
      message: ({ sheet, others }) => `The sheet “${sheet}” was read; the others were not: ${others}.`,
      fix: () => 'To read another one, name it with --sheet.',
    },
  }),
  'sheet-to-choose': define<{ names: string }>('error', {
    vi: {
      message: ({ names }) => `Chưa rõ cần đọc trang tính nào trong tệp: ${names}.`,
      fix: () => 'Ghi tên trang bằng --sheet, ví dụ --sheet "Sheet1", hoặc xóa các trang thừa rồi lưu lại.',
    },
    en: {
      message: ({ names }) => `It is not clear which sheet of the file is meant: ${names}.`,
      fix: () => 'Name it with --sheet, e.g. --sheet "Sheet1", or delete the spare ones and save.',
    },
  }),
  'sheet-without-header': define<{ names: string }>('error', {
    vi: {
      message: ({ names }) => `Không trang tính nào trong tệp có dòng tiêu đề cột đọc được: ${names}.`,
      fix: () =>
        'Ghi tên trang có bảng minh chứng bằng --sheet để biết còn thiếu cột nào, hoặc tạo tệp mẫu bằng “hoctap template”.',
    },
    en: {
      message: ({ names }) => `No sheet of the file has a header that can be read: ${names}.`,
      fix: () =>
        'Name the sheet with the evidence by --sheet to learn which columns it lacks, or make an empty file with “hoctap template”.',
    },
  }),
  'sheet-not-found': define<{ wanted: string; names: string }>('error', {
    vi: {
      message: ({ wanted }) => `Không có trang tính nào tên “${wanted}” trong tệp.`,
      fix: ({ names }) => `Các trang có trong tệp: ${names}.`,
    },
    en: {
      message: ({ wanted }) => `The file has no sheet called “${wanted}”.`,
      fix: ({ names }) => `The sheets it has: ${names}.`,
    },
  }),
  'formula-without-value': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Ô này chứa công thức “${found}” nhưng tệp không lưu kết quả của công thức.`,
      fix: () => 'Mở tệp bằng Excel rồi lưu lại để Excel tính và lưu kết quả, hoặc gõ thẳng giá trị vào ô.',
    },
    en: {
      message: ({ found }) => `The cell holds the formula “${found}”, and its result is not saved in the file.`,
      fix: () => 'Open the file in Excel and save it, so that the result is worked out, or type the value itself.',
    },
  }),
  'repaired-code-zeros': define<{ found: string; read: string; count: number; rows: string }>('notice', {
    vi: {
      message: ({ found, read, count, rows }) =>
        `Mã được lưu dạng số, các số 0 ở đầu chỉ có trong cách hiển thị: “${found}” được đọc là “${read}” như Excel hiển thị (${count} ô, dòng ${rows}).`,
      fix: () => 'Không cần làm gì nếu mã đúng; để chắc chắn, định dạng cột mã là Văn bản (Text) rồi gõ lại.',
    },
    en: {
      message: ({ found, read, count, rows }) =>
        `The codes are stored as numbers, with zeros in their format only: “${found}” is read as “${read}”, as Excel shows it (${count} cells, rows ${rows}).`,
      fix: () =>
        'Nothing needs doing if the codes are right; to be sure, format the column as Text and type them again.',
    },
  }),
  'repaired-percentage': define<{ found: string; read: string; count: number; rows: string }>('notice', {
    vi: {
      message: ({ found, read, count, rows }) =>
        `Ô có định dạng phần trăm: số ${found} được đọc là ${read} (${count} ô, dòng ${rows}).`,
      fix: () => 'Không cần làm gì nếu số đúng là tỷ lệ phần trăm; nếu không, đổi định dạng ô về Số (Number).',
    },
    en: {
      message: ({ found, read, count, rows }) =>
        `Cells are formatted as percentages: the number ${found} is read as ${read} (${count} cells, rows ${rows}).`,
      fix: () => 'Nothing needs doing if it is a percentage; otherwise format the cells as Number.',
    },
  }),
  'rows-hidden': define<{ count: number; rows: string }>('warning', {
    vi: {
      message: ({ count, rows }) => `Có ${count} dòng đang bị ẩn trong Excel nhưng vẫn được đọc: dòng ${rows}.`,
      fix: () => 'Bỏ ẩn hoặc bỏ lọc (Filter) để xem lại; dòng nào không dùng thì xóa hẳn.',
    },
    en: {
      message: ({ count, rows }) => `${count} rows are hidden in Excel and were read all the same: ${rows}.`,
      fix: () => 'Unhide them or clear the filter to look at them; delete those that are not meant.',
    },
  }),
  'columns-hidden': define<{ columns: string }>('warning', {
    vi: {
      message: ({ columns }) => `Có cột đang bị ẩn trong Excel nhưng vẫn được đọc: ${columns}.`,
      fix: () => 'Bỏ ẩn để xem lại; cột nào không dùng thì xóa hẳn.',
    },
    en: {
      message: ({ columns }) => `Some columns are hidden in Excel and were read all the same: ${columns}.`,
      fix: () => 'Unhide them to look at them; delete those that are not meant.',
    },
  }),
};
