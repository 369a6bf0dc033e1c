import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { codesForTables } from '../../src/units/codes-for-tables.ts';
import { knownUnits } from '../../src/units/known-units.ts';
import { aSet } from '../support/a-set.ts';
import { textCells, workbookOf } from '../support/a-written-workbook.ts';
import { aFile } from '../support/an-evidence-file.ts';

const HEADER = ['TT', 'Tên tiêu chí', 'Điểm chuẩn', 'Điểm phúc tra', 'Ghi chú'];
const LIST = knownUnits('office', [
  { code: '30013', name: 'Xã Phú Đức', district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp' },
  { code: '30004', name: 'Xã Hòa Bình', district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp' },
  { code: '30043', name: 'Xã Tân Phú', district: 'Huyện Thanh Bình', province: 'Tỉnh Đồng Tháp' },
  { code: '29941', name: 'Xã Tân Phú', district: 'Huyện Châu Thành', province: 'Tỉnh Đồng Tháp' },
]);
const REFERENCE = { list: LIST, called: { vi: 'danh sách', en: 'the list' } };

/** A sheet for each commune, which its title names. */
async function read(...titles: readonly string[]) {
  const sheets = titles.map((title, index) => [
    `Bảng ${index + 1}`,
    [textCells(1, [title]), textCells(2, HEADER), textCells(3, ['1', 'Tiêu chí 1', '10', '8', 'x'])],
  ]);
  const bytes = workbookOf(Object.fromEntries(sheets));
  const source = { ...aFile(bytes, { file: 'bang.xlsx' }), workbook: () => openWorkbook(bytes) };
  return readEvidence([source], aSet(), undefined);
}

const unitsOf = ({
  book,
}: {
  readonly book: { readonly units: readonly { code: string; name: string; broken: boolean }[] };
}) => book.units.map(({ code, name, broken }) => [code, name, broken]);

describe('tables that name their unit and give no code', () => {
  test('have the code of the one unit of that name, in its full name and its area, and that is said', async () => {
    const found = codesForTables(await read('Đơn vị: Xã Hoà Bình', 'Đơn vị: Phú Đức'), REFERENCE, true);
    expect(unitsOf(found)).toEqual([
      ['30004', 'Xã Hòa Bình', false],
      ['30013', 'Xã Phú Đức', false],
    ]);
    expect(found.book.units[1]).toMatchObject({ district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp' });
    const said = found.problems.filter(({ code }) => code.startsWith('table-of-unit'));
    expect(said.map(({ code, unit, details }) => [code, unit, details])).toEqual([
      ['table-of-unit', '30004', { code: '30004', name: 'Xã Hòa Bình' }],
      ['table-of-unit', '30013', { code: '30013', name: 'Xã Phú Đức' }],
    ]);
  });

  test('are asked about where the list that was named has none of the name, or several', async () => {
    const found = codesForTables(await read('Đơn vị: Xã Tân Phú', 'Đơn vị: Xã Phú Hiệp'), REFERENCE, true);
    expect(unitsOf(found)).toEqual([
      ['Xã Tân Phú', 'Xã Tân Phú', true],
      ['Xã Phú Hiệp', 'Xã Phú Hiệp', true],
    ]);
    const asked = found.problems.filter(({ code }) => code.startsWith('unit-name'));
    expect(asked.map(({ code, unit }) => [code, unit])).toEqual([
      ['unit-name-several', 'Xã Tân Phú'],
      ['unit-name-unknown', 'Xã Phú Hiệp'],
    ]);
  });

  test('stay as they are where no list was named: a centre need be no commune', async () => {
    const found = codesForTables(await read('Đơn vị: Xã Tân Phú', 'Đơn vị: Trung tâm Láng'), REFERENCE, false);
    expect(unitsOf(found).map(([code, , broken]) => [code, broken])).toEqual([
      ['Xã Tân Phú', false],
      ['Trung tâm Láng', false],
    ]);
    expect(found.problems.filter(({ code }) => code === 'table-of-unit-without-code')).toHaveLength(2);
  });
});
