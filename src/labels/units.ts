import type { Language } from '../model/language.ts';
import { OUTPUT_NAMES } from '../model/output-names.ts';
import type { SubmissionState } from '../model/result.ts';
import { SPEECH } from './speech.ts';

/** Words on who has sent what. */
export interface CoverageLabels {
  readonly title: string;
  /** The list it was compared with: a file, or the official communes of a province. */
  readonly listOf: { readonly office: (name: string) => string; readonly official: (name: string) => string };
  readonly due: (day: string) => string;
  readonly sent: Readonly<Record<SubmissionState, string>>;
  readonly all: (share: string) => string;
  readonly some: (share: string) => string;
  readonly onTime: (count: number) => string;
  readonly late: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly area: string;
  readonly noArea: string;
  readonly heads: {
    readonly all: string;
    readonly part: string;
    readonly nothing: string;
    readonly onTime: string;
    readonly late: string;
    readonly undated: string;
  };
  readonly total: string;
  /** Caption of the table of areas. */
  readonly areasText: string;
  readonly nothingSent: (count: number) => string;
  readonly unlisted: (count: number) => string;
  readonly costs: string;
  readonly costsText: string;
  readonly code: string;
  readonly unit: string;
  readonly cost: string;
  readonly more: (count: number) => string;
  readonly waiting: (points: string) => string;
  readonly atMost: (points: string) => string;
  readonly classNow: (label: string) => string;
  readonly classThen: (label: string) => string;
  readonly blocks: (items: string, label: string) => string;
  readonly wrongData: string;
  readonly isLate: string;
  readonly isOnTime: string;
}

const COVERAGE: Readonly<Record<Language, CoverageLabels>> = {
  vi: {
    title: 'Tình hình gửi hồ sơ',
    listOf: {
      office: (name) => `So với danh sách ${name}`,
      official: (name) => `So với danh mục xã, phường của ${name}`,
    },
    due: (day) => `Hạn gửi: ${day}`,
    sent: { all: 'đã gửi đủ', part: 'gửi một phần', nothing: 'chưa gửi gì' },
    all: (share) => `Đã gửi đủ ${share}`,
    some: (share) => `đã gửi ít nhất một phần ${share}`,
    onTime: (count) => `đúng hạn ${count}`,
    late: (count) => `muộn ${count}`,
    undated: (count) => `không rõ ngày gửi ${count}`,
    area: 'Địa phương',
    noArea: 'Không ghi địa phương',
    heads: {
      all: 'Đã gửi đủ',
      part: 'Gửi một phần',
      nothing: 'Chưa gửi gì',
      onTime: 'Đúng hạn',
      late: 'Muộn',
      undated: 'Không rõ ngày gửi',
    },
    total: 'Tổng cộng',
    areasText: 'Số đơn vị đã gửi đủ trên số đơn vị phải gửi, theo địa phương của danh sách',
    nothingSent: (count) => `Chưa gửi gì (${count} đơn vị, không xếp hạng)`,
    unlisted: (count) => `Có trong tệp nhưng không có trong danh sách (${count} đơn vị)`,
    costs: 'Nội dung còn thiếu và ảnh hưởng đến kết quả',
    costsText: 'Điểm chưa được tính vì thiếu minh chứng, điểm tối đa của nội dung chưa gửi, và ảnh hưởng đến xếp loại',
    code: 'Mã',
    unit: 'Đơn vị',
    cost: 'Còn thiếu, ảnh hưởng',
    more: (count) => `... và ${count} đơn vị nữa, xem ${OUTPUT_NAMES.vi.coverage} (dùng -o)`,
    waiting: (points) => `${points} điểm chưa được tính`,
    atMost: (points) => `tối đa ${points} điểm`,
    classNow: (label) => `đang xếp: ${label}`,
    classThen: (label) => `đủ minh chứng thì xếp: ${label}`,
    blocks: (items, label) => `chưa bổ sung đủ ${items} thì chưa được xếp loại ${label}`,
    wrongData: 'dữ liệu có lỗi, chưa xếp loại',
    isLate: 'muộn',
    isOnTime: 'đúng hạn',
  },
  en: {
    title: 'What was sent',
    listOf: {
      office: (name) => `Against the list ${name}`,
      official: (name) => `Against the official communes of ${name}`,
    },
    due: (day) => `Due: ${day}`,
    sent: { all: 'everything sent', part: 'part sent', nothing: 'nothing sent' },
    all: (share) => `Everything sent by ${share}`,
    some: (share) => `something sent by ${share}`,
    onTime: (count) => `on time ${count}`,
    late: (count) => `late ${count}`,
    undated: (count) => `day not known ${count}`,
    area: 'Area',
    noArea: 'No area given',
    heads: {
      all: 'Everything',
      part: 'Part',
      nothing: 'Nothing',
      onTime: 'On time',
      late: 'Late',
      undated: 'Day not known',
    },
    total: 'All',
    areasText: 'Units that sent everything, of all on the list, by the areas of the list',
    nothingSent: (count) => `Nothing sent (${SPEECH.en.count(count, 'unit')}, not ranked)`,
    unlisted: (count) => `In the files but not on the list (${SPEECH.en.count(count, 'unit')})`,
    costs: 'What is missing and what it costs',
    costsText: 'Points that do not count for want of evidence, the most an item not sent could give, and the class',
    code: 'Code',
    unit: 'Unit',
    cost: 'Missing, and its effect',
    more: (count) => `... and ${SPEECH.en.count(count, 'more unit')}, see ${OUTPUT_NAMES.en.coverage} (with -o)`,
    waiting: (points) => `${SPEECH.en.count(points, 'point')} not counted`,
    atMost: (points) => `at most ${SPEECH.en.count(points, 'point')}`,
    classNow: (label) => `now: ${label}`,
    classThen: (label) => `with the evidence: ${label}`,
    blocks: (items, label) => `${items} must be there to reach ${label}`,
    wrongData: 'wrong data, not classified',
    isLate: 'late',
    isOnTime: 'on time',
  },
};

export function coverageLabels(language: Language): CoverageLabels {
  return COVERAGE[language];
}

/** 15/02/2023 in Vietnamese, 2023-02-15 in English. */
export function describeDay(iso: string, language: Language): string {
  return SPEECH[language].date(iso);
}
