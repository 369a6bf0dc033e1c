import { describe, expect, test } from 'vitest';
import { MergedUnits } from '../../src/evidence/table/merged-units.ts';
import { rowRanges } from '../../src/evidence/table/row-ranges.ts';
import { unitKinds } from '../../src/evidence/table/unit-kinds.ts';
import { capitalised, nameIn, unitInFile, unitInSheet } from '../../src/evidence/table/unit-names.ts';
import { aSet } from '../support/a-set.ts';

describe('a line above a table names its unit', () => {
  test.each<[string, string | undefined]>([
    ['Đơn vị: Xã Phú Đức, huyện Tam Nông', 'Xã Phú Đức'],
    ['Đơn vị: phú đức', 'Phú đức'],
    ['Đơn vị: UBND xã Phú Đức', 'Xã Phú Đức'],
    ['Xã: Phú Đức', 'Xã Phú Đức'],
    ['PHƯỜNG: Mỹ Trà (cũ)', 'Phường Mỹ Trà'],
    ['Xã: Xã Phú Đức', 'Xã Phú Đức'],
    ['Tên đơn vị: xã', undefined],
    ['Đơn vị:', undefined],
    ['UBND XÃ PHÚ ĐỨC', 'XÃ PHÚ ĐỨC'],
    ['Bảng điểm của xã Phú Đức năm 2025', 'xã Phú Đức'],
    ['Phường 1', 'Phường 1'],
    ['Bảng điểm của xã hội học tập', undefined],
    ['Bảng điểm các xã', undefined],
    ['Xã Xuân Hương - Đà Lạt', 'Xã Xuân Hương - Đà Lạt'],
    ['Xã Xuân Hương - huyện Lạc Dương', 'Xã Xuân Hương'],
    ['Xã Xuân Hương - bản cuối', 'Xã Xuân Hương'],
    ['Xã Bản Lầu ...', 'Xã Bản Lầu'],
    ['', undefined],
  ])('%j: %s', (title, expected) => {
    expect(nameIn(title, 'commune')).toBe(expected);
  });
});

describe('a file is named after its unit', () => {
  test.each<[string, ReturnType<typeof unitInFile>]>([
    ['03 Xã An Long.xlsx', { name: 'Xã An Long', withKind: true }],
    ['nop/2025/Xã_An_Long.csv', { name: 'Xã An Long', withKind: true }],
    ['C:\\nop\\Xã An Long.csv', { name: 'Xã An Long', withKind: true }],
    ['26341 Xã Tân Thành.xls', { name: 'Xã Tân Thành', code: '26341', withKind: true }],
    ['Xã Tân Thành (26341).xls', { name: 'Xã Tân Thành', code: '26341', withKind: true }],
    ['2025 Xã Tân Thành.xls', { name: 'Xã Tân Thành', withKind: true }],
    ['123 Xã Tân Thành.xls', { name: 'Xã Tân Thành', withKind: true }],
    ['An Hòa.xls', { name: 'An Hòa', withKind: false }],
    ['03. An Hòa.xls', { name: 'An Hòa', withKind: false }],
    ['26341 An Hòa.xls', { name: 'An Hòa', code: '26341', withKind: false }],
    ['An hòa.xls', undefined],
    ['Hòa.xls', undefined],
    ['Phu Duc.xlsx', undefined],
    ['Trường Mầm non xã Phú Đức.xlsx', undefined],
    ['Thôn 3 xã Phú Đức.xlsx', undefined],
    ['Huyện Tam Nông.xlsx', undefined],
    ['Bảng chấm điểm xã.xlsx', undefined],
    ['Bảng điểm phường 1.xlsx', { name: 'phường 1', withKind: true }],
    ['.xlsx', undefined],
  ])('%j', (path, expected) => {
    expect(unitInFile(path, 'commune')).toEqual(expected);
  });

  test('three figures are the code of a district, and of nothing else', () => {
    expect(unitInFile('871 Huyện Tam Nông.xls', 'district')).toEqual({
      name: 'Huyện Tam Nông',
      code: '871',
      withKind: true,
    });
    expect(unitInFile('1871 Xã Phú Đức.xls', 'commune')?.code).toBe('1871');
    expect(unitInFile('871 Xã Phú Đức.xls', 'commune')).not.toHaveProperty('code');
  });
});

test.each<[string, ReturnType<typeof unitInSheet>]>([
  ['Xã Phú Đức (2)', { name: 'Xã Phú Đức' }],
  ['01. Phú Đức', { name: 'Phú Đức' }],
  ['26341-Phú Đức', { name: 'Phú Đức', code: '26341' }],
  ['Phú Đức 26341', { name: 'Phú Đức', code: '26341' }],
  ['Xã Phú Đức, huyện Tam Nông', { name: 'Xã Phú Đức' }],
  ['Phường 1', { name: 'Phường 1' }],
  ['Bảng điểm', undefined],
  ['Bảng điểm (2)', undefined],
])('a sheet called %j', (sheet, expected) => {
  expect(unitInSheet(sheet, 'commune')).toEqual(expected);
});

