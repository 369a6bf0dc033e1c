import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, UnitEvidence } from '../../src/model/evidence.ts';
import { NO_REFERENCES } from '../../src/model/references.ts';
import { twoScores } from '../../src/two-scores/two-scores.ts';
import { aUnit, type EntryFacts } from '../support/a-book.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { resultOfUnits } from '../support/a-result.ts';
import { aSet, d } from '../support/a-set.ts';
import { hoctap, rawControls } from '../support/a-terminal.ts';

const SET = aSet({
  items: [
    { id: 'TC1', maximum: 60 },
    { id: 'TC2', maximum: 30 },
    {
      id: 'TC3',
      items: [
        { id: 'TC3.1', maximum: 6 },
        { id: 'TC3.2', maximum: 4 },
      ],
    },
  ],
});

/** Both scores of an item, and who gave the second. */
type Both = readonly [self: number | undefined, checked: number | undefined, assessor?: string];

function aScoredUnit(
  code: string,
  items: Readonly<Record<string, Both>>,
  changes: Partial<UnitEvidence> = {},
): UnitEvidence {
  const facts = Object.entries(items).map(([id, [self, score]]): [string, EntryFacts] => [
    id,
    { ...(self === undefined ? {} : { self }), ...(score === undefined ? {} : { score }) },
  ]);
  const unit = aUnit(Object.fromEntries(facts), { code, name: `Xã ${code}` });
  const entries = [...unit.entries].map(([id, entry]): [string, Entry] => [id, { ...entry, assessor: items[id]?.[2] }]);
  return { ...unit, entries: new Map(entries), ...changes };
}

function found(...units: readonly UnitEvidence[]) {
  const compared = twoScores(resultOfUnits(units, { set: SET }));
  if (compared === undefined) throw new Error('nothing to compare');
  return compared;
}

describe('self scores against checked scores', () => {
  test('gaps are exact, and a mean is the sum over the count, rounded half up by its size', () => {
    const { all, units } = found(
      aScoredUnit('01', { TC1: [50.3, 50.1], TC2: [20.1, 20.2], 'TC3.1': [6, 5.85] }),
      aScoredUnit('02', { TC1: [40, 40.005], TC2: [20, 20] }),
    );
    expect(all).toMatchObject({ count: 5, self: 136.4, checked: 136.155, gap: -0.245, distance: 0.455 });
    expect([all.mean, all.meanDistance]).toEqual([-0.05, 0.09]);
    expect([all.agree, all.above, all.below]).toEqual([1, 2, 2]);
    // 0,005 / 2 = 0,0025
    expect(units.map(({ code, gap, mean }) => [code, gap, mean])).toEqual([
      ['01', -0.25, -0.08],
      ['02', 0.005, 0],
    ]);
  });

  test('a criterion is not counted beside its indicators, and one score alone is in no group', () => {
    const { all, items, unchecked, withoutSelf } = found(
      aScoredUnit('01', { TC1: [50, undefined], TC2: [undefined, 20], 'TC3.1': [5, 4], 'TC3.2': [4, 4] }),
    );
    expect(items.map(({ id, gap }) => [id, gap])).toEqual([
      ['TC3.1', -1],
      ['TC3.2', 0],
    ]);
    expect([all.count, unchecked, withoutSelf]).toEqual([2, 1, 1]);
  });

  test('a checked score whose document is missing was given all the same', () => {
    const unit = aScoredUnit('01', { TC1: [50, 45] });
    const entries = [...unit.entries].map(([id, entry]): [string, Entry] => [
      id,
      { ...entry, evidence: NO_REFERENCES },
    ]);
    expect(found({ ...unit, entries: new Map(entries) }).all).toMatchObject({ checked: 45, gap: -5 });
  });

  test('assessors: the one whose mean is furthest from the others first; capitals and blanks make no other person', () => {
    const { assessors } = found(
      aScoredUnit('01', { TC1: [50, 50, 'Tổ 1'], TC2: [20, 20, 'tổ  1'] }),
      aScoredUnit('02', { TC1: [50, 50, 'Tổ 2'], TC2: [20, 10, 'Tổ 2'] }),
      aScoredUnit('03', { TC1: [50, 50, 'Tổ 1'] }),
    );
    expect(assessors.map(({ name, units, count, mean, apart }) => [name, units, count, mean, apart])).toEqual([
      ['Tổ 1', 2, 3, 0, 5],
      ['Tổ 2', 1, 2, -5, -5],
    ]);
  });

  test('a score set in place of an assessor’s is not held against the assessor', () => {
    const unit = aScoredUnit('01', { TC1: [50, 50, 'Tổ 1'] });
    const override = { was: d(40), score: d(50), reason: 'r', person: 'p', date: '2022-12-15', at: { file: 'd.csv' } };
    const entries = [...unit.entries].map(([id, entry]): [string, Entry] => [id, { ...entry, override }]);
    const { all, assessors } = found({ ...unit, entries: new Map(entries) });
    expect([all.gap, assessors[0]?.gap]).toEqual([0, -10]);
  });

  test('areas in Vietnamese order, Đ after D', () => {
    const places = ['Đồng Nai', 'Điện Biên', 'Cần Thơ'];
    const { areas } = found(
      ...places.map((province, index) => aScoredUnit(`0${index}`, { TC1: [50, 49] }, { province })),
    );
    expect(areas.map(({ province }) => province)).toEqual(['Cần Thơ', 'Điện Biên', 'Đồng Nai']);
  });

  test('the sample: largest gaps, totals near a class, assessors apart, each with its reason', () => {
    const steady = (code: string) =>
      aScoredUnit(code, {
        TC1: [40, 40, 'Tổ 1'],
        TC2: [20, 20, 'Tổ 1'],
        'TC3.1': [1, 1, 'Tổ 1'],
        'TC3.2': [1, 1, 'Tổ 1'],
      });
    const { sample } = found(
      steady('01'),
      steady('02'),
      aScoredUnit('03', {
        TC1: [60, 50, 'Tổ 2'],
        TC2: [30, 15, 'Tổ 2'],
        'TC3.1': [5, 5, 'Tổ 2'],
        'TC3.2': [4, 4, 'Tổ 2'],
      }),
      aScoredUnit('04', {
        TC1: [55, 55, 'Tổ 2'],
        TC2: [25, 25, 'Tổ 2'],
        'TC3.1': [3, 3, 'Tổ 2'],
        'TC3.2': [1, 1, 'Tổ 2'],
      }),
    );
    expect(sample.quota).toBe(3);
    expect(sample.units.map(({ code, because }) => [code, ...because.map((reason) => reason.code)])).toEqual([
      ['03', 'largest-gaps', 'assessor-apart'],
      ['04', 'near-a-class'],
    ]);
  });

  test('sums do not depend on the order of the units', () => {
    const score = fc.integer({ min: 0, max: 3000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 12 }), (pairs) => {
        const units = pairs.map(([self, checked], index) => aScoredUnit(String(index), { TC2: [self, checked] }));
        const { all } = found(...units);
        expect(found(...units.toReversed())).toEqual(found(...units));
        const exactly = pairs.reduce(
          (sum, [self, checked]) => sum + Math.round(checked * 100) - Math.round(self * 100),
          0,
        );
        expect(Math.round(all.gap * 100)).toBe(exactly);
        expect(all.distance).toBeGreaterThanOrEqual(Math.abs(all.gap));
        expect(all.agree + all.above + all.below).toBe(all.count);
      }),
      { numRuns: 60, seed: 44_2014 },
    );
  });
});

