import { folderNotRead } from '../../labels/notices/evidence-notices.ts';
import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import type { SkippedFolder } from '../../model/tables-in-folder.ts';
import { defineRefusal } from './define.ts';

export interface OfFile {
  readonly file: string;
}

export const evidenceRefusals = lazy(() => ({
  'category-not-of-set': defineRefusal<{
    readonly written: string;
    readonly set: string;
    readonly known: readonly string[];
  }>({
    vi: {
      message: ({ written, set }) => `Bộ tiêu chí ${set} không có địa bàn “${written}”.`,
      fix: ({ known }) =>
        known.length === 0
          ? 'Bộ này không chia theo địa bàn: bỏ --category.'
          : `Các địa bàn: ${SPEECH.vi.series(known)}.`,
    },
    en: {
      message: ({ written, set }) => `The criteria set ${set} has no category “${written}”.`,
      fix: ({ known }) =>
        known.length === 0
          ? 'It has no categories: leave out --category.'
          : `Its categories: ${SPEECH.en.series(known)}.`,
    },
  }),

  'evidence-unreadable': defineRefusal<object>({
    vi: { message: () => 'Có tệp không đọc được thành bảng, nên chưa tính gì.' },
    en: { message: () => 'A file could not be read as a table, so nothing was evaluated.' },
  }),

  'evidence-none-in-folder': defineRefusal<{ readonly folder: string; readonly notRead: readonly SkippedFolder[] }>({
    vi: {
      message: ({ folder }) => `Thư mục không có tệp minh chứng nào (.csv, .xlsx, .txt): ${folder}`,
      fix: ({ notRead }) =>
        ['Kiểm tra lại thư mục; các thư mục con cũng đã được xem.', ...notRead.map(folderNotRead.vi)].join(' '),
    },
    en: {
      message: ({ folder }) => `The folder holds no evidence file (.csv, .xlsx, .txt): ${folder}`,
      fix: ({ notRead }) =>
        ['Check the folder; the folders below it were looked into as well.', ...notRead.map(folderNotRead.en)].join(
          ' ',
        ),
    },
  }),

  'result-folder-needed': defineRefusal<object>({
    vi: {
      message: () => 'Chưa biết ghi kết quả vào thư mục nào.',
      fix: () => 'Ghi năm bằng -y, ví dụ -y 2026: kết quả vào thư mục ket-qua-2026; hoặc ghi thư mục bằng -o.',
    },
    en: {
      message: () => 'It is not known into which folder the result is to be written.',
      fix: () => 'Say the year with -y, e.g. -y 2026, for the folder ket-qua-2026; or the folder with -o.',
    },
  }),

  'year-unknown': defineRefusal<object>({
    vi: {
      message: () => 'Chưa biết năm đánh giá: tệp không ghi năm, hoặc ghi nhiều năm.',
      fix: () => 'Ghi năm bằng -y, ví dụ -y 2022.',
    },
    en: {
      message: () => 'The evaluation year is not known: the files name none, or several.',
      fix: () => 'Say it with -y, e.g. -y 2022.',
    },
  }),

  'year-needed-for-criteria': defineRefusal<object>({
    vi: {
      message: () => 'Không ghi bộ tiêu chí thì phải ghi năm đánh giá.',
      fix: () => 'Ghi năm bằng -y, ví dụ -y 2022, hoặc chọn bộ tiêu chí bằng -c.',
    },
    en: {
      message: () => 'Without a criteria set the evaluation year is needed.',
      fix: () => 'Say it with -y, e.g. -y 2022, or choose a set with -c.',
    },
  }),

  'documents-folder-needed': defineRefusal<{ readonly option: string }>({
    vi: {
      message: ({ option }) => `${option} cần thư mục minh chứng.`,
      fix: () => 'Thêm --evidence-dir và thư mục đó.',
    },
    en: {
      message: ({ option }) => `${option} needs an evidence folder.`,
      fix: () => 'Add --evidence-dir and the folder.',
    },
  }),

  'overrides-unreadable': defineRefusal<OfFile>({
    vi: { message: ({ file }) => `Không đọc được tệp điều chỉnh điểm ${file}, nên chưa tính gì.` },
    en: { message: ({ file }) => `The file of overrides ${file} could not be read, so nothing was evaluated.` },
  }),

  'overrides-would-be-lost': defineRefusal<{ readonly folder: string; readonly file: string }>({
    vi: {
      message: ({ folder, file }) =>
        `Kết quả đã có trong ${folder} có điểm được điều chỉnh theo tệp ${file}; tính lại mà không có tệp này thì các điều chỉnh sẽ mất.`,
      fix: ({ file }) =>
        `Thêm --overrides ${file}; nếu thật sự muốn bỏ các điều chỉnh thì ghi kết quả vào thư mục khác bằng -o.`,
    },
    en: {
      message: ({ folder, file }) =>
        `The result in ${folder} has scores overridden by ${file}; computed again without that file, they would be lost.`,
      fix: ({ file }) => `Add --overrides ${file}; to do without them, write into another folder with -o.`,
    },
  }),

  'fix-one-file-only': defineRefusal<object>({
    vi: {
      message: () => '--fix chỉ sửa mỗi lần một tệp minh chứng.',
      fix: () => 'Chạy lệnh riêng cho từng tệp.',
    },
    en: {
      message: () => '--fix corrects one evidence file at a time.',
      fix: () => 'Run the command for each file.',
    },
  }),

  'fix-into-csv-only': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Bản đã sửa là tệp .csv, không phải: ${path}`,
      fix: () => 'Ví dụ: --fix minh-chung-da-sua.csv',
    },
    en: {
      message: ({ path }) => `The corrected copy is a .csv file, not: ${path}`,
      fix: () => 'For example: --fix evidence-corrected.csv',
    },
  }),

  'fix-unreadable': defineRefusal<OfFile>({
    vi: {
      message: ({ file }) => `Chưa lập được bản đã sửa vì không đọc được hết tệp: ${file}`,
      fix: () => 'Sửa chỗ được nêu ở trên rồi chạy lại.',
    },
    en: {
      message: ({ file }) => `No corrected copy was made, since the file could not be read to its end: ${file}`,
      fix: () => 'Correct the place named above and run again.',
    },
  }),

  'fix-not-the-same': defineRefusal<OfFile>({
    vi: {
      message: ({ file }) => `Chưa lập bản đã sửa cho ${file}: bản sao sẽ không cho kết quả giống hệt bản gốc.`,
      fix: () => 'Sửa bằng tay các lỗi được nêu trong danh sách rồi chạy lại.',
    },
    en: {
      message: ({ file }) => `No corrected copy of ${file} was made: it would not give exactly the same result.`,
      fix: () => 'Correct the errors of the list by hand and run again.',
    },
  }),

  'problem-list-ending': defineRefusal<{ readonly path: string; readonly endings: readonly string[] }>({
    vi: {
      message: ({ path }) => `Không biết lập danh sách lỗi dạng nào: ${path}`,
      fix: ({ endings }) => `Tên tệp phải kết thúc bằng ${SPEECH.vi.list(endings)}.`,
    },
    en: {
      message: ({ path }) => `It is not known what to write: ${path}`,
      fix: ({ endings }) => `The name must end in one of ${SPEECH.en.list(endings)}.`,
    },
  }),

  'problem-list-edited': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Tệp này đã được sửa sau khi lập nên không ghi đè: ${path}`,
      fix: ({ path }) => `Để kiểm tra tệp đã sửa: hoctap check "${path}". Nếu không, chọn tên khác sau --problems.`,
    },
    en: {
      message: ({ path }) => `This file was edited after it was written, and is not overwritten: ${path}`,
      fix: ({ path }) =>
        `To check what was corrected: hoctap check "${path}". Else choose another name after --problems.`,
    },
  }),

  'problem-list-over-evidence': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Không ghi đè lên tệp minh chứng: ${path}`,
      fix: () => 'Chọn tên khác sau --problems.',
    },
    en: {
      message: ({ path }) => `An evidence file is never overwritten: ${path}`,
      fix: () => 'Choose another name after --problems.',
    },
  }),
}));
