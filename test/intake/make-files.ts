import iconv from 'iconv-lite';
import { fromTcvn3, isNotTcvn3 } from '../../src/evidence/text/encoding/tcvn3.ts';
import { fromVni, isNotVni } from '../../src/evidence/text/encoding/vni.ts';

/** Files of fixtures/intake whose bytes nobody can type, made from the plain one. */
export function madeFiles(plain: string): ReadonlyMap<string, Uint8Array> {
  const tabs = plain
    .replace(/"([^"]*)"|,/g, (_, quoted: string | undefined) => quoted ?? '\t')
    .replaceAll('\n', '\r\n');
  const tcvn3 = Buffer.from(inLetters(tabs, tcvn3Bytes()), 'latin1');
  const vni = Buffer.from(inLetters(tabs, vniBytes()), 'latin1');
  const windows1258 = iconv.encode(toneApart(plain), 'windows1258');
  const utf8 = Buffer.from(plain);
  const firstRows = plain.split('\n').slice(0, 3).join('\n');
  return new Map([
    ['windows-1258.csv', windows1258],
    ['noi-windows-1258.csv', windows1258],
    ['noi-sai-utf-8.csv', windows1258],
    ['tcvn3.txt', tcvn3],
    ['vni.txt', vni],
    ['viscii.txt', iconv.encode(tabs, 'viscii')],
    ['utf-16le-bom.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tabs, 'utf16le')])],
    ['utf-16le-khong-bom.txt', Buffer.from(tabs, 'utf16le')],
    ['utf-16be-bom.txt', iconv.encode(tabs, 'utf-16be', { addBOM: true })],
    ['utf-16be-khong-bom.txt', iconv.encode(tabs, 'utf-16be')],
    ['utf-16le-le-byte.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tabs, 'utf16le').subarray(0, -3)])],
    ['tcvn3-trong-utf-8.txt', Buffer.from(tcvn3.toString('latin1'))],
    ['vni-trong-utf-8.txt', Buffer.from(vni.toString('latin1'))],
    ['utf-8-hai-lan-nhu-windows.csv', Buffer.from(asWindowsReads(utf8))],
    ['excel-csv-thuong.csv', iconv.encode(questionMarks(plain), 'windows1258')],
    ['excel-csv-thuong-luu-lai-utf-8.csv', Buffer.from(questionMarks(plain))],
    ['qua-ngan.csv', Buffer.from('Ma,Ten don vi,Tieu chi,Diem,Minh chung\n01,Lp \xb8,TC1,5,NQ\n', 'latin1')],
    ['utf-8-cut.csv', utf8.subarray(0, utf8.lastIndexOf(Buffer.from('ế')) + 1)],
    ['utf-8-hong-mot-byte.csv', damagedIn(utf8, 'Lân')],
    ['nul-o-giua.csv', Buffer.from(plain.replace('Thanh', 'Th\0anh'))],
    ['nul-o-cuoi.csv', Buffer.concat([utf8, Buffer.alloc(512)])],
    ['bom-hai-lan.csv', Buffer.from(`\uFEFF\uFEFF${plain}`)],
    ['bom-o-giua.csv', Buffer.from(plain.replace('\n', '\n\uFEFF'))],
    ['bom-va-ngoac.csv', Buffer.from(`\uFEFF${plain.replace('Mã đơn vị', '"Mã đơn vị"')}`)],
    ['nfd.csv', Buffer.from(plain.normalize('NFD'))],
    ['cr.csv', Buffer.from(plain.replaceAll('\n', '\r'))],
    ['crlf.csv', Buffer.from(plain.replaceAll('\n', '\r\n'))],
    ['xuong-dong-lan-lon.csv', Buffer.from(mixedLineEnds(plain))],
    ['ky-tu-dieu-khien.csv', Buffer.from(plain.replace('Thanh Lân', 'Thanh\u0007 Lân'))],
    ['dao-chieu-chu.csv', Buffer.from(plain.replace('Thanh Lân', '\u202eThanh Lân'))],
    ['khoang-trang-an.csv', Buffer.from(plain.replaceAll('Thanh Lân', 'Thanh\u200b Lân').replace('01,', '\u200b01,'))],
    [
      'khoang-trang-cung.csv',
      Buffer.from(plain.replaceAll('Thanh Lân', 'Thanh\u00a0Lân').replaceAll('Tên đơn', 'Tên\u00a0đơn')),
    ],
    ['so-rong.csv', Buffer.from(plain.replace('"7,5"', '７，５').replace('85,5%', '８５,５％'))],
    ['cyrillic-tieu-de.csv', Buffer.from(plain.replace('Mã đơn vị', 'М\u00e3 đơn vị').replace('Tên', 'Тên'))],
    ['cyrillic-ma-tieu-chi.csv', Buffer.from(plain.replace('TC2', 'ТС2'))],
    ['cyrillic-ma-don-vi.csv', Buffer.from(plain.replaceAll('\n01,', '\nА1,'))],
    ['cyrillic-ten.csv', Buffer.from(plain.replaceAll('Thanh Lân', 'Thаnh Lân'))],
    ['mot-ten-tcvn3.csv', Buffer.from(plain.replaceAll('Xã Thanh Lân', 'X· Thanh L©n'))],
    ['mot-ten-vni.csv', Buffer.from(plain.replaceAll('Xã Thanh Lân', 'Xaõ Thanh Laân'))],
    ['mot-ten-mat-chu.csv', Buffer.from(plain.replaceAll('Phường', 'Phư?ng'))],
    ['utf-32.txt', Buffer.from([...firstRows].flatMap((letter) => le32(letter.codePointAt(0) ?? 0)))],
    ['anh.csv', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
    [
      'pdf.csv',
      Buffer.concat([Buffer.from('%PDF-1.4\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3]), Buffer.from('\n1 0 obj\n')]),
    ],
  ]);
}

function le32(code: number): number[] {
  return [code & 0xff, (code >> 8) & 0xff, code >> 16, 0];
}

/** Letters as the bytes that make them, each byte as the letter of its number. */
function inLetters(text: string, bytes: ReadonlyMap<string, string>): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => {
    const found = bytes.get(letter) ?? bytes.get(letter.toLowerCase());
    if (found === undefined) throw new Error(`${letter} cannot be written in this encoding`);
    return found;
  });
}

function tcvn3Bytes(): Map<string, string> {
  const all = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0xa1 + index));
  return new Map(all.filter((byte) => !isNotTcvn3(byte)).map((byte) => [fromTcvn3(byte), byte]));
}

function vniBytes(): Map<string, string> {
  const high = Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(0x80 + index));
  const pairs = [...'aeouyôöAEOUYÔÖ'].flatMap((letter) => high.map((mark) => letter + mark));
  // Pairs written last stand.
  return new Map(
    [...pairs, ...high]
      .filter((bytes) => fromVni(bytes).length === 1 && !isNotVni(bytes))
      .map((bytes) => [fromVni(bytes), bytes]),
  );
}

/** Tones as letters of their own, roofs and horns as part of theirs: what Windows-1258 has. */
function toneApart(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => {
    const apart = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
    return apart.replace(tone, '').normalize('NFC') + tone;
  });
}

/** What Excel's plain CSV leaves: letters without a single code become question marks. */
function questionMarks(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => {
    const back = iconv.decode(iconv.encode(letter, 'windows1258'), 'windows1258');
    return back === letter ? letter : '?';
  });
}

/** Windows keeps the five bytes its table has no letter for. */
function asWindowsReads(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => {
      const letter = iconv.decode(Buffer.from([byte]), 'windows1252');
      return letter === '\uFFFD' ? String.fromCharCode(byte) : letter;
    })
    .join('');
}

function damagedIn(bytes: Buffer, word: string): Buffer {
  const copy = Buffer.from(bytes);
  copy[bytes.indexOf(Buffer.from(word)) + 1] = 0xff;
  return copy;
}

function mixedLineEnds(text: string): string {
  let line = 0;
  return text.replace(/\n/g, () => ['\r\n', '\n', '\r'][line++ % 3] ?? '\n');
}
