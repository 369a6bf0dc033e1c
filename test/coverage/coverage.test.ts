import { describe, expect, test } from 'vitest';
import { costsOf, pointsAwaiting } from '../../src/coverage/cost.ts';
import { coverageOf } from '../../src/coverage/coverage-of.ts';
import { submission, submissionProblems } from '../../src/coverage/submission.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { describeClassEffect } from '../../src/report/coverage-words.ts';
import { readResult } from '../../src/result/read-result.ts';
import { knownUnits } from '../../src/units/known-units.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits, written } from '../support/a-result.ts';
import { aSet } from '../support/a-set.ts';

const SET = aSet({
  items: [
    { id: 'TC1', maximum: 90 },
    { id: 'TC2', maximum: 10 },
  ],
});
const at = { file: 'thu.csv', row: 2 };
const sentOn = (unit: UnitEvidence, ...days: string[]) => ({ ...unit, submitted: days.map((text) => ({ text, at })) });

const FULL = aUnit({ TC1: 80, TC2: 8 }, { code: '1', name: 'Xã Ba' });
const PART = aUnit({ TC1: 80 }, { code: '2', name: 'Xã Đông' });
const NO_DOCUMENT = aUnit({ TC1: 80, TC2: { score: 5, evidence: [] } }, { code: '3', name: 'Xã Dương' });
const BLANK = aUnit({ TC1: { evidence: [] } }, { code: '4', name: 'Xã An' });
const LIST = knownUnits('office', [
  ...[FULL, PART, NO_DOCUMENT].map(({ code, name }) => ({ code, name, district: 'Huyện B', province: 'Tỉnh A' })),
  { code: '4', name: 'Xã An', district: 'Huyện A', province: 'Tỉnh A' },
  { code: '5', name: 'Xã Cuối', district: 'Huyện A', province: 'Tỉnh A' },
]);

function covered(units: readonly UnitEvidence[], due?: string) {
  const results = resultOfUnits(units, { set: SET }).units;
  return coverageOf({ list: LIST, name: 'danh-sach.csv', book: units, results, due });
}

describe('coverage', () => {
  test('tells all, part and nothing apart; an empty template is nothing', () => {
    const { counts, units, byArea } = covered([FULL, PART, NO_DOCUMENT, BLANK]);
    expect(counts).toEqual({ units: 5, all: 1, part: 2, nothing: 2 });
    // Names as Vietnamese orders them: Dương before Đông.
    expect(units.map(({ code, sent }) => `${code} ${sent}`)).toEqual([
      '4 nothing',
      '5 nothing',
      '1 all',
      '3 part',
      '2 part',
    ]);
    expect(byArea.map(({ district, all, units: of }) => `${district} ${all}/${of}`)).toEqual([
      'Huyện A 0/2',
      'Huyện B 1/3',
    ]);
  });

  test('counts no unit twice and none that is not on the list, which is named', () => {
    const stray = aUnit({ TC1: 80 }, { code: '9', name: 'Xã Lạ' });
    const { counts, unlisted } = covered([FULL, stray]);
    expect([counts.units, counts.all, unlisted]).toEqual([5, 1, [{ code: '9', name: 'Xã Lạ' }]]);
  });

  test('a unit is late while its last piece is; the day of the deadline is in time', () => {
    const units = [
      sentOn(FULL, '15/02/2023'),
      sentOn(PART, '01/02/2023', '2023-02-16 08:30:00'),
      sentOn(NO_DOCUMENT, '14/02/2023', 'hôm qua'),
    ];
    const { counts, units: listed } = covered(units, '2023-02-15');
    expect(counts).toMatchObject({ onTime: 1, late: 1, undated: 1 });
    expect(listed.find(({ code }) => code === '2')).toMatchObject({ submittedOn: '2023-02-16', late: true });
    expect(listed.find(({ code }) => code === '3')).not.toHaveProperty('late');
    expect(submissionProblems(units).map(({ code, unit }) => `${code} ${unit}`)).toEqual(['submitted-unreadable 3']);
  });

  test.each(['31/02/2023', '2/15/2023', '15/2/23', '44972', ''])('“%s” is no day', (text) => {
    expect(submission([{ text, at }]).day).toBeUndefined();
  });

  test('goes into result.json and comes back', () => {
    const result = { ...resultOfUnits([FULL, PART], { set: SET }), coverage: covered([FULL, PART], '2023-02-15') };
    const back = readResult(written(result), 'result.json');
    expect('result' in back ? back.result.coverage : back).toEqual(result.coverage);
  });
});

describe('what a missing piece costs', () => {
  const [unit] = resultOfUnits([aUnit({ TC1: 80.1, TC2: { score: 5.2, evidence: [] } })], { set: SET }).units;
  const [silent] = resultOfUnits([PART], { set: SET }).units;
  const { criteria } = resultOfUnits([PART], { set: SET });

  test('a document: the points that wait for it, exactly', () => {
    expect(unit && costsOf(unit, criteria)).toEqual([
      { item: 'TC2', what: 'evidence', points: 5.2, atMost: false, blocks: true },
    ]);
    expect(unit && pointsAwaiting(unit)).toBe(5.2);
  });

  test('an item not sent: at most its maximum, and nothing waits', () => {
    expect(silent && costsOf(silent, criteria)).toEqual([
      { item: 'TC2', what: 'row', points: 10, atMost: true, blocks: true },
    ]);
    expect(silent && pointsAwaiting(silent)).toBe(0);
  });

  test('the next class: every piece it cannot do without, though none opens it alone', () => {
    const set = aSet({ items: ['TC1', 'TC2', 'TC3', 'TC4'].map((id) => ({ id, maximum: 25 })) });
    const entries = { TC1: 25, TC2: 25, TC3: { score: 5, evidence: [] }, TC4: 0 };
    const { units, criteria } = resultOfUnits([aUnit(entries)], { set });
    const [unit] = units;
    // TC4 lacks nothing: its 0 points were given.
    expect(unit?.nextClass?.blockedBy).toEqual(['TC3', 'TC4']);
    expect(unit && costsOf(unit, criteria).map(({ item, blocks }) => [item, blocks])).toEqual([['TC3', true]]);
    expect(unit && describeClassEffect(unit, 'vi').at(-1)).toBe(
      'chưa bổ sung đủ TC3 thì chưa được xếp loại Trung bình',
    );
  });
});
