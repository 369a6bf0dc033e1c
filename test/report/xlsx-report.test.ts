import { inflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { resultXlsx } from '../../src/report/xlsx/result-xlsx.ts';
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

test('numbers are numbers, codes are text with their zeros, and nothing is a formula', async () => {
  const result = aDistrictResult(20);
  const [first] = result.units;
  const units = [
    { ...first, code: '00123', name: '=1+1', total: 87.5 },
    ...result.units.slice(1),
  ] as typeof result.units;
  const files = parts(await resultXlsx({ ...result, units }, 'vi'));
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
  const bytes = await resultXlsx(aDistrictResult(20), 'vi');
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

test('the same result is the same bytes, now and a moment later', async () => {
  const result = aDistrictResult(3);
  const once = await resultXlsx(result, 'vi');
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await resultXlsx(result, 'vi')).equals(Buffer.from(once))).toBe(true);
});
