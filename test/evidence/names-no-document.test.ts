import { describe, expect, test } from 'vitest';
import { namesNoDocument } from '../../src/evidence/cells/names-no-document.ts';

/** One for each way a promise is begun. */
const PROMISES = [
  ...[
    'sẽ bổ sung',
    'đang làm',
    'chờ ký',
    'chưa có',
    'hẹn nộp',
    'xin nợ',
    'còn nợ',
    'xin nộp thêm',
    'xin gửi lại',
    'xin bổ sung thêm',
  ],
  ...['bổ sung sau', 'nộp sau', 'gửi sau', 'cập nhật sau', 'hoàn thiện sau', 'hoàn thành sau', 'có sau', 'làm sau'],
  ...['photo sau', 'scan sau', 'nộp bổ sung sau', 'không có minh chứng', 'không có tài liệu'],
  ...['se bo sung', 'dang hoan thien', 'cho nop', 'chua gui', 'se ky', 'dang in'],
  ...['bo sung sau', 'nop sau', 'gui sau', 'cap nhat sau', 'hoan thien sau', 'khong co minh chung', 'khong co ho so'],
  ...['will be sent', 'to be sent', 'pending', 'tbd', 'tba', 'later'],
].map((text) => text.normalize('NFC'));

describe('a reference that names no document', () => {
  test.each(PROMISES)('is “%s”, in letters of any size, with a number behind it or without', (promise) => {
    for (const text of [promise, promise.toUpperCase(), `${promise} 2`, `${promise.toUpperCase()} (12/2022)`]) {
      expect([text, namesNoDocument(text)]).toEqual([text, true]);
    }
  });

  test.each(['nợ', 'Sẽ…', 'x', 'XXX', 'đ', '✓', '---', 'Có', 'đã có', 'Đầy đủ.', 'ok!'])('is “%s”', (mark) => {
    expect(namesNoDocument(mark.normalize('NFC'))).toBe(true);
  });

  test.each([
    'QĐ 1/QĐ-UBND',
    'Báo cáo kết quả đang triển khai',
    'Báo cáo 5',
    'dang bo xa',
    'Kế hoạch 12',
    '1',
    'Biên bản sau đại hội',
    'Hoàn cảnh 3 hộ',
    'tb12',
  ])('is none that says “%s”', (document) => {
    expect(namesNoDocument(document.normalize('NFC'))).toBe(false);
  });
});
