import type { Language } from '../model/language.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import { reaching } from './phrases.ts';
import { SPEECH } from './speech.ts';

interface ConsoleLabels {
  readonly code: string;
  readonly name: string;
  readonly total: string;
  readonly class: string;
  readonly remarks: string;
  readonly item: string;
  readonly points: string;
  readonly maximum: string;
  readonly reason: string;
  readonly from: string;
  readonly evaluation: (year: number) => string;
  readonly check: (year: number | null) => string;
  readonly wrongData: string;
  readonly noScore: string;
  readonly criteria: string;
  readonly provenance: string;
  readonly classes: string;
  readonly units: (count: number) => string;
  readonly invalidUnits: (count: number) => string;
  readonly moreUnits: (count: number) => string;
  readonly withEvidence: (classLabel: string, total: string) => string;
  readonly betweenBands: (lower: string, higher: string) => string;
  readonly nothingMissing: string;
  readonly checkTitle: (units: number, complete: number) => string;
  readonly complete: string;
  readonly missingBy: Readonly<Record<'row' | 'score' | 'evidence', string>>;
  /** Before the items whose documents were not found in the evidence folder. */
  readonly documentsAwaited: string;
  readonly more: (count: number) => string;
  readonly fix: string;
  readonly problemCounts: (counts: { error: number; missing: number; warning: number; notice: number }) => string;
  readonly noProblems: string;
  readonly otherNotices: (count: number, page: string) => string;
  readonly conditions: string;
  readonly holds: string;
  readonly fails: string;
  readonly toNextClass: string;
  readonly pointsMissing: (points: string, classLabel: string) => string;
  readonly gatesOnly: (items: string, classLabel: string) => string;
  readonly pointsAndGates: (points: string, items: string, classLabel: string) => string;
  readonly bestClass: string;
  readonly higherLevels: (items: string) => string;
  readonly rankOf: (rank: number, of: number) => string;
  readonly notRanked: string;
  readonly evidence: string;
  readonly selfPoints: string;
  /** Heading over what an item of a set without points came to. */
  readonly outcome: string;
  readonly category: string;
  readonly whyGrouped: string;
  /** Heading; `listed` when units of a list that sent nothing are counted. */
  readonly areas: (listed: boolean) => string;
  readonly areaLine: (rule: string, reached: string, share: string, verdict: string) => string;
  readonly moreAreas: (count: number) => string;
  /** Items that keep a gate shut though they are not at 0. */
  readonly otherGates: (items: string, classLabel: string) => string;
  /** Before a list of conditions, or of the items they refer to. */
  readonly unmet: (classLabel: string) => string;
}

