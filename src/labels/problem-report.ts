import type { Language } from '../model/language.ts';
import type { Severity } from '../model/result.ts';
import { SPEECH } from './speech.ts';

interface ProblemReportLabels {
  readonly title: string;
  readonly nothing: string;
  /** Headings of the list, a problem in each row. */
  readonly headers: {
    readonly severity: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly row: string;
    readonly column: string;
    readonly found: string;
    readonly message: string;
    readonly fix: string;
    readonly unitName: string;
    readonly unit: string;
    readonly itemName: string;
    readonly item: string;
    readonly code: string;
  };
  readonly rows: (rows: string) => string;
  readonly columnNamed: (letters: string, header: string) => string;
  readonly places: (count: number) => string;
  readonly moreRows: (rows: number) => string;
  readonly moreGroups: (count: number) => string;
  /** After the words said of the first place: what is in the others, in quotation marks, and how many more there are. */
  readonly alike: (values: string, more: number) => string;
  readonly where: string;
  readonly count: string;
  readonly kinds: (count: number) => string;
  readonly howToSearch: string;
  /** Name of the sheet with the list, and heading of the column beside the copied table. */
  readonly listSheet: string;
  readonly beside: string;
  /** What the colour of a marked cell means, beside the name of the kind. */
  readonly legend: Readonly<Record<Severity, string>>;
  /** Over the list: of a workbook whose own sheets could not be marked. */
  readonly copied: string;
}

export const PROBLEM_REPORT: Readonly<Record<Language, ProblemReportLabels>> = {
  vi: {
    title: 'Danh sách chỗ cần sửa trong tệp minh chứng',
    nothing: 'Không có chỗ nào cần sửa.',
    headers: {
      severity: 'Mức độ',
      file: 'Tệp',
      sheet: 'Trang tính',
      cell: 'Ô',
      row: 'Dòng',
      column: 'Cột',
      found: 'Đang ghi',
      message: 'Vấn đề',
      fix: 'Cách sửa',
      unitName: 'Tên đơn vị',
      unit: 'Mã đơn vị',
      itemName: 'Tên tiêu chí',
      item: 'Mã tiêu chí',
      code: 'Mã lỗi',
    },
    rows: (rows) => `dòng ${rows}`,
    columnNamed: (letters, header) => (header === '' ? `cột ${letters}` : `cột ${letters} “${header}”`),
    places: (count) => `${count} chỗ`,
    moreRows: (rows) => ` và ${rows} dòng nữa`,
    moreGroups: (count) => `… và ${count} chỗ nữa cùng loại (thêm --all để xem hết).`,
    alike: (values, more) => `Tương tự: ${values}${more === 0 ? '' : ` và ${more} giá trị khác`}.`,
    where: 'Ở đâu',
    count: 'Số chỗ',
    kinds: (count) => `${count} chỗ`,
    howToSearch: 'Bấm Ctrl+F để tìm theo ô, mã đơn vị hoặc tên tệp; bấm Ctrl+P để in.',
    listSheet: 'Cần sửa',
    beside: 'hoctap: cần sửa',
    legend: {
      error: 'phải sửa; đơn vị này chưa được xếp loại',
      missing: 'còn thiếu; bổ sung rồi mới đủ điểm',
      warning: 'cần kiểm tra lại; đúng rồi thì để nguyên',
      notice: 'để biết; không cần làm gì',
    },
    copied: 'Chỉ chép được nội dung các ô, không giữ được cách trình bày của tệp gốc.',
  },
  en: {
    title: 'What to correct in the evidence files',
    nothing: 'There is nothing to correct.',
    headers: {
      severity: 'Kind',
      file: 'File',
      sheet: 'Sheet',
      cell: 'Cell',
      row: 'Row',
      column: 'Column',
      found: 'Written there',
      message: 'Problem',
      fix: 'What to do',
      unitName: 'Unit',
      unit: 'Unit code',
      itemName: 'Criterion',
      item: 'Criterion code',
      code: 'Problem code',
    },
    rows: (rows) => `rows ${rows}`,
    columnNamed: (letters, header) => (header === '' ? `column ${letters}` : `column ${letters} “${header}”`),
    places: (count) => `${SPEECH.en.count(count, 'place')}`,
    moreRows: (rows) => ` and ${SPEECH.en.count(rows, 'more row')}`,
    moreGroups: (count) => `… and ${count} more of the same kind (add --all to see all).`,
    alike: (values, more) => `Likewise: ${values}${more === 0 ? '' : ` and ${SPEECH.en.count(more, 'other')}`}.`,
    where: 'Where',
    count: 'Places',
    kinds: (count) => `${SPEECH.en.count(count, 'place')}`,
    howToSearch: 'Ctrl+F finds a cell, a unit code or a file name; Ctrl+P prints.',
    listSheet: 'To correct',
    beside: 'hoctap: to correct',
    legend: {
      error: 'to be corrected; the unit is not classified until then',
      missing: 'still missing; points count once it is there',
      warning: 'to be looked at; leave it where it is right',
      notice: 'for information; nothing needs doing',
    },
    copied: 'The cells alone could be copied, not the layout of the original file.',
  },
};
