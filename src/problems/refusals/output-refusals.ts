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

  'quote-swallowed': refuseWith<{ readonly word: string }>({
    vi: {
      message: ({ word }) => `Dấu \\ trước dấu nháy " đã làm phần sau của dòng lệnh dính vào tên thư mục: ${word}`,
      fix: () => 'Bỏ dấu \\ ở cuối tên thư mục: viết "D:\\kết quả" thay cho "D:\\kết quả\\".',
    },
    en: {
      message: ({ word }) => `The \\ before a quotation mark glued the rest of the command line to a name: ${word}`,
      fix: () => 'Leave out the last \\ of the folder: "D:\\results" and not "D:\\results\\".',
    },
  }),

  'menu-without-terminal': refuseWith<Record<never, never>>({
    vi: {
      message: () => 'Hướng dẫn từng bước cần một cửa sổ lệnh để hỏi và trả lời.',
      fix: () => 'Bấm đúp Bat-dau trong thư mục chương trình, hoặc gõ lệnh đầy đủ; xem hoctap --help.',
    },
    en: {
      message: () => 'The guided menu needs a terminal to ask and be answered.',
      fix: () => 'Double-click Bat-dau in the folder of the program, or type the whole command; see hoctap --help.',
    },
  }),
};