const HEADER = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm tự chấm;Điểm kiểm tra;Minh chứng;Người kiểm tra';
const IDS = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
const UGLY = '=1+1 <b>\u202EXã';
const EVIDENCE = [
  HEADER,
  ...IDS.map((id) => `0012;${UGLY};${id};6;5;NQ ${id};=cmd|x`),
  ...IDS.map((id) => `0013;Xã Đa Tốn;${id};6;6;NQ ${id};Tổ 2`),
].join('\n');

async function evaluated(evidence: string): Promise<string> {
  const folder = aFolder({ 'minh-chung.csv': evidence });
  await hoctap('evaluate', join(folder, 'minh-chung.csv'), '-c', 'tt44-2014', '-y', '2022', '-o', join(folder, 'ra'));
  return folder;
}

describe('hoctap compare RESULT --self', () => {
  test('says it on the screen and writes a page and two tables that are safe to open', async () => {
    const folder = await evaluated(EVIDENCE);
    const { exitCode, out, err } = await hoctap('compare', join(folder, 'ra'), '--self', '-o', join(folder, 'dc'));
    expect(exitCode, err).toBe(0);
    expect(out).toContain(
      '30 nội dung của 2 đơn vị có cả hai điểm: 15 bằng nhau, 15 tự chấm cao hơn, 0 tự chấm thấp hơn.',
    );
    expect(out).toContain('Chênh lệch trung bình mỗi nội dung: −0,5 điểm');
    expect(rawControls(out)).toEqual([]);
    expect(namesIn(join(folder, 'dc'))).toEqual([
      'diem-chenh-lech.csv',
      'tu-cham-va-kiem-tra.csv',
      'tu-cham-va-kiem-tra.html',
    ]);
    const html = readFileSync(join(folder, 'dc', 'tu-cham-va-kiem-tra.html'), 'utf8');
    expect(html).not.toMatch(/<b>|\u202E|<script/);
    for (const name of ['tu-cham-va-kiem-tra.csv', 'diem-chenh-lech.csv']) {
      const csv = readFileSync(join(folder, 'dc', name), 'utf8');
      expect(csv).not.toMatch(/(?:^|;|,)"=/m);
      expect(csv).toContain("'=1+1");
    }
    const twice = await hoctap('compare', join(folder, 'ra'), '--self', '--json');
    const json = JSON.parse(twice.out).data as ReturnType<typeof twoScores>;
    expect(json?.all.gap).toBe(-15);
  });

  test('in English too', async () => {
    const folder = await evaluated(EVIDENCE);
    const { out } = await hoctap('--lang', 'en', 'compare', join(folder, 'ra'), '--self');
    expect(out).toContain('Units to look at again');
  });

  test('refuses what has not both scores, and says what to write', async () => {
    const self = await evaluated(EVIDENCE.replace('Điểm kiểm tra;', 'Ghi chú;'));
    const only = await hoctap('compare', join(self, 'ra'), '--self');
    expect([only.exitCode, only.err]).toEqual([2, expect.stringContaining('tự đánh giá')]);
    const checked = await evaluated(EVIDENCE.replace('Điểm tự chấm;', 'Ghi chú;'));
    const none = await hoctap('compare', join(checked, 'ra'), '--self');
    expect([none.exitCode, none.err]).toEqual([2, expect.stringContaining('Điểm tự chấm')]);
    const two = await hoctap('compare', 'a', 'b', '--self');
    expect([two.exitCode, two.err]).toEqual([2, expect.stringContaining('đúng một kết quả')]);
  });
});
