import { SPEECH } from '../labels/speech.ts';
import type { ByLanguage } from '../model/language.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';
import { didYouMean } from './suggestion.ts';

/** Codes and names of units compared with a list: the official communes, or the office's own. */
export const unitProblems = lazy(() => ({
  'repaired-unit-code': define<{ found: string; code: string; name: string }>('notice', {
    vi: {
      message: ({ found, code, name }) =>
        `Mã ${found} thiếu số 0 đứng đầu, đã đọc là ${code} (${name}) theo danh mục; tên khớp.`,
      fix: () => 'Không phải làm gì. Lần sau định dạng cột mã là Text trước khi gõ để Excel không bỏ số 0.',
    },
    en: {
      message: ({ found, code, name }) =>
        `Code ${found} lacks its leading zeros and was read as ${code} (${name}) by the list; the name agrees.`,
      fix: () => 'Nothing needs doing. Next time format the code column as Text first, so that Excel keeps zeros.',
    },
  }),
  'unit-codes-by-name': define<{ count: number; codes: string; list: ByLanguage }>('notice', {
    vi: {
      message: ({ count, codes, list }) =>
        `Tệp không ghi mã; mã của ${count} đơn vị được lấy theo tên trong ${list}: ${codes}.`,
      fix: () => 'Không cần làm gì nếu đúng.',
    },
    en: {
      message: ({ count, codes, list }) =>
        `The file gives no codes; ${count === 1 ? 'that' : 'those'} of ${SPEECH.en.count(count, 'unit was', 'units were')} found by name in ${list}: ${codes}.`,
      fix: () => 'Nothing needs doing if they are right.',
    },
  }),
  'unit-named-twice': define<{ name: string; code: string; meant: string }>('error', {
    vi: {
      message: ({ name, code, meant }) =>
        `“${name}” không ghi mã; theo tên thì là ${meant} (mã ${code}), nhưng đơn vị ấy đã có ở chỗ khác, nên chưa rõ có phải một đơn vị không.`,
      fix: ({ code }) =>
        `Nếu là một đơn vị, để số liệu ở một chỗ, hoặc ghi mã ${code} ở cả hai chỗ; nếu là hai đơn vị, ghi mã riêng của từng đơn vị.`,
    },
    en: {
      message: ({ name, code, meant }) =>
        `“${name}” has no code; by its name it is ${meant} (code ${code}), which is elsewhere too: it is not clear whether they are one unit.`,
      fix: ({ code }) =>
        `If it is one unit, keep its figures in one place, or write the code ${code} in both; if they are two, give each its own code.`,
    },
  }),
  'repaired-unit-number': define<{ found: string; code: string; name: string }>('notice', {
    vi: {
      message: ({ found, code, name }) =>
        `Mã “${found}” bị Excel viết thành số, đã đọc là ${code} (${name}); tên khớp.`,
      fix: () => 'Không phải làm gì. Lần sau định dạng cột mã là Text trước khi gõ.',
    },
    en: {
      message: ({ found, code, name }) =>
        `The code “${found}” was written as a number by a spreadsheet and was read as ${code} (${name}); the name agrees.`,
      fix: () => 'Nothing needs doing. Next time format the code column as Text first.',
    },
  }),
  'unit-code-as-number': define<{ found: string; digits: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” viết như một con số, không như một mã; có thể Excel đã tự đổi.`,
      fix: ({ digits }) =>
        `Nếu đúng là mã ${digits} thì ghi lại như vậy ở mọi dòng của đơn vị; nếu là mã khác, hoặc mã đã mất số 0 đứng đầu, thì ghi mã đúng (định dạng cột mã là Text trước khi gõ).`,
    },
    en: {
      message: ({ found }) => `“${found}” is written as a number and not as a code; a spreadsheet may have made it so.`,
      fix: ({ digits }) =>
        `If the code is ${digits}, write it so in every row of the unit; if it is another, or has lost its leading zeros, write the right one (format the code column as Text first).`,
    },
  }),
  'unit-code-unlisted': define<{ code: string; name: string; list: ByLanguage; suggestion: string }>('warning', {
    vi: {
      message: ({ code, name, list }) => `Mã ${code} (${name}) không có trong ${list}.`,
      fix: ({ suggestion }) =>
        didYouMean.vi(
          suggestion,
          'Kiểm tra lại mã và tên. Nếu đúng là đơn vị ấy (ví dụ về sau đã sáp nhập) thì không cần sửa.',
        ),
    },
    en: {
      message: ({ code, name, list }) => `Code ${code} (${name}) is not in ${list}.`,
      fix: ({ suggestion }) =>
        didYouMean.en(
          suggestion,
          'Check code and name. If they are right (e.g. it was merged later), nothing needs doing.',
        ),
    },
  }),
  'unit-code-differs': define<{
    code: string;
    name: string;
    expected: string;
    list: ByLanguage;
    alike: number;
  }>('warning', {
    vi: {
      message: ({ code, name, expected, list, alike }) =>
        `Tệp ghi mã ${code} cho “${name}”; trong ${list} đơn vị này có mã ${expected}.${alike === 0 ? '' : ` ${alike} đơn vị khác cũng ghi mã không theo danh mục.`}`,
      fix: () => 'Nếu cơ quan dùng mã riêng thì để nguyên; nếu dùng mã của danh mục thì sửa lại mã.',
    },
    en: {
      message: ({ code, name, expected, list, alike }) =>
        `The file gives “${name}” the code ${code}; in ${list} it is ${expected}.${alike === 0 ? '' : ` The codes of ${SPEECH.en.count(alike, 'other unit is', 'other units are')} not those of the list either.`}`,
      fix: () => 'Leave it if the office has codes of its own; if they are to be the official ones, correct them.',
    },
  }),
  'unit-name-of-another': define<{ code: string; name: string; expected: string; other: string }>('error', {
    vi: {
      message: ({ code, name, expected, other }) =>
        `Mã ${code} là của “${expected}”, nhưng tên ghi là “${name}”, đơn vị có mã ${other}.`,
      fix: ({ code, expected, other, name }) =>
        `Nếu là “${name}” thì sửa mã thành ${other}; nếu là “${expected}” thì giữ mã ${code} và sửa tên.`,
    },
    en: {
      message: ({ code, name, expected, other }) =>
        `Code ${code} belongs to “${expected}”, but the name says “${name}”, whose code is ${other}.`,
      fix: ({ code, expected, other, name }) =>
        `If it is “${name}”, write the code ${other}; if it is “${expected}”, keep ${code} and correct the name.`,
    },
  }),
  'unit-name-near': define<{ code: string; name: string; expected: string }>('warning', {
    vi: {
      message: ({ code, name, expected }) => `Tên “${name}” (mã ${code}) viết khác danh mục: “${expected}”.`,
      fix: ({ expected }) => `Ý bạn là “${expected}”? Tên này in trên báo cáo và giấy chứng nhận, nên sửa cho đúng.`,
    },
    en: {
      message: ({ code, name, expected }) => `The name “${name}” (code ${code}) is spelt “${expected}” in the list.`,
      fix: ({ expected }) => `Did you mean “${expected}”? The name stands on reports and certificates: correct it.`,
    },
  }),
  'unit-name-differs': define<{ code: string; name: string; expected: string }>('warning', {
    vi: {
      message: ({ code, name, expected }) => `Mã ${code} trong danh mục là “${expected}”, tệp ghi “${name}”.`,
      fix: () => 'Kiểm tra lại mã và tên. Nếu đơn vị đã đổi tên hoặc sáp nhập sau năm đánh giá thì không cần sửa.',
    },
    en: {
      message: ({ code, name, expected }) => `Code ${code} is “${expected}” in the list; the file says “${name}”.`,
      fix: () =>
        'Check code and name. If the unit was renamed or merged after the evaluation year, nothing needs doing.',
    },
  }),
  'unit-merged': define<{ code: string; name: string; now: string }>('warning', {
    vi: {
      message: ({ code, name, now }) => `“${name}” (mã ${code}) là đơn vị cũ; từ 1/7/2025 thuộc ${now}.`,
      fix: () => 'Nếu đánh giá theo đơn vị mới thì sửa mã và tên theo đơn vị mới; không thì giữ nguyên.',
    },
    en: {
      message: ({ code, name, now }) =>
        `“${name}” (code ${code}) is a former unit; since 1/7/2025 it belongs to ${now}.`,
      fix: () => 'If the new units are evaluated, write the code and name of the new one; otherwise leave it.',
    },
  }),
  'unit-not-yet': define<{ code: string; name: string; year: number; before: string }>('warning', {
    vi: {
      message: ({ code, name, year, before }) =>
        `“${name}” (mã ${code}) chỉ có từ 1/7/2025, còn năm đánh giá là ${year}.${before === '' ? '' : ` Trước đó mã này là “${before}”.`}`,
      fix: () => 'Kiểm tra lại năm đánh giá, hoặc ghi đơn vị đúng như trong năm đó.',
    },
    en: {
      message: ({ code, name, year, before }) =>
        `“${name}” (code ${code}) exists only since 1/7/2025, and the evaluation year is ${year}.${before === '' ? '' : ` Before, this code was “${before}”.`}`,
      fix: () => 'Check the evaluation year, or write the unit as it was in that year.',
    },
  }),
  'unit-province-differs': define<{ code: string; name: string; province: string; expected: string }>('warning', {
    vi: {
      message: ({ code, name, province, expected }) =>
        `${name} (mã ${code}) trong danh mục thuộc ${expected}, tệp ghi ${province}.`,
      fix: ({ expected }) => `Nếu mã đúng thì ghi tỉnh là “${expected}”; nếu tỉnh đúng thì kiểm tra lại mã.`,
    },
    en: {
      message: ({ code, name, province, expected }) =>
        `${name} (code ${code}) belongs to ${expected} in the list; the file says ${province}.`,
      fix: ({ expected }) =>
        `If the code is right, write the province “${expected}”; if the province is, check the code.`,
    },
  }),
  'submitted-unreadable': define<{ found: string }>('warning', {
    vi: {
      message: ({ found }) => `Không đọc được ngày gửi “${found}”.`,
      fix: () => 'Ghi ngày như 15/02/2023. Chưa sửa thì chưa biết đơn vị gửi đúng hạn hay muộn.',
    },
    en: {
      message: ({ found }) => `The day of sending “${found}” cannot be read.`,
      fix: () => 'Write a date like 15/02/2023. Until then it is not known whether the unit was on time.',
    },
  }),
}));
