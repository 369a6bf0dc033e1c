import type { Absence } from '../model/dossier.ts';

/** The list of contents of a dossier: Vietnamese, as all papers. */
export const DOSSIER = {
  kind: 'MỤC LỤC HỒ SƠ MINH CHỨNG',
  subject: (assessed: string, year: number) =>
    `${assessed.charAt(0).toUpperCase()}${assessed.slice(1)} năm\u00A0${year}`,
  unit: (unit: string, code: string) => `Đơn vị: ${unit} (mã đơn vị: ${code}).`,
  counts: (documents: number, absent: number, unclaimed: number) =>
    `Có ${documents} tệp minh chứng; ${absent} nội dung đã nêu mà không có tệp; ${unclaimed} tệp có trong thư mục mà không nội dung nào nêu.`,
  present: 'I. Minh chứng đã xếp theo tiêu chí',
  nothing: 'Không có tệp minh chứng nào.',
  absent: 'II. Đã nêu mà không có tệp',
  unclaimed: 'III. Có trong thư mục mà không nội dung nào nêu',
  unnamed: (items: string) => `Chưa nêu minh chứng: ${items}.`,
  none: 'Không có.',
  ordinal: 'TT',
  item: 'Tiêu chí',
  document: 'Minh chứng đã nêu',
  file: 'Tệp trong hồ sơ',
  source: 'Tệp gốc',
  pages: 'Số trang',
  hash: 'SHA-256',
  why: 'Lý do',
  hashNote: 'Cột SHA-256 ghi 12 ký tự đầu; đủ 64 ký tự trong tệp Excel cùng thư mục.',
  sheets: { present: 'Mục lục', absent: 'Không có tệp', unclaimed: 'Không ai nêu', units: 'Các đơn vị' },
  all: (year: number) => `Hồ sơ minh chứng năm ${year}`,
  code: 'Mã đơn vị',
  name: 'Tên đơn vị',
  folder: 'Thư mục',
  files: 'Số tệp',
  missing: 'Đã nêu, không có tệp',
  left: 'Không ai nêu',
  notNamed: 'Nội dung chưa nêu minh chứng',
};

export const ABSENCE: Readonly<Record<Absence, string>> = {
  missing: 'Không thấy tệp này',
  several: 'Có nhiều tệp cùng tên, chưa biết tệp nào',
  title: 'Chỉ ghi số, tên văn bản; không có tệp mang tên ấy',
  outside: 'Đường dẫn ra ngoài thư mục minh chứng',
  link: 'Là lối tắt (link), không đi theo',
  unreadable: 'Không đọc được tệp',
};
