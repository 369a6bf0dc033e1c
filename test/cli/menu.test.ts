import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Ask, TextOptions } from '../../src/cli/menu/ask.ts';
import { runMenu } from '../../src/cli/menu/menu.ts';
import { shownCommand } from '../../src/cli/menu/shown-command.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Language } from '../../src/model/language.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aTerminal } from '../support/a-terminal.ts';
import { table } from '../support/an-evidence-file.ts';

/** Answers by rote: a choice by its value, a text as typed, yes or no. Every question and what it offered is kept. */
function scripted(answers: readonly (string | boolean)[]) {
  const left = [...answers];
  const asked: string[] = [];
  const next = (): string | boolean => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`one question too many: ${asked.at(-1)}`);
    return answer;
  };
  const ask: Ask = {
    async choose(message, choices) {
      asked.push(message);
      const answer = next();
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
  return { ask, asked, left };
}

async function menu(answers: readonly (string | boolean)[], language: Language = 'vi') {
  const { terminal, said } = aTerminal({ interactive: true });
  const script = scripted(answers);
  const exitCode = await runMenu({ terminal, language, debug: false }, runProgram, { ask: script.ask });
  const shown = /^ {2}(hoctap .*)$/m.exec(said.out)?.[1];
  return { exitCode, shown, ...said, asked: script.asked, left: script.left };
}

function inFolder(files: Readonly<Record<string, string>>): string {
  const folder = aFolder(files);
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return folder;
}

const EVIDENCE = table('00123;Xã Đa Tốn;TC1;8;NQ');

describe('the guided menu', () => {
  test('shows the command that does the same, and does nothing until it is told to', async () => {
    const folder = inFolder({ 'minh chứng.csv': EVIDENCE });
    const { exitCode, shown, out, left } = await menu([
      'evaluate',
      'minh chứng.csv',
      'tt44-2014@1.1.0',
      '2022',
      '',
      false,
    ]);
    expect([exitCode, left]).toEqual([0, []]);
    expect(shown).toMatch(/^hoctap evaluate "minh chứng\.csv" -c tt44-2014@1\.1\.0 -y 2022 -o \S+$/);
    expect(out).toContain('Chưa làm gì.');
    expect(namesIn(folder)).toEqual(['minh chứng.csv']);
  });

  test('evaluates by that very command', async () => {
    const folder = inFolder({ 'a.csv': EVIDENCE });
    const { exitCode, shown, out } = await menu(['evaluate', 'a.csv', 'tt44-2014@1.1.0', '2022', 'kq', true]);
    expect([exitCode, shown]).toEqual([0, 'hoctap evaluate a.csv -c tt44-2014@1.1.0 -y 2022 -o kq']);
    expect(namesIn(join(folder, 'kq'))).toContain('result.json');
    expect(out).toContain('Xã Đa Tốn');
    expect(out.match(/hoctap evaluate a\.csv/g)).toHaveLength(2);
  });

  test('keeps the language of its user in the command', async () => {
    inFolder({ 'a.csv': EVIDENCE });
    const { shown, exitCode, out } = await menu(['check', 'a.csv', 'tt44-2014@1.1.0', true], 'en');
    expect(shown).toBe('hoctap check a.csv -c tt44-2014@1.1.0 --lang en');
    expect(exitCode).toBe(1);
    expect(out).toContain('units are complete');
  });

  test('takes a path where no file stands beside it, and a set of the office', async () => {
    inFolder({});
    const { shown } = await menu(['check', 'D:\\Minh chứng\\a.csv', '', 'bộ của tôi.json', false]);
    expect(shown).toBe('hoctap check "D:\\Minh chứng\\a.csv" -c "bộ của tôi.json"');
  });

  test('offers the tables beside it and a path of one’s own', async () => {
    inFolder({ 'a.csv': EVIDENCE, 'B.CSV': EVIDENCE, 'c.xlsx': '', 'a.txt': '', 'ranking.csv': '' });
    expect((await menu(['check', 'B.CSV', 'tt44-2014@1.1.0', false])).shown).toBe(
      'hoctap check B.CSV -c tt44-2014@1.1.0',
    );
    expect((await menu(['check', '', 'c.csv', 'tt22-2020@1.1.0', false])).shown).toBe(
      'hoctap check c.csv -c tt22-2020@1.1.0',
    );
    expect((await menu(['check', 'c.xlsx', 'tt44-2014@1.1.0', false])).shown).toBe(
      'hoctap check c.xlsx -c tt44-2014@1.1.0',
    );
    await expect(menu(['check', 'a.txt'])).rejects.toThrow('not among');
    await expect(menu(['check', 'ranking.csv'])).rejects.toThrow('not among');
  });

  test('offers no template to evaluate by, and one to make an empty evidence file of', async () => {
    inFolder({ 'a.csv': EVIDENCE });
    await expect(menu(['check', 'a.csv', 'tt25-2023@1.0.0'])).rejects.toThrow('not among');
    const { shown } = await menu(['template', 'tt25-2023@1.0.0', 'long', '', 'mau.csv', false]);
    expect(shown).toBe('hoctap template -c tt25-2023@1.0.0 -o mau.csv');
  });

  test('asks for another result where the set reads a class from one', async () => {
    inFolder({ 'a.csv': EVIDENCE });
    const read = await menu(['check', 'a.csv', 'vi-du-thanh-pho@1.0.0', 'kq trung tâm', false]);
    expect(read.shown).toBe('hoctap check a.csv -c vi-du-thanh-pho@1.0.0 --with "kq trung tâm"');
    const without = await menu(['evaluate', 'a.csv', 'vi-du-thanh-pho@1.0.0', '', '2022', 'kq', false]);
    expect(without.shown).toBe('hoctap evaluate a.csv -c vi-du-thanh-pho@1.0.0 -y 2022 -o kq');
  });

  test('leaves out what was left empty', async () => {
    inFolder({});
    const { shown } = await menu(['certify', 'kq', '', '', '', '', '', '', '', 'separate', false]);
    expect(shown).toBe('hoctap certify kq -o giay-chung-nhan');
  });

  test('puts every answer about certificates into its option', async () => {
    inFolder({});
    const answers = [
      'certify',
      'kq',
      'giay',
      'UBND HUYỆN A',
      'Gia Lâm',
      'CHỦ TỊCH',
      'N.V.A',
      '20/12/2022',
      'so.jsonl',
      'merged',
      false,
    ];
    expect((await menu(answers)).shown).toBe(
      'hoctap certify kq -o giay --authority "UBND HUYỆN A" --place "Gia Lâm" --signer-title "CHỦ TỊCH" --signer N.V.A --issued-on 20/12/2022 --register so.jsonl --merge',
    );
  });

  test('makes a template', async () => {
    const folder = inFolder({});
    const { exitCode, shown } = await menu(['template', 'tt44-2014@1.1.0', 'wide', '', 'mau.csv', true]);
    expect([exitCode, shown]).toEqual([0, 'hoctap template -c tt44-2014@1.1.0 --wide -o mau.csv']);
    expect(readFileSync(join(folder, 'mau.csv'), 'utf8')).toContain('TC15');
  });

  test.each(['', '22', 'năm nay', '20222'])('does not take “%s” for a year', async (year) => {
    inFolder({ 'a.csv': EVIDENCE });
    await expect(menu(['evaluate', 'a.csv', 'tt44-2014@1.1.0', year])).rejects.toThrow(
      'refused: Ghi năm bằng bốn chữ số',
    );
  });

  test('does not take an empty path', async () => {
    inFolder({});
    await expect(menu(['check', ''])).rejects.toThrow('refused: Cần điền mục này.');
  });

  test('can be left', async () => {
    inFolder({});
    expect(await menu(['quit'])).toMatchObject({ exitCode: 0, left: [] });
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
