import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCaseJson } from '../../src/criteria-cases/read-case-json.ts';
import { runCases } from '../../src/criteria-cases/run-cases.ts';
import { uncoveredConstructs } from '../../src/criteria-cases/uncovered-constructs.ts';
import { describeUncovered } from '../../src/labels/criteria-cases.ts';
import type { Cases } from '../../src/model/criteria-case.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { hoctap } from '../support/a-terminal.ts';
import { checkFoundCriteria, shippedCriteria } from '../support/criteria-here.ts';

/**
 * Each article of the law at, just under and just over its bound, for every set that ships and can be evaluated by:
 * the cases are data, beside the sets, and run here as `hoctap criteria test` runs them.
 */
const FILLED_IN = 'test/criteria/vectors/filled-in';
const SETS = shippedCriteria()
  .flatMap((found) => checkFoundCriteria(found).set ?? [])
  .filter(({ open }) => open.length === 0);
const NAMED = [
  ...SETS.map(({ id, version }) => `${id}@${version}`),
  ...readdirSync(FILLED_IN)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'))
    .map((name) => `${FILLED_IN}/${name}`),
];

test.each(NAMED)('%s: every case comes out, and every construct is tried', async (named) => {
  const { exitCode, out } = await hoctap('criteria', 'test', named, '--json');
  const { wrong, unreached: gaps, count } = JSON.parse(out).data;
  expect({ wrong, gaps }).toEqual({ wrong: [], gaps: [] });
  expect([exitCode, count > 10]).toEqual([0, true]);
});

test('every article of Decree 20/2014 that a condition rests on is named by a case', () => {
  const decree = setOf('nd20-2014', '1.1.0');
  const articles = decree.items.flatMap(({ attainment }) =>
    (attainment?.levels ?? []).flatMap(({ conditions }) => conditions.flatMap(({ article }) => article ?? [])),
  );
  const named = new Set(casesOf('nd20-2014/1.1.0').cases.map(({ article }) => article));
  expect([...new Set(articles)].filter((article) => !named.has(article))).toEqual([]);
});

function setOf(id: string, version: string): CriteriaSet {
  const set = SETS.find((each) => each.id === id && each.version === version);
  if (set === undefined) throw new Error(`${id}@${version}`);
  return set;
}

function casesOf(name: string): Cases {
  const file = `criteria/${name}.cases.json`;
  const read = readCaseJson(readFileSync(file, 'utf8'), file);
  if (!('cases' in read)) throw new Error(JSON.stringify(read.faults));
  return read.cases;
}

type Dropped = (each: Cases['cases'][number]) => boolean;

describe('what no case tries', () => {
  /** The set is tried with those cases only that are kept. */
  async function without(set: CriteriaSet, name: string, drop: Dropped) {
    const cases = casesOf(name);
    const kept = { ...cases, areas: [], cases: cases.cases.filter((each) => !drop(each)) };
    return uncoveredConstructs(await runCases(kept, set, 'vi')).map((gap) => describeUncovered(gap, 'vi'));
  }

  const withoutEvidence: Dropped = ({ given }) => JSON.stringify(given).includes('"evidence"');
  const ofCircular44: readonly (readonly [string, Dropped, string])[] = [
    ['a class', ({ expect: found }) => found.class === 'average', 'không trường hợp nào ra “Trung bình”'],
    ['a bound of the total', ({ expect: found }) => found.total === 85, 'Tốt: vừa đúng ngưỡng 85'],
    ['a gap', ({ expect: found }) => found.notices !== undefined, 'tổng điểm nằm giữa “Khá” và “Tốt”'],
    ['evidence that is required', withoutEvidence, 'có điểm mà không có minh chứng'],
  ];

  test.each(ofCircular44)('of Circular 44: %s', async (_, drop, gap) => {
    expect(await without(setOf('tt44-2014', '1.1.0'), 'tt44-2014/1.0.0', drop)).toContain(gap);
  });

  test.each([
    ['a category', /^vung-kho-khan$/, 'loại đơn vị “Thuộc vùng khó khăn”'],
    ['a bound in it', /^vung-kho-khan$/, 'TC5.2.1, Thuộc vùng khó khăn: vừa đúng ngưỡng 40%'],
  ] as const)('of Circular 25: %s', async (_, category, gap) => {
    const set = setOf('tt25-2023', '2.0.0');
    const gaps = await without(set, 'tt25-2023/2.0.0', (each) => category.test(each.category ?? ''));
    expect(gaps.map((each) => each.toLowerCase())).toContain(gap.toLowerCase());
  });

  test('of Decree 20: an area', async () => {
    const set = setOf('nd20-2014', '1.1.0');
    const gaps = await without(set, 'nd20-2014/1.1.0', () => false);
    expect(gaps.length).toBe(2 * set.areas.length);
    expect(gaps.every((gap) => /địa bàn (?:không )?được công nhận$/.test(gap))).toBe(true);
  });
});

