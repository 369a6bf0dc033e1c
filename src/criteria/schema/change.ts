import { z } from 'zod';
import { item, itemFields } from './item.ts';
import { itemCode, listOf, record, text, words } from './scalars.ts';

const why = text.describe('Vì sao thay đổi; ghi số văn bản của địa phương nếu có.').optional();
const target = itemCode.describe('Mã của mục được thay đổi.');

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
      op: z.literal('add').describe('Thêm một mục.'),
      item: item.describe('Mục được thêm.'),
      under: itemCode.describe('Mã của mục cấp trên; không ghi thì thêm một tiêu chí mới.').optional(),
      after: itemCode.describe('Mã của mục cùng cấp đứng ngay trước; không ghi thì thêm vào cuối.').optional(),
      why,
    }),
    record({ op: z.literal('remove').describe('Bỏ một mục cùng các nội dung của nó.'), item: target, why }),
    record({
      op: z.literal('reword').describe('Đổi tên mục.'),
      item: target,
      label: words.describe('Tên mới.'),
      why,
    }),
    record({
      op: z.literal('reorder').describe('Sắp xếp lại các mục cùng cấp.'),
      under: itemCode.describe('Mã của mục cấp trên; không ghi thì sắp xếp các tiêu chí.').optional(),
      order: listOf(itemCode).describe('Mã của tất cả các mục cùng cấp, theo thứ tự mới.'),
      why,
    }),
  ])
  .meta({ id: 'change', description: 'Một thay đổi so với bộ tiêu chí gốc.' });

export type WrittenChange = z.infer<typeof change>;
