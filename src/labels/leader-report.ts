import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** Words of the report on paper for who leads: `report -f pdf`. Numbers arrive here already written in the reader's way. */
export interface LeaderLabels {
  readonly by: (document: string) => string;
  readonly evaluated: (units: string, kind: string, before: string) => string;
  readonly unitsBefore: (year: string, units: string) => string;
  readonly notComparable: (year: string) => string;
  readonly wrong: (units: string) => string;
  readonly sent: (all: string, part: string, nothing: string, of: string) => string;
  readonly classes: string;
  readonly class: string;
  readonly units: string;
  readonly share: string;
  readonly change: string;
  readonly sum: string;
  readonly areas: string;
  readonly area: string;
  readonly noArea: string;
  readonly weakest: string;
  readonly item: string;
  readonly mean: string;
  readonly without: Record<'points' | 'outcome', string>;
  readonly withoutEvidence: string;
  readonly near: (points: string) => string;
  readonly held: string;
  readonly notSent: string;
  readonly nobody: string;
  readonly noList: string;
  readonly firm: (firm: string, of: string, points: string) => string;
  readonly lacking: (units: string, items: string) => string;
  readonly andMore: (units: string) => string;
  readonly annex: string;
  readonly rank: string;
  readonly unit: string;
  readonly total: string;
}

export const LEADER: Readonly<Record<Language, LeaderLabels>> = {
  vi: {
    by: (document) => `(theo ${document})`,
    evaluated: (units, kind, before) => `Số đơn vị được đánh giá: ${units} ${kind}${before}.`,
    unitsBefore: (year, units) => `; năm ${year}: ${units}`,
    notComparable: (year) => `Kết quả năm ${year} có cách xếp loại khác nên không so sánh từng loại.`,
    wrong: (units) => `Số liệu còn lỗi, chưa có kết quả: ${units} đơn vị.`,
    sent: (all, part, nothing, of) =>
      `Tình hình gửi hồ sơ: ${all}/${of} đơn vị gửi đủ, ${part} đơn vị gửi một phần, ${nothing} đơn vị chưa gửi.`,
    classes: 'Xếp loại',
    class: 'Kết quả',
    units: 'Số đơn vị',
    share: 'Tỷ lệ (%)',
    change: 'Tăng, giảm',
    sum: 'Cộng',
    areas: 'Theo địa bàn',
    area: 'Địa bàn',
    noArea: 'Không ghi địa bàn',
    weakest: 'Tiêu chí thấp nhất',
    item: 'Tiêu chí',
    mean: 'Điểm trung bình',
    without: { points: 'Đơn vị không có điểm', outcome: 'Đơn vị chưa đạt' },
    withoutEvidence: 'Thiếu minh chứng',
    near: (points) => `Còn thiếu không quá ${points} điểm để lên loại cao hơn`,
    held: 'Đủ điểm của loại cao hơn nhưng có tiêu chí bị điểm 0',
    notSent: 'Chưa gửi hồ sơ',
    nobody: 'Không có đơn vị nào.',
    noList: 'Không biết, vì khi đánh giá không có danh sách đơn vị.',
    firm: (firm, of, points) => `Khi tổng điểm lệch ${points} điểm, ${firm}/${of} đơn vị giữ nguyên loại.`,
    lacking: (units, items) => `${units} đơn vị còn thiếu minh chứng hoặc số liệu, với ${items} nội dung.`,
    andMore: (units) => `và ${units} đơn vị khác`,
    annex: 'Phụ lục: xếp hạng',
    rank: 'Hạng',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
  },
  en: {
    by: (document) => `(by ${document})`,
    evaluated: (units, kind, before) => `Units evaluated: ${units} (${kind})${before}.`,
    unitsBefore: (year, units) => `; in ${year}: ${units}`,
    notComparable: (year) => `The classes of ${year} are others, so they are not compared one by one.`,
    wrong: (units) => `Without a result, since their data is wrong: ${SPEECH.en.count(units, 'unit')}.`,
    sent: (all, part, nothing, of) =>
      `Of ${SPEECH.en.count(of, 'unit')} on the list, ${all} sent everything, ${part} sent a part, ${nothing} sent nothing.`,
    classes: 'Classes',
    class: 'Class',
    units: 'Units',
    share: 'Share (%)',
    change: 'Change',
    sum: 'Total',
    areas: 'By area',
    area: 'Area',
    noArea: 'No area given',
    weakest: 'Weakest criteria',
    item: 'Criterion',
    mean: 'Mean points',
    without: { points: 'Units without points', outcome: 'Units that did not meet it' },
    withoutEvidence: 'Without evidence',
    near: (points) => `Within ${SPEECH.en.count(points, 'point')} of the next class`,
    held: 'Points enough for a better class, kept out by a criterion at 0',
    notSent: 'Nothing sent',
    nobody: 'No unit.',
    noList: 'Not known: there was no list of units when it was evaluated.',
    firm: (firm, of, points) =>
      `With ${SPEECH.en.count(points, 'point')} more or less in the total, ${firm} of ${SPEECH.en.count(of, 'unit keeps', 'units keep')} their class.`,
    lacking: (units, items) =>
      `${SPEECH.en.count(units, 'unit lacks', 'units lack')} evidence or scores, for ${SPEECH.en.count(items, 'criterion', 'criteria')}.`,
    andMore: (units) => `and ${units} more`,
    annex: 'Annex: ranking',
    rank: 'Rank',
    unit: 'Unit',
    total: 'Total',
  },
};
