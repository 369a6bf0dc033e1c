import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { headerOf } from '../../src/evidence/known-headers.ts';
import { formFrom } from '../../src/form/form-from.ts';
import { formWorkbook, headerRowOf } from '../../src/form/form-workbook.ts';
import { columnLetters } from '../../src/model/location.ts';
import { aSet, awarded, d } from '../support/a-set.ts';
import { hoctap } from '../support/a-terminal.ts';

const UNITS = [
  { code: '00004', name: 'Phường Trúc Bạch', district: 'Quận Ba Đình', province: 'Thành phố Hà Nội', category: '' },
  { code: '30001', name: 'Xã Tân Công Sính', district: 'Huyện Tam Nông', province: 'Tỉnh Đồng Tháp', category: '' },
];
const set = aSet({
  items: [
    { id: 'TC1', method: awarded(), maximum: d(7.5) },
    { id: 'TC2', method: { kind: 'met' }, mayBeNotApplicable: true },
    {
      id: 'TC3',
      method: { kind: 'levels', levels: [{ id: 'a', label: { vi: 'Tốt, có sáng kiến' }, points: d(5) }] },
    },
    {
      id: 'TC4',
      method: { kind: 'linear', measure: { vi: 'Số lớp' }, rate: d(1), from: d(0), cap: d(5) },
      mayBeNotApplicable: true,
    },
  ],
});

async function parts(form: 'long' | 'wide', units = UNITS) {
  const made = formFrom(set, { form, language: 'vi', year: 2022, units, due: '15/12/2022' });
  const files = unzipSync(await formWorkbook(made, 'vi'));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    made,
    sheet: part('xl/worksheets/sheet2.xml'),
    styles: part('xl/styles.xml'),
    workbook: part('xl/workbook.xml'),
  };
}

/** Whether the cell at this address is locked, by the look it has in the file. */
function lockedAt(address: string, sheet: string, styles: string): boolean {
  const look = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1] ?? -1);
  const xf =
    [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [\s\S]*?<\/xf>/g)][look]?.[0] ?? '';
  expect(xf, address).not.toBe('');
  return !xf.includes('locked="0"');
}

describe.each(['long', 'wide'] as const)('the %s form as a workbook', (form) => {
  test('opens what is to be filled in and locks what is given, without a password', async () => {
    const { made, sheet, styles } = await parts(form);
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).not.toMatch(/password|hashValue/);
    const first = headerRowOf(made.table) + 1;
    for (const [row, cells] of made.table.rows.entries()) {
      for (const [column, { takes }] of cells.entries()) {
        expect(lockedAt(`${columnLetters(column)}${first + row}`, sheet, styles)).toBe(takes === undefined);
      }
    }
  });

  test('has the parts of its sheet in the order of the standard, each once', async () => {
    const { sheet } = await parts(form);
    const order = [
      ...sheet.matchAll(
        /<(sheetPr|sheetViews|cols|sheetData|sheetProtection|autoFilter|mergeCells|dataValidations|printOptions|pageMargins|pageSetup|headerFooter)\b/g,
      ),
    ].map(([, name]) => name);
    const standard = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'sheetProtection',
      'autoFilter',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    expect(order).toEqual(standard.filter((name) => (form === 'wide' ? name !== 'sheetPr' : true)));
  });

  test('repeats its headings on every page and keeps them in sight', async () => {
    const { made, sheet, workbook } = await parts(form);
    const row = headerRowOf(made.table);
    expect(workbook).toContain(`'Phiếu minh chứng'!$A:$B,'Phiếu minh chứng'!$${row}:$${row}`);
    expect(sheet).toContain(`ySplit="${row}"`);
  });
});

test('a cell takes what its criterion does, within the limits of Excel', async () => {
  const { sheet } = await parts('long');
  const rules = [...sheet.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/g)].map(
    ([, attributes = '', inside = '']) => ({
      type: /type="(\w+)"/.exec(attributes)?.[1],
      cells: /sqref="([^"]*)"/.exec(attributes)?.[1],
      formulas: [...inside.matchAll(/<formula\d>(.*?)<\/formula\d>/g)].map(([, formula]) => formula),
      longest: Math.max(
        ...[...attributes.matchAll(/(?:Title|prompt|error)="([^"]*)"/g)].map(([, text = '']) => text.length),
      ),
    }),
  );
  expect(rules.map(({ type, cells, formulas }) => [type, cells, ...formulas])).toEqual([
    ['date', 'F5 F9', '32874'],
    ['decimal', 'K5 K9 L5 L9', '0', '7.5'],
    ['list', 'M6 M10', '"đạt,không đạt,không áp dụng"'],
    ['decimal', 'K7 K11 L7 L11', '0', '5'],
    ['list', 'M7 M11', expect.stringMatching(/^'Hướng dẫn'!\$A\$\d+:\$A\$\d+$/)],
    ['custom', 'K8 K12 L8 L12', 'IF(K8="không áp dụng",TRUE,IF(ISNUMBER(K8),AND(K8&gt;=0,K8&lt;=5),FALSE))'],
    ['custom', 'M8 M12', 'IF(M8="không áp dụng",TRUE,IF(ISNUMBER(M8),AND(M8&gt;=0),FALSE))'],
  ]);
  for (const { longest } of rules) expect(longest).toBeLessThanOrEqual(255);
});

