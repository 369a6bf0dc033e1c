import { plainLetters } from '../../model/plain-letters.ts';

/** Tables our own runs write, by headers that no evidence file has together. */
const OUTPUTS: readonly { readonly file: string; readonly headers: readonly (readonly string[])[] }[] = [
  {
    file: 'ranking.csv',
    headers: [
      ['Hạng', 'Mã đơn vị', 'Nếu bổ sung đủ minh chứng', 'Lý do'],
      ['Rank', 'Unit code', 'With evidence supplied', 'Reason'],
    ],
  },
  {
    file: 'missing.csv',
    headers: [
      ['Mã đơn vị', 'Nội dung', 'Cách bổ sung, sửa'],
      ['Unit code', 'What is missing or wrong', 'What to do'],
    ],
  },
  {
    file: 'coverage.csv',
    headers: [
      ['Mã đơn vị', 'Tình trạng', 'Còn thiếu', 'Loại liền trên'],
      ['Unit code', 'Sent', 'Missing', 'Next class'],
    ],
  },
  {
    file: 'areas.csv',
    headers: [
      ['Tiêu chuẩn', 'Số đạt', 'Chưa xác định', 'Tỷ lệ phải đạt (%)'],
      ['Standard', 'Reached', 'Undecided', 'Share needed (%)'],
    ],
  },
  {
    file: 'Hướng dẫn',
    headers: [
      ['Mã tiêu chí', 'Tên tiêu chí', 'Cách chấm', 'Minh chứng cần có'],
      ['Criterion code', 'Criterion name', 'Scoring', 'Evidence expected'],
    ],
  },
  {
    file: 'danh sách lỗi',
    headers: [
      // The sheet in a marked workbook has no codes.
      ['Mức độ', 'Đang ghi', 'Vấn đề', 'Cách sửa'],
      ['Kind', 'Written there', 'Problem', 'What to do'],
    ],
  },
  {
    file: '…-sua-gi.csv',
    headers: [
      ['Trước khi sửa', 'Sau khi sửa', 'Đã sửa gì'],
      ['Before', 'After', 'What was corrected'],
    ],
  },
];

/** The name of our own output a header belongs to; undefined for anything else. */
export function ownOutput(cells: readonly string[]): string | undefined {
  const written = new Set(cells.map(plainLetters));
  const has = (headers: readonly string[]) => headers.every((header) => written.has(plainLetters(header)));
  return OUTPUTS.find(({ headers }) => headers.some(has))?.file;
}

/** Whether the lines above a header are those of a form of ours: known, and no rows of a table. */
export function titlesOfOurForm(titles: readonly { readonly text: string }[]): boolean {
  return titles.some(({ text }) => FORM_TITLE.test(text));
}

const FORM_TITLE = /^(?:PHIẾU MINH CHỨNG|EVIDENCE FORM) “/;
