import { SPEECH } from '../../labels/speech.ts';
import type { ByLanguage } from '../../model/language.ts';
import { lazy } from '../../model/lazy.ts';
import { define } from '../define.ts';

const { vi, en } = SPEECH;

/** "6/7": points of so many, or a date without its year. */
const OUT_OF = /^\d{1,2}\/\d{1,2}$/;

/** What is in one cell of an evidence table. */
export const cellProblems = lazy(() => ({
  'letters-of-old-font': define<{ found: string; read: string; encoding: string }>('error', {
    vi: {
      message: ({ found, read, encoding }) => `“${found}” viết bằng phông chữ cũ (${encoding}); có lẽ là “${read}”.`,
      fix: () => 'Gõ lại bằng chữ Unicode, hoặc chuyển mã cả cột bằng Unikey (Ctrl+Shift+F6) rồi lưu lại.',
    },
    en: {
      message: ({ found, read, encoding }) =>
        `“${found}” is in the letters of an old font (${encoding}); it may be “${read}”.`,
      fix: () => 'Type it again in Unicode, or convert the whole column with Unikey (Ctrl+Shift+F6) and save it again.',
    },
  }),
  'repaired-characters': define<{ found: string; read: string; codes: string }>('notice', {
    vi: {
      message: ({ read, codes }) => `Ô này có ký tự ẩn hoặc ký tự rộng (${codes}); được đọc là “${read}”.`,
      fix: () => 'Không cần làm gì nếu đọc đúng.',
    },
    en: {
      message: ({ read, codes }) =>
        `This cell has hidden or full-width characters (${codes}); it was read as “${read}”.`,
      fix: () => 'Nothing needs doing if that is right.',
    },
  }),
  'look-alike-letter': define<{ found: string; letter: string; code: string; read: string }>('error', {
    vi: {
      message: ({ found, letter, code }) =>
        `“${found}” có chữ “${letter}” (${code}) của bảng chữ cái khác, chỉ trông giống chữ Việt.`,
      fix: ({ read }) => `Xóa ô này và gõ lại bằng bàn phím; có lẽ là “${read}”.`,
    },
    en: {
      message: ({ found, letter, code }) =>
        `“${found}” has the letter “${letter}” (${code}) of another alphabet, which only looks like a Latin one.`,
      fix: ({ read }) => `Clear the cell and type it again; it may be “${read}”.`,
    },
  }),
  'character-not-allowed': define<{ found: string; codes: string }>('error', {
    vi: {
      message: ({ found, codes }) => `Ô “${found}” có ký tự điều khiển hoặc ký tự hỏng (${codes}).`,
      fix: () => 'Xóa ô này và gõ lại nội dung.',
    },
    en: {
      message: ({ found, codes }) => `The cell “${found}” has control characters or broken ones (${codes}).`,
      fix: () => 'Clear the cell and type it again.',
    },
  }),
  'excel-error': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Ô này ghi “${found}”: công thức trong Excel bị lỗi, không có giá trị.`,
      fix: () => 'Sửa công thức trong Excel hoặc gõ giá trị vào ô, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `This cell says “${found}”: a formula in Excel failed, and there is no value.`,
      fix: () => 'Mend the formula in Excel or type the value, then save again.',
    },
  }),
  'number-looks-like-date': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) =>
        OUT_OF.test(found)
          ? `Chưa rõ “${found}” là ${found.replace('/', ' trên ')} điểm hay là một ngày do Excel tự đổi từ một số.`
          : `“${found}” là một ngày, có lẽ do Excel tự đổi số thành ngày (ví dụ 22.5 thành 22-May).`,
      fix: ({ found }) =>
        OUT_OF.test(found)
          ? 'Chỉ ghi số, ví dụ 6 hoặc 6,5 (định dạng cột là Number hoặc Text trước khi gõ), rồi lưu lại.'
          : 'Định dạng cột là Number (hoặc Text), gõ lại số, ví dụ 22,5, rồi lưu lại.',
    },
    en: {
      message: ({ found }) =>
        OUT_OF.test(found)
          ? `It is not clear whether “${found}” is ${en.count(found.replace('/', ' out of '), 'point')} or a date that Excel made of a number.`
          : `“${found}” is a date: Excel may have made it of a number (22.5 becomes 22-May).`,
      fix: ({ found }) =>
        OUT_OF.test(found)
          ? 'Write the number alone, e.g. 6 or 6.5 (format the column as Number or Text first), and save.'
          : 'Format the column as Number (or Text), type the number again, e.g. 22.5, and save.',
    },
  }),
  'number-scientific': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” là số viết dạng lũy thừa của Excel; các chữ số cuối có thể đã mất.`,
      fix: () => 'Định dạng cột là Number, gõ lại số đầy đủ, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `“${found}” is in Excel’s scientific form; its last digits may be lost.`,
      fix: () => 'Format the column as Number, type the whole number again, and save.',
    },
  }),
  'code-looks-like-date': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Mã “${found}” là một ngày, có lẽ do Excel tự đổi (ví dụ 5.2 thành 5-Feb).`,
      fix: () => 'Định dạng cột mã là Text trước, gõ lại mã, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `The code “${found}” is a date: Excel may have made it (5.2 becomes 5-Feb).`,
      fix: () => 'Format the column of codes as Text first, type the code again, and save.',
    },
  }),
  'code-scientific': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Mã “${found}” đã bị Excel đổi sang dạng lũy thừa nên không còn biết mã đầy đủ.`,
      fix: () => 'Định dạng cột mã là Text trước, gõ lại mã đầy đủ, rồi lưu lại.',
    },
    en: {
      message: ({ found }) => `Excel has turned the code “${found}” into scientific form: the whole code is not known.`,
      fix: () => 'Format the column of codes as Text first, type the whole code again, and save.',
    },
  }),
  'score-not-a-number': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `“${found}” không phải là điểm số.`,
      fix: () => 'Chỉ ghi số, ví dụ 8 hoặc 7,5; nếu chưa chấm thì để trống.',
    },
    en: {
      message: ({ found }) => `“${found}” is not a score.`,
      fix: () => 'Write a number only, e.g. 8 or 7.5; leave it blank if not scored yet.',
    },
  }),
  'score-outlier': define<{ item: string; found: number; others: number }>('warning', {
    vi: {
      message: ({ item, found, others }) =>
        `Điểm ${vi.number(found)} của ${item} cao hơn hẳn mọi đơn vị khác (cao nhất trong số đó là ${vi.number(others)}).`,
      fix: () => 'Xem lại điểm này: có thể thiếu dấu phẩy thập phân hoặc gõ nhầm. Nếu đúng thì không cần làm gì.',
    },
    en: {
      message: ({ item, found, others }) =>
        `The score ${en.number(found)} for ${item} is far above every other unit (the highest of them has ${en.number(others)}).`,
      fix: () =>
        'Look at it again: a decimal mark may be missing, or it was mistyped. If it is right, nothing needs doing.',
    },
  }),
  'score-negative': define<{ found: string }>('error', {
    vi: { message: ({ found }) => `Điểm ${found} nhỏ hơn 0.`, fix: () => 'Điểm thấp nhất là 0; sửa lại điểm.' },
    en: { message: ({ found }) => `The score ${found} is below 0.`, fix: () => 'The lowest score is 0; correct it.' },
  }),
  'number-ambiguous': define<{ found: string; whole: string; fraction: string }>('error', {
    vi: {
      message: ({ found, whole, fraction }) =>
        `“${found}” có thể hiểu là ${marked(whole, ',', withoutZeros(fraction))} hoặc ${whole}${fraction}.`,
      fix: ({ whole, fraction }) =>
        `Ghi lại cho rõ: ${plainFraction(whole, ',', fraction)} nếu là dấu thập phân, ${whole}${fraction} nếu là dấu ngăn hàng nghìn.`,
    },
    en: {
      message: ({ found, whole, fraction }) =>
        `“${found}” can be read as ${marked(whole, '.', withoutZeros(fraction))} or as ${whole}${fraction}.`,
      fix: ({ whole, fraction }) =>
        `Write it unmistakably: ${plainFraction(whole, '.', fraction)} if the mark is a decimal mark, ${whole}${fraction} if it separates thousands.`,
    },
  }),
  'number-too-fine': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Số “${found}” có quá nhiều chữ số.`,
      fix: () => 'Dùng nhiều nhất 4 chữ số sau dấu phẩy và 9 chữ số trước dấu phẩy.',
    },
    en: {
      message: ({ found }) => `The number “${found}” has too many digits.`,
      fix: () => 'Use at most 4 decimals and 9 digits before them.',
    },
  }),
  'score-above-maximum': define<{ found: number; maximum: number; item: string }>('error', {
    vi: {
      message: ({ found, maximum, item }) =>
        `Điểm ${vi.number(found)} cao hơn điểm tối đa ${vi.number(maximum)} của ${item}.`,
      fix: ({ maximum }) => `Sửa điểm về từ 0 đến ${vi.number(maximum)}.`,
    },
    en: {
      message: ({ found, maximum, item }) =>
        `The score ${en.number(found)} is above the maximum ${en.number(maximum)} of ${item}.`,
      fix: ({ maximum }) => `Correct it to between 0 and ${en.number(maximum)}.`,
    },
  }),
  'score-above-total': define<{ found: number; maximum: number }>('error', {
    vi: {
      message: ({ found, maximum }) =>
        `Điểm ${vi.number(found)} của một tiêu chí cao hơn tổng điểm tối đa ${vi.number(maximum)} của cả bộ.`,
      fix: () => 'Sửa lại điểm; có thể thiếu dấu phẩy thập phân.',
    },
    en: {
      message: ({ found, maximum }) =>
        `The score ${en.number(found)} of one criterion is above the whole set's maximum of ${en.number(maximum)}.`,
      fix: () => 'Correct it; a decimal mark may be missing.',
    },
  }),
  'score-off-step': define<{ found: number; step: number; item: string }>('error', {
    vi: {
      message: ({ found, step, item }) =>
        `Điểm ${vi.number(found)} của ${item} không đúng bước điểm: chỉ chấm theo từng ${vi.number(step)} điểm.`,
      fix: ({ step }) => `Sửa điểm thành bội số của ${vi.number(step)}.`,
    },
    en: {
      message: ({ found, step, item }) =>
        `The score ${en.number(found)} of ${item} is between steps: points go by ${en.number(step)}.`,
      fix: ({ step }) => `Correct it to a multiple of ${en.number(step)}.`,
    },
  }),
  'score-not-a-level': define<{ found: number; item: string; expected: ByLanguage }>('error', {
    vi: {
      message: ({ found, item }) => `Điểm ${vi.number(found)} không ứng với mức nào của ${item}.`,
      fix: ({ expected }) => `Các mức: ${expected}.`,
    },
    en: {
      message: ({ found, item }) => `The score ${en.number(found)} belongs to no level of ${item}.`,
      fix: ({ expected }) => `The levels: ${expected}.`,
    },
  }),
  'not-applicable-refused': define<{ item: string; set: string }>('error', {
    vi: {
      message: ({ item, set }) => `Bộ tiêu chí ${set} không cho phép ghi “không áp dụng” ở ${item}.`,
      fix: () => 'Ghi điểm đã chấm, kể cả 0; chỉ bộ tiêu chí của địa phương mới quy định được việc không áp dụng.',
    },
    en: {
      message: ({ item, set }) => `The criteria set ${set} does not allow “not applicable” for ${item}.`,
      fix: () => 'Give the score, 0 included; only a local criteria set can allow it.',
    },
  }),
  'evidence-says-none': define<{ item: string; found: string }>('notice', {
    vi: {
      message: ({ item, found }) => `Ô minh chứng của ${item} ghi “${found}”, được hiểu là không có minh chứng.`,
      fix: () => 'Nếu có minh chứng, ghi số hiệu hoặc tên văn bản.',
    },
    en: {
      message: ({ item, found }) => `The evidence cell of ${item} says “${found}”, read as no evidence.`,
      fix: () => 'If there is evidence, write the number or name of the document.',
    },
  }),
  'evidence-names-nothing': define<{ item: string; found: string }>('warning', {
    vi: {
      message: ({ item, found }) =>
        `Ô minh chứng của ${item} ghi “${found}”, chưa nêu văn bản nào; ${item} vẫn được tính như đã có minh chứng.`,
      fix: () =>
        'Nếu đã có, ghi số, ký hiệu hoặc tên văn bản, ví dụ “Quyết định 12/QĐ-UBND”; nếu chưa có thì để trống hoặc ghi “chưa có”.',
    },
    en: {
      message: ({ item, found }) =>
        `The evidence cell of ${item} says “${found}” and names no document; ${item} is counted as if it had evidence.`,
      fix: () =>
        'If there is evidence, write the number or name of the document; if there is none yet, leave the cell blank or write “none”.',
    },
  }),
}));

/** “6,500” as nobody can misread it: 6,5. What has three digits without its last zeros is given a fourth. */
function plainFraction(whole: string, mark: string, fraction: string): string {
  const digits = withoutZeros(fraction);
  return marked(whole, mark, digits.length === 3 ? `${digits}0` : digits);
}

function marked(whole: string, mark: string, digits: string): string {
  return digits === '' ? whole : `${whole}${mark}${digits}`;
}

function withoutZeros(fraction: string): string {
  return fraction.replace(/(?<!0)0+$/, '');
}
