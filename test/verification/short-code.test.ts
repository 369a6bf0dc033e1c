import { describe, expect, test } from 'vitest';
import { ALPHABET } from '../../src/verification/alphabet.ts';
import { looksLikeShortCode, readShortCode, shortCodeOf } from '../../src/verification/short-code.ts';
import { aCertificate } from './some-certificates.ts';

const code = shortCodeOf(aCertificate());
const letters = code.replaceAll('-', '');

describe('the short code', () => {
  test('is three groups of four, the same for ever', () => {
    expect(code).toMatchInlineSnapshot(`"MY3X-QDND-5RJA"`);
    expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/);
  });

  test('is another one for every other word of the certificate', () => {
    const others = [{ number: '03/GCN-UBND' }, { className: 'Tốt' }, { year: 2023 }, { unitName: 'Xã Phú Cưòng' }];
    expect(new Set([code, ...others.map((change) => shortCodeOf(aCertificate(change)))]).size).toBe(5);
  });

  test.each([
    ['in small letters', code.toLowerCase()],
    ['without strokes', letters],
    ['with blanks', ` ${code.replaceAll('-', ' ')} `],
    ['with the dashes of a word processor', code.replaceAll('-', ' – ')],
    ['with O for 0', code.replaceAll('0', 'o')],
    ['with I for 1', code.replaceAll('1', 'I')],
    ['with l for 1', code.replaceAll('1', 'l')],
  ])('is understood %s', (_, typed) => {
    expect(readShortCode(typed)).toEqual({ shortCode: code });
  });

  test('O, I and L stand for digits wherever digits stand', () => {
    const facts = Array.from({ length: 300 }, (_, seq) => aCertificate({ number: `${seq}` }));
    const withBoth = facts.map(shortCodeOf).filter((each) => each.includes('0') && each.includes('1'));
    expect(withBoth.length).toBeGreaterThan(5);
    for (const each of withBoth) {
      expect(readShortCode(each.replaceAll('0', 'O').replaceAll('1', 'i'))).toEqual({ shortCode: each });
    }
  });

  test('every wrong letter is found, at every place', () => {
    for (let at = 0; at < letters.length; at++) {
      for (const letter of ALPHABET) {
        if (letter === letters[at]) continue;
        expect(readShortCode(letters.slice(0, at) + letter + letters.slice(at + 1))).toEqual({ wrong: 'check' });
      }
    }
  });

  test('any two letters exchanged are found, neighbours or not', () => {
    for (let at = 0; at < letters.length; at++) {
      for (let other = at + 1; other < letters.length; other++) {
        if (letters[at] === letters[other]) continue;
        const exchanged = [...letters];
        [exchanged[at], exchanged[other]] = [letters[other] ?? '', letters[at] ?? ''];
        expect(readShortCode(exchanged.join(''))).toEqual({ wrong: 'check' });
      }
    }
  });

  test.each([
    [letters.slice(1), 'length'],
    [`${letters}7`, 'length'],
    [`U${letters.slice(1)}`, 'letter'],
    [`Ư${letters.slice(1)}`, 'vietnamese-typing'],
    [`đ${letters.slice(1)}`, 'vietnamese-typing'],
    [`${'ô'.normalize('NFD')}${letters.slice(1)}`, 'vietnamese-typing'],
    ['', 'length'],
  ])('%s is refused for its %s', (typed, wrong) => {
    expect(readShortCode(typed)).toEqual({ wrong });
  });

  test('is not mistaken for the name of a file', () => {
    expect([code, letters, code.toLowerCase(), code.slice(1), 'Ư123-4567-89AB'].every(looksLikeShortCode)).toBe(true);
    expect(['giay-chung-nhan.pdf', 'a.png', 'ket-qua', 'ảnh chụp.jpg'].some(looksLikeShortCode)).toBe(false);
  });
});
