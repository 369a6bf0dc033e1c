import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

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

/** Differences as they are in a problem: a list of [fact, old, new], as JSON. */
export function describeDifferences(written: string, language: Language): string {
  return SPEECH[language].series(
    parsed(written).map(([fact, before, now]) => {
      const label = FACTS[fact][language];
      if (fact === 'criteriaSha256') return label;
      return { vi: `${label} đã cấp “${before}”, nay “${now}”`, en: `${label} was “${before}”, now “${now}”` }[
        language
      ];
    }),
  );
}

function parsed(written: string): [DifferingFact, string, string][] {
  return written.startsWith('[') ? JSON.parse(written) : [];
}

/** The register as a table is a Vietnamese document, whatever the language of the interface. */
export const REGISTER_TABLE = {
  title: 'SỔ CẤP GIẤY CHỨNG NHẬN',
  sheet: 'Sổ cấp giấy chứng nhận',
  header: {
    place: 'STT',
    registerNumber: 'Số vào sổ',
    number: 'Số giấy chứng nhận',
    issuedOn: 'Ngày cấp',
    unitCode: 'Mã đơn vị',
    unitName: 'Tên đơn vị',
    area: 'Huyện, tỉnh',
    award: 'Danh hiệu',
    class: 'Xếp loại',
    year: 'Năm đánh giá',
    authority: 'Cơ quan cấp',
    received: 'Người nhận ký, ghi rõ họ tên',
    remarks: 'Ghi chú',
  },
  voided: (date: string, by: string, reason: string) =>
    `Đã hủy ngày ${date}, lý do: ${reason} (người thực hiện: ${by})`,
  replacedBy: (number: string, date: string, by: string, reason: string) =>
    `Đã hủy, thay thế bằng số ${number} ngày ${date}, lý do: ${reason} (người thực hiện: ${by})`,
  laterReplacedBy: (number: string) => `Thay thế bằng số ${number}`,
  replaces: (number: string, date: string) => `Thay thế số ${number} cấp ngày ${date}`,
  held: (date: string, by: string, reason: string) =>
    `Số giữ lại, không cấp cho ai, ngày ${date}, lý do: ${reason} (người thực hiện: ${by})`,
  reprinted: (date: string, by: string, reason: string) =>
    `In lại ngày ${date}, lý do: ${reason} (người thực hiện: ${by})`,
} as const;

/** Over the short list on a screen. */
export const REGISTER_LIST = {
  vi: { number: 'Số', issuedOn: 'Ngày cấp', class: 'Xếp loại', status: 'Tình trạng', unit: 'Đơn vị' },
  en: { number: 'Number', issuedOn: 'Issued on', class: 'Class', status: 'Status', unit: 'Unit' },
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

/** Whether the end of a register is signed, and what it is if not. */
interface SignedEnd {
  readonly keyId: string;
  readonly office: string;
  readonly entries: number;
}

export const HEAD_STATE = {
  vi: {
    signed: ({ keyId, office }: SignedEnd) =>
      `Phần cuối của sổ do ${office} ký (khóa ${keyId}): sổ còn đủ đến mục cuối.`,
    none: () =>
      'Phần cuối của sổ chưa được ký: nếu các dòng cuối bị cắt đi thì không ai biết. Ký bằng: hoctap register sign',
    unreadable: () => 'Tệp chữ ký bên cạnh sổ bị hỏng.',
    'no-key': ({ keyId }: SignedEnd) =>
      `Phần cuối của sổ có chữ ký (khóa ${keyId}) nhưng chưa kiểm tra: thêm --key và khóa công khai của cơ quan.`,
    'other-key': ({ keyId }: SignedEnd) =>
      `Phần cuối của sổ được ký bằng khóa ${keyId}, không phải khóa nào đã đưa vào.`,
    forged: ({ keyId }: SignedEnd) => `CHỮ KÝ SAI: khóa ${keyId} không ký phần cuối này.`,
    'other-register': () => 'TỆP CHỮ KÝ CỦA SỔ KHÁC: tệp bên cạnh không phải của sổ này.',
    cut: ({ entries }: SignedEnd) => `SỔ BỊ CẮT: đã ký đến mục ${entries}, nay các mục cuối không còn.`,
    rewritten: ({ entries }: SignedEnd) => `SỔ ĐÃ BỊ VIẾT LẠI: mục ${entries} không còn như khi ký.`,
    'goes-on': ({ entries }: SignedEnd) => `Chữ ký chỉ đến mục ${entries}; các mục sau đó không ai ký.`,
  },
  en: {
    signed: ({ keyId, office }: SignedEnd) =>
      `The end is signed by ${office} (key ${keyId}): the register goes on to its last entry.`,
    none: () =>
      'The end is not signed: nobody would see it if the last lines were cut off. Sign it with: hoctap register sign',
    unreadable: () => 'The signed end beside the register is damaged.',
    'no-key': ({ keyId }: SignedEnd) =>
      `The end is signed (key ${keyId}) but was not checked: add --key with the office's public key.`,
    'other-key': ({ keyId }: SignedEnd) => `The end is signed with the key ${keyId}, which is none of those given.`,
    forged: ({ keyId }: SignedEnd) => `FORGED: the key ${keyId} did not sign this end.`,
    'other-register': () => 'THE SIGNED END OF ANOTHER REGISTER: the file beside it is not of this one.',
    cut: ({ entries }: SignedEnd) => `CUT: it was signed up to entry ${entries}, and the last ones are gone.`,
    rewritten: ({ entries }: SignedEnd) => `WRITTEN ANEW: entry ${entries} is not as it was signed.`,
    'goes-on': ({ entries }: SignedEnd) => `Signed up to entry ${entries} only; nobody signed what follows.`,
  },
} as const;
