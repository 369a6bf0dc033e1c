import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { overrideProblems } from '../../src/problems/override-problems.ts';
import { readResult } from '../../src/result/read-result.ts';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const IDS = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
const HEADER = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng';
const rowsOf = (code: string, name: string) => IDS.map((id) => `${code};${name};${id};5;NQ ${id}`).join('\n');
const EVIDENCE = `${HEADER}\n${rowsOf('00565', 'Xã Bát Tràng')}\n${rowsOf('00566', 'Xã Đa Tốn')}\n`;
const TITLES = 'Mã đơn vị;Mã tiêu chí;Điểm mới;Lý do;Người điều chỉnh;Ngày điều chỉnh';
const GOOD = '00565;TC5;7,5;Kiểm tra lại hồ sơ;Trưởng đoàn;15/12/2022';

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  readonly result: Result;
  readonly folder: string;
}

async function evaluated(overrides: string, evidence = EVIDENCE): Promise<Ran> {
  const folder = aFolder({ 'minh-chung.csv': evidence, 'dieu-chinh.csv': overrides });
  const argv = ['-c', 'tt44-2014', '-y', '2022', '-o', join(folder, 'ra')];
  const ran = await hoctap(
    'evaluate',
    join(folder, 'minh-chung.csv'),
    ...argv,
    '--overrides',
    join(folder, 'dieu-chinh.csv'),
  );
  const read = readResult(readFileSync(join(folder, 'ra', 'result.json'), 'utf8'), 'result.json');
  if (!('result' in read)) throw new Error(JSON.stringify(read));
  return { ...ran, folder, result: read.result };
}

const table = (...rows: readonly string[]) => `${[TITLES, ...rows].join('\r\n')}\r\n`;
const unitOf = ({ result }: Ran, code: string) => result.units.find((unit) => unit.code === code);
const found = ({ result }: Ran) =>
  result.problems
    .filter(({ code }) => code in overrideProblems())
    .map(({ code, cell, unit }) => [code, cell, unit].filter((part) => part !== null).join(' '));

describe('a score set in place of another', () => {
  test('counts, and stands in the result with what it replaced, why, by whom and when', async () => {
    const ran = await evaluated(table(GOOD));
    const item = unitOf(ran, '00565')?.items.find(({ id }) => id === 'TC5');
    expect(item).toMatchObject({ points: 7.5, at: { cell: 'C2', column: 'Điểm mới' } });
    expect(item?.override).toEqual({
      was: 5,
      score: 7.5,
      reason: 'Kiểm tra lại hồ sơ',
      person: 'Trưởng đoàn',
      date: '2022-12-15',
    });
    expect([unitOf(ran, '00565')?.total, unitOf(ran, '00566')?.total]).toEqual([77.5, 75]);
    expect(ran.result.overrides).toMatchObject({ applied: 1 });
    expect([ran.exitCode, ...found(ran)]).toEqual([0, 'score-overridden C2 00565']);
    const { out } = await hoctap('explain', join(ran.folder, 'ra'), '00565');
    expect(out.replace(/\s+/g, ' ')).toContain('Điểm đã điều chỉnh: điều chỉnh từ 5 thành 7,5;');
    const html = readFileSync(join(ran.folder, 'ra', 'bao-cao.html'), 'utf8');
    expect(html).toContain('lý do: Kiểm tra lại hồ sơ; người điều chỉnh: Trưởng đoàn, ngày 15/12/2022');
  });

  test('of an item nobody scored still needs its document', async () => {
    const ran = await evaluated(table(GOOD), EVIDENCE.replace('00565;Xã Bát Tràng;TC5;5;NQ TC5\n', ''));
    const item = unitOf(ran, '00565')?.items.find(({ id }) => id === 'TC5');
    expect(item).toMatchObject({ state: 'no-evidence', points: 0, pointsAwaitingEvidence: 7.5 });
    expect(item?.override?.was).toBeNull();
  });

  test('is read under English headers and with the columns in any order', async () => {
    const ran = await evaluated('date,person,reason,score,item,unit_code\n2022-12-15,Lead,Seen again,6,tc 5,00565\n');
    expect(unitOf(ran, '00565')?.total).toBe(76);
  });

  test('is not lost when the result is computed again without its file', async () => {
    const { folder } = await evaluated(table(GOOD));
    const again = ['evaluate', join(folder, 'minh-chung.csv'), '-c', 'tt44-2014', '-y', '2022', '-o'];
    const { exitCode, err } = await hoctap(...again, join(folder, 'ra'));
    expect(exitCode).toBe(2);
    expect(err).toMatch(/các điều chỉnh sẽ mất.*\n.*--overrides/);
    expect((await hoctap(...again, join(folder, 'khac'))).exitCode).toBe(0);
  });

  test('keeps certificates waiting when its file has changed since', async () => {
    const { folder } = await evaluated(table(GOOD));
    writeFileSync(join(folder, 'dieu-chinh.csv'), table(GOOD.replace('7,5', '9')));
    const { exitCode, err } = await hoctap('certify', join(folder, 'ra'), '-o', join(folder, 'giay'));
    expect([exitCode, err]).toEqual([2, expect.stringContaining('dieu-chinh.csv đã thay đổi')]);
  });
});

