import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** Words of the self scores compared with the checked ones. Numbers arrive here already written in the reader's way. */
export interface TwoScoresLabels {
  readonly title: (year: number) => string;
  readonly pairs: (counts: { pairs: string; units: string; agree: string; above: string; below: string }) => string;
  readonly means: (mean: string, distance: string) => string;
  readonly unchecked: (count: string) => string;
  readonly withoutSelf: (count: string) => string;
  readonly reading: string;
  readonly byUnit: string;
  readonly byItem: string;
  readonly byAssessor: string;
  readonly byArea: string;
  readonly differing: string;
  readonly sample: string;
  readonly sampleRule: (rule: { quota: string; assessors: string; near: string; least: string }) => string;
  readonly nothingToSample: string;
  readonly largestGaps: (distance: string) => string;
  readonly nearClass: (total: string, classLabel: string, bound: string) => string;
  readonly assessorApart: (assessor: string, apart: string) => string;
  readonly noAssessor: string;
  readonly noArea: string;
  readonly more: (count: string) => string;
  readonly allDiffer: string;
  readonly nobodyApart: string;

  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly item: string;
  readonly assessor: string;
  readonly area: string;
  readonly units: string;
  readonly count: string;
  readonly self: string;
  readonly checked: string;
  readonly gap: string;
  readonly mean: string;
  readonly meanDistance: string;
  readonly agree: string;
  readonly above: string;
  readonly below: string;
  readonly apart: string;
  readonly why: string;
  readonly province: string;
  readonly district: string;
  readonly kinds: Readonly<Record<'all' | 'unit' | 'item' | 'assessor' | 'area', string>>;
}

