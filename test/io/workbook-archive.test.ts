import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inspectWorkbook, type WorkbookLimits } from '../../src/evidence/workbook/inspect.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';

const LIMITS = { file: 1_000_000, contents: 1_000_000, cells: 12 };
const refusalOf = async (bytes: Uint8Array, limits: WorkbookLimits) => {
  const found = await inspectWorkbook(bytes, limits);
  return typeof found === 'string' ? found : undefined;
};
/** Four cells. */
const rowOf = (row: number) =>
  `<row r="${row}"><c r="A${row}"/><c/><c r="C${row}"><v>1</v></c><c\n r="D${row}"/></row>`;
const sheet = (rows: number, more = '') =>
  `<worksheet><cols><col min="1"/></cols>${Array.from({ length: rows }, (_, row) => rowOf(row + 1)).join('')}${more}</worksheet>`;

test.each([
  ['as many cells as may be', { 'xl/worksheets/sheet1.xml': sheet(3) }, undefined],
  ['one more', { 'xl/worksheets/sheet1.xml': sheet(3, '<c/>') }, 'too-large'],
  [
    'more in two sheets together',
    { 'xl/worksheets/sheet1.xml': sheet(2), 'xl/worksheets/sheet2.xml': sheet(2) },
    'too-large',
  ],
  ['more in a sheet of another name', { 'xl/minh-chung.xml': sheet(4) }, 'too-large'],
  ['more with a namespace', { 'xl/worksheets/sheet1.xml': '<x:c r="A1"/>'.repeat(13) }, 'too-large'],
  [
    'the order of their calculation beside them',
    { 'xl/worksheets/sheet1.xml': sheet(2), 'xl/calcChain.xml': sheet(3) },
    undefined,
  ],
])('%s', async (_, parts, refusal) => {
  expect(await refusalOf(zipOf(parts), LIMITS)).toBe(refusal);
});

test('a small file of more than three million cells is refused; two million are 200,000 rows and are not too many', async () => {
  const many = (cells: number) =>
    zipOf({ 'xl/worksheets/sheet1.xml': `<sheetData>${'<c/>'.repeat(cells)}</sheetData>` });
  expect(await openWorkbook(many(3_000_001))).toBe('too-large');
  expect(
    await refusalOf(many(2_000_000), { file: 40_000_000, contents: 120_000_000, cells: 3_000_000 }),
  ).toBeUndefined();
});

/** A workbook as far as its parts go. */
function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries({ 'xl/workbook.xml': '<workbook/>', ...parts })) {
    const [packed, file] = [deflateRawSync(text), Buffer.from(name)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(file.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(text), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(file.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, file, packed);
    directory.push(entry, file);
    at += 30 + file.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
