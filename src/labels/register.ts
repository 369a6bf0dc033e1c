import type { Language } from '../model/language.ts';

/** The facts by which two certificates of one act may differ. */
export type DifferingFact =
  | 'unitName'
  | 'area'
  | 'classId'
  | 'className'
  | 'criteria'
  | 'criteriaSha256'
  | 'authority'
  | 'issuedOn';

const FACTS: Readonly<Record<DifferingFact, Readonly<Record<Language, string>>>> = {
  unitName: { vi: 'tên đơn vị', en: 'unit name' },
  area: { vi: 'huyện, tỉnh', en: 'district, province' },
  classId: { vi: 'mã xếp loại', en: 'class id' },
  className: { vi: 'xếp loại', en: 'class' },
  criteria: { vi: 'bộ tiêu chí', en: 'criteria set' },
  criteriaSha256: { vi: 'nội dung tệp bộ tiêu chí', en: 'contents of the criteria file' },
  authority: { vi: 'cơ quan cấp', en: 'issuing authority' },
  issuedOn: { vi: 'ngày cấp', en: 'date of issue' },
};

/** Differences as they stand in a problem: a list of [fact, old, new], as JSON. */
export function differencesInWords(written: string, language: Language): string {
  return parsed(written)
    .map(([fact, before, now]) => {
      const label = FACTS[fact][language];
      if (fact === 'criteriaSha256') return label;
      return { vi: `${label} đã cấp “${before}”, nay “${now}”`, en: `${label} was “${before}”, now “${now}”` }[
        language
      ];
    })
    .join('; ');
}

function parsed(written: string): [DifferingFact, string, string][] {
  return written.startsWith('[') ? JSON.parse(written) : [];
}

/** "20/12/2022", as a register on paper has it. */
export function shortDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** The register as a table is a Vietnamese document, whatever the language of the interface. */
export const REGISTER_TABLE = {
  title: 'SỔ CẤP GIẤY CHỨNG NHẬN',
  sheet: 'Sổ cấp giấy chứng nhận',
  header: [
    'STT',
    'Số vào sổ',
    'Số giấy chứng nhận',
    'Ngày cấp',
    'Mã đơn vị',
    'Tên đơn vị',
    'Huyện, tỉnh',
    'Danh hiệu',
    'Xếp loại',
    'Năm đánh giá',
    'Cơ quan cấp',
    'Người nhận ký, ghi rõ họ tên',
    'Ghi chú',
  ],
  voided: (date: string, by: string, reason: string) =>
    `Đã hủy ngày ${date}, lý do: ${reason} (người thực hiện: ${by})`,
  replacedBy: (number: string, date: string, by: string, reason: string) =>
    `Đã hủy, thay thế bằng số ${number} ngày ${date}, lý do: ${reason} (người thực hiện: ${by})`,
  laterReplacedBy: (number: string) => `Thay thế bằng số ${number}`,
  replaces: (number: string, date: string) => `Thay thế số ${number} cấp ngày ${date}`,
  reprinted: (date: string, by: string, reason: string) =>
    `In lại ngày ${date}, lý do: ${reason} (người thực hiện: ${by})`,
} as const;

export const STATUS = {
  vi: { valid: 'có giá trị', void: 'đã hủy', replaced: 'đã thay thế' },
  en: { valid: 'valid', void: 'void', replaced: 'replaced' },
} as const;

export const PATTERN_MISTAKE = {
  vi: {
    'no-seq': 'phải có đúng một chỗ ghi số thứ tự {seq}',
    'unknown-placeholder': 'chỉ dùng được {seq}, {seq:02}, {year}',
    'hidden-character': 'có ký tự ẩn',
    'too-long': 'dài quá 60 ký tự',
  },
  en: {
    'no-seq': 'it needs exactly one {seq}',
    'unknown-placeholder': 'only {seq}, {seq:02} and {year} can be used',
    'hidden-character': 'it holds a hidden character',
    'too-long': 'it is longer than 60 characters',
  },
} as const;
