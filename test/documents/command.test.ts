import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { command } from '../../src/cli/commands/documents.ts';
import { runProgram } from '../../src/cli/program.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aTerminal } from '../support/a-terminal.ts';

async function run(...argv: readonly string[]) {
  const { terminal, said } = aTerminal();
  const program = new Command('documents').exitOverride();
  let exitCode = -1;
  const finish = (code: number) => {
    exitCode = code;
  };
  command.define(program, { terminal, language: 'vi', debug: false }, finish, runProgram);
  const folder = aFolder();
  try {
    await program.parseAsync([...argv, '-o', folder], { from: 'user' });
    return { exitCode, err: said.err, names: namesIn(folder) };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { exitCode: 2, err: said.err, names: namesIn(folder), words: error.words.vi, fix: error.fix?.vi };
  }
}

const DEMO = 'fixtures/demo/expected';

describe('documents', () => {
  test('writes the three of them', async () => {
    const { exitCode, names } = await run(DEMO, '--profile', 'fixtures/demo/co-quan.json');
    expect([exitCode, names]).toEqual([0, ['bien-ban.docx', 'quyet-dinh.docx', 'to-trinh.docx']]);
  });

  test('writes only those asked for', async () => {
    expect((await run(DEMO, '--only', 'decision,minutes')).names).toEqual(['bien-ban.docx', 'quyet-dinh.docx']);
  });

  test('ends with 1 and a word when units were left out for wrong data', async () => {
    const { exitCode, err, names } = await run('fixtures/huyen-day-du-tinh-huong/expected');
    expect([exitCode, names.length]).toEqual([1, 3]);
    expect(err).toContain('8 đơn vị số liệu còn lỗi');
  });

  test('makes of a self-evaluation the dossier of each unit', async () => {
    const { exitCode, names } = await run('fixtures/tu-danh-gia/expected');
    expect(exitCode).toBe(0);
    expect(names.map((name) => name.replace(/-\d.*/u, ''))).toEqual([
      'bao-cao-tu-danh-gia',
      'bao-cao-tu-danh-gia',
      'bao-cao-tu-danh-gia',
      'bao-cao-tu-danh-gia',
      'bien-ban.docx',
      'to-trinh-de-nghi',
      'to-trinh-de-nghi',
      'to-trinh-de-nghi',
      'to-trinh-de-nghi',
    ]);
  });

  test('recognises nobody by a self-evaluation, says why and what can be made', async () => {
    const { exitCode, names, words, fix } = await run('fixtures/tu-danh-gia/expected', '--only', 'decision');
    expect([exitCode, names]).toEqual([2, []]);
    expect(words).toContain('tự đánh giá');
    expect(fix).toContain('--only minutes');
    expect((await run('fixtures/tu-danh-gia/expected', '--only', 'minutes')).names).toEqual(['bien-ban.docx']);
  });

  test.each([
    ['a document nobody knows', ['--only', 'letter']],
    ['a dossier nobody knows', ['--dossier', 'letter']],
    ['an application of a unit that was checked', ['--only', 'application']],
    ['an order nobody knows', ['--order', 'size']],
    ['a profile that is none', ['--profile', 'fixtures/demo/minh-chung.csv']],
  ])('does not run with %s', async (_, options) => {
    const { exitCode, names } = await run(DEMO, ...options);
    expect([exitCode, names]).toEqual([2, []]);
  });
});
