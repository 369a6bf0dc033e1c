import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { lookAlike } from '../../src/evidence/text/encoding/characters.ts';
import { hasLostLetter, lostLetters } from '../../src/evidence/text/encoding/lost-letters.ts';
import { mayBeOdd } from '../../src/evidence/text/encoding/odd-bytes.ts';
import { OLD_DECODERS } from '../../src/evidence/text/encoding/old-encodings.ts';
import { oldFontReading } from '../../src/evidence/text/encoding/old-font.ts';
import { isSyllable } from '../../src/evidence/text/encoding/syllable.ts';
import { fromTcvn3 } from '../../src/evidence/text/encoding/tcvn3.ts';
import { fromVni } from '../../src/evidence/text/encoding/vni.ts';

test.each(['xã', 'Phường', 'NGHIÊNG', 'khuyến', 'Giếng', 'quốc', 'hoà', 'hòa', 'thuở', 'ươm', 'Đồng', 'uỷ', 'ủy'])(
  '“%s” is spelt as a syllable is',
  (word) => expect(isSyllable(word)).toBe(true),
);

test.each(['X·', 'Krông', 'Bảoo', 'tác̃h', 'Tràmx', 'các̀', 'Xaõ', 'Xó̃', 'phường'.repeat(3)])('“%s” is not', (word) =>
  expect(isSyllable(word)).toBe(false),
);

test.each([
  ['Céng hßa X· héi chñ nghÜa ViÖt Nam', 'Cộng hòa Xã hội chủ nghĩa Việt Nam'],
  ['Tr­êng MÇm non', 'Trường Mầm non'],
  ['§ång Th¸p', 'Đồng Tháp'],
])('TCVN3 “%s” is “%s”', (written, read) => expect(fromTcvn3(written)).toBe(read));

/** TCVN 5712:1993 as another table of it has it. */
const STANDARD = [...Array(0x18).keys(), ...Array.from({ length: 0x80 }, (_, index) => 0x80 + index)]
  .map((code) => ({ code, byte: String.fromCharCode(code), letter: iconv.decode(Buffer.from([code]), 'tcvn') }))
  .filter(({ letter }) => /^\p{L}$/u.test(letter));
/** What may be a sign, or a control character: a capital within a word alone. */
const mayBeOther = (code: number) =>
  code < 0x80 || [0x80, 0x85, 0x89, 0x99].includes(code) || (code > 0x90 && code < 0x98);
const inStandard = (text: string) =>
  [...text].map((letter) => STANDARD.find((each) => each.letter === letter)?.byte ?? letter).join('');

describe('TCVN3 as its standard has it, with capitals', () => {
  test('has a byte for each letter', () => expect(STANDARD).toHaveLength(134));

  test.each(STANDARD.filter(({ code }) => !mayBeOther(code)))('$letter', ({ byte, letter }) =>
    expect(fromTcvn3(byte)).toBe(letter),
  );

  test.each([
    'Ủy ban nhân dân Xã Ổn Định',
    'Ấp Ắng, Ẩm thực, Ở đây, Ốc Eo, Ớt',
    'UỶ BAN NHÂN DÂN XÃ HÒA THỌ, MÃ ĐƠN VỊ: ĐẶT RÕ GIÓ ĐỎ, MỘT',
    'CHÚ Ý: THỨ TỰ, CŨNG CỨ NỬA NỮA, ỤC, ỲA, KỲ, KỶ, KỸ, KÝ, LỴ, TỪ',
    'ĐÀ LẠT',
    'XÃ NGỌK BAY, EA TÓH, KRÔNG BÚK',
    'PHÚ THỌ',
    'THANH HÓA',
    'Ý kiến của Ủy ban',
  ])('%s', (text) => expect(fromTcvn3(inStandard(text))).toBe(text));

  test('keeps the quotation marks, dashes and signs of Windows', () => {
    const { tcvn3 } = OLD_DECODERS;
    const bytes =
      '\u0093X· An\u0094, \u0093AN NINH\u0094, H\u0092Leo \u0096 TH\u0096THCS, A\u0085, 50 m², 30°C, 9 \u0080, lo¹i \u0093B\u0094';
    expect(tcvn3(bytes)).toBe('“Xã An”, “AN NINH”, H’Leo – TH–THCS, A…, 50 m², 30°C, 9 €, loại “B”');
  });

  test('composes a vowel and the mark after it', () => expect(fromTcvn3('a\u00b2, L\u00a9\u00b4n')).toBe('ã, Lận'));

  test('is read where a program took it for Western letters', () => {
    const { tcvn3 } = OLD_DECODERS;
    expect(tcvn3('žy ban nh©n d©n, V‘ THANH, X· àn §Þnh')).toBe('Ủy ban nhân dân, VỊ THANH, Xã Ổn Định');
  });
});

