import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { aFolder } from '../support/a-folder.ts';
import { storedResultIn } from '../support/a-stored-result.ts';
import { hoctap } from '../support/a-terminal.ts';

const SET = 'fixtures/problems/so-dem.json';
const HEADER = 'Mã;Đơn vị;Tiêu chí;Điểm;Giá trị;Minh chứng';

/** The centre's own evaluation, on which a set of the commune's looks. */
const CENTRE = JSON.stringify({
  ...JSON.parse(readFileSync(SET, 'utf8')),
  id: 'trung-tam-cua-huyen',
  subject: { id: 'trung-tam', award: 'Trung tâm học tập cộng đồng', unit: 'trung tâm' },
  items: [{ id: 'TC1', label: 'Tiêu chí', maximum: 10, method: { kind: 'awarded' }, evidenceKinds: ['Báo cáo'] }],
});

/** A folder with the result of the centres 01 (8 points: tốt) and 02 (2 points: chưa đạt). */
async function centres(year = '2022') {
  const folder = aFolder({
    'trung-tam.json': CENTRE,
    'trung-tam.csv': 'Mã;Đơn vị;Tiêu chí;Điểm;Minh chứng\n01;TT A;TC1;8;NQ\n02;TT B;TC1;2;NQ\n',
  });
  const at = (name: string) => join(folder, name);
  await hoctap('evaluate', at('trung-tam.csv'), '-c', at('trung-tam.json'), '-y', year, '-o', at('tt'));
  return { folder, at };
}

const commune = (code: string, value: string) =>
  `${code};Xã ${code};TC1;4;;NQ\n${code};Xã ${code};TC2;;38/40;NQ\n${code};Xã ${code};TC3;;${value};QĐ\n`;

async function evaluated(rows: string, world: Awaited<ReturnType<typeof centres>>, ...options: readonly string[]) {
  writeFileSync(world.at('xa.csv'), `${HEADER}\n${rows}`);
  const run = await hoctap('evaluate', world.at('xa.csv'), '-c', SET, '-y', '2022', '-o', world.at('kq'), ...options);
  const result = (): Result => storedResultIn(world.at('kq/result.json'));
  const points = () =>
    Object.fromEntries(
      result().units.map(({ code, items }) => [code, items.find(({ id }) => id === 'TC3')?.points ?? null]),
    );
  return { ...run, result, points };
}

describe('--with', () => {
  test.each([
    ['the folder of a result', 'tt'],
    ['its file', 'tt/result.json'],
  ])('reads classes from %s, by the code of the unit', async (_, name) => {
    const world = await centres();
    const run = await evaluated(commune('01', '') + commune('02', ''), world, '--with', world.at(name));
    expect(run.points()).toEqual({ '01': 2, '02': 0 });
    const [item] = run.result().units[0]?.items.filter(({ id }) => id === 'TC3') ?? [];
    expect(item?.because).toMatchObject({ code: 'class-elsewhere', file: '../tt/result.json' });
  });

  test('is not needed where the class is written', async () => {
    const run = await evaluated(commune('01', 'Tốt') + commune('02', 'chưa đạt'), await centres());
    expect([run.exitCode, run.points()]).toEqual([0, { '01': 2, '02': 0 }]);
  });

  test('and a class written by hand must agree', async () => {
    const world = await centres();
    const run = await evaluated(commune('01', 'Chưa đạt'), world, '--with', world.at('tt'));
    expect(run.exitCode).toBe(1);
    expect(run.points()).toEqual({ '01': null });
  });

  test('warns of a result of another year, in the result too', async () => {
    const world = await centres('2021');
    const run = await evaluated(commune('01', ''), world, '--with', world.at('tt'));
    expect(run.points()).toEqual({ '01': 2 });
    const codes = run.result().problems.map(({ code, severity }) => `${code} ${severity}`);
    expect(codes).toContain('other-result-year warning');
  });

  test('of a result that says no subject finds it by the set that ships', async () => {
    const world = await centres();
    const path = world.at('tt/result.json');
    const rewrite = (change: (criteria: Record<string, unknown>) => object) => {
      const result = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify({ ...result, criteria: change(result.criteria) }));
    };
    rewrite(({ subject: _, ...criteria }) => ({
      ...criteria,
      bases: [{ id: 'tthtcd', version: '1.0.0', sha256: '00'.repeat(32) }],
    }));
    const shipped = await evaluated(commune('01', 'Tốt'), world, '--with', path);
    expect(shipped.result().problems.map(({ code }) => code)).toEqual(['other-result-unused']);
    rewrite((criteria) => ({ ...criteria, bases: [] }));
    const unknown = await evaluated(commune('01', 'Tốt'), world, '--with', path);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.err).toContain('trung-tam-cua-huyen');
  });

  test('refuses what is no result, before the evidence is read', async () => {
    const world = await centres();
    const run = await evaluated(commune('01', ''), world, '--with', world.at('trung-tam.csv'));
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('trung-tam.csv');
  });

  test('goes with check as well', async () => {
    const world = await centres();
    writeFileSync(world.at('xa.csv'), `${HEADER}\n${commune('01', '')}`);
    const run = await hoctap('check', world.at('xa.csv'), '-c', SET, '-y', '2022', '--with', world.at('tt'), '--json');
    expect([run.exitCode, JSON.parse(run.out).data.problems]).toEqual([0, []]);
  });
});

describe('--checked-on', () => {
  const SINCE = JSON.stringify({
    ...JSON.parse(readFileSync(SET, 'utf8')),
    id: 'sau-12-thang',
    items: [
      { id: 'TC1', label: 'Tiêu chí', maximum: 10, method: { kind: 'awarded' }, evidenceKinds: ['Báo cáo'] },
      {
        id: 'DK1',
        label: 'Đủ 12 tháng',
        method: { kind: 'since', event: 'ngày được công nhận', months: 12 },
        evidenceKinds: ['Quyết định'],
      },
    ],
    gates: [{ id: 'du-thang', kind: 'mandatory-items', label: 'đủ 12 tháng', items: ['DK1'] }],
    classification: {
      kind: 'bands',
      classes: [
        { id: 'good', label: 'Tốt', from: 5, requires: ['du-thang'], earnsAward: true },
        { id: 'not-achieved', label: 'Chưa đạt', earnsAward: false },
      ],
    },
  });

  test.each([
    ['2022-12-14', 'not-achieved'],
    ['15/12/2022', 'good'],
  ])('is the day terms are counted up to: %s is %s', async (day, expected) => {
    const folder = aFolder({
      'bo.json': SINCE,
      'a.csv': `${HEADER}\n1;A;TC1;8;;NQ\n1;A;DK1;;15/12/2021;QĐ\n`,
    });
    const at = (name: string) => join(folder, name);
    const options = ['-c', at('bo.json'), '-y', '2022', '--checked-on', day];
    await hoctap('evaluate', at('a.csv'), ...options, '-o', at('kq'));
    const result: Result = storedResultIn(at('kq/result.json'));
    expect(result.units[0]?.classification?.id).toBe(expected);
    expect((await hoctap('check', at('a.csv'), ...options)).exitCode).toBe(0);
  });
});
