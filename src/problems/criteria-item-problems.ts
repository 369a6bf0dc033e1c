import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';
import { didYouMean } from './suggestion.ts';

const { vi, en } = SPEECH;

/** Problems of what items are worth and how they are scored. */
export const criteriaItemProblems = lazy(() => ({
  'points-without-maximum': define<{ items: string }>('error', {
    vi: {
      message: ({ items }) => `Bộ không ghi tổng điểm tối đa, nhưng các nội dung này cho điểm: ${items}.`,
      fix: () =>
        'Ghi tổng điểm tối đa của bộ (“maximum”); bộ không tính điểm thì chọn cách chấm đạt hay không đạt (“met”), danh mục yêu cầu (“checklist”) hoặc tỷ lệ (“share”) không có điểm.',
    },
    en: {
      message: ({ items }) => `The set has no maximum, but these items give points: ${items}.`,
      fix: () =>
        'Give the set a maximum (“maximum”); in a set without points use met or not met (“met”), a checklist (“checklist”) or a share (“share”) without points.',
    },
  }),
  'maximum-without-items': define<{ maximum: number }>('error', {
    vi: {
      message: ({ maximum }) => `Bộ ghi tổng điểm tối đa ${vi.number(maximum)}, nhưng không nội dung nào cho điểm.`,
      fix: () => 'Ghi điểm cho các nội dung, hoặc bỏ tổng điểm tối đa (“maximum”) nếu bộ không tính điểm.',
    },
    en: {
      message: ({ maximum }) => `The set has a maximum of ${en.number(maximum)}, but none of its items gives points.`,
      fix: () => 'Give points to its items, or leave out the maximum (“maximum”) if the set gives none.',
    },
  }),
  'maximum-without-points': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item} ghi điểm tối đa nhưng cách xét của nó không cho điểm.`,
      fix: () => 'Bỏ điểm tối đa ở đây (“maximum”), hoặc ghi điểm trong cách chấm.',
    },
    en: {
      message: ({ item }) => `${item} has a maximum, but the way it is judged gives no points.`,
      fix: () => 'Leave out the maximum here (“maximum”), or give points in its scoring.',
    },
  }),
  'bands-without-maximum': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Xếp loại theo khoảng tổng điểm, nhưng bộ này không tính điểm.',
      fix: () => 'Ghi tổng điểm tối đa của bộ (“maximum”), hoặc xếp loại theo điều kiện ("kind": "levels").',
    },
    en: {
      message: () => 'The classes are bands of the total, but this set gives no points.',
      fix: () => 'Give the set a maximum (“maximum”), or classify by conditions ("kind": "levels").',
    },
  }),
  'points-rule-without-maximum': define<{ key: string }>('error', {
    vi: {
      message: ({ key }) => `Phần này (“${key}”) nói về tổng điểm, nhưng bộ này không tính điểm.`,
      fix: ({ key }) => `Bỏ phần này (“${key}”), hoặc ghi tổng điểm tối đa của bộ (“maximum”).`,
    },
    en: {
      message: ({ key }) => `This (“${key}”) is about the total, but the set gives no points.`,
      fix: ({ key }) => `Leave this out (“${key}”), or give the set a maximum (“maximum”).`,
    },
  }),
  'otherwise-without-steps': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item}: có điểm khi không đạt ngưỡng nào mà không ghi ngưỡng nào.`,
      fix: () =>
        'Thêm các ngưỡng (“steps”), hoặc bỏ điểm khi không đạt ngưỡng nào (“otherwise”) nếu tỷ lệ này không cho điểm.',
    },
    en: {
      message: ({ item }) => `${item}: there are points for reaching no step, but no steps.`,
      fix: () =>
        'Add the steps (“steps”), or leave out the points for reaching none (“otherwise”) if this share gives no points.',
    },
  }),
  'rest-of-unknown': define<{ item: string; other: string; suggestion: string }>('error', {
    vi: {
      message: ({ item, other }) => `${item}: tổng số là phần còn lại của “${other}”, nhưng bộ này không có mã đó.`,
      fix: ({ suggestion }) =>
        didYouMean.vi(suggestion, 'Ghi mã của một tỷ lệ có trong bộ, hoặc bỏ phần này (“wholeIsRestOf”).'),
    },
    en: {
      message: ({ item, other }) => `${item}: its whole is what remains of “${other}”, which the set does not have.`,
      fix: ({ suggestion }) =>
        didYouMean.en(suggestion, 'Write the code of a share of this set, or leave this out (“wholeIsRestOf”).'),
    },
  }),
  'rest-of-not-share': define<{ item: string; other: string }>('error', {
    vi: {
      message: ({ item, other }) =>
        `${item}: tổng số là phần còn lại của ${other}, nhưng ${other} không tính từ hai số đếm.`,
      fix: () => 'Ghi mã của một tỷ lệ tính từ hai số đếm, hoặc bỏ phần này (“wholeIsRestOf”).',
    },
    en: {
      message: ({ item, other }) => `${item}: its whole is what remains of ${other}, which is no share of two counts.`,
      fix: () => 'Name a share of two counts, or leave this out (“wholeIsRestOf”).',
    },
  }),
  'rest-of-itself': define<{ item: string; chain: string }>('error', {
    vi: {
      message: ({ item, chain }) => `${item}: tổng số lại là phần còn lại của chính nó: ${chain}.`,
      fix: () => 'Ghi mã của tỷ lệ đếm tất cả, trong đó nội dung này chỉ đếm số còn lại.',
    },
    en: {
      message: ({ item, chain }) => `${item}: its whole is what remains of itself: ${chain}.`,
      fix: () => 'Write the code of the share that counts all of them; this item counts only those who remain.',
    },
  }),
  'points-given-to-some': define<{ item: string; without: string }>('error', {
    vi: {
      message: ({ item, without }) => `${item}: có chỗ ghi điểm, có chỗ không: thiếu điểm ở “${without}”.`,
      fix: () => 'Ghi điểm cho tất cả (có thể là 0), hoặc không ghi cho cái nào.',
    },
    en: {
      message: ({ item, without }) => `${item}: some have points and some have none: “${without}” has none.`,
      fix: () => 'Give points to all of them (0 is possible), or to none.',
    },
  }),
  'entry-repeated': define<{ item: string; entry: string }>('error', {
    vi: {
      message: ({ item, entry }) =>
        `${item}: yêu cầu “${entry}” có mã hoặc lời trùng với mã hoặc lời của một yêu cầu đứng trước.`,
      fix: () => 'Mỗi yêu cầu một mã và một lời riêng, khác nhau cả khi bỏ dấu và viết thường.',
    },
    en: {
      message: ({ item, entry }) =>
        `${item}: the entry “${entry}” has an id or words that are the id or words of one before it.`,
      fix: () => 'Give every entry an id and words of its own, different even without diacritics and capitals.',
    },
  }),
  'needed-does-not-fit': define<{ item: string; needed: number; entries: number }>('error', {
    vi: {
      message: ({ item, needed, entries }) =>
        `${item}: cần đạt ít nhất ${needed} yêu cầu mà danh mục có ${entries} yêu cầu; hoặc các yêu cầu đã có điểm riêng.`,
      fix: () => 'Sửa số yêu cầu cần đạt (“needed”) cho không quá số yêu cầu; khi các yêu cầu có điểm thì bỏ đi.',
    },
    en: {
      message: ({ item, needed, entries }) =>
        `${item}: ${en.count(needed, 'entry is', 'entries are')} needed of ${entries}, or the entries have points of their own.`,
      fix: () => 'Ask for no more (“needed”) than there are entries; where entries have points, leave it out.',
    },
  }),
  'months-reversed': define<{ item: string; months: number; atMost: number }>('error', {
    vi: {
      message: ({ item, months, atMost }) => `${item}: ít nhất ${months} tháng mà không quá ${atMost} tháng là ngược.`,
      fix: () => 'Sửa số tháng ít nhất (“months”) hoặc nhiều nhất (“atMostMonths”).',
    },
    en: {
      message: ({ item, months, atMost }) =>
        `${item}: at least ${en.count(months, 'month')} and at most ${atMost} is reversed.`,
      fix: () => 'Correct the fewest months (“months”) or the most (“atMostMonths”).',
    },
  }),
  'cap-out-of-reach': define<{ item: string; cap: number; most: number }>('error', {
    vi: {
      message: ({ item, cap, most }) =>
        `${item}: không bao giờ được tối đa ${vi.number(cap)} điểm, vì ở 100% cũng chỉ được ${vi.number(most)} điểm.`,
      fix: () => 'Sửa số điểm cho mỗi đơn vị (“rate”), chỗ bắt đầu tính (“from”) hoặc số điểm nhiều nhất (“cap”).',
    },
    en: {
      message: ({ item, cap, most }) =>
        `${item}: ${en.count(en.number(cap), 'point is', 'points are')} never reached: 100% brings ${en.number(most)}.`,
      fix: () =>
        'Correct the points for each unit (“rate”), where counting begins (“from”) or the most points (“cap”).',
    },
  }),
  'words-category-unknown': define<{ item: string; category: string; known: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: có lời riêng cho địa bàn “${category}” mà bộ này không khai.`,
      fix: ({ known }) =>
        known === ''
          ? 'Khai các loại địa bàn của bộ (“categories”), hoặc ghi một lời chung.'
          : `Các địa bàn đã khai: ${known}.`,
    },
    en: {
      message: ({ item, category }) =>
        `${item}: there are words for a category “${category}” the set does not declare.`,
      fix: ({ known }) =>
        known === ''
          ? 'Declare the categories of the set (“categories”), or write words for all.'
          : `Categories declared: ${known}.`,
    },
  }),
  'words-category-missing': define<{ item: string; category: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: chưa nói đếm gì cho địa bàn “${category}”.`,
      fix: () => 'Ghi lời cho mọi loại địa bàn bộ đã khai (“categories”).',
    },
    en: {
      message: ({ item, category }) => `${item}: it does not say what is counted for the category “${category}”.`,
      fix: () => 'Give words for every category the set declares (“categories”).',
    },
  }),
  'category-alias-repeated': define<{ category: string; alias: string }>('error', {
    vi: {
      message: ({ category, alias }) => `Địa bàn “${category}”: cách ghi “${alias}” đã chỉ một địa bàn khác.`,
      fix: () => 'Mỗi cách ghi chỉ một địa bàn; bỏ ở một trong hai nơi.',
    },
    en: {
      message: ({ category, alias }) => `Category “${category}”: “${alias}” already stands for another one.`,
      fix: () => 'One way of writing stands for one category; remove one of the two.',
    },
  }),
}));
