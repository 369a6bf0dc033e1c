import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ProblemRecord } from '../../src/model/result.ts';
import { run } from '../fixtures/cases.ts';

const PARENT = 'fixtures/intake/folder';

interface FolderCase {
  readonly what: string;
  readonly criteria: string;
  readonly year: number;
  readonly files: readonly string[];
  readonly evidenceDir: string;
  readonly exitCode: number;
  /** Code, cell or file, unit and item. */
  readonly problems: readonly string[];
}

describe.each(readdirSync(PARENT))('fixtures/intake/folder/%s', (name) => {
  const folder = `${PARENT}/${name}`;
  const of = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as FolderCase;
  const documents = `${folder}/${of.evidenceDir}`;
  const argv = (...more: readonly string[]) => [
    'check',
    ...of.files.map((file) => `${folder}/${file}`),
    '-c',
    of.criteria,
    '-y',
    String(of.year),
    '--evidence-dir',
    documents,
    ...more,
  ];

  test('shows each problem at its place', async () => {
    const { said, exitCode } = await run(() => argv('--json'));
    const { problems } = JSON.parse(said).data as { problems: ProblemRecord[] };
    const shown = problems.map(({ code, cell, file, unit, item }) =>
      [code, cell ?? file.replace(`${documents}/`, ''), unit, item].filter((part) => part !== null).join(' '),
    );
    expect([exitCode, shown]).toEqual([of.exitCode, of.problems]);
  });

  test('says it in whole sentences', async () => {
    const { shown } = await run(() => argv());
    await expect(shown).toMatchFileSnapshot(`../../${folder}/expected/console.txt`);
  });
});