const BAD: readonly (readonly [what: string, row: string, problem: string])[] = [
  ['no reason', '00565;TC5;7;;Trưởng đoàn;15/12/2022', 'override-incomplete D2 00565'],
  ['no person', '00565;TC5;7;Xem lại;;15/12/2022', 'override-incomplete E2 00565'],
  ['no date', '00565;TC5;7;Xem lại;Trưởng đoàn;', 'override-incomplete F2 00565'],
  ['a day there is not', '00565;TC5;7;Xem lại;Trưởng đoàn;31/02/2022', 'override-date-unreadable F2 00565'],
  ['no score', '00565;TC5;;Xem lại;Trưởng đoàn;15/12/2022', 'override-score-unreadable C2 00565'],
  ['a score that may be two', '00565;TC5;1.234;Xem lại;Trưởng đoàn;15/12/2022', 'override-score-unreadable C2 00565'],
  ['a score below 0', '00565;TC5;-1;Xem lại;Trưởng đoàn;15/12/2022', 'override-score-unreadable C2 00565'],
  ['a unit nobody sent', '99999;TC5;7;Xem lại;Trưởng đoàn;15/12/2022', 'override-unit-unknown A2'],
  ['no unit', ';TC5;7;Xem lại;Trưởng đoàn;15/12/2022', 'override-unit-unknown A2'],
  ['an item the set lacks', '00565;TC50;7;Xem lại;Trưởng đoàn;15/12/2022', 'override-item-unknown B2 00565'],
  ['more than there is', '00565;TC5;101;Xem lại;Trưởng đoàn;15/12/2022', 'override-above-maximum C2 00565'],
];

describe('a code whose zeros a spreadsheet ate', () => {
  const WARDS: readonly (readonly [string, string])[] = [
    ['4', 'Phường Trúc Bạch'],
    ['13', 'Phường Quán Thánh'],
    ['19', 'Phường Điện Biên'],
  ];
  const eaten = `${HEADER}\n${WARDS.map(([code, name]) => rowsOf(code, name)).join('\n')}\n`;

  test('in both files names the unit that got its zeros back in the evidence', async () => {
    const ran = await evaluated(table('13;TC5;0;Xem lại;Trưởng đoàn;15/12/2022'), eaten);
    expect([unitOf(ran, '00013')?.total, unitOf(ran, '00004')?.total]).toEqual([70, 75]);
    expect([ran.exitCode, ...found(ran)]).toEqual([
      0,
      'override-unit-code-repaired A2 00013',
      'score-overridden C2 00013',
    ]);
  });

  test('in the file of overrides alone, too, and is said once', async () => {
    const [five, six] = ['565;TC5;0;Xem lại;Trưởng đoàn;15/12/2022', '565;TC6;0;Xem lại;Trưởng đoàn;15/12/2022'];
    const ran = await evaluated(table(five, six));
    expect(unitOf(ran, '00565')?.total).toBe(65);
    expect(found(ran).filter((said) => said.startsWith('override'))).toEqual(['override-unit-code-repaired A2 00565']);
  });

  test('is the same unit as the whole code, for one score named twice', async () => {
    const ran = await evaluated(table(GOOD, GOOD.replace('00565', '565')));
    expect(found(ran)).toContain('override-repeated B3 00565');
    expect(unitOf(ran, '00565')?.classification).toBeNull();
  });

  test.each([
    ['in the evidence', '00565', ['565', '566']],
    ['where two units can be meant', '565', ['00565', '0565']],
  ])('%s is asked, and no unit it may mean is evaluated', async (_, code, [one = '', other = '']) => {
    const evidence = `${HEADER}\n${rowsOf(one, 'Tổ dân phố 1')}\n${rowsOf(other, 'Tổ dân phố 2')}\n`;
    const ran = await evaluated(table(GOOD.replace('00565', code)), evidence);
    expect([ran.exitCode, ...found(ran)]).toEqual([1, 'override-unit-unknown A2']);
    const meant = ran.result.units.filter((unit) => Number(unit.code) === 565);
    expect(meant.map(({ classification }) => classification)).toEqual(meant.map(() => null));
    expect(meant.length).toBeGreaterThan(0);
  });
});

