import type { SkippedFolder } from '../../model/tables-in-folder.ts';
import { SPEECH } from '../speech.ts';
import { defineNotice } from './define.ts';

export const evidenceNotices = {
  /** Each part was compared with a list of its own; together they would be a list nobody made. */
  'combined-without-coverage': defineNotice<{ readonly parts: readonly string[] }>({
    vi: ({ parts }) =>
      `Tình hình gửi hồ sơ (ai chưa gửi) chỉ có trong từng kết quả phần, không ghép được vào kết quả chung: ${SPEECH.vi.list(parts)}.`,
    en: ({ parts }) =>
      `Who has sent what is known of each part alone and is not part of the combined result: ${SPEECH.en.list(parts)}.`,
  }),

  /** The tables that were found in a folder, which nobody named one by one. */
  'evidence-in-folder': defineNotice<{
    readonly folder: string;
    readonly files: readonly string[];
    /** Folders below it that hold some of them. */
    readonly below: number;
    readonly notRead: readonly SkippedFolder[];
  }>({
    vi: ({ folder, files, below, notRead }) =>
      [
        `Đọc ${files.length} tệp trong thư mục ${folder}${below === 0 ? '' : ` và ${below} thư mục con`}:`,
        ...files.map((file) => `  ${file}`),
        ...notRead.map((each) => `! ${folderNotRead.vi(each)}`),
      ].join('\n'),
    en: ({ folder, files, below, notRead }) =>
      [
        `Reading ${SPEECH.en.count(files.length, 'file', 'files')} in the folder ${folder}${below === 0 ? '' : ` and ${SPEECH.en.count(below, 'folder', 'folders')} below it`}:`,
        ...files.map((file) => `  ${file}`),
        ...notRead.map((each) => `! ${folderNotRead.en(each)}`),
      ].join('\n'),
  }),

  /** Documents that are not what they were when the result was made; `left` is the count of those that are not listed. */
  'documents-changed': defineNotice<{ readonly changes: readonly ChangedDocument[]; readonly left: number }>({
    vi: ({ changes, left }) =>
      [
        ...changes.map(({ file, how }) =>
          how === 'gone'
            ? `! ${file}: không còn hoặc không đọc được.`
            : `! ${file}: nội dung đã thay đổi sau khi đánh giá.`,
        ),
        ...(left === 0 ? [] : [`  … và ${left} tệp nữa.`]),
      ].join('\n'),
    en: ({ changes, left }) =>
      [
        ...changes.map(({ file, how }) =>
          how === 'gone' ? `! ${file}: gone, or it cannot be read.` : `! ${file}: changed since the evaluation.`,
        ),
        ...(left === 0 ? [] : [`  … and ${SPEECH.en.count(left, 'more file')}.`]),
      ].join('\n'),
  }),

  'documents-not-compared': defineNotice<{ readonly folder: string }>({
    vi: ({ folder }) => `- ${folder}: không thấy thư mục minh chứng nên không đối chiếu được với kết quả.`,
    en: ({ folder }) => `- ${folder}: the evidence folder is not there, so it was not compared with the result.`,
  }),
};

export interface ChangedDocument {
  readonly file: string;
  readonly how: 'changed' | 'gone';
}

/** Why a folder was not read, as a sentence. */
export const folderNotRead = {
  vi: ({ folder, why }: SkippedFolder): string => {
    switch (why) {
      case 'result':
        return `Không đọc thư mục kết quả của hoctap (có result.json): ${folder}`;
      case 'documents':
        return `Không đọc tệp trong ${folder}, vì đây là thư mục hồ sơ ghi ở --evidence-dir; nếu có bảng điểm thì ghi thêm tên tệp đó.`;
      case 'deep':
        return `Không đọc thư mục nằm quá sâu; nếu có bảng điểm thì ghi thêm tên thư mục: ${folder}`;
    }
  },
  en: ({ folder, why }: SkippedFolder): string => {
    switch (why) {
      case 'result':
        return `Not read, a folder with results of hoctap (result.json): ${folder}`;
      case 'documents':
        return `Not read: ${folder} lies in the folder of --evidence-dir; name the files in it that are tables of scores.`;
      case 'deep':
        return `Not read, too many folders deep; name it as well if it holds tables: ${folder}`;
    }
  },
};
