import { SPEECH } from '../labels/speech.ts';
import type { ByLanguage } from '../model/language.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

const { vi } = SPEECH;

/** What of the document a set is made of must be known before its results are used: whether it holds, and since when read. */
export const lawProblems = lazy(() => ({
  'law-repealed': define<{ document: string; on: string; by: string; article: string; day: string }>('warning', {
    vi: {
      message: ({ document, on, by, article, day: asked }) =>
        `${document} đã bị bãi bỏ từ ngày ${vi.date(on)} bởi ${article === '' ? by : `${article} ${by}`}, còn đang đánh giá tại ngày ${vi.date(asked)}.`,
      fix: () =>
        'Kiểm tra lại năm đánh giá, ngày kiểm tra, hoặc dùng bộ tiêu chí của văn bản đang có hiệu lực; xem: hoctap criteria list',
    },
    en: {
      message: ({ document, on, by, day: asked }) =>
        `${document} was repealed from ${on} by ${by}, and the evaluation is as of ${asked}.`,
      fix: () =>
        'Check the year and the day of checking, or use the set of the document in force; see: hoctap criteria list',
    },
  }),
  'law-not-yet': define<{ document: string; from: string; day: string }>('warning', {
    vi: {
      message: ({ document, from, day: asked }) =>
        `${document} có hiệu lực từ ngày ${vi.date(from)}, còn đang đánh giá tại ngày ${vi.date(asked)}, khi văn bản chưa có hiệu lực.`,
      fix: () => 'Kiểm tra lại năm đánh giá, ngày kiểm tra, hoặc chọn bộ tiêu chí khác; xem: hoctap criteria list',
    },
    en: {
      message: ({ document, from, day: asked }) =>
        `${document} is in force from ${from}, and the evaluation is as of ${asked}, when it did not yet hold.`,
      fix: () => 'Check the year and the day of checking, or choose another set; see: hoctap criteria list',
    },
  }),
  'law-shared-year': define<{ document: string; year: number; other: string; why: ByLanguage }>('warning', {
    vi: {
      message: ({ document, year, other, why }) => `Năm ${year} có thể thuộc ${document} hoặc ${other}: ${why}.`,
      fix: ({ document }) =>
        `Đang dùng ${document}; cơ quan quyết định năm này theo văn bản nào. Muốn dùng văn bản kia thì chọn bộ của nó bằng -c.`,
    },
    en: {
      message: ({ document, year, other, why }) => `${year} may fall under ${document} or ${other}: ${why}.`,
      fix: ({ document }) =>
        `${document} is used; the office decides which document holds for this year. Choose the set of the other with -c.`,
    },
  }),
  'law-read-before': define<{ document: string; readOn: string; year: number }>('notice', {
    vi: {
      message: ({ document, readOn, year }) =>
        `Bộ tiêu chí này được đối chiếu với ${document} lần cuối theo văn bản ngày ${vi.date(readOn)}, trước khi hết năm ${year}.`,
      fix: () => 'Hỏi lại xem văn bản có được sửa đổi, thay thế hay bãi bỏ sau ngày ấy không.',
    },
    en: {
      message: ({ document, readOn, year }) =>
        `This set was last checked against ${document} as of ${readOn}, which is before the end of ${year}.`,
      fix: () => 'Ask whether the document was amended, replaced or repealed since.',
    },
  }),
}));
