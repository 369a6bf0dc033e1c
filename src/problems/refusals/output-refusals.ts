import { refuseWith } from './define.ts';

/** What keeps an output from being written where it was asked for. */
export const outputRefusals = {
  'output-is-input': refuseWith<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Tệp này là dữ liệu đầu vào, không ghi đè lên: ${path}`,
      fix: () => 'Chọn thư mục hoặc tên tệp khác cho kết quả.',
    },
    en: {
      message: ({ path }) => `This file is an input and is not written over: ${path}`,
      fix: () => 'Choose another folder or name for the output.',
    },
  }),

  'output-not-ours': refuseWith<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Đã có tệp này và không phải do hoctap lập ra, nên không ghi đè: ${path}`,
      fix: () => 'Chọn thư mục hoặc tên khác; nếu không cần tệp ấy nữa thì tự xóa hoặc đổi tên nó rồi chạy lại.',
    },
    en: {
      message: ({ path }) => `The file is there and hoctap did not make it, so it is not written over: ${path}`,
      fix: () => 'Choose another folder or name; if the file is no longer needed, delete or rename it and run again.',
    },
  }),
};