test('a form without units lets their codes be written, as text', async () => {
  const { made, sheet, styles } = await parts('long', []);
  expect(sheet).not.toContain('sheetProtection');
  expect(lockedAt(`A${headerRowOf(made.table) + 1}`, sheet, styles)).toBe(false);
  expect(made.table.columns.map(({ header }) => header)).toContain('Huyện');
});

test('headings that are given are none the reader takes for a column of its own', () => {
  const { table } = formFrom(set, { form: 'long', language: 'vi', year: 2022, units: UNITS });
  const known = headerOf(table.columns.map(({ header }) => header));
  expect([...known.values()].map(({ header }) => header)).toEqual(
    table.columns.map(({ header }) => header).filter((header) => !GIVEN.has(header)),
  );
});

const GIVEN = new Set(['Tên tiêu chí', 'Cách ghi', 'Tối đa (điểm)', 'Minh chứng cần có']);

describe('hoctap template', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-template-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const list = join(folder, 'ds.csv');
  writeFileSync(list, 'Mã đơn vị,Tên đơn vị\n00004,Phường Trúc Bạch\n30001,Xã Tân Công Sính\n');

  test('refuses a name whose ending it has no content for, and writes nothing', async () => {
    for (const name of ['mau.docx', 'mau', 'mau.xls']) {
      const { exitCode, err } = await hoctap('template', '-c', 'tt44-2014', '-o', join(folder, name));
      expect(exitCode).toBe(2);
      expect(err).toContain('.xlsx hoặc .csv');
      expect(existsSync(join(folder, name))).toBe(false);
    }
  });

  test('-o mau.xlsx is a workbook, and check reads it without a word of what stands around the table', async () => {
    const path = join(folder, 'mau.xlsx');
    const made = await hoctap('template', '-c', 'tt44-2014', '-y', '2022', '--units', list, '-o', path);
    expect(made).toMatchObject({ exitCode: 0, out: '' });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    const { out } = await hoctap('check', path, '-c', 'tt44-2014', '--json');
    const found = JSON.parse(out).data as { problems: { code: string }[] };
    expect([...new Set(found.problems.map(({ code }) => code))]).toEqual(['missing-row']);
  });

  test('--one-file-per-unit makes a form for each, with the deadline and where to send it', async () => {
    const forms = join(folder, 'tung-xa');
    const options = [
      '--one-file-per-unit',
      '--due',
      '15/12/2022',
      '--send-to',
      'Phòng Giáo dục và Đào tạo',
      '--check-page',
      'gui-xa/kiem-tra.html',
      '-o',
      forms,
    ];
    const { exitCode, err } = await hoctap('template', '-c', 'tt44-2014', '-y', '2022', '--units', list, ...options);
    expect([exitCode, err]).toEqual([0, expect.stringContaining('2 tệp trong thư mục')]);
    expect(readdirSync(forms).sort()).toEqual(['00004-phuong-truc-bach.xlsx', '30001-xa-tan-cong-sinh.xlsx']);
    const texts = strFromU8(
      unzipSync(readFileSync(join(forms, '30001-xa-tan-cong-sinh.xlsx')))['xl/sharedStrings.xml'] ?? new Uint8Array(),
    );
    expect(texts).toContain('Xã Tân Công Sính (30001). Hạn gửi: 15/12/2022. Nơi nhận: Phòng Giáo dục và Đào tạo');
    expect(texts).toContain('Trước khi gửi: bấm đúp vào tệp kiem-tra.html gửi kèm');
    expect(texts).not.toContain('Trúc Bạch');
    const again = await hoctap('template', '-c', 'tt44-2014', '-y', '2022', '--units', list, ...options);
    expect(again).toMatchObject({ exitCode: 2, err: expect.stringContaining('không ghi đè') });
  });
});
