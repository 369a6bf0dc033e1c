import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Ask, TextOptions } from '../../src/cli/menu/ask.ts';
import { runMenu } from '../../src/cli/menu/menu.ts';
import { shownCommand } from '../../src/cli/menu/shown-command.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Language } from '../../src/model/language.ts';
import { units } from '../register/a-register.ts';
import { issueInRegister } from '../register/issuing.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aTerminal } from '../support/a-terminal.ts';
import { table } from '../support/an-evidence-file.ts';

/** Answers by rote: a choice by its value, a text as typed, yes or no. Every question and what it offered is kept. */
function scripted(answers: readonly (string | boolean)[]) {
  const left = [...answers];
  const asked: string[] = [];
  const cursors: (string | undefined)[] = [];
  const next = (): string | boolean => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`one question too many: ${asked.at(-1)}`);
    return answer;
  };
  const ask: Ask = {
    async choose(message, choices, initial = choices[0]?.value) {
      asked.push(message);
      cursors.push(initial);
      const said = next();
      // At the end of the questions: whether to start.
      const answer = said === true ? 'start' : said === false ? 'no' : said;
      const chosen = choices.find(({ value }) => value === answer);
      if (chosen === undefined)
        throw new Error(`“${answer}” is not among ${choices.map(({ value }) => value).join(', ')}`);
      return chosen.value;
    },
    async text(message: string, { initial, check }: TextOptions = {}) {
      asked.push(message);
      const written = String(next());
      const answer = written === '' && initial !== undefined ? initial : written;
      const verdict = check?.(answer) ?? true;
      if (verdict !== true) throw new Error(`refused: ${verdict}`);
      return answer;
    },
    async yes(message) {
      asked.push(message);
      return next() === true;
    },
  };
  return { ask, asked, cursors, left };
}

async function menu(answers: readonly (string | boolean)[], language: Language = 'vi', files: readonly string[] = []) {
  const { terminal, said } = aTerminal({ interactive: true });
  const script = scripted(answers);
  const opened: string[] = [];
  const open = (path: string) => {
    opened.push(path);
  };
  const exitCode = await runMenu({ terminal, language, debug: false }, runProgram, { ask: script.ask, open, files });
  const shown = /^ {2}(hoctap .*)$/m.exec(said.out)?.[1];
  return { exitCode, shown, ...said, asked: script.asked, cursors: script.cursors, left: script.left, opened };
}

function inFolder(files: Readonly<Record<string, string>>): string {
  const folder = aFolder(files);
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return folder;
}

