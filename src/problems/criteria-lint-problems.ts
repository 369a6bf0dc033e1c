import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';
import { didYouMean } from './suggestion.ts';

const { vi, en } = SPEECH;

/** What contradicts itself in the points, steps, gates and bands of a set. */
export const criteriaLintProblems = lazy(() => ({
  'years-reversed': define<{ from: number; to: number }>('error', {
    vi: {
      message: ({ from, to }) => `Năm cuối ${to} đứng trước năm đầu ${from}.`,
      fix: () => 'Sửa năm đầu (“from”) hoặc năm cuối (“to”).',
    },
    en: {
      message: ({ from, to }) => `The last year ${to} comes before the first year ${from}.`,
      fix: () => 'Correct the first year (“from”) or the last (“to”).',
    },
  }),
  'category-repeated': define<{ category: string }>('error', {
    vi: {
      message: ({ category }) => `Địa bàn “${category}” được khai hai lần.`,
      fix: () => 'Xóa một trong hai, hoặc đổi mã.',
    },
    en: {
      message: ({ category }) => `The category “${category}” is declared twice.`,
      fix: () => 'Delete one of the two or change its id.',
    },
  }),
  'method-missing': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item} chưa có cách chấm.`,
      fix: () => 'Ghi cách chấm (“method”), ví dụ { "kind": "awarded" } nếu do người kiểm tra chấm.',
    },
    en: {
      message: ({ item }) => `${item} has no way of scoring.`,
      fix: () => 'Say how it is scored (“method”), e.g. { "kind": "awarded" } if people award the points.',
    },
  }),
  'method-with-indicators': define<{ item: string; indicators: string }>('error', {
    vi: {
      message: ({ item, indicators }) => `${item} là tổng của ${indicators}, nên không có cách chấm riêng.`,
      fix: ({ item }) => `Bỏ cách chấm (“method”) của ${item}.`,
    },
    en: {
      message: ({ item, indicators }) => `${item} is the sum of ${indicators}, so it has no scoring of its own.`,
      fix: ({ item }) => `Remove the way of scoring (“method”) from ${item}.`,
    },
  }),
  'maxima-incomplete': define<{ without: string; known: number }>('error', {
    vi: {
      message: ({ without, known }) =>
        `Có ${known} tiêu chí cùng cấp đã ghi điểm tối đa, nhưng chưa ghi cho: ${without}.`,
      fix: () => 'Ghi điểm tối đa cho tất cả các tiêu chí cùng cấp, hoặc không ghi cho tiêu chí nào.',
    },
    en: {
      message: ({ without, known }) => `Of the items of this level ${known} have a maximum; these do not: ${without}.`,
      fix: () => 'Give a maximum to every item of the level, or to none.',
    },
  }),
  'maxima-differ-from-item': define<{ item: string; sum: number; maximum: number }>('error', {
    vi: {
      message: ({ item, sum, maximum }) =>
        `Điểm tối đa các nội dung của ${item} cộng lại là ${vi.number(sum)}, không bằng ${vi.number(maximum)}.`,
      fix: ({ item }) => `Sửa điểm tối đa của ${item} hoặc của các nội dung.`,
    },
    en: {
      message: ({ item, sum, maximum }) =>
        `The maxima under ${item} add up to ${en.number(sum)}, not to ${en.number(maximum)}.`,
      fix: ({ item }) => `Correct the maximum of ${item} or those of its indicators.`,
    },
  }),
  'maxima-differ-from-set': define<{ sum: number; maximum: number }>('error', {
    vi: {
      message: ({ sum, maximum }) =>
        `Điểm tối đa các tiêu chí cộng lại là ${vi.number(sum)}, không bằng tổng điểm tối đa ${vi.number(maximum)} của bộ.`,
      fix: () => 'Sửa điểm tối đa của các tiêu chí cho đủ tổng.',
    },
    en: {
      message: ({ sum, maximum }) =>
        `The maxima of the criteria add up to ${en.number(sum)}, not to the set's ${en.number(maximum)}.`,
      fix: () => 'Correct the maxima of the criteria.',
    },
  }),
  'step-does-not-fit': define<{ item: string; step: number; maximum: number }>('error', {
    vi: {
      message: ({ item, step, maximum }) =>
        `${item}: với bước ${vi.number(step)} không thể chấm đúng điểm tối đa ${vi.number(maximum)}.`,
      fix: () => 'Sửa bước điểm hoặc điểm tối đa.',
    },
    en: {
      message: ({ item, step, maximum }) =>
        `${item}: steps of ${en.number(step)} never reach the maximum of ${en.number(maximum)}.`,
      fix: () => 'Correct the step or the maximum.',
    },
  }),
  'best-is-not-maximum': define<{ item: string; best: number; maximum: number }>('error', {
    vi: {
      message: ({ item, best, maximum }) =>
        `${item}: cách chấm cho nhiều nhất ${vi.number(best)} điểm, khác điểm tối đa ${vi.number(maximum)}.`,
      fix: () => 'Sửa điểm trong cách chấm hoặc điểm tối đa; không ghi điểm tối đa (“maximum”) thì lấy theo cách chấm.',
    },
    en: {
      message: ({ item, best, maximum }) =>
        `${item}: its scoring brings ${en.number(best)} at most, the maximum is ${en.number(maximum)}.`,
      fix: () => 'Correct one of them; where no maximum (“maximum”) is written, the scoring gives it.',
    },
  }),
  'levels-not-descending': define<{
    item: string;
    level: string;
    points: number;
    above: string;
    abovePoints: number;
  }>('error', {
    vi: {
      message: ({ item, level, points, above, abovePoints }) =>
        `${item}: mức “${level}” (${vi.number(points)} điểm) không thấp điểm hơn mức “${above}” đứng trước (${vi.number(abovePoints)} điểm).`,
      fix: () => 'Xếp mức nhiều điểm nhất lên trước, các mức sau ít điểm dần.',
    },
    en: {
      message: ({ item, level, points, above, abovePoints }) =>
        `${item}: the level “${level}” (${en.number(points)}) is not worth less than “${above}” before it (${en.number(abovePoints)}).`,
      fix: () => 'Put the best level first, with fewer points from level to level.',
    },
  }),
  'level-repeated': define<{ item: string; level: string }>('error', {
    vi: {
      message: ({ item, level }) =>
        `${item}: mức “${level}” có mã hoặc tên trùng với mã hoặc tên của một mức đứng trước.`,
      fix: () => 'Mỗi mức một mã và một tên riêng, khác nhau cả khi bỏ dấu và viết thường.',
    },
    en: {
      message: ({ item, level }) =>
        `${item}: the level “${level}” has an id or name that is the id or name of a level before it.`,
      fix: () => 'Give every level an id and a name of its own, different even without diacritics and capitals.',
    },
  }),
  'steps-not-descending': define<{ item: string; points: number; abovePoints: number }>('error', {
    vi: {
      message: ({ item, points, abovePoints }) =>
        `${item}: ngưỡng này được ${vi.number(points)} điểm, không ít hơn ngưỡng đứng trước (${vi.number(abovePoints)} điểm).`,
      fix: () => 'Xếp ngưỡng nhiều điểm nhất lên trước, các ngưỡng sau ít điểm dần.',
    },
    en: {
      message: ({ item, points, abovePoints }) =>
        `${item}: this step is worth ${en.number(points)}, not less than the step before it (${en.number(abovePoints)}).`,
      fix: () => 'Put the best step first, with fewer points from step to step.',
    },
  }),
  'otherwise-too-high': define<{ item: string; otherwise: number; worst: number }>('error', {
    vi: {
      message: ({ item, otherwise, worst }) =>
        `${item}: không đạt ngưỡng nào mà được ${vi.number(otherwise)} điểm, không ít hơn ngưỡng thấp nhất (${vi.number(worst)} điểm).`,
      fix: () => 'Sửa điểm khi không đạt ngưỡng nào (“otherwise”) cho ít hơn điểm của ngưỡng thấp nhất.',
    },
    en: {
      message: ({ item, otherwise, worst }) =>
        `${item}: reaching no step is worth ${en.number(otherwise)}, not less than the lowest step (${en.number(worst)}).`,
      fix: () => 'Make the points for reaching no step (“otherwise”) fewer than those of the lowest step.',
    },
  }),
  'bounds-not-in-order': define<{ item: string; direction: string; bound: number; better: number }>('error', {
    vi: {
      message: ({ item, direction, bound, better }) =>
        direction === 'at-least'
          ? `${item}: ngưỡng ${vi.number(bound)} phải thấp hơn ngưỡng ${vi.number(better)} của bước nhiều điểm hơn.`
          : `${item}: ngưỡng ${vi.number(bound)} phải cao hơn ngưỡng ${vi.number(better)} của bước nhiều điểm hơn.`,
      fix: () =>
        'Sửa ngưỡng, hoặc sửa chiều so sánh (“direction”): “at-least” là càng cao càng tốt, “at-most” là càng thấp càng tốt.',
    },
    en: {
      message: ({ item, direction, bound, better }) =>
        `${item}: the bound ${en.number(bound)} must be ${direction === 'at-least' ? 'below' : 'above'} ${en.number(better)}, that of the better step.`,
      fix: () =>
        'Correct the bound, or which way is better (“direction”): “at-least” is the more the better, “at-most” the less the better.',
    },
  }),
  'bound-category-unknown': define<{ item: string; category: string; known: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: bộ này không khai địa bàn “${category}”.`,
      fix: ({ known }) =>
        known === ''
          ? 'Khai các loại địa bàn của bộ (“categories”), hoặc ghi một ngưỡng chung.'
          : `Các địa bàn đã khai: ${known}.`,
    },
    en: {
      message: ({ item, category }) => `${item}: the set declares no category “${category}”.`,
      fix: ({ known }) =>
        known === ''
          ? 'Declare the categories of the set (“categories”), or give one bound for all.'
          : `Categories declared: ${known}.`,
    },
  }),
  'only-for-unknown': define<{ item: string; category: string; known: string }>('error', {
    vi: {
      message: ({ item, category }) =>
        `${item} chỉ áp dụng cho loại đơn vị “${category}”, mà bộ này không khai loại ấy.`,
      fix: ({ known }) =>
        known === ''
          ? 'Khai các loại đơn vị của bộ (“categories”), hoặc bỏ phần chỉ áp dụng cho (“onlyFor”).'
          : `Các loại đã khai: ${known}.`,
    },
    en: {
      message: ({ item, category }) =>
        `${item} applies to units of “${category}” only, which the set does not declare.`,
      fix: ({ known }) =>
        known === ''
          ? 'Declare the kinds of unit (“categories”), or drop to whom it applies (“onlyFor”).'
          : `Declared are: ${known}.`,
    },
  }),
  'bound-category-missing': define<{ item: string; category: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: thiếu ngưỡng cho địa bàn “${category}”.`,
      fix: () => 'Ghi ngưỡng cho mọi loại địa bàn bộ đã khai (“categories”).',
    },
    en: {
      message: ({ item, category }) => `${item}: there is no bound for the category “${category}”.`,
      fix: () => 'Give a bound for every category the set declares (“categories”).',
    },
  }),
  'percentage-out-of-range': define<{ item: string; bound: number }>('error', {
    vi: {
      message: ({ item, bound }) => `${item}: ngưỡng ${vi.number(bound)}% nằm ngoài khoảng 0-100%.`,
      fix: () => 'Sửa ngưỡng, hoặc sửa đơn vị đo (“unit”) nếu không phải là phần trăm.',
    },
    en: {
      message: ({ item, bound }) => `${item}: the bound ${en.number(bound)}% is outside 0-100%.`,
      fix: () => 'Correct the bound, or the unit of measurement (“unit”) if it is not a percentage.',
    },
  }),
  'gate-unknown': define<{ gate: string; class: string; suggestion: string }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}” đòi điều kiện “${details.gate}”, nhưng bộ này không có điều kiện đó.`,
      fix: ({ suggestion }) => didYouMean.vi(suggestion, 'Khai điều kiện ấy ở phần điều kiện chung của bộ (“gates”).'),
    },
    en: {
      message: (details) =>
        `The class “${details.class}” requires a gate “${details.gate}” that the set does not have.`,
      fix: ({ suggestion }) => didYouMean.en(suggestion, 'Declare it among the conditions of the set (“gates”).'),
    },
  }),
  'gate-unused': define<{ gate: string }>('warning', {
    vi: {
      message: ({ gate }) => `Điều kiện “${gate}” được khai nhưng không loại nào đòi nó.`,
      fix: () => 'Ghi mã của nó ở các loại cần điều kiện này (“requires”), hoặc xóa đi.',
    },
    en: {
      message: ({ gate }) => `The gate “${gate}” is declared, but no class requires it.`,
      fix: () => 'Name it at the classes that need it (“requires”), or delete it.',
    },
  }),
  'gate-repeated': define<{ gate: string }>('error', {
    vi: {
      message: ({ gate }) => `Điều kiện “${gate}” được khai hai lần.`,
      fix: () => 'Xóa một trong hai, hoặc đổi mã.',
    },
    en: { message: ({ gate }) => `The gate “${gate}” is declared twice.`, fix: () => 'Delete one or change its id.' },
  }),
  'gate-reaches-nothing': define<{ gate: string; depth: number }>('error', {
    vi: {
      message: ({ gate, depth }) =>
        `Điều kiện “${gate}” xét các tiêu chí cấp ${depth}, nhưng bộ này không có gì ở cấp đó.`,
      fix: () => 'Sửa cấp được xét (“depth”): 0 là tiêu chí, 1 là nội dung của tiêu chí.',
    },
    en: {
      message: ({ gate, depth }) => `The gate “${gate}” looks at items of depth ${depth}, and the set has none.`,
      fix: () => 'Correct the level looked at (“depth”): 0 is the criteria, 1 their indicators.',
    },
  }),
  'class-repeated': define<{ class: string }>('error', {
    vi: {
      message: (details) => `Loại “${details.class}” được khai hai lần.`,
      fix: () => 'Xóa một trong hai, hoặc đổi mã.',
    },
    en: {
      message: (details) => `The class “${details.class}” is declared twice.`,
      fix: () => 'Delete one or change its id.',
    },
  }),
  'class-label-repeated': define<{ label: string; id: string; first: string }>('error', {
    vi: {
      message: ({ label, id, first }) => `Hai loại “${first}” và “${id}” cùng có tên “${label}”.`,
      fix: () => 'Đặt cho mỗi loại một tên riêng, vì tên loại được in trên báo cáo và giấy chứng nhận.',
    },
    en: {
      message: ({ label, id, first }) => `The classes “${first}” and “${id}” are both called “${label}”.`,
      fix: () => 'Give each class a name of its own: reports and certificates print it.',
    },
  }),
  'class-last-has-conditions': define<{ class: string }>('error', {
    vi: {
      message: (details) => `Loại cuối “${details.class}” có điều kiện riêng, nên có đơn vị không thuộc loại nào.`,
      fix: () =>
        'Loại cuối nhận các trường hợp còn lại: không ghi điểm thấp nhất (“from”), điều kiện (“conditions”, “requires”).',
    },
    en: {
      message: (details) => `The last class “${details.class}” has conditions, so some units would have no class.`,
      fix: () =>
        'The last class takes the remaining cases: leave out its lowest total (“from”) and its conditions (“conditions”, “requires”).',
    },
  }),
  'class-without-from': define<{ class: string }>('error', {
    vi: {
      message: (details) => `Loại “${details.class}” không ghi từ bao nhiêu điểm.`,
      fix: () => 'Ghi điểm thấp nhất của loại (“from”); chỉ loại cuối (các trường hợp còn lại) mới không ghi.',
    },
    en: {
      message: (details) => `The class “${details.class}” does not say from how many points.`,
      fix: () => 'Write the lowest total of the class (“from”); only the last class (the remaining cases) has none.',
    },
  }),
  'band-reversed': define<{ class: string; from: number; to: number }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}”: từ ${vi.number(details.from)} đến ${vi.number(details.to)} là ngược.`,
      fix: () => 'Sửa điểm thấp nhất (“from”) hoặc điểm cao nhất (“to”) của loại.',
    },
    en: {
      message: (details) =>
        `The class “${details.class}” runs backwards: ${en.number(details.from)} to ${en.number(details.to)}.`,
      fix: () => 'Correct the lowest total of the class (“from”) or the highest (“to”).',
    },
  }),
  'classes-not-in-order': define<{ class: string; from: number; above: string; aboveFrom: number }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}” (từ ${vi.number(details.from)}) đứng sau loại “${details.above}” (từ ${vi.number(details.aboveFrom)}) nhưng không thấp điểm hơn.`,
      fix: () => 'Xếp các loại từ tốt nhất xuống.',
    },
    en: {
      message: (details) =>
        `The class “${details.class}” (from ${en.number(details.from)}) stands after “${details.above}” (from ${en.number(details.aboveFrom)}) and is not lower.`,
      fix: () => 'Put the best class first.',
    },
  }),
  'bands-overlap': define<{ class: string; to: number; above: string; aboveFrom: number }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.class}” (đến ${vi.number(details.to)}) chồng lên loại “${details.above}” (từ ${vi.number(details.aboveFrom)}).`,
      fix: () => 'Sửa điểm cao nhất của loại thấp hơn (“to”), hoặc ghi "toExclusive": true nếu văn bản ghi “đến dưới”.',
    },
    en: {
      message: (details) =>
        `The class “${details.class}” (to ${en.number(details.to)}) overlaps “${details.above}” (from ${en.number(details.aboveFrom)}).`,
      fix: () =>
        'Correct the highest total of the lower class (“to”), or write "toExclusive": true if the words are “to below”.',
    },
  }),
  'band-gap-unread': define<{ lower: string; to: number; higher: string; from: number }>('error', {
    vi: {
      message: ({ lower, to, higher, from }) =>
        `Tổng điểm trên ${vi.number(to)} và dưới ${vi.number(from)} không thuộc loại “${lower}” mà cũng không thuộc loại “${higher}”.`,
      fix: () =>
        'Ghi tổng điểm rơi vào giữa hai khoảng thì xếp loại nào (“betweenBands”) và vì sao (“betweenBandsReason”).',
    },
    en: {
      message: ({ lower, to, higher, from }) =>
        `A total above ${en.number(to)} and below ${en.number(from)} is neither “${lower}” nor “${higher}”.`,
      fix: () =>
        'Say which class a total between the bands belongs to (“betweenBands”), and why (“betweenBandsReason”).',
    },
  }),
  'band-gap-read': define<{ lower: string; to: number; higher: string; from: number; readAs: string }>('notice', {
    vi: {
      message: ({ to, from, readAs }) =>
        `Tổng điểm trên ${vi.number(to)} và dưới ${vi.number(from)} được đọc là loại “${readAs}”, theo khai báo của bộ.`,
      fix: () =>
        'Nếu địa phương quy định khác, ghi phần xếp loại (“classification”) với cách đọc khác (“betweenBands”) trong bộ của địa phương.',
    },
    en: {
      message: ({ to, from, readAs }) =>
        `A total above ${en.number(to)} and below ${en.number(from)} is read as “${readAs}”, as the set states.`,
      fix: () =>
        'If your rules differ, write the classes (“classification”) with another reading (“betweenBands”) in your own set.',
    },
  }),
  'class-out-of-reach': define<{ class: string; from: number; maximum: number }>('error', {
    vi: {
      message: (details) =>
        `Không đơn vị nào đạt được loại “${details.class}”: từ ${vi.number(details.from)} điểm, mà tổng tối đa là ${vi.number(details.maximum)}.`,
      fix: () => 'Sửa điểm thấp nhất của loại (“from”) hoặc tổng điểm tối đa của bộ (“maximum”).',
    },
    en: {
      message: (details) =>
        `No unit can reach “${details.class}”: it begins at ${en.number(details.from)} and the most is ${en.number(details.maximum)}.`,
      fix: () => 'Correct the lowest total of the class (“from”) or the maximum of the set (“maximum”).',
    },
  }),
  'top-band-differs': define<{ class: string; to: number; maximum: number }>('error', {
    vi: {
      message: (details) =>
        `Loại tốt nhất “${details.class}” kết thúc ở ${vi.number(details.to)}, khác tổng điểm tối đa ${vi.number(details.maximum)}.`,
      fix: () =>
        'Sửa điểm cao nhất của loại (“to”) cho bằng tổng điểm tối đa (và không ghi “toExclusive”), hoặc bỏ đi.',
    },
    en: {
      message: (details) =>
        `The best class “${details.class}” ends at ${en.number(details.to)}, the most is ${en.number(details.maximum)}.`,
      fix: () => 'Make the highest total of the class (“to”) the maximum (without “toExclusive”), or leave it out.',
    },
  }),
  'official-not-quoted': define<{ what: string }>('error', {
    vi: {
      message: ({ what }) => `Bộ này ghi là official nhưng “${what}” chưa có căn cứ trích từ văn bản.`,
      fix: () => 'Thêm điều khoản và nguyên văn, hoặc đổi nguồn của bộ (“provenance”) thành của cơ quan (“office”).',
    },
    en: {
      message: ({ what }) => `The set says it is official, but “${what}” is not quoted from the law.`,
      fix: () => 'Add the article and its words, or make it a set of the office (“provenance”: “office”).',
    },
  }),
}));
