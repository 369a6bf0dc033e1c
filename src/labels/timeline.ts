import type { Language } from '../model/language.ts';

/** Words of what `hoctap timeline` makes. */
export interface TimelineLabels {
  readonly title: (award: string, from: string, to: string) => string;
  readonly years: string;
  readonly year: string;
  readonly document: string;
  readonly units: string;
  readonly earned: (award: string) => string;
  readonly classes: string;
  readonly otherClasses: string;
  readonly unitsTitle: string;
  readonly unitsText: string;
  readonly merger: string;
  readonly unit: string;
  readonly code: string;
  readonly area: string;
  readonly trend: string;
  readonly trends: Readonly<Record<'up' | 'down' | 'same', string>>;
  readonly standings: Readonly<Record<'not-now' | 'former', string>>;
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
    classes: 'Theo loại',
    otherClasses: 'Các loại khác năm trước nên không so được là lên hay xuống.',
    unitsTitle: 'Từng đơn vị',
    unitsText: 'Mỗi cột là một năm: xếp loại, tổng điểm, hạng. Ô trống: năm đó không có kết quả.',
    merger:
      'Từ ngày 01/7/2025 các xã được sắp xếp lại. Dưới mỗi đơn vị mới là các xã cũ đã nhập vào, với kết quả của chính xã cũ; kết quả ấy không tính cho đơn vị mới.',
    unit: 'Đơn vị',
    code: 'Mã',
    area: 'Địa phương',
    trend: 'Thay đổi',
    trends: { up: '▲ lên loại', down: '▼ xuống loại', same: '= giữ loại' },
    standings: { 'not-now': 'năm cuối chưa có kết quả', former: 'xã cũ, không rõ đơn vị mới' },
    ancestor: (name) => `↳ ${name} (cũ)`,
    inPart: 'chỉ một phần nhập vào đơn vị này',
    remark: 'Ghi chú',
    invalid: 'dữ liệu sai',
    point: (label, total, rank) =>
      [label, total, rank === '' ? '' : `hạng ${rank}`].filter((each) => each !== '').join(' · '),
    areasTitle: 'Theo địa phương',
    areasText: (award) => `Số đơn vị đạt “${award}” trên tổng số đơn vị được đánh giá của địa phương trong năm.`,
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
    classes: 'By class',
    otherClasses: 'Its classes are not those of the year before, so none is called higher or lower.',
    unitsTitle: 'Unit by unit',
    unitsText: 'A column a year: class, total, rank. An empty cell: no result of that year.',
    merger:
      'Communes were rearranged on 1 July 2025. Below each unit of today stand the former communes that became part of it, with what they came to themselves; none of it counts for the new unit.',
    unit: 'Unit',
    code: 'Code',
    area: 'Area',
    trend: 'Change',
    trends: { up: '▲ higher', down: '▼ lower', same: '= the same' },
    standings: { 'not-now': 'no result in the last year', former: 'former commune, successor not known' },
    ancestor: (name) => `↳ ${name} (former)`,
    inPart: 'only part of it became this unit',
    remark: 'Remarks',
    invalid: 'invalid data',
    point: (label, total, rank) =>
      [label, total, rank === '' ? '' : `rank ${rank}`].filter((each) => each !== '').join(' · '),
    areasTitle: 'By area',
    areasText: (award) => `Units that earned “${award}”, of all evaluated in the area that year.`,
    itemsTitle: 'By criterion',
    itemsText:
      'Mean points of the units. A criterion of the same id but another name in another set is a row of its own.',
    item: 'Criterion',
    noArea: 'No area given',
  },
};
