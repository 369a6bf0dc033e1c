import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofAnyLetters, plainLetters } from '../../src/model/plain-letters.ts';

describe('plain letters', () => {
  test.each([
    ['Điểm  tự chấm', 'diem tu cham'],
    ['  Mã_đơn-vị\u00a0', 'ma don vi'],
    ['ĐƯỜNG ẤP'.normalize('NFD'), 'duong ap'],
    ['Điểm (kiểm tra) №1 ﬁ', 'diem kiem tra 1'],
    ['\u0301', ''],
    ['“”', ''],
    ['', ''],
  ])('of %j are %j', (written, plain) => {
    expect(plainLetters(written)).toBe(plain);
  });

  test('put together letter by letter are those of the text as a whole', () => {
    const every = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    for (const letter of every) {
      for (const text of [letter, `a${letter}`, `${letter}b`, `a ${letter} b`, `-${letter}-`]) {
        expect([text, plainLetters(text)]).toEqual([text, ofAnyLetters(text)]);
      }
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...every, '𝐀', '\ud800', 'ﬁ'), { maxLength: 12 }), (letters) => {
        expect(plainLetters(letters.join(''))).toBe(ofAnyLetters(letters.join('')));
      }),
    );
  });
});