describe('a set of an office, with a table of cases as an officer writes it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const set = join(folder, 'bo-cua-huyen.json');
  const table = join(folder, 'bo-cua-huyen.truong-hop.csv');
  const items = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
  const row = (name: string, first: string, ...expected: readonly string[]) =>
    [name, first, ...items.slice(1).map(() => ''), ...expected].join(';');
  const HEADER = ['Trường hợp', ...items, 'Xếp loại', 'Tổng điểm', 'Lý do'].join(';');
  const BASE = ['Gốc', ...items.map(() => '6')].join(';');

  beforeAll(async () => {
    const { exitCode } = await hoctap(
      'criteria',
      'new',
      '-o',
      set,
      '--from',
      'tt44-2014',
      '--id',
      'bo-cua-huyen',
      '--law',
      'Quyết định 1/QĐ-UBND',
      '--title',
      'Bộ của huyện',
    );
    expect(exitCode).toBe(0);
  });

  const run = async (...rows: readonly string[]) => {
    writeFileSync(table, `\uFEFF${[HEADER, BASE, ...rows].join('\n')}\n`);
    const { exitCode, out, err } = await hoctap('criteria', 'test', set);
    return { exitCode, said: `${out}${err}`.replace(/\s+/g, ' ') };
  };

  test('comes out as expected, with the points between two bands and a criterion at 0', async () => {
    const { exitCode, said } = await run(
      row('tròn 90', '6', 'Tốt', '90', 'thuộc mức 85-100 điểm'),
      row('một tiêu chí 0 điểm', '0', 'chưa đạt', '84'),
      row('thiếu minh chứng', '6 (không minh chứng)', 'not-achieved', '84', 'không có minh chứng'),
      row('lẻ', '0,5', 'Khá', '84,5'),
    );
    expect(said).toContain('bo-cua-huyen@1.0.0: 4 trường hợp');
    expect(said).toContain('tất cả ra đúng');
    expect(said).toContain('không trường hợp nào ra “Trung bình”');
    expect(exitCode).toBe(0);
  });

  test('says of each that comes out otherwise where it stands and what came', async () => {
    const { exitCode, said } = await run(row('tròn 90', '6', 'Khá', '91', 'chưa đạt'), row('đúng', '6', 'Tốt'));
    expect(exitCode).toBe(1);
    expect(said).toContain('tròn 90 (dòng 3)');
    expect(said).toContain('xếp loại: phải là “Khá”, tính ra “Tốt”');
    expect(said).toContain('tổng điểm: phải là 91, tính ra 90');
    expect(said).toContain('lý do xếp loại: phải là chưa đạt');
    expect(said).toContain('2 trường hợp');
    expect(said).toContain('1 trường hợp ra khác');
  });

  test('a value the set refuses is an error nobody expected', async () => {
    const { exitCode, said } = await run(row('điểm âm', '-1', '-'), row('không gửi TC1', '-', 'Chưa đạt'));
    expect(exitCode).toBe(1);
    expect(said).toContain('lỗi: phải là không có, tính ra score-negative TC1');
  });

  test('says all that is wrong with the table at once', async () => {
    const { exitCode, said } = await run(row('a', '6', 'Loại giỏi'), row('b', '6'), row('c', '6', '', 'chín mươi'));
    expect(exitCode).toBe(2);
    expect(said).toContain('dòng 3: không có loại “Loại giỏi”; bộ này có: Tốt, Khá');
    expect(said).toContain('dòng 4: chưa ghi kết quả phải ra');
    expect(said).toContain('dòng 5: “chín mươi” không phải là số');
  });

  test('without cases says under which name they are looked for', async () => {
    const other = join(folder, 'khac.json');
    writeFileSync(other, readFileSync(set));
    const { exitCode, err } = await hoctap('criteria', 'test', other);
    expect(exitCode).toBe(2);
    expect(err).toContain('khac.truong-hop.xlsx');
  });
});
