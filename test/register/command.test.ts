import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { command } from '../../src/cli/commands/register.ts';
import { runProgram } from '../../src/cli/program.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { registerXlsx } from '../../src/register/register-xlsx.ts';
import { aFolder } from '../support/a-folder.ts';
import { aTerminal } from '../support/a-terminal.ts';
import { AN_ACT, facts, read, units } from './a-register.ts';
import { issueInRegister } from './issuing.ts';

async function register(...argv: readonly string[]) {
  const { terminal, said } = aTerminal();
  const program = new Command('register').exitOverride();
  let exitCode = -1;
  const finish = (code: number) => {
    exitCode = code;
  };
  command.define(program, { terminal, language: 'vi', debug: false }, finish, runProgram);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { exitCode: 2, out: said.out, err: error.words.vi };
  }
  return { exitCode, ...said };
}

const by = ['--by', 'Người ký thử', '--on', '25/12/2022'];
async function begun(...options: readonly string[]) {
  const path = join(aFolder(), 'so.jsonl');
  const { exitCode } = await register('init', path, '--office', 'UBND huyện Hồng Ngự', '--on', '1/12/2022', ...options);
  expect(exitCode).toBe(0);
  return path;
}

test.each([
  ['Phòng Giáo dục và Đào tạo huyện A', '{seq:02}/GCN-PGDĐT'],
  ['Ủy ban nhân dân huyện A', '{seq:02}/GCN-UBND'],
  ['UBND huyện A', '{seq:02}/GCN-UBND'],
  ['Giám đốc Sở Giáo dục và Đào tạo tỉnh A', '{seq:02}/GCN-SGDĐT'],
  ['Trung tâm A', '{seq:02}/GCN'],
])('numbers bear the letters of the office: %s', async (office, pattern) => {
  const path = join(aFolder(), 'so.jsonl');
  await register('init', path, '--office', office, '--on', '01/12/2022');
  expect(JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '')).toMatchObject({ numberPattern: pattern });
});

test('init writes the opening, once', async () => {
  const path = await begun('--pattern', '{seq:03}/GCN', '--start', '38', '--by', 'Người ký thử');
  const { sum: _, ...opening } = JSON.parse(readFileSync(path, 'utf8'));
  expect(opening).toEqual({
    format: 'hoctap-register',
    formatVersion: 1,
    office: 'UBND huyện Hồng Ngự',
    numberPattern: '{seq:03}/GCN',
    registerPattern: '{seq:02}/{year}',
    start: 38,
    restart: 'yearly',
    on: '2022-12-01',
    by: 'Người ký thử',
  });
  expect((await register('init', path, '--office', 'x')).err).toContain('Đã có tệp này');
});

test.each([
  [['--pattern', 'GCN'], '--pattern ghi “GCN”: phải có đúng một chỗ ghi số thứ tự {seq}.'],
  [['--start', '0'], '--start ghi “0”: cần số nguyên từ 1 đến 999999.'],
  [['--restart', 'monthly'], '--restart ghi “monthly”: chọn yearly'],
  [['--office', ' '], '--office ghi “ ”: cần nội dung trên một dòng'],
])('init refuses %j', async (options, said) => {
  const path = join(aFolder(), 'so.jsonl');
  const { exitCode, err } = await register('init', path, '--office', 'x', ...options);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(said)]);
});

