import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

/** What has to be in the place of an argument. */
export type ArgumentKind = keyof typeof ARGUMENT_KINDS.vi;

export const ARGUMENT_KINDS = {
  vi: {
    text: 'một chuỗi chữ',
    path: 'một đường dẫn',
    list: 'một danh sách',
    flag: 'true hoặc false',
    year: 'một năm, ví dụ 2026',
    count: 'một số nguyên, ví dụ 120',
    day: 'một ngày dạng YYYY-MM-DD',
    line: 'nội dung trên một dòng, không để trống',
    object: 'một đối tượng',
    function: 'một hàm',
    said: 'nêu rõ, kể cả khi là undefined',
  },
  en: {
    text: 'a text',
    path: 'a path',
    list: 'a list',
    flag: 'true or false',
    year: 'a year, such as 2026',
    count: 'a whole number, such as 120',
    day: 'a day as YYYY-MM-DD',
    line: 'some text on one line',
    object: 'an object',
    function: 'a function',
    said: 'something said, be it undefined,',
  },
};

export interface Argument {
  /** With the names it is within: `act.reason`. */
  readonly argument: string;
}

const named = {
  vi: ({ argument }: Argument) => (argument === '' ? 'Đối số của hàm' : `Đối số “${argument}”`),
  en: ({ argument }: Argument) => (argument === '' ? 'The argument' : `The argument “${argument}”`),
};

/** What is wrong in what another program asks. */
export const argumentRefusals = lazy(() => ({
  'argument-unusable': defineRefusal<Argument & { readonly wanted: ArgumentKind }>({
    vi: { message: (of) => `${named.vi(of)} không dùng được: cần ${ARGUMENT_KINDS.vi[of.wanted] ?? of.wanted}.` },
    en: { message: (of) => `${named.en(of)} cannot be used: ${ARGUMENT_KINDS.en[of.wanted] ?? of.wanted} is needed.` },
  }),

  'argument-not-a-choice': defineRefusal<Argument & { readonly choices: readonly string[] }>({
    vi: { message: (of) => `${named.vi(of)} không dùng được: chọn ${SPEECH.vi.oneOf(of.choices)}.` },
    en: { message: (of) => `${named.en(of)} cannot be used: choose ${SPEECH.en.oneOf(of.choices)}.` },
  }),

  'argument-unknown': defineRefusal<Argument>({
    vi: {
      message: (of) => `Hàm không có đối số “${of.argument}”.`,
      fix: () => 'Xem tên các đối số trong docs/api.md và trong các kiểu kèm theo gói.',
    },
    en: {
      message: (of) => `There is no argument “${of.argument}”.`,
      fix: () => 'The names of the arguments are in the types that come with the package.',
    },
  }),
}));
