import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { nearest } from '../nearest.ts';
import { defineRefusal } from './define.ts';

export const resultRefusals = lazy(() => ({
  /** The problem of the file, in both languages as it is in its own catalogue. */
  'result-unreadable': defineRefusal<{
    readonly file: string;
    readonly vi: { readonly message: string; readonly fix: string };
    readonly en: { readonly message: string; readonly fix: string };
  }>({
    vi: { message: ({ file, vi }) => `${file}: ${vi.message}`, fix: ({ vi }) => vi.fix },
    en: { message: ({ file, en }) => `${file}: ${en.message}`, fix: ({ en }) => en.fix },
  }),

  'result-subject-unknown': defineRefusal<{ readonly file: string; readonly set: string }>({
    vi: {
      message: ({ file, set }) =>
        `Chưa biết kết quả này đánh giá về việc gì, vì bộ tiêu chí ${set} không có sẵn: ${file}`,
      fix: () => 'Chạy lại “hoctap evaluate” cho kết quả đó bằng phiên bản này, rồi dùng kết quả mới.',
    },
    en: {
      message: ({ file, set }) =>
        `It is not known what this result evaluates, since the criteria set ${set} is not available: ${file}`,
      fix: () => 'Run “hoctap evaluate” for it again with this version, and use the new result.',
    },
  }),

  'result-without-documents': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Kết quả này không kèm thư mục minh chứng nên không đối chiếu được: ${path}`,
      fix: () => 'Dùng kết quả lập bằng “hoctap evaluate … --evidence-dir”.',
    },
    en: {
      message: ({ path }) => `This result was made without an evidence folder, so there is nothing to compare: ${path}`,
      fix: () => 'Use a result made with “hoctap evaluate … --evidence-dir”.',
    },
  }),

  'unit-not-in-result': defineRefusal<{ readonly named: string }>({
    vi: {
      message: ({ named }) => `Không có đơn vị “${named}” trong kết quả này.`,
      fix: () => 'Ghi mã hoặc tên đơn vị như trong tệp minh chứng.',
    },
    en: {
      message: ({ named }) => `There is no unit “${named}” in this result.`,
      fix: () => 'Give its code or name as in the evidence file.',
    },
  }),

  'unit-named-by-several': defineRefusal<{
    readonly named: string;
    readonly count: number;
    /** The first of them. */
    readonly units: readonly { readonly code: string; readonly name: string }[];
  }>({
    vi: {
      message: ({ named, count, units }) => `Có ${count} đơn vị ứng với “${named}”: ${listed(units, 'vi')}.`,
      fix: () => 'Ghi mã đơn vị.',
    },
    en: {
      message: ({ named, count, units }) =>
        `${SPEECH.en.count(count, 'unit matches', 'units match')} “${named}”: ${listed(units, 'en')}.`,
      fix: () => 'Give the code.',
    },
  }),

  'explain-which-unit': defineRefusal<{ readonly result: string }>({
    vi: {
      message: ({ result }) => `Chưa ghi đơn vị cần giải thích trong kết quả ${result}.`,
      fix: ({ result }) => `Ghi thêm mã hoặc tên đơn vị, ví dụ: hoctap explain ${result} 00123`,
    },
    en: {
      message: ({ result }) => `No unit of the result ${result} was named.`,
      fix: ({ result }) => `Add its code or name, e.g. hoctap explain ${result} 00123`,
    },
  }),

  'code-unknown': defineRefusal<{ readonly named: string; readonly like: readonly string[] }>({
    vi: {
      message: ({ named }) => `Không có mã vấn đề “${named}”, cũng chưa ghi đơn vị nào.`,
      fix: ({ like }) =>
        like.length === 0
          ? 'Ghi mã như trong báo cáo hoặc trong JSON; danh sách mã ở docs/problems.md.'
          : `Có phải: ${SPEECH.vi.list(like)}?`,
    },
    en: {
      message: ({ named }) => `There is no problem code “${named}”, and no unit was named.`,
      fix: ({ like }) =>
        like.length === 0
          ? 'Write the code as the report or the JSON has it; docs/problems.md lists them.'
          : `Is it ${SPEECH.en.list(like)}?`,
    },
  }),

  'report-would-replace-result': defineRefusal<object>({
    vi: { message: () => 'Lập lại json sẽ ghi đè kết quả gốc.', fix: () => 'Chọn thư mục khác bằng -o.' },
    en: {
      message: () => 'Drawing json again would replace the result itself.',
      fix: () => 'Choose another folder with -o.',
    },
  }),

  'report-format-unknown': defineRefusal<{ readonly named: string; readonly formats: readonly string[] }>({
    vi: {
      message: ({ named }) => `Không có dạng báo cáo “${named}”.`,
      fix: ({ named, formats }) => `${near(named, formats, 'Ý bạn là')}Chọn trong: ${SPEECH.vi.list(formats)}.`,
    },
    en: {
      message: ({ named }) => `There is no report format “${named}”.`,
      fix: ({ named, formats }) => `${near(named, formats, 'Did you mean')}Choose from: ${SPEECH.en.list(formats)}.`,
    },
  }),
}));

function near(named: string, known: readonly string[], asked: string): string {
  const meant = nearest(named, known);
  return meant === '' ? '' : `${asked} “${meant}”? `;
}

function listed(units: readonly { readonly code: string; readonly name: string }[], language: Language): string {
  return SPEECH[language].series(units.map(({ code, name }) => `${name} (${code})`));
}
