import { expect, test } from 'vitest';
import { fileNames, safeFileName } from '../../src/certificate/file-name.ts';

test.each([
  ['29815', 'Xã Tân Hội', '29815-xa-tan-hoi.pdf'],
  ['0012', 'Phường Đa Kao', '0012-phuong-da-kao.pdf'],
  ['ĐT.01', 'Thị trấn Đức Thọ', 'DT-01-thi-tran-duc-tho.pdf'],
  ['1', 'Xa\u0303 Ta\u0302n', '1-xa-tan.pdf'],
  ['../../etc', 'a/b\\c:d', 'etc-a-b-c-d.pdf'],
  ['1', 'Xã Kết Thúc...', '1-xa-ket-thuc.pdf'],
  ['-rf', '--x', 'rf-x.pdf'],
  ['1', '中', '1.pdf'],
  ['中', '中', 'certificate.pdf'],
  ['CON', '', 'unit-CON.pdf'],
  ['', 'nul', 'unit-nul.pdf'],
  ['com¹', '.', 'unit-com1.pdf'],
  ['', 'LPT9', 'unit-lpt9.pdf'],
])('%j %j is %s', (code, name, fileName) => {
  expect(safeFileName(code, name)).toBe(fileName);
});

test('a name is never longer than every system takes', () => {
  const fileName = safeFileName('9'.repeat(300), 'Xã Rất Dài '.repeat(100));
  expect(fileName.length).toBeLessThanOrEqual(84);
  expect(fileName).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]\.pdf$/);
});

test('units that would share a name are told apart, in the same way in any order and in either case', () => {
  const units = [
    { code: 'a.1', name: 'Xã Tân' },
    { code: 'A-1', name: 'Xã Tán' },
    { code: 'A 1', name: 'Xã Tàn' },
  ];
  const names = Object.fromEntries(fileNames(units));
  expect(names).toEqual({ 'A 1': 'A-1-xa-tan.pdf', 'A-1': 'A-1-xa-tan-2.pdf', 'a.1': 'a-1-xa-tan-3.pdf' });
  expect(Object.fromEntries(fileNames([...units].reverse()))).toEqual(names);
});
