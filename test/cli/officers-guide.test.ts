import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Words of a command line as a shell takes them apart. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

test('every command of the guide for officers runs, one after the other, as it stands there', async () => {
  const guide = readFileSync(join(ROOT, 'docs/huong-dan.md'), 'utf8');
  const commands = [...guide.matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
  expect(commands.length).toBeGreaterThanOrEqual(10);
  const folder = aFolder();
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(folder);
  const ended: [string, number][] = [];
  for (const command of commands) {
    const [program, place = ''] = wordsOf(command);
    if (program === 'cd') {
      process.chdir(place);
      continue;
    }
    // Whoever types it is asked for a passphrase.
    const answers = command.startsWith('hoctap keys new') ? ['--without-passphrase'] : [];
    const { exitCode } = await hoctap(...wordsOf(command).slice(1), ...answers);
    ended.push([command, exitCode]);
    if (command.startsWith('hoctap year')) {
      process.chdir('nam-2022');
      mkdirSync('2-nhan-ve', { recursive: true });
      cpSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), '2-nhan-ve/minh-chung.csv');
    }
  }
  // Two communes of the samples lack evidence: 1 is what check says of them.
  const unclean = ended.filter(([, exitCode]) => exitCode !== 0);
  expect(unclean).toEqual([[expect.stringMatching(/^hoctap check /), 1]]);
  const issued = namesIn(join(folder, 'nam-2022/5-giay-chung-nhan'));
  expect(issued.filter((name) => name.endsWith('.pdf'))).toHaveLength(9);
  expect(issued).toContain(join('so-cap', 'so-cap-giay-chung-nhan.xlsx'));
  expect(namesIn(join(folder, 'nam-2022'))).toEqual(
    expect.arrayContaining(['can-sua.xlsx', join('3-ket-qua', 'bang-tong-hop.xlsx')]),
  );
});
