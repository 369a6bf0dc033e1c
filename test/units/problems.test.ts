import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unitProblems } from '../../src/problems/unit-problems.ts';
import { type Case, casesIn, inOrder, placed, run } from '../fixtures/cases.ts';

/** A case of fixtures/units: what is handed to --units, --check-units and --due beside the evidence. */
interface UnitCase extends Case {
  readonly list?: string;
  readonly checkUnits?: true;
  readonly due?: string;
}

const CASES = casesIn('fixtures/units') as UnitCase[];

test('every problem of units has a folder that shows it', () => {
  expect(readdirSync('fixtures/units').sort()).toEqual(Object.keys(unitProblems()).sort());
});

describe.each(CASES)('$folder', (of) => {
  const argv = [
    'check',
    ...of.files.map((file) => `${of.folder}/${file}`),
    '-c',
    of.criteria,
    ...['-y', String(of.year)],
    ...(of.list === undefined ? [] : ['--units', `${of.folder}/${of.list}`]),
    ...(of.checkUnits === true ? ['--check-units'] : []),
    ...(of.due === undefined ? [] : ['--due', of.due]),
  ];

  test('shows its problem at its place, and nothing else', async () => {
    const { said, exitCode } = await run(() => [...argv, '--json']);
    const found = JSON.parse(said).data.problems;
    expect(inOrder(found.map((each: never) => placed(each, of.folder)))).toEqual(inOrder(of.problems));
    expect(exitCode).toBe(of.exitCode);
  });

  test('the program says so', async () => {
    const { shown } = await run(() => argv);
    await expect(shown).toMatchFileSnapshot(`../../${of.folder}/expected/console.txt`);
  });
});
