import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

const again = {
  vi: 'Chạy lại “hoctap evaluate” để có kết quả mới.',
  en: 'Run “hoctap evaluate” again for a new result.',
};

/** Problems of a result that is read back. */
export const resultProblems = lazy(() => ({
  'result-not-json': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Đây không phải tệp kết quả, hoặc tệp đã bị cắt ngang.',
      fix: () => 'Chỉ ra thư mục kết quả (thư mục -o của “hoctap evaluate”), hoặc chạy lại “hoctap evaluate”.',
    },
    en: {
      message: () => 'This is not a result, or it was cut short.',
      fix: () => 'Name the folder of the result (-o of “hoctap evaluate”), or run “hoctap evaluate” again.',
    },
  }),
  'result-other-file': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Đây không phải tệp kết quả của hoctap.',
      fix: () => 'Chọn thư mục kết quả, hoặc tệp result.json do “hoctap evaluate” tạo ra.',
    },
    en: {
      message: () => 'This is not a result of hoctap.',
      fix: () => 'Choose the output folder, or the result.json that “hoctap evaluate” made.',
    },
  }),
  'result-other-version': define<{ found: string; expected: number }>('error', {
    vi: {
      message: ({ found, expected }) =>
        `Tệp kết quả thuộc phiên bản ${found}; chương trình này đọc đến phiên bản ${expected}.`,
      fix: () => again.vi,
    },
    en: {
      message: ({ found, expected }) =>
        `The result is of format version ${found}; this program reads versions up to ${expected}.`,
      fix: () => again.en,
    },
  }),
  'result-damaged': define<{ key: string }>('error', {
    vi: { message: ({ key }) => `Tệp kết quả đã bị sửa hoặc hỏng ở mục “${key}”.`, fix: () => again.vi },
    en: { message: ({ key }) => `The result was changed or damaged at “${key}”.`, fix: () => again.en },
  }),
}));
