import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

export interface AtPath {
  readonly path: string;
}

export const fileRefusals = lazy(() => ({
  'file-not-found': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Không tìm thấy: ${path}`,
      fix: () => 'Kiểm tra lại tên và thư mục; tên có dấu cách phải đặt trong dấu ngoặc kép.',
    },
    en: {
      message: ({ path }) => `Not found: ${path}`,
      fix: () => 'Check the name and the folder; a name with spaces needs quotation marks.',
    },
  }),

  'file-misspelled': defineRefusal<AtPath & { readonly near: string }>({
    vi: {
      message: ({ path }) => `Không tìm thấy: ${path}`,
      fix: ({ near }) => `Ý bạn là “${near}”? Tên có dấu cách phải đặt trong dấu ngoặc kép.`,
    },
    en: {
      message: ({ path }) => `Not found: ${path}`,
      fix: ({ near }) => `Did you mean “${near}”? A name with spaces needs quotation marks.`,
    },
  }),

  'file-too-large': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Tệp lớn hơn 512 MB nên không đọc được: ${path}`,
      fix: () => 'Kiểm tra lại tên tệp, hoặc chia tệp ra.',
    },
    en: {
      message: ({ path }) => `The file has more than 512 MB and cannot be read: ${path}`,
      fix: () => 'Check that it is the right file, or divide it.',
    },
  }),

  'file-is-a-folder': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Đây là thư mục, không phải tệp: ${path}`,
      fix: () => 'Chỉ ra tệp nằm trong thư mục đó.',
    },
    en: { message: ({ path }) => `This is a folder, not a file: ${path}`, fix: () => 'Name the file inside it.' },
  }),

  'folder-is-a-file': defineRefusal<AtPath>({
    vi: { message: ({ path }) => `Đây là tệp, không phải thư mục: ${path}`, fix: () => 'Chọn một thư mục khác.' },
    en: { message: ({ path }) => `This is a file, not a folder: ${path}`, fix: () => 'Choose another folder.' },
  }),

  'folder-name-taken': defineRefusal<AtPath>({
    vi: { message: ({ path }) => `Đã có tệp trùng tên thư mục: ${path}`, fix: () => 'Chọn một thư mục khác.' },
    en: { message: ({ path }) => `A file has the name of the folder: ${path}`, fix: () => 'Choose another folder.' },
  }),

  'file-not-opened': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Không mở được: ${path}`,
      fix: () => 'Nếu tệp đang mở trong Excel, hãy đóng lại; nếu không, kiểm tra quyền đọc, ghi của thư mục.',
    },
    en: {
      message: ({ path }) => `Cannot open: ${path}`,
      fix: () => 'If it is open in Excel, close it; otherwise check the permissions of the folder.',
    },
  }),

  'file-changed-meanwhile': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Tệp bị thay đổi trong lúc đang đọc: ${path}`,
      fix: () => 'Chạy lại khi không còn chương trình nào ghi vào tệp này.',
    },
    en: {
      message: ({ path }) => `The file was changed while it was being read: ${path}`,
      fix: () => 'Run it again when no other program writes to this file.',
    },
  }),

  'folder-not-made': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Không tạo được thư mục: ${path}`,
      fix: () => 'Ổ đĩa hoặc thư mục này có thể chỉ cho đọc: kiểm tra quyền ghi, hoặc chọn thư mục khác.',
    },
    en: {
      message: ({ path }) => `Cannot make the folder: ${path}`,
      fix: () => 'The disk or folder may be read-only: check that you may write there, or choose another folder.',
    },
  }),

  'path-unusable': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Không dùng được đường dẫn này: ${path}`,
      fix: () => 'Chọn tên ngắn hơn, hoặc thư mục khác.',
    },
    en: {
      message: ({ path }) => `This path cannot be used: ${path}`,
      fix: () => 'Choose a shorter name, or another folder.',
    },
  }),

  'disk-full': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Ổ đĩa đã đầy, chưa ghi được: ${path}`,
      fix: () => 'Giải phóng dung lượng rồi chạy lại; tệp cũ còn nguyên.',
    },
    en: {
      message: ({ path }) => `The disk is full, not written: ${path}`,
      fix: () => 'Free some space and run again; the old file is untouched.',
    },
  }),

  'file-not-utf8': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Tệp không phải bảng mã UTF-8: ${path}`,
      fix: () => 'Mở tệp bằng Notepad, chọn Lưu dưới dạng, mã hóa “UTF-8”.',
    },
    en: {
      message: ({ path }) => `The file is not UTF-8: ${path}`,
      fix: () => 'Open it in Notepad and save it with the encoding “UTF-8”.',
    },
  }),

  'output-name-not-for-windows': defineRefusal<{ readonly path: string; readonly name: string }>({
    vi: {
      message: ({ path, name }) => `Tên “${name}” không dùng được trên Windows: ${path}`,
      fix: () =>
        'Đặt tên khác: không có các dấu < > : " | ? *, không kết thúc bằng dấu chấm hay dấu cách, không phải con, nul, aux, prn, com1, lpt1…',
    },
    en: {
      message: ({ path, name }) => `The name “${name}” cannot be used on Windows: ${path}`,
      fix: () =>
        'Choose another: without < > : " | ? *, not ending in a point or a blank, and not con, nul, aux, prn, com1, lpt1…',
    },
  }),

  'output-there-already': defineRefusal<{ readonly paths: readonly string[]; readonly option: string }>({
    vi: {
      message: ({ paths }) => `Đã có tệp này, không ghi đè: ${SPEECH.vi.list(paths)}`,
      fix: ({ option }) => `Chọn tên hoặc thư mục khác bằng ${option}.`,
    },
    en: {
      message: ({ paths }) => `Already there, not overwritten: ${SPEECH.en.list(paths)}`,
      fix: ({ option }) => `Choose another name or folder with ${option}.`,
    },
  }),

  'output-is-no-file': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Không ghi được ${path}: đã có thư mục hoặc liên kết trùng tên.`,
      fix: () => 'Chọn thư mục khác bằng -o.',
    },
    en: {
      message: ({ path }) => `Cannot write ${path}: a folder or link has that name.`,
      fix: () => 'Choose another folder with -o.',
    },
  }),

  'documents-too-many': defineRefusal<{ readonly folder: string; readonly limit: number }>({
    vi: {
      message: ({ folder, limit }) => `Thư mục có hơn ${limit} tệp, không giống thư mục minh chứng: ${folder}`,
      fix: () => 'Chọn đúng thư mục chứa minh chứng.',
    },
    en: {
      message: ({ folder, limit }) =>
        `The folder holds more than ${SPEECH.en.count(limit, 'file')}, which no evidence folder does: ${folder}`,
      fix: () => 'Choose the folder with the evidence.',
    },
  }),

  'profile-with-errors': defineRefusal<Record<string, never>>({
    vi: { message: () => 'Thông tin cơ quan còn lỗi nên chưa dùng được.', fix: () => 'Sửa các lỗi trên rồi làm lại.' },
    en: {
      message: () => 'What is said of the office has errors and cannot be used.',
      fix: () => 'Correct the errors above.',
    },
  }),

  'office-file-too-long': defineRefusal<{ readonly file: string }>({
    vi: {
      message: ({ file }) => `${file} quá dài, không thể là tệp thông tin hay mẫu giấy của cơ quan.`,
      fix: () => 'Kiểm tra lại tên tệp đã chọn.',
    },
    en: {
      message: ({ file }) => `${file} is too long to be a profile or a template.`,
      fix: () => 'Check that it is the right file.',
    },
  }),

  'office-file-not-json': defineRefusal<{ readonly file: string }>({
    vi: {
      message: ({ file }) => `${file} không phải là tệp JSON đúng dạng.`,
      fix: () => 'Kiểm tra dấu phẩy, dấu ngoặc trong tệp.',
    },
    en: {
      message: ({ file }) => `${file} is not well-formed JSON.`,
      fix: () => 'Check the commas and brackets in it.',
    },
  }),

  'file-has-errors': defineRefusal<object>({
    vi: { message: () => 'Chưa làm gì vì tệp trên còn lỗi.' },
    en: { message: () => 'Nothing was made, because of the errors above.' },
  }),

  'code-file-too-large': defineRefusal<AtPath>({
    vi: { message: ({ path }) => `Tệp quá lớn: ${path}`, fix: () => 'Đưa vào tệp nhỏ hơn 256 MB.' },
    en: { message: ({ path }) => `The file is too large: ${path}`, fix: () => 'Give a file of less than 256 MB.' },
  }),

  'rubric-not-a-workbook': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Không phải tệp Excel (.xlsx) đọc được: ${path}`,
      fix: () => 'Mở tệp bằng Excel rồi lưu lại dạng “Excel Workbook (*.xlsx)”, hoặc lưu thành CSV UTF-8.',
    },
    en: {
      message: ({ path }) => `Not an Excel workbook (.xlsx) that can be read: ${path}`,
      fix: () => 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”, or as CSV UTF-8.',
    },
  }),

  'rubric-old-or-locked': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Tệp Excel đời cũ (.xls) hoặc có mật khẩu nên không đọc được: ${path}`,
      fix: () => 'Mở tệp bằng Excel, bỏ mật khẩu nếu có, rồi lưu lại dạng “Excel Workbook (*.xlsx)”.',
    },
    en: {
      message: ({ path }) => `An old Excel file (.xls), or one with a password, cannot be read: ${path}`,
      fix: () => 'Open it in Excel, take off the password if there is one, and save it as “Excel Workbook (*.xlsx)”.',
    },
  }),

  'rubric-too-large': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Tệp lớn quá mức của một bảng tiêu chí: ${path}`,
      fix: () => 'Chép riêng bảng tiêu chí sang một tệp mới, không kèm hình ảnh, rồi dùng tệp đó.',
    },
    en: {
      message: ({ path }) => `Far too large for a rubric: ${path}`,
      fix: () => 'Copy the rubric alone into a new file, without pictures, and use that one.',
    },
  }),
}));
