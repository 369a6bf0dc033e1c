import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hideTyping } from '../../src/cli/hidden-typing.ts';
import { aFolder } from '../support/a-folder.ts';
import { hasTmux, Screen } from '../support/a-screen.ts';
import { aTerminal, hoctap } from '../support/a-terminal.ts';

const BIN = fileURLToPath(new URL('../../bin/hoctap.js', import.meta.url));
const PASSPHRASE = 'bốn từ rất dài';

test.each([
  [
    ['certify', 'kq', '-o', 'giay'],
    [false, true],
  ],
  [
    ['giay-chung-nhan', 'kq', '-o', 'giay'],
    [false, true],
  ],
  [
    ['--lang=en', 'register', 'void', 'so.jsonl'],
    [false, true],
  ],
  [
    ['so-cap', 'publish', 'so.jsonl'],
    [false, true],
  ],
  [
    ['khoa', 'new', '-o', 'khoa'],
    [false, true],
  ],
  // Nothing is asked there, and long work is to be stopped by Ctrl+C.
  [['register', 'list', 'so.jsonl'], []],
  [['certify', 'kq', '--passphrase-file', 'mk.txt'], []],
  [['evaluate', 'certify', '-o', 'keys'], []],
  [['keys', 'new', '--without-passphrase'], []],
  [[], []],
])('while %j gets ready, what is typed is hidden: %j', (argv, expected) => {
  const seen: boolean[] = [];
  const { terminal } = aTerminal({ interactive: true, showTyping: (shown) => void seen.push(shown) });
  hideTyping(argv, terminal)();
  expect(seen).toEqual(expected);
  hideTyping(argv, { ...terminal, interactive: false })();
  expect(seen).toEqual(expected);
});

describe.skipIf(!hasTmux && process.env['CI'] === undefined)('in a real terminal (needs tmux)', () => {
  test('a passphrase that is typed before it is asked for does not show, and is taken', async () => {
    const folder = aFolder({ 'mk.txt': PASSPHRASE });
    const at = (name: string) => join(folder, name);
    execFileSync('chmod', ['600', at('mk.txt')]);
    const office = ['--office', 'UBND huyện A'];
    await hoctap('keys', 'new', '-o', at('khoa'), ...office, '--passphrase-file', at('mk.txt'));
    await hoctap('register', 'init', at('so.jsonl'), ...office);
    // The key is a pipe: the program stands before it, not yet asking, until it is written into.
    const [key, kept] = [at('khoa/office-key.private.pem'), at('khoa/kept.pem')];
    renameSync(key, kept);
    execFileSync('mkfifo', ['-m', '600', key]);
    const screen = new Screen();
    onTestFinished(() => screen.close());
    screen.open(`cd '${folder}' && '${process.execPath}' '${BIN}' register sign so.jsonl --key '${key}'`);
    const pipe = await open(key, 'w');
    screen.type(PASSPHRASE);
    await writeFile(pipe, await readFile(kept));
    await pipe.close();
    await screen.until('ended with 0');
    await screen.until('Mật khẩu của khóa:');
    expect(screen.hasSaid('Đã ký phần cuối')).toBe(true);
    expect(screen.hasSaid(PASSPHRASE)).toBe(false);
  });
});
