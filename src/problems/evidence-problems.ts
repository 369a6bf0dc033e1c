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
  'spreadsheet-not-csv': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Đây là tệp Excel (.xlsx, .xls), chưa phải tệp CSV.',
      fix: () => 'Mở tệp trong Excel: Tệp > Lưu dưới dạng > “CSV UTF-8 (Comma delimited)”, rồi dùng tệp .csv đó.',
    },
    en: {
      message: () => 'This is an Excel workbook, not a CSV file.',
      fix: () => 'In Excel: File > Save As > “CSV UTF-8 (Comma delimited)”, then use that .csv file.',
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
  'column-missing': define<{ column: string; header: string }>('error', {
    vi: {
      message: ({ column }) => `Thiếu cột “${column}”.`,
      fix: ({ header }) =>
        `Thêm cột này vào dòng tiêu đề. Dòng tiêu đề đang có: ${header}. Lệnh “hoctap template” in ra mẫu đúng.`,
    },
    en: {
      message: ({ column }) => `The column “${column}” is missing.`,
      fix: ({ header }) => `Add it to the header. The header now has: ${header}. “hoctap template” prints a right one.`,
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
      message: ({ year, set, years }) => `Bộ tiêu chí ${set} áp dụng cho ${years}, không phải cho năm ${year}.`,
      fix: () => 'Kiểm tra lại năm đánh giá, hoặc chọn bộ tiêu chí khác; xem: hoctap criteria list',
    },
    en: {
      message: ({ year, set, yearsEn }) => `The criteria set ${set} applies to ${yearsEn}, not to ${year}.`,
      fix: () => 'Check the year, or choose another set; see: hoctap criteria list',
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
        `“${found}” có thể hiểu là ${whole},${fraction} hoặc ${whole}${fraction}.`,
      fix: ({ whole, fraction }) =>
        `Ghi lại cho rõ: ${whole},${fraction}0 nếu là số lẻ, ${whole}${fraction} nếu là số nguyên.`,
    },
    en: {
      message: ({ found, whole, fraction }) =>
        `“${found}” can be read as ${whole}.${fraction} or as ${whole}${fraction}.`,
      fix: ({ whole, fraction }) =>
        `Write it unmistakably: ${whole}.${fraction}0 for a fraction, ${whole}${fraction} for a whole number.`,
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
