import { expect, test } from 'vitest';
import { inLegalOrder } from '../../src/model/legal-order.ts';

test.each([
  ['Điều 4 khoản 2', 'khoản 2 Điều 4'],
  ['Điều 4 khoản 3 điểm a, b, c', 'điểm a, b, c khoản 3 Điều 4'],
  ['Điều 4 khoản 3 điểm đ', 'điểm đ khoản 3 Điều 4'],
  ['Điều 7 khoản 1 điểm b Thông tư 44/2014/TT-BGDĐT', 'điểm b khoản 1 Điều 7 Thông tư 44/2014/TT-BGDĐT'],
  ['Điều 6; Điều 9 khoản 2', 'Điều 6; khoản 2 Điều 9'],
])('%s is cited as %s', (written, cited) => {
  expect(inLegalOrder(written)).toBe(cited);
});

test.each([
  'khoản 2 Điều 4',
  'điểm đ khoản 2 Điều 9',
  'Điều 6',
  'Thông tư 25/2023/TT-BGDĐT',
  'Điều 6 và Điều 7',
  'Điều 6, Điều 7 khoản 1',
])('%s stays as it is', (written) => {
  expect(inLegalOrder(written)).toBe(written);
});
