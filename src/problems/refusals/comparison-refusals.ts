import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

const USAGE = {
  vi: 'Hai kết quả: hoctap compare ket-qua-2022 ket-qua-2023. Một minh chứng, hai bộ: hoctap compare minh-chung.csv --sets bo1,bo2 -y 2022',
  en: 'Two results: hoctap compare results-2022 results-2023. One evidence, two sets: hoctap compare evidence.csv --sets set1,set2 -y 2022',
};

const SELF_USAGE = {
  vi: 'Ví dụ: hoctap compare ket-qua-2022 --self',
  en: 'For example: hoctap compare results-2022 --self',
};

export const comparisonRefusals = lazy(() => ({
  'compare-needs-two-results': defineRefusal<{ readonly count: number }>({
    vi: { message: ({ count }) => `So sánh cần đúng hai kết quả, đã ghi ${count}.`, fix: () => USAGE.vi },
    en: { message: ({ count }) => `Exactly two results are compared, not ${count}.`, fix: () => USAGE.en },
  }),

  'compare-second-set-missing': defineRefusal<object>({
    vi: {
      message: () => 'So sánh từ tệp minh chứng thì phải ghi hai bộ tiêu chí.',
      fix: () => 'Ghi --sets bo1,bo2; hoặc -c cho bộ hiện hành và --adopt cho bộ định áp dụng.',
    },
    en: {
      message: () => 'To compare by evidence files, two criteria sets are needed.',
      fix: () => 'Say --sets set1,set2; or -c for the set in force and --adopt for the one to be adopted.',
    },
  }),

  'compare-sets-without-others': defineRefusal<object>({
    vi: { message: () => 'Đã ghi --sets thì không ghi thêm -c hoặc --adopt.', fix: () => USAGE.vi },
    en: { message: () => '--sets goes without -c and --adopt.', fix: () => USAGE.en },
  }),

  'compare-needs-two-sets': defineRefusal<{ readonly written: string }>({
    vi: {
      message: ({ written }) => `Sau --sets phải là hai bộ tiêu chí, đã ghi “${written}”.`,
      fix: () => 'Ngăn hai bộ bằng dấu phẩy, ví dụ --sets tt44-2014,bo-moi.json.',
    },
    en: {
      message: ({ written }) => `--sets takes two sets, not “${written}”.`,
      fix: () => 'Separate them by a comma, e.g. --sets tt44-2014,new.json.',
    },
  }),

  'compare-set-of-now-unknown': defineRefusal<object>({
    vi: {
      message: () => 'Chưa biết bộ tiêu chí hiện hành để so với bộ định áp dụng.',
      fix: () => 'Ghi bộ hiện hành bằng -c, hoặc ghi năm bằng -y để lấy bộ có hiệu lực trong năm đó.',
    },
    en: {
      message: () => 'The set in force, to compare with the one to be adopted, is not known.',
      fix: () => 'Say the set in force with -c, or the year with -y to take the one in force then.',
    },
  }),

  'compare-self-without-sets': defineRefusal<object>({
    vi: { message: () => 'Đã ghi --self thì không ghi thêm --sets hoặc --adopt.', fix: () => SELF_USAGE.vi },
    en: { message: () => '--self goes without --sets and --adopt.', fix: () => SELF_USAGE.en },
  }),

  'compare-self-needs-one-result': defineRefusal<{ readonly count: number }>({
    vi: {
      message: ({ count }) => `Đối chiếu điểm tự chấm với điểm kiểm tra cần đúng một kết quả, đã ghi ${count}.`,
      fix: () => SELF_USAGE.vi,
    },
    en: {
      message: ({ count }) => `Self and checked scores are compared within one result, not ${count}.`,
      fix: () => SELF_USAGE.en,
    },
  }),

  'compare-scores-only-self': defineRefusal<object>({
    vi: {
      message: () => 'Kết quả này là kết quả tự đánh giá: chưa có điểm kiểm tra để đối chiếu.',
      fix: () => 'Ghi điểm kiểm tra vào tệp minh chứng, bên cạnh điểm tự chấm, rồi chạy lại “hoctap evaluate”.',
    },
    en: {
      message: () => 'This result is a self-evaluation: it has no checked scores to compare with.',
      fix: () =>
        'Write the checked scores beside the self scores in the evidence file and run “hoctap evaluate” again.',
    },
  }),

  'compare-scores-nothing': defineRefusal<object>({
    vi: {
      message: () => 'Không có nội dung nào có cả điểm tự chấm và điểm kiểm tra.',
      fix: () => 'Tệp minh chứng cần có cả cột “Điểm tự chấm” và cột “Điểm kiểm tra”.',
    },
    en: {
      message: () => 'No item has both a self score and a checked score.',
      fix: () => 'The evidence file needs both columns, self_score and score.',
    },
  }),
}));
