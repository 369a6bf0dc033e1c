import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

const { vi, en } = SPEECH;

/** Said only where points hang on the document. */
const waiting = {
  vi: (points: number) => (points === 0 ? '' : ` ${vi.number(points)} điểm của mục này đang chờ đối chiếu.`),
  en: (points: number) =>
    points === 0
      ? ''
      : ` ${en.count(en.number(points), 'point of this item waits', 'points of this item wait')} for it.`,
};
const hanging = {
  vi: (points: number) => (points === 0 ? '' : `, liên quan ${vi.number(points)} điểm`),
  en: (points: number) => (points === 0 ? '' : `; ${en.count(en.number(points), 'point hangs', 'points hang')} on it`),
};
const near = {
  vi: (suggestion: string) => (suggestion === '' ? '' : `Có phải tệp “${suggestion}”? `),
  en: (suggestion: string) => (suggestion === '' ? '' : `Is it “${suggestion}”? `),
};

/** Problems of a folder of documents compared with the references in the evidence files. */
export const folderProblems = lazy(() => ({
  'document-missing': define<{ reference: string; points: number; suggestion: string }>('missing', {
    vi: {
      message: ({ reference, points }) =>
        `Không thấy tệp “${reference}” trong thư mục minh chứng.${waiting.vi(points)}`,
      fix: ({ suggestion }) =>
        `${near.vi(suggestion)}Chép tệp vào thư mục (thư mục con mang mã đơn vị, hoặc thư mục gốc), hoặc sửa lại tên trong ô.`,
    },
    en: {
      message: ({ reference, points }) => `The file “${reference}” is not in the evidence folder.${waiting.en(points)}`,
      fix: ({ suggestion }) =>
        `${near.en(suggestion)}Copy the file into the folder (its subfolder with the code of the unit, or the top), or correct the name in the cell.`,
    },
  }),
  'document-ambiguous': define<{ reference: string; points: number; candidates: string }>('missing', {
    vi: {
      message: ({ reference, points, candidates }) =>
        `“${reference}” ứng với nhiều tệp: ${candidates}.${waiting.vi(points)}`,
      fix: () => 'Ghi đủ tên tệp, cả phần đuôi như .pdf; các tệp trùng tên thì chỉ giữ một.',
    },
    en: {
      message: ({ reference, points, candidates }) =>
        `“${reference}” fits several files: ${candidates}.${waiting.en(points)}`,
      fix: () => 'Write the whole name with its ending, such as .pdf; of files of the same name keep one.',
    },
  }),
  'document-empty': define<{ file: string; points: number }>('missing', {
    vi: {
      message: ({ file, points }) => `Tệp “${file}” trống (0 byte), không có nội dung.${waiting.vi(points)}`,
      fix: () => 'Chép lại tệp từ bản gốc; tệp trống thường do sao chép hoặc tải về dở dang.',
    },
    en: {
      message: ({ file, points }) => `The file “${file}” is empty (0 bytes).${waiting.en(points)}`,
      fix: () => 'Copy it again from the original; a copy or download that broke off leaves such a file.',
    },
  }),
  'document-unreadable': define<{ file: string; points: number }>('missing', {
    vi: {
      message: ({ file, points }) => `Không đọc được tệp “${file}”.${waiting.vi(points)}`,
      fix: () => 'Đóng chương trình đang mở tệp, kiểm tra quyền đọc hoặc chép lại tệp từ bản gốc.',
    },
    en: {
      message: ({ file, points }) => `The file “${file}” cannot be read.${waiting.en(points)}`,
      fix: () => 'Close the program that has it open, check the permission to read it, or copy it again.',
    },
  }),
  'document-is-link': define<{ file: string; points: number }>('missing', {
    vi: {
      message: ({ file, points }) =>
        `“${file}” chỉ là liên kết dẫn đến nơi khác nên không được đọc.${waiting.vi(points)}`,
      fix: () => 'Chép chính tệp đó vào thư mục minh chứng thay cho liên kết.',
    },
    en: {
      message: ({ file, points }) =>
        `“${file}” is only a link to another place, so it was not read.${waiting.en(points)}`,
      fix: () => 'Copy the file itself into the evidence folder in place of the link.',
    },
  }),
  'document-outside': define<{ reference: string; points: number; suggestion: string }>('missing', {
    vi: {
      message: ({ reference, points }) =>
        `“${reference}” chỉ ra ngoài thư mục minh chứng nên không được đọc.${waiting.vi(points)}`,
      fix: ({ suggestion }) =>
        `${near.vi(suggestion)}Chép tệp vào thư mục minh chứng rồi chỉ ghi tên tệp, không ghi ổ đĩa, “..” hay tên máy.`,
    },
    en: {
      message: ({ reference, points }) =>
        `“${reference}” leads out of the evidence folder, so it was not read.${waiting.en(points)}`,
      fix: ({ suggestion }) =>
        `${near.en(suggestion)}Copy the file into the evidence folder and write its name only, without drive, “..” or machine.`,
    },
  }),
  'document-reserved-name': define<{ reference: string; points: number; suggestion: string }>('missing', {
    vi: {
      message: ({ reference, points }) =>
        `“${reference}” có tên mà Windows dành riêng (như CON, NUL, hoặc có dấu hai chấm) nên không được đọc.${waiting.vi(points)}`,
      fix: ({ suggestion }) => `${near.vi(suggestion)}Đổi tên tệp, rồi ghi lại tên mới trong ô.`,
    },
    en: {
      message: ({ reference, points }) =>
        `“${reference}” is a name that Windows keeps for itself (like CON, NUL, or with a colon), so it was not read.${waiting.en(points)}`,
      fix: ({ suggestion }) => `${near.en(suggestion)}Rename the file and write the new name in the cell.`,
    },
  }),
  'document-other-year': define<{ file: string; found: number; year: number }>('warning', {
    vi: {
      message: ({ file, found, year }) => `Tên tệp “${file}” ghi năm ${found}, còn năm đánh giá là ${year}.`,
      fix: () => 'Xem có nhầm minh chứng của năm khác không; văn bản của năm trước vẫn còn hiệu lực thì giữ nguyên.',
    },
    en: {
      message: ({ file, found, year }) => `The name “${file}” says ${found}, and the evaluation year is ${year}.`,
      fix: () => 'See whether it is evidence of another year; an earlier document still in force may stay.',
    },
  }),
  'document-shared-by-units': define<{ file: string; units: number; copies: number; points: number }>('warning', {
    vi: {
      message: ({ file, units, copies, points }) =>
        `${units} đơn vị dùng chung một văn bản, “${file}”${copies > 1 ? ` (${copies} tệp giống hệt nhau)` : ''}${hanging.vi(points)}.`,
      fix: () => 'Kiểm tra: văn bản của cấp trên thì dùng chung được; báo cáo, biên bản của từng đơn vị thì không.',
    },
    en: {
      message: ({ file, units, copies, points }) =>
        `${en.count(units, 'unit')} use one and the same document, “${file}”${copies > 1 ? ` (${copies} identical files)` : ''}${hanging.en(points)}.`,
      fix: () =>
        'Look at it: a document from above may serve several units; the report or minutes of one unit may not.',
    },
  }),
  'document-shared-by-items': define<{ file: string; items: string; copies: number; points: number }>('notice', {
    vi: {
      message: ({ file, items, copies, points }) =>
        `Một văn bản, “${file}”${copies > 1 ? ` (${copies} tệp giống hệt nhau)` : ''}, làm minh chứng cho ${items}${hanging.vi(points)}.`,
      fix: () => 'Kiểm tra xem văn bản có đúng là minh chứng cho từng tiêu chí đó không.',
    },
    en: {
      message: ({ file, items, copies, points }) =>
        `One document, “${file}”${copies > 1 ? ` (${copies} identical files)` : ''}, is the evidence for ${items}${hanging.en(points)}.`,
      fix: () => 'See whether it really backs each of them.',
    },
  }),
  'document-unused': define<Record<string, never>>('notice', {
    vi: {
      message: () => 'Không dòng nào nhắc đến tệp này.',
      fix: () => 'Nếu là minh chứng thì ghi tên tệp vào cột minh chứng của tiêu chí tương ứng; nếu không thì bỏ qua.',
    },
    en: {
      message: () => 'No row names this file.',
      fix: () => 'If it is evidence, write its name in the evidence column of its item; otherwise leave it.',
    },
  }),
  'document-changed': define<{ result: string }>('warning', {
    vi: {
      message: ({ result }) => `Nội dung tệp đã khác so với lần đánh giá trước (${result}).`,
      fix: () => 'Xem lại điểm của những tiêu chí dùng tệp này.',
    },
    en: {
      message: ({ result }) => `The file is no longer what it was at the earlier evaluation (${result}).`,
      fix: () => 'Look again at the points of the items it backs.',
    },
  }),
  'document-gone': define<{ result: string }>('warning', {
    vi: {
      message: ({ result }) =>
        `Tệp có ở lần đánh giá trước (${result}), nay không còn trong thư mục hoặc không đọc được.`,
      fix: () => 'Chép lại tệp vào chỗ cũ, hoặc xem lại điểm của những tiêu chí dùng tệp này.',
    },
    en: {
      message: ({ result }) =>
        `The file was there at the earlier evaluation (${result}) and is gone or cannot be read now.`,
      fix: () => 'Put it back in its place, or look again at the points of the items it backs.',
    },
  }),
  'evidence-folder-closed': define<Record<string, never>>('warning', {
    vi: {
      message: () => 'Không mở được thư mục con này, nên các tệp trong đó coi như chưa có.',
      fix: () => 'Kiểm tra quyền đọc của thư mục rồi chạy lại.',
    },
    en: {
      message: () => 'This subfolder cannot be opened, so the files in it count as not there.',
      fix: () => 'Check the permission to read it and run again.',
    },
  }),
}));
