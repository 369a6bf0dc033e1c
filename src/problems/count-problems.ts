import { lazy } from '../model/lazy.ts';
import { formatNumber } from '../model/number-text.ts';
import { define } from './define.ts';

/** The office's table of counts (`so-lieu.xlsx`) for the report to the level above. */
export const countProblems = lazy(() => ({
  'counts-row-unknown': define<{ found: string; known: string }>('error', {
    vi: {
      message: ({ found, known }) =>
        found === ''
          ? `Dòng số liệu chưa ghi mã; các mã có: ${known}.`
          : `Mã “${found}” không có trong biểu số liệu; các mã có: ${known}.`,
      fix: () => 'Ghi mã như trong biểu trống do “hoctap counts -o so-lieu.xlsx” lập, hoặc xóa dòng này.',
    },
    en: {
      message: ({ found, known }) =>
        found === ''
          ? `This row has no code; the codes are: ${known}.`
          : `There is no code “${found}”; the codes are: ${known}.`,
      fix: () => 'Use the codes of the empty table that “hoctap counts -o counts.xlsx” makes, or delete this row.',
    },
  }),
  'counts-row-repeated': define<{ code: string; row: number }>('error', {
    vi: {
      message: ({ code, row }) => `Mã ${code} đã có ở dòng ${row}.`,
      fix: () => 'Giữ một dòng cho mỗi mã.',
    },
    en: {
      message: ({ code, row }) => `The code ${code} is in row ${row} already.`,
      fix: () => 'Keep one row for each code.',
    },
  }),
  'counts-not-a-count': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” không phải là số đếm.`,
      fix: () => 'Ghi một số nguyên từ 0 trở lên, ví dụ 12500; chưa có số liệu thì để trống.',
    },
    en: {
      message: ({ found }) => `“${found}” is not a count.`,
      fix: () => 'Write a whole number from 0 up, e.g. 12500; leave it empty where nothing is known.',
    },
  }),
  'counts-above-total': define<{ found: string; total: number }>('error', {
    vi: {
      message: ({ found, total }) => `Số này (${found}) lớn hơn tổng số ${total} của cùng dòng.`,
      fix: () => 'Xem lại hai ô: số đăng ký và số đạt không thể lớn hơn tổng số.',
    },
    en: {
      message: ({ found, total }) => `This number (${found}) is above the total ${total} of its row.`,
      fix: () => 'Compare the two cells: neither the registered nor those that reached it can be more than all.',
    },
  }),
  'counts-target-unreadable': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Chỉ tiêu “${found}” không phải là tỷ lệ phần trăm.`,
      fix: () => 'Ghi một số từ 0 đến 100, ví dụ 70; không có chỉ tiêu thì để trống.',
    },
    en: {
      message: ({ found }) => `The target “${found}” is not a percentage.`,
      fix: () => 'Write a number from 0 to 100, e.g. 70; leave it empty where there is no target.',
    },
  }),
  'counts-target-as-share': define<{ found: string; percent?: number }>('error', {
    vi: {
      message: ({ found, percent }) =>
        percent === undefined
          ? `Chỉ tiêu “${found}” chưa rõ là ${found}% hay là một phần của 1.`
          : `Chỉ tiêu “${found}” chưa rõ là ${found}% hay ${formatNumber(percent, 'vi')}%.`,
      fix: ({ found, percent }) =>
        percent === undefined
          ? `Ghi cả dấu %, ví dụ 70%, hoặc ${found}% nếu đúng là như vậy.`
          : `Ghi ${formatNumber(percent, 'vi')}%, hoặc ${found}% nếu đúng là như vậy.`,
    },
    en: {
      message: ({ found, percent }) =>
        percent === undefined
          ? `It is not clear whether the target “${found}” is ${found}% or a part of 1.`
          : `It is not clear whether the target “${found}” is ${found}% or ${formatNumber(percent, 'en')}%.`,
      fix: ({ found, percent }) =>
        percent === undefined
          ? `Write the % sign too, e.g. 70%, or ${found}% if that is what it is.`
          : `Write ${formatNumber(percent, 'en')}%, or ${found}% if that is what it is.`,
    },
  }),
  'counts-done-above-registered': define<{ done: number; registered: number }>('warning', {
    vi: {
      message: ({ done, registered }) =>
        `Số đạt (${formatNumber(done, 'vi')}) lớn hơn số đăng ký (${formatNumber(registered, 'vi')}).`,
      fix: () => 'Xem lại hai ô. Nếu có trường hợp được công nhận mà không đăng ký trong kỳ thì để nguyên.',
    },
    en: {
      message: ({ done, registered }) =>
        `More are recognised (${formatNumber(done, 'en')}) than registered (${formatNumber(registered, 'en')}).`,
      fix: () => 'Compare the two cells. Leave them where some were recognised without being registered in the period.',
    },
  }),
  'counts-year-unreadable': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” không phải là năm.`,
      fix: () => 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
    },
    en: {
      message: ({ found }) => `“${found}” is not a year.`,
      fix: () => 'Write the year in four digits, e.g. 2026.',
    },
  }),
  'counts-of-two-years': define<{ year: number; other: number }>('error', {
    vi: {
      message: ({ year, other }) => `Biểu có số liệu của cả năm ${year} và năm ${other}.`,
      fix: () => 'Mỗi năm một tệp; số liệu năm trước thì ghi bằng --counts-before.',
    },
    en: {
      message: ({ year, other }) => `The table has counts of both ${year} and ${other}.`,
      fix: () => 'One file for each year; those of the year before go with --counts-before.',
    },
  }),
}));
