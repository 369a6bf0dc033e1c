import { SPEECH } from '../../labels/speech.ts';
import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';

/** What keeps an output from being written where it was asked for. */
export const outputRefusals = lazy(() => ({
  'output-is-input': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Tệp này là dữ liệu đầu vào, không ghi đè lên: ${path}`,
      fix: () => 'Chọn thư mục hoặc tên tệp khác cho kết quả.',
    },
    en: {
      message: ({ path }) => `This file is an input and is not written over: ${path}`,
      fix: () => 'Choose another folder or name for the output.',
    },
  }),

  'output-not-ours': defineRefusal<{ readonly path: string }>({
    vi: {
      message: ({ path }) => `Đã có tệp này và không phải do hoctap lập ra, nên không ghi đè: ${path}`,
      fix: () => 'Chọn thư mục hoặc tên khác; nếu không cần tệp ấy nữa thì tự xóa hoặc đổi tên nó rồi chạy lại.',
    },
    en: {
      message: ({ path }) => `The file is there and hoctap did not make it, so it is not written over: ${path}`,
      fix: () => 'Choose another folder or name; if the file is no longer needed, delete or rename it and run again.',
    },
  }),

  'quote-swallowed': defineRefusal<{ readonly word: string }>({
    vi: {
      message: ({ word }) => `Dấu \\ trước dấu nháy " đã làm phần sau của dòng lệnh dính vào tên thư mục: ${word}`,
      fix: () => 'Bỏ dấu \\ ở cuối tên thư mục: viết "D:\\kết quả" thay cho "D:\\kết quả\\".',
    },
    en: {
      message: ({ word }) => `The \\ before a quotation mark glued the rest of the command line to a name: ${word}`,
      fix: () => 'Leave out the last \\ of the folder: "D:\\results" and not "D:\\results\\".',
    },
  }),

  'office-folder-missing': defineRefusal<Record<never, never>>({
    vi: {
      message: () => 'Thư mục này và các thư mục trên chưa có hoctap.json.',
      fix: () => 'Khai thông tin cơ quan: hoctap office',
    },
    en: {
      message: () => 'Neither this folder nor one above it has a hoctap.json.',
      fix: () => 'Say what the office is: hoctap office',
    },
  }),

  'office-needs-answers': defineRefusal<Record<never, never>>({
    vi: {
      message: () => 'Khai thông tin cơ quan thì cần một cửa sổ lệnh để hỏi, hoặc ghi sẵn trên dòng lệnh.',
      fix: () => 'Ví dụ: hoctap office --authority "Chủ tịch Ủy ban nhân dân xã …" --place "…" -c tt44-2014 -y 2022',
    },
    en: {
      message: () => 'To say what the office is takes a terminal to ask in, or the answers on the command line.',
      fix: () => 'For example: hoctap office --authority "…" --place "…" -c tt44-2014 -y 2022',
    },
  }),

  'year-folder-there': defineRefusal<{ readonly folder: string }>({
    vi: {
      message: ({ folder }) => `Đã có thư mục của năm ấy: ${folder}`,
      fix: () => 'Mở thư mục ấy và làm tiếp; muốn đổi hạn gửi thì chạy hoctap office --due trong đó.',
    },
    en: {
      message: ({ folder }) => `The folder of that year is there already: ${folder}`,
      fix: () => 'Go on in it; to change the day, run hoctap office --due in it.',
    },
  }),

  'shell-unknown': defineRefusal<{ readonly written: string; readonly known: readonly string[] }>({
    vi: {
      message: ({ written }) => `Không có cửa sổ lệnh tên “${written}”.`,
      fix: ({ known }) => `Chọn một trong: ${SPEECH.vi.list(known)}.`,
    },
    en: {
      message: ({ written }) => `There is no shell “${written}”.`,
      fix: ({ known }) => `One of: ${SPEECH.en.list(known)}.`,
    },
  }),

  'menu-without-terminal': defineRefusal<Record<never, never>>({
    vi: {
      message: () => 'Hướng dẫn từng bước cần một cửa sổ lệnh để hỏi và trả lời.',
      fix: () => 'Bấm đúp Bat-dau trong thư mục chương trình, hoặc gõ lệnh đầy đủ; xem hoctap --help.',
    },
    en: {
      message: () => 'The guided menu needs a terminal to ask and be answered.',
      fix: () => 'Double-click Bat-dau in the folder of the program, or type the whole command; see hoctap --help.',
    },
  }),
}));
