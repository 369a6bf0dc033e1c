import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { aFolder } from '../support/a-folder.ts';
import { storedResultIn } from '../support/a-stored-result.ts';
import { hoctap } from '../support/a-terminal.ts';

const SET = 'fixtures/problems/hai-tieu-chi.json';
const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Mã tiêu chí', 'Điểm kiểm tra', 'Minh chứng'];
type Cells = readonly (string | number)[];

const commune = (code: string, score: number | string = 4): Cells[] => [
  [code, `Xã ${code}`, 'TC1', score, 'Nghị quyết'],
  [code, `Xã ${code}`, 'TC2', 3.5, 'Báo cáo'],
];
const csv = (rows: readonly Cells[]) => [HEADER, ...rows].map((row) => row.join(';').replaceAll('.', ',')).join('\n');

function xlsx(sheets: Readonly<Record<string, readonly Cells[]>>): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADER, ...rows].map((row) => [...row])), name);
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
}

async function evaluated(folder: string, ...paths: readonly string[]): Promise<Result> {
  const output = join(folder, 'kq');
  await hoctap('evaluate', ...paths, '-c', SET, '-y', '2022', '-o', output);
  return storedResultIn(join(output, 'result.json'));
}

describe('a workbook', () => {
  test('gives the result of its plain twin', async () => {
    const rows = [...commune('01'), ...commune('02', 2.25)];
    const folder = aFolder({ 'a.csv': csv(rows), 'a.xlsx': xlsx({ Sheet1: rows }) });
    const [plain, book] = [
      await evaluated(folder, join(folder, 'a.csv')),
      await evaluated(folder, join(folder, 'a.xlsx')),
    ];
    const scores = ({ units }: Result) =>
      units.map(({ code, total, rank, items }) => [code, total, rank, items.map(({ points }) => points)]);
    expect(scores(book)).toEqual(scores(plain));
    expect(book.inputs).toMatchObject([{ format: 'xlsx', sheet: 'Sheet1', rows: 4 }]);
  });

  test('with several tables of one unit is asked about, and --sheet takes one of them', async () => {
    const folder = aFolder({ 'a.xlsx': xlsx({ 'Lần 1': commune('01'), 'Lần 2': commune('01', 1) }) });
    const file = join(folder, 'a.xlsx');
    const asked = await hoctap('check', file, '-c', SET);
    expect([asked.exitCode, asked.out]).toEqual([
      1,
      expect.stringContaining('Trang “Lần 2” và trang “Lần 1” cùng có số liệu'),
    ]);
    const { units } = await evaluated(folder, file, '--sheet', 'Lần 2');
    expect(units.map(({ total }) => total)).toEqual([4.5]);
  });

  test('says when it evaluates which sheet it chose of several', async () => {
    const folder = aFolder({ 'a.xlsx': xlsx({ 'Lần 1': commune('01'), 'Lần 2': commune('01', 1) }) });
    const argv = ['-c', SET, '-y', '2022', '--sheet', 'Lần 2', '-o', join(folder, 'kq')];
    const { err } = await hoctap('evaluate', join(folder, 'a.xlsx'), ...argv);
    expect(err).toContain('a.xlsx, trang “Lần 2”: Đọc trang tính “Lần 2”; không đọc các trang khác: “Lần 1”.');
    // Nothing else is left to be told of.
    expect(err).not.toContain('chưa nêu ở đây');
  });

  test('names the sheet before the cell', async () => {
    const folder = aFolder({ 'a.xlsx': xlsx({ 'Xã 01': commune('01', 'bảy') }) });
    const { out, err } = await hoctap('check', join(folder, 'a.xlsx'), '-c', SET);
    expect(out + err).toContain('a.xlsx, trang “Xã 01”, ô D2');
  });

  test('is read where the criteria set is found by what the evidence says', async () => {
    const rows = Array.from({ length: 15 }, (_, index) => ['01', 'Xã Thanh Lân', `TC${index + 1}`, 1, 'Báo cáo']);
    const folder = aFolder({ 'a.xlsx': xlsx({ Sheet1: rows }) });
    const run = await hoctap('evaluate', join(folder, 'a.xlsx'), '-y', '2022', '-o', join(folder, 'kq'));
    expect(run.err).toContain('tt44-2014');
  });
});

describe('a folder', () => {
  const files = () => ({
    'b.csv': csv(commune('02')),
    'a.xlsx': xlsx({ Sheet1: commune('01') }),
    'c.TXT': csv(commune('03')),
    '~$a.xlsx': 'lock',
    '.hidden.csv': csv(commune('04')),
    'missing.csv': csv(commune('05')),
    'ghi-chu.docx': 'x',
  });

  test('is evaluated as its files, each listed', async () => {
    const folder = aFolder(files());
    const { err } = await hoctap('check', folder, '-c', SET, '-y', '2022');
    expect(err).toMatch(/Đọc 3 tệp trong thư mục .*\n.*a\.xlsx\n.*b\.csv\n.*c\.TXT\n/);
    const { units, inputs } = await evaluated(folder, folder);
    expect(units.map(({ code }) => code)).toEqual(['01', '02', '03']);
    expect(inputs.map(({ format }) => format)).toEqual(['xlsx', undefined, undefined]);
  });

  test('without a table stops with 2 and says what it looked for', async () => {
    const { exitCode, err } = await hoctap('check', aFolder({ 'a.docx': 'x' }), '-c', SET);
    expect(exitCode).toBe(2);
    expect(err).toContain('không có tệp minh chứng nào (.csv, .xlsx, .txt)');
  });
});

test('one file read badly does not hide what is wrong in the others', async () => {
  const folder = aFolder({ 'a.xlsx': 'PK\u0003\u0004 damaged', 'b.csv': csv(commune('01', 'bảy')) });
  const { exitCode, err } = await hoctap('check', folder, '-c', SET);
  expect(exitCode).toBe(2);
  expect(err).toContain('a.xlsx');
  expect(err).toContain('b.csv, ô D2');
});

test('--with takes one value, so that files after it are evidence, and is said again for another', async () => {
  const folder = aFolder({ 'a.csv': csv(commune('01')) });
  const at = (name: string) => join(folder, name);
  await hoctap('evaluate', at('a.csv'), '-c', SET, '-y', '2022', '-o', at('kq'));
  const run = await hoctap('check', '--with', at('kq'), at('a.csv'), '-c', SET, '-y', '2022');
  expect(run.err).not.toContain('argument');
  expect(run.out).toContain('1/1');
});

test('--encoding overrules, and a name nobody knows is answered with those there are', async () => {
  const folder = aFolder({ 'a.csv': csv(commune('01')) });
  const file = join(folder, 'a.csv');
  const unknown = await hoctap('check', file, '-c', SET, '--encoding', 'latin1');
  expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('windows-1258')]);
  expect((await hoctap('check', file, '-c', SET, '--encoding', 'UTF8')).exitCode).toBe(0);
});

test('a file in another encoding is named when it is evaluated, and where the other notices stand', async () => {
  const rows = [...commune('01'), ['', 'Tổng cộng', '', 7.5, '']];
  const folder = aFolder({ 'a.csv': Buffer.from(`\uFEFF${csv(rows)}`, 'utf16le') });
  const { err } = await hoctap('evaluate', join(folder, 'a.csv'), '-c', SET, '-y', '2022', '-o', join(folder, 'kq'));
  expect(err).toContain('Tệp không ghi bằng UTF-8 mà bằng UTF-16');
  expect(err).toContain(`1 lưu ý chưa nêu ở đây: xem ở cuối ${join(folder, 'kq', 'bao-cao.html')}.`);
});
