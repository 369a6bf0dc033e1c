import type { Language } from '../model/language.ts';
import type { Repair } from '../model/repair.ts';
import { SPEECH } from './speech.ts';

interface FixingLabels {
  readonly headers: {
    readonly cell: string;
    readonly row: string;
    readonly newRow: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
    readonly repair: string;
  };
  readonly repairs: Readonly<Record<Repair, string>>;
  readonly done: (count: number) => string;
  readonly nothing: string;
  readonly left: (errors: number) => string;
}

export const FIXING: Readonly<Record<Language, FixingLabels>> = {
  vi: {
    headers: {
      cell: 'Ô (tệp gốc)',
      row: 'Dòng (tệp gốc)',
      newRow: 'Dòng (bản đã sửa)',
      column: 'Cột',
      before: 'Trước khi sửa',
      after: 'Sau khi sửa',
      repair: 'Đã sửa gì',
    },
    repairs: {
      encoding: 'Chuyển chữ sang bảng mã UTF-8',
      'from-workbook': 'Chuyển trang tính của tệp Excel thành tệp CSV',
      percentage: 'Ghi tỷ lệ phần trăm như Excel hiển thị',
      composed: 'Ghép chữ và dấu thành một chữ (Unicode dựng sẵn)',
      trimmed: 'Bỏ khoảng trắng thừa ở đầu, cuối ô',
      characters: 'Bỏ ký tự không nhìn thấy, viết lại ký tự rộng thành ký tự thường',
      number: 'Viết số theo một kiểu, dùng dấu phẩy thập phân',
      'unit-filled': 'Điền mã, tên đơn vị vào ô để trống do trộn ô',
      code: 'Ghi lại mã đơn vị cho đủ',
      item: 'Ghi lại mã tiêu chí cho đủ',
      year: 'Ghi năm bằng bốn chữ số',
      formula: 'Thêm dấu nháy để Excel không chạy nội dung ô như công thức',
      'header-joined': 'Gộp hai dòng tiêu đề thành một',
      'title-removed': 'Bỏ dòng tên bảng nằm trên dòng tiêu đề',
      'header-removed': 'Bỏ dòng tiêu đề lặp lại hoặc dòng đánh số cột',
      'blank-removed': 'Bỏ dòng trống',
      'columns-removed': 'Bỏ các cột trống ở cuối bảng (số cột trước và sau)',
    },
    done: (count) => `Bản đã sửa có ${count} thay đổi, không thay đổi nào làm khác điểm số`,
    nothing: 'Không có gì để sửa tự động; bản sao giống bản gốc',
    left: (errors) => `Còn ${errors} lỗi phải sửa bằng tay, xem danh sách ở trên.`,
  },
  en: {
    headers: {
      cell: 'Cell (original)',
      row: 'Row (original)',
      newRow: 'Row (corrected copy)',
      column: 'Column',
      before: 'Before',
      after: 'After',
      repair: 'What was corrected',
    },
    repairs: {
      encoding: 'Letters written in UTF-8',
      'from-workbook': 'Copied from a sheet of a workbook to a CSV file',
      percentage: 'Percentage written as Excel shows it',
      composed: 'Letters and their marks made one (Unicode NFC)',
      trimmed: 'Blanks at the ends of the cell removed',
      characters: 'Unseen characters removed, full-width ones written plainly',
      number: 'Number written like the others, with a decimal comma',
      'unit-filled': 'Code and name of the unit filled in below a merged cell',
      code: 'Unit code written in full',
      item: 'Criterion code written in full',
      year: 'Year written in four digits',
      formula: 'Apostrophe added, so that Excel does not run the cell as a formula',
      'header-joined': 'Two lines of headings made one',
      'title-removed': 'Title above the header removed',
      'header-removed': 'Repeated header or row of column numbers removed',
      'blank-removed': 'Blank row removed',
      'columns-removed': 'Empty columns at the end removed (columns before and after)',
    },
    done: (count) => `The corrected copy has ${SPEECH.en.count(count, 'change')}, none of which changes a score`,
    nothing: 'Nothing could be corrected by itself; the copy says what the original says',
    left: (errors) =>
      `${SPEECH.en.count(errors, 'error is', 'errors are')} left to correct by hand, see the list above.`,
  },
};
