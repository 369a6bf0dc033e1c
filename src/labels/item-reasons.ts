import type { ItemReason } from '../model/reason.ts';
import { describeConditions } from './conditions.ts';
import { SENTENCES_BY_FACTS } from './methods/by-facts.ts';
import { SENTENCES_BY_FIGURES } from './methods/by-figures.ts';
import { SENTENCES_BY_PEOPLE } from './methods/by-people.ts';
import { articleInBrackets, capitalised, en, inEnglish, pointsOutOf, reaching, type Sentences, vi } from './phrases.ts';
import { SPEECH } from './speech.ts';

/** Why an item has its points, is met or not, or has its level: what its way of scoring says, or what came of it otherwise. */
export const ITEM_REASONS: Sentences<ItemReason> = {
  ...SENTENCES_BY_PEOPLE,
  ...SENTENCES_BY_FIGURES,
  ...SENTENCES_BY_FACTS,
  'sum-of-indicators': {
    vi: ({ points, maximum }) => `Cộng các nội dung: ${pointsOutOf(points, maximum, 'vi')} điểm.`,
    en: ({ points, maximum }) =>
      `Sum of the indicators: ${SPEECH.en.count(pointsOutOf(points, maximum, 'en'), 'point')}.`,
  },
  'no-evidence': {
    vi: ({ points, article }) =>
      points === undefined
        ? `Đã ghi kết quả nhưng không có minh chứng nên không được tính${articleInBrackets(article)}.`
        : `Đã chấm ${vi(points)} điểm nhưng không có minh chứng nên không được tính điểm${articleInBrackets(article)}.`,
    en: ({ points, article }) =>
      points === undefined
        ? `A result was given, which does not count because there is no evidence${articleInBrackets(article)}.`
        : `Awarded ${SPEECH.en.count(en(points), 'point, which does', 'points, which do')} not count because there is no evidence${articleInBrackets(article)}.`,
  },
  'level-attained': {
    vi: ({ level, article, above }) =>
      `${capitalised(reaching(level))}: đủ các điều kiện${articleInBrackets(article)}.${
        above === undefined
          ? ''
          : ` Chưa ${reaching(above.level)}${articleInBrackets(above.article)} vì: ${describeConditions(above.failing, 'vi')}.`
      }`,
    en: ({ level, article, above }) =>
      `Reaches ${inEnglish(level)}: all its conditions hold${articleInBrackets(article)}.${
        above === undefined
          ? ''
          : ` ${inEnglish(above.level)} is not reached${articleInBrackets(above.article)} because: ${describeConditions(above.failing, 'en')}.`
      }`,
  },
  'no-level-attained': {
    vi: ({ otherwise, failing }) =>
      `${otherwise.vi}${failing.length === 0 ? '' : ` vì: ${describeConditions(failing, 'vi')}`}.`,
    en: ({ otherwise, failing }) =>
      `${inEnglish(otherwise)}${failing.length === 0 ? '' : ` because: ${describeConditions(failing, 'en')}`}.`,
  },
  'all-met': { vi: () => 'Tất cả các nội dung đều đạt.', en: () => 'All its indicators are met.' },
  'some-not-met': {
    vi: ({ items }) => `Chưa đạt vì còn nội dung chưa đạt: ${SPEECH.vi.list(items)}.`,
    en: ({ items }) => `Not met because of ${SPEECH.en.list(items)}.`,
  },
  'nothing-submitted': {
    vi: (_, set) => (set.points ? 'Chưa gửi điểm và minh chứng.' : 'Chưa gửi kết quả.'),
    en: (_, set) => (set.points ? 'Neither score nor evidence was sent.' : 'No result was sent.'),
  },
  'no-score': {
    vi: (_, set) => (set.points ? 'Chưa có điểm.' : 'Chưa có kết quả.'),
    en: (_, set) => (set.points ? 'No score yet.' : 'No result yet.'),
  },
  'no-value': { vi: () => 'Chưa có số liệu.', en: () => 'No figure yet.' },
  'not-applicable': {
    vi: ({ category }) => (category === undefined ? 'Không áp dụng.' : `Không áp dụng cho “${category.vi}”.`),
    en: ({ category }) =>
      category === undefined ? 'Not applicable.' : `Does not hold for “${category.en ?? category.vi}”.`,
  },
  'invalid-data': {
    vi: () => 'Dữ liệu có lỗi, chưa tính được.',
    en: () => 'The data is wrong and cannot be counted.',
  },
};
