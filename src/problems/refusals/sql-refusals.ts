import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import type { UnsupportedConstruct, UnsupportedInSql } from '../../model/unsupported-in-sql.ts';
import { defineRefusal } from './define.ts';

export const sqlRefusals = lazy(() => ({
  /** Never a query that is nearly right. */
  'sql-cannot-say': defineRefusal<{
    readonly set: string;
    readonly dialect: string;
    readonly places: readonly UnsupportedInSql[];
  }>({
    vi: {
      message: ({ set, dialect, places }) =>
        `Không viết được bộ tiêu chí ${set} thành truy vấn ${dialect} đúng tuyệt đối: ${named(places, 'vi')}.`,
      fix: () => 'Đánh giá bằng hoctap evaluate; hoặc sửa nội dung ấy trong bộ tiêu chí của cơ quan.',
    },
    en: {
      message: ({ set, dialect, places }) =>
        `The criteria set ${set} cannot be written exactly as a query for ${dialect}: ${named(places, 'en')}.`,
      fix: () => "Evaluate with hoctap evaluate, or change the item in the office's own set.",
    },
  }),

  'sql-needs-day': defineRefusal<{ readonly set: string; readonly items: readonly string[] }>({
    vi: {
      message: ({ set, items }) => `Bộ tiêu chí ${set} tính thời hạn đến ngày kiểm tra (${SPEECH.vi.list(items)}).`,
      fix: () => 'Ghi ngày kiểm tra: --checked-on 15/12/2024',
    },
    en: {
      message: ({ set, items }) =>
        `The criteria set ${set} counts terms up to the day of the check (${SPEECH.en.list(items)}).`,
      fix: () => 'Give that day: --checked-on 2024-12-15',
    },
  }),

  'sql-without-areas': defineRefusal<{ readonly set: string }>({
    vi: {
      message: ({ set }) => `Bộ tiêu chí ${set} không quy định gì về huyện, tỉnh nên không có truy vấn tổng hợp.`,
      fix: () => 'Dùng --query units, rồi đếm theo cột province, district.',
    },
    en: {
      message: ({ set }) => `The criteria set ${set} says nothing of districts and provinces: there is no such query.`,
      fix: () => 'Use --query units and count by the columns province and district.',
    },
  }),

  'sql-class-unknown': defineRefusal<{
    readonly set: string;
    readonly written: string;
    readonly known: readonly string[];
  }>({
    vi: {
      message: ({ set, written }) => `Bộ tiêu chí ${set} không có loại “${written}”.`,
      fix: ({ known }) => `Chọn ${SPEECH.vi.oneOf(known)}.`,
    },
    en: {
      message: ({ set, written }) => `The criteria set ${set} has no class “${written}”.`,
      fix: ({ known }) => `Choose ${SPEECH.en.oneOf(known)}.`,
    },
  }),

  'sql-class-needed': defineRefusal<{ readonly set: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ set }) => `Bộ tiêu chí ${set} không có loại nào được cấp giấy.`,
      fix: ({ known }) => `Ghi loại thấp nhất cần lấy bằng --class: ${SPEECH.vi.list(known)}`,
    },
    en: {
      message: ({ set }) => `No class of the criteria set ${set} earns a certificate.`,
      fix: ({ known }) => `Give the lowest class to take with --class: ${SPEECH.en.list(known)}`,
    },
  }),
}));

function named(places: readonly UnsupportedInSql[], language: Language): string {
  return SPEECH[language].series(
    places.map(({ of, construct }) => `${of} (${CONSTRUCTS[language][construct] ?? construct})`),
  );
}

const CONSTRUCTS: Readonly<Record<Language, Readonly<Record<UnsupportedConstruct, string>>>> = {
  vi: {
    'number-too-large': 'số quá lớn, nhân lên thì vượt phạm vi số nguyên của cơ sở dữ liệu',
    'name-without-letters': 'tên mục không có chữ hay số nào',
  },
  en: {
    'number-too-large': 'a number too large: multiplied out it leaves the whole numbers of the database',
    'name-without-letters': 'an entry whose name has neither letter nor digit',
  },
};
