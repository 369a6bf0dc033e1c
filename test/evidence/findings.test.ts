import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { aSet } from '../support/a-set.ts';
import { zipOf } from '../support/a-zip.ts';
import { aFile, HEADER, places, read, table } from '../support/an-evidence-file.ts';

/**
 * The smallest inputs that this program, or another of its kind, once read wrongly, each by the number it has in
 * `README.md` beside this file. Those that need a workbook of their own are files of `fixtures/intake/xlsx`.
 */
const set = aSet({ items: ['TC1', 'TC2', 'TC3'].map((id) => ({ id, maximum: 10 })) });
const rows = (code: string, name: string) => [1, 2, 3].map((n) => `${code};${name};TC${n};5;Báo cáo ${n}`);
const names = ({ book }: Awaited<ReturnType<typeof read>>) => book.units.map(({ name }) => name);
const codes = ({ problems }: Awaited<ReturnType<typeof read>>) => problems.map(({ code }) => code);

describe('R1: a unit never vanishes for what it is called', () => {
  test.each(['Tống', 'Công', 'Bình Quân', 'Tổng hợp', 'Tổng 3', 'Trung Bình', 'Cụm 2', 'Điểm Chuẩn', 'Toàn Huyện'])(
    'a row with a code, a criterion and a score is data of %s',
    async (name) => {
      const found = await read(table(...rows('1', 'Xã A'), ...rows('TT3', name)), { set });
      expect(names(found)).toEqual(['Xã A', name]);
      expect(found.book.units[1]?.entries.size).toBe(3);
      expect(found.problems).toEqual([]);
    },
  );

  test('nor for the first cell of a column that is the office’s own', async () => {
    const lines = [`Cụm;${HEADER}`, ...rows('1', 'Xã A').map((row) => `Công;${row}`), ''];
    const found = await read(lines.join('\n'), { set });
    expect(names(found)).toEqual(['Xã A']);
    expect(places(found.problems)).toEqual(['column-unknown A1']);
  });

  test('nor in a row for each unit', async () => {
    const text =
      'Mã đơn vị;Tên đơn vị;TC1;TC2;TC3\nTT3;Công;5;5;5\nTT4;Tổng hợp;5;5;5\n5;Tống;5;5;5\n;Bình quân;5;5;5\n';
    const found = await read(text, { set });
    expect(names(found)).toEqual(['Công', 'Tổng hợp', 'Tống']);
    expect(places(found.problems)).toEqual(['total-row 5']);
  });
});

test.each(['Cộng huyện Tam Nông', 'Tổng cộng thành phố Cao Lãnh', 'Tổng cụm 2'])(
  'B11: the sum of an area, “%s”, is none of a unit',
  async (name) => {
    const text = `Mã đơn vị;Tên đơn vị;TC1;TC2;TC3\n1;Xã A;5;5;5\n;${name};5;5;5\n`;
    const found = await read(text, { set });
    expect(names(found)).toEqual(['Xã A']);
    expect(places(found.problems)).toEqual(['total-row 3']);
  },
);

