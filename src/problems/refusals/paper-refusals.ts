import { withheldWords } from '../../labels/documents.ts';
import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

const MINUTES_ONLY = {
  vi: () => 'Vẫn lập được biên bản: thêm --only minutes.',
  en: () => 'The minutes can still be made: add --only minutes.',
};

/** Why a paper that was asked for is not made. */
const withheld = (why: keyof typeof withheldWords, instead: Partial<typeof MINUTES_ONLY> = MINUTES_ONLY) =>
  defineRefusal<object>({
    vi: { message: () => withheldWords[why].vi, ...(instead.vi === undefined ? {} : { fix: instead.vi }) },
    en: { message: () => withheldWords[why].en, ...(instead.en === undefined ? {} : { fix: instead.en }) },
  });

/** Where the message already says what to do, or nothing can be done. */
const NOTHING = {};

export const paperRefusals = lazy(() => ({
  'counts-with-errors': defineRefusal<{ readonly file: string }>({
    vi: {
      message: ({ file }) => `Biểu số liệu ${file} còn lỗi nên chưa lập báo cáo.`,
      fix: ({ file }) => `Sửa các lỗi trên rồi chạy lại; xem trước bằng: hoctap counts ${file}`,
    },
    en: {
      message: ({ file }) => `The table of counts ${file} has errors, so no report was made.`,
      fix: ({ file }) => `Correct them and run again; to look first: hoctap counts ${file}`,
    },
  }),

  'counts-file-needed': defineRefusal<object>({
    vi: {
      message: () => 'Chưa biết ghi biểu trống vào đâu, hay kiểm tra tệp nào.',
      fix: () => 'Lập biểu trống: hoctap counts -o so-lieu.xlsx\nKiểm tra biểu đã điền: hoctap counts so-lieu.xlsx',
    },
    en: {
      message: () => 'It was not said where to write the empty table, or which file to check.',
      fix: () => 'To make one: hoctap counts -o counts.xlsx\nTo check one: hoctap counts counts.xlsx',
    },
  }),

  'counts-of-another-year': defineRefusal<{ readonly file: string; readonly found: number; readonly year: number }>({
    vi: {
      message: ({ file, found, year }) => `Biểu số liệu ${file} là của năm ${found}, còn báo cáo là của năm ${year}.`,
      fix: () => 'Chọn biểu đúng năm bằng --counts; biểu của năm trước thì ghi bằng --counts-before.',
    },
    en: {
      message: ({ file, found, year }) => `The table of counts ${file} is of ${found}, the report of ${year}.`,
      fix: () => 'Name the table of that year with --counts, that of an earlier year with --counts-before.',
    },
  }),

  'papers-of-self-evaluation': withheld('self-evaluation'),
  'papers-recognise-none': withheld('recognises-none'),
  'papers-for-nobody': withheld('nobody-recognised'),
  'papers-of-a-check': withheld('checked-result', NOTHING),
  'papers-nobody-applies': withheld('nobody-applies', NOTHING),
  'papers-nobody-refused': withheld('nobody-refused', NOTHING),
  'papers-nobody-decided': withheld('nobody-decided', NOTHING),

  'dossier-unknown': defineRefusal<{ readonly written: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ written }) => `Không có bộ hồ sơ “${written}”.`,
      fix: ({ known }) => `Chọn trong: ${SPEECH.vi.list(known)}.`,
    },
    en: {
      message: ({ written }) => `There is no dossier “${written}”.`,
      fix: ({ known }) => `Choose from: ${SPEECH.en.list(known)}.`,
    },
  }),

  'letter-format-unknown': defineRefusal<{ readonly named: string; readonly formats: readonly string[] }>({
    vi: {
      message: ({ named }) => `Không có dạng công văn “${named}”.`,
      fix: ({ formats }) => `Chọn trong: ${SPEECH.vi.list(formats)}.`,
    },
    en: {
      message: ({ named }) => `There is no format of letters “${named}”.`,
      fix: ({ formats }) => `Choose from: ${SPEECH.en.list(formats)}.`,
    },
  }),

  /** More or fewer members than the law has a council have. */
  'members-against-law': defineRefusal<{ readonly members: number; readonly atLeast: number; readonly odd: boolean }>({
    vi: {
      message: ({ members, atLeast, odd }) =>
        `${members} ủy viên: văn bản quy định số ủy viên ${odd ? 'là số lẻ, ' : ''}tối thiểu là ${atLeast} người.`,
      fix: ({ atLeast }) => `Ghi ví dụ --members ${atLeast}.`,
    },
    en: {
      message: ({ members, atLeast, odd }) =>
        `${SPEECH.en.count(members, 'member')}: the law wants ${odd ? 'an odd number, ' : ''}${atLeast} at least.`,
      fix: ({ atLeast }) => `Write for example --members ${atLeast}.`,
    },
  }),

  /** Copies never mix with what lies there. */
  'dossier-folder-not-empty': defineRefusal<{ readonly output: string }>({
    vi: {
      message: ({ output }) => `Thư mục ${output} đã có tệp.`,
      fix: () => 'Chọn một thư mục mới, để hồ sơ xếp lại không lẫn với tệp cũ.',
    },
    en: {
      message: ({ output }) => `The folder ${output} is not empty.`,
      fix: () => 'Name a new folder, so that the ordered dossiers do not mix with older files.',
    },
  }),

  /** The copies would be documents of the folder they come from. */
  'dossier-inside-evidence': defineRefusal<{ readonly output: string; readonly folder: string }>({
    vi: {
      message: ({ output, folder }) => `Thư mục ${output} nằm trong thư mục minh chứng ${folder}.`,
      fix: () => 'Chọn một thư mục ở ngoài thư mục minh chứng.',
    },
    en: {
      message: ({ output, folder }) => `The folder ${output} lies inside the evidence folder ${folder}.`,
      fix: () => 'Name a folder outside it.',
    },
  }),

  'dossier-copies-differ': defineRefusal<{ readonly files: readonly string[]; readonly more: number }>({
    vi: {
      message: ({ files, more }) =>
        `Bản chép không khớp với tệp gốc: ${SPEECH.vi.list(files)}${more > 0 ? `, và ${more} tệp khác` : ''}.`,
      fix: () => 'Tệp gốc có thể đã bị sửa trong lúc chép: xóa thư mục vừa xếp và chạy lại.',
    },
    en: {
      message: ({ files, more }) =>
        `Copies differ from their originals: ${SPEECH.en.list(files)}${more > 0 ? ` and ${more} more` : ''}.`,
      fix: () => 'An original may have been changed meanwhile: delete the new folder and run it again.',
    },
  }),

  'before-is-later': defineRefusal<{ readonly path: string; readonly before: number; readonly year: number }>({
    vi: {
      message: ({ path, before, year }) => `--before: ${path} là kết quả năm ${before}, sau năm ${year} của báo cáo.`,
      fix: () => 'Sau --before ghi kết quả của các năm trước; kết quả của năm báo cáo ghi đầu tiên.',
    },
    en: {
      message: ({ path, before, year }) => `--before: ${path} is of ${before}, after ${year}, the year of the report.`,
      fix: () => 'Give results of earlier years after --before, and that of the year of the report first.',
    },
  }),

  'document-unknown': defineRefusal<{ readonly written: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ written }) => `Không có loại văn bản “${written}”.`,
      fix: ({ known }) => `Chọn trong: ${SPEECH.vi.list(known)}.`,
    },
    en: {
      message: ({ written }) => `There is no document “${written}”.`,
      fix: ({ known }) => `Choose from: ${SPEECH.en.list(known)}.`,
    },
  }),
}));
