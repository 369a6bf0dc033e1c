import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const EVIDENCE = readFileSync('fixtures/demo/minh-chung.csv', 'utf8');
const [HEAD = '', ...ROWS] = EVIDENCE.trimEnd().split('\n');
const CODES = [...new Set(ROWS.map((row) => row.slice(0, 5)))];

/** Two offices with half of the demo each; `year` stands in the rows. */
async function twoOffices(year = '2022', ...more: string[]) {
  const half = (codes: readonly string[]) =>
    [
      HEAD,
      ...ROWS.filter((row) => codes.includes(row.slice(0, 5))).map((row) => row.replace(',2022,', `,${year},`)),
    ].join('\n');
  const folder = aFolder({ 'a.csv': half(CODES.slice(0, 6)), 'b.csv': half(CODES.slice(6)) });
  for (const name of ['a', 'b']) {
    const asked = ['evaluate', join(folder, `${name}.csv`), '-c', 'tt44-2014', '-y', year, ...more];
    expect((await hoctap(...asked, '-o', join(folder, `kq-${name}`))).exitCode).toBe(0);
  }
  return folder;
}

test('combine: the halves are ranked as the whole is, and every report is written', async () => {
  const folder = await twoOffices();
  const { exitCode, out, err } = await hoctap('combine', join(folder, 'kq-*'), '-o', join(folder, 'tinh'));
  expect(exitCode, err).toBe(0);
  expect(err).toContain('Đã ghép 2 kết quả, 12 đơn vị');
  expect(err).not.toContain('Tình hình gửi hồ sơ');
  const written = ['bang-tong-hop.xlsx', 'bang-xep-hang.csv', 'bao-cao.html', 'con-thieu.csv', 'result.json'];
  expect(namesIn(join(folder, 'tinh'))).toEqual(written);
  const whole = await hoctap(
    'evaluate',
    'fixtures/demo/minh-chung.csv',
    '-c',
    'tt44-2014',
    '-y',
    '2022',
    '-o',
    join(folder, 'x'),
  );
  const table = (text: string) => text.slice(text.indexOf('Hạng'));
  expect(table(out)).toBe(table(whole.out));
});

test('combine: who has sent what is not dropped without a word', async () => {
  const folder = await twoOffices('2022', '--units', 'Đồng Tháp');
  const { err } = await hoctap('combine', join(folder, 'kq-a'), join(folder, 'kq-b'), '-o', join(folder, 'tinh'));
  expect(err).toContain('Tình hình gửi hồ sơ (ai chưa gửi) chỉ có trong từng kết quả phần');
});

test('combine: one result, or one unit in two of them, is refused by name', async () => {
  const folder = await twoOffices();
  const one = await hoctap('combine', join(folder, 'kq-a'), '-o', join(folder, 'tinh'));
  expect(one.exitCode).toBe(2);
  const whole = join(folder, 'ca-huyen');
  await hoctap('evaluate', 'fixtures/demo/minh-chung.csv', '-c', 'tt44-2014', '-y', '2022', '-o', whole);
  const twice = await hoctap('combine', join(folder, 'kq-a'), whole, '-o', join(folder, 'tinh'));
  expect([twice.exitCode, twice.err]).toEqual([2, expect.stringContaining('30001')]);
  expect(namesIn(folder)).not.toContain('tinh');
});

test('timeline: two years beside each other, as a page and a workbook named in the language of the run', async () => {
  const [now, then] = [await twoOffices('2022'), await twoOffices('2021')];
  const asked = ['timeline', join(then, 'kq-a'), join(now, 'kq-a'), '-o', join(now, 'nam')];
  const { exitCode, err } = await hoctap(...asked);
  expect(exitCode, err).toBe(0);
  expect(namesIn(join(now, 'nam'))).toEqual(['nhieu-nam.html', 'nhieu-nam.xlsx']);
  const page = readFileSync(join(now, 'nam', 'nhieu-nam.html'), 'utf8');
  for (const text of ['2021', '2022', 'Thị trấn Tràm Chim', '= giữ loại']) expect(page).toContain(text);
  expect((await hoctap(...asked, '--lang', 'en')).exitCode).toBe(0);
  expect(namesIn(join(now, 'nam'))).toEqual(['nhieu-nam.html', 'nhieu-nam.xlsx', 'timeline.html', 'timeline.xlsx']);
  expect((await hoctap('timeline', join(now, 'kq-a'), '-o', join(now, 'mot'))).exitCode).toBe(2);
});