test('capitals as in a name', () => {
  expect(capitalised('XÃ PHÚ ĐỨC')).toBe('Xã Phú Đức');
  expect(capitalised('xuân hương-đà lạt (cũ)')).toBe('Xuân Hương-Đà Lạt (Cũ)');
});

describe('the kinds of units and of places above them', () => {
  const { subject } = aSet();
  const kinds = (vi: string) => unitKinds({ subject: { ...subject, unit: { vi, en: '' } } });
  const names = ['Xã A', 'Huyện A', 'Thành phố A', 'Tỉnh A', 'Trung tâm A'];

  test.each([
    ['xã, phường, thị trấn', 'commune', 'Xã A', 'Huyện A|Thành phố A|Tỉnh A'],
    ['Huyện', 'district', 'Huyện A|Thành phố A', 'Tỉnh A'],
    ['tỉnh, thành phố', 'province', 'Thành phố A|Tỉnh A', ''],
    ['thành phố thuộc tỉnh', 'province', 'Thành phố A|Tỉnh A', ''],
    ['xãy', 'other', 'Xã A', 'Huyện A|Thành phố A|Tỉnh A'],
    ['trung tâm', 'other', 'Xã A', 'Huyện A|Thành phố A|Tỉnh A'],
    ['đơn vị cấp huyện', 'other', 'Xã A', 'Tỉnh A'],
    ['đơn vị cấp tỉnh', 'other', 'Xã A', ''],
  ])('where %s are evaluated', (vi, level, units, areas) => {
    const found = kinds(vi);
    expect(found.level).toBe(level);
    expect(names.filter(found.isUnit).join('|')).toBe(units);
    expect(names.filter(found.isArea).join('|')).toBe(areas);
  });

  test('a word that begins alike is none, and neither is a kind without a name', () => {
    const { isArea, isUnit } = kinds('xã');
    expect(['Huyện', 'Huyện ủy', 'Huyện đoàn A', 'Quân khu A', 'huyen', 'Hội A'].filter(isArea)).toEqual([]);
    expect(['  huyện  A', 'huyen A', 'HUYỆN A', 'Quận 1'].filter(isArea).length).toBe(4);
    expect(['Xã', 'xa A', 'Xá A', 'xã\nA'].filter(isUnit)).toEqual(['xa A', 'xã\nA']);
  });
});

describe('merged cells', () => {
  test('go on in the rows right below, and are said by their rows', () => {
    const merged = new MergedUnits();
    expect([merged.last, merged.continuedBy(1)]).toEqual([undefined, undefined]);
    const area = [[{ index: 0, header: 'Huyện' }, 'Tam Nông']] as const;
    merged.unit(2, '1', 'Xã A', area);
    expect(merged.continuedBy(3)).toEqual({ code: '1', name: 'Xã A', area });
    expect(merged.continuedBy(4)?.code).toBe('1');
    expect(merged.continuedBy(6)).toBeUndefined();
    expect(merged.continuedBy(4)).toBeUndefined();
    expect([merged.filled, merged.last]).toEqual([[3, 4], '1']);
    merged.interrupt();
    expect([merged.continuedBy(5), merged.last]).toEqual([undefined, undefined]);
  });

  test('keep a name until another code or another name is said', () => {
    const merged = new MergedUnits();
    merged.unit(2, '1', 'Xã A');
    merged.unit(3, '1', undefined);
    expect(merged.continuedBy(4)?.name).toBe('Xã A');
    merged.unit(5, '1', 'Xã B');
    expect(merged.continuedBy(6)?.name).toBe('Xã B');
    merged.unit(7, '2', undefined);
    expect(merged.continuedBy(8)).toEqual({ code: '2', name: '', area: [] });
    merged.unit(9, '2', undefined, [[undefined, 'B']]);
    expect(merged.continuedBy(10)?.area).toEqual([[undefined, 'B']]);
  });
});

test.each<[readonly number[], string]>([
  [[], ''],
  [[3], '3'],
  [[3, 4], '3-4'],
  [[3, 4, 5, 7], '3-5, 7'],
  [[3, 5, 6, 9], '3, 5-6, 9'],
])('the rows %j are said as %j', (rows, expected) => {
  expect(rowRanges(rows)).toBe(expected);
});

test('more than twenty ranges of rows end in a mark', () => {
  const rows = Array.from({ length: 21 }, (_, index) => index * 2);
  expect(rowRanges(rows.slice(0, 20)).endsWith(', 38')).toBe(true);
  expect(rowRanges(rows).endsWith(', 38, …')).toBe(true);
});