export const CONSOLE: Readonly<Record<Language, ConsoleLabels>> = {
  vi: {
    code: 'Mã',
    name: 'Tên đơn vị',
    total: 'Tổng điểm',
    class: 'Xếp loại',
    remarks: 'Ghi chú',
    item: 'Tiêu chí',
    points: 'Điểm',
    maximum: 'Tối đa',
    reason: 'Lý do',
    from: 'Vị trí trong tệp',
    evaluation: (year) => `Kết quả đánh giá năm ${year}`,
    check: (year) => (year === null ? 'Kiểm tra minh chứng' : `Kiểm tra minh chứng năm ${year}`),
    criteria: 'Bộ tiêu chí',
    provenance: 'Nguồn',
    classes: 'Xếp loại',
    wrongData: 'dữ liệu có lỗi',
    noScore: 'chưa có điểm',
    documentsAwaited: 'chờ đối chiếu tệp minh chứng',
    units: (count) => `${count} đơn vị`,
    invalidUnits: (count) => `${count} đơn vị có dữ liệu sai, chưa xếp loại`,
    moreUnits: (count) => `… và ${count} đơn vị nữa, xem ${OUTPUT_NAMES.vi.ranking} hoặc ${OUTPUT_NAMES.vi.page}.`,
    withEvidence: (classLabel, total) => `nếu bổ sung minh chứng: ${classLabel} (${total})`,
    betweenBands: (lower, higher) => `điểm nằm giữa mức ${lower} và mức ${higher}, xem báo cáo`,
    nothingMissing: 'Tất cả các đơn vị đã đủ điểm và minh chứng, không có dữ liệu sai.',
    checkTitle: (units, complete) => `${complete}/${units} đơn vị đã gửi đủ và đúng.`,
    complete: 'đủ',
    missingBy: { row: 'chưa gửi', score: 'chưa có điểm', evidence: 'thiếu minh chứng' },
    more: (count) => `… và ${count} chỗ nữa cùng loại.`,
    fix: 'Cách sửa',
    problemCounts: ({ error, missing, warning, notice }) =>
      `${error} lỗi · ${missing} nội dung còn thiếu · ${warning} nội dung cần kiểm tra lại · ${notice} lưu ý`,
    noProblems: 'Không có lỗi nào.',
    otherNotices: (count, page) => `${count} lưu ý chưa nêu ở đây: xem ở cuối ${page}.`,
    conditions: 'Điều kiện',
    holds: 'bảo đảm',
    fails: 'KHÔNG bảo đảm',
    toNextClass: 'Điều kiện để được xếp loại cao hơn',
    pointsMissing: (points, classLabel) => `Còn thiếu ${points} điểm để đạt loại ${classLabel}.`,
    gatesOnly: (items, classLabel) => `Đã đủ điểm của loại ${classLabel}; chỉ cần ${items} không còn bị điểm 0.`,
    pointsAndGates: (points, items, classLabel) =>
      `Để đạt loại ${classLabel}: còn thiếu ${points} điểm, và ${items} không được bị điểm 0.`,
    bestClass: 'Đã ở loại cao nhất.',
    higherLevels: (items) => `Còn có thể lên mức cao hơn: ${items}.`,
    rankOf: (rank, of) => `hạng ${rank} trên ${of} đơn vị được xếp hạng`,
    notRanked: 'không xếp hạng vì dữ liệu có lỗi',
    evidence: 'Minh chứng',
    selfPoints: 'Tự chấm',
    outcome: 'Kết quả',
    category: 'địa bàn',
    whyGrouped: 'Lý do chia nhóm',
    areas: (listed) =>
      listed
        ? 'Kết quả của huyện, tỉnh (theo danh sách; nơi chưa gửi là chưa rõ kết quả)'
        : 'Kết quả của huyện, tỉnh (chỉ tính các xã, huyện có trong các tệp đã đọc)',
    areaLine: (rule, reached, share, verdict) => `${rule}: ${reached} (mức cần đạt: ${share}): ${verdict}`,
    moreAreas: (count) => `… và ${count} dòng nữa, xem ${OUTPUT_NAMES.vi.areas} hoặc ${OUTPUT_NAMES.vi.page}.`,
    otherGates: (items, classLabel) => `Để đạt loại ${classLabel}, ${items} phải đạt mức của điều kiện.`,
    unmet: (classLabel) => `Để ${reaching({ vi: classLabel })} còn thiếu`,
  },
  en: {
    code: 'Code',
    name: 'Unit',
    total: 'Total',
    class: 'Class',
    remarks: 'Remarks',
    item: 'Item',
    points: 'Points',
    maximum: 'Maximum',
    reason: 'Reason',
    from: 'Cell',
    evaluation: (year) => `Evaluation of ${year}`,
    check: (year) => (year === null ? 'Check of evidence' : `Check of the evidence of ${year}`),
    criteria: 'Criteria set',
    provenance: 'Provenance',
    classes: 'Classes',
    wrongData: 'wrong data',
    noScore: 'no score',
    documentsAwaited: 'document not found',
    units: (count) => `${SPEECH.en.count(count, 'unit')}`,
    invalidUnits: (count) => `${SPEECH.en.count(count, 'unit')} with wrong data, without a class`,
    moreUnits: (count) =>
      `… and ${SPEECH.en.count(count, 'more unit')}, see ${OUTPUT_NAMES.en.ranking} or ${OUTPUT_NAMES.en.page}.`,
    withEvidence: (classLabel, total) => `with evidence supplied: ${classLabel} (${total})`,
    betweenBands: (lower, higher) => `total between the bands ${lower} and ${higher}, see the report`,
    nothingMissing: 'Every unit has sent all scores and evidence, without errors.',
    checkTitle: (units, complete) =>
      `${complete} of ${SPEECH.en.count(units, 'unit is', 'units are')} complete and right.`,
    complete: 'complete',
    missingBy: { row: 'not sent', score: 'no score', evidence: 'no evidence' },
    more: (count) => `… and ${count} more of the same.`,
    fix: 'What to do',
    problemCounts: ({ error, missing, warning, notice }) =>
      `${SPEECH.en.count(error, 'error')} · ${missing} missing · ${warning} to check · ${SPEECH.en.count(notice, 'note')}`,
    noProblems: 'No errors.',
    otherNotices: (count, page) => `${count} more for your information: see the end of ${page}.`,
    conditions: 'Conditions',
    holds: 'holds',
    fails: 'FAILS',
    toNextClass: 'The way to a better class',
    pointsMissing: (points, classLabel) =>
      `${SPEECH.en.count(points, 'more point is', 'more points are')} needed for the class ${classLabel}.`,
    gatesOnly: (items, classLabel) => `The points for ${classLabel} are there; ${items} must no longer be at 0.`,
    pointsAndGates: (points, items, classLabel) =>
      `For the class ${classLabel}: ${SPEECH.en.count(points, 'more point')}, and ${items} must not be at 0.`,
    bestClass: 'Already in the best class.',
    higherLevels: (items) => `These can still reach a higher level: ${items}.`,
    rankOf: (rank, of) => `rank ${rank} of ${of} ranked units`,
    notRanked: 'not ranked because of wrong data',
    evidence: 'Evidence',
    selfPoints: 'Self',
    outcome: 'Result',
    category: 'category',
    whyGrouped: 'Why the units are grouped like this',
    areas: (listed) =>
      listed
        ? 'Districts and provinces (by the list; what sent nothing is not known yet)'
        : 'Districts and provinces (of the communes and districts in the files that were read)',
    areaLine: (rule, reached, share, verdict) => `${rule}: ${reached} (share needed: ${share}): ${verdict}`,
    moreAreas: (count) =>
      `… and ${SPEECH.en.count(count, 'more line')}, see ${OUTPUT_NAMES.en.areas} or ${OUTPUT_NAMES.en.page}.`,
    otherGates: (items, classLabel) => `For the class ${classLabel}, ${items} must come up to the condition.`,
    unmet: (classLabel) => `Still lacking for “${classLabel}”`,
  },
};