export const TWO_SCORES: Readonly<Record<Language, TwoScoresLabels>> = {
  vi: {
    title: (year) => `Đối chiếu điểm tự chấm với điểm kiểm tra năm ${year}`,
    pairs: ({ pairs, units, agree, above, below }) =>
      `${pairs} nội dung của ${units} đơn vị có cả hai điểm: ${agree} bằng nhau, ${above} tự chấm cao hơn, ${below} tự chấm thấp hơn.`,
    means: (mean, distance) =>
      `Chênh lệch trung bình mỗi nội dung: ${mean} điểm; chênh lệch tuyệt đối trung bình: ${distance} điểm.`,
    unchecked: (count) => `${count} nội dung mới có điểm tự chấm, chưa có điểm kiểm tra: không tính vào đây.`,
    withoutSelf: (count) => `${count} nội dung có điểm kiểm tra nhưng không có điểm tự chấm: không tính vào đây.`,
    reading:
      'Chênh lệch = điểm kiểm tra − điểm tự chấm: số âm là tự chấm cao hơn. Tổng được tính chính xác; số trung bình làm tròn đến 2 chữ số thập phân. Điểm kiểm tra còn chờ minh chứng cũng được đối chiếu. Đối với người kiểm tra, lấy điểm người đó đã chấm, trước khi điều chỉnh.',
    byUnit: 'Theo đơn vị',
    byItem: 'Theo tiêu chí',
    byAssessor: 'Theo người kiểm tra',
    byArea: 'Theo địa phương',
    differing: 'Các nội dung có hai điểm khác nhau',
    sample: 'Đơn vị đề nghị xem lại',
    sampleRule: ({ quota, assessors, near, least }) =>
      `Chọn theo ba quy tắc: (1) nhiều nhất ${quota} đơn vị có tổng chênh lệch tuyệt đối lớn nhất; (2) nhiều nhất ${quota} đơn vị có tổng điểm cách mức của một loại không quá ${near} điểm, gần nhất trước; (3) đơn vị lệch nhiều nhất của mỗi người trong nhiều nhất ${assessors} người kiểm tra có chênh lệch trung bình khác những người còn lại nhiều nhất (đã chấm từ ${least} nội dung trở lên). Số lượng: cứ 20 lấy 1, ít nhất 3. Không chọn ngẫu nhiên: cùng số liệu thì cùng danh sách.`,
    nothingToSample: 'Không có đơn vị nào theo ba quy tắc trên.',
    largestGaps: (distance) =>
      `thuộc các đơn vị có hai điểm lệch nhau nhiều nhất (tổng chênh lệch tuyệt đối ${distance})`,
    nearClass: (total, classLabel, bound) => `tổng điểm ${total} sát mức ${bound} của loại ${classLabel}`,
    assessorApart: (assessor, apart) =>
      `lệch nhiều nhất trong số đơn vị do ${assessor} kiểm tra (chênh lệch trung bình khác những người còn lại ${apart})`,
    noAssessor: '(không ghi người kiểm tra)',
    noArea: '(không ghi địa phương)',
    more: (count) => `… và ${count} dòng nữa, xem tệp CSV hoặc HTML.`,
    allDiffer: 'Không có nội dung nào có hai điểm khác nhau.',
    nobodyApart:
      'Chỉ có một người kiểm tra, hoặc các tệp không ghi người kiểm tra: không so sánh được giữa những người kiểm tra.',
    kind: 'Theo',
    code: 'Mã',
    name: 'Tên',
    item: 'Tiêu chí',
    assessor: 'Người kiểm tra',
    area: 'Địa phương',
    units: 'Số đơn vị',
    count: 'Số nội dung',
    self: 'Tự chấm',
    checked: 'Kiểm tra',
    gap: 'Chênh lệch',
    mean: 'Chênh lệch TB',
    meanDistance: 'Chênh lệch tuyệt đối TB',
    agree: 'Bằng nhau',
    above: 'Tự chấm cao hơn',
    below: 'Tự chấm thấp hơn',
    apart: 'Khác người còn lại',
    why: 'Đề nghị xem lại vì',
    province: 'Tỉnh',
    district: 'Huyện',
    kinds: { all: 'Tất cả', unit: 'Đơn vị', item: 'Tiêu chí', assessor: 'Người kiểm tra', area: 'Địa phương' },
  },
  en: {
    title: (year) => `Self scores against checked scores, ${year}`,
    pairs: ({ pairs, units, agree, above, below }) =>
      `${SPEECH.en.count(pairs, 'item')} of ${SPEECH.en.count(units, 'unit')} ${pairs === '1' ? 'has' : 'have'} both scores: ${agree} agree, ${SPEECH.en.count(above, 'self score is', 'self scores are')} higher, ${below} are lower.`,
    means: (mean, distance) =>
      `Mean difference of an item: ${SPEECH.en.count(mean, 'point')}; mean distance (without the sign): ${SPEECH.en.count(distance, 'point')}.`,
    unchecked: (count) =>
      `${SPEECH.en.count(count, 'item has', 'items have')} a self score and no checked score yet: left out here.`,
    withoutSelf: (count) =>
      `${SPEECH.en.count(count, 'item has', 'items have')} a checked score and no self score: left out here.`,
    reading:
      'Difference = checked score − self score: below 0, the self score is higher. Sums are exact; means are rounded to 2 decimals. Checked scores that wait for evidence are compared too. Of assessors, the scores they gave are taken, before any override.',
    byUnit: 'By unit',
    byItem: 'By criterion',
    byAssessor: 'By assessor',
    byArea: 'By area',
    differing: 'Items whose two scores differ',
    sample: 'Units to look at again',
    sampleRule: ({ quota, assessors, near, least }) =>
      `Chosen by three rules: (1) at most ${SPEECH.en.count(quota, 'unit')} with the largest distance between the two scores; (2) at most ${SPEECH.en.count(quota, 'unit')} with a total within ${SPEECH.en.count(near, 'point')} of where a class begins, nearest first; (3) the unit furthest apart of each of at most ${SPEECH.en.count(assessors, 'assessor')} whose mean difference is furthest from the others' (with at least ${SPEECH.en.count(least, 'score')}). The numbers: one in 20, at least 3. Nothing is left to chance: the same data give the same list.`,
    nothingToSample: 'No unit by these three rules.',
    largestGaps: (distance) => `among those whose two scores lie furthest apart (distance ${distance})`,
    nearClass: (total, classLabel, bound) => `its total ${total} is close to ${bound}, where ${classLabel} begins`,
    assessorApart: (assessor, apart) =>
      `furthest apart of the units checked by ${assessor} (mean difference ${apart} from the others')`,
    noAssessor: '(no assessor named)',
    noArea: '(no area named)',
    more: (count) => `… and ${count} more, see the CSV or HTML file.`,
    allDiffer: 'No item has two different scores.',
    nobodyApart: 'There is one assessor only, or none is named: assessors cannot be compared.',
    kind: 'By',
    code: 'Code',
    name: 'Name',
    item: 'Criterion',
    assessor: 'Assessor',
    area: 'Area',
    units: 'Units',
    count: 'Items',
    self: 'Self',
    checked: 'Checked',
    gap: 'Difference',
    mean: 'Mean diff.',
    meanDistance: 'Mean distance',
    agree: 'Agree',
    above: 'Self higher',
    below: 'Self lower',
    apart: 'From the others',
    why: 'Look again because',
    province: 'Province',
    district: 'District',
    kinds: { all: 'All', unit: 'Unit', item: 'Criterion', assessor: 'Assessor', area: 'Area' },
  },
};
