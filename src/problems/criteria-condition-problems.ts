import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';
import { didYouMean } from './suggestion.ts';

const { vi, en } = SPEECH;

/** What an item or gate lacks for a condition to be asked of it; `item` is named in every one of them. */
type Lacking = { owner: string; item: string };

/** Problems of levels, classes and the conditions they ask. */
export const criteriaConditionProblems = lazy(() => ({
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
      fix: ({ suggestion }) => didYouMean.vi(suggestion, 'Ghi mã của một tiêu chí hoặc nội dung có trong bộ.'),
    },
    en: {
      message: ({ owner, item }) => `“${owner}” refers to “${item}”, which the set does not have.`,
      fix: ({ suggestion }) => didYouMean.en(suggestion, 'Write the code of an item of this set.'),
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
        'Score this item as met or not met; or let the condition refer to points ("kind": "points"), a level ("level") or a figure ("value"). A criterion with nothing but shares or figures under it needs to say from what share on it is met (“attainment”; an example is in criteria/README.md).',
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
        `“${owner}” đòi ${item} được ít nhất ${vi.number(atLeast)} điểm, mà ${item} được nhiều nhất ${vi.number(maximum)} điểm.`,
      fix: () => 'Sửa số điểm của điều kiện hoặc điểm tối đa.',
    },
    en: {
      message: ({ owner, item, atLeast, maximum }) =>
        `“${owner}” needs ${en.count(en.number(atLeast), 'point')} of ${item}, which has ${en.number(maximum)} at most.`,
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
        `Không đơn vị nào đạt được “${owner}”: ${item} vừa phải từ ${vi.number(atLeast)} trở lên vừa phải từ ${vi.number(atMost)} trở xuống.`,
      fix: () => 'Sửa ngưỡng hoặc chiều so sánh (“direction”) của một trong hai điều kiện.',
    },
    en: {
      message: ({ owner, item, atLeast, atMost }) =>
        `No unit can reach “${owner}”: ${item} must be ${en.number(atLeast)} or more and ${en.number(atMost)} or less.`,
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
          `“${level}” đòi ${item} ${vi.number(bound)}, dễ hơn “${lower}” ở dưới (${vi.number(lowerBound)}).`,
        fix: () => 'Kiểm tra lại hai ngưỡng; mức tốt hơn thường đòi hỏi cao hơn.',
      },
      en: {
        message: ({ level, item, bound, lower, lowerBound }) =>
          `“${level}” asks ${en.number(bound)} of ${item}, which is easier than “${lower}” below it (${en.number(lowerBound)}).`,
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
}));
