import { SPEECH } from '../labels/speech.ts';
import type { ByLanguage } from '../model/language.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';
import { didYouMean } from './suggestion.ts';

const { vi } = SPEECH;

/** Scores that somebody sets in place of those in the evidence, from a file of their own. */
export const overrideProblems = lazy(() => ({
  'score-overridden': define<{ item: string; was: string; score: string; reason: string; person: string; day: string }>(
    'notice',
    {
      vi: {
        message: ({ item, was, score, person, day, reason }) =>
          `Điểm ${item} đã điều chỉnh ${was === '' ? `thành ${vi.number(score)} (trước đó chưa có điểm)` : `từ ${vi.number(was)} thành ${vi.number(score)}`}; người điều chỉnh: ${person}, ngày ${day}; lý do: “${reason}”.`,
        fix: () => 'Không phải làm gì. Muốn bỏ điều chỉnh thì xóa dòng này trong tệp điều chỉnh rồi chạy lại.',
      },
      en: {
        message: ({ item, was, score, person, day, reason }) =>
          `The score of ${item} was changed ${was === '' ? `to ${score} (there was none)` : `from ${was} to ${score}`} by ${person} on ${day}; reason: “${reason}”.`,
        fix: () => 'Nothing needs doing. To withdraw it, delete this row of the file of overrides and run again.',
      },
    },
  ),
  'override-incomplete': define<{ lacks: ByLanguage }>('error', {
    vi: {
      message: ({ lacks }) => `Dòng điều chỉnh điểm chưa ghi ${lacks}.`,
      fix: ({ lacks }) => `Ghi ${lacks} vào ô này. Điều chỉnh điểm phải có đủ lý do, người điều chỉnh và ngày.`,
    },
    en: {
      message: ({ lacks }) => `This override of a score lacks ${lacks}.`,
      fix: ({ lacks }) => `Write ${lacks} in this cell. An override needs its reason, the person and the date.`,
    },
  }),
  'override-score-unreadable': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) =>
        found === '' ? 'Dòng điều chỉnh chưa ghi điểm mới.' : `Không đọc được điểm mới “${found}”.`,
      fix: () => 'Ghi một số từ 0 trở lên, ví dụ 7,5. Không ghi đơn vị hay chữ nào khác trong ô này.',
    },
    en: {
      message: ({ found }) =>
        found === '' ? 'This override has no new score.' : `The new score “${found}” cannot be read.`,
      fix: () => 'Write a number from 0 up, e.g. 7.5, and nothing else in this cell.',
    },
  }),
  'override-date-unreadable': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Không đọc được ngày điều chỉnh “${found}”.`,
      fix: () => 'Ghi ngày như 15/12/2022.',
    },
    en: {
      message: ({ found }) => `The date of the override “${found}” cannot be read.`,
      fix: () => 'Write a date like 15/12/2022 (day/month/year).',
    },
  }),
  'override-unit-code-repaired': define<{ found: string; code: string; name: string }>('notice', {
    vi: {
      message: ({ found, code, name }) =>
        `Mã ${found} thiếu số 0 đứng đầu, đã đọc là ${code} (${name}): chỉ đơn vị này trong các tệp minh chứng có thể mang mã đó.`,
      fix: () =>
        'Nếu đúng là đơn vị này thì không phải làm gì; nếu không thì ghi lại mã. Lần sau định dạng cột mã là Text trước khi gõ để Excel không bỏ số 0.',
    },
    en: {
      message: ({ found, code, name }) =>
        `Code ${found} lacks its leading zeros and was read as ${code} (${name}), the only unit of the evidence files it can mean.`,
      fix: () =>
        'If that is the unit, nothing needs doing; if not, correct the code. Next time format the code column as Text first, so that Excel keeps zeros.',
    },
  }),
  'override-unit-unknown': define<{ code: string }>('error', {
    vi: {
      message: ({ code }) =>
        code === ''
          ? 'Dòng điều chỉnh chưa ghi mã đơn vị.'
          : `Không có đơn vị nào mang mã ${code} trong các tệp minh chứng.`,
      fix: () => 'Ghi mã đơn vị đúng như trong tệp minh chứng, giữ cả các số 0 đứng đầu.',
    },
    en: {
      message: ({ code }) =>
        code === '' ? 'This override names no unit.' : `No unit in the evidence files has the code ${code}.`,
      fix: () => 'Write the code as it is in the evidence file, leading zeros included.',
    },
  }),
  'override-item-unknown': define<{ item: string; suggestion: string }>('error', {
    vi: {
      message: ({ item }) =>
        item === '' ? 'Dòng điều chỉnh chưa ghi mã tiêu chí.' : `Bộ tiêu chí không có tiêu chí “${item}”.`,
      fix: ({ suggestion }) => didYouMean.vi(suggestion, 'Ghi mã tiêu chí như trong bộ tiêu chí, ví dụ TC5.'),
    },
    en: {
      message: ({ item }) =>
        item === '' ? 'This override names no criterion.' : `The criteria set has no item “${item}”.`,
      fix: ({ suggestion }) => didYouMean.en(suggestion, 'Write the item as in the criteria set, e.g. TC5.'),
    },
  }),
  'override-item-not-scored': define<{ item: string; indicators: string }>('error', {
    vi: {
      message: ({ item, indicators }) =>
        indicators === ''
          ? `${item} không được chấm điểm trực tiếp nên không điều chỉnh điểm được.`
          : `Điểm của ${item} là tổng các nội dung bên dưới (${indicators}), không điều chỉnh trực tiếp được.`,
      fix: ({ indicators }) =>
        indicators === ''
          ? 'Sửa số liệu trong tệp minh chứng, hoặc xóa dòng điều chỉnh này.'
          : 'Điều chỉnh điểm của từng nội dung bên dưới.',
    },
    en: {
      message: ({ item, indicators }) =>
        indicators === ''
          ? `${item} is not given points by people, so its score cannot be overridden.`
          : `The points of ${item} are the sum of the items under it (${indicators}) and cannot be overridden.`,
      fix: ({ indicators }) =>
        indicators === ''
          ? 'Correct the value in the evidence file, or delete this row.'
          : 'Override the scores of the items under it.',
    },
  }),
  'override-above-maximum': define<{ found: number; maximum: number; item: string }>('error', {
    vi: {
      message: ({ found, maximum, item }) =>
        `Điểm mới ${vi.number(found)} của ${item} vượt điểm tối đa ${vi.number(maximum)}.`,
      fix: ({ maximum }) => `Ghi điểm từ 0 đến ${vi.number(maximum)}.`,
    },
    en: {
      message: ({ found, maximum, item }) => `The new score ${found} of ${item} is above its maximum ${maximum}.`,
      fix: ({ maximum }) => `Write a score from 0 to ${maximum}.`,
    },
  }),
  'override-repeated': define<{ code: string; item: string; row: number }>('error', {
    vi: {
      message: ({ code, item, row }) => `Điểm ${item} của đơn vị ${code} đã được điều chỉnh ở dòng ${row}.`,
      fix: () => 'Giữ một dòng cho mỗi đơn vị và tiêu chí: dòng mới nhất; xóa dòng kia.',
    },
    en: {
      message: ({ code, item, row }) => `The score of ${item} of unit ${code} is already overridden in row ${row}.`,
      fix: () => 'Keep one row for a unit and an item, the newest, and delete the other.',
    },
  }),
  'override-without-checked-scores': define('error', {
    vi: {
      message: () => 'Các tệp minh chứng chỉ có điểm tự chấm, chưa có điểm kiểm tra nào để điều chỉnh.',
      fix: () => 'Ghi điểm kiểm tra vào tệp minh chứng trước, hoặc chạy lại mà không dùng tệp điều chỉnh.',
    },
    en: {
      message: () => 'The evidence files have only self scores: there is no checked score to override.',
      fix: () => 'Write the checked scores in the evidence file first, or run without the file of overrides.',
    },
  }),
}));
