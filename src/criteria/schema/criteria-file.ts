import { z } from 'zod';
import { area } from './area.ts';
import { change } from './change.ts';
import { classification, gate } from './classification.ts';
import { item } from './item.ts';
import { recognition } from './recognition.ts';
import {
  article,
  clause,
  code,
  date,
  listOf,
  positive,
  record,
  rounding,
  semver,
  text,
  words,
  year,
} from './scalars.ts';

export const CRITERIA_FORMAT = 'hoctap-criteria';
export const CRITERIA_FORMAT_VERSION = 1;
/** Where the published schema of these files is, for editors. */
export const CRITERIA_SCHEMA = 'hoctap/schemas/criteria.json';

const subject = record({
  id: code.describe('Loại đánh giá; các bộ nối tiếp nhau theo thời gian thì cùng mã.'),
  award: words.describe('Danh hiệu, ví dụ “Cộng đồng học tập”.'),
  unit: words.describe('Đơn vị được đánh giá, ví dụ “xã, phường, thị trấn”.'),
}).meta({ id: 'subject', description: 'Đánh giá cái gì, của ai.' });

const repealed = record({
  on: date.describe('Hết hiệu lực từ ngày nào, dạng 2024-02-12.'),
  by: text.describe('Văn bản bãi bỏ nó.'),
  clause: clause.describe('Câu chữ bãi bỏ, điều khoản của văn bản kia.').optional(),
}).meta({ id: 'repealed', description: 'Văn bản đã bị bãi bỏ.' });

const lawArticle = record({
  article: text.describe('Điều của văn bản, ví dụ “Điều 6”.'),
  use: z
    .enum(['modelled', 'left-out', 'not-read'])
    .describe(
      'modelled: bộ này thể hiện điều ấy; left-out: không đưa vào; not-read: bản đã đọc không có lời của điều ấy.',
    ),
  why: words.describe('Vì sao không đưa vào, vì sao chưa đọc được.').optional(),
}).meta({ id: 'lawArticle', description: 'Một điều của văn bản và bộ này đã làm gì với nó.' });

const law = record({
  document: text.describe('Số, ký hiệu văn bản, ví dụ “Thông tư 44/2014/TT-BGDĐT”.'),
  title: words.describe('Tên văn bản.'),
  citation: text
    .describe(
      'Viện dẫn đầy đủ ở lần đầu: tên loại, số, ngày, cơ quan ban hành, trích yếu, ví dụ “Thông tư số 44/2014/TT-BGDĐT ngày 12 tháng 12 năm 2014 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về …”.',
    )
    .optional(),
  issuedOn: date.describe('Ngày ban hành, dạng 2014-12-12.').optional(),
  inForceFrom: date.describe('Ngày có hiệu lực.').optional(),
  source: text.describe('Nguồn đã trích nguyên văn.').optional(),
  readOn: date.describe('Ngày gần nhất bộ này được đối chiếu với văn bản.').optional(),
  supersededBy: text.describe('Văn bản đã thay thế nó.').optional(),
  repealed: repealed.optional(),
  articles: listOf(lawArticle)
    .describe('Mọi điều của văn bản: điều nào được thể hiện, điều nào không và vì sao.')
    .optional(),
}).meta({ id: 'law', description: 'Căn cứ pháp lý.' });

const sharedYear = record({
  year: year.describe('Năm đánh giá.'),
  with: text.describe('Văn bản kia, ví dụ “Thông tư 25/2023/TT-BGDĐT”.'),
  why: words.describe('Vì sao năm ấy có thể thuộc cả hai; viết tiếp sau dấu hai chấm, không có dấu chấm cuối.'),
}).meta({ id: 'sharedYear', description: 'Một năm có thể thuộc cả một văn bản khác.' });

const applies = record({
  from: year.describe('Năm đánh giá đầu tiên.'),
  to: year.describe('Năm đánh giá cuối cùng; còn áp dụng thì không ghi.').optional(),
  when: clause.describe('Quy định về thời gian đánh giá trong năm.').optional(),
  shared: listOf(sharedYear).describe('Các năm có thể thuộc cả một văn bản khác.').optional(),
}).meta({ id: 'applies', description: 'Áp dụng cho những năm đánh giá nào.' });

const evidence = record({
  rule: z
    .enum(['required', 'optional'])
    .describe('required: tiêu chí không có minh chứng thì không được tính điểm; optional: vẫn tính, chỉ báo là thiếu.'),
  clause: clause.describe('Quy định về minh chứng.').optional(),
}).meta({ id: 'evidence', description: 'Minh chứng có bắt buộc hay không.' });

const category = record({
  id: code.describe('Mã địa bàn, dùng trong các ngưỡng.'),
  label: words.describe('Tên địa bàn.'),
  aliases: listOf(text).describe('Các cách ghi khác trong tệp minh chứng.').optional(),
}).meta({ id: 'category', description: 'Một loại địa bàn có ngưỡng riêng.' });

const notApplicable = z
  .discriminatedUnion('rule', [
    record({
      rule: z.literal('leave-out').describe('Mất điểm của phần không áp dụng; các khoảng xếp loại giữ nguyên.'),
      clause: clause.describe('Quy định về phần không áp dụng.').optional(),
    }),
    record({
      rule: z.literal('scale').describe('Quy đổi tổng điểm theo số điểm có thể đạt được rồi đưa về thang của bộ.'),
      rounding: rounding.describe('Cách làm tròn tổng điểm đã quy đổi.'),
      clause: clause.describe('Quy định về việc quy đổi.').optional(),
    }),
  ])
  .meta({ id: 'notApplicable', description: 'Tính thế nào khi có tiêu chí không áp dụng với đơn vị.' });

