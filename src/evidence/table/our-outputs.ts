import { LANGUAGES, type Language } from '../../model/language.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import { plainLetters } from '../../model/plain-letters.ts';

/** Tables our own runs write, by headers that no evidence file has together. */
const OUTPUTS: readonly {
  readonly file: Readonly<Record<Language, string>>;
  readonly headers: Readonly<Record<Language, readonly string[]>>;
}[] = [
  {
    file: { vi: OUTPUT_NAMES.vi.ranking, en: OUTPUT_NAMES.en.ranking },
    headers: {
      vi: ['Hạng', 'Mã đơn vị', 'Nếu bổ sung đủ minh chứng', 'Lý do'],
      en: ['Rank', 'Unit code', 'With evidence supplied', 'Reason'],
    },
  },
  {
    file: { vi: OUTPUT_NAMES.vi.missing, en: OUTPUT_NAMES.en.missing },
    headers: {
      vi: ['Mã đơn vị', 'Nội dung', 'Cách bổ sung, sửa'],
      en: ['Unit code', 'What is missing or wrong', 'What to do'],
    },
  },
  {
    file: { vi: OUTPUT_NAMES.vi.coverage, en: OUTPUT_NAMES.en.coverage },
    headers: {
      vi: ['Mã đơn vị', 'Tình trạng', 'Còn thiếu', 'Loại liền trên'],
      en: ['Unit code', 'Sent', 'Missing', 'Next class'],
    },
  },
  {
    file: { vi: OUTPUT_NAMES.vi.areas, en: OUTPUT_NAMES.en.areas },
    headers: {
      vi: ['Tiêu chuẩn', 'Số đạt', 'Chưa xác định', 'Tỷ lệ phải đạt (%)'],
      en: ['Standard', 'Reached', 'Undecided', 'Share needed (%)'],
    },
  },
  {
    file: { vi: 'Hướng dẫn', en: 'Hướng dẫn' },
    headers: {
      vi: ['Mã tiêu chí', 'Tên tiêu chí', 'Cách chấm', 'Minh chứng cần có'],
      en: ['Criterion code', 'Criterion name', 'Scoring', 'Evidence expected'],
    },
  },
  {
    file: { vi: 'danh sách lỗi', en: 'danh sách lỗi' },
    headers: {
      // The sheet in a marked workbook has no codes.
      vi: ['Mức độ', 'Đang ghi', 'Vấn đề', 'Cách sửa'],
      en: ['Kind', 'Written there', 'Problem', 'What to do'],
    },
  },
  {
    file: { vi: `…${OUTPUT_NAMES.vi.fixListEnding}`, en: `…${OUTPUT_NAMES.en.fixListEnding}` },
    headers: {
      vi: ['Trước khi sửa', 'Sau khi sửa', 'Đã sửa gì'],
      en: ['Before', 'After', 'What was corrected'],
    },
  },
];

/** The name of our own output a header belongs to; undefined for anything else. */
export function ownOutput(cells: readonly string[]): string | undefined {
  const written = new Set(cells.map(plainLetters));
  // What no letter is left of says nothing.
  written.delete('');
  const has = (headers: readonly string[]) => headers.every((header) => written.has(plainLetters(header)));
  for (const { file, headers } of OUTPUTS) {
    const language = LANGUAGES.find((each) => has(headers[each]));
    if (language !== undefined) return file[language];
  }
  return undefined;
}

/** Whether the lines above a header are those of a form of ours: known, and no rows of a table. */
export function titlesOfOurForm(titles: readonly { readonly text: string }[]): boolean {
  return titles.some(({ text }) => FORM_TITLE.test(text));
}

const FORM_TITLE = /^(?:PHIẾU MINH CHỨNG|EVIDENCE FORM) “/;
