import { SPEECH } from '../labels/speech.ts';
import type { Language } from '../model/language.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';
import { didYouMean } from './suggestion.ts';
import { withThousandsMark } from './thousands.ts';

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
  count: { vi: 'một số nguyên từ 1 trở lên', en: 'a whole number from 1 upwards' },
  'day-of-year': { vi: 'ngày/tháng có hằng năm, ví dụ 28/02', en: 'a day and month of every year, e.g. 28/02' },
  months: { vi: 'một số nguyên tháng từ 0 trở lên, ví dụ 12', en: 'a whole number of months, e.g. 12' },
  places: { vi: 'một số nguyên từ 0 đến 4', en: 'a whole number from 0 to 4' },
  'items-or-depth': {
    vi: 'một điều kiện có “items” (danh sách mã) hoặc “depth” (cấp): ghi đúng một trong hai',
    en: 'a gate with either “items” (a list of codes) or “depth” (a level): exactly one of the two',
  },
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

/** Problems of a criteria file before its meaning is looked at: the text, its form, what it is built on. */
export const criteriaFormProblems = lazy(() => ({
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
  'json-too-long': define<{ found: number; limit: number }>('error', {
    vi: {
      message: ({ found, limit }) =>
        `Tệp dài ${withThousandsMark(found, '.')} ký tự, quá mức ${withThousandsMark(limit, '.')} ký tự của một tệp bộ tiêu chí.`,
      fix: () => 'Đây có lẽ không phải là tệp bộ tiêu chí; kiểm tra lại tệp.',
    },
    en: {
      message: ({ found, limit }) =>
        `The file has ${SPEECH.en.count(withThousandsMark(found, ','), 'character')}, more than the ${withThousandsMark(limit, ',')} of a criteria file.`,
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
        didYouMean.vi(suggestion, known === '' ? 'Xóa mục này.' : `Ở đây chỉ ghi được: ${known}.`),
    },
    en: {
      message: ({ key }) => `There is no key “${key}” in this place.`,
      fix: ({ suggestion, known }) =>
        didYouMean.en(suggestion, known === '' ? 'Delete it.' : `Keys known here: ${known}.`),
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
      fix: ({ choices, suggestion }) => didYouMean.vi(suggestion, `Chọn một trong: ${choices}.`),
    },
    en: {
      message: ({ found }) => `“${found}” is not one of the choices here.`,
      fix: ({ choices, suggestion }) => didYouMean.en(suggestion, `Choose one of: ${choices}.`),
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
      fix: () =>
        'Nếu là bản chép thừa thì xóa hoặc chuyển đi; nếu là bộ khác thì đổi mã hoặc tăng số phiên bản. Bộ đã phát hành thì không sửa.',
    },
    en: {
      message: ({ id, version, file }) => `Another set ${id} of version ${version} is in ${file}.`,
      fix: () =>
        'Delete a copy that is not needed, or move it away; a set of its own needs another id or a higher version. A released set is never edited.',
    },
  }),
  /** `unread`: files of the folder that could not be read, separated by commas. */
  'base-unknown': define<{ base: string; suggestion: string; unread: string }>('error', {
    vi: {
      message: ({ base }) => `Không tìm thấy bộ tiêu chí gốc “${base}”.`,
      fix: ({ suggestion, unread }) =>
        `${unreadFirst(unread, 'vi')}${didYouMean.vi(suggestion, 'Xem các bộ đang có bằng: hoctap criteria list')}`,
    },
    en: {
      message: ({ base }) => `The criteria set “${base}” to build on was not found.`,
      fix: ({ suggestion, unread }) =>
        `${unreadFirst(unread, 'en')}${didYouMean.en(suggestion, 'See the sets there are with: hoctap criteria list')}`,
    },
  }),
  'base-version-unknown': define<{ id: string; version: string; versions: string; unread: string }>('error', {
    vi: {
      message: ({ id, version }) => `Bộ tiêu chí ${id} không có phiên bản ${version}.`,
      fix: ({ versions, unread }) => `${unreadFirst(unread, 'vi')}Các phiên bản đang có: ${versions}.`,
    },
    en: {
      message: ({ id, version }) => `The criteria set ${id} has no version ${version}.`,
      fix: ({ versions, unread }) => `${unreadFirst(unread, 'en')}Versions there are: ${versions}.`,
    },
  }),
  'base-cycle': define<{ chain: string }>('error', {
    vi: {
      message: ({ chain }) => `Các bộ tiêu chí dựa vòng tròn lên nhau: ${chain}.`,
      fix: () => 'Sửa phần dựa trên bộ nào (“extends”) để có một bộ đứng đầu không dựa vào bộ nào.',
    },
    en: {
      message: ({ chain }) => `The criteria sets extend each other in a circle: ${chain}.`,
      fix: () => 'Correct what the sets are built on (“extends”) so that one of them is built on nothing.',
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
  'base-has-newer-version': define<{ base: string; version: string; newest: string }>('notice', {
    vi: {
      message: ({ base, version, newest }) =>
        `Bộ gốc ${base} đã có phiên bản ${newest}; bộ này vẫn dựa vào phiên bản ${version} và không tự thay đổi.`,
      fix: ({ base, version, newest }) =>
        `Xem khác nhau ở đâu: hoctap criteria diff ${base}@${version} ${base}@${newest}. Muốn theo bản mới: hoctap criteria new --from <tệp của cơ quan> --base ${newest} -o <tệp mới>.`,
    },
    en: {
      message: ({ base, version, newest }) =>
        `${base} has a newer version ${newest}; this set still builds on ${version} and does not change by itself.`,
      fix: ({ base, version, newest }) =>
        `See what differs: hoctap criteria diff ${base}@${version} ${base}@${newest}. To follow it: hoctap criteria new --from <the office's file> --base ${newest} -o <new file>.`,
    },
  }),
  'change-item-unknown': define<{ item: string; suggestion: string }>('error', {
    vi: {
      message: ({ item }) => `Bộ gốc không có tiêu chí “${item}” để thay đổi.`,
      fix: ({ suggestion }) =>
        didYouMean.vi(suggestion, 'Kiểm tra lại mã; các thay đổi được làm lần lượt từ trên xuống.'),
    },
    en: {
      message: ({ item }) => `There is no item “${item}” to change.`,
      fix: ({ suggestion }) => didYouMean.en(suggestion, 'Check the code; changes are made in order, from the top.'),
    },
  }),
  'change-after-unknown': define<{ after: string; siblings: string }>('error', {
    vi: {
      message: ({ after }) => `Không có tiêu chí “${after}” cùng cấp để đặt tiêu chí mới ngay sau.`,
      fix: ({ siblings }) =>
        siblings === ''
          ? 'Bỏ chỗ ghi đứng sau tiêu chí nào (“after”): ở cấp này chưa có tiêu chí nào.'
          : `Các tiêu chí cùng cấp: ${siblings}.`,
    },
    en: {
      message: ({ after }) => `There is no item “${after}” on the same level to put the new one after.`,
      fix: ({ siblings }) =>
        siblings === ''
          ? 'Leave out what it stands after (“after”): there is no item on this level yet.'
          : `Items of the level: ${siblings}.`,
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
}));

function unreadFirst(unread: string, language: Language): string {
  if (unread === '') return '';
  return {
    vi: `Các tệp cùng thư mục chưa đọc được: ${unread}; nếu bộ gốc ở đó thì kiểm tra tệp ấy bằng hoctap criteria lint. `,
    en: `Files of the folder that could not be read: ${unread}; if the base is there, check it with hoctap criteria lint. `,
  }[language];
}
