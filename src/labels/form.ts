import type { Language } from '../model/language.ts';

interface FormLabels {
  /** Names of the sheets, at most 31 letters. */
  readonly guideSheet: string;
  readonly tableSheet: string;
  /** First words above the table; `evidence/our-form.ts` knows the form by them. */
  readonly title: (award: string, year: number | undefined) => string;
  readonly fillIn: string;
  readonly guideTitle: string;
  readonly basis: string;
  readonly sendBy: (day: string) => string;
  readonly sendTo: (address: string) => string;
  /** The last step, where a page for self-checks goes with the form. */
  readonly checkFirst: (page: string) => string;
  readonly unit: string;
  readonly howTo: string;
  readonly steps: (what: {
    readonly points: boolean;
    readonly open: boolean;
    readonly wide: boolean;
  }) => readonly string[];
  readonly colours: string;
  readonly openColour: string;
  readonly givenColour: string;
  readonly criteria: string;
  /** Headings of the list of criteria on the sheet of instructions. */
  readonly headers: {
    readonly id: string;
    readonly name: string;
    readonly maximum: string;
    readonly scoring: string;
    readonly evidence: string;
  };
  /** Headings of columns that are given and not read back. */
  readonly given: {
    readonly name: string;
    readonly howTo: string;
    readonly maximum: string;
    readonly evidence: string;
  };
  readonly namesRow: string;
  readonly howToRow: string;
  readonly choices: string;
  readonly notApplicable: string;
  readonly met: readonly [string, string];
  readonly page: string;
  /** What a cell takes, as it is told when the cell is chosen and when something else was typed. */
  readonly cell: {
    readonly points: { readonly title: string; readonly upTo: (maximum: string) => string; readonly any: string };
    readonly number: { readonly title: string; readonly any: string };
    readonly percent: { readonly title: string; readonly any: string };
    readonly count: { readonly title: string; readonly any: string };
    readonly date: { readonly title: string; readonly any: string };
    readonly choice: { readonly title: string; readonly any: string };
    readonly orNotApplicable: string;
    readonly wrong: string;
  };
  /** How an item is filled in, in a few words beside it. */
  readonly fill: {
    readonly orNotApplicable: string;
    readonly onlyFor: (kinds: string) => string;
    readonly byItself: string;
  };
}

