import { z } from 'zod';
import {
  bound,
  code,
  count,
  decimal,
  itemCode,
  listOf,
  months,
  points,
  positive,
  record,
  rounding,
  text,
  words,
  wordsPerCategory,
} from './scalars.ts';

/** How points are found. A new way of scoring is a variant here, in the model, in lint/methods and in scoring-in-words. */
const awarded = record({
  kind: z.literal('awarded').describe('Người kiểm tra chấm điểm.'),
  step: positive.describe('Bước điểm nhỏ nhất, ví dụ 0.5.').optional(),
});

const level = record({
  id: code.describe('Mã của mức, chữ thường không dấu, ví dụ “tot”.'),
  label: words.describe('Tên mức, như sẽ ghi trong tệp minh chứng.'),
  points: points.describe('Điểm của mức này.'),
});

const levels = record({
  kind: z.literal('levels').describe('Đạt một trong các mức, mỗi mức một số điểm.'),
  levels: listOf(level).describe('Các mức, mức cao nhất trước.'),
});

const step = record({
  bound: bound.describe('Ngưỡng phải đạt, tính cả chính nó.'),
  points: points.describe('Điểm khi đạt ngưỡng.'),
});

const direction = z
  .enum(['at-least', 'at-most'])
  .describe('at-least: càng cao càng tốt (từ ... trở lên); at-most: càng thấp càng tốt (từ ... trở xuống).');

const measured = {
  measure: words.describe('Số liệu được đo, ví dụ “Tỷ lệ hộ nghèo”.'),
  unit: text.describe('Đơn vị đo; “%” thì số liệu phải từ 0 đến 100.').optional(),
};

const thresholds = record({
  kind: z.literal('thresholds').describe('Điểm tính từ một số liệu đo được, theo các ngưỡng.'),
  ...measured,
  direction,
  steps: listOf(step).describe('Các ngưỡng, ngưỡng nhiều điểm nhất trước.'),
  otherwise: points.describe('Điểm khi không đạt ngưỡng nào.'),
});

const share = record({
  kind: z.literal('share').describe('Tỷ lệ tính từ hai số đếm (bao nhiêu trên bao nhiêu), so sánh chính xác.'),
  part: wordsPerCategory.describe('Đếm cái gì (tử số), ví dụ “trẻ em 5 tuổi đến lớp”.'),
  whole: wordsPerCategory.describe('Trong số nào (mẫu số), ví dụ “trẻ em 5 tuổi trên địa bàn”.'),
  direction: direction.optional(),
  steps: listOf(step)
    .describe('Các ngưỡng tính bằng phần trăm, ngưỡng nhiều điểm nhất trước; không cho điểm thì không ghi.')
    .optional(),
  otherwise: points.describe('Điểm khi không đạt ngưỡng nào; chỉ ghi cùng “steps”.').optional(),
  emptyWhole: z
    .enum(['refused', 'holds'])
    .describe(
      '0 trên 0 là gì. refused (mặc định): báo lỗi; holds: coi là đạt, khi văn bản nói “tất cả” mà không có ai.',
    )
    .optional(),
  wholeIsRestOf: itemCode
    .describe(
      'Mã của một tỷ lệ khác: tổng số ở đây phải bằng phần còn lại của tỷ lệ ấy (tổng số trừ số đạt), khi văn bản nói “số còn lại”; không bằng thì báo lỗi.',
    )
    .optional(),
});

const linear = record({
  kind: z.literal('linear').describe('Điểm tăng theo số liệu đo được: mỗi đơn vị một số điểm, đến mức tối đa.'),
  ...measured,
  rate: positive.describe('Số điểm cho mỗi 1 đơn vị của số liệu.'),
  from: decimal.describe('Bắt đầu tính từ giá trị này. Mặc định 0.').optional(),
  cap: positive.describe('Số điểm nhiều nhất.'),
  rounding: rounding.describe('Cách làm tròn điểm của nội dung này, khi văn bản nêu.').optional(),
});

const checklistEntry = record({
  id: code.describe('Mã ngắn, ví dụ “1” hoặc “a”; ghi trong tệp minh chứng.'),
  label: words.describe('Yêu cầu, đúng lời của văn bản.'),
  points: points.describe('Điểm khi có; hoặc ghi cho mọi yêu cầu, hoặc không ghi cho yêu cầu nào.').optional(),
});

const checklist = record({
  kind: z.literal('checklist').describe('Danh mục các yêu cầu có hoặc không có.'),
  entries: listOf(checklistEntry).describe('Các yêu cầu.'),
  needed: count
    .describe('Cần ít nhất mấy yêu cầu thì đạt, khi các yêu cầu không có điểm. Mặc định: tất cả.')
    .optional(),
});

const met = record({
  kind: z.literal('met').describe('Đạt hoặc không đạt.'),
  points: points.describe('Điểm khi đạt, trong bộ có tính điểm.').optional(),
});

const since = record({
  kind: z.literal('since').describe('Đạt khi đã qua đủ số tháng, tính từ một ngày đến ngày kiểm tra.'),
  event: words.describe('Ngày của việc gì, ví dụ “Ngày được công nhận mức độ 1”.'),
  months: months.describe('Đã qua ít nhất bao nhiêu tháng.'),
  atMostMonths: months.describe('Nhưng không quá bao nhiêu tháng, khi có thời hạn.').optional(),
});

const otherClass = record({
  id: code.describe('Mã của loại, đúng như trong bộ tiêu chí kia.'),
  label: words.describe('Tên loại, như sẽ ghi trong tệp minh chứng.'),
  points: points.describe('Điểm cho loại này, trong bộ có tính điểm.').optional(),
});

const classOf = record({
  kind: z.literal('class-of').describe('Xếp loại của đơn vị trong một đánh giá khác.'),
  subject: code.describe('Mã loại đánh giá (subject.id) của bộ tiêu chí kia.'),
  classes: listOf(otherClass).describe('Các loại, loại tốt nhất trước.'),
});

export const method = z
  .discriminatedUnion('kind', [awarded, levels, thresholds, share, linear, checklist, met, since, classOf])
  .meta({ id: 'method', description: 'Cách chấm của một tiêu chí hoặc nội dung không chia nhỏ nữa.' });

export type WrittenMethod = z.infer<typeof method>;
