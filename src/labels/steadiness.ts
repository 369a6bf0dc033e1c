import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** How firm ranks and classes are, in words. Numbers arrive here already written in the reader's way. */
export interface SteadinessLabels {
  readonly title: string;
  readonly short: string;
  readonly how: (points: string) => string;
  readonly without: Record<'known' | 'unknown', string>;
  readonly firm: (firm: string, of: string, points: string) => string;
  readonly loose: (points: string) => string;
  readonly moved: string;
  readonly hangs: string;
  readonly more: (points: string) => string;
  readonly less: (points: string) => string;
  readonly best: string;
  readonly worst: string;
  readonly person: string;
  readonly why: string;
  readonly zero: (item: string) => string;
  readonly allPoints: string;
  readonly place: (rank: string, label: string) => string;
  readonly ranks: (from: string, to: string) => string;
  readonly leftOut: (rank: string, item: string) => string;
  readonly either: (points: string, ranks: string, same: boolean, classes: string) => string;
  readonly eachItem: (best: string, worst: string) => string;
  readonly decides: (person: string, item: string | undefined) => string;
  readonly classOf: (from: string, to: string) => string;
  readonly headers: Record<'rank' | 'code' | 'name' | 'total' | 'class', string>;
}

export const STEADINESS: Readonly<Record<Language, SteadinessLabels>> = {
  vi: {
    title: 'Độ vững của xếp hạng, xếp loại',
    short: 'Độ vững',
    how: (points) =>
      `Tính lại hạng và loại khi tổng điểm của riêng từng đơn vị tăng hoặc giảm ${points} điểm, các đơn vị khác giữ nguyên. Mức ${points} điểm do chương trình chọn, không phải quy định.`,
    without: {
      known: 'Rồi lần lượt bỏ từng tiêu chí khỏi tổng điểm của mọi đơn vị và xếp hạng lại.',
      unknown: 'Không tính được khi bỏ từng tiêu chí, vì tổng điểm không phải là điểm các tiêu chí cộng lại.',
    },
    firm: (firm, of, points) => `${firm}/${of} đơn vị giữ nguyên loại khi tổng điểm lệch ${points} điểm.`,
    loose: (points) => `Đơn vị đổi loại khi tổng điểm lệch ${points} điểm.`,
    moved: 'Đơn vị đổi hạng nhiều nhất khi bỏ một tiêu chí.',
    hangs: 'Đơn vị mà loại tùy vào điểm của một người hoặc một đoàn chấm.',
    more: (points) => `Thêm ${points} điểm`,
    less: (points) => `Bớt ${points} điểm`,
    best: 'Hạng cao nhất',
    worst: 'Hạng thấp nhất',
    person: 'Người, đoàn chấm',
    why: 'Lý do',
    zero: (item) => `${item} được 0 điểm; có điểm thì lên loại`,
    allPoints: 'Mọi điểm do người, đoàn ấy chấm',
    place: (rank, label) => `Hạng ${rank}, ${label}`,
    ranks: (from, to) => (from === to ? `hạng ${from}` : `hạng ${from} đến ${to}`),
    leftOut: (rank, item) => `${rank} (bỏ ${item})`,
    either: (points, ranks, same, classes) =>
      `Tổng điểm lệch ${points} điểm: ${ranks}, ${same ? 'loại không đổi' : `loại ${classes}`}.`,
    eachItem: (best, worst) => `Bỏ một tiêu chí: hạng ${best} đến ${worst}.`,
    decides: (person, item) =>
      item === undefined
        ? `Mọi điểm do ${person} chấm, nên loại tùy vào người hoặc đoàn ấy.`
        : `Loại tùy vào một điểm do ${person} chấm: ${item} được 0 điểm.`,
    classOf: (from, to) => `${from} hoặc ${to}`,
    headers: { rank: 'Hạng', code: 'Mã đơn vị', name: 'Tên đơn vị', total: 'Tổng điểm', class: 'Xếp loại' },
  },
  en: {
    title: 'How firm ranks and classes are',
    short: 'Firmness',
    how: (points) =>
      `Rank and class are computed again with ${SPEECH.en.count(points, 'point')} more and less in the total of each unit alone, the others as they are. The ${SPEECH.en.count(points, 'point is', 'points are')} the choice of this program, no rule.`,
    without: {
      known: 'Then each criterion is left out of the totals of all units in turn, and they are ranked again.',
      unknown: 'Criteria cannot be left out one by one here: the total is not the sum of their points.',
    },
    firm: (firm, of, points) =>
      `${firm} of ${SPEECH.en.count(of, 'unit keeps', 'units keep')} their class when the total moves by ${SPEECH.en.count(points, 'point')}.`,
    loose: (points) => `Units whose class ${SPEECH.en.count(points, 'point')} in the total would change.`,
    moved: 'Units whose rank moves most when one criterion is left out.',
    hangs: 'Units whose class depends on the scores of one person or team.',
    more: (points) => `${SPEECH.en.count(points, 'point')} more`,
    less: (points) => `${SPEECH.en.count(points, 'point')} less`,
    best: 'Best rank',
    worst: 'Worst rank',
    person: 'Assessor',
    why: 'Reason',
    zero: (item) => `${item} was given 0; with points the class rises`,
    allPoints: 'All points are by them',
    place: (rank, label) => `Rank ${rank}, ${label}`,
    ranks: (from, to) => (from === to ? `rank ${from}` : `rank ${from} to ${to}`),
    leftOut: (rank, item) => `${rank} (without ${item})`,
    either: (points, ranks, same, classes) =>
      `With ${SPEECH.en.count(points, 'point')} more or less: ${ranks}, ${same ? 'the same class' : `class ${classes}`}.`,
    eachItem: (best, worst) => `With one criterion left out: rank ${best} to ${worst}.`,
    decides: (person, item) =>
      item === undefined
        ? `All points are by ${person}, on whom the class depends.`
        : `The class depends on one score by ${person}: ${item} was given 0.`,
    classOf: (from, to) => `${from} or ${to}`,
    headers: { rank: 'Rank', code: 'Unit code', name: 'Unit name', total: 'Total', class: 'Class' },
  },
};
