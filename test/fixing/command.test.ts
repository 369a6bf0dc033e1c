import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { storedResultIn } from '../support/a-stored-result.ts';
import { hoctap, rawControls } from '../support/a-terminal.ts';
import { HEADER, table } from '../support/an-evidence-file.ts';

const SET = 'fixtures/problems/hai-tieu-chi.json';
const UGLY = table(
  '01; Xã Thanh Lân ;TC1;6.50;NQ',
  ';;TC2;tám;NQ',
  '',
  '02;Xã Đồng Tiến;TC1;7;- KH',
  '02;Xã Đồng Tiến;TC2;tám;',
);

async function checked(contents: string | Uint8Array, options: (folder: string) => readonly string[], name = 'a.csv') {
  const folder = aFolder({ [name]: contents });
  const run = await hoctap('check', join(folder, name), '-c', SET, ...options(folder));
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { ...run, folder, text };
}

describe('check --problems', () => {
  test('writes every form that is asked for, and says where', async () => {
    const { exitCode, err, folder } = await checked(UGLY, (at) =>
      ['xlsx', 'html', 'csv', 'json'].flatMap((ending) => ['--problems', join(at, `loi.${ending}`)]),
    );
    expect(exitCode).toBe(1);
    expect(namesIn(folder)).toEqual(['a.csv', 'loi.csv', 'loi.html', 'loi.json', 'loi.xlsx']);
    expect(err).toContain('Đã ghi: ');
  });

  test('of a cell with hidden characters it says what is written there', async () => {
    const { text } = await checked(table('01;Xã Thanh\u200B Lân;TC1;６;NQ'), (at) => [
      '--problems',
      join(at, 'loi.csv'),
    ]);
    const repaired = text('loi.csv')
      .split('\r\n')
      .filter((line) => line.includes('repaired-characters'));
    expect(repaired).toEqual([
      expect.stringContaining('"Xã Thanh[U+200B] Lân"'),
      expect.stringContaining('"Điểm kiểm tra","６"'),
    ]);
  });

  test('also of a file that is no table, before the command ends with 2', async () => {
    const { exitCode, text } = await checked(`${UGLY}03;"Xã;TC1;5;NQ\n`, (at) => ['--problems', join(at, 'loi.json')]);
    expect(exitCode).toBe(2);
    const codes = JSON.parse(text('loi.json')).problems.map(({ code }: { code: string }) => code);
    expect(codes).toContain('quote-not-closed');
  });

  test.each(['a.csv', 'loi.docx', 'loi'])('refuses %s before any work', async (name) => {
    const { exitCode, folder, text } = await checked(UGLY, (at) => ['--problems', join(at, name)]);
    expect(exitCode).toBe(2);
    expect([namesIn(folder), text('a.csv')]).toEqual([['a.csv'], UGLY]);
  });

  test('the list is known as ours when it is given as evidence', async () => {
    const { folder } = await checked(UGLY, (at) => ['--problems', join(at, 'loi.csv'), '--fix', join(at, 'b.csv')]);
    for (const name of ['loi.csv', 'b-nhat-ky-sua.csv']) {
      const { exitCode, err } = await hoctap('check', join(folder, name), '-c', SET);
      expect([exitCode, err]).toEqual([2, expect.stringContaining('do hoctap lập ra')]);
    }
  });

  test('the marked workbook, sent back as it is, is read as the file it was made from', async () => {
    const { folder, out } = await checked(UGLY, (at) => ['--problems', join(at, 'loi.xlsx')]);
    const again = await hoctap('check', join(folder, 'loi.xlsx'), '-c', SET);
    expect(again.exitCode).toBe(1);
    const errors = (text: string) => text.split('\n').filter((line) => line.startsWith('[Lỗi]')).length;
    expect(errors(again.out)).toBe(errors(out));
    const warnings = (text: string) => text.split('\n').filter((line) => line.startsWith('[Cần xem lại]')).length;
    expect(warnings(again.out)).toBe(warnings(out));
  });
});

