import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dossier as dossierFromOutside, inMemory } from '../../src/api/node.ts';
import { checkCopies } from '../../src/jobs/dossier.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { sha256OfText } from '../../src/page/shell.ts';

const RESULT = readFileSync('fixtures/demo/expected/result.json', 'utf8');
const holding = (files: Readonly<Record<string, string>>) =>
  inMemory(Object.entries(files).map(([name, contents]) => ({ name, contents })));

const codeOf = async (run: () => unknown): Promise<unknown> => {
  try {
    await run();
    return 'nothing was refused';
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return error.facts.code;
  }
};

const order = async (into: string) => {
  const world = await holding({
    'kq/result.json': RESULT,
    'ho-so/30001/a.pdf': '%PDF-1.4',
    'ho-so-khac/a.txt': 'a',
  });
  return dossierFromOutside({ result: 'kq/result.json', evidenceDir: 'ho-so', into, units: ['30001'] }, world);
};

test.each([
  ['the folder of the documents', 'ho-so', 'dossier-folder-not-empty'],
  ['a folder that holds something', 'kq', 'dossier-folder-not-empty'],
  ['a new folder among the documents', 'ho-so/xep', 'dossier-inside-evidence'],
  ['one among them that is written otherwise', 'kq/../ho-so/xep/', 'dossier-inside-evidence'],
  ['new folders in each other among the documents', 'ho-so/30001/moi/xep', 'dossier-inside-evidence'],
])('dossiers are not made in %s', async (_, into, code) => {
  expect(await codeOf(() => order(into))).toBe(code);
});

test('they are made in a folder whose name only begins like that of the documents; what is not there is told', async () => {
  const made = await order('ho-so-moi');
  expect([made.units, made.copies.size, made.clean]).toEqual([1, 0, false]);
  expect([made.absent > 0, made.unclaimed]).toEqual([true, 1]);
});

test('copies are what was listed, or are refused by name, ten at most', async () => {
  const copies = (...names: string[]) => new Map(names.map((name) => [name, sha256OfText('a')]));
  const check = async (of: ReadonlyMap<string, string>) => {
    const world = await holding({ 'xep/a.pdf': 'a', 'xep/b.pdf': 'khác', 'a.pdf': 'a' });
    return codeOf(() => checkCopies({ copies: of, into: 'xep' }, world));
  };
  expect(await check(copies('a.pdf'))).toBe('nothing was refused');
  expect(await check(copies('a.pdf', 'b.pdf'))).toBe('dossier-copies-differ');
  expect(await check(copies('a.pdf', 'c.pdf'))).toBe('dossier-copies-differ');
  const many = copies(...Array.from({ length: 12 }, (__, index) => `${index}.pdf`));
  const world = await holding({});
  expect(() => checkCopies({ copies: many, into: 'xep' }, world)).toThrow(
    expect.objectContaining({
      facts: expect.objectContaining({ details: { files: [...many.keys()].slice(0, 10), more: 2 } }),
    }),
  );
});
