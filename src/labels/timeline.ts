import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** Words of what `hoctap timeline` makes. */
export interface TimelineLabels {
  readonly title: (award: string, from: string, to: string) => string;
  readonly years: string;
  readonly year: string;
  readonly document: string;
  readonly units: string;
  readonly earned: (award: string) => string;
  /** The same as a heading. */
  readonly earnedShort: string;
  readonly classes: string;
  readonly otherClasses: string;
  readonly otherUnits: string;
  readonly chart: string;
  readonly chartText: string;
  readonly legend: string;
  readonly mean: string;
  readonly total: string;
  readonly rank: string;
  readonly class: string;
  readonly count: string;
  readonly share: string;
  readonly classesTitle: string;
  readonly againstBefore: string;
  readonly moves: (up: string, down: string, same: string, fresh: string) => string;
  readonly areaPanels: (from: string, to: string) => string;
  readonly areaShares: (from: string, to: string) => string;
  readonly itemPanels: string;
  readonly itemPanelsShared: (highest: string) => string;
  readonly unitPanels: (from: string, to: string) => string;
  readonly brokenLine: string;
  /** Of a province over its districts. */
  readonly whole: (name: string) => string;
  readonly meanOf: (mean: string) => string;
  readonly inYear: (year: string, what: string) => string;
  readonly unitsTitle: string;
  readonly unitsText: string;
  readonly merger: string;
  readonly unit: string;
  readonly code: string;
  readonly area: string;
  readonly trend: string;
  readonly trends: Readonly<Record<'up' | 'down' | 'same', string>>;
  readonly standings: Readonly<Record<'not-now' | 'never' | 'former', string>>;
  readonly ancestor: (name: string) => string;
  readonly inPart: string;
  readonly remark: string;
  readonly invalid: string;
  readonly point: (label: string, total: string, rank: string) => string;
  readonly areasTitle: string;
  readonly areasText: (award: string) => string;
  readonly itemsTitle: string;
  readonly itemsText: string;
  readonly item: string;
  readonly noArea: string;
}

