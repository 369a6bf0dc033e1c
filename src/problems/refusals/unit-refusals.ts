import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

export const unitRefusals = lazy(() => ({
  'units-list-with-errors': defineRefusal<object>({
    vi: { message: () => 'Danh sách đơn vị còn lỗi, chưa kiểm tra gì.' },
    en: { message: () => 'The list of units has errors; nothing was checked.' },
  }),

  'units-list-unknown': defineRefusal<{ readonly named: string }>({
    vi: {
      message: ({ named }) => `--units: không có tệp, cũng không có tỉnh nào tên là “${named}”.`,
      fix: () => 'Ghi đường dẫn tới tệp danh sách (.csv, .xlsx), hoặc tên tỉnh, ví dụ "Thanh Hóa".',
    },
    en: {
      message: ({ named }) => `--units: there is no file and no province called “${named}”.`,
      fix: () => 'Write the path of a list (.csv, .xlsx), or the name of a province, e.g. "Thanh Hóa".',
    },
  }),

  'units-names-without-year': defineRefusal<{ readonly file: string }>({
    vi: {
      message: ({ file }) =>
        `Danh sách ${file} chỉ có tên; cần năm để biết lấy mã của danh mục trước hay sau 1/7/2025.`,
      fix: () => 'Ghi năm bằng -y, ví dụ -y 2022.',
    },
    en: {
      message: ({ file }) => `The list ${file} has names alone; codes come of the communes of a year.`,
      fix: () => 'Say it with -y, e.g. -y 2022.',
    },
  }),

  'units-district-alone': defineRefusal<object>({
    vi: {
      message: () => '--district cần có tỉnh.',
      fix: () => 'Ghi tên tỉnh ở --units, ví dụ --units "Đồng Tháp" --district "Tam Nông".',
    },
    en: {
      message: () => '--district needs a province.',
      fix: () => 'Name it with --units, e.g. --units "Đồng Tháp" --district "Tam Nông".',
    },
  }),

  'units-district-unknown': defineRefusal<{
    readonly district: string;
    readonly province: string;
    readonly known: readonly string[];
  }>({
    vi: {
      message: ({ district, province }) =>
        `${province} không có huyện, quận, thị xã, thành phố nào tên là “${district}”.`,
      fix: ({ known }) => `Chọn một trong: ${SPEECH.vi.list(known)}.`,
    },
    en: {
      message: ({ district, province }) => `${province} has no district called “${district}”.`,
      fix: ({ known }) => `Choose one of: ${SPEECH.en.list(known)}.`,
    },
  }),

  'units-district-ended': defineRefusal<{ readonly district: string; readonly year: number }>({
    vi: {
      message: ({ year }) => `Từ 1/7/2025 không còn cấp huyện, nên không chọn được theo huyện trong năm ${year}.`,
      fix: ({ district }) => `Bỏ --district "${district}", hoặc lập tệp danh sách các xã, phường cần dùng.`,
    },
    en: {
      message: ({ year }) => `Districts ended on 1/7/2025: there are none to choose by in ${year}.`,
      fix: ({ district }) => `Leave out --district "${district}", or make a list of the communes.`,
    },
  }),

  'template-units-with-errors': defineRefusal<object>({
    vi: { message: () => 'Danh sách đơn vị còn lỗi, chưa tạo mẫu.' },
    en: { message: () => 'The list of units has errors; no template was made.' },
  }),

  'forms-need-units-and-folder': defineRefusal<object>({
    vi: {
      message: () => '--one-file-per-unit cần danh sách đơn vị và thư mục để ghi.',
      fix: () => 'Ví dụ: --units danh-sach.xlsx --one-file-per-unit -o mau-gui-xa',
    },
    en: {
      message: () => '--one-file-per-unit needs a list of units and a folder.',
      fix: () => 'For example: --units list.xlsx --one-file-per-unit -o forms',
    },
  }),

  'units-province-not-in-year': defineRefusal<{ readonly province: string; readonly year: number }>({
    vi: {
      message: ({ province, year }) => `Năm ${year} không có tỉnh, thành phố “${province}” trong danh mục.`,
      fix: () => 'Từ 1/7/2025 cả nước còn 34 tỉnh, thành phố. Kiểm tra lại tên tỉnh và năm đánh giá.',
    },
    en: {
      message: ({ province, year }) => `In ${year} the official list has no province “${province}”.`,
      fix: () => 'Since 1/7/2025 there are 34 provinces. Check the name and the evaluation year.',
    },
  }),

  'units-year-needed': defineRefusal<object>({
    vi: {
      message: () => 'Chưa biết năm đánh giá nên chưa biết dùng danh mục xã, phường trước hay sau 1/7/2025.',
      fix: () => 'Ghi năm bằng -y, ví dụ -y 2022.',
    },
    en: {
      message: () =>
        'Without the evaluation year it is not known which communes to use, those before or after 1/7/2025.',
      fix: () => 'Say it with -y, e.g. -y 2022.',
    },
  }),

  'due-needs-units-list': defineRefusal<object>({
    vi: {
      message: () => '--due cần có danh sách đơn vị.',
      fix: () => 'Thêm --units với tệp danh sách, hoặc tên tỉnh.',
    },
    en: {
      message: () => '--due needs a list of units.',
      fix: () => 'Add --units with a file, or the name of a province.',
    },
  }),
}));
