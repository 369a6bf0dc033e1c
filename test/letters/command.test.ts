import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openedFile } from '../documents/opened.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const DEMO = 'fixtures/demo/expected';
const FILES = ['cong-van-30007-xa-tan-cong-sinh.pdf', 'cong-van-30010-xa-phu-hiep.pdf'];

describe('letters', () => {
  test('writes one for each unit that lacks something, and says how many lack nothing', async () => {
    const folder = aFolder();
    const { exitCode, out, err } = await hoctap('letters', DEMO, '-o', folder, '--due', '15/12/2022');
    expect([exitCode, namesIn(folder)]).toEqual([0, FILES]);
    expect(out).toContain('2 công văn');
    expect(err).toContain('10 đơn vị không thiếu gì');
  });

  test('writes them into one file when asked', async () => {
    const folder = aFolder();
    expect((await hoctap('letters', DEMO, '-o', folder, '--merge')).exitCode).toBe(0);
    expect(namesIn(folder)).toEqual(['cong-van.pdf']);
  });

  test('writes the same letters as Word files to be edited, one by one or in one', async () => {
    const folder = aFolder();
    expect((await hoctap('letters', DEMO, '-o', folder, '-f', 'docx', '--due', '15/12/2022')).exitCode).toBe(0);
    const names = FILES.map((name) => name.replace('.pdf', '.docx'));
    expect(namesIn(folder)).toEqual(names);
    const of = (name: string) => openedFile(readFileSync(join(folder, name)));
    const [first, second] = names.map((name) => of(name));
    expect(first?.texts).toContain('Kính gửi: Ủy ban nhân dân xã Tân Công Sính.');
    expect(first?.text).toContain('chậm nhất là ngày 15 tháng 12 năm 2022');
    await hoctap('letters', DEMO, '-o', folder, '-f', 'pdf,docx', '--due', '15/12/2022', '--merge');
    expect(namesIn(folder)).toEqual([...names, 'cong-van.docx', 'cong-van.pdf']);
    expect(of('cong-van.docx').text).toBe(`${second?.text}\n${first?.text}`);
  });

  test('ends with 1 when a unit asked for is not there, and makes the others', async () => {
    const folder = aFolder();
    const { exitCode, err } = await hoctap('letters', DEMO, '-o', folder, '--unit', '30010', '99');
    expect([exitCode, namesIn(folder)]).toEqual([1, ['cong-van-30010-xa-phu-hiep.pdf']]);
    expect(err).toContain('“99”');
  });

  test('makes nothing where nothing is lacking', async () => {
    const folder = aFolder();
    const { exitCode, out } = await hoctap('letters', 'fixtures/vinh-hung-2022/expected', '-o', folder);
    expect([exitCode, namesIn(folder)]).toEqual([0, []]);
    expect(out).toContain('Không lập công văn nào');
  });

  test.each([
    ['a day that is none', ['--due', '31/02/2022']],
    ['a format that is none', ['-f', 'odt']],
    ['a profile that is none', ['--profile', 'fixtures/demo/minh-chung.csv']],
  ])('does not run with %s', async (_, options) => {
    const folder = aFolder();
    expect((await hoctap('letters', DEMO, '-o', folder, ...options)).exitCode).toBe(2);
    expect(namesIn(folder)).toEqual([]);
  });
});
