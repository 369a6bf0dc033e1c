import { lazy } from '../../model/lazy.ts';
import { define } from '../define.ts';

/** The column without which names alone tell the units. */
const CODES = { vi: 'Mã đơn vị' } as const;

/** The header of an evidence table, and what stands above it. */
export const headerProblems = lazy(() => ({
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
  'header-missing': define<{ header: string }>('error', {
    vi: {
      message: () =>
        'Tệp này không có dòng tiêu đề của một bảng minh chứng: cần “Mã đơn vị”, “Tên đơn vị” và các cột điểm của tiêu chí.',
      fix: ({ header }) =>
        `Kiểm tra xem đã chọn đúng tệp chưa (dòng gần giống tiêu đề nhất: ${header}); nếu đúng, thêm dòng tiêu đề như tệp mẫu của lệnh hoctap template.`,
    },
    en: {
      message: () =>
        'The file has no header of an evidence table: it needs “Mã đơn vị” (unit_code), “Tên đơn vị” (unit_name) and columns of points.',
      fix: ({ header }) =>
        `Check that this is the right file (the row most like a header: ${header}); if it is, add a header as “hoctap template” writes it.`,
    },
  }),
  'table-without-unit': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Đây là bảng chấm điểm của một đơn vị, nhưng chưa rõ là đơn vị nào.',
      fix: () =>
        'Ghi phía trên bảng một dòng “Đơn vị: Xã …” (nên thêm “Mã đơn vị: …”), hoặc đặt tên trang tính hay tên tệp là tên đơn vị (ví dụ “Xã Phú Đức”), rồi lưu lại.',
    },
    en: {
      message: () => 'This is the table of one unit, and it is not said which.',
      fix: () =>
        'Write a line “Đơn vị: …” above the table (“Mã đơn vị: …” too, if you can), or give the sheet or the file the name of the unit (“Xã Phú Đức”), and save.',
    },
  }),
  'table-of-unit': define<{ code: string; name: string }>('notice', {
    vi: {
      message: ({ code, name }) => `Đây là bảng chấm điểm của một đơn vị; được đọc là của “${name}” (mã ${code}).`,
      fix: () =>
        'Nếu đúng thì không cần làm gì; nếu sai, sửa dòng tên đơn vị phía trên bảng, tên trang tính hoặc tên tệp.',
    },
    en: {
      message: ({ code, name }) => `This is the table of one unit; it was read as that of “${name}” (code ${code}).`,
      fix: () =>
        'If that is right, nothing needs doing; if not, correct the line above the table, or the name of the sheet or the file.',
    },
  }),
  'table-of-unit-without-code': define<{ name: string }>('warning', {
    vi: {
      message: ({ name }) => `Đây là bảng chấm điểm của “${name}”, nhưng không ghi mã đơn vị; tên được dùng làm mã.`,
      fix: () =>
        'Thêm --units "tên tỉnh" --district "tên huyện" để lấy mã theo tên, hoặc ghi phía trên bảng một dòng “Mã đơn vị: …”; nếu không cần mã thì để nguyên.',
    },
    en: {
      message: ({ name }) => `This is the table of “${name}”, without a unit code; the name serves as the code.`,
      fix: () =>
        'Add --units "province" --district "district" to have codes by name, or write a line “Mã đơn vị: …” above the table; otherwise leave it.',
    },
  }),
  'table-of-file-name': define<{ name: string }>('error', {
    vi: {
      message: ({ name }) =>
        `Chỉ tên tệp cho biết bảng này là của “${name}”, mà chưa rõ đó là tên đơn vị hay tên người, nên chưa xếp loại.`,
      fix: () =>
        'Nếu là tên đơn vị, ghi đủ, ví dụ “Xã Phú Đức”, vào tên tệp, tên trang tính hoặc một dòng “Đơn vị: …” phía trên bảng; hoặc thêm --units để lấy đơn vị theo danh sách.',
    },
    en: {
      message: ({ name }) =>
        `Only the name of the file says that this table is that of “${name}”, which may be a unit or a person; it was not classified.`,
      fix: () =>
        'If it is a unit, write its whole name, e.g. “Xã Phú Đức”, into the name of the file or the sheet or into a line “Đơn vị: …” above the table; or add --units to have the units of a list.',
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
  'column-missing': define<{ column: string; header: string }>('error', {
    vi: {
      message: ({ column }) => `Thiếu cột “${column}”.`,
      fix: ({ column, header }) =>
        `Thêm cột này vào dòng tiêu đề${column === CODES.vi ? ', hoặc thêm --units để lấy mã theo tên trong danh sách' : ''}. Dòng tiêu đề đang có: ${header}. Mẫu của tệp minh chứng: hoctap template.`,
    },
    en: {
      message: ({ column }) => `The column “${column}” is missing.`,
      fix: ({ column, header }) =>
        `Add it to the header${column === CODES.vi ? ', or add --units to have codes by name from a list' : ''}. The header now has: ${header}. For an evidence file “hoctap template” prints a right one.`,
    },
  }),
  'evidence-column-missing': define<{ item: string }>('missing', {
    vi: {
      message: () =>
        'Tệp không có cột minh chứng nào, mà theo bộ tiêu chí thì tiêu chí không có minh chứng không được tính điểm: mọi tiêu chí trong tệp đều thiếu minh chứng.',
      fix: ({ item }) =>
        `Thêm cột “Minh chứng” (bảng mỗi đơn vị một dòng thì thêm “${item} minh chứng” và các cột như thế) rồi ghi số hiệu hoặc tên văn bản; nhiều văn bản thì ngăn bằng dấu chấm phẩy.`,
    },
    en: {
      message: () =>
        'The file has no column of evidence, and by the criteria set points without evidence do not count: all criteria in it lack theirs.',
      fix: ({ item }) =>
        `Add a column “evidence” (in a table with a row for each unit “${item} evidence” and so on) with the number or name of the documents, separated by semicolons.`,
    },
  }),
  'column-twice': define<{ column: string; first: string; firstColumn: string }>('error', {
    vi: {
      message: ({ column, first, firstColumn }) =>
        column === firstColumn
          ? `Cột “${column}” xuất hiện hai lần (lần đầu ở ô ${first}).`
          : `Cột “${column}” và cột “${firstColumn}” (ô ${first}) được hiểu như nhau, nên chưa rõ phải đọc cột nào.`,
      fix: () => 'Giữ tên cột cần đọc; đổi tên cột kia, ví dụ thành “Cột cũ”, rồi lưu lại.',
    },
    en: {
      message: ({ column, first, firstColumn }) =>
        column === firstColumn
          ? `The column “${column}” appears twice (first in cell ${first}).`
          : `The columns “${column}” and “${firstColumn}” (cell ${first}) mean the same, and it is not clear which one to read.`,
      fix: () => 'Keep the name of the one to read; call the other something else, e.g. “Cột cũ”, and save.',
    },
  }),
  'tables-side-by-side': define<{ cell: string }>('error', {
    vi: {
      message: ({ cell }) => `Hai bảng nằm cạnh nhau: các cột từ ô ${cell} lặp lại các cột của bảng bên trái.`,
      fix: () =>
        'Cắt bảng bên phải, cả dòng tiêu đề, dán xuống dưới bảng bên trái hoặc sang một trang tính khác, rồi lưu lại.',
    },
    en: {
      message: ({ cell }) =>
        `Two tables are side by side: the columns from ${cell} on are those of the left one again.`,
      fix: () => 'Cut the right one with its header and paste it below the left one or into another sheet, and save.',
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
        `${suggestion === '' ? '' : `Ý bạn là cột “${suggestion}”? `}Nếu là điểm được dùng để xếp loại, đổi tên cột thành “Điểm kiểm tra”; nếu là điểm đơn vị tự chấm, đổi thành “Điểm tự chấm”; nếu không phải cả hai, bỏ chữ “điểm” trong tên cột.`,
    },
    en: {
      message: ({ column }) =>
        `The column “${column}” holds points, but it is not known which, so nothing was evaluated.`,
      fix: ({ suggestion }) =>
        `${suggestion === '' ? '' : `Did you mean “${suggestion}”? `}If they are the points to evaluate by, call it “Điểm kiểm tra” (score); if they are the unit’s own, “Điểm tự chấm” (self_score); if they are neither, take the word for points out of its name.`,
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
  'total-not-compared': define<{ column: string }>('notice', {
    vi: {
      message: ({ column }) =>
        `Cột “${column}” ghi một tổng điểm mà không rõ của những điểm nào, nên không được so với điểm các tiêu chí.`,
      fix: () =>
        'Không cần làm gì: tổng điểm được tính lại từ điểm từng tiêu chí. Muốn được so, đặt tên cột là “Tổng điểm” hoặc “Tổng điểm tự chấm”.',
    },
    en: {
      message: ({ column }) =>
        `The column “${column}” holds a total, and it is not known of which points: it was not compared with the scores.`,
      fix: () =>
        'Nothing needs doing: totals are worked out again. To have it compared, call it “Tổng điểm” (total score) or “Tổng điểm tự chấm” (total self score).',
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
}));
