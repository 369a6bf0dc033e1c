import { SPEECH } from '../speech.ts';
import { defineNotice } from './define.ts';

export const diskNotices = {
  /** Windows itself and this program go beyond 260 characters; Explorer, Excel and Word do not. */
  'path-too-long-for-excel': defineNotice<{ readonly path: string; readonly length: number; readonly files: number }>({
    vi: ({ path, length, files }) =>
      `${files} tệp có đường dẫn dài hơn 200 ký tự (dài nhất ${length}): Excel, Word có thể không mở được. Nên ghi vào thư mục gần gốc ổ đĩa, tên ngắn hơn. Ví dụ: ${path}`,
    en: ({ path, length, files }) =>
      `Paths of ${SPEECH.en.count(files, 'file')} are longer than 200 characters (the longest ${length}): Excel and Word may not open them. Better a folder near the root of the disk, with shorter names. For example: ${path}`,
  }),
};
