import { refuseWith } from './define.ts';
import type { AtPath } from './file-refusals.ts';

export const pageRefusals = {
  'self-check-note-unreadable': refuseWith<AtPath>({
    vi: {
      message: ({ path }) => `${path} không phải phiếu tự kiểm tra do trang của hoctap lập ra.`,
      fix: () => 'Chọn tệp có đuôi .tu-kiem-tra.json mà đơn vị đã tải về từ trang tự kiểm tra.',
    },
    en: {
      message: ({ path }) => `${path} is no note of a self-check made by a page of hoctap.`,
      fix: () => 'Choose the file ending in .tu-kiem-tra.json that the unit saved from the page.',
    },
  }),

  'self-check-notes-none': refuseWith<AtPath>({
    vi: {
      message: ({ path }) => `Trong thư mục ${path} không có phiếu tự kiểm tra nào.`,
      fix: () => 'Phiếu tự kiểm tra có đuôi .tu-kiem-tra.json.',
    },
    en: {
      message: ({ path }) => `There is no note of a self-check in the folder ${path}.`,
      fix: () => 'Such a note ends in .tu-kiem-tra.json.',
    },
  }),
};
