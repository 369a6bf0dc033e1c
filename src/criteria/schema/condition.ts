import { z } from 'zod';
import { article, bound, code, itemCode, pointsBound, record } from './scalars.ts';

const basis = article.describe('Căn cứ của điều kiện này: điều, khoản, điểm.').optional();

const value = record({
  kind: z.literal('value').describe('Số liệu hoặc tỷ lệ của một nội dung đạt một ngưỡng.'),
  item: itemCode.describe('Mã của nội dung có số liệu.'),
  direction: z.enum(['at-least', 'at-most']).describe('at-least: từ ... trở lên; at-most: từ ... trở xuống.'),
  bound: bound.nullable().describe('Ngưỡng, tính cả chính nó; tỷ lệ thì ghi bằng phần trăm. null: để địa phương điền.'),
  article: basis,
});

const met = record({
  kind: z.literal('met').describe('Nội dung đó đạt.'),
  item: itemCode.describe('Mã của tiêu chí hoặc nội dung phải đạt.'),
  article: basis,
});

const level = record({
  kind: z.literal('level').describe('Đạt một mức, hoặc mức cao hơn.'),
  item: itemCode.describe('Mã của tiêu chí hoặc nội dung có các mức.'),
  level: code.describe('Mã của mức (hoặc của loại, khi nội dung lấy xếp loại của một đánh giá khác).'),
  article: basis,
});

const points = record({
  kind: z.literal('points').describe('Được ít nhất bao nhiêu điểm.'),
  item: itemCode.describe('Mã của tiêu chí hoặc nội dung.'),
  atLeast: pointsBound.nullable().describe('Số điểm ít nhất. null: để địa phương điền.'),
  article: basis,
});

const ofClass = record({
  kind: z.literal('class').describe('Đạt mọi điều kiện của một loại thấp hơn.'),
  class: code.describe('Mã của loại thấp hơn.'),
  article: basis,
});

/** A new kind of condition is a variant here, in the model, in lint/conditions and in condition-in-words. */
export const itemCondition = z
  .discriminatedUnion('kind', [value, met, level, points])
  .meta({ id: 'itemCondition', description: 'Một điều kiện của một mức.' });

export const classCondition = z
  .discriminatedUnion('kind', [value, met, level, points, ofClass])
  .meta({ id: 'classCondition', description: 'Một điều kiện của một loại.' });

export type WrittenCondition = z.infer<typeof classCondition>;
