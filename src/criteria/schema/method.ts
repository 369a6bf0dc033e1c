import { z } from 'zod';
import { code, decimal, listOf, points, positive, record, text, words } from './scalars.ts';

/** How points are found. A new way of scoring is a variant here, in the model, in lint/methods and in method-words. */
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

const bound = z
  .union(
    [
      decimal,
      z
        .record(code, decimal, { error: 'bound' })
        .refine((bounds) => Object.keys(bounds).length > 0, { error: 'bound' }),
    ],
    { error: 'bound' },
  )
  .meta({
    id: 'bound',
    description: 'Một ngưỡng chung, hoặc mỗi địa bàn một ngưỡng: { "thuong": 95, "dac-biet-kho-khan": 90 }.',
  });

const step = record({
  bound: bound.describe('Ngưỡng phải đạt, tính cả chính nó.'),
  points: points.describe('Điểm khi đạt ngưỡng.'),
});

const thresholds = record({
  kind: z.literal('thresholds').describe('Điểm tính từ một số liệu đo được, theo các ngưỡng.'),
  measure: words.describe('Số liệu được đo, ví dụ “Tỷ lệ hộ nghèo”.'),
  unit: text.describe('Đơn vị đo; “%” thì số liệu phải từ 0 đến 100.').optional(),
  direction: z
    .enum(['at-least', 'at-most'])
    .describe('at-least: càng cao càng tốt (từ ... trở lên); at-most: càng thấp càng tốt (từ ... trở xuống).'),
  steps: listOf(step).describe('Các ngưỡng, ngưỡng nhiều điểm nhất trước.'),
  otherwise: points.describe('Điểm khi không đạt ngưỡng nào.'),
});

export const method = z
  .discriminatedUnion('kind', [awarded, levels, thresholds])
  .meta({ id: 'method', description: 'Cách chấm của một tiêu chí hoặc nội dung không chia nhỏ nữa.' });

export type WrittenMethod = z.infer<typeof method>;
