import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { table } from '../support/an-evidence-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin', 'hoctap.js');

function spawn(argv: readonly string[], cwd: string) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    cwd,
    encoding: 'utf8',
    input: '',
    timeout: 120_000,
  });
  return { status, signal, stdout, stderr };
}

/** `npm test` builds first; a bare run of the tests may have nothing to start. */
describe.skipIf(!existsSync(join(ROOT, 'dist', 'main.js')))('the installed program', () => {
  test('prints its help and ends when nobody can answer', () => {
    const { status, signal, stdout } = spawn([], aFolder());
    expect([status, signal]).toEqual([0, null]);
    expect(stdout).toContain('hoctap');
  });

  test('ends with 2 for a wrong command, with words on stderr alone and no stack', () => {
    const { status, stdout, stderr } = spawn(['evalute'], aFolder());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('evaluate');
    expect(stderr).not.toMatch(/\n +at /);
  });

  test('checks a file from another folder with 1, data on stdout', () => {
    const folder = aFolder({ 'a.csv': table('00123;Xã Đa Tốn;TC1;tám;NQ') });
    const { status, stdout, stderr } = spawn(['check', 'a.csv', '-c', 'tt44-2014', '--json'], folder);
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).data.problems[0]).toMatchObject({
      code: 'score-not-a-number',
      file: 'a.csv',
      cell: 'D2',
    });
  });

  test('a reader that has seen enough is no error', () => {
    const folder = aFolder();
    const command = `"${process.execPath}" "${BIN}" criteria show tt22-2020 | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', timeout: 120_000 });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0');
  });
});
