import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { particularParts } from '../model/particular-list.ts';
import { define } from './define.ts';

/** Problems of a set that moves to another version of its base. What does not fit at all is said by the check of the file. */
export const draftingProblems = lazy(() => ({
  /** `what`: keys of the item, separated by commas. */
  'base-item-changed': define<{ item: string; what: string }>('warning', {
    vi: {
      message: ({ item, what }) =>
        `Bản mới của bộ gốc đã đổi ${inWords(what, 'vi')} của ${item}, mà cơ quan cũng có thay đổi riêng ở ${item}; thay đổi của cơ quan được giữ.`,
      fix: ({ item }) => `Xem bản mới quy định ${item} thế nào, rồi giữ hoặc sửa thay đổi này.`,
    },
    en: {
      message: ({ item, what }) =>
        `The new version of the base changed ${inWords(what, 'en')} of ${item}, which the office changes too; the office's change was kept.`,
      fix: ({ item }) => `See what the new version says of ${item}, and keep or correct this change.`,
    },
  }),
  'base-part-changed': define<{ part: string }>('warning', {
    vi: {
      message: ({ part }) =>
        `Bản mới của bộ gốc đã đổi ${inWords(part, 'vi')} (“${part}”), nhưng tệp của cơ quan ghi phần ấy riêng nên không đổi theo.`,
      fix: () => 'So phần này với bản mới của bộ gốc, rồi giữ hoặc sửa.',
    },
    en: {
      message: ({ part }) =>
        `The new version of the base changed ${inWords(part, 'en')} (“${part}”), but the office's file has a “${part}” of its own, which stays.`,
      fix: () => 'Compare it with the new version of the base, and keep or correct it.',
    },
  }),
  'base-items-new': define<{ items: string }>('notice', {
    vi: {
      message: ({ items }) => `Bản mới của bộ gốc có thêm: ${items}.`,
      fix: () => 'Kiểm tra điểm tối đa và tổng điểm; điền điểm cho các tiêu chí mới nếu cần.',
    },
    en: {
      message: ({ items }) => `The new version of the base adds: ${items}.`,
      fix: () => 'Check the maxima and their sum; give the new items points where needed.',
    },
  }),
}));

/** Keys of a criteria file as people call what stands there. */
const KEYS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  label: { vi: 'tên', en: 'the name' },
  details: { vi: 'các yêu cầu', en: 'the requirements' },
  maximum: { vi: 'điểm tối đa', en: 'the maximum points' },
  method: { vi: 'cách chấm', en: 'the way of scoring' },
  attainment: { vi: 'các mức đạt và điều kiện', en: 'the levels and their conditions' },
  article: { vi: 'căn cứ', en: 'the article' },
  evidenceKinds: { vi: 'các loại minh chứng', en: 'the kinds of evidence' },
  onlyFor: { vi: 'loại đơn vị được áp dụng', en: 'the kinds of unit it holds for' },
  mayBeNotApplicable: { vi: 'việc được ghi “không áp dụng”', en: 'whether it may be not applicable' },
  reported: { vi: 'tình trạng đối chiếu nguyên văn', en: 'whether it is known from reports only' },
  items: { vi: 'các nội dung bên dưới', en: 'the items under it' },
  subject: { vi: 'việc được đánh giá', en: 'what is evaluated' },
  law: { vi: 'văn bản', en: 'the document' },
  applies: { vi: 'năm áp dụng', en: 'the years it applies to' },
  maximumClause: { vi: 'căn cứ của tổng điểm', en: 'the provision on the maximum' },
  rounding: { vi: 'cách làm tròn', en: 'the rounding' },
  evidence: { vi: 'quy định về minh chứng', en: 'the rule on evidence' },
  notApplicable: { vi: 'quy định về nội dung không áp dụng', en: 'the rule on what does not apply' },
  categories: { vi: 'các loại địa bàn', en: 'the categories' },
  gates: { vi: 'các điều kiện chung', en: 'the gates' },
  classification: { vi: 'cách xếp loại', en: 'the classification' },
  areas: { vi: 'quy định công nhận cấp trên', en: 'the recognition of areas' },
  facts: { vi: 'thời hạn, thẩm quyền', en: 'terms and authorities' },
  notes: { vi: 'ghi chú', en: 'the notes' },
};

function inWords(keys: string, language: 'vi' | 'en'): string {
  return SPEECH[language].list(particularParts(keys).map((key) => KEYS[key]?.[language] ?? `“${key}”`));
}
