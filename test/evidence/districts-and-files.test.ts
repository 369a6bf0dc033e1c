import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import type { WorkbookSheet } from '../../src/evidence/table/spreadsheet/workbook.ts';
import { type UnitLevel, unitKinds } from '../../src/evidence/table/unit-kinds.ts';
import { nameIn, unitInFile, unitInSheet } from '../../src/evidence/table/unit-names.ts';
import { openWorkbook } from '../../src/evidence/workbook/open-workbook.ts';
import { COMMUNE_TABLES } from '../../src/io/units-data.ts';
import { officialCommunes } from '../../src/units/official-communes.ts';
import { checkAgainstLists } from '../../src/units/unit-lists.ts';
import { aSet } from '../support/a-set.ts';
import { aFile, places, read } from '../support/an-evidence-file.ts';
import { checkFoundCriteria, findCriteria } from '../support/criteria-here.ts';

const shipped = (id: string) => {
  const { set } = checkFoundCriteria(findCriteria(id));
  if (set === undefined) throw new Error(`${id} has errors`);
  return set;
};

describe('what the set says of its units decides what a row is about', () => {
  test.each([
    ['tt44-2014', 'commune'],
    ['tt25-2023', 'commune'],
    ['nd20-2014', 'commune'],
    ['vi-du-thanh-pho', 'commune'],
    ['tt25-2023-huyen', 'district'],
    ['tt25-2023-tinh', 'province'],
    ['tt24-2023-don-vi', 'other'],
    ['tt24-2023-don-vi-tinh', 'other'],
    ['tt22-2020', 'other'],
    ['tthtcd', 'other'],
  ] as const)('%s: %s', (id, level) => expect(unitKinds(shipped(id)).level).toBe(level));

  const [commune, district, province, agency] = [
    'tt44-2014',
    'tt25-2023-huyen',
    'tt25-2023-tinh',
    'tt24-2023-don-vi',
  ].map((id) => unitKinds(shipped(id)));

  test.each([
    ['Huyện Tam Nông', [true, false, false, false]],
    ['Thị xã Hồng Ngự', [true, false, false, false]],
    ['Thành phố Hội An', [true, false, false, false]],
    ['thanh pho Cao Lanh', [true, false, false, false]],
    ['Tỉnh Đồng Tháp', [true, true, false, true]],
    ['Huyện đoàn', [false, false, false, false]],
    ['Tỉnh ủy', [false, false, false, false]],
    ['Quân sự huyện', [false, false, false, false]],
    ['Xã Phú Đức', [false, false, false, false]],
  ])('%s is an area, and no unit, for communes, districts, provinces, agencies: %j', (name, are) => {
    expect([commune, district, province, agency].map((kinds) => kinds?.isArea(name))).toEqual(are);
  });

  const items = (id: string) =>
    shipped(id)
      .items.filter(({ children }) => children.length === 0)
      .slice(0, 3);
  const wide = (id: string, ...rows: string[]) =>
    `Mã đơn vị;Tên đơn vị;${items(id)
      .map((item) => `${item.id} giá trị`)
      .join(';')}\n${rows.join('\n')}\n`;

  test.each([
    ['tt25-2023-huyen', 'Huyện Tam Nông', 'unit-code-missing A3'],
    ['tt25-2023-huyen', 'Thành phố Cao Lãnh', 'unit-code-missing A3'],
    ['tt25-2023-huyen', 'Tỉnh Đồng Tháp', 'row-about-units 3'],
    ['tt25-2023-tinh', 'Tỉnh Đồng Tháp', 'unit-code-missing A3'],
    ['tt25-2023-tinh', 'Thành phố Hà Nội', 'unit-code-missing A3'],
    ['tt24-2023-don-vi', 'Huyện Tam Nông', 'unit-code-missing A3'],
    ['tt24-2023-don-vi-tinh', 'Tỉnh Đồng Tháp', 'unit-code-missing A3'],
    ['nd20-2014', 'Huyện Tam Nông', 'row-about-units 3'],
  ])('%s: a silent row “%s” is %s', async (id, name, said) => {
    const { problems } = await read(wide(id, '01;Đơn vị A;;;', `;${name};;;`, '02;Đơn vị B;;;'), { set: shipped(id) });
    expect(places(problems)).toContain(said);
  });

  test.each(['tt25-2023-huyen', 'tt25-2023-tinh', 'tt24-2023-don-vi'])(
    '%s: nor does it vanish below the sum of the table, nor where it has its number in the list',
    async (id) => {
      const named = { 'tt25-2023-huyen': 'Huyện Tam Nông', 'tt25-2023-tinh': 'Tỉnh Đồng Tháp' }[id] ?? 'Phòng Nội vụ';
      const header = wide(id).replace('Mã đơn vị', 'STT;Mã đơn vị').trim();
      const text = `${header}\n1;01;Đơn vị A;;;\n;;Tổng cộng;;;\n2;;${named};;;\n`;
      expect(places((await read(text, { set: shipped(id) })).problems)).toContain('unit-code-missing B4');
    },
  );

  test('a heading of a group ends no table: the unit below it is no signature', async () => {
    const text = 'Mã đơn vị;Tên đơn vị;TC1\n1;Xã A;5\n;Huyện Tam Nông;\n;Trung tâm Láng;\n';
    const { problems } = await read(text, { set: aSet({ evidence: 'optional' }) });
    expect(places(problems)).toEqual(['row-about-units 3', 'unit-code-missing A4']);
  });

  test.each([
    ['UBND HUYỆN TAM NÔNG', 'district', 'HUYỆN TAM NÔNG'],
    ['Đơn vị: Thành phố Cao Lãnh, tỉnh Đồng Tháp', 'district', 'Thành phố Cao Lãnh'],
    ['BẢNG CHẤM ĐIỂM CỘNG ĐỒNG HỌC TẬP CẤP HUYỆN', 'district', undefined],
    ['HUYỆN ỦY TAM NÔNG', 'district', undefined],
    ['UBND TỈNH BÀ RỊA - VŨNG TÀU', 'province', 'TỈNH BÀ RỊA - VŨNG TÀU'],
    ['UBND THỊ XÃ HỒNG NGỰ', 'commune', undefined],
    ['Thị xã: Hồng Ngự', 'commune', undefined],
    ['UBND HUYỆN TAM NÔNG', 'commune', undefined],
    ['UBND PHƯỜNG 1', 'commune', 'PHƯỜNG 1'],
  ] as const)('the line “%s” names for %s: %s', (line, level, name) => expect(nameIn(line, level)).toBe(name));
});

