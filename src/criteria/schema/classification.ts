import { z } from 'zod';
import { GATE_SCHEMAS } from '../gates.ts';
import { classCondition } from './condition.ts';
import { clause, code, listOf, pointsBound, record, words } from './scalars.ts';

/** One of the forms of criteria/gates.ts. */
export const gate = z
  .discriminatedUnion('kind', GATE_SCHEMAS)
  .meta({ id: 'gate', description: 'Điều kiện mà tổng điểm cao không bù được.' });

const classFields = {
  id: code.describe('Mã của loại, ví dụ “good”.'),
  label: words.describe('Tên loại, ví dụ “Tốt”.'),
  requires: listOf(code).describe('Mã các điều kiện phải đạt để được xếp loại này.').optional(),
  earnsAward: z.boolean().describe('Loại này có được công nhận danh hiệu (và in giấy chứng nhận) hay không.'),
  clause: clause.describe('Quy định về loại này.').optional(),
};

const bandClass = record({
  ...classFields,
  from: pointsBound
    .nullable()
    .describe('Tổng điểm thấp nhất của loại; loại cuối (các trường hợp còn lại) không ghi. null: để địa phương điền.')
    .optional(),
  to: pointsBound
    .nullable()
    .describe('Tổng điểm cao nhất, đúng con số của văn bản. null: để địa phương điền.')
    .optional(),
  toExclusive: z.boolean().describe('true khi văn bản ghi “đến dưới”. Mặc định false.').optional(),
});

const bands = record({
  kind: z.literal('bands').describe('Xếp loại theo khoảng của tổng điểm.'),
  betweenBands: z
    .enum(['lower-class', 'higher-class'])
    .describe('Tổng điểm rơi vào giữa hai khoảng (ví dụ 84,5) được đọc về loại thấp hơn hay cao hơn.')
    .optional(),
  betweenBandsReason: words.describe('Vì sao đọc như vậy.').optional(),
  classes: listOf(bandClass).describe('Các loại, loại tốt nhất trước; loại cuối nhận các trường hợp còn lại.'),
});

const levelClass = record({
  ...classFields,
  conditions: listOf(classCondition)
    .describe('Các điều kiện, phải đạt tất cả; loại cuối (các trường hợp còn lại) không ghi.')
    .optional(),
});

const levels = record({
  kind: z.literal('levels').describe('Xếp loại theo các điều kiện phải đạt tất cả, không cần tổng điểm.'),
  why: words.describe('Vì sao chia loại như vậy, khi văn bản không tự chia loại.').optional(),
  classes: listOf(levelClass).describe('Các loại, loại tốt nhất trước; loại cuối nhận các trường hợp còn lại.'),
});

export const classification = z
  .discriminatedUnion('kind', [bands, levels])
  .meta({ id: 'classification', description: 'Cách xếp loại.' });

export type WrittenClassification = z.infer<typeof classification>;
