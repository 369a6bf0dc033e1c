import { inflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { resultXlsx } from '../../src/report/xlsx/result-xlsx.ts';
import { workbook } from '../../src/report/xlsx/workbook.ts';
import { aDistrictResult } from './a-result.ts';

/** The parts of a ZIP by their names, read from its directory. */
function parts(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip);
  const found = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    found.set(
      name,
      bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed).toString('utf8') : packed.toString('utf8'),
    );
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

const bytesOf = (result: Result) => Buffer.concat([...resultXlsx(result, 'vi')]);

test('numbers are numbers, codes are text with their zeros, and nothing is a formula', async () => {
  const result = aDistrictResult(20);
  const [first] = result.units;
  const units = [
    { ...first, code: '00123', name: '=1+1', total: 87.5 },
    ...result.units.slice(1),
  ] as typeof result.units;
  const files = parts(bytesOf({ ...result, units }));
  const sheet = files.get('xl/worksheets/sheet2.xml') ?? '';
  const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<t[^>]*>([^<]*)<\/t>.*?<\/si>/gs)].map(
    ([, text]) => text,
  );
  expect(sheet).toMatch(/<c r="[A-Z]+7"(?: s="\d+")?><v>87\.5<\/v>/);
  expect(texts).toContain('00123');
  expect(texts).toContain('=1+1');
  expect(sheet).not.toContain('<f>');
});

test('is printed one page wide under the national heading, with filters, its header on each page and places to sign', async () => {
  const bytes = bytesOf(aDistrictResult(20));
  const files = parts(bytes);
  for (const sheet of [1, 2, 3, 4, 5]) {
    const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
    expect(xml, String(sheet)).toMatch(
      /<pageSetUpPr fitToPage="1"\/>.*<pageSetup paperSize="[89]" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/s,
    );
  }
  expect(files.get('xl/worksheets/sheet2.xml')).toMatch(
    /<pane [^>]*xSplit="3"[^>]*ySplit="6"|<pane [^>]*ySplit="6"[^>]*xSplit="3"/,
  );
  expect(files.get('xl/worksheets/sheet2.xml')).toMatch(/<autoFilter ref="A6:[A-Z]{1,2}26"\/>/);
  expect(files.get('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Bảng điểm'!$6:$6</definedName>`,
  );
  const book = XLSX.read(bytes);
  expect(book.SheetNames).toEqual(['Tổng hợp', 'Bảng điểm', 'Còn thiếu', 'Lý do', 'Độ vững', 'Chú giải']);
  const rows = XLSX.utils.sheet_to_json<(string | number)[]>(book.Sheets['Bảng điểm'] ?? {}, {
    header: 1,
    blankrows: false,
  });
  expect(rows[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(rows.flat()).toContain('THỦ TRƯỞNG ĐƠN VỊ');
});

test('the same result is the same bytes in any year', () => {
  const result = aDistrictResult(3);
  const once = bytesOf(result);
  vi.useFakeTimers({ now: new Date(2031, 4, 9), toFake: ['Date'] });
  const later = bytesOf(result);
  vi.useRealTimers();
  expect(later.equals(once)).toBe(true);
  // The first file's time: 1 January 1980.
  expect(once.subarray(10, 14).toString('hex')).toBe('00002100');
});

const ONE_SHEET = { name: 'Một', title: 'BẢNG', header: ['Mã', 'Lời'], widths: [9, 60] };
const tableIn = (bytes: Buffer) =>
  XLSX.utils.sheet_to_json<string[]>(XLSX.read(bytes).Sheets['Một'] ?? {}, { header: 1 }).slice(2);

test('rows are asked for while the file is written, and texts that are no longer shared are read back the same', () => {
  const count = 4000;
  let asked = 0;
  // All another, and together more than are kept at once; with what XML takes for its own.
  const text = (index: number) => ` ${index} <b> & "${'ă'.repeat(300)}" _x0041_ \u200B`;
  const rows = function* () {
    for (; asked < count; asked += 1) yield [`0${asked}`, text(asked)];
  };
  const book = workbook([{ ...ONE_SHEET, rows: rows() }]);
  const pieces: Uint8Array[] = [];
  for (let piece = book.next(); piece.done !== true; piece = book.next()) {
    pieces.push(piece.value);
    if (pieces.length === 12) expect(asked).toBeLessThan(count / 4);
  }
  const bytes = Buffer.concat(pieces);
  const sheet = parts(bytes).get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet.slice(sheet.indexOf('<row r="3"'))).toMatch(
    /^<row r="3" ht="50" customHeight="1"><c r="A3" s="3" t="s">/,
  );
  expect(sheet.slice(sheet.indexOf('<c r="B4002"')).slice(0, 80)).toMatch(
    /^<c r="B4002" s="3" t="inlineStr"><is><t xml:space="preserve"> 3999 /,
  );
  expect(sheet.slice(-1000)).toContain('<autoFilter ref="A2:B4002"/>');
  expect(tableIn(bytes)).toEqual(Array.from({ length: count }, (_, index) => [`0${index}`, text(index)]));
});

test('an empty table has no filter, and a look is listed once', () => {
  const files = parts(Buffer.concat([...workbook([{ ...ONE_SHEET, rows: [] }])]));
  expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
  expect(files.get('xl/workbook.xml')).not.toContain('_FilterDatabase');
  const three = [
    ['1', 'a'],
    ['2', null],
    ['3', 7.5],
  ] as const;
  const ground = (column: number) => (column === 1 ? 'E4F4F1' : undefined);
  const styled = parts(Buffer.concat([...workbook([{ ...ONE_SHEET, rows: three, ground }])]));
  expect(styled.get('xl/worksheets/sheet1.xml')).toMatch(
    /<c r="B3" s="4" t="s"><v>\d+<\/v><\/c>.*<c r="B4" s="4"\/>.*<c r="B5" s="4"><v>7\.5<\/v>/,
  );
  expect(styled.get('xl/styles.xml')).toContain('<cellXfs count="5">');
  expect(styled.get('xl/styles.xml')?.match(/FFE4F4F1/g)).toHaveLength(1);
});
