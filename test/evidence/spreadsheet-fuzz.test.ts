import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { inWords } from '../../src/problems/problem.ts';
import { aSet } from '../support/a-set.ts';
import { aFile } from '../support/an-evidence-file.ts';

const GOOD = ['goc.xlsx', 'libreoffice.xlsx', 'o-tron.xlsx', 'phan-tram.xlsx', 'ngay-o-diem-1904.xlsx'].map((name) =>
  readFileSync(`fixtures/intake/xlsx/${name}`),
);
const OTHER_FORMATS = ['chu-nho-tren-dong.xls', 'gach-ngang-mot-phan.ods'].map((name) =>
  readFileSync(`fixtures/intake/xlsx/${name}`),
);
const set = aSet();

/** Whatever the bytes are: an answer, in words, and nothing thrown. */
async function answered(bytes: Buffer): Promise<void> {
  const source = { ...aFile(bytes, { file: 'a.xlsx' }), workbook: () => openWorkbook(bytes) };
  const { problems, book } = await readEvidence([source], set, undefined);
  for (const found of problems) expect(JSON.stringify(inWords(found, 'vi'))).not.toMatch(/undefined|NaN/);
  if (book.units.length === 0) expect(problems.length).toBeGreaterThan(0);
}

const seeded = (numRuns: number) => ({ seed: 44_2014, numRuns });
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('workbooks cut anywhere', async () => {
  const cut = fc.tuple(fc.constantFrom(...GOOD, ...OTHER_FORMATS), place);
  const property = fc.asyncProperty(cut, async ([whole, share]) =>
    answered(whole.subarray(0, Math.floor(whole.length * share))),
  );
  await fc.assert(property, seeded(150));
});

test('workbooks with some bytes changed', async () => {
  const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
  const property = fc.asyncProperty(fc.constantFrom(...GOOD, ...OTHER_FORMATS), changes, async (whole, changed) => {
    const bytes = Buffer.from(whole);
    for (const [share, byte] of changed) bytes[Math.floor(bytes.length * share)] = byte;
    await answered(bytes);
  });
  await fc.assert(property, seeded(250));
});

test('parts of a workbook with their text changed', async () => {
  const parts = ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml'];
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    '&#0;',
    '&',
    's="999"',
    't="e"',
    't="d"',
    'r="ZZZZ99999999"',
    ' table:number-columns-repeated="99999999" ',
    '<text:span text:style-name="T1">',
    '</table:table-row>',
    '-1',
    '<c r="B2"><v>x</v></c>',
    '',
  );
  const edits = fc.array(fc.tuple(place, piece, fc.nat(12)), { minLength: 1, maxLength: 5 });
  const property = fc.asyncProperty(
    fc.constantFrom(...GOOD, ...OTHER_FORMATS),
    fc.constantFrom(...parts, 'content.xml'),
    edits,
    async (whole, part, all) => {
      const zip = XLSX.CFB.read(whole, { type: 'buffer' });
      fc.pre(!OTHER_FORMATS.includes(whole) || part === 'content.xml');
      const entry = XLSX.CFB.find(zip, `/${part}`);
      fc.pre(entry !== null && entry !== undefined);
      let text = Buffer.from(entry.content as Uint8Array).toString('utf8');
      for (const [share, put, length] of all) {
        const at = Math.floor(text.length * share);
        text = text.slice(0, at) + put + text.slice(at + length);
      }
      entry.content = Buffer.from(text) as never;
      entry.size = Buffer.byteLength(text);
      await answered(XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Buffer);
    },
  );
  await fc.assert(property, seeded(250));
});
