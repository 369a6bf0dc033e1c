import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { type ReadEvidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { COMMUNE_TABLES } from '../../src/io/units-data.ts';
import { officialCommunes } from '../../src/units/official-communes.ts';
import { checkAgainstLists, type OfficeList } from '../../src/units/unit-lists.ts';
import { aSet } from '../support/a-set.ts';
import { aFile, places } from '../support/an-evidence-file.ts';

/** Tables that name their units and have no column of codes: with a list, names find their codes. */
const set = aSet({ evidence: 'optional', items: ['TC1', 'TC2'].map((id) => ({ id, maximum: 10 })) });
const at = { file: 'danh-sach.csv', row: 2 };
const LIST: OfficeList = {
  file: 'danh-sach.csv',
  units: [
    { at, code: '30013', name: 'Xã Phú Đức', district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp' },
    { at, code: '30004', name: 'Xã Hòa Bình', district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp' },
    { at, code: '30043', name: 'Xã Tân Phú', district: 'Huyện Thanh Bình', province: 'Tỉnh Đồng Tháp' },
    { at, code: '29941', name: 'Xã Tân Phú', district: 'Huyện Châu Thành', province: 'Tỉnh Đồng Tháp' },
    { at, code: 'TT01', name: 'Tổng Hợp', district: '', province: '' },
  ],
};
const official = officialCommunes(COMMUNE_TABLES);

async function held(
  contents: string | readonly (readonly (string | number)[])[],
  named: OfficeList | undefined = LIST,
) {
  const read = await readEvidence([fileOf(contents)], set, 2022, { namesAlone: named !== undefined });
  return read.readable ? compared(read, named) : { ...read, units: [] };
}

async function compared(read: ReadEvidence, named: OfficeList | undefined) {
  const lists = { named, official: async () => official, asked: false, communes: true };
  const { book, problems } = await checkAgainstLists(read, 2022, lists);
  return { readable: true, problems, units: book.units };
}

function fileOf(contents: string | readonly (readonly (string | number)[])[]) {
  if (typeof contents === 'string') return aFile(contents, { file: 'bang.csv' });
  const sheet = XLSX.utils.aoa_to_sheet(contents.map((row) => [...row]));
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Bảng');
  const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return { ...aFile(bytes, { file: 'bang.xlsx' }), workbook: () => openWorkbook(bytes) };
}

const codesOf = ({ units }: Awaited<ReturnType<typeof held>>) =>
  units.map(({ code, name, entries, broken }) => [code, name, entries.size, broken]);

describe('a table of names, beside a list', () => {
  test('a row for each unit: the codes are those of the list, and that is said once', async () => {
    const found = await held('STT;Tên đơn vị;TC1;TC2\n1;Xã Phú Đức;5;6\n2;xã Hoà Bình;7;8\n3;Tổng cộng;12;14\n');
    expect(codesOf(found)).toEqual([
      ['30013', 'Xã Phú Đức', 2, false],
      ['30004', 'Xã Hòa Bình', 2, false],
    ]);
    expect(places(found.problems)).toEqual(['total-row 4', 'unit-codes-by-name B2']);
    expect(found.problems[1]?.details).toMatchObject({ count: 2, codes: 'Xã Phú Đức - 30013; Xã Hòa Bình - 30004' });
    expect(found.units[0]).toMatchObject({ district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp' });
  });

  test('a row for each criterion, the name written once above the others', async () => {
    const found = await held([
      ['Tên xã', 'Tiêu chí', 'Điểm', 'Minh chứng'],
      ['Xã Phú Đức', 'TC1', 5, 'Báo cáo 1'],
      ['', 'TC2', 6, 'Báo cáo 2'],
      ['Xã Hòa Bình', 'TC1', 7, 'Báo cáo 3'],
    ]);
    expect(codesOf(found)).toEqual([
      ['30013', 'Xã Phú Đức', 2, false],
      ['30004', 'Xã Hòa Bình', 1, false],
    ]);
    expect(found.problems.map(({ code }) => code)).toContain('repaired-merged-unit');
  });

  test('a name the list does not know, or knows twice, is asked at its cell with who it may be', async () => {
    const found = await held('Tên đơn vị;TC1;TC2\nXã Phú Đưc;5;6\nXã Tân Phú;7;8\nXã Hòa Bình;5;5\n');
    expect(places(found.problems)).toEqual(['unit-codes-by-name A4', 'unit-name-unknown A2', 'unit-name-several A3']);
    const [, unknown, several] = found.problems;
    expect(unknown?.details['suggestion']).toBe('Xã Phú Đức');
    expect(String(several?.details['found'])).toContain('Xã Tân Phú (30043), Huyện Thanh Bình');
    expect(codesOf(found).map(([code, , , broken]) => [code, broken])).toEqual([
      ['Xã Phú Đưc', true],
      ['Xã Tân Phú', true],
      ['30004', false],
    ]);
  });

  test('two units of one name are told by the area beside it', async () => {
    const rows = ['Xã Tân Phú;Huyện Thanh Bình;5;6', 'Xã Tân Phú;Huyện Châu Thành;7;8'];
    const found = await held(`Tên đơn vị;Huyện;TC1;TC2\n${rows.join('\n')}\n`);
    expect(codesOf(found)).toEqual([
      ['30043', 'Xã Tân Phú', 2, false],
      ['29941', 'Xã Tân Phú', 2, false],
    ]);
  });

  test.each(['Xã Tân Phú - Thanh Bình', 'Xã Tân Phú (huyện Thanh Bình)', 'Xã Tân Phú, Thanh Bình'])(
    '%s: the area behind the name tells it too',
    async (name) => {
      expect(codesOf(await held(`Tên đơn vị;TC1;TC2\n${name};5;6\n`))).toEqual([['30043', 'Xã Tân Phú', 2, false]]);
    },
  );

  test.each(['30013 - Xã Phú Đức', '30013. Phú Đức', '30013 Xã Phú Đức'])(
    '%s: the code before the name',
    async (name) => {
      expect(codesOf(await held(`Đơn vị;TC1;TC2\n${name};5;6\n`))).toEqual([['30013', 'Xã Phú Đức', 2, false]]);
    },
  );

  test('a code before a name it does not have is asked', async () => {
    const found = await held('Đơn vị;TC1;TC2\n30004 - Xã Phú Đức;5;6\n');
    expect(places(found.problems)).toEqual(['unit-name-unknown A2']);
  });

  test('a title above it does not hide by which sign its columns are parted', async () => {
    const found = await held('DANH SÁCH CÁC XÃ, PHƯỜNG, THỊ TRẤN\nTên xã;TC1;TC2\nXã Phú Đức;5;6\n');
    expect(codesOf(found)).toEqual([['30013', 'Xã Phú Đức', 2, false]]);
  });

  test('a unit is never lost for what it is called, where its row has a criterion', async () => {
    const found = await held(
      'Tên đơn vị;Mã tiêu chí;Điểm;Minh chứng\nTổng Hợp;TC1;5;Báo cáo 1\nTổng Hợp;TC2;5;Báo cáo 1\n',
    );
    expect(codesOf(found)).toEqual([['TT01', 'Tổng Hợp', 2, false]]);
  });

  test('two spellings of one unit leave it no class: half of it is in either', async () => {
    const found = await held('Tên đơn vị;TC1;TC2\nXã Hòa Bình;5;6\nXã Hoà Bình;7;8\n');
    expect(places(found.problems)).toContain('unit-named-twice A3');
    expect(found.units.map(({ broken }) => broken)).toEqual([true, true]);
  });

  test('a blank code in a column of codes is looked up; beside rows with the code it was forgotten', async () => {
    const wide = await held('Mã đơn vị;Tên đơn vị;TC1;TC2\n30004;Xã Hòa Bình;5;6\n;Xã Phú Đức;7;8\n');
    expect(codesOf(wide)).toEqual([
      ['30004', 'Xã Hòa Bình', 2, false],
      ['30013', 'Xã Phú Đức', 2, false],
    ]);
    const long = await held(
      'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm;Minh chứng\n30004;Xã Hòa Bình;TC1;5;Báo cáo 1\n;Xã Hòa Bình;TC2;6;Báo cáo 2\n',
    );
    expect(places(long.problems)).toEqual(['unit-code-missing A3']);
    expect(codesOf(long)).toEqual([['30004', 'Xã Hòa Bình', 2, true]]);
  });

  test('without a list the column of codes is asked for, and the list is named', async () => {
    const read = await readEvidence([fileOf('Tên đơn vị;TC1;TC2\nXã Phú Đức;5;6\n')], set, 2022);
    expect(places(read.problems)).toEqual(['column-missing 1']);
  });
});
