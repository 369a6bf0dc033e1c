import { refuseWith } from './define.ts';

export const unitRefusals = {
  'units-list-with-errors': refuseWith<object>({
    vi: { message: () => 'Danh sách đơn vị còn lỗi, chưa kiểm tra gì.' },
    en: { message: () => 'The list of units has errors; nothing was checked.' },
  }),

  'units-list-unknown': refuseWith<{ readonly named: string }>({
    vi: {
      message: ({ named }) => `--units: không có tệp, cũng không có tỉnh nào tên là “${named}”.`,
      fix: () => 'Ghi đường dẫn tới tệp danh sách (.csv, .xlsx), hoặc tên tỉnh, ví dụ "Thanh Hóa".',
    },
    en: {
      message: ({ named }) => `--units: there is no file and no province called “${named}”.`,
      fix: () => 'Write the path of a list (.csv, .xlsx), or the name of a province, e.g. "Thanh Hóa".',
    },
  }),

  'units-province-not-in-year': refuseWith<{ readonly province: string; readonly year: number }>({
    vi: {
      message: ({ province, year }) => `Năm ${year} không có tỉnh, thành phố “${province}” trong danh mục.`,
      fix: () => 'Từ 1/7/2025 cả nước còn 34 tỉnh, thành phố. Kiểm tra lại tên tỉnh và năm đánh giá.',
    },
    en: {
      message: ({ province, year }) => `In ${year} the official list has no province “${province}”.`,
      fix: () => 'Since 1/7/2025 there are 34 provinces. Check the name and the evaluation year.',
    },
  }),

  'units-year-needed': refuseWith<object>({
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

  'due-needs-units-list': refuseWith<object>({
    vi: {
      message: () => '--due cần có danh sách đơn vị.',
      fix: () => 'Thêm --units với tệp danh sách, hoặc tên tỉnh.',
    },
    en: {
      message: () => '--due needs a list of units.',
      fix: () => 'Add --units with a file, or the name of a province.',
    },
  }),
};
