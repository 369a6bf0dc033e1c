import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

/** Problems of the library of sets as it lies on a machine, and of tables that compare two sets. */
export const libraryProblems = lazy(() => ({
  'released-file-changed': define<{ id: string; version: string }>('warning', {
    vi: {
      message: ({ id, version }) =>
        `Nội dung không còn đúng bản đã phát hành của bộ tiêu chí ${id}, phiên bản ${version}: tệp đã bị sửa trên máy này.`,
      fix: ({ id, version }) =>
        `Cài lại hoctap để có bản gốc. Muốn sửa thì viết bộ riêng dựa trên ${id}@${version}, có mã và phiên bản riêng.`,
    },
    en: {
      message: ({ id, version }) =>
        `This is no longer the criteria set ${id}, version ${version}, as it was released: the file was changed on this machine.`,
      fix: ({ id, version }) =>
        `Install hoctap again for the original. For changes write a set of your own on ${id}@${version}, with its own id and version.`,
    },
  }),
  'crosswalk-column-missing': define<{ column: string; header: string }>('error', {
    vi: {
      message: ({ column, header }) => `Bảng đối chiếu không có cột “${column}”; dòng tiêu đề là: ${header}.`,
      fix: () => 'Giữ nguyên dòng tiêu đề của tệp mà lệnh so sánh đã ghi ra.',
    },
    en: {
      message: ({ column, header }) => `The table has no column “${column}”; its header is: ${header}.`,
      fix: () => 'Keep the header of the file as the comparison wrote it.',
    },
  }),
  'crosswalk-item-unknown': define<{ item: string; set: string; suggestion: string }>('error', {
    vi: {
      message: ({ item, set }) => `Bộ ${set} không có tiêu chí mã “${item}”.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'Sửa lại mã, hoặc để trống ô này.'
          : `Có phải là ${suggestion}? Sửa lại mã, hoặc để trống ô này.`,
    },
    en: {
      message: ({ item, set }) => `The set ${set} has no item “${item}”.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'Correct the id, or leave the cell blank.'
          : `Is it ${suggestion}? Correct the id, or leave the cell blank.`,
    },
  }),
  'crosswalk-item-repeated': define<{ item: string; row: number }>('error', {
    vi: {
      message: ({ item, row }) => `Tiêu chí “${item}” đã được đối chiếu ở dòng ${row}.`,
      fix: () =>
        'Mỗi mã chỉ ghi ở một dòng. Tiêu chí tách làm hai thì đối chiếu với phần gần nhất, phần kia để là mới.',
    },
    en: {
      message: ({ item, row }) => `The item “${item}” is in row ${row} already.`,
      fix: () =>
        'Write each id in one row. Of an item that was split, match the nearest part and leave the other as new.',
    },
  }),
}));
