import { z } from 'zod';
import { method } from './method.ts';
import { article, itemCode, listOf, points, record, words } from './scalars.ts';

/** What a change may set on an item, and what an item may have. */
export const itemFields = {
  maximum: points.describe('Điểm tối đa. Bỏ trống khi văn bản không nêu.').optional(),
  method: method.describe('Cách chấm; tiêu chí có các nội dung bên dưới thì không ghi.').optional(),
  article: article.describe('Căn cứ: điều, khoản, điểm.').optional(),
  evidenceKinds: listOf(words).describe('Các loại minh chứng thường có.').optional(),
  mayBeNotApplicable: z
    .boolean()
    .describe('true: được ghi “không áp dụng”. Mặc định false, vì Thông tư không có quy định này.')
    .optional(),
};

const ownFields = {
  id: itemCode.describe('Mã, ví dụ “TC5” hoặc “TC5.2”; dùng trong tệp minh chứng nên không đổi về sau.'),
  label: words.describe('Tên tiêu chí hoặc nội dung; bộ official thì đúng nguyên văn.'),
  details: listOf(words)
    .describe('Các yêu cầu mà tiêu chí này gồm, theo nguyên văn, khi văn bản liệt kê mà không cho điểm riêng.')
    .optional(),
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
