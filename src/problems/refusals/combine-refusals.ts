import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

/** As `result/combine-results.ts` finds them. */
type Conflict =
  | { readonly kind: 'criteria'; readonly part: string; readonly found: string; readonly expected: string }
  | { readonly kind: 'content'; readonly part: string; readonly set: string }
  | { readonly kind: 'year'; readonly part: string; readonly found: number; readonly expected: number }
  | { readonly kind: 'scores'; readonly part: string; readonly found: Scores; readonly expected: Scores }
  | { readonly kind: 'same-file'; readonly part: string; readonly other: string }
  | {
      readonly kind: 'unit';
      readonly part: string;
      readonly other: string;
      readonly code: string;
      readonly name: string;
    };

type Scores = 'checked' | 'self';

const SCORES = {
  vi: { checked: 'điểm kiểm tra', self: 'điểm tự chấm' },
  en: { checked: 'checked scores', self: 'self scores' },
} as const;

export const combineRefusals = lazy(() => ({
  'timeline-needs-two': defineRefusal<{ readonly count: number }>({
    vi: {
      message: ({ count }) => `Cần kết quả của ít nhất hai năm, chỉ có ${count}.`,
      fix: () => 'Ghi các thư mục kết quả, ví dụ: hoctap timeline kq-2022 kq-2023 -o nhieu-nam',
    },
    en: {
      message: ({ count }) => `Results of at least two years are needed, there are ${count}.`,
      fix: () => 'Name the folders of results, for example: hoctap timeline results-2022 results-2023 -o years',
    },
  }),

  'timeline-year-twice': defineRefusal<{ readonly year: number; readonly one: string; readonly other: string }>({
    vi: {
      message: ({ year, one, other }) => `Hai kết quả cùng năm ${year}: ${one} và ${other}.`,
      fix: () => 'Mỗi năm một kết quả; kết quả của nhiều cơ quan trong một năm thì ghép bằng “hoctap combine” trước.',
    },
    en: {
      message: ({ year, one, other }) => `Two results of ${year}: ${one} and ${other}.`,
      fix: () => 'Give one result a year; put those of several offices together with “hoctap combine” first.',
    },
  }),

  'timeline-other-award': defineRefusal<{
    readonly one: string;
    readonly award: string;
    readonly path: string;
    readonly other: string;
  }>({
    vi: {
      message: ({ one, award, path, other }) => `Hai danh hiệu khác nhau: ${one} là “${award}”, ${path} là “${other}”.`,
      fix: () => 'Chỉ đặt cạnh nhau các năm của cùng một danh hiệu.',
    },
    en: {
      message: ({ one, award, path, other }) => `Two awards: ${one} is of “${award}”, ${path} of “${other}”.`,
      fix: () => 'Put years of one award beside each other.',
    },
  }),

  'combine-needs-two': defineRefusal<{ readonly found: readonly string[] }>({
    vi: {
      message: ({ found }) =>
        `Cần ít nhất hai kết quả để ghép, tìm thấy ${found.length}: ${listed(found, 'không có', 'vi')}.`,
      fix: () => 'Ghi các thư mục kết quả, ví dụ: hoctap combine kq-tam-nong kq-thanh-binh -o tinh',
    },
    en: {
      message: ({ found }) => `At least two results are needed, found ${found.length}: ${listed(found, 'none', 'en')}.`,
      fix: () => 'Name the folders of results, for example: hoctap combine results-a results-b -o province',
    },
  }),

  'combine-conflicts': defineRefusal<{
    /** The first of them; `left` is the count of the others. */
    readonly conflicts: readonly Conflict[];
    readonly left: number;
  }>({
    vi: {
      message: ({ conflicts, left }) =>
        `Không ghép được các kết quả này: ${SPEECH.vi.series(conflicts.map(vi))}${left === 0 ? '' : `; … và ${left} chỗ nữa`}.`,
      fix: () =>
        'Chỉ ghép các kết quả cùng bộ tiêu chí, cùng phiên bản, cùng năm, cùng loại điểm; mỗi đơn vị ở một kết quả. Đánh giá lại bằng đúng bộ, hoặc bỏ kết quả thừa.',
    },
    en: {
      message: ({ conflicts, left }) =>
        `These results cannot be combined: ${SPEECH.en.series(conflicts.map(en))}${left === 0 ? '' : `; … and ${left} more`}.`,
      fix: () =>
        'Combine results of one criteria set in one version, one year and one kind of scores; each unit in one result. Evaluate again with that set, or leave out what is too many.',
    },
  }),
}));

function listed(found: readonly string[], none: string, language: Language): string {
  return found.length === 0 ? none : SPEECH[language].list(found);
}

function vi(each: Conflict): string {
  const { part } = each;
  switch (each.kind) {
    case 'criteria':
      return `${part}: bộ tiêu chí ${each.found}, các kết quả trước dùng ${each.expected}`;
    case 'content':
      return `${part}: bộ ${each.set} có nội dung khác bộ cùng tên của các kết quả trước`;
    case 'year':
      return `${part}: năm ${each.found}, các kết quả trước là năm ${each.expected}`;
    case 'scores':
      return `${part}: theo ${SCORES.vi[each.found]}, các kết quả trước theo ${SCORES.vi[each.expected]}`;
    case 'same-file':
      return `${part}: chính là kết quả ở ${each.other}`;
    default:
      return `${part}: đơn vị ${each.name} (${each.code}) đã có ở ${each.other}`;
  }
}

function en(each: Conflict): string {
  const { part } = each;
  switch (each.kind) {
    case 'criteria':
      return `${part}: criteria set ${each.found}, the results before it use ${each.expected}`;
    case 'content':
      return `${part}: the set ${each.set} has other contents than the one of that name before`;
    case 'year':
      return `${part}: year ${each.found}, the results before it are of ${each.expected}`;
    case 'scores':
      return `${part}: ${SCORES.en[each.found]}, the results before it have ${SCORES.en[each.expected]}`;
    case 'same-file':
      return `${part}: the very result of ${each.other}`;
    default:
      return `${part}: the unit ${each.name} (${each.code}) is in ${each.other} already`;
  }
}
