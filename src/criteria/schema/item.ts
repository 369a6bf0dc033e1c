import { z } from 'zod';
import { itemCondition } from './condition.ts';
import { method } from './method.ts';
import { article, clause, code, itemCode, listOf, points, record, words } from './scalars.ts';

const attainmentLevel = record({
  id: code.describe('Mã của mức, ví dụ “muc-do-1”.'),
  label: words.describe('Tên mức, ví dụ “Mức độ 1”.'),
  conditions: listOf(itemCondition).describe('Các điều kiện của mức, phải đạt tất cả.'),
  clause: clause.describe('Quy định về mức này.').optional(),
});

const attainment = record({
  levels: listOf(attainmentLevel).describe('Các mức, mức tốt nhất trước.'),
  otherwise: words.describe('Gọi là gì khi không đạt mức nào, ví dụ “Chưa đạt chuẩn”.'),
}).meta({ id: 'attainment', description: 'Các mức mà tiêu chí đạt được khi đủ điều kiện, không tính điểm.' });

/** What a change may set on an item, and what an item may have. */
export const itemFields = {
  details: listOf(words)
    .describe('Các yêu cầu mà tiêu chí này gồm, theo nguyên văn, khi văn bản liệt kê mà không cho điểm riêng.')
    .optional(),
  maximum: points
    .nullable()
    .describe('Điểm tối đa. Không ghi khi văn bản không nêu; null: để địa phương điền.')
    .optional(),
  method: method
    .nullable()
    .describe('Cách chấm; tiêu chí có các nội dung bên dưới thì không ghi. null: để địa phương điền.')
    .optional(),
  attainment: attainment
    .describe('Các mức của một tiêu chí có nội dung bên dưới, khi mức được xét theo điều kiện.')
    .optional(),
  article: article.describe('Căn cứ: điều, khoản, điểm.').optional(),
  evidenceKinds: listOf(words).describe('Các loại minh chứng thường có.').optional(),
  mayBeNotApplicable: z
    .boolean()
    .describe('true: được ghi “không áp dụng”; tính thế nào thì ghi ở “notApplicable” của bộ. Mặc định false.')
    .optional(),
  onlyFor: listOf(code)
    .describe('Chỉ áp dụng cho những loại đơn vị này (mã ở “categories”); các loại khác thì không xét.')
    .optional(),
  reported: z
    .boolean()
    .describe('true: chỉ biết lời văn qua tin bài, chưa đọc được văn bản gốc. Mặc định false.')
    .optional(),
};

const ownFields = {
  id: itemCode.describe('Mã, ví dụ “TC5” hoặc “TC5.2”; dùng trong tệp minh chứng nên không đổi về sau.'),
  label: words.describe('Tên tiêu chí hoặc nội dung; bộ official thì đúng nguyên văn.'),
  ...itemFields,
};

export interface WrittenItem extends z.infer<z.ZodObject<typeof ownFields>> {
  items?: WrittenItem[] | undefined;
}

export const item: z.ZodType<WrittenItem> = record({
  ...ownFields,
  // A getter, since an item holds items.
  get items(): z.ZodOptional<z.ZodType<WrittenItem[]>> {
    return listOf(item).describe('Các nội dung bên dưới; điểm của tiêu chí này là tổng của chúng.').optional();
  },
}).meta({ id: 'item', description: 'Một tiêu chí, hoặc một nội dung (chỉ tiêu) của tiêu chí.' });
