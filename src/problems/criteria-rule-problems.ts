import { askingCommand, fillCommand } from '../labels/open-places.ts';
import { ROLES } from '../labels/recognition.ts';
import { formatNumber } from '../model/number-text.ts';
import { define } from './define.ts';
import { didYouMean, didYouMeanEn } from './suggestion.ts';

const vi = (value: number) => formatNumber(value, 'vi');
const en = (value: number) => formatNumber(value, 'en');

/** What an item or gate lacks for a condition to be asked of it; `item` is named in every one of them. */
type Lacking = { owner: string; item: string };

type Open = { what: string; id: string; label: string; place: string; set: string; own: string; base: string };

/** Problems of levels, conditions, areas, of what a set leaves open, and of how it stands beside other sets. */
export const criteriaRuleProblems = {
  /** `own` is its file, empty where it is shipped; `base` is empty where it stands alone; `place` is what --fill calls it. */
  'criteria-open': define<Open>('missing', {
    vi: {
      message: ({ what, id, label }) => `Để địa phương điền: ${openIn(what, id, label, 'vi')}.`,
      fix: ({ place, set, own, base }) => {
        if (base !== '') {
          return `Chưa đánh giá được bằng bộ này. Chạy lệnh sau để được hỏi từng nội dung rồi ghi thành bộ đã điền: ${askingCommand(own === '' ? set : own)} Hoặc ghi vào chính tệp này bằng các thay đổi "op": "set" (xem criteria/README.md). Chỗ trống nằm ở bộ gốc ${base}, không sửa bộ gốc.`;
        }
        return own === ''
          ? `Chưa đánh giá được bằng bộ này. Tạo bộ của cơ quan rồi điền: ${fillCommand(set, place)}`
          : `Chưa đánh giá được bằng bộ này. Tạo bộ mới đã điền, giữ tệp này làm mẫu (chạy không có --fill thì được hỏi từng nội dung); hoặc ghi thẳng vào dòng này thay cho null: ${fillCommand(own, place)}`;
      },
    },
    en: {
      message: ({ what, id, label }) => `For the office to fill in: ${openIn(what, id, label, 'en')}.`,
      fix: ({ place, set, own, base }) => {
        if (base !== '') {
          return `Nothing is evaluated by this set yet. This command asks place by place and writes a set with them filled in: ${askingCommand(own === '' ? set : own)} Or write them into this file as changes "op": "set" (see criteria/README.md). What is open stands in the base ${base}, which is not edited.`;
        }
        return own === ''
          ? `Nothing is evaluated by this set yet. Make your own and fill it in: ${fillCommand(set, place)}`
          : `Nothing is evaluated by this set yet. Make a set with it filled in and keep this file as a template (without --fill you are asked place by place); or write what is needed in place of the null: ${fillCommand(own, place)}`;
      },
    },
  }),
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
      message: ({ maximum }) => `Bộ ghi tổng điểm tối đa ${vi(maximum)}, nhưng không nội dung nào cho điểm.`,
      fix: () => 'Ghi điểm cho các nội dung, hoặc bỏ tổng điểm tối đa (“maximum”) nếu bộ không tính điểm.',
    },
    en: {
      message: ({ maximum }) => `The set has a maximum of ${en(maximum)}, but none of its items gives points.`,
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
        didYouMean(suggestion, 'Ghi mã của một tỷ lệ có trong bộ, hoặc bỏ phần này (“wholeIsRestOf”).'),
    },
    en: {
      message: ({ item, other }) => `${item}: its whole is what remains of “${other}”, which the set does not have.`,
      fix: ({ suggestion }) =>
        didYouMeanEn(suggestion, 'Write the code of a share of this set, or leave this out (“wholeIsRestOf”).'),
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
        `${item}: ${needed} entries are needed of ${entries}, or the entries have points of their own.`,
      fix: () => 'Ask for no more (“needed”) than there are entries; where entries have points, leave it out.',
    },
  }),
  'months-reversed': define<{ item: string; months: number; atMost: number }>('error', {
    vi: {
      message: ({ item, months, atMost }) => `${item}: ít nhất ${months} tháng mà không quá ${atMost} tháng là ngược.`,
      fix: () => 'Sửa số tháng ít nhất (“months”) hoặc nhiều nhất (“atMostMonths”).',
    },
    en: {
      message: ({ item, months, atMost }) => `${item}: at least ${months} months and at most ${atMost} is reversed.`,
      fix: () => 'Correct the fewest months (“months”) or the most (“atMostMonths”).',
    },
  }),
  'cap-out-of-reach': define<{ item: string; cap: number; most: number }>('error', {
    vi: {
      message: ({ item, cap, most }) =>
        `${item}: không bao giờ được tối đa ${vi(cap)} điểm, vì ở 100% cũng chỉ được ${vi(most)} điểm.`,
      fix: () => 'Sửa số điểm cho mỗi đơn vị (“rate”), chỗ bắt đầu tính (“from”) hoặc số điểm nhiều nhất (“cap”).',
    },
    en: {
      message: ({ item, cap, most }) => `${item}: ${en(cap)} points are never reached: 100% brings ${en(most)}.`,
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
  'attainment-without-items': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item} có các mức theo điều kiện nhưng không có nội dung nào bên dưới.`,
      fix: () =>
        'Thêm các nội dung bên dưới (“items”), hoặc chọn cách chấm theo mức ("method": { "kind": "levels", ... }).',
    },
    en: {
      message: ({ item }) => `${item} has levels by conditions, but nothing stands under it.`,
      fix: () => 'Add its indicators (“items”), or score it by levels ("method": { "kind": "levels", ... }).',
    },
  }),
  'condition-item-unknown': define<{ owner: string; item: string; suggestion: string }>('error', {
    vi: {
      message: ({ owner, item }) => `“${owner}” nói đến “${item}”, nhưng bộ này không có mã đó.`,
      fix: ({ suggestion }) => didYouMean(suggestion, 'Ghi mã của một tiêu chí hoặc nội dung có trong bộ.'),
    },
    en: {
      message: ({ owner, item }) => `“${owner}” refers to “${item}”, which the set does not have.`,
      fix: ({ suggestion }) => didYouMeanEn(suggestion, 'Write the code of an item of this set.'),
    },
  }),
  'condition-without-value': define<Lacking>('error', {
    vi: {
      message: ({ owner, item }) =>
        `“${owner}” đặt ngưỡng cho số liệu của ${item}, nhưng ${item} không đo số liệu nào.`,
      fix: () => 'Ghi mã của nội dung có số liệu hoặc tỷ lệ, hoặc đổi loại điều kiện.',
    },
    en: {
      message: ({ owner, item }) => `“${owner}” sets a bound on the value of ${item}, which measures nothing.`,
      fix: () => 'Name an item with a figure or a share, or use another kind of condition.',
    },
  }),
  'condition-without-met': define<Lacking>('error', {
    vi: {
      message: ({ owner, item }) => `“${owner}” đòi ${item} phải đạt, nhưng ${item} không xét đạt hay không đạt.`,
      fix: () =>
        'Chọn cách chấm “Đạt hoặc không đạt” cho nội dung này; hoặc đổi điều kiện sang điểm ("kind": "points"), mức ("level") hay số liệu ("value"). Tiêu chí mà bên dưới chỉ có tỷ lệ, số liệu thì ghi thêm từ bao nhiêu là đạt (“attainment”; ví dụ trong criteria/README.md).',
    },
    en: {
      message: ({ owner, item }) => `“${owner}” needs ${item} to be met, but ${item} is not met or unmet.`,
      fix: () =>
        'Score this item as met or not met; or let the condition speak of points ("kind": "points"), a level ("level") or a figure ("value"). A criterion with nothing but shares or figures under it needs to say from what share on it is met (“attainment”; an example is in criteria/README.md).',
    },
  }),
  'condition-without-levels': define<Lacking>('error', {
    vi: {
      message: ({ owner, item }) => `“${owner}” đòi một mức của ${item}, nhưng ${item} không có các mức.`,
      fix: () => 'Ghi mã của tiêu chí có các mức, hoặc đổi loại điều kiện.',
    },
    en: {
      message: ({ owner, item }) => `“${owner}” needs a level of ${item}, which has no levels.`,
      fix: () => 'Name an item that has levels, or use another kind of condition.',
    },
  }),
  'condition-without-points': define<Lacking>('error', {
    vi: {
      message: ({ owner, item }) => `“${owner}” đòi điểm của ${item}, nhưng ${item} không cho điểm.`,
      fix: () => 'Ghi mã của nội dung có điểm, hoặc đổi loại điều kiện.',
    },
    en: {
      message: ({ owner, item }) => `“${owner}” needs points of ${item}, which gives none.`,
      fix: () => 'Name an item that gives points, or use another kind of condition.',
    },
  }),
  'condition-level-unknown': define<{ owner: string; item: string; level: string; levels: string }>('error', {
    vi: {
      message: ({ owner, item, level }) => `“${owner}” đòi mức “${level}” của ${item}, nhưng ${item} không có mức đó.`,
      fix: ({ levels }) => `Các mức có: ${levels}.`,
    },
    en: {
      message: ({ owner, item, level }) => `“${owner}” needs the level “${level}” of ${item}, which has no such level.`,
      fix: ({ levels }) => `Its levels: ${levels}.`,
    },
  }),
  'condition-class-not-lower': define<{ owner: string; class: string; lower: string }>('error', {
    vi: {
      message: (details) =>
        `Loại “${details.owner}” dựa vào loại “${details.class}”, không phải là một loại thấp hơn có điều kiện.`,
      fix: ({ lower }) => (lower === '' ? 'Ghi thẳng các điều kiện của loại này.' : `Các loại thấp hơn: ${lower}.`),
    },
    en: {
      message: (details) =>
        `The class “${details.owner}” builds on “${details.class}”, which is no lower class with conditions.`,
      fix: ({ lower }) =>
        lower === '' ? 'Write the conditions of this class themselves.' : `Lower classes: ${lower}.`,
    },
  }),
  'condition-out-of-reach': define<{ owner: string; item: string; atLeast: number; maximum: number }>('error', {
    vi: {
      message: ({ owner, item, atLeast, maximum }) =>
        `“${owner}” đòi ${item} được ít nhất ${vi(atLeast)} điểm, mà ${item} được nhiều nhất ${vi(maximum)} điểm.`,
      fix: () => 'Sửa số điểm của điều kiện hoặc điểm tối đa.',
    },
    en: {
      message: ({ owner, item, atLeast, maximum }) =>
        `“${owner}” needs ${en(atLeast)} points of ${item}, which has ${en(maximum)} at most.`,
      fix: () => 'Correct the points of the condition or the maximum.',
    },
  }),
  'condition-repeated': define<{ owner: string; item: string }>('warning', {
    vi: {
      message: ({ owner, item }) => `“${owner}” ghi hai lần cùng một điều kiện về ${item}.`,
      fix: () => 'Xóa một trong hai.',
    },
    en: {
      message: ({ owner, item }) => `“${owner}” has the same condition on ${item} twice.`,
      fix: () => 'Delete one of the two.',
    },
  }),
  'conditions-contradict': define<{ owner: string; item: string; atLeast: number; atMost: number }>('error', {
    vi: {
      message: ({ owner, item, atLeast, atMost }) =>
        `Không đơn vị nào đạt được “${owner}”: ${item} vừa phải từ ${vi(atLeast)} trở lên vừa phải từ ${vi(atMost)} trở xuống.`,
      fix: () => 'Sửa ngưỡng hoặc chiều so sánh (“direction”) của một trong hai điều kiện.',
    },
    en: {
      message: ({ owner, item, atLeast, atMost }) =>
        `No unit can reach “${owner}”: ${item} must be ${en(atLeast)} or more and ${en(atMost)} or less.`,
      fix: () => 'Correct the bound of one of the two, or how it is compared (“direction”).',
    },
  }),
  'condition-cycle': define<{ chain: string }>('error', {
    vi: {
      message: ({ chain }) => `Các điều kiện xoay vòng: ${chain}.`,
      fix: () => 'Một mức không được dựa vào chính nó, dù qua tiêu chí khác; sửa một điều kiện trong vòng.',
    },
    en: {
      message: ({ chain }) => `Conditions go in a circle: ${chain}.`,
      fix: () => 'A level cannot rest on itself, even by way of others; correct one of the conditions.',
    },
  }),
  'level-never-reached': define<{ level: string; better: string }>('error', {
    vi: {
      message: ({ level, better }) =>
        `Không đơn vị nào được xếp “${level}”: đủ điều kiện của nó thì đã đủ điều kiện của “${better}”, đứng trước và tốt hơn.`,
      fix: () => 'Thêm điều kiện cho mức tốt hơn, hoặc xếp lại thứ tự: mức tốt nhất đứng trước.',
    },
    en: {
      message: ({ level, better }) =>
        `No unit ever gets “${level}”: whoever fulfils it fulfils “${better}” before it, which is better.`,
      fix: () => 'Add conditions to the better one, or put the best first.',
    },
  }),
  'level-easier-than-lower': define<{ level: string; item: string; bound: number; lower: string; lowerBound: number }>(
    'warning',
    {
      vi: {
        message: ({ level, item, bound, lower, lowerBound }) =>
          `“${level}” đòi ${item} ${vi(bound)}, dễ hơn “${lower}” ở dưới (${vi(lowerBound)}).`,
        fix: () => 'Kiểm tra lại hai ngưỡng; mức tốt hơn thường đòi hỏi cao hơn.',
      },
      en: {
        message: ({ level, item, bound, lower, lowerBound }) =>
          `“${level}” asks ${en(bound)} of ${item}, which is easier than “${lower}” below it (${en(lowerBound)}).`,
        fix: () => 'Check the two bounds; the better level usually asks more.',
      },
    },
  ),
  'class-without-conditions': define<{ class: string }>('error', {
    vi: {
      message: (details) => `Loại “${details.class}” không có điều kiện nào, nên mọi đơn vị đều được xếp loại này.`,
      fix: () => 'Thêm điều kiện cho loại này (“conditions”); chỉ loại cuối (các trường hợp còn lại) mới không ghi.',
    },
    en: {
      message: (details) => `The class “${details.class}” has no conditions, so every unit would get it.`,
      fix: () => 'Give the class conditions (“conditions”); only the last class (the remaining cases) has none.',
    },
  }),
  'item-without-effect': define<{ item: string }>('warning', {
    vi: {
      message: ({ item }) => `${item} không cho điểm và không điều kiện nào nói đến, nên không ảnh hưởng đến xếp loại.`,
      fix: () => 'Thêm điều kiện về nội dung này, hoặc bỏ nó đi.',
    },
    en: {
      message: ({ item }) => `${item} gives no points and no condition refers to it: it has no effect on the class.`,
      fix: () => 'Add a condition on it, or remove it.',
    },
  }),
  'gate-item-unknown': define<{ gate: string; item: string; suggestion: string }>('error', {
    vi: {
      message: ({ gate, item }) => `Điều kiện “${gate}” nói đến “${item}”, nhưng bộ này không có mã đó.`,
      fix: ({ suggestion }) => didYouMean(suggestion, 'Ghi mã của một tiêu chí hoặc nội dung có trong bộ.'),
    },
    en: {
      message: ({ gate, item }) => `The gate “${gate}” refers to “${item}”, which the set does not have.`,
      fix: ({ suggestion }) => didYouMeanEn(suggestion, 'Write the code of an item of this set.'),
    },
  }),
  'gate-out-of-reach': define<{ gate: string; item: string; minimum: number; maximum: number }>('error', {
    vi: {
      message: ({ gate, item, minimum, maximum }) =>
        `Không đơn vị nào đạt điều kiện “${gate}”: ${item} phải được ít nhất ${vi(minimum)} điểm, mà nhiều nhất chỉ được ${vi(maximum)}.`,
      fix: () => 'Sửa số điểm ít nhất của điều kiện (“minimum”) hoặc điểm tối đa.',
    },
    en: {
      message: ({ gate, item, minimum, maximum }) =>
        `No unit can pass the gate “${gate}”: ${item} needs ${en(minimum)} points and has ${en(maximum)} at most.`,
      fix: () => 'Correct the lowest points of the condition (“minimum”) or the maximum.',
    },
  }),
  'gate-item-without-points': define<{ gate: string; items: string }>('error', {
    vi: {
      message: ({ gate, items }) => `Điều kiện “${gate}” xét điểm, nhưng không có điểm ở: ${items}.`,
      fix: () =>
        'Chỉ xét các tiêu chí có điểm; với nội dung đạt hay không đạt thì dùng điều kiện bắt buộc (“mandatory-items”).',
    },
    en: {
      message: ({ gate, items }) => `The gate “${gate}” looks at points, but these have none: ${items}.`,
      fix: () => 'Let it refer to items with points; for met or not met use “mandatory-items”.',
    },
  }),
  'gate-item-never-met': define<{ gate: string; item: string }>('error', {
    vi: {
      message: ({ gate, item }) =>
        `Điều kiện “${gate}” bắt buộc ${item}, nhưng ${item} không có điểm và không xét đạt hay không đạt.`,
      fix: () => 'Bỏ mã này khỏi điều kiện, hoặc đặt ngưỡng cho nó trong các điều kiện của loại (“conditions”).',
    },
    en: {
      message: ({ gate, item }) => `The gate “${gate}” makes ${item} mandatory, which has no points and is never met.`,
      fix: () => 'Take it out of the gate, or set a bound on it among the conditions of the class (“conditions”).',
    },
  }),
  'not-applicable-unstated': define<{ items: string }>('warning', {
    vi: {
      message: ({ items }) => `Có thể ghi “không áp dụng” cho ${items}, nhưng bộ chưa nói khi đó tính điểm thế nào.`,
      fix: () =>
        'Ghi cách tính khi không áp dụng (“notApplicable”): mất điểm phần đó ("leave-out") hoặc quy đổi ("scale"); không ghi thì mất điểm phần đó.',
    },
    en: {
      message: ({ items }) =>
        `${items} may be “not applicable”, but the set does not say how points are computed then.`,
      fix: () =>
        'Say what “not applicable” does to the points (“notApplicable”): they are lost ("leave-out") or the total is scaled ("scale"); where nothing is said they are lost.',
    },
  }),
  'not-applicable-unused': define<{ rule: string }>('warning', {
    vi: {
      message: () => 'Bộ nói cách tính khi không áp dụng, nhưng không nội dung nào được ghi “không áp dụng”.',
      fix: () =>
        'Cho phép không áp dụng ở nội dung được phép ("mayBeNotApplicable": true), hoặc bỏ cách tính ấy (“notApplicable”).',
    },
    en: {
      message: () => 'The set says what “not applicable” does, but no item may be not applicable.',
      fix: () =>
        'Allow it at the items that may be so ("mayBeNotApplicable": true), or leave the rule out (“notApplicable”).',
    },
  }),
  'scale-without-maxima': define<{ items: string }>('error', {
    vi: {
      message: ({ items }) => `Muốn quy đổi tổng điểm thì phải biết điểm tối đa của ${items}.`,
      fix: () => 'Ghi điểm tối đa (“maximum”) cho các nội dung có thể không áp dụng.',
    },
    en: {
      message: ({ items }) => `To scale the total, the maximum of ${items} must be known.`,
      fix: () => 'Give a maximum (“maximum”) to every item that may be not applicable.',
    },
  }),
  'rounded-twice': define<{ scaled: string; total: string }>('error', {
    vi: {
      message: ({ scaled, total }) =>
        `Tổng điểm quy đổi được làm tròn hai lần theo hai cách khác nhau (${scaled}, rồi ${total}): 84,46 có thể thành 84,5 rồi thành 85.`,
      fix: () =>
        'Ghi cách làm tròn (“rounding”) khi không áp dụng giống cách làm tròn của bộ, hoặc bỏ cách làm tròn của bộ.',
    },
    en: {
      message: ({ scaled, total }) =>
        `A scaled total is rounded twice, in two ways (${scaled}, then ${total}): 84.46 may become 84.5 and then 85.`,
      fix: () =>
        'Make the rounding (“rounding”) of what is not applicable the same as that of the set, or leave out that of the set.',
    },
  }),
  'area-repeated': define<{ rule: string }>('error', {
    vi: {
      message: ({ rule }) => `Quy định về địa bàn “${rule}” được khai hai lần.`,
      fix: () => 'Xóa một trong hai, hoặc đổi mã.',
    },
    en: {
      message: ({ rule }) => `The area rule “${rule}” is declared twice.`,
      fix: () => 'Delete one or change its id.',
    },
  }),
  'area-class-unknown': define<{ rule: string; class: string; suggestion: string }>('error', {
    vi: {
      message: (details) => `Quy định “${details.rule}” đếm loại “${details.class}”, nhưng bộ này không có loại đó.`,
      fix: ({ suggestion }) => didYouMean(suggestion, 'Ghi mã của một loại trong phần xếp loại (“classification”).'),
    },
    en: {
      message: (details) => `The area rule “${details.rule}” counts a class “${details.class}” the set does not have.`,
      fix: ({ suggestion }) => didYouMeanEn(suggestion, 'Write the id of one of the classes (“classification”).'),
    },
  }),
  'area-rule-unknown': define<{ rule: string; named: string; suggestion: string }>('error', {
    vi: {
      message: ({ rule, named }) => `Quy định “${rule}” dựa vào quy định “${named}”, nhưng bộ này không có.`,
      fix: ({ suggestion }) => didYouMean(suggestion, 'Ghi mã của một quy định dành cho huyện của bộ này (“areas”).'),
    },
    en: {
      message: ({ rule, named }) => `The area rule “${rule}” rests on a rule “${named}” that the set does not have.`,
      fix: ({ suggestion }) => didYouMeanEn(suggestion, 'Write the id of a rule of districts of this set (“areas”).'),
    },
  }),
  'area-rule-misplaced': define<{ rule: string; named: string }>('error', {
    vi: {
      message: ({ rule, named }) =>
        `Quy định “${rule}” đếm các địa bàn được công nhận theo “${named}”: chỉ quy định cho tỉnh mới đếm, và chỉ đếm huyện.`,
      fix: () =>
        'Để quy định này cho tỉnh ("area": "province"), và ghi mã của một quy định cho huyện ("area": "district").',
    },
    en: {
      message: ({ rule, named }) =>
        `The area rule “${rule}” counts areas recognised by “${named}”: only a rule of provinces counts, and only districts.`,
      fix: () =>
        'Make this a rule of provinces ("area": "province") and name a rule of districts ("area": "district").',
    },
  }),
  'area-share-too-high': define<{ rule: string; share: number }>('error', {
    vi: {
      message: ({ rule, share }) => `Quy định “${rule}” đòi ${vi(share)}%, nhiều hơn tất cả.`,
      fix: () => 'Ghi một tỷ lệ phần trăm không quá 100.',
    },
    en: {
      message: ({ rule, share }) => `The area rule “${rule}” asks ${en(share)}%, which is more than all.`,
      fix: () => 'Write a percentage of 100 at most.',
    },
  }),
  'fact-dates-reversed': define<{ what: string; from: string; to: string }>('error', {
    vi: {
      message: ({ what, from, to }) => `“${what}”: ngày cuối ${to} đứng trước ngày đầu ${from}.`,
      fix: () => 'Sửa ngày đầu (“from”) hoặc ngày cuối (“to”).',
    },
    en: {
      message: ({ what, from, to }) => `“${what}”: the last day ${to} comes before the first day ${from}.`,
      fix: () => 'Correct the first day (“from”) or the last (“to”).',
    },
  }),
  'authority-doubled': define<{ role: string; who: string }>('error', {
    vi: {
      message: ({ role, who }) =>
        `“${roleIn(role, 'vi')}” đã có câu trả lời trong cùng thời gian, ở cùng nơi; ghi thêm “${who}” thì giấy tờ không biết ghi ai.`,
      fix: () =>
        'Ghi từ ngày nào (“from”), đến ngày nào (“to”) để mỗi ngày chỉ có một, hoặc ghi riêng từng tỉnh (“provinces”).',
    },
    en: {
      message: ({ role, who }) =>
        `“${roleIn(role, 'en')}” has an answer at the same time and place already; with “${who}” beside it a paper could not say which.`,
      fix: () =>
        'Write from when (“from”) and until when (“to”), so that each day has one, or for which provinces (“provinces”).',
    },
  }),
  'article-not-listed': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `Bộ này viện dẫn ${article}, nhưng danh sách các điều của văn bản không có điều ấy.`,
      fix: () => 'Sửa lại số của điều, hoặc ghi điều ấy vào danh sách các điều của văn bản (“law.articles”).',
    },
    en: {
      message: ({ article }) => `The set cites ${article}, which is not among the articles listed of its document.`,
      fix: () => 'Correct the number, or list the article among those of the document (“law.articles”).',
    },
  }),
  'article-not-cited': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `${article} ghi là được thể hiện trong bộ này, nhưng không mục nào viện dẫn điều ấy.`,
      fix: () => 'Ghi điều ấy ở mục thể hiện nó, hoặc ghi là không đưa vào (“left-out”) kèm lý do.',
    },
    en: {
      message: ({ article }) => `${article} is listed as modelled, but nothing in the set cites it.`,
      fix: () => 'Cite the article where it is modelled, or say that it is left out (“left-out”) and why.',
    },
  }),
  'article-without-reason': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `${article} không được đưa vào bộ này mà chưa ghi vì sao.`,
      fix: () => 'Ghi lý do (“why”), ví dụ “thủ tục, không dùng để tính”.',
    },
    en: {
      message: ({ article }) => `${article} is left out of the set, and it is not said why.`,
      fix: () => 'Give the reason (“why”), e.g. “procedure, not computed with”.',
    },
  }),
  'official-reported': define<{ what: string }>('error', {
    vi: {
      message: ({ what }) =>
        `Bộ này ghi là trích nguyên văn luật (“official”), nhưng “${what}” chỉ biết qua tin bài, chưa đọc trong văn bản.`,
      fix: () =>
        'Trích đúng văn bản rồi bỏ dấu chỉ biết qua tin bài (“reported”), hoặc đổi nguồn của bộ (“provenance”) thành của cơ quan (“office”).',
    },
    en: {
      message: ({ what }) => `The set says it is official, but “${what}” is known from reports only.`,
      fix: () =>
        'Quote the text and drop that it is reported (“reported”), or make it a set of the office (“provenance”: “office”).',
    },
  }),
  'official-open': define<{ what: string; id: string; label: string }>('error', {
    vi: {
      message: ({ what, id, label }) =>
        `Bộ này ghi là trích nguyên văn luật (“official”) mà còn để trống ${openIn(what, id, label, 'vi')}: chỗ trống không phải là luật.`,
      fix: () => 'Ghi con số của văn bản, hoặc đổi nguồn của bộ (“provenance”) thành của cơ quan (“office”).',
    },
    en: {
      message: ({ what, id, label }) =>
        `The set says it is official, but leaves open ${openIn(what, id, label, 'en')}: what is blank is not law.`,
      fix: () => 'Write the number of the law, or make it a set of the office (“provenance”: “office”).',
    },
  }),
  'evidence-kinds-missing': define<{ items: string; count: number }>('notice', {
    vi: {
      message: ({ items, count }) => `${count} nội dung chưa nêu loại minh chứng: ${items}.`,
      fix: () =>
        'Ghi các loại minh chứng thường có (“evidenceKinds”), ví dụ “Kế hoạch”, “Báo cáo”, để các đơn vị biết phải nộp gì.',
    },
    en: {
      message: ({ items, count }) => `These items (${count}) do not say what evidence is usual: ${items}.`,
      fix: () => 'Name the usual evidence (“evidenceKinds”), so that the units know what to send.',
    },
  }),
  'years-overlap': define<{ other: string; subject: string; from: number; to: number; file: string }>('warning', {
    vi: {
      message: ({ other, from, to }) =>
        to === 0
          ? `Bộ ${other} đánh giá cùng một việc cũng áp dụng từ năm ${from}.`
          : `Bộ ${other} đánh giá cùng một việc cũng áp dụng cho ${from === to ? `năm ${from}` : `các năm ${from}-${to}`}.`,
      fix: () =>
        'Ghi hoặc sửa các năm áp dụng (“applies”) để mỗi năm chỉ có một bộ áp dụng; nếu không, khi đánh giá phải ghi rõ tên bộ.',
    },
    en: {
      message: ({ other, from, to }) =>
        to === 0
          ? `The set ${other} evaluates the same thing and applies from ${from} too.`
          : `The set ${other} evaluates the same thing and applies to ${from === to ? from : `${from}-${to}`} too.`,
      fix: () =>
        'Write or correct the years it applies to (“applies”) so that each year has one set; otherwise the set must be named when evaluating.',
    },
  }),
};

const OPEN = {
  'set-maximum': { vi: 'tổng điểm tối đa của bộ', en: 'the maximum of the set' },
  'item-maximum': { vi: 'điểm tối đa của', en: 'the maximum of' },
  'item-method': { vi: 'cách chấm của', en: 'the way of scoring of' },
  'class-from': { vi: 'từ bao nhiêu điểm được xếp loại', en: 'from how many points a unit is' },
  'class-to': { vi: 'đến bao nhiêu điểm được xếp loại', en: 'up to how many points a unit is' },
  'gate-minimum': { vi: 'số điểm ít nhất của điều kiện', en: 'the minimum of the gate' },
  'condition-bound': { vi: 'ngưỡng trong điều kiện của', en: 'a bound in the conditions of' },
} as const;

function roleIn(role: string, language: 'vi' | 'en'): string {
  return ROLES[role as keyof typeof ROLES]?.[language] ?? role;
}

/** "điểm tối đa của TC1 (Tên tiêu chí)" */
function openIn(what: string, id: string, label: string, language: 'vi' | 'en'): string {
  const said = OPEN[what as keyof typeof OPEN]?.[language] ?? what;
  if (what === 'set-maximum') return said;
  const isItem = what.startsWith('item') || what === 'condition-bound';
  return isItem ? `${said} ${id} (${label})` : `${said} “${label}”`;
}
