import { SPEECH } from '../labels/speech.ts';
import type { ByLanguage } from '../model/language.ts';
import { lazy } from '../model/lazy.ts';
import { type Details, define } from './define.ts';

const { vi, en } = SPEECH;

/** The cell of another item's counts; the file where it is another one. */
const theCell = {
  vi: (cell: string, file: string) => `ô ${cell}${file === '' ? '' : ` của tệp ${file}`}`,
  en: (cell: string, file: string) => `cell ${cell}${file === '' ? '' : ` of ${file}`}`,
};

export interface OtherCounts extends Details {
  readonly item: string;
  readonly whole: number;
  readonly other: string;
  readonly otherWhole: number;
  readonly cell: string;
  /** '' for the file the problem is in. */
  readonly file: string;
}

/** Problems that show when values are scored: what was written could be read, and cannot be computed with. */
export const scoringProblems = lazy(() => ({
  'score-not-asked': define<{ found: number; item: string }>('error', {
    vi: {
      message: ({ found, item }) => `${item} không chấm điểm, nhưng có ghi điểm ${vi.number(found)}.`,
      fix: () => 'Xóa điểm ở ô này; ghi kết quả hoặc số liệu vào cột “Giá trị”.',
    },
    en: {
      message: ({ found, item }) => `${item} gives no points, but a score of ${en.number(found)} is written.`,
      fix: () => 'Delete the score; write the finding or the figure under “Giá trị” (value).',
    },
  }),
  'value-not-met-or-not': define<{ found: string; item: string }>('error', {
    vi: {
      message: ({ found, item }) => `Giá trị “${found}” của ${item} không cho biết là đạt hay không đạt.`,
      fix: () => 'Ghi “đạt” hoặc “không đạt”.',
    },
    en: {
      message: ({ found, item }) => `The value “${found}” of ${item} does not say whether it is met.`,
      fix: () => 'Write “đạt” (met) or “không đạt” (not met).',
    },
  }),
  'value-not-in-list': define<{ found: string; item: string; expected: ByLanguage }>('error', {
    vi: {
      message: ({ found, item }) => `“${found}” không có trong danh mục của ${item}.`,
      fix: ({ expected }) =>
        `Ghi những mục đã có, ngăn bằng dấu chấm phẩy, hoặc ghi “tất cả”, “không”. Các mục: ${expected}.`,
    },
    en: {
      message: ({ found, item }) => `“${found}” is not on the list of ${item}.`,
      fix: ({ expected }) =>
        `Write those that are there, separated by semicolons, or “tất cả” (all), “không” (none). The list: ${expected}.`,
    },
  }),
  'value-listed-twice': define<{ found: string; item: string }>('error', {
    vi: {
      message: ({ found, item }) => `Mục “${found}” được ghi hai lần ở ${item}.`,
      fix: () => 'Mỗi mục chỉ ghi một lần; có thể lần thứ hai là mục khác ghi nhầm.',
    },
    en: {
      message: ({ found, item }) => `“${found}” is listed twice for ${item}.`,
      fix: () => 'List each thing once; the second one may be another thing written by mistake.',
    },
  }),
  'value-not-a-date': define<{ found: string; item: string }>('error', {
    vi: {
      message: ({ found, item }) => `Giá trị “${found}” của ${item} không phải là một ngày.`,
      fix: () => 'Ghi ngày, tháng, năm, ví dụ 15/03/2024.',
    },
    en: {
      message: ({ found, item }) => `The value “${found}” of ${item} is not a date.`,
      fix: () => 'Write day, month and year, e.g. 15/03/2024 (or 2024-03-15).',
    },
  }),
  'value-after-checking': define<{ found: string; item: string; checkedOn: string }>('error', {
    vi: {
      message: ({ found, item, checkedOn }) => `Ngày ${found} của ${item} ở sau ngày kiểm tra ${vi.date(checkedOn)}.`,
      fix: () => 'Sửa lại ngày ở ô này, hoặc ghi đúng ngày kiểm tra bằng --checked-on.',
    },
    en: {
      message: ({ found, item, checkedOn }) =>
        `The date ${found} of ${item} is after the day of checking, ${checkedOn}.`,
      fix: () => 'Correct the date, or give the right day of checking with --checked-on.',
    },
  }),
  'checked-on-needed': define<{ item: string; months: number }>('error', {
    vi: {
      message: ({ item }) => `${item} tính số tháng đến ngày kiểm tra, nhưng chưa biết ngày kiểm tra.`,
      fix: () => 'Ghi ngày kiểm tra bằng --checked-on, ví dụ --checked-on 20/12/2024.',
    },
    en: {
      message: ({ item }) => `${item} counts the months up to the day of checking, which is not known.`,
      fix: () => 'Give the day of checking with --checked-on, e.g. --checked-on 20/12/2024.',
    },
  }),
  'share-of-nothing': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item} ghi tổng số là 0, nên không tính được tỷ lệ.`,
      fix: () =>
        'Kiểm tra lại số liệu. Nếu đơn vị không có đối tượng nào thì ghi “không áp dụng”, khi bộ tiêu chí cho phép.',
    },
    en: {
      message: ({ item }) => `The whole of ${item} is 0, of which there is no share.`,
      fix: () =>
        'Check the figures. If there is nobody to count, write “không áp dụng” (not applicable) where the set allows it.',
    },
  }),
  'whole-not-the-rest': define<OtherCounts & { otherPart: number; rest: number }>('error', {
    vi: {
      message: ({ item, whole, other, otherPart, otherWhole, rest, cell, file }) =>
        `Tổng số của ${item} là ${vi.number(whole)}, nhưng ${other} ghi ${vi.number(otherPart)}/${vi.number(otherWhole)} (${theCell.vi(cell, file)}), tức là còn lại ${vi.number(rest)}.`,
      fix: ({ item, other }) =>
        `Tổng số của ${item} phải bằng tổng số trừ số đạt của ${other}. Xem lại số liệu của cả hai rồi sửa chỗ sai.`,
    },
    en: {
      message: ({ item, whole, other, otherPart, otherWhole, rest, cell, file }) =>
        `The whole of ${item} is ${en.number(whole)}, but ${other} says ${en.number(otherPart)}/${en.number(otherWhole)} (${theCell.en(cell, file)}), so ${en.number(rest)} remain.`,
      fix: ({ item, other }) =>
        `The whole of ${item} must be the whole of ${other} less its part. Look at both again and correct what is wrong.`,
    },
  }),
  'wholes-differ': define<OtherCounts & { of: ByLanguage }>('warning', {
    vi: {
      message: ({ item, whole, other, otherWhole, cell, file, of }) =>
        `Tổng số của ${item} là ${vi.number(whole)}, còn của ${other} là ${vi.number(otherWhole)} (${theCell.vi(cell, file)}), trong khi cả hai đều là tổng số “${of}”.`,
      fix: () => 'Xem lại cả hai ô và sửa số sai; nếu hai tổng số đúng là khác nhau thì không cần làm gì.',
    },
    en: {
      message: ({ item, whole, other, otherWhole, cell, file, of }) =>
        `The whole of ${item} is ${en.number(whole)} and that of ${other} is ${en.number(otherWhole)} (${theCell.en(cell, file)}), while both count all “${of}”.`,
      fix: () => 'Look at both cells and correct the wrong one; if the two really differ there is nothing to do.',
    },
  }),
  'points-need-rounding': define<{ item: string; value: string; points: string }>('error', {
    vi: {
      message: ({ item, value, points }) =>
        `${item}: giá trị ${value} ra ${vi.number(points)} điểm, quá 4 chữ số sau dấu phẩy, mà bộ tiêu chí không nêu cách làm tròn.`,
      fix: () => 'Bổ sung cách làm tròn vào bộ tiêu chí (“rounding” của tiêu chí này); công cụ không tự làm tròn điểm.',
    },
    en: {
      message: ({ item, value, points }) =>
        `${item}: the value ${value} comes to ${en.count(points, 'point')}, more than 4 decimals, and the set does not say how to round.`,
      fix: () => 'State the rounding in the criteria set (“rounding” of this item): points are never rounded unasked.',
    },
  }),
  'class-elsewhere-unknown': define<{
    found: ByLanguage;
    file: string;
    item: string;
    expected: ByLanguage;
  }>('error', {
    vi: {
      message: ({ found, file, item }) =>
        `${file} xếp đơn vị này loại “${found}”, không có trong các loại mà ${item} biết.`,
      fix: ({ found, item, expected }) =>
        `Nếu kết quả ở --with là đúng thì “classes” của ${item} trong bộ tiêu chí phải kể đủ các loại của đánh giá đó, cả loại cuối: thêm “${found}” với số điểm của loại ấy (có thể là 0) vào các loại đang có: ${expected}. Nếu không thì chọn đúng kết quả ở --with.`,
    },
    en: {
      message: ({ found, file, item }) => `${file} gives this unit the class “${found}”, which ${item} does not know.`,
      fix: ({ found, item, expected }) =>
        `If --with names the right result, “classes” of ${item} in the criteria set must name every class of that evaluation, the last one too: add “${found}” with its points (0 is possible) to those there are: ${expected}. Otherwise name the right result.`,
    },
  }),
  'class-elsewhere-differs': define<{ item: string; file: string; class: string; other: string; otherFile: string }>(
    'error',
    {
      vi: {
        message: ({ item, file, class: found, other, otherFile }) =>
          `${item}: ${otherFile === '' ? `ô này ghi “${other}”` : `${otherFile} xếp loại “${other}”`}, nhưng ${file} xếp loại “${found}”.`,
        fix: () => 'Xem lại kết quả nào đúng; nếu để trống ô này, xếp loại được lấy từ tệp ở --with.',
      },
      en: {
        message: ({ item, file, class: found, other, otherFile }) =>
          `${item}: ${otherFile === '' ? `the cell says “${other}”` : `${otherFile} says “${other}”`}, but ${file} says “${found}”.`,
        fix: () => 'See which is right; with the cell left blank, the class comes from the file of --with.',
      },
    },
  ),
  'counts-elsewhere-differ': define<{ item: string; file: string; part: number; whole: number; found: string }>(
    'error',
    {
      vi: {
        message: ({ item, file, part, whole, found }) =>
          `${item}: tệp này ghi ${found}, nhưng ${file} đếm được ${part}/${whole}.`,
        fix: () =>
          'Xem lại số nào đúng; để trống ô này thì lấy số đếm từ tệp ở --with. Đơn vị được công nhận các năm trước còn thời hạn: thêm kết quả các năm ấy vào --with.',
      },
      en: {
        message: ({ item, file, part, whole, found }) =>
          `${item}: this file says ${found}, but ${file} counts ${part}/${whole}.`,
        fix: () =>
          'See which is right; with the cell left blank, the count of --with is taken. Add the results of earlier years whose recognition still holds to --with.',
      },
    },
  ),
  'counted-undecided': define<{ item: string; file: string; part: number; whole: number; undecided: number }>(
    'warning',
    {
      vi: {
        message: ({ item, file, undecided, whole }) =>
          `${item}: ${undecided} trong ${whole} đơn vị ở ${file} chưa có xếp loại (số liệu lỗi hoặc chưa gửi), được tính là chưa đạt.`,
        fix: () => 'Hoàn thành kết quả kia rồi đánh giá lại, nếu số đơn vị ấy làm thay đổi kết quả.',
      },
      en: {
        message: ({ item, file, undecided, whole }) =>
          `${item}: ${undecided} of ${en.count(whole, 'unit')} of ${file} have no class yet (wrong data or nothing sent) and count as not reaching it.`,
        fix: () => 'Complete the other result and evaluate again, if those units make a difference.',
      },
    },
  ),
  'not-for-category': define<{ item: string; category: ByLanguage }>('warning', {
    vi: {
      message: ({ item, category }) => `${item} không áp dụng cho “${category}”; giá trị ghi ở đây không được dùng.`,
      fix: () => 'Kiểm tra lại loại đơn vị; nếu đúng thì để trống ô này hoặc ghi “không áp dụng”.',
    },
    en: {
      message: ({ item, category }) => `${item} does not hold for “${category}”; what is written here is not used.`,
      fix: () => 'Check the kind of unit; if it is right, leave the cell blank or write “không áp dụng”.',
    },
  }),
  'nothing-applies': define<{ code: string }>('error', {
    vi: {
      message: ({ code }) => `Đơn vị ${code} ghi “không áp dụng” ở mọi tiêu chí nên không có gì để đánh giá.`,
      fix: () => 'Kiểm tra lại; nếu đơn vị không thuộc diện đánh giá, bỏ đơn vị ra khỏi tệp.',
    },
    en: {
      message: ({ code }) => `Unit ${code} says “not applicable” for every criterion: there is nothing to evaluate.`,
      fix: () => 'Check it; if the unit is not to be evaluated, take it out of the file.',
    },
  }),
  'missing-value': define<{ item: string; label: ByLanguage; expected: ByLanguage }>('missing', {
    vi: {
      message: ({ item, label }) => `${item} (${label}) chưa có kết quả hoặc số liệu.`,
      fix: ({ expected }) => `Ghi vào cột “Giá trị”: ${expected}.`,
    },
    en: {
      message: ({ item, label }) => `${item} (${label}) has no finding or figure.`,
      fix: ({ expected }) => `Write under “Giá trị” (value): ${expected}.`,
    },
  }),
  'missing-class-elsewhere': define<{ item: string; label: ByLanguage; file: string }>('missing', {
    vi: {
      message: ({ item, label, file }) => `${item} (${label}): ${file} không có xếp loại của đơn vị này.`,
      fix: () => 'Kiểm tra mã đơn vị và số liệu của đơn vị trong kết quả đó, hoặc ghi xếp loại vào cột “Giá trị”.',
    },
    en: {
      message: ({ item, label, file }) => `${item} (${label}): ${file} has no class for this unit.`,
      fix: () => 'Check the unit’s code and its data in that result, or write the class under “Giá trị” (value).',
    },
  }),
}));
