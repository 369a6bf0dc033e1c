import { formatNumber } from '../model/number-text.ts';
import { define } from './define.ts';

const viNumber = (value: number) => formatNumber(value, 'vi');
const enNumber = (value: number) => formatNumber(value, 'en');
/** Said only where the other row stands in another file. */
const ofFile = (file: string) => (file === '' ? '' : ` của tệp ${file}`);
const inFile = (file: string) => (file === '' ? '' : ` of ${file}`);
const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);

/** Problems of evidence files, in the order an officer meets them: file, header, row, cell, unit. */
export const evidenceProblems = {
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
  'letters-of-old-font': define<{ found: string; read: string; encoding: string }>('error', {
    vi: {
      message: ({ found, read, encoding }) => `“${found}” viết bằng phông chữ cũ (${encoding}); có lẽ là “${read}”.`,
      fix: () => 'Gõ lại bằng chữ Unicode, hoặc chuyển mã cả cột bằng Unikey (Ctrl+Shift+F6) rồi lưu lại.',
    },
    en: {
      message: ({ found, read, encoding }) =>
        `“${found}” is in the letters of an old font (${encoding}); it may be “${read}”.`,
      fix: () => 'Type it again in Unicode, or convert the whole column with Unikey (Ctrl+Shift+F6) and save it again.',
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
  'title-row': define<{ found: string }>('notice', {
    vi: {
      message: ({ found }) => `Dòng “${found}” đứng trên dòng tiêu đề cột nên được coi là tên bảng, không đọc số liệu.`,
      fix: () => 'Không cần làm gì.',
    },
    en: {
      message: ({ found }) => `The row “${found}” stands above the header: it is taken for a title and holds no data.`,
      fix: () => 'Nothing needs doing.',
    },
  }),
  'header-two-rows': define<{ row: number }>('notice', {
    vi: {
      message: ({ row }) => `Tiêu đề cột viết trên hai dòng (từ dòng ${row}); hai dòng được đọc chung.`,
      fix: () => 'Không cần làm gì nếu các cột được hiểu đúng.',
    },
    en: {
      message: ({ row }) => `The header takes two rows (from row ${row}); they were read together.`,
      fix: () => 'Nothing needs doing if the columns were understood rightly.',
    },
  }),
  'header-numbered': define<Record<string, never>>('notice', {
    vi: {
      message: () => 'Dòng này chỉ ghi số thứ tự của các cột nên không được đọc.',
      fix: () => 'Không cần làm gì.',
    },
    en: {
      message: () => 'This row holds the numbers of the columns alone and was not read.',
      fix: () => 'Nothing needs doing.',
    },
  }),
  'header-repeated': define<Record<string, never>>('notice', {
    vi: { message: () => 'Dòng này lặp lại dòng tiêu đề nên không được đọc.', fix: () => 'Không cần làm gì.' },
    en: { message: () => 'This row repeats the header and was not read.', fix: () => 'Nothing needs doing.' },
  }),
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
        `${count} dòng để trống cả mã và tên đơn vị (ô trộn trong Excel), được hiểu là của đơn vị ghi ngay phía trên: dòng ${rows}.`,
      fix: () => 'Nếu đúng thì không cần làm gì; nếu sai, điền mã đơn vị vào từng dòng.',
    },
    en: {
      message: ({ count, rows }) =>
        `Unit code and name are both blank in ${count} rows (merged cells) and were taken from the row above: rows ${rows}.`,
      fix: () => 'If that is right, nothing needs doing; if not, fill in the code in every row.',
    },
  }),
  'repaired-characters': define<{ found: string; read: string; codes: string }>('notice', {
    vi: {
      message: ({ read, codes }) => `Ô này có ký tự ẩn hoặc ký tự rộng (${codes}); được đọc là “${read}”.`,
      fix: () => 'Không cần làm gì nếu đọc đúng.',
    },
    en: {
      message: ({ read, codes }) =>
        `This cell has hidden or full-width characters (${codes}); it was read as “${read}”.`,
      fix: () => 'Nothing needs doing if that is right.',
    },
  }),
  'repaired-header': define<{ found: string; read: string; codes: string }>('notice', {
    vi: {
      message: ({ found, read, codes }) =>
        `Tiêu đề “${found}” có chữ của bảng chữ cái khác trông giống chữ Việt (${codes}); được đọc là “${read}”.`,
      fix: () => 'Không cần làm gì nếu đọc đúng.',
    },
    en: {
      message: ({ found, read, codes }) =>
        `The header “${found}” has a letter of another alphabet (${codes}); it was read as “${read}”.`,
      fix: () => 'Nothing needs doing if that is right.',
    },
  }),
  'repaired-code': define<{ found: string; read: string }>('notice', {
    vi: {
      message: ({ found, read }) => `Mã “${found}” có dấu bọc để Excel giữ số 0; được đọc là “${read}”.`,
      fix: () => 'Không cần làm gì nếu đọc đúng.',
    },
    en: {
      message: ({ found, read }) =>
        `The code “${found}” is wrapped to keep its zeros in Excel; it was read as “${read}”.`,
      fix: () => 'Nothing needs doing if that is right.',
    },
  }),
  'look-alike-letter': define<{ found: string; letter: string; code: string; read: string }>('error', {
    vi: {
      message: ({ found, letter, code }) =>
        `“${found}” có chữ “${letter}” (${code}) của bảng chữ cái khác, chỉ trông giống chữ Việt.`,
      fix: ({ read }) => `Xóa ô này và gõ lại bằng bàn phím; có lẽ là “${read}”.`,
    },
    en: {
      message: ({ found, letter, code }) =>
        `“${found}” has the letter “${letter}” (${code}) of another alphabet, which only looks like a Latin one.`,
      fix: ({ read }) => `Clear the cell and type it again; it may be “${read}”.`,
    },
  }),
  'character-not-allowed': define<{ found: string; codes: string }>('error', {
    vi: {
      message: ({ found, codes }) => `Ô “${found}” có ký tự điều khiển hoặc ký tự hỏng (${codes}).`,
      fix: () => 'Xóa ô này và gõ lại nội dung.',
    },
    en: {
      message: ({ found, codes }) => `The cell “${found}” has control characters or broken ones (${codes}).`,
      fix: () => 'Clear the cell and type it again.',
    },
  }),
  'excel-error': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Ô này ghi “${found}”: công thức trong Excel bị lỗi, không có giá trị.`,
      fix: () => 'Sửa công thức trong Excel hoặc gõ giá trị vào ô, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `This cell says “${found}”: a formula in Excel failed, and there is no value.`,
      fix: () => 'Mend the formula in Excel or type the value, then save again.',
    },
  }),
  'number-looks-like-date': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” là một ngày, có lẽ do Excel tự đổi số thành ngày (ví dụ 22.5 thành 22-May).`,
      fix: () => 'Định dạng cột là Number (hoặc Text), gõ lại số, ví dụ 22,5, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `“${found}” is a date: Excel may have made it of a number (22.5 becomes 22-May).`,
      fix: () => 'Format the column as Number (or Text), type the number again, e.g. 22.5, and save.',
    },
  }),
  'number-scientific': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” là số viết dạng lũy thừa của Excel; các chữ số cuối có thể đã mất.`,
      fix: () => 'Định dạng cột là Number, gõ lại số đầy đủ, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `“${found}” is in Excel’s scientific form; its last digits may be lost.`,
      fix: () => 'Format the column as Number, type the whole number again, and save.',
    },
  }),
  'code-looks-like-date': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Mã “${found}” là một ngày, có lẽ do Excel tự đổi (ví dụ 5.2 thành 5-Feb).`,
      fix: () => 'Định dạng cột mã là Text trước, gõ lại mã, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `The code “${found}” is a date: Excel may have made it (5.2 becomes 5-Feb).`,
      fix: () => 'Format the column of codes as Text first, type the code again, and save.',
    },
  }),
  'code-scientific': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Mã “${found}” đã bị Excel đổi sang dạng lũy thừa nên không còn biết mã đầy đủ.`,
      fix: () => 'Định dạng cột mã là Text trước, gõ lại mã đầy đủ, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `Excel has turned the code “${found}” into scientific form: the whole code is not known.`,
      fix: () => 'Format the column of codes as Text first, type the whole code again, and save.',
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
      message: () => 'A quotation mark (") stands in the wrong place, so the file cannot be read from this row on.',
      fix: () => 'Remove the stray mark, or open the file in Excel and save it again as CSV UTF-8.',
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
  'file-too-long': define<{ limit: number }>('error', {
    vi: {
      message: ({ limit }) => `Tệp có hơn ${grouped(limit, '.')} dòng, nhiều hơn một trang Excel chứa được.`,
      fix: () => 'Kiểm tra xem đã chọn đúng tệp chưa; nếu đúng, tách thành nhiều tệp, ví dụ mỗi tỉnh một tệp.',
    },
    en: {
      message: ({ limit }) =>
        `The file has more than ${grouped(limit, ',')} rows, more than a sheet of Excel can hold.`,
      fix: () => 'Check that this is the right file; if it is, split it, for example one file for each province.',
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
  'column-missing': define<{ column: string; header: string }>('error', {
    vi: {
      message: ({ column }) => `Thiếu cột “${column}”.`,
      fix: ({ header }) =>
        `Thêm cột này vào dòng tiêu đề. Dòng tiêu đề đang có: ${header}. Mẫu của tệp minh chứng: hoctap template.`,
    },
    en: {
      message: ({ column }) => `The column “${column}” is missing.`,
      fix: ({ header }) =>
        `Add it to the header. The header now has: ${header}. For an evidence file “hoctap template” prints a right one.`,
    },
  }),
  'column-twice': define<{ column: string; first: string }>('error', {
    vi: {
      message: ({ column, first }) => `Cột “${column}” xuất hiện hai lần (lần đầu ở ô ${first}).`,
      fix: () => 'Xóa hoặc đổi tên một trong hai cột để biết phải đọc cột nào.',
    },
    en: {
      message: ({ column, first }) => `The column “${column}” appears twice (first in cell ${first}).`,
      fix: () => 'Delete or rename one of them, so that it is clear which one to read.',
    },
  }),
  'column-unknown': define<{ column: string; suggestion: string }>('warning', {
    vi: {
      message: ({ column }) => `Cột “${column}” không có trong mẫu nên không được đọc.`,
      fix: ({ suggestion }) =>
        suggestion === '' ? 'Nếu đây là cột ghi thêm thì không cần làm gì.' : `Ý bạn là cột “${suggestion}”?`,
    },
    en: {
      message: ({ column }) => `The column “${column}” is not part of the form and was not read.`,
      fix: ({ suggestion }) =>
        suggestion === '' ? 'If it is a column of your own, nothing needs doing.' : `Did you mean “${suggestion}”?`,
    },
  }),
  'column-of-points-unknown': define<{ column: string; suggestion: string }>('error', {
    vi: {
      message: ({ column }) => `Cột “${column}” ghi điểm nhưng chưa rõ là điểm nào, nên chưa tính gì.`,
      fix: ({ suggestion }) =>
        `${suggestion === '' ? '' : `Ý bạn là cột “${suggestion}”? `}Nếu là điểm được dùng để xếp loại, đổi tên cột thành “Điểm kiểm tra”; nếu là điểm đơn vị tự chấm, đổi thành “Điểm tự chấm”; nếu không phải cả hai, bỏ chữ “điểm” trong tên cột hoặc xóa cột.`,
    },
    en: {
      message: ({ column }) =>
        `The column “${column}” holds points, but it is not known which, so nothing was evaluated.`,
      fix: ({ suggestion }) =>
        `${suggestion === '' ? '' : `Did you mean “${suggestion}”? `}If they are the points to evaluate by, call it “Điểm kiểm tra” (score); if they are the unit’s own, “Điểm tự chấm” (self_score); if they are neither, take the word for points out of its name or delete the column.`,
    },
  }),
  'column-reckoned': define<{ column: string }>('notice', {
    vi: {
      message: ({ column }) => `Cột “${column}” ghi điểm tối đa hoặc tổng điểm nên không được đọc.`,
      fix: () => 'Không cần làm gì: điểm tối đa lấy từ bộ tiêu chí, tổng điểm được tính lại từ điểm từng tiêu chí.',
    },
    en: {
      message: ({ column }) => `The column “${column}” holds maxima or totals and was not read.`,
      fix: () => 'Nothing needs doing: maxima come from the criteria set, and totals are worked out again.',
    },
  }),
  'column-without-header': define<{ found: string }>('warning', {
    vi: {
      message: ({ found }) => `Cột này không có tiêu đề nên không được đọc, nhưng có dữ liệu (ví dụ “${found}”).`,
      fix: () => 'Ghi tiêu đề cột ở dòng đầu, hoặc xóa cột nếu không cần.',
    },
    en: {
      message: ({ found }) => `This column has no header and was not read, but there is data in it (e.g. “${found}”).`,
      fix: () => 'Write its header in the first row, or delete the column.',
    },
  }),
  'cell-beyond-header': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Dòng này có ô “${found}” nằm ngoài các cột của dòng tiêu đề.`,
      fix: () =>
        'Có thể một dấu phẩy (hoặc chấm phẩy) trong ô đã tách ô làm hai: đặt nội dung ô đó trong dấu ngoặc kép.',
    },
    en: {
      message: ({ found }) => `This row has a cell “${found}” beyond the columns of the header.`,
      fix: () => 'A comma or semicolon inside a cell may have split it: put that cell in quotation marks.',
    },
  }),
  'unit-code-missing': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dòng này không có mã đơn vị nên không biết là của đơn vị nào.',
      fix: () => 'Điền mã đơn vị. Nếu ô bị trộn (merge) trong Excel, hãy bỏ trộn và điền mã vào từng dòng.',
    },
    en: {
      message: () => 'This row has no unit code, so it is not known whose it is.',
      fix: () => 'Fill in the code. If cells were merged in Excel, unmerge them and repeat the code in every row.',
    },
  }),
  'unit-name-missing': define<{ code: string }>('error', {
    vi: {
      message: ({ code }) => `Đơn vị mã ${code} không có tên ở dòng nào.`,
      fix: () => 'Điền tên đơn vị vào ít nhất một dòng.',
    },
    en: {
      message: ({ code }) => `Unit ${code} has no name in any row.`,
      fix: () => 'Fill in the name in at least one of its rows.',
    },
  }),
  'unit-two-names': define<{ code: string; found: string; first: string }>('error', {
    vi: {
      message: ({ code, found, first }) => `Mã ${code} có hai tên: “${first}” và “${found}”.`,
      fix: () => 'Nếu là một đơn vị, viết tên giống nhau ở mọi dòng; nếu là hai đơn vị, sửa lại mã.',
    },
    en: {
      message: ({ code, found, first }) => `Code ${code} has two names: “${first}” and “${found}”.`,
      fix: () => 'If it is one unit, write one name in every row; if they are two, correct the code.',
    },
  }),
  'unit-two-areas': define<{ code: string; found: string; first: string; column: string }>('error', {
    vi: {
      message: ({ code, found, first, column }) =>
        `Mã ${code} có hai giá trị ở cột “${column}”: “${first}” và “${found}”.`,
      fix: () => 'Viết giống nhau ở mọi dòng của đơn vị, hoặc sửa lại mã nếu là hai đơn vị.',
    },
    en: {
      message: ({ code, found, first, column }) =>
        `Code ${code} has two values under “${column}”: “${first}” and “${found}”.`,
      fix: () => 'Write the same in every row of the unit, or correct the code if they are two units.',
    },
  }),
  'unit-same-name': define<{ name: string; first: string; code: string }>('warning', {
    vi: {
      message: ({ name, first, code }) => `“${name}” xuất hiện với hai mã: ${first} và ${code}.`,
      fix: () => 'Nếu là một đơn vị, dùng một mã; nếu là hai đơn vị trùng tên thì không cần làm gì.',
    },
    en: {
      message: ({ name, first, code }) => `“${name}” appears under two codes: ${first} and ${code}.`,
      fix: () => 'If it is one unit, use one code; if two units share the name, nothing needs doing.',
    },
  }),
  'unit-listed-twice': define<{ code: string; row: number }>('error', {
    vi: {
      message: ({ code, row }) => `Mã ${code} đã có ở dòng ${row} của danh sách.`,
      fix: () => 'Xóa một trong hai dòng, hoặc sửa lại mã.',
    },
    en: {
      message: ({ code, row }) => `Code ${code} already stands in row ${row} of the list.`,
      fix: () => 'Delete one of the two rows, or correct the code.',
    },
  }),
  'unit-code-zeros': define<{ code: string; full: string }>('error', {
    vi: {
      message: ({ code, full }) =>
        `Mã ${code} và mã ${full} chỉ khác nhau ở số 0 đứng đầu; có thể Excel đã làm mất số 0.`,
      fix: ({ full }) => `Nếu là một đơn vị, ghi mã ${full} ở mọi dòng (định dạng cột mã là Text trước khi gõ).`,
    },
    en: {
      message: ({ code, full }) =>
        `Codes ${code} and ${full} differ in leading zeros alone; Excel may have eaten them.`,
      fix: ({ full }) => `If it is one unit, write ${full} in every row (format the code column as Text first).`,
    },
  }),
  'category-unknown': define<{ found: string; expected: string }>('error', {
    vi: {
      message: ({ found }) => `Địa bàn “${found}” không có trong bộ tiêu chí.`,
      fix: ({ expected }) => `Ghi một trong các giá trị: ${expected}.`,
    },
    en: {
      message: ({ found }) => `The category “${found}” is not in the criteria set.`,
      fix: ({ expected }) => `Write one of: ${expected}.`,
    },
  }),
  'category-missing': define<{ code: string; expected: string }>('error', {
    vi: {
      message: ({ code }) =>
        `Đơn vị ${code} chưa ghi địa bàn, trong khi mức đạt của bộ tiêu chí khác nhau theo địa bàn.`,
      fix: ({ expected }) => `Ghi vào cột “Địa bàn” (chưa có cột thì thêm) một trong các giá trị: ${expected}.`,
    },
    en: {
      message: ({ code }) => `Unit ${code} has no category, but the thresholds of this set depend on it.`,
      fix: ({ expected }) =>
        `Write one of these under “Địa bàn” (category), a column to add if it is not there: ${expected}.`,
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
  'year-outside-criteria': define<{ year: number; set: string; years: string; yearsEn: string }>('warning', {
    vi: {
      message: ({ year, set, years }) =>
        `Bộ tiêu chí ${set} áp dụng ${years.startsWith('từ') ? years : `cho ${years}`}, không phải cho năm ${year}.`,
      fix: () => 'Kiểm tra lại năm đánh giá, hoặc chọn bộ tiêu chí khác; xem: hoctap criteria list',
    },
    en: {
      message: ({ year, set, yearsEn }) => `The criteria set ${set} applies to ${yearsEn}, not to ${year}.`,
      fix: () => 'Check the year, or choose another set; see: hoctap criteria list',
    },
  }),
  'other-result-year': define<{ award: string; awardEn: string; found: number; year: number }>('warning', {
    vi: {
      message: ({ award, found, year }) =>
        `Kết quả “${award}” này là của năm ${found}, trong khi đang đánh giá năm ${year}.`,
      fix: () =>
        'Nếu cần xếp loại của cùng một năm, chọn kết quả của năm đó ở --with; nếu đúng là năm này thì không cần làm gì.',
    },
    en: {
      message: ({ awardEn, found, year }) =>
        `This result (${awardEn}) is of ${found}, and the evaluation is of ${year}.`,
      fix: () =>
        'If classes of the same year are needed, give the result of that year to --with; otherwise nothing needs doing.',
    },
  }),
  'other-result-unused': define<{ award: string; awardEn: string; set: string }>('warning', {
    vi: {
      message: ({ award, set }) => `Bộ tiêu chí ${set} không lấy xếp loại từ kết quả “${award}” này.`,
      fix: () => 'Bỏ tệp này khỏi --with, hoặc chọn kết quả khác.',
    },
    en: {
      message: ({ awardEn, set }) => `The criteria set ${set} takes no class from this result (${awardEn}).`,
      fix: () => 'Leave it out of --with, or choose another result.',
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
  'score-not-a-number': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” không phải là điểm số.`,
      fix: () => 'Chỉ ghi số, ví dụ 8 hoặc 7,5; nếu chưa chấm thì để trống.',
    },
    en: {
      message: ({ found }) => `“${found}” is not a score.`,
      fix: () => 'Write a number only, e.g. 8 or 7.5; leave it blank if not scored yet.',
    },
  }),
  'score-negative': define<{ found: string }>('error', {
    vi: { message: ({ found }) => `Điểm ${found} nhỏ hơn 0.`, fix: () => 'Điểm thấp nhất là 0; sửa lại điểm.' },
    en: { message: ({ found }) => `The score ${found} is below 0.`, fix: () => 'The lowest score is 0; correct it.' },
  }),
  'number-ambiguous': define<{ found: string; whole: string; fraction: string }>('error', {
    vi: {
      message: ({ found, whole, fraction }) =>
        `“${found}” có thể hiểu là ${marked(whole, ',', withoutZeros(fraction))} hoặc ${whole}${fraction}.`,
      fix: ({ whole, fraction }) =>
        `Ghi lại cho rõ: ${plainFraction(whole, ',', fraction)} nếu là dấu thập phân, ${whole}${fraction} nếu là dấu ngăn hàng nghìn.`,
    },
    en: {
      message: ({ found, whole, fraction }) =>
        `“${found}” can be read as ${marked(whole, '.', withoutZeros(fraction))} or as ${whole}${fraction}.`,
      fix: ({ whole, fraction }) =>
        `Write it unmistakably: ${plainFraction(whole, '.', fraction)} if the mark is a decimal mark, ${whole}${fraction} if it separates thousands.`,
    },
  }),
  'number-too-fine': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Số “${found}” có quá nhiều chữ số.`,
      fix: () => 'Dùng nhiều nhất 4 chữ số sau dấu phẩy và 9 chữ số trước dấu phẩy.',
    },
    en: {
      message: ({ found }) => `The number “${found}” has too many digits.`,
      fix: () => 'Use at most 4 decimals and 9 digits before them.',
    },
  }),
  'score-above-maximum': define<{ found: number; maximum: number; item: string }>('error', {
    vi: {
      message: ({ found, maximum, item }) =>
        `Điểm ${viNumber(found)} cao hơn điểm tối đa ${viNumber(maximum)} của ${item}.`,
      fix: ({ maximum }) => `Sửa điểm về từ 0 đến ${viNumber(maximum)}.`,
    },
    en: {
      message: ({ found, maximum, item }) =>
        `The score ${enNumber(found)} is above the maximum ${enNumber(maximum)} of ${item}.`,
      fix: ({ maximum }) => `Correct it to between 0 and ${enNumber(maximum)}.`,
    },
  }),
  'score-above-total': define<{ found: number; maximum: number }>('error', {
    vi: {
      message: ({ found, maximum }) =>
        `Điểm ${viNumber(found)} của một tiêu chí cao hơn tổng điểm tối đa ${viNumber(maximum)} của cả bộ.`,
      fix: () => 'Sửa lại điểm; có thể thiếu dấu phẩy thập phân.',
    },
    en: {
      message: ({ found, maximum }) =>
        `The score ${enNumber(found)} of one criterion is above the whole set's maximum of ${enNumber(maximum)}.`,
      fix: () => 'Correct it; a decimal mark may be missing.',
    },
  }),
  'score-off-step': define<{ found: number; step: number; item: string }>('error', {
    vi: {
      message: ({ found, step, item }) =>
        `Điểm ${viNumber(found)} của ${item} không đúng bước điểm: chỉ chấm theo từng ${viNumber(step)} điểm.`,
      fix: ({ step }) => `Sửa điểm thành bội số của ${viNumber(step)}.`,
    },
    en: {
      message: ({ found, step, item }) =>
        `The score ${enNumber(found)} of ${item} is between steps: points go by ${enNumber(step)}.`,
      fix: ({ step }) => `Correct it to a multiple of ${enNumber(step)}.`,
    },
  }),
  'score-not-a-level': define<{ found: number; item: string; expected: string; expectedEn: string }>('error', {
    vi: {
      message: ({ found, item }) => `Điểm ${viNumber(found)} không ứng với mức nào của ${item}.`,
      fix: ({ expected }) => `Các mức: ${expected}.`,
    },
    en: {
      message: ({ found, item }) => `The score ${enNumber(found)} belongs to no level of ${item}.`,
      fix: ({ expectedEn }) => `The levels: ${expectedEn}.`,
    },
  }),
  'value-not-a-level': define<{ found: string; item: string; expected: string; expectedEn: string }>('error', {
    vi: {
      message: ({ found, item }) => `“${found}” không phải là một mức của ${item}.`,
      fix: ({ expected }) => `Các mức: ${expected}.`,
    },
    en: {
      message: ({ found, item }) => `“${found}” is not a level of ${item}.`,
      fix: ({ expectedEn }) => `The levels: ${expectedEn}.`,
    },
  }),
  'value-not-a-number': define<{ found: string; item: string; unit: string }>('error', {
    vi: {
      message: ({ found, item }) => `Giá trị “${found}” của ${item} không phải là số.`,
      fix: ({ unit }) => `Chỉ ghi số${unit === '' ? '' : ` (đơn vị ${unit})`}, ví dụ 92,5.`,
    },
    en: {
      message: ({ found, item }) => `The value “${found}” of ${item} is not a number.`,
      fix: ({ unit }) => `Write a number only${unit === '' ? '' : ` (in ${unit})`}, e.g. 92.5.`,
    },
  }),
  'value-out-of-range': define<{ found: string; item: string; unit: string }>('error', {
    vi: {
      message: ({ found, item, unit }) => `Giá trị ${found}${unit} của ${item} nằm ngoài khoảng 0-100${unit}.`,
      fix: () => 'Kiểm tra lại số liệu.',
    },
    en: {
      message: ({ found, item, unit }) => `The value ${found}${unit} of ${item} is outside 0-100${unit}.`,
      fix: () => 'Check the figure.',
    },
  }),
  'share-needs-counts': define<{ found: string; item: string; part: string; whole: string }>('error', {
    vi: {
      message: ({ found, item }) =>
        `${item} ghi “${found}”, nhưng cần hai số đếm: một tỷ lệ đã làm tròn có thể vượt mức quy định mà số đếm thì chưa đạt.`,
      fix: ({ part, whole }) =>
        `Ghi số đạt và tổng số, ví dụ 37/40, hoặc ghi vào hai cột “${part}” và “${whole}”; tỷ lệ sẽ được tính.`,
    },
    en: {
      message: ({ found, item }) =>
        `${item} says “${found}”, but two counts are needed: a rounded percentage may pass a threshold that the counts do not reach.`,
      fix: ({ part, whole }) =>
        `Write how many of how many, e.g. 37/40, or use the columns “${part}” and “${whole}”; the share is worked out.`,
    },
  }),
  'value-not-counts': define<{ found: string; item: string; part: string; whole: string }>('error', {
    vi: {
      message: ({ found, item }) => `Giá trị “${found}” của ${item} không phải là hai số đếm.`,
      fix: ({ part, whole }) => `Ghi số đạt và tổng số, ví dụ 37/40, hoặc ghi vào hai cột “${part}” và “${whole}”.`,
    },
    en: {
      message: ({ found, item }) => `The value “${found}” of ${item} is not two counts.`,
      fix: ({ part, whole }) => `Write how many of how many, e.g. 37/40, or use the columns “${part}” and “${whole}”.`,
    },
  }),
  'counts-look-like-date': define<{ found: string; item: string; part: string; whole: string }>('error', {
    vi: {
      message: ({ found, item }) =>
        `${item} ghi “${found}”: đây là một ngày, có thể do Excel đã tự đổi hai số đếm (như 9/12) thành ngày.`,
      fix: ({ part, whole }) =>
        `Ghi hai số vào hai cột riêng “${part}” và “${whole}” (thêm cột nếu chưa có), ví dụ 9 và 12.`,
    },
    en: {
      message: ({ found, item }) =>
        `${item} says “${found}”, which is a date: Excel may have made it of two counts (such as 9/12).`,
      fix: ({ part, whole }) =>
        `Write the two counts in columns of their own, “${part}” and “${whole}”, e.g. 9 and 12; add the columns if they are not there.`,
    },
  }),
  'count-not-whole': define<{ found: string; item: string }>('error', {
    vi: {
      message: ({ found, item }) => `“${found}” của ${item} không phải là số đếm.`,
      fix: () => 'Chỉ ghi số nguyên từ 0 trở lên, ví dụ 37; không ghi tỷ lệ, không ghi chữ.',
    },
    en: {
      message: ({ found, item }) => `“${found}” of ${item} is not a count.`,
      fix: () => 'Write a whole number from 0 up, e.g. 37; no percentage and no words.',
    },
  }),
  'count-missing': define<{ item: string; missing: string; other: string }>('error', {
    vi: {
      message: ({ item, missing, other }) => `${item} có “${other}” nhưng không có “${missing}”.`,
      fix: ({ missing }) =>
        `Điền cả hai số đếm: còn thiếu ở cột “${missing}” (thêm cột nếu chưa có); nếu là 0 thì ghi 0.`,
    },
    en: {
      message: ({ item, missing, other }) => `${item} has “${other}” and no “${missing}”.`,
      fix: ({ missing }) =>
        `Fill in both counts: “${missing}” is missing (add the column if it is not there); write 0 if it is 0.`,
    },
  }),
  'counts-part-above-whole': define<{ item: string; part: number; whole: number }>('error', {
    vi: {
      message: ({ item, part, whole }) => `${item}: số đạt ${part} lớn hơn tổng số ${whole}.`,
      fix: () => 'Kiểm tra lại hai số đếm; có thể ghi ngược thứ tự: số đạt trước, tổng số sau.',
    },
    en: {
      message: ({ item, part, whole }) => `${item}: ${part} were reached of only ${whole}.`,
      fix: () => 'Check the two counts; they may be the wrong way round: first those reached, then the whole.',
    },
  }),
  'counts-contradict-value': define<{ item: string; part: number | string; whole: number | string; value: string }>(
    'error',
    {
      vi: {
        message: ({ item, part, whole, value }) =>
          `${item}: số đạt “${part}” trên tổng số “${whole}” không khớp với giá trị “${value}”.`,
        fix: () => 'Sửa lại cho khớp, hoặc để trống cột giá trị: tỷ lệ được tính từ hai số đếm.',
      },
      en: {
        message: ({ item, part, whole, value }) =>
          `${item}: the counts “${part}” of “${whole}” do not agree with the value “${value}”.`,
        fix: () => 'Make them agree, or leave the value blank: the share is worked out from the counts.',
      },
    },
  ),
  'counts-not-read': define<{ found: string; item: string }>('warning', {
    vi: {
      message: ({ found, item }) => `${item} không tính theo số đếm, nên “${found}” không được đọc.`,
      fix: () => 'Nếu ghi nhầm dòng hoặc nhầm cột thì chuyển sang đúng chỗ; nếu không thì để trống.',
    },
    en: {
      message: ({ found, item }) => `Nothing is counted for ${item}, so “${found}” was not read.`,
      fix: () => 'Move it if it stands in the wrong row or column; otherwise leave the cell blank.',
    },
  }),
  'score-contradicts-value': define<{ found: number; points: number; value: string; item: string }>('error', {
    vi: {
      message: ({ found, points, value, item }) =>
        `${item}: ghi ${viNumber(found)} điểm, nhưng giá trị ${value} ứng với ${viNumber(points)} điểm.`,
      fix: () => 'Sửa điểm hoặc giá trị; nếu để trống điểm, điểm được tính từ giá trị.',
    },
    en: {
      message: ({ found, points, value, item }) =>
        `${item}: ${enNumber(found)} points are given, but the value ${value} is worth ${enNumber(points)}.`,
      fix: () => 'Correct one of them; with the score left blank, points come from the value.',
    },
  }),
  'not-applicable-refused': define<{ item: string; set: string }>('error', {
    vi: {
      message: ({ item, set }) => `Bộ tiêu chí ${set} không cho phép ghi “không áp dụng” ở ${item}.`,
      fix: () => 'Ghi điểm đã chấm, kể cả 0; chỉ bộ tiêu chí của địa phương mới quy định được việc không áp dụng.',
    },
    en: {
      message: ({ item, set }) => `The criteria set ${set} does not allow “not applicable” for ${item}.`,
      fix: () => 'Give the score, 0 included; only a local criteria set can allow it.',
    },
  }),
  'total-above-maximum': define<{ total: number; maximum: number; code: string }>('error', {
    vi: {
      message: ({ total, maximum, code }) =>
        `Tổng điểm của đơn vị ${code} là ${viNumber(total)}, cao hơn tổng điểm tối đa ${viNumber(maximum)}.`,
      fix: () => 'Kiểm tra lại điểm từng tiêu chí của đơn vị này.',
    },
    en: {
      message: ({ total, maximum, code }) =>
        `The total of unit ${code} is ${enNumber(total)}, above the maximum of ${enNumber(maximum)}.`,
      fix: () => 'Check the scores of this unit.',
    },
  }),
  'self-total-above-maximum': define<{ total: number; maximum: number; code: string }>('warning', {
    vi: {
      message: ({ total, maximum, code }) =>
        `Tổng điểm tự chấm của đơn vị ${code} là ${viNumber(total)}, cao hơn tổng điểm tối đa ${viNumber(maximum)}.`,
      fix: () => 'Kiểm tra lại điểm tự chấm; xếp loại không bị ảnh hưởng vì tính theo điểm kiểm tra.',
    },
    en: {
      message: ({ total, maximum, code }) =>
        `The self total of unit ${code} is ${enNumber(total)}, above the maximum of ${enNumber(maximum)}.`,
      fix: () => 'Check the self scores; the class goes by the checked scores and is not affected.',
    },
  }),
  'evidence-says-none': define<{ item: string; found: string }>('notice', {
    vi: {
      message: ({ item, found }) => `Ô minh chứng của ${item} ghi “${found}”, được hiểu là không có minh chứng.`,
      fix: () => 'Nếu có minh chứng, ghi số hiệu hoặc tên văn bản.',
    },
    en: {
      message: ({ item, found }) => `The evidence cell of ${item} says “${found}”, read as no evidence.`,
      fix: () => 'If there is evidence, write the number or name of the document.',
    },
  }),
  'evidence-names-nothing': define<{ item: string; found: string }>('warning', {
    vi: {
      message: ({ item, found }) =>
        `Ô minh chứng của ${item} ghi “${found}”, chưa nêu văn bản nào; ${item} vẫn được tính như đã có minh chứng.`,
      fix: () =>
        'Nếu đã có, ghi số, ký hiệu hoặc tên văn bản, ví dụ “Quyết định 12/QĐ-UBND”; nếu chưa có thì để trống hoặc ghi “chưa có”.',
    },
    en: {
      message: ({ item, found }) =>
        `The evidence cell of ${item} says “${found}” and names no document; ${item} is counted as if it had evidence.`,
      fix: () =>
        'If there is evidence, write the number or name of the document; if there is none yet, leave the cell blank or write “none”.',
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

/** “6,500” as nobody can misread it: 6,5. What has three digits without its last zeros is given a fourth. */
function plainFraction(whole: string, mark: string, fraction: string): string {
  const digits = withoutZeros(fraction);
  return marked(whole, mark, digits.length === 3 ? `${digits}0` : digits);
}

function marked(whole: string, mark: string, digits: string): string {
  return digits === '' ? whole : `${whole}${mark}${digits}`;
}

function withoutZeros(fraction: string): string {
  return fraction.replace(/0+$/, '');
}
