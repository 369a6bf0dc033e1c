import { z } from 'zod';
import { clause, code, listOf, points, record, words } from './scalars.ts';

const noZero = record({
  id: code.describe('Mã của điều kiện.'),
  kind: z.literal('no-item-at-zero').describe('Không tiêu chí nào ở cấp đã nêu bị điểm 0.'),
  label: words.describe('Lời của điều kiện.'),
  depth: z
    .int({ error: 'depth' })
    .min(0, { error: 'depth' })
    .max(9, { error: 'depth' })
    .describe('Cấp: 0 là tiêu chí, 1 là nội dung của tiêu chí.'),
  clause: clause.describe('Quy định về điều kiện này.').optional(),
});

/** A new kind of gate is a variant here, in the model and in lint/gates. */
export const gate = z
  .discriminatedUnion('kind', [noZero])
  .meta({ id: 'gate', description: 'Điều kiện mà tổng điểm cao không bù được.' });

const classRule = record({
  id: code.describe('Mã của loại, ví dụ “good”.'),
  label: words.describe('Tên loại, ví dụ “Tốt”.'),
  from: points.describe('Tổng điểm thấp nhất của loại; loại cuối (các trường hợp còn lại) không ghi.').optional(),
  to: points.describe('Tổng điểm cao nhất, đúng con số của văn bản.').optional(),
  toExclusive: z.boolean().describe('true khi văn bản ghi “đến dưới”. Mặc định false.').optional(),
  requires: listOf(code).describe('Mã các điều kiện phải đạt để được xếp loại này.').optional(),
  earnsAward: z.boolean().describe('Loại này có được công nhận danh hiệu (và in giấy chứng nhận) hay không.'),
  clause: clause.describe('Quy định về loại này.').optional(),
});

export const classification = record({
  kind: z.literal('bands').describe('Xếp loại theo khoảng của tổng điểm.'),
  betweenBands: z
    .enum(['lower-class', 'higher-class'])
    .describe('Tổng điểm rơi vào giữa hai khoảng (ví dụ 84,5) được đọc về loại thấp hơn hay cao hơn.')
    .optional(),
  betweenBandsReason: words.describe('Vì sao đọc như vậy.').optional(),
  classes: listOf(classRule).describe('Các loại, loại tốt nhất trước; loại cuối nhận các trường hợp còn lại.'),
}).meta({ id: 'classification', description: 'Cách xếp loại.' });

export type WrittenClassification = z.infer<typeof classification>;
export type WrittenGate = z.infer<typeof gate>;
