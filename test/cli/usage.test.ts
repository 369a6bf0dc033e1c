import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { table } from '../support/an-evidence-file.ts';

const lines = (text: string) => text.trimEnd().split('\n');

describe('without a terminal nothing is asked', () => {
  test.each([[[]], [['--lang', 'vi']], [['--debug']]])('%j prints the help and ends', async (argv) => {
    const { exitCode, out, err } = await hoctap(...argv);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('Cách dùng: hoctap <lệnh> [tùy chọn]');
    for (const command of ['check', 'evaluate', 'report', 'explain', 'certify', 'criteria', 'template']) {
      expect(out).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
    }
  });

  test('the help is English on request', async () => {
    const { out } = await hoctap('--lang', 'en');
    expect(out).toContain('Usage: hoctap <command> [options]');
    expect(out).not.toMatch(/Cách dùng|Lệnh:/);
  });
});

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('by %s is help, and no error', async (word) => {
    const { exitCode, out, err } = await hoctap(word);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('Cách dùng:');
  });

  test.each([[['evaluate', '--help']], [['evaluate', '-h']], [['help', 'evaluate']]])(
    'of a command names its arguments and options: %j',
    async (argv) => {
      const { exitCode, out } = await hoctap(...argv);
      expect(exitCode).toBe(0);
      expect(out).toContain('hoctap evaluate');
      for (const option of ['--criteria', '--year', '--output', '--checked-on', '--json', '--lang'])
        expect(out).toContain(option);
    },
  );

  test('of every command is in the language asked for', async () => {
    for (const command of ['check', 'evaluate', 'report', 'explain', 'certify', 'criteria', 'template']) {
      const { exitCode, out } = await hoctap(command, '--help', '--lang', 'en');
      expect([command, exitCode]).toEqual([command, 0]);
      // The examples type names of places, which are Vietnamese in any language.
      const words = lines(out).filter((line) => !line.startsWith('  hoctap '));
      expect(words.join('\n')).not.toMatch(/[ăâđêôơưàáảãạ]/i);
    }
  });

  test.each(['--version', '-V'])('%s prints the version alone', async (word) => {
    expect(await hoctap(word)).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });
});