const fact = record({
  what: words.describe('Việc gì, ví dụ “Thẩm quyền công nhận”.'),
  says: words.describe('Quy định thế nào.'),
  from: date.describe('Quy định này đúng từ ngày nào.').optional(),
  to: date.describe('Quy định này đúng đến hết ngày nào.').optional(),
  article: article.describe('Căn cứ: điều, khoản, điểm.').optional(),
  reported: z.boolean().describe('true: chỉ biết qua tin bài, chưa đọc được văn bản gốc. Mặc định false.').optional(),
  source: text.describe('Đọc ở đâu, khi không phải văn bản của bộ này.').optional(),
}).meta({ id: 'fact', description: 'Thời hạn, ngày hoặc thẩm quyền trong quy trình: chỉ in ra, không dùng để tính.' });

const heading = {
  $schema: text.describe('Đường dẫn tới schema.json, để trình soạn thảo gợi ý.').optional(),
  format: z.literal(CRITERIA_FORMAT).describe('Luôn là “hoctap-criteria”.'),
  formatVersion: z.literal(CRITERIA_FORMAT_VERSION).describe('Phiên bản của cách ghi tệp này.'),
  id: code.describe('Mã bộ tiêu chí, ví dụ “tt44-2014”.'),
  version: semver.describe('Phiên bản của bộ, ví dụ “1.0.0”; đã phát hành thì không sửa, muốn sửa thì ra bản mới.'),
  title: words.describe('Tên bộ tiêu chí.'),
};

const parts = {
  subject,
  law,
  applies,
  maximum: positive
    .nullable()
    .describe('Tổng điểm tối đa của cả bộ. Không ghi khi bộ không cho điểm; null: để địa phương điền.')
    .optional(),
  maximumClause: clause.describe('Quy định về tổng điểm tối đa.').optional(),
  rounding: rounding.describe('Cách làm tròn tổng điểm trước khi xếp loại, chỉ khi văn bản nêu.').optional(),
  evidence,
  notApplicable: notApplicable.describe('Tính thế nào khi có tiêu chí không áp dụng với đơn vị.').optional(),
  categories: listOf(category).describe('Các loại địa bàn, khi ngưỡng khác nhau theo địa bàn.').optional(),
  gates: listOf(gate).describe('Các điều kiện mà tổng điểm cao không bù được.').optional(),
  classification,
  areas: listOf(area).describe('Điều kiện công nhận của huyện, tỉnh theo tỷ lệ đơn vị đạt.').optional(),
  facts: listOf(fact).describe('Thời hạn, ngày, thẩm quyền trong quy trình: chỉ in ra, không dùng để tính.').optional(),
  recognition: recognition.optional(),
};

const notes = listOf(words).describe('Điều người dùng bộ này nên biết; không kế thừa từ bộ gốc.').optional();

const completeSet = record({
  ...heading,
  provenance: z
    .enum(['official', 'office', 'illustrative'])
    .describe('official: trích nguyên văn văn bản; office: của địa phương; illustrative: chỉ để minh họa.'),
  ...parts,
  items: listOf(item).describe('Các tiêu chí, theo thứ tự của văn bản.'),
  notes,
}).meta({ id: 'completeSet', title: 'Bộ tiêu chí đầy đủ', description: 'Bộ tiêu chí đứng một mình.' });

const extendingSet = record({
  ...heading,
  provenance: z
    .enum(['office', 'illustrative'])
    .describe('office: của địa phương; illustrative: chỉ để minh họa. Bộ có sửa đổi không bao giờ là official.'),
  extends: record({
    id: code.describe('Mã bộ gốc.'),
    version: semver.describe('Phiên bản bộ gốc, ghi rõ để kết quả không tự thay đổi.'),
  }).describe('Bộ gốc mà bộ này dựa vào.'),
  subject: parts.subject.optional(),
  law: parts.law.optional(),
  applies: parts.applies.optional(),
  maximum: parts.maximum,
  maximumClause: parts.maximumClause,
  rounding: parts.rounding,
  evidence: parts.evidence.optional(),
  notApplicable: parts.notApplicable,
  categories: parts.categories,
  gates: parts.gates,
  classification: parts.classification.optional(),
  areas: parts.areas,
  facts: parts.facts,
  recognition: parts.recognition,
  changes: listOf(change).describe('Các thay đổi so với bộ gốc, làm lần lượt từ trên xuống.').optional(),
  notes,
}).meta({
  id: 'extendingSet',
  title: 'Bộ tiêu chí dựa trên bộ khác',
  description: 'Chỉ ghi những gì khác bộ gốc. Phần nào ghi ở đây thì thay cả phần đó của bộ gốc.',
});

/** What a criteria file may hold: the one description from which files are read and the JSON Schema is made. */
export const criteriaFile = z.union([completeSet, extendingSet]);

export type WrittenCompleteSet = z.infer<typeof completeSet>;
export type WrittenExtendingSet = z.infer<typeof extendingSet>;
export type WrittenCriteriaSet = WrittenCompleteSet | WrittenExtendingSet;

/** The half of the union a file is meant as, so that its errors refer to that half only. */
export function schemaFor(value: object): typeof completeSet | typeof extendingSet {
  return 'extends' in value || 'changes' in value ? extendingSet : completeSet;
}

export function isExtending(written: WrittenCriteriaSet): written is WrittenExtendingSet {
  return 'extends' in written;
}