/** What is said otherwise of a set without points: nothing may refer to points there. */
const WITHOUT_POINTS: Readonly<Record<Language, Partial<ConsoleLabels>>> = {
  vi: {
    class: 'Kết quả chung',
    noScore: 'chưa có số liệu',
    invalidUnits: (count) => `${count} đơn vị có dữ liệu sai, chưa có kết quả`,
    withEvidence: (classLabel) => `nếu bổ sung minh chứng: ${classLabel}`,
    nothingMissing: 'Tất cả các đơn vị đã đủ số liệu và minh chứng, không có dữ liệu sai.',
    missingBy: { row: 'chưa gửi', score: 'chưa có số liệu', evidence: 'thiếu minh chứng' },
    toNextClass: 'Để có kết quả tốt hơn',
    gatesOnly: (items, classLabel) => `Để ${reaching({ vi: classLabel })}, ${items} phải đạt.`,
    otherGates: (items, classLabel) => `Để ${reaching({ vi: classLabel })}, ${items} phải đạt.`,
    bestClass: 'Kết quả chung đã cao nhất.',
  },
  en: {
    class: 'Result',
    noScore: 'no figure',
    invalidUnits: (count) => `${SPEECH.en.count(count, 'unit')} with wrong data, without a result`,
    withEvidence: (classLabel) => `with evidence supplied: ${classLabel}`,
    nothingMissing: 'Every unit has sent all figures and evidence, without errors.',
    missingBy: { row: 'not sent', score: 'no figure', evidence: 'no evidence' },
    toNextClass: 'The way to a better result',
    gatesOnly: (items, classLabel) => `For “${classLabel}”, ${items} must be met.`,
    otherGates: (items, classLabel) => `For “${classLabel}”, ${items} must be met.`,
    bestClass: 'The overall result is the best.',
  },
};

/** The labels for a result, by whether its set gives points. */
export function consoleLabels(
  language: Language,
  { criteria }: { readonly criteria: { readonly maximum: number | null } },
): ConsoleLabels {
  return criteria.maximum === null ? { ...CONSOLE[language], ...WITHOUT_POINTS[language] } : CONSOLE[language];
}