/** Wrong command lines: each says what is wrong and what to do, in both languages, and nothing on stdout. */
describe('a wrong command line ends with 2 and says so', () => {
  test.each<[string[], string, string]>([
    [['evalute', 'a.csv'], 'Không có lệnh “evalute”.', 'There is no command “evalute”.'],
    [['xyzzy'], 'Không có lệnh “xyzzy”.', 'There is no command “xyzzy”.'],
    [['constructor'], 'Không có lệnh “constructor”.', 'There is no command “constructor”.'],
    [['completion', 'constructor'], 'Không có cửa sổ lệnh tên “constructor”.', 'There is no shell “constructor”.'],
    [['completion', '__proto__'], 'Không có cửa sổ lệnh tên “__proto__”.', 'There is no shell “__proto__”.'],
    [
      ['check', 'a.csv', '-c', 'tt44-2014', '--yaer', '2022'],
      'Không có tùy chọn “--yaer”.',
      'There is no option “--yaer”.',
    ],
    [['--tất-cả'], 'Không có tùy chọn “--tất-cả”.', 'There is no option “--tất-cả”.'],
    [
      ['check', 'a.csv'],
      'Không ghi bộ tiêu chí thì phải ghi năm đánh giá.',
      'Without a criteria set the evaluation year is needed.',
    ],
    [['check', '-c', 'tt44-2014'], 'Thiếu tham số “evidence”.', 'The argument “evidence” is missing.'],
    [
      ['check', 'a.csv', '-c'],
      'Tùy chọn “-c, --criteria <set>” cần một giá trị.',
      'The option “-c, --criteria <set>” needs a value.',
    ],
    [
      ['evaluate', 'a.csv'],
      'Chưa biết ghi kết quả vào thư mục nào.',
      'It is not known into which folder the result is to be written.',
    ],
    [
      ['explain', 'ket-qua'],
      'Không có mã vấn đề “ket-qua”, cũng chưa ghi đơn vị nào.',
      'There is no problem code “ket-qua”, and no unit was named.',
    ],
    [['explain', 'ket-qua', '1', '2'], 'Có tham số thừa.', 'There are too many arguments.'],
    [['report'], 'Thiếu tham số “result”.', 'The argument “result” is missing.'],
    [
      ['certify', 'ket-qua'],
      'Thiếu tùy chọn “-o, --output <folder>”.',
      'The option “-o, --output <folder>” is missing.',
    ],
    [['template'], 'Thiếu tùy chọn “-c, --criteria <set>”.', 'The option “-c, --criteria <set>” is missing.'],
    [['criteria'], 'Lệnh này cần thêm một lệnh con.', 'This command needs a subcommand.'],
    [['criteria', 'shwo'], 'Không có lệnh “shwo”.', 'There is no command “shwo”.'],
    [['criteria', 'show'], 'Thiếu tham số “set”.', 'The argument “set” is missing.'],
    [['check', 'a.csv', '-c', 'tt99'], 'Không có bộ tiêu chí “tt99”.', 'There is no criteria set “tt99”.'],
    [['check', 'thieu.csv', '-c', 'tt44-2014'], 'Không tìm thấy: thieu.csv', 'Not found: thieu.csv'],
    [['check', 'a.csv', '-c', 'tt44-2014', '-y', '22'], '“22” không phải là một năm.', '“22” is not a year.'],
    [['explain', 'thieu', '1'], 'Không tìm thấy: thieu', 'Not found: thieu'],
  ])('%j', async (argv, vi, en) => {
    const said = { vi: await hoctap(...argv), en: await hoctap(...argv, '--lang', 'en') };
    expect([said.vi.exitCode, said.en.exitCode]).toEqual([2, 2]);
    expect([said.vi.out, said.en.out]).toEqual(['', '']);
    expect(lines(said.vi.err)[0]).toBe(`Không chạy được: ${vi}`);
    expect(lines(said.en.err)[0]).toBe(`Cannot run: ${en}`);
    expect(lines(said.vi.err)[1]).toMatch(/^Cách sửa: ./);
    expect(lines(said.en.err)[1]).toMatch(/^What to do: ./);
    expect(said.vi.err + said.en.err).not.toMatch(/undefined|\n +at /);
  });

  test.each([
    ['evalute', 'hoctap evaluate'],
    ['chekc', 'hoctap check'],
    ['reprot', 'hoctap report'],
    ['danh-gai', 'hoctap danh-gia'],
  ])('“%s” is perhaps “%s”', async (written, meant) => {
    expect((await hoctap(written)).err).toContain(`Ý bạn là “${meant}”?`);
  });

  test('so is an option, of the command by either of its names', async () => {
    for (const name of ['check', 'kiem-tra']) {
      expect((await hoctap(name, 'a.csv', '--yaer', '2022')).err).toContain('Ý bạn là “--year”?');
    }
  });

  test.each([
    [['check', 'a.csv', '-c', 'tt44'], 'tt44-2014 (1.0.0, 1.1.0)'],
    [['check', 'a.csv', '-c', 'tt25'], 'tt25-2023 (1.0.0, 2.0.0); tt25-2023-huyen (1.0.0); tt25-2023-tinh (1.0.0)'],
    [['check', 'a.csv', '-c', 'tt44-2041'], 'tt44-2014 (1.0.0, 1.1.0)'],
    [['check', 'fixtures/demo/minh-chng.csv', '-c', 'tt44-2014'], '“fixtures/demo/minh-chung.csv”'],
  ])('%j is refused with the name that was probably meant', async (argv, meant) => {
    const { exitCode, err } = await hoctap(...argv);
    expect(exitCode).toBe(2);
    expect(err).toContain(`Ý bạn là ${meant}?`);
  });

  test.each([
    ['recognition', 'certify', 'ket-qua', '-o', 'giay', '--template', 'recogniton', '--preview'],
    ['html', 'report', 'KETQUA', '-o', 'bao-cao', '-f', 'htm'],
  ])('a template or a report typed nearly right: “%s” is asked back', async (meant, ...argv) => {
    const { exitCode, err } = await hoctap(...argv);
    expect(exitCode).toBe(2);
    expect(err).toContain(`Ý bạn là “${meant}”?`);
  });

  test('a command below another one is suggested with both words', async () => {
    expect((await hoctap('criteria', 'lst')).err).toContain('“hoctap criteria list”');
  });

  test('a language there is not is named, and not something else', async () => {
    const folder = aFolder({ 'a.csv': table('1;A;TC1;8;NQ') });
    for (const argv of [
      ['--lang', 'fr'],
      ['--lang', 'fr', 'check', join(folder, 'a.csv'), '-c', 'tt44-2014'],
    ]) {
      const { exitCode, err } = await hoctap(...argv);
      expect(exitCode).toBe(2);
      expect(err).toContain('fr');
      expect(err).toContain('--lang');
    }
  });

  test.each(['31/2/2022', '2022-02-30', '15-12', 'hôm nay', '12/15/2022', ''])('a date “%s” is none', async (date) => {
    const folder = aFolder({ 'a.csv': table('1;A;TC1;8;NQ') });
    const argv = [
      'evaluate',
      join(folder, 'a.csv'),
      '-c',
      'tt44-2014',
      '-y',
      '2022',
      '-o',
      join(folder, 'kq'),
      '--checked-on',
      date,
    ];
    const { exitCode, err } = await hoctap(...argv);
    expect([exitCode, lines(err)[0]]).toEqual([2, `Không chạy được: --checked-on: “${date}” không phải là một ngày.`]);
    expect(namesIn(folder)).toEqual(['a.csv']);
  });

  test('--debug adds where it came from, and nothing else does', async () => {
    expect((await hoctap('check', 'thieu.csv', '-c', 'tt44-2014', '--debug')).err).toMatch(/\n +at /);
  });
});

test.each([
  [['--lang', 'en', 'criteria', 'list']],
  [['--lang=en', 'criteria', 'list']],
  [['criteria', '--lang', 'en', 'list']],
  [['criteria', 'list', '--lang', 'en']],
  [['criteria', 'list', '--lang=en']],
])('the language is heard wherever it stands: %j', async (argv) => {
  const { exitCode, out, err } = await hoctap(...argv);
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toMatch(/^ {2}tt44-2014@1\.1\.0 +2015-2023 +complete +law$/m);
});
