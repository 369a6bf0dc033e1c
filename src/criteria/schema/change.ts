import { z } from 'zod';
import { item, itemFields } from './item.ts';
import { itemCode, listOf, record, text, words } from './scalars.ts';

const why = text.describe('Vì sao thay đổi; ghi số văn bản của địa phương nếu có.').optional();
const target = itemCode.describe('Mã của tiêu chí hoặc nội dung được thay đổi.');

/** What an office changes in the set it extends. A new operation is a variant here and its case in compose/changes. */
export const change = z
  .discriminatedUnion('op', [
    record({
      op: z.literal('set').describe('Ghi thêm hoặc thay điểm tối đa, cách chấm, ...'),
      item: target,
      ...itemFields,
      why,
    }),
    record({
      op: z.literal('add').describe('Thêm một tiêu chí hoặc nội dung.'),
      item: item.describe('Tiêu chí hoặc nội dung được thêm.'),
      under: itemCode
        .describe('Mã của tiêu chí mà nội dung này thuộc về; không ghi thì thêm một tiêu chí mới.')
        .optional(),
      after: itemCode.describe('Mã của tiêu chí cùng cấp đứng ngay trước; không ghi thì thêm vào cuối.').optional(),
      why,
    }),
    record({ op: z.literal('remove').describe('Bỏ một tiêu chí cùng các nội dung của nó.'), item: target, why }),
    record({
      op: z.literal('reword').describe('Đổi tên.'),
      item: target,
      label: words.describe('Tên mới.'),
      why,
    }),
    record({
      op: z.literal('reorder').describe('Sắp xếp lại các tiêu chí cùng cấp.'),
      under: itemCode
        .describe('Mã của tiêu chí có các nội dung được sắp xếp; không ghi thì sắp xếp các tiêu chí.')
        .optional(),
      order: listOf(itemCode).describe('Mã của tất cả các tiêu chí cùng cấp, theo thứ tự mới.'),
      why,
    }),
  ])
  .meta({ id: 'change', description: 'Một thay đổi so với bộ tiêu chí gốc.' });

export type WrittenChange = z.infer<typeof change>;
