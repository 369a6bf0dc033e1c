import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { COMMAND_HELP } from '../../src/cli/help/command-help.ts';
import { EXAMPLE_FILES } from '../../src/cli/help/example-files.ts';
import { runProgram } from '../../src/cli/program.ts';
import { aFolder } from '../support/a-folder.ts';
import { aTerminal, hoctap } from '../support/a-terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every command as it can be typed, from the list the program itself goes by: "check", "register void". */
const PATHS = (
  await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { load }]) => {
      const command = new Command(name);
      (await load()).define(
        command,
        { terminal: aTerminal().terminal, language: 'vi', debug: false },
        () => {},
        runProgram,
      );
      return [name, ...command.commands.map((below) => `${name} ${below.name()}`)];
    }),
  )
).flat();

/** Words of a command line as a shell takes them apart. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('every command', () => {
  test('has its help, and there is none of no command', () => {
    expect(Object.keys(COMMAND_HELP).toSorted()).toEqual(PATHS.toSorted());
  });

  test.each(PATHS)('%s: its help has examples of its own, exit codes and what every command takes', async (path) => {
    for (const [language, titles] of [
      ['vi', ['Ví dụ:', 'Mã kết thúc:', 'Tùy chọn chung:']],
      ['en', ['Examples:', 'Exit codes:', 'Global Options:']],
    ] as const) {
      const { exitCode, out } = await hoctap(...path.split(' '), '--help', '--lang', language);
      expect(exitCode).toBe(0);
      for (const title of titles) expect([path, out]).toEqual([path, expect.stringContaining(title)]);
      for (const option of ['--json', '--quiet', '--verbose', '--lang', '--debug'])
        expect(out).toMatch(new RegExp(`^  ${option}\\b`, 'm'));
      const examples = out.split(titles[0])[1]?.split(titles[1])[0]?.trim().split('\n') ?? [];
      expect(examples.filter((line) => !line.trim().startsWith(`hoctap ${path}`))).toEqual([]);
      expect(
        out
          .split(titles[1])[1]
          ?.trim()
          .split('\n')
          .map((line) => line.trim()[0]),
      ).toEqual(['0', '1', '2', '3']);
      expect(out.includes('--dry-run')).toBe(COMMAND_HELP[path]?.lasting === true);
    }
  });

  test.each(PATHS)('%s: with --json one piece of JSON, whatever happens', async (path) => {
    const folder = aFolder();
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(folder);
    const { exitCode, out } = await hoctap(...path.split(' '), '--json', '--khong-co');
    expect(JSON.parse(out)).toMatchObject({
      format: 'hoctap-answer',
      formatVersion: 1,
      command: path,
      exitCode,
      error: { code: expect.stringMatching(/^option-/), message: expect.any(String) },
      written: [],
    });
  });
});

describe('the examples can be pasted: one after the other each does its work', () => {
  test('in English the same lines, with files of other names', () => {
    const { vi, en } = EXAMPLE_FILES;
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    for (const files of [vi, en]) expect(new Set(Object.values(files)).size).toBe(Object.keys(files).length);
  });

  test('as they stand', async () => {
    const files = EXAMPLE_FILES.vi;
    const folder = aFolder();
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(folder);
    cpSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), files.evidence);
    cpSync(join(ROOT, 'fixtures/demo/co-quan.json'), files.office);
    const evidence = readFileSync(files.evidence, 'utf8');
    writeFileSync('2021.csv', evidence.replaceAll('2022', '2021'));
    writeFileSync('khac.csv', evidence.replaceAll(/\b300(?=\d\d\b)/g, '310'));
    await hoctap('evaluate', '2021.csv', '-c', 'tt44-2014', '-y', '2021', '-o', files.before);
    await hoctap('evaluate', 'khac.csv', '-c', 'tt44-2014', '-y', '2022', '-o', files.other);
    mkdirSync(files.documents);
    writeFileSync(join(files.documents, 'x.pdf'), 'x');
    const ended: [string, number, string][] = [];
    // What a command says of those below it comes when they have been run.
    const isAbove = (path: string) => PATHS.some((each) => each.startsWith(`${path} `));
    const inTurn = Object.entries(COMMAND_HELP).toSorted(([a], [b]) => Number(isAbove(a)) - Number(isAbove(b)));
    for (const [path, { examples }] of inTurn) {
      // One asks a person; the other reads what a page in a browser wrote (test/page/check-page.test.ts).
      if (path === 'menu' || path === 'page read') continue;
      for (const line of examples(files)) {
        if (ended.some(([done]) => done === line)) continue;
        if (path === 'register compare') cpSync(files.register, files.copy);
        const argv = wordsOf(line).slice(1);
        // Whoever pastes it types a passphrase.
        const answers = ['keys new', 'keys rotate'].includes(path) ? ['--without-passphrase'] : [];
        const { exitCode, err } = await hoctap(...argv, ...answers);
        ended.push([line, exitCode, exitCode > 1 ? err : '']);
      }
    }
    expect(ended.filter(([, exitCode]) => exitCode > 1)).toEqual([]);
  });
});

/** Every file below a folder with its bytes. */
function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