export const FORM: Readonly<Record<Language, FormLabels>> = {
  vi: {
    guideSheet: 'Hướng dẫn',
    tableSheet: 'Phiếu minh chứng',
    title: (award, year) => `PHIẾU MINH CHỨNG “${award}”${year === undefined ? '' : `, NĂM ${year}`}`,
    fillIn: 'Chỉ điền vào các ô nền trắng. Cách điền xem trang “Hướng dẫn”.',
    guideTitle: 'HƯỚNG DẪN ĐIỀN PHIẾU MINH CHỨNG',
    basis: 'Bộ tiêu chí',
    sendBy: (day) => `Hạn gửi: ${day}`,
    sendTo: (address) => `Nơi nhận: ${address}`,
    checkFirst: (page) =>
      `Trước khi gửi: bấm đúp vào tệp ${page} gửi kèm để mở bằng trình duyệt, rồi kéo phiếu này vào đó. Trang chỉ ra ô còn thiếu, ô sai và cách sửa; không cần mạng, không gửi gì đi.`,
    unit: 'Đơn vị',
    howTo: 'Cách điền',
    steps: ({ points, open, wide }) => [
      wide
        ? 'Ở trang “Phiếu minh chứng”, mỗi đơn vị một dòng; mỗi tiêu chí có vài cột, tên tiêu chí ghi phía trên.'
        : 'Ở trang “Phiếu minh chứng”, mỗi tiêu chí một dòng. Đọc cột “Cách ghi” của dòng đó rồi điền.',
      'Chỉ điền vào các ô nền trắng. Không đổi dòng tiêu đề cột, không xóa cột, không gộp ô.',
      ...(open ? ['Điền mã đơn vị và tên đơn vị ở từng dòng; thêm đơn vị thì chép các dòng có sẵn xuống dưới.'] : []),
      ...(points
        ? [
            'Điểm tự chấm do đơn vị ghi; điểm kiểm tra do đoàn kiểm tra ghi. Phần lẻ ghi bằng dấu phẩy, ví dụ 7,5.',
            'Được 0 điểm thì ghi số 0; ô để trống là chưa chấm.',
          ]
        : ['Ô để trống là chưa có số liệu.']),
      'Minh chứng: ghi số, ký hiệu, ngày của văn bản hoặc tên tệp; nhiều minh chứng thì cách nhau bằng dấu chấm phẩy.',
      'Không có minh chứng thì để trống, không ghi “có”, dấu x hay “như trên”.',
      'Ngày gửi: ghi ngày gửi phiếu, dạng ngày/tháng/năm.',
      'Lưu tệp bằng Excel hoặc LibreOffice, giữ dạng .xlsx, rồi gửi lại.',
    ],
    colours: 'Màu ô',
    openColour: 'Nền trắng: ô để điền',
    givenColour:
      'Nền xám: ô ghi sẵn hoặc không phải điền, đã khóa (không có mật khẩu; mở bằng Review > Unprotect Sheet)',
    criteria: 'Các tiêu chí',
    headers: {
      id: 'Mã tiêu chí',
      name: 'Tên tiêu chí',
      maximum: 'Tối đa (điểm)',
      scoring: 'Cách chấm',
      evidence: 'Minh chứng cần có',
    },
    given: {
      name: 'Tên tiêu chí',
      howTo: 'Cách ghi',
      maximum: 'Tối đa (điểm)',
      evidence: 'Minh chứng cần có',
    },
    namesRow: 'Tên từng tiêu chí',
    howToRow: 'Cách ghi',
    choices: 'Nội dung được chọn',
    notApplicable: 'không áp dụng',
    met: ['đạt', 'không đạt'],
    page: 'Trang &P/&N',
    cell: {
      points: {
        title: 'Điểm',
        upTo: (maximum) => `Ghi số từ 0 đến ${maximum}. Phần lẻ ghi bằng dấu phẩy, ví dụ 2,5.`,
        any: 'Ghi số từ 0 trở lên. Phần lẻ ghi bằng dấu phẩy, ví dụ 2,5.',
      },
      number: { title: 'Số liệu', any: 'Ghi số từ 0 trở lên. Phần lẻ ghi bằng dấu phẩy, ví dụ 12,5.' },
      percent: { title: 'Tỷ lệ phần trăm', any: 'Ghi số từ 0 đến 100, không cần dấu %. Ví dụ 92,5.' },
      count: { title: 'Số lượng', any: 'Ghi số nguyên từ 0 trở lên.' },
      date: { title: 'Ngày', any: 'Ghi dạng ngày/tháng/năm, ví dụ 20/12/2024.' },
      choice: { title: 'Chọn trong danh sách', any: 'Bấm mũi tên bên phải ô rồi chọn.' },
      orNotApplicable: 'Không thuộc diện áp dụng thì ghi: không áp dụng.',
      wrong: 'Ô này không nhận nội dung vừa ghi.',
    },
    fill: {
      orNotApplicable: 'hoặc: không áp dụng',
      onlyFor: (kinds) => `chỉ điền với: ${kinds}`,
      byItself: 'điểm được tính từ giá trị, có thể để trống',
    },
  },
  en: {
    guideSheet: 'How to fill in',
    tableSheet: 'Evidence form',
    title: (award, year) => `EVIDENCE FORM “${award}”${year === undefined ? '' : `, ${year}`}`,
    fillIn: 'Fill in the white cells only. See the sheet “How to fill in”.',
    guideTitle: 'HOW TO FILL IN THE EVIDENCE FORM',
    basis: 'Criteria set',
    sendBy: (day) => `To be sent by: ${day}`,
    sendTo: (address) => `Send to: ${address}`,
    checkFirst: (page) =>
      `Before you send it: double-click ${page}, which came with this form, and drop the form on it. The page shows what is missing or wrong at which cell and what to do; it needs no network and sends nothing.`,
    unit: 'Unit',
    howTo: 'How to fill in',
    steps: ({ points, open, wide }) => [
      wide
        ? 'On the sheet “Evidence form” each unit has a row and each criterion a few columns, with its name above them.'
        : 'On the sheet “Evidence form” each criterion has a row. Read its “How to fill in”, then fill in the row.',
      'Fill in the white cells only. Leave the headings, the columns and the cells as they are; merge nothing.',
      ...(open ? ['Write the code and name of the unit in every row; for more units copy the rows downwards.'] : []),
      ...(points
        ? [
            'The unit writes its self score, the checking team its score.',
            'No points is written 0; a blank cell says that nothing was awarded yet.',
          ]
        : ['A blank cell says that there is no figure yet.']),
      'Evidence: number and date of the document or the name of the file, several parted by semicolons.',
      'Where there is none leave the cell blank: no “yes”, no tick, no “as above”.',
      'Date sent: the day the form is sent, day/month/year.',
      'Save it with Excel or LibreOffice as .xlsx and send it back.',
    ],
    colours: 'Colours',
    openColour: 'White: to be filled in',
    givenColour: 'Grey: given, or not to be filled in; locked without a password (Review > Unprotect Sheet)',
    criteria: 'Criteria',
    headers: {
      id: 'Criterion code',
      name: 'Criterion name',
      maximum: 'Most (points)',
      scoring: 'Scoring',
      evidence: 'Evidence expected',
    },
    given: {
      name: 'Criterion name',
      howTo: 'How to fill in',
      maximum: 'Most (points)',
      evidence: 'Evidence expected',
    },
    namesRow: 'Name of each criterion',
    howToRow: 'How to fill in',
    choices: 'Choices',
    notApplicable: 'not applicable',
    met: ['met', 'not met'],
    page: 'Page &P/&N',
    cell: {
      points: {
        title: 'Points',
        upTo: (maximum) => `A number from 0 to ${maximum}.`,
        any: 'A number, 0 or more.',
      },
      number: { title: 'Figure', any: 'A number, 0 or more.' },
      percent: { title: 'Percentage', any: 'A number from 0 to 100, without the sign %.' },
      count: { title: 'Count', any: 'A whole number, 0 or more.' },
      date: { title: 'Date', any: 'Day/month/year, e.g. 20/12/2024.' },
      choice: { title: 'Choose from the list', any: 'Press the arrow beside the cell and choose.' },
      orNotApplicable: 'Where it does not apply write: not applicable.',
      wrong: 'This cell does not take what was written.',
    },
    fill: {
      orNotApplicable: 'or: not applicable',
      onlyFor: (kinds) => `only for: ${kinds}`,
      byItself: 'points follow from the value and may be left blank',
    },
  },
};
