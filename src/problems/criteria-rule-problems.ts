import { fillCommand } from '../labels/open-places.ts';
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
          return `Chưa đánh giá được bằng bộ này. Điền vào tệp của cơ quan: điểm và cách chấm của một tiêu chí bằng thay đổi "op": "set" (ví dụ { "op": "set", "item": "N1", "maximum": 10, "method": { "kind": "awarded" } }), nội dung bên dưới bằng "op": "add"; phần xếp loại, điều kiện, tổng điểm thì ghi lại cả phần. Chỗ trống nằm ở bộ gốc ${base}, không sửa bộ gốc.`;
        }
        return own === ''
          ? `Chưa đánh giá được bằng bộ này. Tạo bộ của cơ quan rồi điền: ${fillCommand(set, place)}`
          : `Chưa đánh giá được bằng bộ này. Thay null ở dòng này bằng điều cần ghi; hoặc giữ tệp này làm mẫu và tạo bộ mới đã điền: ${fillCommand(own, place)}`;
      },
    },
    en: {
      message: ({ what, id, label }) => `For the office to fill in: ${openIn(what, id, label, 'en')}.`,
      fix: ({ place, set, own, base }) => {
        if (base !== '') {
          return `Nothing is evaluated by this set yet. Fill it in in your own file: points and scoring of an item by a change "op": "set" (e.g. { "op": "set", "item": "N1", "maximum": 10, "method": { "kind": "awarded" } }), items under it by "op": "add"; write classes, gates and the maximum again as a whole. What is open is in the base ${base}, which is not edited.`;
        }
        return own === ''
          ? `Nothing is evaluated by this set yet. Make your own and fill it in: ${fillCommand(set, place)}`
          : `Nothing is evaluated by this set yet. Write what is needed in place of the null; or keep this file as a template and make a set with it filled in: ${fillCommand(own, place)}`;
      },
    },
  }),
  'points-without-maximum': define<{ items: string }>('error', {
    vi: {
      message: ({ items }) => `Bộ không có tổng điểm tối đa (maximum) nhưng các nội dung này cho điểm: ${items}.`,
      fix: () =>
        'Ghi “maximum” của bộ; nếu bộ không tính điểm thì dùng cách chấm “met”, “checklist” hoặc “share” không có điểm.',
    },
    en: {
      message: ({ items }) => `The set has no maximum, but these items give points: ${items}.`,
      fix: () => 'Give the set a “maximum”; in a set without points use “met”, “checklist” or “share” without points.',
    },
  }),
  'maximum-without-items': define<{ maximum: number }>('error', {
    vi: {
      message: ({ maximum }) => `Bộ ghi tổng điểm tối đa ${vi(maximum)}, nhưng không nội dung nào cho điểm.`,
      fix: () => 'Ghi điểm cho các nội dung, hoặc bỏ “maximum” của bộ nếu bộ không tính điểm.',
    },
    en: {
      message: ({ maximum }) => `The set has a maximum of ${en(maximum)}, but none of its items gives points.`,
      fix: () => 'Give points to its items, or leave out “maximum” if the set gives none.',
    },
  }),
  'maximum-without-points': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item} ghi điểm tối đa nhưng cách xét của nó không cho điểm.`,
      fix: () => 'Bỏ “maximum” ở đây, hoặc ghi điểm trong cách chấm.',
    },
    en: {
      message: ({ item }) => `${item} has a maximum, but the way it is judged gives no points.`,
      fix: () => 'Leave out “maximum” here, or give points in its scoring.',
    },
  }),
  'bands-without-maximum': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Xếp loại theo khoảng tổng điểm (bands), nhưng bộ này không tính điểm.',
      fix: () => 'Ghi “maximum” của bộ, hoặc xếp loại theo điều kiện: "kind": "levels".',
    },
    en: {
      message: () => 'The classes are bands of the total, but this set gives no points.',
      fix: () => 'Give the set a “maximum”, or classify by conditions: "kind": "levels".',
    },
  }),
  'points-rule-without-maximum': define<{ key: string }>('error', {
    vi: {
      message: ({ key }) => `“${key}” nói về tổng điểm, nhưng bộ này không tính điểm.`,
      fix: ({ key }) => `Bỏ “${key}”, hoặc ghi “maximum” của bộ.`,
    },
    en: {
      message: ({ key }) => `“${key}” is about the total, but this set gives no points.`,
      fix: ({ key }) => `Leave out “${key}”, or give the set a “maximum”.`,
    },
  }),
  'otherwise-without-steps': define<{ item: string }>('error', {
    vi: {
      message: ({ item }) => `${item}: có điểm khi không đạt ngưỡng nào (otherwise) mà không có ngưỡng (steps).`,
      fix: () => 'Thêm “steps”, hoặc bỏ “otherwise” nếu tỷ lệ này không cho điểm.',
    },
    en: {
      message: ({ item }) => `${item}: there are points for reaching no step (otherwise), but no steps.`,
      fix: () => 'Add “steps”, or leave out “otherwise” if this share gives no points.',
    },
  }),
  'rest-of-unknown': define<{ item: string; other: string; suggestion: string }>('error', {
    vi: {
      message: ({ item, other }) =>
        `${item}: tổng số là phần còn lại của “${other}” (wholeIsRestOf), nhưng bộ này không có mã đó.`,
      fix: ({ suggestion }) =>
        didYouMean(suggestion, 'Ghi mã của một tỷ lệ (share) có trong bộ, hoặc bỏ “wholeIsRestOf”.'),
    },
    en: {
      message: ({ item, other }) =>
        `${item}: its whole is what remains of “${other}” (wholeIsRestOf), which the set does not have.`,
      fix: ({ suggestion }) =>
        didYouMeanEn(suggestion, 'Write the code of a share of this set, or leave out “wholeIsRestOf”.'),
    },
  }),
  'rest-of-not-share': define<{ item: string; other: string }>('error', {
    vi: {
      message: ({ item, other }) =>
        `${item}: tổng số là phần còn lại của ${other} (wholeIsRestOf), nhưng ${other} không tính từ hai số đếm.`,
      fix: () => 'Ghi mã của một tỷ lệ ("kind": "share"), hoặc bỏ “wholeIsRestOf”.',
    },
    en: {
      message: ({ item, other }) =>
        `${item}: its whole is what remains of ${other} (wholeIsRestOf), which is no share of two counts.`,
      fix: () => 'Name an item of "kind": "share", or leave out “wholeIsRestOf”.',
    },
  }),
  'rest-of-itself': define<{ item: string; chain: string }>('error', {
    vi: {
      message: ({ item, chain }) => `${item}: tổng số lại là phần còn lại của chính nó (wholeIsRestOf): ${chain}.`,
      fix: () => 'Ghi mã của tỷ lệ đếm tất cả, trong đó nội dung này chỉ đếm số còn lại.',
    },
    en: {
      message: ({ item, chain }) => `${item}: its whole is what remains of itself (wholeIsRestOf): ${chain}.`,
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
        `${item}: “needed” là ${needed} mà danh mục có ${entries} yêu cầu; hoặc các yêu cầu đã có điểm riêng.`,
      fix: () => 'Sửa “needed” cho không quá số yêu cầu; khi các yêu cầu có điểm thì bỏ “needed”.',
    },
    en: {
      message: ({ item, needed, entries }) =>
        `${item}: “needed” is ${needed} of ${entries} entries, or the entries have points of their own.`,
      fix: () => 'Make “needed” no more than there are entries; where entries have points, leave it out.',
    },
  }),
  'months-reversed': define<{ item: string; months: number; atMost: number }>('error', {
    vi: {
      message: ({ item, months, atMost }) => `${item}: ít nhất ${months} tháng mà không quá ${atMost} tháng là ngược.`,
      fix: () => 'Sửa “months” hoặc “atMostMonths”.',
    },
    en: {
      message: ({ item, months, atMost }) => `${item}: at least ${months} months and at most ${atMost} is reversed.`,
      fix: () => 'Correct “months” or “atMostMonths”.',
    },
  }),
  'cap-out-of-reach': define<{ item: string; cap: number; most: number }>('error', {
    vi: {
      message: ({ item, cap, most }) =>
        `${item}: không bao giờ được tối đa ${vi(cap)} điểm, vì ở 100% cũng chỉ được ${vi(most)} điểm.`,
      fix: () => 'Sửa “rate”, “from” hoặc “cap”.',
    },
    en: {
      message: ({ item, cap, most }) => `${item}: ${en(cap)} points are never reached: 100% brings ${en(most)}.`,
      fix: () => 'Correct “rate”, “from” or “cap”.',
    },
  }),
  'words-category-unknown': define<{ item: string; category: string; known: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: có lời riêng cho địa bàn “${category}” mà bộ này không khai.`,
      fix: ({ known }) =>
        known === '' ? 'Khai các địa bàn ở “categories”, hoặc ghi một lời chung.' : `Các địa bàn đã khai: ${known}.`,
    },
    en: {
      message: ({ item, category }) =>
        `${item}: there are words for a category “${category}” the set does not declare.`,
      fix: ({ known }) =>
        known === '' ? 'Declare them in “categories”, or write words for all.' : `Categories declared: ${known}.`,
    },
  }),
  'words-category-missing': define<{ item: string; category: string }>('error', {
    vi: {
      message: ({ item, category }) => `${item}: chưa nói đếm gì cho địa bàn “${category}”.`,
      fix: () => 'Ghi lời cho mọi địa bàn đã khai ở “categories”.',
    },
    en: {
      message: ({ item, category }) => `${item}: it does not say what is counted for the category “${category}”.`,
      fix: () => 'Give words for every category declared in “categories”.',
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
      message: ({ item }) => `${item} có các mức theo điều kiện (attainment) nhưng không có nội dung nào bên dưới.`,
      fix: () => 'Thêm các nội dung ở “items”, hoặc dùng "method": { "kind": "levels", ... }.',
    },
    en: {
      message: ({ item }) => `${item} has levels by conditions (attainment), but nothing stands under it.`,
      fix: () => 'Add its indicators in “items”, or use "method": { "kind": "levels", ... }.',
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
      fix: () => 'Ghi mã của nội dung có số liệu (share, thresholds, linear), hoặc đổi loại điều kiện.',
    },
    en: {
      message: ({ owner, item }) => `“${owner}” sets a bound on the value of ${item}, which measures nothing.`,
      fix: () => 'Name an item that measures (share, thresholds, linear), or use another kind of condition.',
    },
  }),
  'condition-without-met': define<Lacking>('error', {
    vi: {
      message: ({ owner, item }) => `“${owner}” đòi ${item} phải đạt, nhưng ${item} không xét đạt hay không đạt.`,
      fix: () =>
        'Dùng điều kiện "kind": "points", "level" hoặc "value" cho nội dung này. Tiêu chí mà bên dưới chỉ có tỷ lệ, số liệu thì ghi thêm “attainment” cho nó: tỷ lệ từ bao nhiêu là đạt (ví dụ trong criteria/README.md).',
    },
    en: {
      message: ({ owner, item }) => `“${owner}” needs ${item} to be met, but ${item} is not met or unmet.`,
      fix: () =>
        'Use a condition of kind "points", "level" or "value" for this item. A criterion with nothing but shares or figures under it needs an “attainment”: from what share on it is met (an example is in criteria/README.md).',
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
      fix: () => 'Sửa ngưỡng hoặc “direction” của một trong hai điều kiện.',
    },
    en: {
      message: ({ owner, item, atLeast, atMost }) =>
        `No unit can reach “${owner}”: ${item} must be ${en(atLeast)} or more and ${en(atMost)} or less.`,
      fix: () => 'Correct the bound or the “direction” of one of the two.',
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
      fix: () => 'Thêm “conditions”; chỉ loại cuối (các trường hợp còn lại) mới không ghi.',
    },
    en: {
      message: (details) => `The class “${details.class}” has no conditions, so every unit would get it.`,
      fix: () => 'Add “conditions”; only the last class (the remaining cases) has none.',
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
      fix: () => 'Sửa “minimum” của điều kiện hoặc điểm tối đa.',
    },
    en: {
      message: ({ gate, item, minimum, maximum }) =>
        `No unit can pass the gate “${gate}”: ${item} needs ${en(minimum)} points and has ${en(maximum)} at most.`,
      fix: () => 'Correct “minimum” of the gate or the maximum.',
    },
  }),
  'gate-item-without-points': define<{ gate: string; items: string }>('error', {
    vi: {
      message: ({ gate, items }) => `Điều kiện “${gate}” xét điểm, nhưng không có điểm ở: ${items}.`,
      fix: () => 'Chỉ xét các tiêu chí có điểm; với nội dung đạt hay không đạt thì dùng “mandatory-items”.',
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
      fix: () => 'Bỏ mã này khỏi điều kiện, hoặc đặt ngưỡng cho nó trong “conditions” của loại.',
    },
    en: {
      message: ({ gate, item }) => `The gate “${gate}” makes ${item} mandatory, which has no points and is never met.`,
      fix: () => 'Take it out of the gate, or set a bound on it in “conditions” of the class.',
    },
  }),
  'not-applicable-unstated': define<{ items: string }>('warning', {
    vi: {
      message: ({ items }) => `Có thể ghi “không áp dụng” cho ${items}, nhưng bộ chưa nói khi đó tính điểm thế nào.`,
      fix: () =>
        'Ghi “notApplicable”: "leave-out" (mất điểm phần đó) hoặc "scale" (quy đổi); không ghi thì tính như "leave-out".',
    },
    en: {
      message: ({ items }) =>
        `${items} may be “not applicable”, but the set does not say how points are computed then.`,
      fix: () => 'Write “notApplicable”: "leave-out" (the points are lost) or "scale"; without it they are left out.',
    },
  }),
  'not-applicable-unused': define<{ rule: string }>('warning', {
    vi: {
      message: () => 'Bộ nói cách tính khi không áp dụng, nhưng không nội dung nào được ghi “không áp dụng”.',
      fix: () => 'Ghi "mayBeNotApplicable": true cho nội dung được phép, hoặc bỏ “notApplicable”.',
    },
    en: {
      message: () => 'The set says what “not applicable” does, but no item may be not applicable.',
      fix: () => 'Write "mayBeNotApplicable": true where it is allowed, or leave out “notApplicable”.',
    },
  }),
  'scale-without-maxima': define<{ items: string }>('error', {
    vi: {
      message: ({ items }) => `Muốn quy đổi tổng điểm (scale) thì phải biết điểm tối đa của ${items}.`,
      fix: () => 'Ghi “maximum” cho các nội dung có thể không áp dụng.',
    },
    en: {
      message: ({ items }) => `To scale the total, the maximum of ${items} must be known.`,
      fix: () => 'Give a “maximum” to every item that may be not applicable.',
    },
  }),
  'rounded-twice': define<{ scaled: string; total: string }>('error', {
    vi: {
      message: ({ scaled, total }) =>
        `Tổng điểm quy đổi được làm tròn hai lần theo hai cách khác nhau (${scaled}, rồi ${total}): 84,46 có thể thành 84,5 rồi thành 85.`,
      fix: () => 'Ghi “rounding” của “notApplicable” giống “rounding” của bộ, hoặc bỏ “rounding” của bộ.',
    },
    en: {
      message: ({ scaled, total }) =>
        `A scaled total is rounded twice, in two ways (${scaled}, then ${total}): 84.46 may become 84.5 and then 85.`,
      fix: () => 'Make the “rounding” of “notApplicable” the same as that of the set, or leave out that of the set.',
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
      fix: ({ suggestion }) => didYouMean(suggestion, 'Ghi mã của một loại ở “classification”.'),
    },
    en: {
      message: (details) => `The area rule “${details.rule}” counts a class “${details.class}” the set does not have.`,
      fix: ({ suggestion }) => didYouMeanEn(suggestion, 'Write the id of a class of “classification”.'),
    },
  }),
  'area-rule-unknown': define<{ rule: string; named: string; suggestion: string }>('error', {
    vi: {
      message: ({ rule, named }) => `Quy định “${rule}” dựa vào quy định “${named}”, nhưng bộ này không có.`,
      fix: ({ suggestion }) => didYouMean(suggestion, 'Ghi mã của một quy định dành cho huyện ở “areas”.'),
    },
    en: {
      message: ({ rule, named }) => `The area rule “${rule}” rests on a rule “${named}” that the set does not have.`,
      fix: ({ suggestion }) => didYouMeanEn(suggestion, 'Write the id of a rule of districts in “areas”.'),
    },
  }),
  'area-rule-misplaced': define<{ rule: string; named: string }>('error', {
    vi: {
      message: ({ rule, named }) =>
        `Quy định “${rule}” đếm các địa bàn được công nhận theo “${named}”: chỉ quy định cho tỉnh mới đếm, và chỉ đếm huyện.`,
      fix: () => 'Ghi "area": "province" cho quy định này, và mã của một quy định có "area": "district".',
    },
    en: {
      message: ({ rule, named }) =>
        `The area rule “${rule}” counts areas recognised by “${named}”: only a rule of provinces counts, and only districts.`,
      fix: () => 'Make this rule "area": "province" and name a rule that is "area": "district".',
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
      fix: () => 'Sửa “from” hoặc “to”.',
    },
    en: {
      message: ({ what, from, to }) => `“${what}”: the last day ${to} comes before the first day ${from}.`,
      fix: () => 'Correct “from” or “to”.',
    },
  }),
  'authority-doubled': define<{ role: string; who: string }>('error', {
    vi: {
      message: ({ role, who }) =>
        `Việc “${role}” đã có người làm trong cùng thời gian, ở cùng nơi; ghi thêm “${who}” thì giấy tờ không biết ghi ai.`,
      fix: () => 'Ghi “from”, “to” để mỗi ngày chỉ có một, hoặc “provinces” cho từng tỉnh.',
    },
    en: {
      message: ({ role, who }) =>
        `“${role}” is already done by somebody at the same time and place; with “${who}” beside it a paper could not say by whom.`,
      fix: () => 'Write “from” and “to” so that each day has one, or “provinces” for single provinces.',
    },
  }),
  'article-not-listed': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `Bộ này viện dẫn ${article}, nhưng danh sách các điều của văn bản không có điều ấy.`,
      fix: () => 'Sửa lại số của điều, hoặc ghi điều ấy vào “law.articles”.',
    },
    en: {
      message: ({ article }) => `The set cites ${article}, which is not among the articles listed of its document.`,
      fix: () => 'Correct the number, or list the article in “law.articles”.',
    },
  }),
  'article-not-cited': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `${article} ghi là được thể hiện trong bộ này, nhưng không mục nào viện dẫn điều ấy.`,
      fix: () => 'Ghi điều ấy ở mục thể hiện nó, hoặc ghi “left-out” kèm lý do.',
    },
    en: {
      message: ({ article }) => `${article} is listed as modelled, but nothing in the set cites it.`,
      fix: () => 'Cite the article where it is modelled, or write “left-out” with the reason.',
    },
  }),
  'article-without-reason': define<{ article: string }>('error', {
    vi: {
      message: ({ article }) => `${article} không được đưa vào bộ này mà chưa ghi vì sao.`,
      fix: () => 'Ghi lý do ở “why”, ví dụ “thủ tục, không dùng để tính”.',
    },
    en: {
      message: ({ article }) => `${article} is left out of the set, and it is not said why.`,
      fix: () => 'Give the reason in “why”, e.g. “procedure, not computed with”.',
    },
  }),
  'official-reported': define<{ what: string }>('error', {
    vi: {
      message: ({ what }) => `Bộ này ghi là official, nhưng “${what}” chỉ biết qua tin bài, chưa đọc trong văn bản.`,
      fix: () => 'Trích đúng văn bản rồi bỏ “reported”, hoặc đổi “provenance” thành “office”.',
    },
    en: {
      message: ({ what }) => `The set says it is official, but “${what}” is known from reports only.`,
      fix: () => 'Quote the text and drop “reported”, or make the provenance “office”.',
    },
  }),
  'official-open': define<{ what: string; id: string; label: string }>('error', {
    vi: {
      message: ({ what, id, label }) =>
        `Bộ này ghi là official mà còn để trống ${openIn(what, id, label, 'vi')}: chỗ trống không phải là luật.`,
      fix: () => 'Ghi con số của văn bản, hoặc đổi “provenance” thành “office”.',
    },
    en: {
      message: ({ what, id, label }) =>
        `The set says it is official, but leaves open ${openIn(what, id, label, 'en')}: what is blank is not law.`,
      fix: () => 'Write the number of the law, or make the provenance “office”.',
    },
  }),
  'evidence-kinds-missing': define<{ items: string; count: number }>('notice', {
    vi: {
      message: ({ items, count }) => `${count} nội dung chưa nêu loại minh chứng: ${items}.`,
      fix: () => 'Ghi “evidenceKinds” (ví dụ “Kế hoạch”, “Báo cáo”) để các đơn vị biết phải nộp gì.',
    },
    en: {
      message: ({ items, count }) => `These items (${count}) do not say what evidence is usual: ${items}.`,
      fix: () => 'Add “evidenceKinds”, so that the units know what to send.',
    },
  }),
  'years-overlap': define<{ other: string; subject: string; from: number; to: number; file: string }>('warning', {
    vi: {
      message: ({ other, from, to }) =>
        to === 0
          ? `Bộ ${other} đánh giá cùng một việc cũng áp dụng từ năm ${from}.`
          : `Bộ ${other} đánh giá cùng một việc cũng áp dụng cho ${from === to ? `năm ${from}` : `các năm ${from}-${to}`}.`,
      fix: () => 'Ghi hoặc sửa “applies” để mỗi năm chỉ có một bộ áp dụng; nếu không, khi đánh giá phải ghi rõ tên bộ.',
    },
    en: {
      message: ({ other, from, to }) =>
        to === 0
          ? `The set ${other} evaluates the same thing and applies from ${from} too.`
          : `The set ${other} evaluates the same thing and applies to ${from === to ? from : `${from}-${to}`} too.`,
      fix: () =>
        'Write or correct “applies” so that each year has one set; otherwise the set must be named when evaluating.',
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

/** "điểm tối đa của TC1 (Tên tiêu chí)" */
function openIn(what: string, id: string, label: string, language: 'vi' | 'en'): string {
  const said = OPEN[what as keyof typeof OPEN]?.[language] ?? what;
  if (what === 'set-maximum') return said;
  const isItem = what.startsWith('item') || what === 'condition-bound';
  return isItem ? `${said} ${id} (${label})` : `${said} “${label}”`;
}