describe('R3-R5, R17: a damaged workbook', () => {
  const whole = unzipSync(readFileSync('fixtures/intake/xlsx/libreoffice.xlsx'));
  const parts = new Map(Object.entries(whole).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
  const SHEET = 'xl/worksheets/sheet1.xml';
  const TEXTS = 'xl/sharedStrings.xml';
  const changed = (part: string, change: (xml: string) => string | undefined) => {
    const copy = new Map(parts);
    const made = change(parts.get(part) ?? '');
    if (made === undefined) copy.delete(part);
    else copy.set(part, made);
    return copy;
  };
  const reading = (bytes: Uint8Array) =>
    readEvidence([{ ...aFile(bytes, { file: 'a.xlsx' }), workbook: () => openWorkbook(bytes) }], aSet(), undefined);
  const half = (xml: string) => xml.slice(0, xml.length / 2);

  test('is whole before anything is done to it', async () => {
    const { problems, book } = await reading(zipOf(parts));
    expect(codes({ problems, book, readable: true })).not.toContain('spreadsheet-damaged');
    expect(book.units.length).toBeGreaterThan(0);
  });

  test.each([
    ['its sheet cut', changed(SHEET, half)],
    ['its texts cut', changed(TEXTS, half)],
    ['its texts lost', changed(TEXTS, () => undefined)],
    ['its sheet lost', changed(SHEET, () => undefined)],
    ['a text that is not in the list', changed(SHEET, (xml) => xml.replace(/t="s"><v>\d+/, 't="s"><v>99999'))],
    ['a cell that is there twice', changed(SHEET, (xml) => xml.replace(/(<c r="A2"[\s\S]*?<\/c>)/, '$1$1'))],
  ])('%s: named as damaged, and never empty', async (_, made) => {
    const { problems, readable } = await reading(zipOf(made));
    expect(problems.map(({ code }) => code)).toEqual(['spreadsheet-damaged']);
    expect(readable).toBe(false);
  });

  test('a digit changed under a check sum that was not', async () => {
    const bytes = Buffer.from(zipOf(parts, true));
    const at = bytes.indexOf('<v>', bytes.indexOf('<sheetData'));
    bytes[at + 3] = (bytes[at + 3] ?? 0) ^ 1;
    expect((await reading(new Uint8Array(bytes))).problems.map(({ code }) => code)).toEqual(['spreadsheet-damaged']);
  });
});

test.each([
  [
    'R9',
    'two spellings of one code',
    [...rows('TT0009', 'A').slice(0, 2), rows('tt0009', 'A')[2]],
    'unit-code-spelling A4',
  ],
  ['R10', 'a formula for a code', rows('=1+1', 'A').slice(0, 1), 'unit-code-odd A2'],
  ['R10', 'a path for a code', rows('../../x', 'A').slice(0, 1), 'unit-code-odd A2'],
  ['R10', 'a code of 5,000 letters', rows('x'.repeat(5000), 'A').slice(0, 1), 'unit-code-odd A2'],
  ['R12', 'a row with a code alone', [...rows('1', 'Xã A'), '2;Xã C'], 'row-without-data C5'],
  ['R14', 'rows without code and name', [rows('1', 'A')[0], ';;TC2;5;x', ';;TC3;5;x'], 'unit-filled-down A3'],
  ['R15', 'a line break of Word', ['1;Xã\u000bA;TC1;5;x'], 'repaired-characters B2'],
  ['R15', 'a line separator', ['1;Xã\u2028A;TC1;5;x'], 'repaired-characters B2'],
  ['R15', 'a next line', ['1;Xã\u0085A;TC1;5;x'], 'repaired-characters B2'],
  ['B5', 'Ð that is no Đ', ['1;Phú Ðức;TC1;5;x'], 'repaired-letters B2'],
  ['B5', 'Ɖ that is no Đ', ['1;Xã Ɖốc;TC1;5;x'], 'repaired-letters B2'],
  [
    'B11',
    'a title before a second table',
    [...rows('1', 'A'), 'BẢNG 2: CÁC XÃ KHÁC', HEADER, ...rows('2', 'B')],
    'note-row 5',
  ],
  ['B11', 'the heading of a part', ['1;A;I;;', ...rows('1', 'A')], 'part-row 2'],
] as const)('%s: %s is said', async (_, _what, lines, place) => {
  const found = await read(table(...lines.map((line) => line ?? '')), { set });
  expect(places(found.problems)).toContain(place);
});

describe('what the whole file says', () => {
  test('R11: other separators in the header than in the rows are one refusal', async () => {
    const text = `${HEADER.replaceAll(';', ',')}\n${rows('1', 'Xã A').join('\n')}\n`;
    const found = await read(text, { set });
    expect(codes(found)).toEqual(['delimiters-differ']);
    expect(found.readable).toBe(false);
  });

  test('R12: a last line cut in its score', async () => {
    const text = table(...rows('1', 'Xã A')).replace(/;Báo cáo 3\n$/, '');
    expect(codes(await read(text, { set }))).toContain('file-may-be-cut');
  });

  test('R13: blank years beside written ones', async () => {
    const text =
      'Mã đơn vị;Tên đơn vị;Năm;Mã tiêu chí;Điểm;Minh chứng\n1;A;2022;TC1;5;x1\n1;A;;TC2;5;x2\n1;A;;TC3;5;x3\n';
    expect(places((await read(text, { set, year: 2022 })).problems)).toEqual(['year-blank C3']);
  });

  test('R14: a mark of byte order in the middle', async () => {
    const found = await read(`${table(...rows('1', 'A'))}\uFEFF${rows('2', 'B').join('\n')}\n`, { set });
    expect(codes(found)).toEqual(['repaired-byte-order-mark']);
    expect(names(found)).toEqual(['A', 'B']);
  });

  test('B16, B18: a total that contradicts the items is said, and “Tổng” is no “Tỉnh”', async () => {
    const text = 'Mã đơn vị;Tên đơn vị;TC1;TC2;TC3;Tổng\n1;A;5;5;5;14\n2;B;5;5;5;15\n';
    expect(places((await read(text, { set })).problems)).toEqual(['column-reckoned F1', 'total-differs F2']);
  });
});