const EACH_BYTE = Array.from({ length: 256 }, (_, byte) => byte);

test.each(EACH_BYTE)('byte %i is the letter of Windows-1258 and of VISCII that another table has', (byte) => {
  const text = String.fromCharCode(byte);
  const other = (name: string) => iconv.decode(Buffer.from([byte]), name);
  expect(OLD_DECODERS['windows-1258'](text)).toBe(other('windows1258'));
  expect(OLD_DECODERS.viscii(text)).toBe(other('viscii'));
});

test.each([
  ['Coäng hoøa Xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa Xã hội chủ nghĩa Việt Nam'],
  ['Tröôøng Maàm non', 'Trường Mầm non'],
  ['Ñoàng Thaùp', 'Đồng Tháp'],
  ['Kyø Anh, Myõ Thoï, OÂ Chôï Döøa', 'Kỳ Anh, Mỹ Thọ, Ô Chợ Dừa'],
])('VNI “%s” is “%s”', (written, read) => expect(fromVni(written)).toBe(read));

describe('a name in the letters of an old font', () => {
  test.each([
    ['X· Thanh L©n', 'Xã Thanh Lân'],
    ['Xaõ Thanh Laân', 'Xã Thanh Lân'],
    ['Tr­êng Giang', 'Trường Giang'],
  ])('“%s” may be “%s”', (written, read) => expect(oldFontReading(written)?.read).toBe(read));

  test.each(['Xã Ea H’Leo', 'Xã Krông Ana', 'Thị trấn Plei Kần', 'Xã Đắk Rồ', 'Phường 1', 'Xã Tam Xuân', 'Café Mỹ'])(
    '“%s” is none',
    (name) => expect(oldFontReading(name)).toBeUndefined(),
  );
});

test('question marks in words are lost letters; at the end of a question or in an address they are not', () => {
  expect(lostLetters('Trư?ng M?m non')).toBe('Trư?ng M?m');
  expect(lostLetters('Đã đủ chưa?, Có không? http://a.vn/x?id=1 https://b.vn/y?z=2')).toBeUndefined();
  expect(hasLostLetter('Xã Thanh L?n')).toBe(true);
});

test('a Cyrillic letter is named by its code point, with the Latin text it stands for', () => {
  expect(lookAlike('Mа ТС1')).toEqual({ letter: 'а', code: 'U+0430', plain: 'Ma TC1' });
  expect(lookAlike('Mã TC1')).toBeUndefined();
});

test('bytes are suspected for every odd character, and not for Vietnamese with its quotation marks and dashes', () => {
  const odd = ['\u0007', '\u00a0', '\u00ad', '\u034f', '\u0430', '\u03bf', '\u061c', '\u2003', '\u200b', '\u202e'];
  for (const character of [...odd, '\u2060', '\u3000', '\u3164', '\ufeff', '\uff15', '\ufffd']) {
    expect([character.codePointAt(0), mayBeOdd(Buffer.from(`Xã ${character} Đồng`))]).toEqual([
      character.codePointAt(0),
      true,
    ]);
  }
  expect(mayBeOdd(Buffer.from('Mã đơn vị;“Nghị quyết” – số 12…\t7,5\r\nXã Ea H’Leo'.normalize('NFC')))).toBe(false);
});
