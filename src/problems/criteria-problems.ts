import type { Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { define } from './define.ts';

const viNumber = (value: number) => formatNumber(value, 'vi');
const enNumber = (value: number) => formatNumber(value, 'en');

type Said = Readonly<Record<Language, string>>;

/** What a value of a criteria file should have been; "phải là ..." / "should be ...". */
export const EXPECTATIONS = {
  text: { vi: 'chữ trong dấu ngoặc kép, không để trống', en: 'text in quotation marks, not blank' },
  words: {
    vi: 'chữ tiếng Việt trong dấu ngoặc kép, hoặc { "vi": "...", "en": "..." }',
    en: 'Vietnamese text in quotation marks, or { "vi": "...", "en": "..." }',
  },
  decimal: {
    vi: 'một số, nhiều nhất 4 chữ số thập phân, viết với dấu chấm (ví dụ 2.5), không có dấu ngoặc kép',
    en: 'a number with at most 4 decimals, written with a point (e.g. 2.5) and no quotation marks',
  },
  points: {
    vi: 'số điểm từ 0 trở lên, viết với dấu chấm (ví dụ 2.5), không có dấu ngoặc kép',
    en: 'points from 0 upwards, written with a point (e.g. 2.5) and no quotation marks',
  },
  positive: {
    vi: 'một số lớn hơn 0, viết với dấu chấm (ví dụ 0.5), không có dấu ngoặc kép',
    en: 'a number above 0, written with a point (e.g. 0.5) and no quotation marks',
  },
  year: { vi: 'một năm bốn chữ số, ví dụ 2023', en: 'a year of four digits, e.g. 2023' },
  date: {
    vi: 'một ngày có thật, dạng "năm-tháng-ngày", ví dụ "2014-12-12"',
    en: 'a real date as "year-month-day", e.g. "2014-12-12"',
  },
  code: {
    vi: 'mã bằng chữ thường không dấu, số và gạch nối, ví dụ "dac-biet-kho-khan"',
    en: 'a code of plain lower-case letters, digits and hyphens, e.g. "dac-biet-kho-khan"',
  },
  'item-code': {
    vi: 'mã ngắn bằng chữ không dấu và số, không có khoảng trắng, ví dụ "TC5" hoặc "TC5.2"',
    en: 'a short code of plain letters and digits without blanks, e.g. "TC5" or "TC5.2"',
  },
  semver: { vi: 'phiên bản gồm ba số, ví dụ "1.0.0"', en: 'a version of three numbers, e.g. "1.0.0"' },
  bound: {
    vi: 'một số, hoặc mỗi địa bàn một số, ví dụ { "thuong": 95, "dac-biet-kho-khan": 90 }',
    en: 'a number, or one for each category, e.g. { "thuong": 95, "dac-biet-kho-khan": 90 }',
  },
  list: { vi: 'danh sách trong [ ], có ít nhất một phần tử', en: 'a list in [ ] with at least one element' },
  depth: { vi: '0 (tiêu chí) hoặc 1 (nội dung của tiêu chí)', en: '0 (criteria) or 1 (their indicators)' },
  object: { vi: 'một khối trong { }', en: 'an object in { }' },
  boolean: { vi: 'true hoặc false, không có dấu ngoặc kép', en: 'true or false, without quotation marks' },
  other: { vi: 'giá trị như criteria/README.md mô tả', en: 'a value as criteria/README.md describes' },
} satisfies Record<string, Said>;
export type Expectation = keyof typeof EXPECTATIONS;

/** The commonest slips in a JSON file edited by hand, each with its cure. */
const SLIPS: Readonly<Record<string, Said>> = {
  'comma-too-many': {
    vi: 'Xóa dấu phẩy đứng trước dấu đóng ngoặc.',
    en: 'Delete the comma in front of the closing bracket.',
  },
  'comma-missing': {
    vi: 'Thêm dấu phẩy vào sau giá trị đứng trước (thường là cuối dòng trên).',
    en: 'Add a comma after the value before it (usually at the end of the line above).',
  },
  'curly-quotes': {
    vi: 'Thay bằng dấu ngoặc kép thẳng ". Word hay tự đổi dấu này; nên sửa bằng Notepad.',
    en: 'Use straight quotation marks ". Word changes them by itself; edit with a plain text editor.',
  },
  'decimal-comma': {
    vi: 'Trong tệp này số thập phân viết với dấu chấm: 2.5, không phải 2,5.',
    en: 'Decimals are written with a point in this file: 2.5, not 2,5.',
  },
  comment: {
    vi: 'Bỏ dòng chú thích; tệp JSON không có chú thích. Điều cần ghi thì đưa vào "notes" hoặc "why".',
    en: 'Remove the comment; JSON has none. What is worth saying goes into "notes" or "why".',
  },
  other: {
    vi: 'Kiểm tra dấu phẩy, dấu ngoặc kép và dấu đóng mở ngoặc ở dòng này và dòng ngay trên.',
    en: 'Check commas, quotation marks and brackets in this line and the one above.',
  },
};

const slip = (code: string, language: Language) => (SLIPS[code] ?? SLIPS['other'])?.[language] ?? '';
const expected = (code: string, language: Language) => EXPECTATIONS[code as Expectation]?.[language] ?? code;
const meant = (suggestion: string, otherwise: string) => (suggestion === '' ? otherwise : `Ý bạn là “${suggestion}”?`);
const meantEn = (suggestion: string, otherwise: string) =>
  suggestion === '' ? otherwise : `Did you mean “${suggestion}”?`;

/** Problems of criteria files, in the order they are met: the text, its form, what it is built on, what it says. */
export const criteriaProblems = {
  'criteria-empty': define<Record<string, never>>('error', {
    vi: { message: () => 'Tệp bộ tiêu chí trống.', fix: () => 'Kiểm tra xem đã chọn đúng tệp chưa.' },
    en: { message: () => 'The criteria file is empty.', fix: () => 'Check that this is the right file.' },
  }),
  'json-unfinished': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp kết thúc giữa chừng: còn dấu ngoặc chưa đóng.',
      fix: () => 'Thêm dấu } hoặc ] còn thiếu, hoặc lấy lại bản đầy đủ của tệp.',
    },
    en: {
      message: () => 'The file ends half-way: a bracket is not closed.',
      fix: () => 'Add the missing } or ], or fetch the whole file again.',
    },
  }),
  'json-unexpected': define<{ found: string; column: number; slip: string }>('error', {
    vi: {
      message: ({ found, column }) =>
        `Gặp ${found} không đúng chỗ (ký tự thứ ${column} của dòng), nên không đọc được tệp.`,
      fix: (details) => slip(details.slip, 'vi'),
    },
    en: {
      message: ({ found, column }) =>
        `${found} is out of place (character ${column} of the line): the file cannot be read.`,
      fix: (details) => slip(details.slip, 'en'),
    },
  }),
  'json-too-deep': define<{ deepest: number }>('error', {
    vi: {
      message: ({ deepest }) => `Các dấu ngoặc lồng nhau quá ${deepest} lớp.`,
      fix: () => 'Đây có lẽ không phải là tệp bộ tiêu chí; kiểm tra lại tệp.',
    },
    en: {
      message: ({ deepest }) => `Brackets are nested more than ${deepest} deep.`,
      fix: () => 'This is hardly a criteria file; check that it is the right one.',
    },
  }),
  'json-key-repeated': define<{ key: string; first: number }>('error', {
    vi: {
      message: ({ key, first }) => `“${key}” được ghi hai lần ở cùng một chỗ; lần đầu ở dòng ${first}.`,
      fix: () => 'Giữ lại một dòng đúng, xóa dòng kia.',
    },
    en: {
      message: ({ key, first }) => `“${key}” is written twice in the same place; first in line ${first}.`,
      fix: () => 'Keep the right one and delete the other.',
    },
  }),
  'json-number': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Số ${found} không viết ở dạng dùng được.`,
      fix: () => 'Viết số thường với dấu chấm, nhiều nhất 9 chữ số trước và 4 chữ số sau dấu chấm, ví dụ 2.5.',
    },
    en: {
      message: ({ found }) => `The number ${found} is not in a usable form.`,
      fix: () => 'Write a plain number with a point, at most 9 digits before and 4 after it, e.g. 2.5.',
    },
  }),
  'json-text': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dòng chữ này có ký tự hỏng, hoặc bị xuống dòng, hoặc có dấu Tab ở bên trong dấu ngoặc kép.',
      fix: () => 'Viết lại trên một dòng; muốn xuống dòng thì ghi \\n.',
    },
    en: {
      message: () => 'This text holds a broken character, a line break or a tab inside its quotation marks.',
      fix: () => 'Write it again on one line; for a line break write \\n.',
    },
  }),
  'criteria-not-a-set': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Đây không phải là tệp bộ tiêu chí.',
      fix: () => 'Tệp bộ tiêu chí có "format": "hoctap-criteria" ở đầu; xem mẫu bằng: hoctap criteria show tt44-2014',
    },
    en: {
      message: () => 'This is not a criteria file.',
      fix: () => 'A criteria file has "format": "hoctap-criteria" at its head; see: hoctap criteria show tt44-2014',
    },
  }),
  'criteria-format-newer': define<{ found: number; known: number }>('error', {
    vi: {
      message: ({ found, known }) =>
        `Tệp viết theo cách ghi phiên bản ${found}; chương trình này chỉ biết đến ${known}.`,
      fix: () => 'Cài bản mới hơn của chương trình.',
    },
    en: {
      message: ({ found, known }) => `The file is in format version ${found}; this program knows up to ${known}.`,
      fix: () => 'Install a newer version of the program.',
    },
  }),
  'key-unknown': define<{ key: string; suggestion: string; known: string }>('error', {
    vi: {
      message: ({ key }) => `Không có mục tên “${key}” ở chỗ này.`,
      fix: ({ suggestion, known }) =>
        meant(suggestion, known === '' ? 'Xóa mục này.' : `Ở đây chỉ ghi được: ${known}.`),
    },
    en: {
      message: ({ key }) => `There is no key “${key}” in this place.`,
      fix: ({ suggestion, known }) => meantEn(suggestion, known === '' ? 'Delete it.' : `Keys known here: ${known}.`),
    },
  }),
  'key-missing': define<{ key: string }>('error', {
    vi: {
      message: ({ key }) => `Thiếu “${key}”.`,
      fix: ({ key }) => `Thêm “${key}”; ý nghĩa của từng mục ở criteria/README.md.`,
    },
    en: {
      message: ({ key }) => `“${key}” is missing.`,
      fix: ({ key }) => `Add “${key}”; criteria/README.md says what every key means.`,
    },
  }),
  'choice-unknown': define<{ found: string; choices: string; suggestion: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” không phải là một lựa chọn ở đây.`,
      fix: ({ choices, suggestion }) => meant(suggestion, `Chọn một trong: ${choices}.`),
    },
    en: {
      message: ({ found }) => `“${found}” is not one of the choices here.`,
      fix: ({ choices, suggestion }) => meantEn(suggestion, `Choose one of: ${choices}.`),
    },
  }),
  'form-wrong': define<{ found: string; expected: string }>('error', {
    vi: {
      message: ({ found }) => `Giá trị ${found === '' ? 'trống' : `“${found}”`} không đúng dạng.`,
      fix: (details) => `Phải là ${expected(details.expected, 'vi')}.`,
    },
    en: {
      message: ({ found }) => `The value ${found === '' ? '(blank)' : `“${found}”`} is not of the right form.`,
      fix: (details) => `It should be ${expected(details.expected, 'en')}.`,
    },
  }),
  'set-repeated': define<{ id: string; version: string; file: string }>('error', {
    vi: {
      message: ({ id, version, file }) => `Đã có bộ ${id} phiên bản ${version} khác nội dung, trong tệp ${file}.`,
      fix: () => 'Đổi mã hoặc tăng số phiên bản; bộ đã phát hành thì không sửa.',
    },
    en: {
      message: ({ id, version, file }) => `Another set ${id} of version ${version} stands in ${file}.`,
      fix: () => 'Change the id or raise the version; a released set is never edited.',
    },
  }),
  'base-unknown': define<{ base: string; suggestion: string }>('error', {
    vi: {
      message: ({ base }) => `Không tìm thấy bộ tiêu chí gốc “${base}”.`,
      fix: ({ suggestion }) => meant(suggestion, 'Xem các bộ đang có bằng: hoctap criteria list'),
    },
    en: {
      message: ({ base }) => `The criteria set “${base}” to build on was not found.`,
      fix: ({ suggestion }) => meantEn(suggestion, 'See the sets there are with: hoctap criteria list'),
    },
  }),
  'base-version-unknown': define<{ id: string; version: string; versions: string }>('error', {
    vi: {
      message: ({ id, version }) => `Bộ tiêu chí ${id} không có phiên bản ${version}.`,
      fix: ({ versions }) => `Các phiên bản đang có: ${versions}.`,
    },
    en: {
      message: ({ id, version }) => `The criteria set ${id} has no version ${version}.`,
      fix: ({ versions }) => `Versions there are: ${versions}.`,
    },
  }),
  'base-cycle': define<{ chain: string }>('error', {
    vi: {
      message: ({ chain }) => `Các bộ tiêu chí dựa vòng tròn lên nhau: ${chain}.`,
      fix: () => 'Sửa “extends” để có một bộ đứng đầu không dựa vào bộ nào.',
    },
    en: {
      message: ({ chain }) => `The criteria sets extend each other in a circle: ${chain}.`,
      fix: () => 'Correct “extends” so that one of them extends nothing.',
    },
  }),
  'base-has-errors': define<{ base: string; file: string; count: number }>('error', {
    vi: {
      message: ({ base, file, count }) => `Bộ gốc ${base} (tệp ${file}) có ${count} lỗi nên chưa dựa vào được.`,
      fix: () => 'Sửa bộ gốc trước.',
    },
    en: {
      message: ({ base, file, count }) => `The set ${base} it extends (${file}) has errors (${count}).`,
      fix: () => 'Correct that set first.',
    },
  }),
  'change-item-unknown': define<{ item: string; suggestion: string }>('error', {
    vi: {
      message: ({ item }) => `Bộ gốc không có tiêu chí “${item}” để thay đổi.`,
      fix: ({ suggestion }) => meant(suggestion, 'Kiểm tra lại mã; các thay đổi được làm lần lượt từ trên xuống.'),
    },
    en: {
      message: ({ item }) => `There is no item “${item}” to change.`,
      fix: ({ suggestion }) => meantEn(suggestion, 'Check the code; changes are made in order, from the top.'),
    },
  }),
  'change-after-unknown': define<{ after: string; siblings: string }>('error', {
    vi: {
      message: ({ after }) => `Không có tiêu chí “${after}” cùng cấp để đặt tiêu chí mới ngay sau.`,
      fix: ({ siblings }) =>
        siblings === '' ? 'Bỏ “after”: ở cấp này chưa có tiêu chí nào.' : `Các tiêu chí cùng cấp: ${siblings}.`,
    },
    en: {
      message: ({ after }) => `There is no item “${after}” on the same level to put the new one after.`,
      fix: ({ siblings }) =>
        siblings === '' ? 'Leave out “after”: there is no item on this level yet.' : `Items of the level: ${siblings}.`,
    },
  }),
  'change-order-differs': define<{ missing: string; extra: string }>('error', {
    vi: {
      message: ({ missing, extra }) =>
        [
          'Thứ tự mới không khớp với các tiêu chí cùng cấp.',
          missing === '' ? '' : ` Thiếu: ${missing}.`,
          extra === '' ? '' : ` Thừa hoặc lặp lại: ${extra}.`,
        ].join(''),
      fix: () => 'Ghi mã của tất cả các tiêu chí cùng cấp, mỗi mã một lần.',
    },
    en: {
      message: ({ missing, extra }) =>
        [
          'The new order does not match the items of the level.',
          missing === '' ? '' : ` Missing: ${missing}.`,
          extra === '' ? '' : ` Unknown or repeated: ${extra}.`,
        ].join(''),
      fix: () => 'Write the code of every item of the level, each once.',
    },
  }),
  'change-empty': define<{ item: string }>('warning', {
    vi: {
      message: ({ item }) => `Thay đổi này không ghi gì mới cho ${item}.`,
      fix: () => 'Ghi điều cần thay (maximum, method, ...) hoặc xóa thay đổi này.',
    },
    en: {
      message: ({ item }) => `This change sets nothing for ${item}.`,
      fix: () => 'Say what it sets (maximum, method, ...) or delete it.',
    },
  }),
  'item-repeated': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `Mã “${item}” đã được dùng cho một tiêu chí khác (không phân biệt chữ hoa, chữ thường).`,
      fix: () => 'Mỗi tiêu chí, nội dung có một mã riêng; đổi một trong hai mã.',
    },
    en: {
      message: ({ item }) => `The code “${item}” is already that of another item (capitals make no difference).`,
      fix: () => 'Every item has a code of its own; change one of the two.',
    },
  }),
  'years-reversed': define<{ from: number; to: number }>('error', {
    vi: {
      message: ({ from, to }) => `Năm cuối ${to} đứng trước năm đầu ${from}.`,
      fix: () => 'Sửa “from” hoặc “to”.',
    },
    en: {
      message: ({ from, to }) => `The last year ${to} comes before the first year ${from}.`,
      fix: () => 'Correct “from” or “to”.',
    },
  }),
  'category-repeated': define<{ category: string }>('error', {
    vi: {
      message: ({ category }) => `Địa bàn “${category}” được khai hai lần.`,
      fix: () => 'Xóa một trong hai, hoặc đổi mã.',
    },
    en: {
      message: ({ category }) => `The category “${category}” is declared twice.`,
      fix: () => 'Delete one of the two or change its id.',
    },
  }),
  'method-missing': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item} chưa có cách chấm.`,
      fix: () => 'Thêm “method”, ví dụ { "kind": "awarded" } nếu do người kiểm tra chấm.',
    },
    en: {
      message: ({ item }) => `${item} has no way of scoring.`,
      fix: () => 'Add “method”, e.g. { "kind": "awarded" } if people award the points.',
    },
  }),
  'method-with-indicators': define<{ item: string; indicators: string }>('error', {
    vi: {
      message: ({ item, indicators }) => `${item} là tổng của ${indicators}, nên không có cách chấm riêng.`,
      fix: ({ item }) => `Bỏ “method” của ${item}.`,
    },
    en: {
      message: ({ item, indicators }) => `${item} is the sum of ${indicators}, so it has no scoring of its own.`,
      fix: ({ item }) => `Remove “method” from ${item}.`,
    },
  }),
  'maxima-incomplete': define<{ without: string; known: number }>('error', {
    vi: {
      message: ({ without, known }) =>
        `Có ${known} tiêu chí cùng cấp đã ghi điểm tối đa, nhưng chưa ghi cho: ${without}.`,
      fix: () => 'Ghi điểm tối đa cho tất cả các tiêu chí cùng cấp, hoặc không ghi cho tiêu chí nào.',
    },
    en: {
      message: ({ without, known }) => `Of the items of this level ${known} have a maximum; these do not: ${without}.`,
      fix: () => 'Give a maximum to every item of the level, or to none.',
    },
  }),
  'maxima-differ-from-item': define<{ item: string; sum: number; maximum: number }>('error', {
    vi: {
      message: ({ item, sum, maximum }) =>
        `Điểm tối đa các nội dung của ${item} cộng lại là ${viNumber(sum)}, không bằng ${viNumber(maximum)}.`,
      fix: ({ item }) => `Sửa điểm tối đa của ${item} hoặc của các nội dung.`,
    },
    en: {
      message: ({ item, sum, maximum }) =>
        `The maxima under ${item} add up to ${enNumber(sum)}, not to ${enNumber(maximum)}.`,
      fix: ({ item }) => `Correct the maximum of ${item} or those of its indicators.`,
    },
  }),
  'maxima-differ-from-set': define<{ sum: number; maximum: number }>('error', {
    vi: {
      message: ({ sum, maximum }) =>
        `Điểm tối đa các tiêu chí cộng lại là ${viNumber(sum)}, không bằng tổng điểm tối đa ${viNumber(maximum)} của bộ.`,
      fix: () => 'Sửa điểm tối đa của các tiêu chí cho đủ tổng.',
    },
    en: {
      message: ({ sum, maximum }) =>
        `The maxima of the criteria add up to ${enNumber(sum)}, not to the set's ${enNumber(maximum)}.`,
      fix: () => 'Correct the maxima of the criteria.',
    },
  }),
  'step-does-not-fit': define<{ item: string; step: number; maximum: number }>('error', {
    vi: {
      message: ({ item, step, maximum }) =>
        `${item}: với bước ${viNumber(step)} không thể chấm đúng điểm tối đa ${viNumber(maximum)}.`,
      fix: () => 'Sửa bước điểm hoặc điểm tối đa.',
    },
    en: {
      message: ({ item, step, maximum }) =>
        `${item}: steps of ${enNumber(step)} never reach the maximum of ${enNumber(maximum)}.`,
      fix: () => 'Correct the step or the maximum.',
    },
  }),
  'best-is-not-maximum': define<{ item: string; best: number; maximum: number }>('error', {
    vi: {
      message: ({ item, best, maximum }) =>
        `${item}: mức cao nhất được ${viNumber(best)} điểm, khác điểm tối đa ${viNumber(maximum)}.`,
      fix: () => 'Sửa điểm của mức cao nhất hoặc điểm tối đa; nếu bỏ “maximum”, điểm tối đa là của mức cao nhất.',
    },
    en: {
      message: ({ item, best, maximum }) =>
        `${item}: the best level is worth ${enNumber(best)}, the maximum is ${enNumber(maximum)}.`,
      fix: () => 'Correct one of them; without “maximum” the best level gives it.',
    },
  }),
  'levels-not-descending': define<{
    item: string;
    level: string;
    points: number;
    above: string;
    abovePoints: number;
  }>('error', {
    vi: {
      message: ({ item, level, points, above, abovePoints }) =>
        `${item}: mức “${level}” (${viNumber(points)} điểm) không thấp điểm hơn mức “${above}” đứng trước (${viNumber(abovePoints)} điểm).`,
      fix: () => 'Xếp mức nhiều điểm nhất lên trước, các mức sau ít điểm dần.',
    },
    en: {
      message: ({ item, level, points, above, abovePoints }) =>
        `${item}: the level “${level}” (${enNumber(points)}) is not worth less than “${above}” before it (${enNumber(abovePoints)}).`,
      fix: () => 'Put the best level first, with fewer points from level to level.',
    },
  }),
  'level-repeated': define<{ item: string; level: string }>('error', {
    vi: {
      message: ({ item, level }) => `${item}: mức “${level}” trùng mã hoặc trùng tên với một mức đứng trước.`,
      fix: () => 'Mỗi mức một mã và một tên riêng.',
    },
    en: {
      message: ({ item, level }) => `${item}: the level “${level}” has the id or name of a level before it.`,
      fix: () => 'Give every level an id and a name of its own.',
    },
  }),
  'steps-not-descending': define<{ item: string; points: number; abovePoints: number }>('error', {
    vi: {
      message: ({ item, points, abovePoints }) =>
        `${item}: ngưỡng này được ${viNumber(points)} điểm, không ít hơn ngưỡng đứng trước (${viNumber(abovePoints)} điểm).`,
      fix: () => 'Xếp ngưỡng nhiều điểm nhất lên trước, các ngưỡng sau ít điểm dần.',
    },
    en: {
      message: ({ item, points, abovePoints }) =>
        `${item}: this step is worth ${enNumber(points)}, not less than the step before it (${enNumber(abovePoints)}).`,
      fix: () => 'Put the best step first, with fewer points from step to step.',
    },
  }),
  'otherwise-too-high': define<{ item: string; otherwise: number; worst: number }>('error', {
    vi: {
      message: ({ item, otherwise, worst }) =>
        `${item}: không đạt ngưỡng nào mà được ${viNumber(otherwise)} điểm, không ít hơn ngưỡng thấp nhất (${viNumber(worst)} điểm).`,
      fix: () => 'Sửa “otherwise” cho ít điểm hơn ngưỡng thấp nhất.',
    },
    en: {
      message: ({ item, otherwise, worst }) =>
        `${item}: reaching no step is worth ${enNumber(otherwise)}, not less than the lowest step (${enNumber(worst)}).`,
      fix: () => 'Make “otherwise” fewer points than the lowest step.',
    },
  }),
  'bounds-not-in-order': define<{ item: string; direction: string; bound: number; better: number }>('error', {
    vi: {
      message: ({ item, direction, bound, better }) =>
        direction === 'at-least'
          ? `${item}: ngưỡng ${viNumber(bound)} phải thấp hơn ngưỡng ${viNumber(better)} của bước nhiều điểm hơn.`
          : `${item}: ngưỡng ${viNumber(bound)} phải cao hơn ngưỡng ${viNumber(better)} của bước nhiều điểm hơn.`,
      fix: () => 'Sửa ngưỡng, hoặc sửa “direction” (at-least: càng cao càng tốt; at-most: càng thấp càng tốt).',
    },
    en: {
      message: ({ item, direction, bound, better }) =>
        `${item}: the bound ${enNumber(bound)} must be ${direction === 'at-least' ? 'below' : 'above'} ${enNumber(better)}, that of the better step.`,
      fix: () => 'Correct the bound, or “direction” (at-least: more is better; at-most: less is better).',
    },
  }),
  'bound-category-unknown': define<{ item: string; category: string; known: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: bộ này không khai địa bàn “${category}”.`,
      fix: ({ known }) =>
        known === '' ? 'Khai các địa bàn ở “categories”, hoặc ghi một ngưỡng chung.' : `Các địa bàn đã khai: ${known}.`,
    },
    en: {
      message: ({ item, category }) => `${item}: the set declares no category “${category}”.`,
      fix: ({ known }) =>
        known === '' ? 'Declare them in “categories”, or give one bound for all.' : `Categories declared: ${known}.`,
    },
  }),
  'bound-category-missing': define<{ item: string; category: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: thiếu ngưỡng cho địa bàn “${category}”.`,
      fix: () => 'Ghi ngưỡng cho mọi địa bàn đã khai ở “categories”.',
    },
    en: {
      message: ({ item, category }) => `${item}: there is no bound for the category “${category}”.`,
      fix: () => 'Give a bound for every category declared in “categories”.',
    },
  }),
  'percentage-out-of-range': define<{ item: string; bound: number }>('error', {
    vi: {
      message: ({ item, bound }) => `${item}: ngưỡng ${viNumber(bound)}% nằm ngoài khoảng 0-100%.`,
      fix: () => 'Sửa ngưỡng, hoặc sửa “unit” nếu không phải là phần trăm.',
    },
    en: {
      message: ({ item, bound }) => `${item}: the bound ${enNumber(bound)}% is outside 0-100%.`,
      fix: () => 'Correct the bound, or “unit” if it is not a percentage.',
    },
  }),
  'gate-unknown': define<{ gate: string; class: string; suggestion: string }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}” đòi điều kiện “${details.gate}”, nhưng bộ này không có điều kiện đó.`,
      fix: ({ suggestion }) => meant(suggestion, 'Khai điều kiện ở “gates”.'),
    },
    en: {
      message: (details) =>
        `The class “${details.class}” requires a gate “${details.gate}” that the set does not have.`,
      fix: ({ suggestion }) => meantEn(suggestion, 'Declare it in “gates”.'),
    },
  }),
  'gate-unused': define<{ gate: string }>('warning', {
    vi: {
      message: ({ gate }) => `Điều kiện “${gate}” được khai nhưng không loại nào đòi nó.`,
      fix: () => 'Ghi vào “requires” của các loại cần điều kiện này, hoặc xóa đi.',
    },
    en: {
      message: ({ gate }) => `The gate “${gate}” is declared, but no class requires it.`,
      fix: () => 'Name it in “requires” of the classes that need it, or delete it.',
    },
  }),
  'gate-repeated': define<{ gate: string }>('error', {
    vi: {
      message: ({ gate }) => `Điều kiện “${gate}” được khai hai lần.`,
      fix: () => 'Xóa một trong hai, hoặc đổi mã.',
    },
    en: { message: ({ gate }) => `The gate “${gate}” is declared twice.`, fix: () => 'Delete one or change its id.' },
  }),
  'gate-reaches-nothing': define<{ gate: string; depth: number }>('error', {
    vi: {
      message: ({ gate, depth }) =>
        `Điều kiện “${gate}” xét các tiêu chí cấp ${depth}, nhưng bộ này không có gì ở cấp đó.`,
      fix: () => 'Sửa “depth”: 0 là tiêu chí, 1 là nội dung của tiêu chí.',
    },
    en: {
      message: ({ gate, depth }) => `The gate “${gate}” looks at items of depth ${depth}, and the set has none.`,
      fix: () => 'Correct “depth”: 0 is the criteria, 1 their indicators.',
    },
  }),
  'class-repeated': define<{ class: string }>('error', {
    vi: {
      message: (details) => `Loại “${details.class}” được khai hai lần.`,
      fix: () => 'Xóa một trong hai, hoặc đổi mã.',
    },
    en: {
      message: (details) => `The class “${details.class}” is declared twice.`,
      fix: () => 'Delete one or change its id.',
    },
  }),
  'class-last-has-conditions': define<{ class: string }>('error', {
    vi: {
      message: (details) => `Loại cuối “${details.class}” có điều kiện riêng, nên có đơn vị không thuộc loại nào.`,
      fix: () => 'Loại cuối nhận các trường hợp còn lại: không ghi “from” và “requires”.',
    },
    en: {
      message: (details) => `The last class “${details.class}” has conditions, so some units would have no class.`,
      fix: () => 'The last class takes the remaining cases: leave out “from” and “requires”.',
    },
  }),
  'class-without-from': define<{ class: string }>('error', {
    vi: {
      message: (details) => `Loại “${details.class}” không ghi từ bao nhiêu điểm.`,
      fix: () => 'Thêm “from”; chỉ loại cuối (các trường hợp còn lại) mới không ghi.',
    },
    en: {
      message: (details) => `The class “${details.class}” does not say from how many points.`,
      fix: () => 'Add “from”; only the last class (the remaining cases) has none.',
    },
  }),
  'band-reversed': define<{ class: string; from: number; to: number }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}”: từ ${viNumber(details.from)} đến ${viNumber(details.to)} là ngược.`,
      fix: () => 'Sửa “from” hoặc “to”.',
    },
    en: {
      message: (details) =>
        `The class “${details.class}” runs backwards: ${enNumber(details.from)} to ${enNumber(details.to)}.`,
      fix: () => 'Correct “from” or “to”.',
    },
  }),
  'classes-not-in-order': define<{ class: string; from: number; above: string; aboveFrom: number }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}” (từ ${viNumber(details.from)}) đứng sau loại “${details.above}” (từ ${viNumber(details.aboveFrom)}) nhưng không thấp điểm hơn.`,
      fix: () => 'Xếp các loại từ tốt nhất xuống.',
    },
    en: {
      message: (details) =>
        `The class “${details.class}” (from ${enNumber(details.from)}) stands after “${details.above}” (from ${enNumber(details.aboveFrom)}) and is not lower.`,
      fix: () => 'Put the best class first.',
    },
  }),
  'bands-overlap': define<{ class: string; to: number; above: string; aboveFrom: number }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}” (đến ${viNumber(details.to)}) chồng lên loại “${details.above}” (từ ${viNumber(details.aboveFrom)}).`,
      fix: () => 'Sửa “to”, hoặc ghi "toExclusive": true nếu văn bản ghi “đến dưới”.',
    },
    en: {
      message: (details) =>
        `The class “${details.class}” (to ${enNumber(details.to)}) overlaps “${details.above}” (from ${enNumber(details.aboveFrom)}).`,
      fix: () => 'Correct “to”, or write "toExclusive": true if the words are “to below”.',
    },
  }),
  'band-gap-unread': define<{ lower: string; to: number; higher: string; from: number }>('error', {
    vi: {
      message: ({ lower, to, higher, from }) =>
        `Tổng điểm trên ${viNumber(to)} và dưới ${viNumber(from)} không thuộc loại “${lower}” mà cũng không thuộc loại “${higher}”.`,
      fix: () => 'Ghi “betweenBands” để nói rõ đọc về loại nào, và lý do ở “betweenBandsReason”.',
    },
    en: {
      message: ({ lower, to, higher, from }) =>
        `A total above ${enNumber(to)} and below ${enNumber(from)} is neither “${lower}” nor “${higher}”.`,
      fix: () => 'Say in “betweenBands” how it is read, and why in “betweenBandsReason”.',
    },
  }),
  'band-gap-read': define<{ lower: string; to: number; higher: string; from: number; readAs: string }>('notice', {
    vi: {
      message: ({ to, from, readAs }) =>
        `Tổng điểm trên ${viNumber(to)} và dưới ${viNumber(from)} được đọc là loại “${readAs}”, theo khai báo của bộ.`,
      fix: () => 'Nếu địa phương quy định khác, ghi “classification” với “betweenBands” khác trong bộ của địa phương.',
    },
    en: {
      message: ({ to, from, readAs }) =>
        `A total above ${enNumber(to)} and below ${enNumber(from)} is read as “${readAs}”, as the set states.`,
      fix: () => 'If your rules differ, give another “betweenBands” in a “classification” of your own set.',
    },
  }),
  'class-out-of-reach': define<{ class: string; from: number; maximum: number }>('error', {
    vi: {
      message: (details) =>
        `Không đơn vị nào đạt được loại “${details.class}”: từ ${viNumber(details.from)} điểm, mà tổng tối đa là ${viNumber(details.maximum)}.`,
      fix: () => 'Sửa “from” của loại hoặc “maximum” của bộ.',
    },
    en: {
      message: (details) =>
        `No unit can reach “${details.class}”: it begins at ${enNumber(details.from)} and the most is ${enNumber(details.maximum)}.`,
      fix: () => 'Correct “from” of the class or “maximum” of the set.',
    },
  }),
  'top-band-differs': define<{ class: string; to: number; maximum: number }>('error', {
    vi: {
      message: (details) =>
        `Loại tốt nhất “${details.class}” kết thúc ở ${viNumber(details.to)}, khác tổng điểm tối đa ${viNumber(details.maximum)}.`,
      fix: () => 'Sửa “to” cho bằng tổng điểm tối đa (và không ghi toExclusive), hoặc bỏ “to”.',
    },
    en: {
      message: (details) =>
        `The best class “${details.class}” ends at ${enNumber(details.to)}, the most is ${enNumber(details.maximum)}.`,
      fix: () => 'Make “to” the maximum (without toExclusive), or leave it out.',
    },
  }),
  'official-not-quoted': define<{ what: string }>('error', {
    vi: {
      message: ({ what }) => `Bộ này ghi là official nhưng “${what}” chưa có căn cứ trích từ văn bản.`,
      fix: () => 'Thêm điều khoản và nguyên văn, hoặc đổi “provenance” thành “office”.',
    },
    en: {
      message: ({ what }) => `The set says it is official, but “${what}” is not quoted from the law.`,
      fix: () => 'Add the article and its words, or make the provenance “office”.',
    },
  }),
};
