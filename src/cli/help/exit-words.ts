import type { Language } from '../../model/language.ts';

/** What the exit codes 0, 1 and 2 of a command mean; 3 is always a fault of the program. */
export interface ExitWords {
  readonly usual: readonly [string, string, string];
  readonly lacking: readonly [string, string, string];
  readonly ready: readonly [string, string, string];
  readonly same: readonly [string, string, string];
  readonly whole: readonly [string, string, string];
  readonly copies: readonly [string, string, string];
  readonly genuine: readonly [string, string, string];
  readonly notes: readonly [string, string, string];
  readonly sound: readonly [string, string, string];
  readonly cases: readonly [string, string, string];
}

const cannot = { vi: 'không làm được, có nói vì sao', en: 'not done, and it says why' };

export const EXIT_WORDS: Readonly<Record<Language, ExitWords>> = {
  vi: {
    usual: ['xong', 'xong, nhưng số liệu còn lỗi', cannot.vi],
    lacking: ['không thiếu, không sai gì', 'còn thiếu hoặc sai', cannot.vi],
    ready: ['sẵn sàng', 'có điều phải sửa', cannot.vi],
    same: ['tính lại khớp hoàn toàn', 'có chỗ khác, hoặc không đủ tệp để tính lại', cannot.vi],
    whole: ['sổ còn nguyên', 'sổ có vấn đề', cannot.vi],
    copies: ['hai bản như nhau, hoặc một bản chỉ ghi thêm', 'hai bản khác nhau', cannot.vi],
    genuine: ['giấy đúng', 'không xác nhận được giấy', 'không đọc được giấy nào, hoặc không làm được'],
    notes: ['mọi phiếu do đúng trang này, tệp không đổi', 'có phiếu của trang khác, hoặc tệp đã đổi', cannot.vi],
    sound: ['bộ tiêu chí dùng được', 'bộ tiêu chí có lỗi', cannot.vi],
    cases: ['mọi trường hợp cho đúng kết quả', 'có trường hợp cho kết quả khác', cannot.vi],
  },
  en: {
    usual: ['done', 'done, and the data has errors', cannot.en],
    lacking: ['nothing missing, nothing wrong', 'something is missing or wrong', cannot.en],
    ready: ['ready', 'something is to be mended', cannot.en],
    same: ['the same when computed again', 'something differs, or files are missing', cannot.en],
    whole: ['the register is whole', 'something is wrong with it', cannot.en],
    copies: ['the same, or one only goes on', 'the two differ', cannot.en],
    genuine: ['the paper is right', 'it could not be confirmed', 'no paper could be read, or not done'],
    notes: ['every note is of this page, no file has changed', 'a note of another page, or a changed file', cannot.en],
    sound: ['the set can be used', 'the set has errors', cannot.en],
    cases: ['every case gives what it says', 'a case gives something else', cannot.en],
  },
};
