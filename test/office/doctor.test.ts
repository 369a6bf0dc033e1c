import { describe, expect, test } from 'vitest';
import { diskWorld } from '../../src/api/disk-world.ts';
import { bytesOf, doctor, officeFile, onDisk } from '../../src/api/node.ts';
import { aFolder } from '../support/a-folder.ts';

const TODAY = '2026-12-01';

/** A computer on which only what is said is otherwise than here. */
function aComputer(different: object, office: Readonly<Record<string, string>> = {}) {
  const folder = aFolder(office);
  const world = diskWorld();
  const files = Object.keys(office).filter((name) => name.endsWith('hoctap.json'));
  return {
    ...world,
    computer: { node: '22.11.0', platform: 'win32', architecture: 'x64', canWriteHere: () => true, ...different },
    offices: { above: () => files, fromHere: (_: string, written: string) => `${folder}/${written}` },
  };
}

const states = async (world: ReturnType<typeof aComputer>, today = TODAY) => {
  const { findings } = await doctor({ today }, world);
  return Object.fromEntries(findings.map(({ about, state, code }) => [about, `${state} ${code}`]));
};

describe('the examination of a computer', () => {
  test('gives each thing with its state, its code, its particulars and a sentence', async () => {
    const { version, findings, clean } = await doctor({ today: TODAY, language: 'en' }, aComputer({}));
    expect(clean).toBe(true);
    expect(version).toBe(onDisk().shipped.version);
    expect(findings.map(({ about, state }) => [about, state])).toEqual([
      ...['program', 'node', 'letters', 'fonts', 'writing', 'clock'].map((about) => [about, 'good']),
      ['office', 'look'],
    ]);
    expect(findings[1]).toEqual({
      about: 'node',
      state: 'good',
      code: 'node',
      details: { version: '22.11.0', platform: 'win32', architecture: 'x64' },
      says: 'Node 22.11.0, win32 x64',
    });
  });

  test.each([
    ['20.18.3', 'bad node'],
    ['20.19.0', 'good node'],
    ['21.0.0', 'good node'],
    ['9.99.0', 'bad node'],
  ])('Node %s is %s', async (node, state) => {
    expect((await states(aComputer({ node })))['node']).toBe(state);
  });

  test('sees a folder that cannot be written to, a clock that lost its date, letters that are missing', async () => {
    expect((await states(aComputer({ canWriteHere: () => false })))['writing']).toBe('bad cannot-write');
    expect((await states(aComputer({}), '2024-12-31'))['clock']).toBe('bad clock');
    expect((await states(aComputer({}), '2025-01-01'))['clock']).toBe('good clock');
    const without = { ...aComputer({}), fonts: () => ({ ...diskWorld().fonts(), bold: new Uint8Array() }) };
    expect((await states(without))['fonts']).toBe('bad fonts');
  });

  test('names every mistake of every broken file of the office, and what it does not know it does not look at', async () => {
    const good = (await officeFile({ register: 'khong-co.jsonl' })).files.map((file) =>
      new TextDecoder().decode(bytesOf(file)),
    );
    const world = aComputer(
      {},
      {
        'nam/hoctap.json': '{"format":"hoctap-folder","formatVersion":1,"year":22,"due":7}',
        'hoctap.json': good.join(''),
      },
    );
    const { findings, clean } = await doctor({ today: TODAY }, world);
    expect(clean).toBe(false);
    const ofOffice = findings.slice(6);
    expect(ofOffice.map(({ about, state, code }) => [about, state, code])).toEqual([
      ['office', 'bad', 'profile-wrong-value'],
      ['office', 'bad', 'profile-wrong-value'],
    ]);
    expect(ofOffice.map(({ details }) => (details as { key: string }).key)).toEqual(['year', 'due']);
    expect(await states(aComputer({}, { 'hoctap.json': good.join('') }))).toMatchObject({
      office: 'good office',
      register: 'bad file-missing',
    });
  });
});
