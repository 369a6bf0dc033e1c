/** Every look a paragraph can have; the office changes the style in Word and all of its paragraphs follow. */
export type StyleId = keyof typeof STYLES;

export interface Look {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center' | 'both';
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Millimetres. */
  readonly firstLine?: number;
  readonly keepNext?: boolean;
}

/**
 * Sizes and looks of Phụ lục I, Nghị định 30/2020. Quoted in our notes: capitals bold 12-13 for the country's name, bold
 * 13-14 for the motto, at least 6 points between paragraphs, single to one and a half lines. From memory of the same
 * annex: all the others (agency 12-13 bold, parent not bold, number 13, place and date 13-14 italic, title and
 * subject 13-14 bold, grounds italic, body 13-14 with a first line of 1 or 1,27 cm, "Nơi nhận:" 12 bold italic and 11).
 * Habit, not law: the sizes inside tables.
 */
export const STYLES = {
  Body: { name: 'Nội dung', size: 14, align: 'both', before: 6, firstLine: 12.7 },
  /** Before the signatures, which never stand alone on a page. */
  Last: { name: 'Nội dung, đoạn cuối', size: 14, align: 'both', before: 6, firstLine: 12.7, keepNext: true },
  /** Before a table. */
  Lead: { name: 'Nội dung trước bảng', size: 14, align: 'both', before: 6, after: 6, firstLine: 12.7 },
  Ground: { name: 'Căn cứ', size: 14, italic: true, align: 'both', before: 6, firstLine: 12.7 },
  Heading: { name: 'Đề mục', size: 14, bold: true, align: 'both', before: 6, firstLine: 12.7, keepNext: true },
  Country: { name: 'Quốc hiệu', size: 12, bold: true, align: 'center' },
  Motto: { name: 'Tiêu ngữ', size: 13, bold: true, align: 'center' },
  Parent: { name: 'Cơ quan chủ quản', size: 12, align: 'center' },
  Agency: { name: 'Cơ quan ban hành', size: 12, bold: true, align: 'center' },
  Number: { name: 'Số, ký hiệu', size: 13, align: 'center', before: 6 },
  PlaceAndDate: { name: 'Địa danh và thời gian', size: 13, italic: true, align: 'center', before: 6 },
  Kind: { name: 'Tên loại', size: 14, bold: true, align: 'center', before: 16, keepNext: true },
  Subject: { name: 'Trích yếu', size: 14, bold: true, align: 'center', keepNext: true },
  Authority: {
    name: 'Thẩm quyền ban hành',
    size: 14,
    bold: true,
    align: 'center',
    before: 14,
    after: 4,
    keepNext: true,
  },
  Decides: { name: 'Quyết định', size: 14, bold: true, align: 'center', before: 10, after: 4, keepNext: true },
  Addressee: { name: 'Kính gửi', size: 14, align: 'center', before: 14, after: 8 },
  AnnexLabel: { name: 'Phụ lục', size: 14, bold: true, align: 'center', keepNext: true },
  AnnexTitle: { name: 'Tên phụ lục', size: 14, bold: true, align: 'center', keepNext: true },
  AnnexOf: { name: 'Kèm theo văn bản', size: 14, italic: true, align: 'center', after: 8 },
  Warning: { name: 'Mẫu, lưu ý đầu trang', size: 13, bold: true, align: 'center', after: 10 },
  /** The first line keeps the signatures off the text above them. */
  SignerTitle: { name: 'Chức vụ người ký', size: 14, bold: true, align: 'center', before: 12, keepNext: true },
  SignerTitleMore: { name: 'Chức vụ người ký, dòng sau', size: 14, bold: true, align: 'center', keepNext: true },
  SignerHint: { name: 'Chỉ dẫn ký', size: 13, italic: true, align: 'center', keepNext: true },
  /** The room for signature and seal is the space above the name. */
  SignerName: { name: 'Họ tên người ký', size: 14, bold: true, align: 'center', before: 72 },
  CopiesLabel: { name: 'Nơi nhận', size: 12, bold: true, italic: true, align: 'left', before: 12, keepNext: true },
  Copies: { name: 'Nơi nhận, chi tiết', size: 11, align: 'left' },
  ListHead: { name: 'Bảng, tiêu đề', size: 13, bold: true, align: 'center', before: 2, after: 2 },
  ListText: { name: 'Bảng, chữ', size: 13, align: 'left', before: 2, after: 2 },
  ListCentre: { name: 'Bảng, giữa', size: 13, align: 'center', before: 2, after: 2 },
  SmallHead: { name: 'Bảng vừa, tiêu đề', size: 11, bold: true, align: 'center', before: 1, after: 1 },
  SmallText: { name: 'Bảng vừa, chữ', size: 11, align: 'left', before: 1, after: 1 },
  SmallCentre: { name: 'Bảng vừa, giữa', size: 11, align: 'center', before: 1, after: 1 },
  GridHead: { name: 'Bảng nhỏ, tiêu đề', size: 8, bold: true, align: 'center', before: 1, after: 1 },
  GridText: { name: 'Bảng nhỏ, chữ', size: 9, align: 'left', before: 1, after: 1 },
  GridCentre: { name: 'Bảng nhỏ, giữa', size: 9, align: 'center', before: 1, after: 1 },
  GridNote: { name: 'Bảng nhỏ, ghi chú', size: 10, align: 'both', before: 6 },
  PageNumber: { name: 'Số trang', size: 13, align: 'center' },
  Rule: { name: 'Kẻ ngang', size: 1, align: 'center', before: 3, after: 4 },
  /** What Word wants after a table and at the end of a section; takes no room. */
  End: { name: 'Hết phần', size: 1, align: 'center' },
} as const satisfies Record<string, Look>;

const TWIPS_IN_MM = 1440 / 25.4;

export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_IN_MM);
