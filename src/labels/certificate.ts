import type { Language } from '../model/language.ts';

interface RefusalNames {
  readonly unit: string;
  /** The class reached, or the code asked for. */
  readonly detail: string;
}

type RefusalSentence = Readonly<Record<Language, (names: RefusalNames) => string>>;

/** Why there is no certificate, said to the officer who asked for it. */
export const refusalWords = {
  'self-evaluation': {
    vi: () => 'Đây là kết quả tự đánh giá: chưa có điểm kiểm tra nên không in giấy chứng nhận.',
    en: () => 'This is a self-evaluation: without checked scores no certificate can come of it.',
  },
  'invalid-data': {
    vi: ({ unit }) => `${unit}: số liệu còn lỗi nên chưa xếp loại, không in giấy chứng nhận.`,
    en: ({ unit }) => `${unit}: its data has errors and no class, so there is no certificate.`,
  },
  'class-without-award': {
    vi: ({ unit, detail }) => `${unit}: xếp loại “${detail}” không được cấp giấy chứng nhận.`,
    en: ({ unit, detail }) => `${unit}: the class “${detail}” earns no certificate.`,
  },
  'no-such-unit': {
    vi: ({ detail }) => `Không có đơn vị nào mang mã “${detail}” trong kết quả này.`,
    en: ({ detail }) => `No unit of this result has the code “${detail}”.`,
  },
} satisfies Record<string, RefusalSentence>;
