import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';

/** A workbook with one cell of 8.5, shown as 8.50. */
function written(bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([[8.5]]);
  sheet['A1'].z = '0.00';
  XLSX.utils.book_append_sheet(book, sheet, 'Điểm');
  Object.assign(book, { SSF: { 0: 'General', 2: '0.00' } });
  return XLSX.write(book, { type: 'buffer', bookType });
}

/** The same in which the workbook itself says what format 2 is, as it may of any number. */
function namingFormat2(format: string): Uint8Array {
  const zip = XLSX.CFB.read(written('xlsx'), { type: 'buffer' });
  const entry = XLSX.CFB.find(zip, '/xl/styles.xml');
  if (entry === null) throw new Error('no styles');
  const named = `<numFmts count="1"><numFmt numFmtId="2" formatCode="${format}"/></numFmts>`;
  const styles = Buffer.from(entry.content as Uint8Array).toString('utf8');
  entry.content = Buffer.from(styles.replace(/(<numFmts.*?<\/numFmts>)?<fonts/, `${named}<fonts`)) as never;
  entry.size = entry.content.length;
  return XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Uint8Array;
}

async function firstCell(bytes: Uint8Array) {
  const workbook = await openWorkbook(bytes);
  if (typeof workbook === 'string') throw new Error(workbook);
  return [...(workbook.sheets[0]?.rows() ?? [])][0]?.cells[0];
}

test.each([
  ['dd/mm/yyyy', { kind: 'date', serial: 8.5 }],
  [';;;', { kind: 'number', value: 8.5, format: ';;;', shown: '' }],
])('a workbook is read the same whatever was read before it: format 2 was %s there', async (format, there) => {
  const [before, plain] = [namingFormat2(format), { kind: 'number', value: 8.5, format: '0.00' }];
  for (const after of ['xlsx', 'biff8'] as const) {
    const bytes = written(after);
    expect(await firstCell(before)).toEqual(there);
    expect(await firstCell(bytes)).toEqual(plain);
  }
});