const OFFICE = JSON.stringify({
  format: 'hoctap-folder',
  formatVersion: 1,
  office: { authority: ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'], place: 'Tam Nông' },
  criteria: 'tt44-2014',
});

const EVIDENCE = table('00123;Xã Đa Tốn;TC1;8;NQ');

describe('the guided menu', () => {
  test('shows the command that does the same, and does nothing until it is told to', async () => {
    const folder = inFolder({ 'minh chứng.csv': EVIDENCE });
    const { exitCode, shown, out, left } = await menu([
      'evaluate',
      'minh chứng.csv',
      'tt44-2014',
      '2022',
      '',
      '',
      false,
      'quit',
    ]);
    expect([exitCode, left]).toEqual([0, []]);
    expect(shown).toBe('hoctap evaluate "minh chứng.csv" -c tt44-2014 -y 2022 -o ket-qua-2022');
    expect(out).toContain('Chưa làm gì.');
    expect(namesIn(folder)).toEqual(['minh chứng.csv']);
  });

  test('evaluates by that very command, offers to open the report, and goes on with what came of it', async () => {
    const folder = inFolder({ 'a.csv': EVIDENCE });
    const { exitCode, out, opened, left } = await menu([
      ...['evaluate', 'a.csv', 'tt44-2014', '2022', '', 'kq', true, true],
      // The new result is among what is offered now.
      ...['explain', 'kq', '00123', true],
      'quit',
    ]);
    expect([exitCode, left, opened]).toEqual([0, [], ['kq/bao-cao.html']]);
    expect(namesIn(join(folder, 'kq'))).toContain('result.json');
    expect(out.match(/hoctap evaluate a\.csv -c tt44-2014 -y 2022 -o kq/g)).toHaveLength(2);
    expect(out).toContain('hoctap explain kq 00123');
  });

  test('makes the page with which units check their own form, and offers to open it', async () => {
    const folder = inFolder({});
    const { exitCode, out, opened, left } = await menu([
      ...['page', 'tt44-2014', '2022', '', 'kiem-tra.html', true, true],
      'quit',
    ]);
    expect([exitCode, left, opened]).toEqual([0, [], ['kiem-tra.html']]);
    expect(out).toContain('hoctap page check -c tt44-2014 -y 2022 -o kiem-tra.html');
    expect(namesIn(folder)).toEqual(['kiem-tra.html']);
  });

  test('goes back one question, and out of a task from its first', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'b.csv': EVIDENCE });
    const { shown, left, asked } = await menu([
      ...['check', 'a.csv', '<', 'b.csv', 'tt44-2014', '<', '<', '<'],
      ...['evaluate', 'b.csv', 'tt44-2014', '<', 'tt44-2014', '2022', '', 'kq', false],
      'quit',
    ]);
    expect([shown, left]).toEqual(['hoctap evaluate b.csv -c tt44-2014 -y 2022 -o kq', []]);
    expect(asked.filter((question) => question === 'Bạn muốn làm gì?')).toHaveLength(3);
  });

  test('what was answered before stands first when the question comes again', async () => {
    inFolder({ 'a.csv': EVIDENCE });
    const { out } = await menu([
      'evaluate',
      'a.csv',
      'tt44-2014',
      '2021',
      '',
      'kq',
      false,
      'evaluate',
      'a.csv',
      'tt44-2014',
      '',
      '',
      '',
      false,
      'quit',
    ]);
    expect(out.match(/hoctap evaluate a\.csv -c tt44-2014 -y 2021 -o kq/g)).toHaveLength(2);
  });

  test('the cursor stands on what lies here, then on the next work, then on what was chosen or typed before', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'sâu/hơn/b.csv': EVIDENCE });
    const { cursors, left } = await menu([
      ...['check', '', 'sâu/hơn/b.csv', 'tt44-2014', '', '', false],
      ...['evaluate', 'sâu/hơn/b.csv', 'tt44-2014', '<', '<', '<'],
      'quit',
    ]);
    expect(left).toEqual([]);
    expect(cursors).toEqual([
      ...['office', 'a.csv', 'tt25-2023-tinh', 'yes', 'start'],
      ...['evaluate', 'sâu/hơn/b.csv', 'tt44-2014', 'tt44-2014', 'sâu/hơn/b.csv'],
      'evaluate',
    ]);
  });

  test('asks for the units, and only then for the day they were due and the district of a province', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'ds.csv': 'Mã đơn vị;Tên đơn vị\n00123;Xã Đa Tốn\n' });
    const { shown } = await menu(['check', 'a.csv', 'tt44-2014', 'ds.csv', '15/12/2022', '', false, 'quit']);
    expect(shown).toBe('hoctap check a.csv -c tt44-2014 --units ds.csv --due 15/12/2022');
    const province = await menu([
      ...['evaluate', 'a.csv', 'tt44-2014', '2022', 'Đồng Tháp', 'Tam Nông', '', 'kq', false],
      'quit',
    ]);
    expect(province.shown).toBe(
      'hoctap evaluate a.csv -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông" -o kq',
    );
  });

  test('does not ask what the folder of the office says', async () => {
    const office = { format: 'hoctap-folder', formatVersion: 1, criteria: 'tt44-2014', year: 2022 };
    inFolder({ 'a.csv': EVIDENCE, 'hoctap.json': JSON.stringify(office) });
    const { shown, err, exitCode } = await menu(['evaluate', 'a.csv', '', 'kq', true, false, 'quit']);
    expect([exitCode, shown]).toEqual([0, 'hoctap evaluate a.csv -o kq']);
    expect(err).toContain('Theo hoctap.json: -c tt44-2014 -y 2022');
  });

  test('what cannot be done is said, and the menu goes on', async () => {
    inFolder({ 'kq/result.json': '{}' });
    const { err, out, exitCode, left } = await menu(['explain', 'kq', '1', true, 'quit']);
    expect([exitCode, left]).toEqual([2, []]);
    expect(err).toContain('Không chạy được: ');
    // What could not be run is no command for the next time.
    expect(out).not.toContain('Lần sau');
  });

  test('begins with a file that was dropped on the program', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'b.csv': EVIDENCE });
    const { shown, cursors } = await menu(['check', 'b.csv', 'tt44-2014', '', '', false, 'quit'], 'vi', ['b.csv']);
    expect([shown, cursors[0]]).toEqual(['hoctap check b.csv -c tt44-2014', 'check']);
    await expect(menu(['check', 'a.csv'], 'vi', ['b.csv'])).rejects.toThrow('not among');
  });

  test('takes all files that were dropped together', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'b.csv': EVIDENCE });
    const { shown } = await menu(['check', 'tt44-2014', '', '', false, 'quit'], 'vi', ['a.csv', 'b.csv']);
    expect(shown).toBe('hoctap check a.csv b.csv -c tt44-2014');
  });

  test('keeps the language of its user in the command', async () => {
    inFolder({ 'a.csv': EVIDENCE });
    const { shown, exitCode, out } = await menu(['check', 'a.csv', 'tt44-2014', '', '', true, 'quit'], 'en');
    expect(shown).toBe('hoctap check a.csv -c tt44-2014 --lang en');
    expect(exitCode).toBe(1);
    expect(out).toContain('0 of 1 unit is complete');
  });

  test('takes a path where no file stands beside it, and a set of the office', async () => {
    inFolder({ 'sâu/hơn nữa/a.csv': EVIDENCE, 'bộ của tôi.json': '{}' });
    const { shown } = await menu(['check', 'sâu/hơn nữa/a.csv', '', 'bộ của tôi.json', '', '', false, 'quit']);
    expect(shown).toBe('hoctap check "sâu/hơn nữa/a.csv" -c "bộ của tôi.json"');
  });

  test('offers the tables beside it and a path of one’s own, and no output of ours', async () => {
    inFolder({
      'a.csv': EVIDENCE,
      'B.CSV': EVIDENCE,
      'sâu/hơn/d.csv': EVIDENCE,
      'c.xlsx': '',
      'a.txt': '',
      'ranking.csv': '',
      'bang-xep-hang.csv': '',
      'can-sua.xlsx': '',
    });
    expect((await menu(['check', 'B.CSV', 'tt44-2014', '', '', false, 'quit'])).shown).toBe(
      'hoctap check B.CSV -c tt44-2014',
    );
    expect((await menu(['check', '', 'sâu/hơn/d.csv', 'tt22-2020', '', '', false, 'quit'])).shown).toBe(
      'hoctap check sâu/hơn/d.csv -c tt22-2020',
    );
    for (const name of ['a.txt', 'ranking.csv', 'bang-xep-hang.csv', 'can-sua.xlsx']) {
      await expect(menu(['check', name])).rejects.toThrow('not among');
    }
  });

  test('offers a folder of tables as one, and the marked workbook to look at', async () => {
    const folder = inFolder({});
    mkdirSync(join(folder, 'nhận về'));
    for (const name of ['a.csv', 'b.csv'])
      writeFileSync(join(folder, 'nhận về', name), EVIDENCE.replace('00123', name));
    const { shown, opened } = await menu(['check', 'nhận về', 'tt44-2014', '', 'yes', true, true, 'quit']);
    expect(shown).toBe('hoctap check "nhận về" -c tt44-2014 --problems can-sua.xlsx');
    expect(opened).toEqual(['can-sua.xlsx']);
  });

  test('asks for another result where the set reads a class from one', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'kq trung tâm/result.json': '{}' });
    const read = await menu(['check', 'a.csv', 'vi-du-thanh-pho', 'kq trung tâm', '', '', false, 'quit']);
    expect(read.shown).toBe('hoctap check a.csv -c vi-du-thanh-pho --with "kq trung tâm"');
    const without = await menu(['evaluate', 'a.csv', 'vi-du-thanh-pho', '', '2022', '', 'kq', false, 'quit']);
    expect(without.shown).toBe('hoctap evaluate a.csv -c vi-du-thanh-pho -y 2022 -o kq');
  });

  test('leaves out what was left empty', async () => {
    inFolder({ 'kq/result.json': '{}' });
    const { shown } = await menu(['certify', 'kq', '', '', '', '', '', '', 'separate', '', false, 'quit']);
    expect(shown).toBe('hoctap certify kq -o giay-chung-nhan');
  });

  test('puts every answer about certificates into its option', async () => {
    inFolder({ 'kq/result.json': '{}', 'so.jsonl': '' });
    const answers = ['UBND HUYỆN A', 'Gia Lâm', 'CHỦ TỊCH', 'N.V.A', '20/12/2022', 'so.jsonl', 'merged', 'giay'];
    expect((await menu(['certify', 'kq', ...answers, false, 'quit'])).shown).toBe(
      'hoctap certify kq -o giay --authority "UBND HUYỆN A" --place "Gia Lâm" --signer-title "CHỦ TỊCH" --signer N.V.A --issued-on 20/12/2022 --register so.jsonl --merge',
    );
  });

  test('makes a form', async () => {
    const folder = inFolder({});
    const { exitCode, shown } = await menu([
      'template',
      'tt44-2014',
      '2022',
      '',
      'wide',
      'mau.csv',
      true,
      false,
      'quit',
    ]);
    expect([exitCode, shown]).toEqual([0, 'hoctap template -c tt44-2014 -y 2022 --wide -o mau.csv']);
    expect(readFileSync(join(folder, 'mau.csv'), 'utf8')).toContain('TC15');
  });

  test('in the folder of a year, everything goes into its place', async () => {
    const folder = inFolder({ 'a.csv': EVIDENCE });
    for (const name of ['1-mau', '2-nhan-ve', '3-ket-qua', '4-van-ban', '5-giay-chung-nhan'])
      mkdirSync(join(folder, name));
    const { shown } = await menu(['evaluate', 'a.csv', 'tt44-2014', '2022', '', '', false, 'quit']);
    expect(shown).toBe('hoctap evaluate a.csv -c tt44-2014 -y 2022 -o 3-ket-qua');
  });

  test('in the folder of a year only what came back is evidence, not the forms that were sent', async () => {
    const folder = inFolder({});
    for (const name of ['1-mau', '2-nhan-ve', '3-ket-qua', '4-van-ban', '5-giay-chung-nhan'])
      mkdirSync(join(folder, name));
    for (const name of ['1-mau/mau.xlsx', '2-nhan-ve/a.csv', '4-van-ban/phieu.xlsx'])
      writeFileSync(join(folder, name), EVIDENCE);
    const { shown } = await menu(['check', '2-nhan-ve/a.csv', 'tt44-2014', '', '', false, 'quit']);
    expect(shown).toBe('hoctap check 2-nhan-ve/a.csv -c tt44-2014');
    for (const name of ['1-mau/mau.xlsx', '4-van-ban/phieu.xlsx']) {
      await expect(menu(['check', name])).rejects.toThrow('not among');
    }
  });

  test.each([
    ['report', ['kq', 'xlsx'], 'hoctap report kq -f xlsx'],
    ['letters', ['kq', '15/12/2022', ''], 'hoctap letters kq --due 15/12/2022 -o cong-van'],
    ['documents', ['kq', ''], 'hoctap documents kq -o van-ban'],
    ['registerCheck', ['so.jsonl'], 'hoctap register list so.jsonl'],
    ['verify', ['giay.pdf', 'khoa.json'], 'hoctap verify giay.pdf --key khoa.json'],
    ['compare', ['kq1', 'kq2', ''], 'hoctap compare kq1 kq2 -o so-sanh'],
    ['criteria', ['list'], 'hoctap criteria list'],
    ['criteria', ['show', 'tt44-2014'], 'hoctap criteria show tt44-2014'],
    ['demo', [''], 'hoctap demo hoctap-demo'],
    [
      'office',
      [
        'UBND huyện A',
        'A',
        'KT. CHỦ TỊCH | PHÓ CHỦ TỊCH',
        '',
        '',
        '',
        'tt44-2014',
        '2022',
        'Đồng Tháp',
        'Tam Nông',
        '',
      ],
      'hoctap office --authority "UBND huyện A" --place A --signer-title "KT. CHỦ TỊCH" "PHÓ CHỦ TỊCH" -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông"',
    ],
    ['yearFolder', ['2026', '15/12/2026'], 'hoctap year 2026 --due 15/12/2026'],
    [
      'units',
      ['Đồng Tháp', 'Tam Nông', '2022', ''],
      'hoctap units "Đồng Tháp" --district "Tam Nông" -y 2022 -o danh-sach.xlsx',
    ],
    [
      'template',
      ['tt44-2014', '2022', 'Đồng Tháp', 'Tam Nông', 'long', ''],
      'hoctap template -c tt44-2014 -y 2022 --units "Đồng Tháp" --district "Tam Nông" -o mau-minh-chung.xlsx',
    ],
    [
      'template',
      ['tt44-2014', '2022', 'ds.xlsx', 'each', ''],
      'hoctap template -c tt44-2014 -y 2022 --units ds.xlsx --one-file-per-unit -o phieu-gui',
    ],
    ['counts', ['2022', ''], 'hoctap counts -y 2022 -o so-lieu.xlsx'],
    ['upward', ['kq', '', '', ''], 'hoctap documents kq --only report --pdf -o bao-cao'],
    [
      'upward',
      ['kq', '', 'so-lieu.xlsx', ''],
      'hoctap documents kq --only report --pdf --counts so-lieu.xlsx -o bao-cao',
    ],
    ['sheets', ['kq', 'txt', ''], 'hoctap sheets kq -f txt -o phieu-ket-qua'],
    ['dossier', ['kq', 'minh chứng', ''], 'hoctap dossier kq --evidence-dir "minh chứng" -o ho-so'],
    [
      'keys',
      ['UBND huyện A', '01/01/2022', ''],
      'hoctap keys new --office "UBND huyện A" --valid-from 01/01/2022 -o khoa',
    ],
    ['registerInit', ['UBND huyện A', '', ''], 'hoctap register init so-cap.jsonl --office "UBND huyện A"'],
    [
      'registerAct',
      ['void', 'so.jsonl', '02/GCN-UBND', 'In sai', 'Văn thư', '22/12/2022', ''],
      'hoctap register void so.jsonl 02/GCN-UBND --reason "In sai" --by "Văn thư" --on 22/12/2022',
    ],
    [
      'registerAct',
      ['replace', 'so.jsonl', '5', 'kq', 'Sai tên', 'Văn thư', '', 'khoa.json'],
      'hoctap register replace so.jsonl 5 --result kq --reason "Sai tên" --by "Văn thư" --key khoa.json',
    ],
    ['registerCopies', ['export', 'so.jsonl', ''], 'hoctap register export so.jsonl -o so-cap'],
    [
      'registerCopies',
      ['publish', 'so.jsonl', 'khoa.json', ''],
      'hoctap register publish so.jsonl --key khoa.json -o so-cap',
    ],
    ['combine', ['kq1; kq 2;', ''], 'hoctap combine kq1 "kq 2" -o ket-qua-ghep'],
    ['timeline', ['kq-2021;kq-2022', ''], 'hoctap timeline kq-2021 kq-2022 -o nhieu-nam'],
  ])('leads to %s: %j', async (task, answers, command) => {
    inFolder({
      ...Object.fromEntries(
        ['kq', 'kq1', 'kq2', 'kq 2', 'kq-2021', 'kq-2022'].map((name) => [`${name}/result.json`, '{}']),
      ),
      ...{
        'so.jsonl': '',
        'giay.pdf': '',
        'khoa.json': '',
        'ds.xlsx': '',
        'so-lieu.xlsx': '',
        'minh chứng/anh.jpg': '',
      },
    });
    const { shown, left } = await menu([task, ...answers, false, 'quit']);
    expect([shown, left]).toEqual([command, []]);
  });

  test('lays out a year, goes on in its folder, and back to that of the office', async () => {
    const folder = inFolder({ 'hoctap.json': OFFICE });
    const { out, left } = await menu([
      ...['yearFolder', '2022', '', true],
      // Everything has its place there, and the year is known.
      ...['page', '', '', false],
      ...['..', 'nam-2022', 'quit'],
    ]);
    expect(left).toEqual([]);
    expect(out).toContain('hoctap page check -o 1-mau/kiem-tra.html');
    expect(process.cwd()).toBe(join(realpathSync(folder), 'nam-2022'));
  });

  test('a register that was opened is written into the folder, where it is wanted, and then used unasked', async () => {
    const folder = inFolder({ 'hoctap.json': OFFICE });
    const { out, left, exitCode } = await menu([
      ...['registerInit', '', '', '', true, true],
      ...['registerCheck', true],
      'quit',
    ]);
    expect([exitCode, left]).toEqual([0, []]);
    expect(out).toContain('hoctap register init so-cap.jsonl --office "Ủy ban nhân dân huyện Tam Nông"');
    expect(JSON.parse(readFileSync(join(folder, 'hoctap.json'), 'utf8')).register).toBe('so-cap.jsonl');
  });

  test('a certificate is found by its unit; of one number in two years the year is said, and what is tried changes nothing', async () => {
    const folder = inFolder({});
    const register = join(folder, 'so.jsonl');
    const { terminal } = aTerminal();
    const init = ['register', 'init', register, '--office', 'UBND huyện A', '--on', '01/12/2022'];
    await runProgram(init, { terminal, language: 'vi', debug: false });
    await issueInRegister(register, units(3), { on: '2022-12-20' });
    await issueInRegister(register, units(2, 4), { on: '2023-12-20' });
    const act = ['In sai', 'Văn thư', '25/12/2023', ''];
    // Two have the number 02, one of them the name.
    const tried = await menu(['registerAct', 'void', 'so.jsonl', 'thu 5', ...act, 'try', false, 'quit']);
    expect([tried.shown, tried.left, tried.cursors.slice(-3)]).toEqual([
      'hoctap register void so.jsonl 02/GCN-UBND -y 2023 --reason "In sai" --by "Văn thư" --on 25/12/2023',
      [],
      ['try', 'start', 'registerCopies'],
    ]);
    expect(tried.out).toContain('Đã hủy số 02/GCN-UBND: Xã Thử 5, Tốt, cấp ngày 20/12/2023.');
    expect(readFileSync(register, 'utf8')).not.toContain('In sai');

    const both = await menu(['registerAct', 'void', 'so.jsonl', '2', '5', ...act, true, 'quit']);
    expect([both.shown, both.exitCode]).toEqual([tried.shown, 0]);
    expect(readFileSync(register, 'utf8')).toContain('In sai');
    const ended = menu(['registerAct', 'reprint', 'so.jsonl', 'Xã Thử 5']);
    await expect(ended).rejects.toThrow('02/GCN-UBND · Xã Thử 5 · Tốt · 20/12/2023 · đã hủy');
    await expect(menu(['registerAct', 'void', 'so.jsonl', 'Hà Nội'])).rejects.toThrow('“Hà Nội”');
  });

  test('finds what was copied into the folder while the menu waited', async () => {
    const folder = inFolder({});
    const { terminal, said } = aTerminal({ interactive: true });
    const script = scripted(['check', 'a.csv', 'tt44-2014', '', '', false, 'quit']);
    let turn = 0;
    const ask: Ask = {
      ...script.ask,
      choose(message, choices) {
        turn += 1;
        if (turn === 1) writeFileSync(join(folder, 'a.csv'), EVIDENCE);
        return script.ask.choose(message, choices);
      },
    };
    await runMenu({ terminal, language: 'vi', debug: false }, runProgram, { ask, open: () => {} });
    expect(said.out).toContain('hoctap check a.csv -c tt44-2014');
    expect(script.asked).toContain('Tệp hoặc thư mục minh chứng nào?');
  });

  test('a table of counts that lies here is offered for the report, and is no evidence', async () => {
    inFolder({ 'so-lieu.xlsx': 'x', 'a.csv': EVIDENCE, 'kq/result.json': '{}' });
    const { out, left } = await menu([
      ...['upward', 'kq', '', 'so-lieu.xlsx', '', false],
      ...['upward', 'kq', '', '', '', false],
      ...['check', 'a.csv', 'tt44-2014', '', '', false, 'quit'],
    ]);
    expect(left).toEqual([]);
    expect(out).toContain('hoctap documents kq --only report --pdf --counts so-lieu.xlsx -o bao-cao\n');
    expect(out).toContain('hoctap documents kq --only report --pdf -o bao-cao\n');
  });

  test('each piece of work has its own folder: the one of the results is not offered for letters and papers', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'kq/result.json': '{}' });
    const { out, left } = await menu([
      ...['evaluate', 'a.csv', 'tt44-2014', '2022', '', 'kq', false],
      ...['letters', 'kq', '', '', false],
      ...['documents', 'kq', '', false],
      'quit',
    ]);
    expect(left).toEqual([]);
    expect(out).toContain('hoctap letters kq -o cong-van\n');
    expect(out).toContain('hoctap documents kq -o van-ban\n');
  });

  test('a list of the district is made, opened and used', async () => {
    const folder = inFolder({ 'hoctap.json': OFFICE });
    const { opened, left } = await menu(['units', 'Đồng Tháp', 'Tam Nông', '2022', '', true, true, true, 'quit']);
    expect([left, opened]).toEqual([[], ['danh-sach.xlsx']]);
    expect(JSON.parse(readFileSync(join(folder, 'hoctap.json'), 'utf8')).units).toBe('danh-sach.xlsx');
  });

  test.each(['', '22', 'năm nay', '20222'])('does not take “%s” for a year', async (year) => {
    inFolder({ 'a.csv': EVIDENCE });
    await expect(menu(['evaluate', 'a.csv', 'tt44-2014', year])).rejects.toThrow('refused: Ghi năm bằng bốn chữ số');
  });

  test('does not take an empty path', async () => {
    inFolder({});
    await expect(menu(['check', ''])).rejects.toThrow('refused: Cần điền mục này.');
  });
});

test.each([
  [['check', 'a.csv'], 'hoctap check a.csv'],
  [['check', 'minh chứng.csv'], 'hoctap check "minh chứng.csv"'],
  [['check', 'minh-chứng.csv'], 'hoctap check minh-chứng.csv'],
  [['certify', '--place', ''], 'hoctap certify --place ""'],
  [['check', 'a&b.csv'], 'hoctap check "a&b.csv"'],
  [['check', "xã d'Or.csv"], `hoctap check "xã d'Or.csv"`],
])('the command %j is shown as it can be typed: %s', (argv, shown) => {
  expect(shownCommand(argv)).toBe(shown);
});
