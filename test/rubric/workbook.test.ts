import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { type CellObject, utils, type WorkBook, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { workbookSheets } from '../../src/rubric/workbook-sheets.ts';

function workbook(cells: Record<string, CellObject>, merges: readonly string[] = []): Uint8Array {
  const sheet = { '!ref': 'A1:D9', '!merges': merges.map((range) => utils.decode_range(range)), ...cells };
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Bảng');
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

const read = (bytes: Uint8Array | string) =>
  workbookSheets(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'bảng.xlsx');

async function cell(given: CellObject) {
  const [sheet] = await read(workbook({ B2: given }));
  return sheet?.rows.find(({ row }) => row === 2)?.cells[1];
}

describe('a cell', () => {
  test.each([
    ['a number by its value', { t: 'n', v: 7.5, z: '0' }, { text: '7.5', kind: 'number' }],
    ['a sum as Excel shows it', { t: 'n', v: 0.1 + 0.2 }, { text: '0.3', kind: 'number' }],
    ['a third with all its digits, to be refused', { t: 'n', v: 10 / 3 }, { text: '3.33333333333333', kind: 'number' }],
    ['the last value of a formula', { t: 'n', v: 10, f: 'SUM(A1:A2)' }, { text: '10', kind: 'number' }],
    ['a date', { t: 'n', v: 46300, z: 'dd/mm/yyyy' }, { kind: 'date' }],
    ['a percentage, which is no number of points', { t: 'n', v: 0.1, z: '0%' }, { text: '10%', kind: 'text' }],
    ['an error', { t: 'e', v: 23 }, { text: '#REF!', kind: 'error' }],
    ['text, composed', { t: 's', v: ' Điê\u0309m ' }, { text: 'Điể m'.replace(' ', ''), kind: 'text' }],
  ] as [string, CellObject, object][])('is %s', async (_, given, wanted) => {
    const found = await cell(given);
    expect({ ...found, text: found?.text.normalize('NFC') }).toMatchObject(wanted);
  });
});

test('a merged range is filled from its first cell, and says so', async () => {
  const bytes = workbook({ A1: { t: 's', v: 'X' }, B3: { t: 'n', v: 1 } }, ['A1:B1', 'A1:A1000000']);
  const [sheet] = await read(bytes);
  expect(sheet?.rows.map(({ cells }) => cells.map((each) => each?.continues ?? each?.text))).toEqual([
    ['X', 'across'],
    ['down'],
    ['down', '1'],
  ]);
});

test('rows beyond the limit are not read, and it is said that they follow', async () => {
  const sheets = async (ref: string, cells: Record<string, CellObject>) =>
    read(workbook({ '!ref': ref as never, A1: { t: 's', v: 'X' }, ...cells }));
  const [long] = await sheets('A1:D6000', { A5000: { t: 's', v: 'Y' }, A5001: { t: 's', v: 'Z' } });
  expect([long?.rows.length, long?.rows.at(-1)?.row, long?.cutAfter]).toEqual([2, 5000, 5000]);
  const [whole] = await sheets('A1:D6000', { A5000: { t: 's', v: 'Y' } });
  expect([whole?.rows.length, whole?.cutAfter]).toEqual([2, undefined]);
});

test('hidden sheets are not offered', async () => {
  const names = (await read(readFileSync('fixtures/rubric/trung-tam.xlsx'))).map(({ name }) => name);
  expect(names).toEqual(['Hướng dẫn', 'Bảng điểm']);
});

describe('refused kindly', () => {
  test.each([
    ['nothing', ''],
    ['text', 'TT;Tiêu chí;Điểm tối đa\n1;A;10\n'],
    ['a picture', `\u0089PNG${'x'.repeat(200)}`],
    ['a zip archive of other things', zip('a.txt', Buffer.from('a'))],
    ['a workbook cut in half', workbook({ A1: { t: 's', v: 'X' } }).slice(0, 900)],
    ['a workbook of nonsense', zip('xl/workbook.xml', Buffer.from('x'), true)],
  ])('%s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'CannotRun' });
  });

  test('a file of Excel 97, or one with a password', async () => {
    const bytes = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    await expect(read(bytes)).rejects.toThrow('.xls');
  });

  test('what would fill the memory, whatever size it says it has', async () => {
    await expect(read(zip('xl/workbook.xml', Buffer.alloc(80_000_000)))).rejects.toThrow('too large');
  });
});

/** A zip archive of one part that says it is small. */
function zip(name: string, contents: Buffer, broken = false): Buffer {
  const packed = broken ? contents : deflateRawSync(contents);
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + title.length, 12);
  end.writeUInt32LE(30 + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, entry, title, end]);
}