export const TIMELINE: Readonly<Record<Language, TimelineLabels>> = {
  vi: {
    title: (award, from, to) => `“${award}” qua các năm ${from} - ${to}`,
    years: 'Các năm',
    year: 'Năm',
    document: 'Văn bản, bộ tiêu chí',
    units: 'Số đơn vị',
    earned: (award) => `Đạt “${award}”`,
    earnedShort: 'Số đơn vị đạt',
    classes: 'Theo loại',
    otherClasses: 'Các loại khác năm trước nên không so được là lên hay xuống.',
    otherUnits: 'Các đơn vị đã sắp xếp lại từ 01/7/2025 nên không so từng đơn vị với năm trước.',
    chart: 'Tỷ lệ từng loại',
    chartText: 'Mỗi dải là một năm, chia theo tỷ lệ số đơn vị của từng loại; số trên dải là số đơn vị.',
    legend: 'Trên dải, từ trái sang phải:',
    mean: 'Tổng điểm trung bình',
    total: 'Tổng điểm',
    rank: 'Hạng',
    class: 'Xếp loại',
    count: 'Số đơn vị',
    share: 'Tỷ lệ (%)',
    classesTitle: 'Theo loại',
    againstBefore: 'So với năm trước',
    moves: (up, down, same, fresh) =>
      `▲ lên loại ${up} · ▼ xuống loại ${down} · giữ loại ${same} · năm trước chưa có ${fresh}`,
    areaPanels: (from, to) =>
      `Mỗi hình là tổng điểm trung bình của một địa phương qua các năm; mọi hình cùng một thang, từ ${from} đến ${to} điểm.`,
    areaShares: (from, to) =>
      `Mỗi hình là tỷ lệ đơn vị đạt của một địa phương qua các năm; mọi hình cùng một thang, từ ${from}% đến ${to}%.`,
    itemPanels:
      'Mỗi hình là điểm trung bình của một tiêu chí qua các năm; vạch dưới là 0, vạch trên là điểm tối đa của tiêu chí ấy.',
    itemPanelsShared: (highest) =>
      `Mỗi hình là điểm trung bình của một tiêu chí qua các năm; mọi hình cùng một thang, từ 0 đến ${highest} điểm, vì bộ tiêu chí không ghi điểm tối đa.`,
    unitPanels: (from, to) =>
      `Mỗi hình là tổng điểm của một đơn vị qua các năm; mọi hình cùng một thang, từ ${from} đến ${to} điểm.`,
    brokenLine:
      'Đường bị ngắt ở nơi không đọc nối được với năm trước: cách xếp loại đã khác, hoặc các xã đã sắp xếp lại từ 01/7/2025.',
    whole: (name) => `${name} (chung)`,
    meanOf: (mean) => `TB ${mean}`,
    inYear: (year, what) => `${year}: ${what}`,
    unitsTitle: 'Từng đơn vị',
    unitsText: 'Mỗi cột là một năm: xếp loại, tổng điểm, hạng. Ô trống: năm đó không có kết quả.',
    merger:
      'Từ ngày 01/7/2025 các xã được sắp xếp lại. Dưới mỗi đơn vị mới là các xã cũ đã nhập vào, với kết quả của chính xã cũ; kết quả ấy không tính cho đơn vị mới.',
    unit: 'Đơn vị',
    code: 'Mã',
    area: 'Địa phương',
    trend: 'Thay đổi',
    trends: { up: '▲ lên loại', down: '▼ xuống loại', same: '= giữ loại' },
    standings: {
      'not-now': 'năm cuối chưa có kết quả',
      never: 'chưa từng được đánh giá',
      former: 'xã cũ, không rõ đơn vị mới',
    },
    ancestor: (name) => `↳ ${name} (cũ)`,
    inPart: 'chỉ một phần nhập vào đơn vị này',
    remark: 'Ghi chú',
    invalid: 'dữ liệu sai',
    point: (label, total, rank) =>
      [label, total, rank === '' ? '' : `hạng ${rank}`].filter((each) => each !== '').join(' · '),
    areasTitle: 'Theo địa phương',
    areasText: (award) =>
      `Số đơn vị đạt “${award}” trên tổng số đơn vị được đánh giá của địa phương trong năm; TB là tổng điểm trung bình.`,
    itemsTitle: 'Theo tiêu chí',
    itemsText: 'Điểm trung bình của các đơn vị. Tiêu chí cùng mã mà khác tên ở bộ khác là một dòng riêng.',
    item: 'Tiêu chí',
    noArea: 'Không ghi địa phương',
  },
  en: {
    title: (award, from, to) => `“${award}” from ${from} to ${to}`,
    years: 'Years',
    year: 'Year',
    document: 'Document, criteria set',
    units: 'Units',
    earned: (award) => `Earned “${award}”`,
    earnedShort: 'Earned',
    classes: 'By class',
    otherClasses: 'Its classes are not those of the year before, so none is called higher or lower.',
    otherUnits: 'Units were rearranged on 1 July 2025, so none is compared with the year before.',
    chart: 'Share of each class',
    chartText: 'A bar a year, divided by the share of units in each class; the number on it is how many units.',
    legend: 'On the bar, from left to right:',
    mean: 'Mean total',
    total: 'Total',
    rank: 'Rank',
    class: 'Class',
    count: 'Units',
    share: 'Share (%)',
    classesTitle: 'By class',
    againstBefore: 'Against the year before',
    moves: (up, down, same, fresh) => `▲ higher ${up} · ▼ lower ${down} · the same ${same} · not there before ${fresh}`,
    areaPanels: (from, to) =>
      `Each picture is the mean total of an area through the years; all have one scale, from ${from} to ${SPEECH.en.count(to, 'point')}.`,
    areaShares: (from, to) =>
      `Each picture is the share of units of an area that earned the award; all have one scale, from ${from}% to ${to}%.`,
    itemPanels:
      'Each picture is the mean of a criterion through the years; the lower line is 0, the upper one its maximum.',
    itemPanelsShared: (highest) =>
      `Each picture is the mean of a criterion through the years; all have one scale, from 0 to ${SPEECH.en.count(highest, 'point')}, since the set states no maxima.`,
    unitPanels: (from, to) =>
      `Each picture is the total of a unit through the years; all have one scale, from ${from} to ${SPEECH.en.count(to, 'point')}.`,
    brokenLine:
      'The line breaks where a year cannot be read on from the one before: its classes are others, or communes were rearranged on 1 July 2025.',
    whole: (name) => `${name} (all)`,
    meanOf: (mean) => `mean ${mean}`,
    inYear: (year, what) => `${year}: ${what}`,
    unitsTitle: 'Unit by unit',
    unitsText: 'A column a year: class, total, rank. An empty cell: no result of that year.',
    merger:
      'Communes were rearranged on 1 July 2025. Below each unit of today stand the former communes that became part of it, with what they came to themselves; none of it counts for the new unit.',
    unit: 'Unit',
    code: 'Code',
    area: 'Area',
    trend: 'Change',
    trends: { up: '▲ higher', down: '▼ lower', same: '= the same' },
    standings: {
      'not-now': 'no result in the last year',
      never: 'never evaluated',
      former: 'former commune, successor not known',
    },
    ancestor: (name) => `↳ ${name} (former)`,
    inPart: 'only part of it became this unit',
    remark: 'Remarks',
    invalid: 'invalid data',
    point: (label, total, rank) =>
      [label, total, rank === '' ? '' : `rank ${rank}`].filter((each) => each !== '').join(' · '),
    areasTitle: 'By area',
    areasText: (award) =>
      `Units that earned “${award}”, of all evaluated in the area that year, and the mean of their totals.`,
    itemsTitle: 'By criterion',
    itemsText:
      'Mean points of the units. A criterion of the same id but another name in another set is a row of its own.',
    item: 'Criterion',
    noArea: 'No area given',
  },
};