describe('an override that nobody can answer for', () => {
  test.each(BAD)('%s', async (_, row, problem) => {
    const ran = await evaluated(table(row));
    expect([ran.exitCode, ...found(ran)]).toEqual([1, problem]);
    // Not computed as if nobody had decided anything.
    if (problem.endsWith('00565')) expect(unitOf(ran, '00565')?.classification).toBeNull();
    expect(unitOf(ran, '00566')?.total).toBe(75);
  });

  test('twice for one score: the second is named with the row of the first, and neither counts', async () => {
    const ran = await evaluated(table(GOOD, GOOD.replace('7,5', '8')));
    expect(found(ran)).toEqual(['override-repeated B3 00565']);
    expect(unitOf(ran, '00565')?.classification).toBeNull();
  });

  test('of a criterion whose points are a sum', async () => {
    const folder = aFolder({
      'dieu-chinh.csv': table('01;TC1;7;Xem lại;Trưởng đoàn;15/12/2022'),
      'minh-chung.csv': `${HEADER}\n01;Xã Đa Tốn;TC1.1;2;NQ 1\n`,
      'bo.json': JSON.stringify(aSetWithIndicators()),
    });
    const { out, err } = await hoctap(
      'evaluate',
      join(folder, 'minh-chung.csv'),
      '-c',
      join(folder, 'bo.json'),
      '-y',
      '2022',
      '-o',
      join(folder, 'ra'),
      '--overrides',
      join(folder, 'dieu-chinh.csv'),
    );
    expect(`${out}${err}`).toContain('là tổng các nội dung bên dưới');
    const json = readFileSync(join(folder, 'ra', 'result.json'), 'utf8');
    expect(json).toContain('"code":"override-item-not-scored"');
  });

  test('where only self scores were given', async () => {
    const ran = await evaluated(table(GOOD), EVIDENCE.replace('Điểm kiểm tra', 'Điểm tự chấm'));
    expect(found(ran)).toEqual(['override-without-checked-scores C2']);
    expect(ran.result.units.every(({ classification }) => classification === null)).toBe(true);
  });

  test('a file without one of its columns stops the run and names it', async () => {
    const folder = aFolder({
      'minh-chung.csv': EVIDENCE,
      'dieu-chinh.csv': 'Mã đơn vị;Mã tiêu chí;Điểm mới\n00565;TC5;7\n',
    });
    const { exitCode, err } = await hoctap(
      'evaluate',
      join(folder, 'minh-chung.csv'),
      '-c',
      'tt44-2014',
      '-y',
      '2022',
      '-o',
      join(folder, 'ra'),
      '--overrides',
      join(folder, 'dieu-chinh.csv'),
    );
    expect(exitCode).toBe(2);
    for (const column of ['Lý do', 'Người điều chỉnh', 'Ngày điều chỉnh']) expect(err).toContain(column);
  });

  test('every code is shown here', () => {
    const text = readFileSync(import.meta.filename, 'utf8');
    expect(Object.keys(overrideProblems()).filter((code) => !text.includes(code))).toEqual([]);
  });
});

function aSetWithIndicators(): object {
  const words = (vi: string) => ({ vi });
  return {
    format: 'hoctap-criteria',
    formatVersion: 1,
    id: 'bo-moi',
    version: '1.0.0',
    provenance: 'office',
    title: words('Bộ tiêu chí của tỉnh'),
    extends: { id: 'tt44-2014', version: '1.0.0' },
    changes: ['TC1.1', 'TC1.2'].map((id) => ({
      op: 'add',
      under: 'TC1',
      item: {
        id,
        label: words(`Phần ${id}`),
        method: { kind: 'awarded' },
        article: 'Điều 2',
        evidenceKinds: [words('Báo cáo')],
      },
    })),
  };
}
