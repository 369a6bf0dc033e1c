import { z } from 'zod';
import { clause, code, itemCode, positive, record, words } from './scalars.ts';

const counts = z
  .discriminatedUnion('kind', [
    record({
      kind: z.literal('level').describe('Đếm các đơn vị đạt một mức (hoặc mức cao hơn) của một tiêu chí.'),
      item: itemCode.describe('Mã của tiêu chí có các mức.'),
      level: code.describe('Mã của mức.'),
    }),
    record({
      kind: z.literal('class').describe('Đếm các đơn vị được xếp loại này hoặc tốt hơn.'),
      class: code.describe('Mã của loại.'),
    }),
    record({
      kind: z.literal('recognised').describe('Đếm các huyện được công nhận theo một quy định khác; chỉ dùng cho tỉnh.'),
      rule: code.describe('Mã của quy định dành cho huyện.'),
    }),
  ])
  .meta({ id: 'counted', description: 'Đếm cái gì.' });

export const area = record({
  id: code.describe('Mã của quy định.'),
  label: words.describe('Được công nhận là gì, ví dụ “Huyện đạt chuẩn mức độ 2”.'),
  area: z.enum(['district', 'province']).describe('district: cấp huyện; province: cấp tỉnh.'),
  counts: counts.describe('Đếm cái gì trong địa bàn.'),
  share: positive.describe('Ít nhất bao nhiêu phần trăm, ví dụ 90.'),
  clause: clause.describe('Quy định về việc công nhận này.').optional(),
}).meta({ id: 'area', description: 'Huyện hoặc tỉnh được công nhận khi đủ tỷ lệ đơn vị đạt.' });

export type WrittenArea = z.infer<typeof area>;
