import { expect, test } from 'vitest';
import { inMemory } from '../../src/api/node.ts';
import { pageOutcomes } from '../../src/jobs/page-outcomes.ts';
import type { Outcome } from '../../src/page/outcome.ts';
import { sha256OfText } from '../../src/page/shell.ts';

const PROGRAM = 'the program part of this version';
const EVIDENCE = 'Mã đơn vị\n30001\n';

const world = async (files: Readonly<Record<string, string>>) => {
  const open = await inMemory(Object.entries(files).map(([name, contents]) => ({ name, contents })));
  return { ...open, shipped: { ...open.shipped, version: '1.0.0' }, pages: { shell: () => PROGRAM } };
};

const page = { version: '1.0.0', sha256: sha256OfText(PROGRAM), data: 'a'.repeat(64) };
const noteOf = (of: Partial<Outcome>): string =>
  JSON.stringify({
    ...{ format: 'hoctap-self-check', formatVersion: 1, page, year: 2022, units: [] },
    criteria: { id: 'tt44-2014', version: '1.0.0', sha256: 'b'.repeat(64) },
    files: [{ file: 'a.csv', sha256: sha256OfText(EVIDENCE), bytes: EVIDENCE.length }],
    problems: { error: 0, missing: 0, warning: 0, notice: 0 },
    ...of,
  });

const NOTE = 'gui/a.tu-kiem-tra.json';
const found = async (files: Readonly<Record<string, string>>) => {
  const { notes, clean } = await pageOutcomes({ notes: ['gui'], language: 'vi' }, await world(files));
  return { clean, notes: notes.map((each) => [each.page, ...each.files.map(({ now }) => now)]) };
};

test('all is well with notes of this very program whose files are those that were sent, or are not here', async () => {
  expect(await found({ [NOTE]: noteOf({}), 'gui/a.csv': EVIDENCE })).toEqual({
    clean: true,
    notes: [['this', 'same']],
  });
  expect(await found({ [NOTE]: noteOf({}) })).toEqual({ clean: true, notes: [['this', 'not-here']] });
});

test('one changed file, one other page or one other version among notes that are well is not', async () => {
  const well = { [NOTE]: noteOf({}), 'gui/a.csv': EVIDENCE };
  const beside = async (name: string, note: string) => (await found({ ...well, [name]: note })).clean;
  expect(await beside('gui/b.tu-kiem-tra.json', noteOf({}))).toBe(true);
  expect(await found({ ...well, 'gui/a.csv': `${EVIDENCE}30002\n` })).toEqual({
    clean: false,
    notes: [['this', 'changed']],
  });
  const foreign = { ...page, sha256: 'c'.repeat(64) };
  expect(await beside('gui/b.tu-kiem-tra.json', noteOf({ page: foreign }))).toBe(false);
  expect(await beside('gui/b.tu-kiem-tra.json', noteOf({ page: { ...foreign, version: '0.9.0' } }))).toBe(false);
  expect(await found({ [NOTE]: noteOf({ page: foreign }) })).toEqual({
    clean: false,
    notes: [['changed', 'not-here']],
  });
});