describe('--dry-run', () => {
  const secret = ['--key', 'khoa/office-key.private.pem'];
  const office = ['--office', 'Ủy ban nhân dân huyện Tam Nông'];
  const act = ['--reason', 'In thử', '--by', 'Văn thư', '--on', '10/01/2023'];

  test('says what would be done and leaves every byte as it was, and then it is done for good', async () => {
    const folder = aFolder();
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(folder);
    cpSync(join(ROOT, 'fixtures/demo'), 'so-lieu', { recursive: true });
    const open = ['--without-passphrase'];
    await hoctap('evaluate', 'so-lieu/minh-chung.csv', '-c', 'tt44-2014', '-y', '2022', '-o', 'ket-qua');
    const lines: [readonly string[], readonly string[]][] = [
      [
        ['keys', 'new', '-o', 'khoa', ...office, '--valid-from', '01/01/2022', ...open],
        ['khoa/office-key.private.pem', 'khoa/office-key.public.json'],
      ],
      [
        ['register', 'init', 'so.jsonl', ...office, '--on', '01/12/2022', ...secret],
        ['so.jsonl', 'so.jsonl.head.json'],
      ],
      [
        [
          'certify',
          'ket-qua',
          '--profile',
          'so-lieu/co-quan.json',
          '--issued-on',
          '20/12/2022',
          '--register',
          'so.jsonl',
          '--by',
          'Văn thư',
          ...secret,
          '-o',
          'gcn',
        ],
        [],
      ],
      [['register', 'void', 'so.jsonl', '02/GCN-UBND', ...act, ...secret], ['so.jsonl']],
      [['register', 'replace', 'so.jsonl', '03/GCN-UBND', '--unit-name', 'Xã A', ...act, ...secret], ['so.jsonl']],
      [['register', 'reprint', 'so.jsonl', '04/GCN-UBND', ...act, ...secret], ['so.jsonl']],
      [['register', 'sign', 'so.jsonl', ...secret], []],
      [['register', 'repair', 'so.jsonl', ...act, ...secret], []],
      [['keys', 'declare', 'khoa/office-key.private.pem', ...office], []],
      [['keys', 'rotate', 'khoa/office-key.private.pem', '-o', 'moi', ...open], ['moi/office-key.private.pem']],
      [
        [
          'keys',
          'revoke',
          'khoa/office-key.public.json',
          '--from',
          '01/03/2023',
          '--reason',
          'Mất máy',
          ...secret,
          '-o',
          'khoa',
        ],
        [],
      ],
      [['office', '-y', '2022'], ['hoctap.json']],
      [['year', '2022'], ['nam-2022/hoctap.json']],
    ];
    const tried = new Set(
      lines.map(([argv]) =>
        COMMAND_HELP[argv.slice(0, 2).join(' ')] === undefined ? argv[0] : argv.slice(0, 2).join(' '),
      ),
    );
    expect(tried).toEqual(new Set(PATHS.filter((path) => COMMAND_HELP[path]?.lasting === true)));
    for (const [argv, written] of lines) {
      const was = contentsOf(folder);
      const { exitCode, out, err } = await hoctap(...argv, '--dry-run', '--json');
      expect([argv, exitCode, err]).toEqual([argv, 0, expect.stringContaining('Làm thử')]);
      expect([argv, contentsOf(folder)]).toEqual([argv, was]);
      expect(JSON.parse(out)).toMatchObject({ dryRun: true, written: expect.arrayContaining([...written]) });
      expect([argv, (await hoctap(...argv)).exitCode]).toEqual([argv, 0]);
    }
    // What is refused in earnest is refused when tried.
    for (const argv of [lines[0], lines[1], lines[3], lines[9]].map((line) => line?.[0] ?? [])) {
      const { exitCode, err } = await hoctap(...argv, '--dry-run');
      expect([argv, exitCode, err.split('\n').slice(1)]).toEqual([argv, 2, (await hoctap(...argv)).err.split('\n')]);
    }
  });
});