describe('check --fix', () => {
  test('writes the copy and what was corrected, tells what is left, and the copy is checked alike', async () => {
    const { exitCode, err, folder, text } = await checked(UGLY, (at) => ['--fix', join(at, 'b.csv')]);
    expect(exitCode).toBe(1);
    expect(namesIn(folder)).toEqual(['a.csv', 'b-nhat-ky-sua.csv', 'b.csv']);
    expect(text('b.csv').split('\r\n').slice(0, 3)).toEqual([
      `\uFEFF${HEADER.split(';')
        .map((header) => `"${header}"`)
        .join(',')}`,
      '"\t01","Xã Thanh Lân","TC1","6,5","NQ"',
      '"\t01","Xã Thanh Lân","TC2","tám","NQ"',
    ]);
    expect(err).toContain('Còn 2 lỗi phải sửa bằng tay');
    const of = async (name: string) =>
      JSON.parse((await hoctap('check', join(folder, name), '-c', SET, '--json')).out).data;
    expect((await of('b.csv')).units).toEqual((await of('a.csv')).units);
  });

  test('gives an evaluation with the same points, classes and evidence', async () => {
    const good = table(
      '01; Xã Thanh Lân ;TC1;6.50;NQ',
      ';;TC2;07;- KH',
      '',
      '02;Xã Đồng Tiến;TC1;7;=KH',
      '02;Xã Đồng Tiến;TC2;5,0;',
    );
    const { folder } = await checked(good, (at) => ['--fix', join(at, 'b.csv')]);
    const units = async (name: string) => {
      await hoctap('evaluate', join(folder, name), '-c', SET, '-y', '2022', '-o', join(folder, `kq-${name}`));
      const { units, summary } = storedResultIn(join(folder, `kq-${name}`, 'result.json'));
      return JSON.parse(JSON.stringify({ units, summary }, (key, value) => (key === 'at' ? undefined : value)));
    };
    expect(await units('b.csv')).toEqual(await units('a.csv'));
  });

  test('overwrites nothing, neither the evidence nor an earlier copy', async () => {
    const { exitCode, err, folder, text } = await checked(UGLY, (at) => ['--fix', join(at, 'a.csv')]);
    expect([exitCode, namesIn(folder), text('a.csv')]).toEqual([2, ['a.csv'], UGLY]);
    expect(err).toContain('khác bằng --fix.');
  });

  test('the list shows a guarded formula as it stood and as it stands', async () => {
    const { text } = await checked(UGLY, (at) => ['--fix', join(at, 'b.csv')]);
    const guarded = text('b-nhat-ky-sua.csv')
      .split('\r\n')
      .filter((line) => line.includes('dấu nháy'));
    expect(guarded).toEqual([expect.stringContaining(`"“- KH”","“'- KH”"`)]);
    expect(text('b.csv')).toContain(`"'- KH"`);
  });

  test('takes one file, and gives a .csv', async () => {
    const folder = aFolder({ 'a.csv': UGLY, 'b.csv': UGLY });
    const run = (...more: readonly string[]) => hoctap('check', join(folder, 'a.csv'), ...more, '-c', SET);
    expect((await run(join(folder, 'b.csv'), '--fix', join(folder, 'c.csv'))).err).toContain('một tệp');
    expect((await run('--fix', join(folder, 'c.xlsx'))).err).toContain('.csv');
    expect(namesIn(folder)).toEqual(['a.csv', 'b.csv']);
  });

  test('refuses what hides characters, names the cell, and prints none of them', async () => {
    const { exitCode, err, folder } = await checked(table('01;Xã \u202EThanh\u001B[2J Lân;TC1;6;NQ'), (at) => [
      '--fix',
      join(at, 'b.csv'),
    ]);
    expect([exitCode, namesIn(folder)]).toEqual([2, ['a.csv']]);
    expect(err).toContain('B2');
    expect(rawControls(err)).toEqual([]);
  });
});