describe('a code in the name of a file or a sheet', () => {
  test.each<[string, UnitLevel, string | undefined, string | undefined]>([
    ['26341 Xã Tân Thành.xlsx', 'commune', '26341', 'Xã Tân Thành'],
    ['26341_Xã_Tân_Thành_nộp_lần_2.xlsx', 'commune', '26341', 'Xã Tân Thành'],
    ['Mã 26341 - Xã Tân Thành.xlsx', 'commune', '26341', 'Xã Tân Thành'],
    ['Xã Tân Thành (26341).xlsx', 'commune', '26341', 'Xã Tân Thành'],
    ['Xã Tân Thành - 26341.xlsx', 'commune', '26341', 'Xã Tân Thành'],
    ['03 Xã Tân Thành.xlsx', 'commune', undefined, 'Xã Tân Thành'],
    ['2022 Xã Tân Thành.xlsx', 'commune', undefined, 'Xã Tân Thành'],
    ['Xã Tân Thành 20221210.xlsx', 'commune', undefined, 'Xã Tân Thành 20221210'],
    ['870 Huyện Tam Nông.xlsx', 'district', '870', 'Huyện Tam Nông'],
    ['Tam Nông.xlsx', 'district', undefined, 'Tam Nông'],
  ])('%s (%s): %s, %s', (file, level, code, name) => {
    expect(unitInFile(file, level)).toMatchObject({ name, ...(code === undefined ? {} : { code }) });
    expect(unitInFile(file, level)?.code).toBe(code);
  });

  test.each([
    ['30025 Xã Phú Đức', '30025', 'Xã Phú Đức'],
    ['01 Phú Đức', undefined, 'Phú Đức'],
    ['1. Phú Đức', undefined, 'Phú Đức'],
    ['Xã Phú Đức (2)', undefined, 'Xã Phú Đức'],
    ['Phường 1', undefined, 'Phường 1'],
  ])('the sheet “%s”: %s, %s', (sheet, code, name) => {
    expect(unitInSheet(sheet, 'commune')).toEqual({ name, ...(code === undefined ? {} : { code }) });
  });
});

