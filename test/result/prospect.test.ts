import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const IDS = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
const rows = (code: string, name: string, changes: Readonly<Record<string, string>> = {}) =>
  IDS.map((id) => `${code};${name};${changes[id] ?? `${id};5;NQ ${id}`}`).join('\n');
const EVIDENCE = [
  'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng',
  rows('01', 'Xã Bát Tràng'),
  rows('02', 'Xã Đa Tốn', { TC5: 'TC5;5;' }),
  rows('03', 'Xã Kiêu Kỵ', { TC5: 'TC5;;' }),
  rows('04', 'Xã Đông Dư', { TC1: 'TC1;0;NQ', TC5: 'TC5;5;' }),
].join('\n');

async function evaluated() {
  const folder = aFolder({ 'minh-chung.csv': EVIDENCE });
  const out = join(folder, 'ra');
  const argv = ['-c', 'tt44-2014', '-y', '2022', '-o', out];
  return { out, ran: await hoctap('evaluate', join(folder, 'minh-chung.csv'), ...argv) };
}

test('where nobody lacks anything, nothing is said of what units can come to', async () => {
  const folder = aFolder({ 'a.csv': EVIDENCE.split('\n').slice(0, 16).join('\n') });
  await hoctap('evaluate', join(folder, 'a.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', join(folder, 'ra'));
  expect(readFileSync(join(folder, 'ra', 'result.json'), 'utf8')).not.toContain('prospect');
  expect(readFileSync(join(folder, 'ra', 'bang-xep-hang.csv'), 'utf8')).not.toContain('Mức chắc chắn');
});

test('the ranking, the report and explain say it; the screen only where scores are waited for', async () => {
  const { out, ran } = await evaluated();
  const shown = ran.out.replace(/\s+/g, ' ');
  expect(shown).toContain('có thể đạt: Chưa đạt … Tốt (100)');
  expect(shown.match(/có thể đạt/g)).toHaveLength(1);
  const csv = readFileSync(join(out, 'bang-xep-hang.csv'), 'utf8');
  const ends = csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(',').slice(-3).join(','));
  expect(ends.slice(1)).toEqual([
    '"75","Khá","chắc chắn"',
    '"75","Khá","nhiều khả năng đổi"',
    '"100","Tốt","chưa chắc chắn"',
    '"70","Chưa đạt","chắc chắn"',
  ]);
  const explained = async (code: string, ...lang: readonly string[]) =>
    (await hoctap(...lang, 'explain', out, code)).out.replace(/\s+/g, ' ');
  expect(await explained('02')).toContain('có đủ minh chứng thì xếp loại Khá, không thì Chưa đạt.');
  expect(await explained('03')).toContain('từ Chưa đạt đến Tốt: còn chờ kết quả của TC5.');
  expect(await explained('04')).toContain('Xếp loại đã chắc chắn: Chưa đạt; bổ sung thêm cũng không đổi.');
  expect(await explained('01')).not.toContain('có thể đạt');
  expect(await explained('02', '--lang', 'en')).toContain('only evidence is missing: with it the class is');
  const html = readFileSync(join(out, 'bao-cao.html'), 'utf8');
  expect(html.match(/<dt>Kết quả có thể đạt khi bổ sung đủ/g)).toHaveLength(3);
});

test.each([
  ['"certainty":"likely"', '"certainty":"certain"'],
  ['"highest":{"total":75', '"highest":{"total":60'],
  ['"lowest":{"total":70', '"lowest":{"total":71'],
])('an interval changed by hand is found: %s', async (from, to) => {
  const { out } = await evaluated();
  const path = join(out, 'result.json');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  const { exitCode, err } = await hoctap('report', out);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('prospect')]);
});
