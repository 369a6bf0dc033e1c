import { SPEECH } from '../../labels/speech.ts';
import type { ByLanguage } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { define } from '../define.ts';

const { vi, en } = SPEECH;

/** Units of an evidence table, over all their rows. */
export const unitProblems = lazy(() => ({
  'repaired-code': define<{ found: string; read: string }>('notice', {
    vi: {
      message: ({ found, read }) => `Mã “${found}” có dấu bọc để Excel giữ số 0; được đọc là “${read}”.`,
      fix: () => 'Không cần làm gì nếu đọc đúng.',
    },
    en: {
      message: ({ found, read }) =>
        `The code “${found}” is wrapped to keep its zeros in Excel; it was read as “${read}”.`,
      fix: () => 'Nothing needs doing if that is right.',
    },
  }),
  'unit-code-missing': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dòng này không có mã đơn vị nên không biết là của đơn vị nào.',
      fix: () => 'Điền mã đơn vị. Nếu ô bị gộp (merge) trong Excel, hãy bỏ gộp và điền mã vào từng dòng.',
    },
    en: {
      message: () => 'This row has no unit code, so it is not known whose it is.',
      fix: () => 'Fill in the code. If cells were merged in Excel, unmerge them and repeat the code in every row.',
    },
  }),
  'unit-name-missing': define<{ code: string }>('error', {
    vi: {
      message: ({ code }) => `Đơn vị mã ${code} không có tên ở dòng nào.`,
      fix: () => 'Điền tên đơn vị vào ít nhất một dòng.',
    },
    en: {
      message: ({ code }) => `Unit ${code} has no name in any row.`,
      fix: () => 'Fill in the name in at least one of its rows.',
    },
  }),
  'unit-two-names': define<{ code: string; found: string; first: string }>('error', {
    vi: {
      message: ({ code, found, first }) => `Mã ${code} có hai tên: “${first}” và “${found}”.`,
      fix: () => 'Nếu là một đơn vị, viết tên giống nhau ở mọi dòng; nếu là hai đơn vị, sửa lại mã.',
    },
    en: {
      message: ({ code, found, first }) => `Code ${code} has two names: “${first}” and “${found}”.`,
      fix: () => 'If it is one unit, write one name in every row; if they are two, correct the code.',
    },
  }),
  'unit-two-areas': define<{ code: string; found: string; first: string; column: string }>('error', {
    vi: {
      message: ({ code, found, first, column }) =>
        `Mã ${code} có hai giá trị ở cột “${column}”: “${first}” và “${found}”.`,
      fix: () => 'Viết giống nhau ở mọi dòng của đơn vị, hoặc sửa lại mã nếu là hai đơn vị.',
    },
    en: {
      message: ({ code, found, first, column }) =>
        `Code ${code} has two values under “${column}”: “${first}” and “${found}”.`,
      fix: () => 'Write the same in every row of the unit, or correct the code if they are two units.',
    },
  }),
  'unit-same-name': define<{ name: string; first: string; code: string }>('warning', {
    vi: {
      message: ({ name, first, code }) => `“${name}” xuất hiện với hai mã: ${first} và ${code}.`,
      fix: () => 'Nếu là một đơn vị, dùng một mã; nếu là hai đơn vị trùng tên thì không cần làm gì.',
    },
    en: {
      message: ({ name, first, code }) => `“${name}” appears under two codes: ${first} and ${code}.`,
      fix: () => 'If it is one unit, use one code; if two units share the name, nothing needs doing.',
    },
  }),
  'unit-name-unknown': define<{ name: string; list: ByLanguage; suggestion: string }>('error', {
    vi: {
      message: ({ name, list }) => `Không tìm thấy “${name}” trong ${list}, nên chưa có mã.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'Kiểm tra lại tên, tỉnh, huyện; hoặc ghi mã đơn vị vào cột “Mã đơn vị”.'
          : `Ý bạn là “${suggestion}”? Sửa lại tên, hoặc ghi mã đơn vị vào cột “Mã đơn vị”.`,
    },
    en: {
      message: ({ name, list }) => `“${name}” was not found in ${list}, and has no code.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'Check the name, the province and the district, or add a column “unit_code”.'
          : `Did you mean “${suggestion}”? Correct the name, or add a column “unit_code”.`,
    },
  }),
  'unit-name-several': define<{ name: string; found: string; count: number }>('error', {
    vi: {
      message: ({ name, found, count }) => `Có ${count} đơn vị tên “${name}”: ${found}.`,
      fix: () => 'Ghi thêm cột Huyện, Tỉnh, thêm --district, hoặc ghi mã đơn vị vào cột “Mã đơn vị”.',
    },
    en: {
      message: ({ name, found, count }) => `${en.count(count, 'unit is', 'units are')} called “${name}”: ${found}.`,
      fix: () => 'Add the columns district and province, use --district, or add a column “unit_code”.',
    },
  }),
  'unit-listed-twice': define<{ code: string; row: number }>('error', {
    vi: {
      message: ({ code, row }) => `Mã ${code} đã có ở dòng ${row} của danh sách.`,
      fix: () => 'Xóa một trong hai dòng, hoặc sửa lại mã.',
    },
    en: {
      message: ({ code, row }) => `Code ${code} is already in row ${row} of the list.`,
      fix: () => 'Delete one of the two rows, or correct the code.',
    },
  }),
  'unit-code-spelling': define<{ code: string; first: string }>('error', {
    vi: {
      message: ({ code, first }) =>
        `Mã “${code}” và mã “${first}” chỉ khác nhau ở cách viết (chữ hoa, chữ có dấu, dấu cách, dấu gạch).`,
      fix: ({ first }) =>
        `Nếu là một đơn vị, ghi một mã, ví dụ ${first}, ở mọi dòng; nếu là hai đơn vị, đặt hai mã khác hẳn nhau.`,
    },
    en: {
      message: ({ code, first }) =>
        `Codes “${code}” and “${first}” differ in spelling alone (capitals, accents, blanks, dashes).`,
      fix: ({ first }) =>
        `If it is one unit, write one code, e.g. ${first}, in every row; if they are two, give them codes that differ.`,
    },
  }),
  'unit-code-odd': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) =>
        `Mã đơn vị “${found}” dài quá 64 ký tự, có chỗ xuống dòng, hoặc có dấu không dùng trong mã.`,
      fix: () => 'Ghi mã bằng chữ cái và chữ số (có thể có dấu chấm, gạch nối, gạch chéo), ví dụ 30025 hoặc TT-01.',
    },
    en: {
      message: ({ found }) =>
        `The unit code “${found}” is longer than 64 characters, has a line break, or signs no code has.`,
      fix: () => 'Write it in letters and digits (full stops, dashes and slashes may be in it), e.g. 30025 or TT-01.',
    },
  }),
  'total-differs': define<{ code: string; total: number; sum: number }>('warning', {
    vi: {
      message: ({ code, total, sum }) =>
        `Tổng điểm ghi trong tệp của đơn vị ${code} là ${vi.number(total)}, nhưng các tiêu chí cộng lại được ${vi.number(sum)}.`,
      fix: () =>
        'Xem lại điểm từng tiêu chí của đơn vị này: có thể một điểm bị đọc sai, thiếu hoặc lệch cột. Tổng được tính từ điểm từng tiêu chí.',
    },
    en: {
      message: ({ code, total, sum }) =>
        `The file gives unit ${code} a total of ${en.number(total)}, but its criteria add up to ${en.number(sum)}.`,
      fix: () =>
        'Look at the scores of this unit: one may be misread, missing or in another column. The total is worked out from the scores.',
    },
  }),
  'repaired-letters': define<{ found: string; read: string; codes: string }>('notice', {
    vi: {
      message: ({ found, read, codes }) =>
        `“${found}” có chữ của bảng chữ cái khác trông giống chữ Việt (${codes}); được đọc là “${read}”.`,
      fix: () => 'Không cần làm gì nếu đọc đúng; để chắc chắn, gõ lại bằng bàn phím tiếng Việt.',
    },
    en: {
      message: ({ found, read, codes }) =>
        `“${found}” has a letter of another alphabet that looks like one of ours (${codes}); it was read as “${read}”.`,
      fix: () => 'Nothing needs doing if that is right; to be sure, type it again.',
    },
  }),
  'unit-code-zeros': define<{ code: string; full: string }>('error', {
    vi: {
      message: ({ code, full }) =>
        `Mã ${code} và mã ${full} chỉ khác nhau ở số 0 đứng đầu; có thể Excel đã làm mất số 0.`,
      fix: ({ full }) => `Nếu là một đơn vị, ghi mã ${full} ở mọi dòng (định dạng cột mã là Text trước khi gõ).`,
    },
    en: {
      message: ({ code, full }) =>
        `Codes ${code} and ${full} differ in leading zeros alone; Excel may have eaten them.`,
      fix: ({ full }) => `If it is one unit, write ${full} in every row (format the code column as Text first).`,
    },
  }),
  'category-unknown': define<{ found: string; expected: string }>('error', {
    vi: {
      message: ({ found }) => `Địa bàn “${found}” không có trong bộ tiêu chí.`,
      fix: ({ expected }) => `Ghi một trong các giá trị: ${expected}.`,
    },
    en: {
      message: ({ found }) => `The category “${found}” is not in the criteria set.`,
      fix: ({ expected }) => `Write one of: ${expected}.`,
    },
  }),
  'category-missing': define<{ code: string; expected: string }>('error', {
    vi: {
      message: ({ code }) =>
        `Đơn vị ${code} chưa ghi địa bàn, trong khi mức đạt của bộ tiêu chí khác nhau theo địa bàn.`,
      fix: ({ expected }) =>
        `Ghi vào cột “Địa bàn” (chưa có cột thì thêm) một trong các giá trị: ${expected}. Mọi đơn vị chưa ghi đều thuộc một địa bàn thì ghi một lần bằng --category.`,
    },
    en: {
      message: ({ code }) => `Unit ${code} has no category, but the thresholds of this set depend on it.`,
      fix: ({ expected }) =>
        `Write one of these under “Địa bàn” (category), a column to add if it is not there: ${expected}. Where all that say none belong to one, give it once with --category.`,
    },
  }),
  'year-outside-criteria': define<{ year: number; set: string; years: ByLanguage }>('warning', {
    vi: {
      message: ({ year, set, years }) =>
        `Bộ tiêu chí ${set} áp dụng ${years.startsWith('từ') ? years : `cho ${years}`}, không phải cho năm ${year}.`,
      fix: () => 'Kiểm tra lại năm đánh giá, hoặc chọn bộ tiêu chí khác; xem: hoctap criteria list',
    },
    en: {
      message: ({ year, set, years }) => `The criteria set ${set} applies to ${years}, not to ${year}.`,
      fix: () => 'Check the year, or choose another set; see: hoctap criteria list',
    },
  }),
  'other-result-year': define<{ award: ByLanguage; found: number; year: number }>('warning', {
    vi: {
      message: ({ award, found, year }) =>
        `Kết quả “${award}” này là của năm ${found}, trong khi đang đánh giá năm ${year}.`,
      fix: () =>
        'Nếu cần xếp loại của cùng một năm, chọn kết quả của năm đó ở --with; nếu đúng là năm này thì không cần làm gì.',
    },
    en: {
      message: ({ award, found, year }) => `This result (${award}) is of ${found}, and the evaluation is of ${year}.`,
      fix: () =>
        'If classes of the same year are needed, give the result of that year to --with; otherwise nothing needs doing.',
    },
  }),
  'other-result-unused': define<{ award: ByLanguage; set: string }>('warning', {
    vi: {
      message: ({ award, set }) => `Bộ tiêu chí ${set} không lấy xếp loại từ kết quả “${award}” này.`,
      fix: () => 'Bỏ tệp này khỏi --with, hoặc chọn kết quả khác.',
    },
    en: {
      message: ({ award, set }) => `The criteria set ${set} takes no class from this result (${award}).`,
      fix: () => 'Leave it out of --with, or choose another result.',
    },
  }),
  'criterion-above-maximum': define<{ item: string; indicators: string; found: number; maximum: number }>('error', {
    vi: {
      message: ({ item, indicators, found, maximum }) =>
        `Các nội dung ${indicators} cộng lại được ${vi.number(found)} điểm, cao hơn điểm tối đa ${vi.number(maximum)} của ${item}.`,
      fix: ({ item }) =>
        `Kiểm tra lại điểm các nội dung của ${item}; nếu mức tối đa ghi sai thì sửa trong bộ tiêu chí.`,
    },
    en: {
      message: ({ item, indicators, found, maximum }) =>
        `${indicators} have ${en.count(en.number(found), 'point')} together, above the maximum ${en.number(maximum)} of ${item}.`,
      fix: ({ item }) =>
        `Check the points of what stands under ${item}; if the maximum is wrong, correct the criteria file.`,
    },
  }),
  'total-above-maximum': define<{ total: number; maximum: number; code: string }>('error', {
    vi: {
      message: ({ total, maximum, code }) =>
        `Tổng điểm của đơn vị ${code} là ${vi.number(total)}, cao hơn tổng điểm tối đa ${vi.number(maximum)}.`,
      fix: () => 'Kiểm tra lại điểm từng tiêu chí của đơn vị này.',
    },
    en: {
      message: ({ total, maximum, code }) =>
        `The total of unit ${code} is ${en.number(total)}, above the maximum of ${en.number(maximum)}.`,
      fix: () => 'Check the scores of this unit.',
    },
  }),
  'self-total-above-maximum': define<{ total: number; maximum: number; code: string }>('warning', {
    vi: {
      message: ({ total, maximum, code }) =>
        `Tổng điểm tự chấm của đơn vị ${code} là ${vi.number(total)}, cao hơn tổng điểm tối đa ${vi.number(maximum)}.`,
      fix: () => 'Kiểm tra lại điểm tự chấm; xếp loại không bị ảnh hưởng vì tính theo điểm kiểm tra.',
    },
    en: {
      message: ({ total, maximum, code }) =>
        `The self total of unit ${code} is ${en.number(total)}, above the maximum of ${en.number(maximum)}.`,
      fix: () => 'Check the self scores; the class goes by the checked scores and is not affected.',
    },
  }),
}));