describe('a table whose unit only the name of its file says', () => {
  const TABLE = 'TT;Tên tiêu chí;Điểm phúc tra;Minh chứng\n1;Tiêu chí 1;5;Báo cáo 1\n';
  const official = officialCommunes(COMMUNE_TABLES);
  const checked = async (file: string, year: number | null = 2022) => {
    const found = await readEvidence([aFile(TABLE, { file })], aSet(), 2022);
    const lists = { official: async () => official, asked: false, communes: true };
    const { book, problems } = await checkAgainstLists(found, year, lists);
    const told = problems.filter(({ code }) => code.startsWith('table-of')).map(({ code, unit }) => [code, unit]);
    return [told, book.units.map(({ code, broken }) => [code, broken])];
  };

  test('named like a person is asked, and its unit is not evaluated', async () => {
    const asked = [[['table-of-file-name', 'Nguyễn Văn An']], [['Nguyễn Văn An', true]]];
    expect(await checked('thu/Nguyễn Văn An.csv')).toEqual(asked);
    expect(await checked('thu/Nguyễn Văn An.csv', null)).toEqual(asked);
  });

  test('named like one commune is that commune, and like several is one of them', async () => {
    const [code] = official.before.named('Xã Tân Công Sính', {}).map((unit) => unit.code);
    expect(code).toMatch(/^\d{5}$/);
    expect(await checked('thu/Tân Công Sính.csv')).toEqual([[['table-of-unit', code]], [[code, false]]]);
    expect(await checked('thu/An Hòa.csv')).toEqual([[['table-of-unit-without-code', 'An Hòa']], [['An Hòa', false]]]);
  });

  test('with its kind needs no list; with its area behind a dash it is found there', async () => {
    expect(await checked('thu/Xã Đất Lạ.csv')).toEqual([
      [['table-of-unit-without-code', 'Xã Đất Lạ']],
      [['Xã Đất Lạ', false]],
    ]);
    expect(await checked('thu/Xã Phú Đức - Tam Nông.csv')).toEqual([[['table-of-unit', '30013']], [['30013', false]]]);
  });
});

describe('what is seen in a workbook in the table of one unit', () => {
  const sheet = (cells: readonly (readonly (string | number)[])[]) =>
    XLSX.utils.aoa_to_sheet(cells.map((row) => [...row]));
  const TABLE = [
    ['Đơn vị: Xã Phú Đức'],
    ['TT', 'Tên tiêu chí', 'Điểm phúc tra', 'Minh chứng'],
    [1, 'Tiêu chí 1', 5, 'Báo cáo 1'],
    ['', 'Tổng cộng', 5, ''],
  ];

  test('a formula without its value is said as of that unit, and of the sum below it is not', async () => {
    const made = sheet(TABLE);
    made['C3'] = { t: 'n', f: '2+3' };
    made['C4'] = { t: 'n', f: 'SUM(C3)' };
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, made, 'Bảng');
    const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
    const source = { ...aFile(bytes, { file: 'a.xlsx' }), workbook: () => openWorkbook(bytes) };
    const found = await readEvidence([source], aSet(), 2022);
    const formulas = found.problems.filter(({ code }) => code === 'formula-without-value');
    expect(formulas.map(({ at, unit }) => [at.cell, unit])).toEqual([['C3', 'Xã Phú Đức']]);
    expect(found.book.units[0]?.broken).toBe(true);
  });

  test('struck-out points are asked, and struck-out words of a heading or a sum are not', async () => {
    const struck = (text: string) => ({ kind: 'text' as const, text, struck: true as const });
    const plain = (text: string) => ({ kind: 'text' as const, text });
    const rows = [
      [plain('Đơn vị: Xã Phú Đức')],
      ['TT', 'Tên tiêu chí', 'Điểm phúc tra', 'Minh chứng'].map(plain),
      [plain('I'), struck('Công tác lãnh đạo')],
      [plain('1'), plain('Tiêu chí 1'), struck('5'), plain('Báo cáo 1')],
      [undefined, plain('Tổng cộng'), struck('5')],
    ];
    const sheet: WorkbookSheet = {
      ...{ name: 'Bảng', hidden: false, hiddenColumns: [], merges: [] },
      rows: () => rows.map((cells, index) => ({ row: index + 1, hidden: false, cells })),
    };
    const source = {
      ...aFile('', { file: 'a.xlsx' }),
      workbook: async () => ({ format: 'xlsx' as const, sheets: [sheet] }),
    };
    const { book, problems } = await readEvidence([source], aSet(), 2022);
    const asked = problems.filter(({ code }) => /struck/.test(code));
    expect(asked.map(({ code, at, unit }) => [code, at.cell, unit])).toEqual([['cell-struck', 'C4', 'Xã Phú Đức']]);
    expect(book.units[0]?.broken).toBe(true);
  });

  test('points beside no words are asked: they may be those of a criterion written over two rows', async () => {
    const text = 'Đơn vị: Xã A\nTT;Tên tiêu chí;Điểm phúc tra;Minh chứng\n1;Tiêu chí 1;5;Báo cáo 1\n;;3;Báo cáo 2\n';
    const { problems } = await read(text);
    expect(places(problems)).toContain('item-missing B4');
  });
});
