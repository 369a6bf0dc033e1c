import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';
import { didYouMean } from './suggestion.ts';

const { vi, en } = SPEECH;

/** Problems of gates, of items that do not apply, of totals and of the rules for areas. */
export const criteriaGateProblems = lazy(() => ({
  'gate-item-unknown': define<{ gate: string; item: string; suggestion: string }>('error', {
    vi: {
      message: ({ gate, item }) => `Điều kiện “${gate}” nói đến “${item}”, nhưng bộ này không có mã đó.`,
      fix: ({ suggestion }) => didYouMean.vi(suggestion, 'Ghi mã của một tiêu chí hoặc nội dung có trong bộ.'),
    },
    en: {
      message: ({ gate, item }) => `The gate “${gate}” refers to “${item}”, which the set does not have.`,
      fix: ({ suggestion }) => didYouMean.en(suggestion, 'Write the code of an item of this set.'),
    },
  }),
  'gate-out-of-reach': define<{ gate: string; item: string; minimum: number; maximum: number }>('error', {
    vi: {
      message: ({ gate, item, minimum, maximum }) =>
        `Không đơn vị nào đạt điều kiện “${gate}”: ${item} phải được ít nhất ${vi.number(minimum)} điểm, mà nhiều nhất chỉ được ${vi.number(maximum)}.`,
      fix: () => 'Sửa số điểm ít nhất của điều kiện (“minimum”) hoặc điểm tối đa.',
    },
    en: {
      message: ({ gate, item, minimum, maximum }) =>
        `No unit can pass the gate “${gate}”: ${item} needs ${en.count(en.number(minimum), 'point')} and has ${en.number(maximum)} at most.`,
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
      fix: ({ suggestion }) => didYouMean.vi(suggestion, 'Ghi mã của một loại trong phần xếp loại (“classification”).'),
    },
    en: {
      message: (details) => `The area rule “${details.rule}” counts a class “${details.class}” the set does not have.`,
      fix: ({ suggestion }) => didYouMean.en(suggestion, 'Write the id of one of the classes (“classification”).'),
    },
  }),
  'area-rule-unknown': define<{ rule: string; named: string; suggestion: string }>('error', {
    vi: {
      message: ({ rule, named }) => `Quy định “${rule}” dựa vào quy định “${named}”, nhưng bộ này không có.`,
      fix: ({ suggestion }) =>
        didYouMean.vi(suggestion, 'Ghi mã của một quy định dành cho huyện của bộ này (“areas”).'),
    },
    en: {
      message: ({ rule, named }) => `The area rule “${rule}” rests on a rule “${named}” that the set does not have.`,
      fix: ({ suggestion }) => didYouMean.en(suggestion, 'Write the id of a rule of districts of this set (“areas”).'),
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
      message: ({ rule, share }) => `Quy định “${rule}” đòi ${vi.number(share)}%, nhiều hơn tất cả.`,
      fix: () => 'Ghi một tỷ lệ phần trăm không quá 100.',
    },
    en: {
      message: ({ rule, share }) => `The area rule “${rule}” asks ${en.number(share)}%, which is more than all.`,
      fix: () => 'Write a percentage of 100 at most.',
    },
  }),
}));