describe('how much is said', () => {
  const line = (folder: string) => [
    'evaluate',
    join(ROOT, 'fixtures/demo/minh-chung.csv'),
    '-c',
    'tt44-2014',
    '-y',
    '2022',
    '-o',
    join(folder, 'kq'),
  ];

  test('--quiet keeps the result and what is wrong, and leaves out the talk', async () => {
    const usual = await hoctap(...line(aFolder()));
    const quiet = await hoctap(...line(aFolder()), '--quiet');
    expect([quiet.exitCode, quiet.out]).toEqual([usual.exitCode, usual.out]);
    expect(usual.err).toContain('Đã ghi: ');
    expect(quiet.err).not.toContain('Đã ghi: ');
    expect(quiet.err).toContain('! ');
    expect((await hoctap('check', 'khong-co.csv', '-c', 'tt44-2014', '--quiet')).err).toContain(
      'Không tìm thấy: khong-co.csv',
    );
  });

  test('--verbose names what was read and written, each on a line of its own', async () => {
    const folder = aFolder();
    const { err } = await hoctap(...line(folder), '--verbose');
    expect(err).toContain(`Đã đọc: ${join(ROOT, 'fixtures/demo/minh-chung.csv')}\n`);
    expect(err).toContain(`Đã ghi: ${join(folder, 'kq/result.json')}\n`);
    expect(err).toMatch(/\d,\d giây · hoctap \d+\.\d+\.\d+ · Node v\d+/);
  });
});

describe('evidence from another program, named -', () => {
  const run = (input: string | Buffer, ...argv: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'bin/hoctap.js'), ...argv], { input, encoding: 'utf8', cwd: aFolder() });
  const evidence = readFileSync(join(ROOT, 'fixtures/demo/minh-chung.csv'));

  test('is read as the file would be', async () => {
    const { status, stdout } = run(evidence, 'check', '-', '-c', 'tt44-2014', '-y', '2022');
    const named = await hoctap('check', join(ROOT, 'fixtures/demo/minh-chung.csv'), '-c', 'tt44-2014', '-y', '2022');
    expect([status, stdout]).toEqual([named.exitCode, named.out.replace(/\S*minh-chung\.csv/g, 'stdin')]);
  });

  test('is marked and corrected too, for which it is read more than once', () => {
    const { status, stderr } = run(
      evidence,
      'check',
      '-',
      '-c',
      'tt44-2014',
      '--problems',
      'sua.html',
      '--fix',
      'sua.csv',
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('sua.csv')]);
  });

  test('nothing at all is said to be empty', () => {
    expect(run('', 'check', '-', '-c', 'tt44-2014')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('stdin'),
    });
  });
});
