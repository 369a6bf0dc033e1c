import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { sanitizedTerminal } from '../../src/cli/sanitized-terminal.ts';
import { aFolder } from '../support/a-folder.ts';
import { aTerminal, hoctap, rawControls } from '../support/a-terminal.ts';

const WILD = 'x\u001b[31mA\u202eB\u0007\u009b2J\u2066\r';

function said(text: string, colours: boolean): string {
  const { terminal, said: kept } = aTerminal({ outColours: colours, errColours: colours });
  const harmless = sanitizedTerminal(terminal);
  harmless.out(text);
  harmless.err(text);
  expect(kept.err).toBe(kept.out);
  return kept.out;
}

describe('what reaches the screen', () => {
  test('without colours no control character but line ends, and no mark that turns the direction', () => {
    expect(rawControls(said(`${WILD}x\n`, false))).toEqual([]);
    expect(said('Xã Phú Cường\r\n', false)).toBe('Xã Phú Cường\r\n');
    expect(said('\uFEFFMã,Tên\r\n', false)).toBe('\uFEFFMã,Tên\r\n');
    expect(said('a\tb', false)).toBe('a b');
  });

  test('with colours ours alone', () => {
    expect(said('\u001b[31mđỏ\u001b[39m\n', true)).toBe('\u001b[31mđỏ\u001b[39m\n');
    for (const wild of [
      '\u001b[2J',
      '\u001b[5m',
      '\u001b]8;;http://x\u0007',
      '\u001b[1;31m',
      '\u009b31m',
      '\u001bc',
      '\u202e',
    ]) {
      expect([wild, rawControls(said(wild, true))]).toEqual([wild, []]);
    }
  });

  test('how far the work is begins its line anew', () => {
    const { terminal, said: kept } = aTerminal({ errColours: true });
    sanitizedTerminal(terminal).note('\rĐang đọc 1/2 ');
    sanitizedTerminal(terminal).note('\r        \r');
    sanitizedTerminal(terminal).note('\rtệp \r xấu');
    expect(kept.err).toBe('\rĐang đọc 1/2 \r        \r\rtệp \uFFFD xấu');
  });
});

describe('from any command', () => {
  const files = {
    'a.csv': `Mã,Tên,Tiêu chí,Điểm,Minh chứng\n${WILD.replace('\r', '')},${WILD.replace('\r', '')},TC1,${WILD.replace('\r', '')},b\n`,
    'wild.json': `{"office": "A\\u001b[31m\u202e", "authority": ["B\u202e"], "x\\u001b": 1}`,
    'wild.jsonl': '{"format":"hoctap-register","office":"A\\u001b[31m\u202e"}\n',
  };

  test.each(Object.keys(COMMANDS))('%s', async (name) => {
    const evidence = aFolder(files);
    // A command that is told no folder writes where it runs.
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(evidence);
    const paths = [WILD, ...Object.keys(files).map((file) => join(evidence, file))];
    for (const path of paths) {
      for (const argv of [
        [name, path],
        [name, path, '-o', join(evidence, WILD)],
        [name, `--${WILD}`],
        [name, path, '-c', 'tt44-2014', '-y', '2022'],
        [name, 'check', path],
        [name, 'list', path],
        [name, 'show', path],
      ]) {
        const { out, err } = await hoctap(...argv);
        // A table for Excel has the line ends of Excel.
        const shown = (out + err).replaceAll('\r\n', '\n');
        expect([argv, rawControls(shown)]).toEqual([argv, []]);
      }
    }
  });
});