test('void, replace, reprint, list, check and export tell one story', async () => {
  const path = await begun();
  await issueInRegister(path, units(3), { on: '2022-12-20' });
  const reason = (text: string) => ['--reason', text, ...by];
  expect((await register('void', path, '01/GCN-UBND', ...reason('Cấp nhầm'))).out).toBe(
    'Đã hủy số 01/GCN-UBND: Xã Thử 1, Tốt, cấp ngày 20/12/2022.\n',
  );
  const replaced = await register('replace', path, '02/GCN-UBND', ...reason('Sai tên'), '--unit-name', 'Xã Tân Hội');
  expect(replaced.out).toBe(
    `Đã thay số 02/GCN-UBND bằng số 04/GCN-UBND: Xã Tân Hội, Tốt, cấp ngày 25/12/2022.
In giấy mới bằng: hoctap certify ket-qua --unit 00002 --issued-on 25/12/2022 --register ${path} -o giay-chung-nhan\n`,
  );
  const reprinted = await register('reprint', path, '03/GCN-UBND', ...reason('Bị ướt'));
  expect(reprinted.out).toBe('Đã ghi việc in lại số 03/GCN-UBND: Xã Thử 3, Tốt, cấp ngày 20/12/2022.\n');
  expect((await register('void', path, '01/GCN-UBND', ...reason('x'))).err).toContain('đã bị hủy ngày 25/12/2022');

  const { out } = await register('list', path);
  expect(out).toMatch(/01\/GCN-UBND +20\/12\/2022 +Tốt +đã hủy +Xã Thử 1 \(00001\), Cộng đồng học tập 2022/);
  expect(out).toMatch(/04\/GCN-UBND +25\/12\/2022 +Tốt +có giá trị +Xã Tân Hội/);
  expect((await register('list', path, '-y', '2023')).out).not.toContain('GCN');

  const check = await register('check', path);
  expect([check.exitCode, check.err]).toEqual([1, '']);
  expect(check.out).toContain(
    'đã cấp 4 số, trong đó 2 số đã hủy hoặc thay thế. Số tiếp theo của năm 2022: 05/GCN-UBND.',
  );
  expect(check.out).toContain('Sổ đến mục 6, ngày 25/12/2022.');
  expect(check.out).toContain('Phần cuối của sổ chưa được ký');
  const { seal } = read(readFileSync(path, 'utf8'));
  // Whoever noted down the seal of this very end has the proof that a signature would be.
  expect((await register('check', path, '--seal', seal)).exitCode).toBe(0);
  expect((await register('check', path, '--seal', 'f'.repeat(64))).exitCode).toBe(1);

  const folder = aFolder();
  expect((await register('export', path, '-o', folder)).exitCode).toBe(0);
  const csv = readFileSync(join(folder, 'so-cap-giay-chung-nhan.csv'), 'utf8').split('\r\n');
  expect(csv[0]).toBe(
    '\uFEFF"STT","Số vào sổ","Số giấy chứng nhận","Ngày cấp","Mã đơn vị","Tên đơn vị","Huyện, tỉnh","Danh hiệu","Xếp loại","Năm đánh giá","Cơ quan cấp","Người nhận ký, ghi rõ họ tên","Ghi chú"',
  );
  expect(csv[1]).toContain('"\t01/2022","01/GCN-UBND","\t20/12/2022","\t00001","Xã Thử 1"');
  expect(csv[1]).toContain('"Đã hủy ngày 25/12/2022, lý do: Cấp nhầm (người thực hiện: Người ký thử)"');
  expect(csv[2]).toContain('Đã hủy, thay thế bằng số 04/GCN-UBND ngày 25/12/2022, lý do: Sai tên');
  expect(csv[3]).toContain('In lại ngày 25/12/2022, lý do: Bị ướt');
  expect(csv[4]).toContain('"Thay thế số 02/GCN-UBND cấp ngày 20/12/2022"');
});

test('a damaged register: check names the line and ends with 1, the others do nothing', async () => {
  const path = await begun();
  await issueInRegister(path, units(3), { on: '2022-12-20' });
  const text = readFileSync(path, 'utf8').replace('Xã Thử 2', 'Xã Thử 9');
  writeFileSync(path, text);
  const check = await register('check', path);
  expect([check.exitCode, check.out]).toEqual([1, '']);
  expect(check.err).toContain('dòng 3: Dòng này của sổ đã bị sửa sau khi ghi.');
  expect((await register('list', path)).exitCode).toBe(2);
  const { exitCode, err } = await register('void', path, '01/GCN-UBND', '--reason', 'x', ...by);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('dòng 3')]);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a last line that lost some bytes: nothing is written behind it, and the way out is said', async () => {
  const path = await begun();
  await issueInRegister(path, units(2), { on: '2022-12-20' });
  writeFileSync(path, readFileSync(path).subarray(0, -30));
  const check = await register('check', path);
  expect([check.exitCode, check.err]).toEqual([1, expect.stringContaining('hoctap register repair')]);
  const text = readFileSync(path, 'utf8');
  const { exitCode, err } = await register('void', path, '01/GCN-UBND', '--reason', 'x', ...by);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('số của dòng này có thể đã in trên giấy')]);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the same register is the same sheet, at any time, and nothing in it is a formula', async () => {
  const path = await begun();
  await issueInRegister(path, [facts(1, { unitName: '=HYPERLINK("x")' }), ...units(300, 2)], { on: '2022-12-20' });
  const whole = read(readFileSync(path, 'utf8'));
  const first = [...registerXlsx(whole)];
  await setTimeout(2100);
  const second = [...registerXlsx(whole)];
  expect(Buffer.concat(first).equals(Buffer.concat(second))).toBe(true);
  // The first file's time: 1 January 1980.
  expect(Buffer.concat(first).subarray(10, 14).toString('hex')).toBe('00002100');
});

test('the reason has to be said', async () => {
  const path = await begun();
  await issueInRegister(path, units(1), { on: AN_ACT.on });
  const { err } = await register('void', path, '01/GCN-UBND', '--reason', '\u200B', ...by);
  expect(err).toContain('--reason ghi');
});
