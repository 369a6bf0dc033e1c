import { lazy } from '../../model/lazy.ts';
import { defineRefusal } from './define.ts';
import type { AtPath } from './file-refusals.ts';

export const pageRefusals = lazy(() => ({
  'self-check-note-unreadable': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `${path} không phải phiếu tự kiểm tra do trang của hoctap lập ra.`,
      fix: () => 'Chọn tệp có đuôi .tu-kiem-tra.json mà đơn vị đã tải về từ trang tự kiểm tra.',
    },
    en: {
      message: ({ path }) => `${path} is no note of a self-check made by a page of hoctap.`,
      fix: () => 'Choose the file ending in .tu-kiem-tra.json that the unit saved from the page.',
    },
  }),

  'self-check-notes-none': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Trong thư mục ${path} không có phiếu tự kiểm tra nào.`,
      fix: () => 'Phiếu tự kiểm tra có đuôi .tu-kiem-tra.json.',
    },
    en: {
      message: ({ path }) => `There is no note of a self-check in the folder ${path}.`,
      fix: () => 'Such a note ends in .tu-kiem-tra.json.',
    },
  }),

  'page-takes-published-list': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `${path} không phải danh sách công bố, nên không đưa vào trang được.`,
      fix: () =>
        'Sổ cấp không đưa ra ngoài: lập danh sách bằng “hoctap register publish”, rồi ghi tên tệp ấy sau --register.',
    },
    en: {
      message: ({ path }) => `${path} is no published list and cannot go into a page.`,
      fix: () =>
        'A register is not handed out: make the list with “hoctap register publish” and name that file after --register.',
    },
  }),

  'page-list-by-other-key': defineRefusal<AtPath>({
    vi: {
      message: ({ path }) => `Chữ ký của danh sách ${path} không phải của khóa đưa vào trang.`,
      fix: () => 'Thêm khóa đã ký danh sách vào --key, hoặc lập lại danh sách bằng “hoctap register publish”.',
    },
    en: {
      message: ({ path }) => `The list ${path} is not signed by a key that goes into the page.`,
      fix: () =>
        'Give the key that signed the list after --key too, or make the list again with “hoctap register publish”.',
    },
  }),
}));
