import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

type Nothing = Record<string, never>;

/** What can be wrong with, or was noticed of, an Excel workbook; the rows in it are read as those of a CSV file. */
export const spreadsheetProblems = lazy(() => ({
  'spreadsheet-damaged': define<Nothing>('error', {
    vi: {
      message: () =>
        'Tệp Excel này bị hỏng (thiếu một phần, hoặc nội dung không khớp mã kiểm tra), nên không đọc số liệu nào.',
      fix: () =>
        'Mở tệp bằng Excel; nếu Excel đề nghị sửa thì cho sửa, xem lại số liệu, lưu thành tệp mới rồi chạy lại; nếu không mở được thì xin lại tệp từ nơi gửi.',
    },
    en: {
      message: () =>
        'This Excel file is damaged (a part is missing, or contents do not match their check sum), so nothing of it was read.',
      fix: () =>
        'Open it in Excel; let it be repaired if Excel offers to, look the figures over and save it as a new file; if it does not open, ask for the file again.',
    },
  }),
  'file-is-document': define<Nothing>('error', {
    vi: {
      message: () => 'Đây là văn bản Word hoặc bài trình chiếu, không phải bảng minh chứng.',
      fix: () =>
        'Nếu bảng nằm trong văn bản: chọn cả bảng, chép sang một trang Excel trống, lưu dạng .xlsx rồi chạy lại với tệp đó.',
    },
    en: {
      message: () => 'This is a text document or a presentation, not an evidence table.',
      fix: () =>
        'If the table is in it: select the whole table, paste it into an empty Excel sheet, save that as .xlsx and run again with it.',
    },
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
  'sheets-read': define<{ count: number; sheets: string; others: string }>('notice', {
    vi: {
      message: ({ count, sheets, others }) =>
        `Đọc ${count} trang tính có bảng: ${sheets}${others === '' ? '' : `; không đọc các trang khác: ${others}`}.`,
      fix: () => 'Nếu chỉ cần một trang, ghi tên trang bằng --sheet.',
    },
    en: {
      message: ({ count, sheets, others }) =>
        `${SPEECH.en.count(count, 'sheet with a table was', 'sheets with a table were')} read: ${sheets}${others === '' ? '' : `; the others were not: ${others}`}.`,
      fix: () => 'If only one is meant, name it with --sheet.',
    },
  }),
  'sheets-overlap': define<{ sheet: string; first: string; name: string }>('error', {
    vi: {
      message: ({ sheet, first, name }) =>
        `Trang “${sheet}” và trang “${first}” cùng có số liệu của một đơn vị (ví dụ “${name}”); chưa rõ lấy trang nào.`,
      fix: () =>
        'Ghi tên trang cần đọc bằng --sheet, ví dụ --sheet "Chính thức"; hoặc chuyển trang không dùng sang tệp khác.',
    },
    en: {
      message: ({ sheet, first, name }) =>
        `The sheets “${sheet}” and “${first}” both hold figures of the same unit (e.g. “${name}”); it is not clear which to take.`,
      fix: () => 'Name the one to read with --sheet, e.g. --sheet "Final"; or move the other into a file of its own.',
    },
  }),
  'sheets-hidden': define<{ names: string }>('error', {
    vi: {
      message: ({ names }) => `Các trang có số liệu trong tệp đều đang bị ẩn: ${names}.`,
      fix: () =>
        'Trong Excel, bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), lưu lại; hoặc ghi tên trang bằng --sheet.',
    },
    en: {
      message: ({ names }) => `The sheets with figures are all hidden: ${names}.`,
      fix: () =>
        'In Excel, right-click the name of a sheet and choose Unhide, then save; or name the sheet with --sheet.',
    },
  }),
  'sheet-to-choose': define<{ names: string }>('error', {
    vi: {
      message: ({ names }) => `Chưa rõ cần đọc trang tính nào trong tệp: ${names}.`,
      fix: () => 'Ghi tên trang bằng --sheet, ví dụ --sheet "Sheet1", hoặc chuyển bảng cần đọc sang một tệp riêng.',
    },
    en: {
      message: ({ names }) => `It is not clear which sheet of the file is meant: ${names}.`,
      fix: () => 'Name it with --sheet, e.g. --sheet "Sheet1", or move the table into a file of its own.',
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
        `The codes are stored as numbers, with zeros in their format only: “${found}” is read as “${read}”, as Excel shows it (${SPEECH.en.count(count, 'cell')}, rows ${rows}).`,
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
        `Cells are formatted as percentages: the number ${found} is read as ${read} (${SPEECH.en.count(count, 'cell')}, rows ${rows}).`,
      fix: () => 'Nothing needs doing if it is a percentage; otherwise format the cells as Number.',
    },
  }),
  'rows-hidden': define<{ count: number; rows: string }>('warning', {
    vi: {
      message: ({ count, rows }) => `Có ${count} dòng đang bị ẩn trong Excel nhưng vẫn được đọc: dòng ${rows}.`,
      fix: () => 'Bỏ ẩn hoặc bỏ lọc (Filter) để xem lại; dòng nào không dùng thì xóa hẳn.',
    },
    en: {
      message: ({ count, rows }) =>
        `${SPEECH.en.count(count, 'row is hidden in Excel and was', 'rows are hidden in Excel and were')} read all the same: ${rows}.`,
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
  'number-damaged': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) =>
        `Ô này được lưu là một số, nhưng nội dung trong tệp là “${found}”, không phải một số mà Excel đọc được.`,
      fix: () =>
        'Gõ lại số vào ô bằng Excel rồi lưu lại; nếu tệp do một phần mềm khác xuất ra thì báo cho nơi làm phần mềm.',
    },
    en: {
      message: ({ found }) =>
        `The cell is saved as a number, yet the file says “${found}”, which is no number to Excel.`,
      fix: () => 'Type the number again in Excel and save; if another program wrote the file, tell its makers.',
    },
  }),
  'small-letters-left-out': define<{ found: string; left: string; read: string }>('warning', {
    vi: {
      message: ({ left, read }) =>
        `Ô này có “${left}” viết nhỏ ở trên hoặc dưới dòng (như số chú thích); được đọc là “${read}”.`,
      fix: ({ found }) => `Nếu đúng thì không cần làm gì; nếu ý là “${found}” thì gõ lại cả ô bằng cỡ chữ thường.`,
    },
    en: {
      message: ({ left, read }) =>
        `The cell has “${left}” in superscript or subscript, like a footnote mark; it was read as “${read}”.`,
      fix: ({ found }) =>
        `If that is right, nothing needs doing; if “${found}” is meant, type the cell again in plain letters.`,
    },
  }),
  'struck-left-out': define<{ found: string; left: string; read: string }>('warning', {
    vi: {
      message: ({ left, read }) => `Trong ô này “${left}” bị gạch ngang nên không đọc; được đọc là “${read}”.`,
      fix: () => 'Nếu đúng thì không cần làm gì; để chắc chắn, xóa hẳn phần đã gạch.',
    },
    en: {
      message: ({ left, read }) => `In this cell “${left}” is struck out and was left out; it was read as “${read}”.`,
      fix: () => 'If that is right, nothing needs doing; to be sure, delete what is struck out.',
    },
  }),
  'cell-struck': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Ô này bị gạch ngang: “${found}”; chưa rõ có còn tính hay không.`,
      fix: () =>
        'Nếu không tính nữa thì xóa nội dung ô; nếu vẫn tính thì bỏ gạch ngang (Ctrl+5). Sau đó lưu lại và chạy lại.',
    },
    en: {
      message: ({ found }) => `The cell is struck out: “${found}”; it is not known whether it still counts.`,
      fix: () => 'If it does not, clear the cell; if it does, take the strike off (Ctrl+5). Then save and run again.',
    },
  }),
  'row-struck': define<Nothing>('error', {
    vi: {
      message: () => 'Cả dòng này bị gạch ngang; chưa rõ có còn tính hay không.',
      fix: () =>
        'Nếu không tính nữa thì xóa hẳn dòng; nếu vẫn tính thì bỏ gạch ngang (Ctrl+5). Sau đó lưu lại và chạy lại.',
    },
    en: {
      message: () => 'The whole row is struck out; it is not known whether it still counts.',
      fix: () => 'If it does not, delete the row; if it does, take the strike off (Ctrl+5). Then save and run again.',
    },
  }),
  'digits-hidden': define<{ found: string; shown: string; count: number; rows: string }>('warning', {
    vi: {
      message: ({ found, shown, count, rows }) =>
        `Định dạng ô che bớt chữ số: ô này hiện “${shown}” nhưng số trong tệp là ${found}, và được đọc là ${found} (${count} ô, dòng ${rows}).`,
      fix: () => 'Nếu số trong tệp là đúng thì không cần làm gì; nếu số đang hiện mới đúng thì gõ lại số ấy.',
    },
    en: {
      message: ({ found, shown, count, rows }) =>
        `The format hides digits: this cell shows “${shown}”, the file has ${found}, and ${found} was read (${SPEECH.en.count(count, 'cell')}, rows ${rows}).`,
      fix: () => 'If the number in the file is right, nothing needs doing; if the one shown is, type it again.',
    },
  }),
  'repaired-merged-cells': define<{ found: string; count: number; rows: string }>('notice', {
    vi: {
      message: ({ found, count, rows }) =>
        `Ô gộp “${found}” được hiểu là ghi chung cho các dòng nó phủ lên (điền cho ${count} dòng: ${rows}).`,
      fix: () => 'Nếu đúng thì không cần làm gì; nếu sai thì bỏ gộp ô và ghi riêng từng dòng.',
    },
    en: {
      message: ({ found, count, rows }) =>
        `The merged cell “${found}” was read for every row it covers (filled into ${SPEECH.en.count(count, 'row')}: ${rows}).`,
      fix: () => 'If that is right, nothing needs doing; if not, unmerge the cells and fill in each row.',
    },
  }),
  'merged-score': define<{ found: string; range: string }>('error', {
    vi: {
      message: ({ found, range }) =>
        `Ô gộp ${range} ghi một số “${found}” cho nhiều tiêu chí; chưa rõ mỗi tiêu chí được bao nhiêu.`,
      fix: () => 'Bỏ gộp ô rồi ghi riêng số của từng tiêu chí.',
    },
    en: {
      message: ({ found, range }) =>
        `The merged cells ${range} hold one number, “${found}”, for several criteria; what each has is not known.`,
      fix: () => 'Unmerge the cells and write a number for each criterion.',
    },
  }),
}));
