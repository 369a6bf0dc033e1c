import { SPEECH } from '../../labels/speech.ts';
import type { ByLanguage } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { define } from '../define.ts';

const { vi, en } = SPEECH;

/** Measured values, levels and counts in place of, or beside, points. */
export const valueProblems = lazy(() => ({
  'value-not-a-level': define<{ found: string; item: string; expected: ByLanguage }>('error', {
    vi: {
      message: ({ found, item }) => `“${found}” không phải là một mức của ${item}.`,
      fix: ({ expected }) => `Các mức: ${expected}.`,
    },
    en: {
      message: ({ found, item }) => `“${found}” is not a level of ${item}.`,
      fix: ({ expected }) => `The levels: ${expected}.`,
    },
  }),
  'value-not-a-number': define<{ found: string; item: string; unit: string }>('error', {
    vi: {
      message: ({ found, item }) => `Giá trị “${found}” của ${item} không phải là số.`,
      fix: ({ unit }) => `Chỉ ghi số${unit === '' ? '' : ` (đơn vị ${unit})`}, ví dụ 92,5.`,
    },
    en: {
      message: ({ found, item }) => `The value “${found}” of ${item} is not a number.`,
      fix: ({ unit }) => `Write a number only${unit === '' ? '' : ` (in ${unit})`}, e.g. 92.5.`,
    },
  }),
  'value-out-of-range': define<{ found: string; item: string; unit: string }>('error', {
    vi: {
      message: ({ found, item, unit }) => `Giá trị ${found}${unit} của ${item} nằm ngoài khoảng 0-100${unit}.`,
      fix: () => 'Kiểm tra lại số liệu.',
    },
    en: {
      message: ({ found, item, unit }) => `The value ${found}${unit} of ${item} is outside 0-100${unit}.`,
      fix: () => 'Check the figure.',
    },
  }),
  'share-needs-counts': define<{ found: string; item: string; part: string; whole: string }>('error', {
    vi: {
      message: ({ found, item }) =>
        `${item} ghi “${found}”, nhưng cần hai số đếm: một tỷ lệ đã làm tròn có thể vượt mức quy định mà số đếm thì chưa đạt.`,
      fix: ({ part, whole }) =>
        `Ghi số đạt và tổng số, ví dụ 37/40, hoặc ghi vào hai cột “${part}” và “${whole}”; tỷ lệ sẽ được tính.`,
    },
    en: {
      message: ({ found, item }) =>
        `${item} says “${found}”, but two counts are needed: a rounded percentage may pass a threshold that the counts do not reach.`,
      fix: ({ part, whole }) =>
        `Write how many of how many, e.g. 37/40, or use the columns “${part}” and “${whole}”; the share is worked out.`,
    },
  }),
  'value-not-counts': define<{ found: string; item: string; part: string; whole: string }>('error', {
    vi: {
      message: ({ found, item }) => `Giá trị “${found}” của ${item} không phải là hai số đếm.`,
      fix: ({ part, whole }) => `Ghi số đạt và tổng số, ví dụ 37/40, hoặc ghi vào hai cột “${part}” và “${whole}”.`,
    },
    en: {
      message: ({ found, item }) => `The value “${found}” of ${item} is not two counts.`,
      fix: ({ part, whole }) => `Write how many of how many, e.g. 37/40, or use the columns “${part}” and “${whole}”.`,
    },
  }),
  'counts-look-like-date': define<{ found: string; item: string; part: string; whole: string }>('error', {
    vi: {
      message: ({ found, item }) =>
        `${item} ghi “${found}”: đây là một ngày, có thể do Excel đã tự đổi hai số đếm (như 9/12) thành ngày.`,
      fix: ({ part, whole }) =>
        `Ghi hai số vào hai cột riêng “${part}” và “${whole}” (thêm cột nếu chưa có), ví dụ 9 và 12.`,
    },
    en: {
      message: ({ found, item }) =>
        `${item} says “${found}”, which is a date: Excel may have made it of two counts (such as 9/12).`,
      fix: ({ part, whole }) =>
        `Write the two counts in columns of their own, “${part}” and “${whole}”, e.g. 9 and 12; add the columns if they are not there.`,
    },
  }),
  'count-not-whole': define<{ found: string; item: string }>('error', {
    vi: {
      message: ({ found, item }) => `“${found}” của ${item} không phải là số đếm.`,
      fix: () => 'Chỉ ghi số nguyên từ 0 trở lên, ví dụ 37; không ghi tỷ lệ, không ghi chữ.',
    },
    en: {
      message: ({ found, item }) => `“${found}” of ${item} is not a count.`,
      fix: () => 'Write a whole number from 0 up, e.g. 37; no percentage and no words.',
    },
  }),
  'count-missing': define<{ item: string; missing: string; other: string }>('error', {
    vi: {
      message: ({ item, missing, other }) => `${item} có “${other}” nhưng không có “${missing}”.`,
      fix: ({ missing }) =>
        `Điền cả hai số đếm: còn thiếu ở cột “${missing}” (thêm cột nếu chưa có); nếu là 0 thì ghi 0.`,
    },
    en: {
      message: ({ item, missing, other }) => `${item} has “${other}” and no “${missing}”.`,
      fix: ({ missing }) =>
        `Fill in both counts: “${missing}” is missing (add the column if it is not there); write 0 if it is 0.`,
    },
  }),
  'counts-part-above-whole': define<{ item: string; part: number; whole: number }>('error', {
    vi: {
      message: ({ item, part, whole }) => `${item}: số đạt ${part} lớn hơn tổng số ${whole}.`,
      fix: () => 'Kiểm tra lại hai số đếm; có thể ghi ngược thứ tự: số đạt trước, tổng số sau.',
    },
    en: {
      message: ({ item, part, whole }) => `${item}: ${part} were reached of only ${whole}.`,
      fix: () => 'Check the two counts; they may be the wrong way round: first those reached, then the whole.',
    },
  }),
  'counts-contradict-value': define<{ item: string; part: number | string; whole: number | string; value: string }>(
    'error',
    {
      vi: {
        message: ({ item, part, whole, value }) =>
          `${item}: số đạt “${part}” trên tổng số “${whole}” không khớp với giá trị “${value}”.`,
        fix: () => 'Sửa lại cho khớp, hoặc để trống cột giá trị: tỷ lệ được tính từ hai số đếm.',
      },
      en: {
        message: ({ item, part, whole, value }) =>
          `${item}: the counts “${part}” of “${whole}” do not agree with the value “${value}”.`,
        fix: () => 'Make them agree, or leave the value blank: the share is worked out from the counts.',
      },
    },
  ),
  'counts-not-read': define<{ found: string; item: string }>('warning', {
    vi: {
      message: ({ found, item }) => `${item} không tính theo số đếm, nên “${found}” không được đọc.`,
      fix: () => 'Nếu ghi nhầm dòng hoặc nhầm cột thì chuyển sang đúng chỗ; nếu không thì để trống.',
    },
    en: {
      message: ({ found, item }) => `Nothing is counted for ${item}, so “${found}” was not read.`,
      fix: () => 'Move it if it is in the wrong row or column; otherwise leave the cell blank.',
    },
  }),
  'score-contradicts-value': define<{ found: number; points: number; value: string; item: string }>('error', {
    vi: {
      message: ({ found, points, value, item }) =>
        `${item}: ghi ${vi.number(found)} điểm, nhưng giá trị ${value} ứng với ${vi.number(points)} điểm.`,
      fix: () => 'Sửa điểm hoặc giá trị; nếu để trống điểm, điểm được tính từ giá trị.',
    },
    en: {
      message: ({ found, points, value, item }) =>
        `${item}: ${en.count(en.number(found), 'point is', 'points are')} given, but the value ${value} is worth ${en.number(points)}.`,
      fix: () => 'Correct one of them; with the score left blank, points come from the value.',
    },
  }),
}));
