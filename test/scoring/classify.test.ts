import { describe, expect, test } from 'vitest';
import { isMultiple, subtract, sum } from '../../src/model/arithmetic.ts';
import { assessOne, aUnit } from '../support/a-book.ts';
import { aClass, aSet, CLASSES_44, d } from '../support/a-set.ts';

const NO_EVIDENCE: readonly string[] = [];
const waiting = (score: number) => ({ score, evidence: NO_EVIDENCE });

describe('arithmetic is exact', () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[0.7, 0.1], 0.8],
    [[99.9999, 0.0001], 100],
    [[1.005, 1.005], 2.01],
    [[], 0],
    [[999_999_999.9998, 0.0001], 999_999_999.9999],
  ])('%j together are %d', (values, total) => {
    expect(sum(values.map(d))).toBe(total);
  });

  test('a difference and a multiple are too', () => {
    expect(subtract(d(85), d(84.9))).toBe(0.1);
    expect(isMultiple(d(0.3), d(0.1))).toBe(true);
    expect(isMultiple(d(0.35), d(0.1))).toBe(false);
    expect(isMultiple(d(0), d(0.25))).toBe(true);
    expect(isMultiple(d(4.35), d(0.05))).toBe(true);
  });

  test('what cannot be held exactly is a fault, not a rounded number', () => {
    expect(() => sum([d(999_999_999), d(1)])).toThrow(RangeError);
  });

  test('tenths that make up a bound reach it', () => {
    const items = Array.from({ length: 10 }, (_, index) => ({ id: `TC${index + 1}` }));
    const classes = [aClass('in', 'Đạt', { from: d(1) }), aClass('out', 'Chưa đạt')];
    const { class: found } = assessOne(
      aSet({ items, classes, gates: [] }),
      aUnit(Object.fromEntries(items.map(({ id }) => [id, 0.1]))),
    );
    expect([found?.total, found?.rule.id]).toEqual([1, 'in']);
  });

  test('parts that make up the maximum are the maximum, neither less nor above', () => {
    const parts = { TC1: 33.3333, TC2: 33.3333, TC3: 33.3334 };
    const { class: found, codes } = assessOne(aSet(), aUnit(parts));
    expect([found?.total, codes]).toEqual([100, []]);
  });

  test('a ten-thousandth above the maximum is above it', () => {
    const { class: found, codes } = assessOne(aSet(), aUnit({ TC1: 33.3333, TC2: 33.3333, TC3: 33.3335 }));
    expect([found, codes]).toEqual([undefined, ['total-above-maximum']]);
  });
});

describe('a total that lies between two bands', () => {
  test.each([
    ['lower-class', 84.5, 'fair'],
    ['lower-class', 69.5, 'average'],
    ['higher-class', 84.5, 'good'],
    ['higher-class', 84.01, 'good'],
    ['higher-class', 69.5, 'fair'],
    ['higher-class', 84, 'fair'],
    ['higher-class', 49.5, 'not-achieved'],
  ] as const)('read as the %s: %d is %s', (betweenBands, total, id) => {
    const { class: found } = assessOne(aSet({ betweenBands }), aUnit({ TC1: total - 2, TC2: 1, TC3: 1 }));
    expect([found?.total, found?.rule.id]).toEqual([total, id]);
  });

  test('has a notice in either reading, and none where a band says “đến dưới”', () => {
    const notices = (set: ReturnType<typeof aSet>) =>
      assessOne(set, aUnit({ TC1: 82.5, TC2: 1, TC3: 1 })).class?.notices.map(({ code }) => code);
    expect(notices(aSet())).toEqual(['total-between-bands']);
    expect(notices(aSet({ betweenBands: 'higher-class' }))).toEqual(['total-between-bands']);
    const closed = CLASSES_44.map((rule) => (rule.id === 'fair' ? { ...rule, to: d(85), toExclusive: true } : rule));
    expect(notices(aSet({ classes: closed }))).toEqual([]);
  });
});

describe('a gate', () => {
  test('of one class alone lets the unit fall into the next class that has none', () => {
    const classes = CLASSES_44.map((rule) => (rule.id === 'average' ? { ...rule, requires: [] } : rule));
    const { class: found, next } = assessOne(aSet({ classes }), aUnit({ TC1: 90, TC2: 0, TC3: 1 }));
    expect(found?.rule.id).toBe('average');
    expect(next).toMatchObject({ rule: { id: 'good' }, pointsMissing: 0, blockedBy: ['TC2'] });
  });

  test('about criteria is not broken by an indicator at 0 under a criterion with points', () => {
    const items = [{ id: 'TC1', items: [{ id: 'TC1.1' }, { id: 'TC1.2' }] }, { id: 'TC2' }];
    const { class: found } = assessOne(aSet({ items }), aUnit({ 'TC1.1': 60, 'TC1.2': 0, TC2: 30 }));
    expect([found?.rule.id, found?.gates[0]?.passed]).toEqual(['good', true]);
  });

  test('is broken by a criterion whose indicators are all at 0', () => {
    const items = [{ id: 'TC1', items: [{ id: 'TC1.1' }, { id: 'TC1.2' }] }, { id: 'TC2' }];
    const { class: found } = assessOne(aSet({ items }), aUnit({ 'TC1.1': 0, 'TC1.2': 0, TC2: 90 }));
    expect(found?.gates).toMatchObject([{ passed: false, items: ['TC1'] }]);
    expect(found?.rule.id).toBe('not-achieved');
  });

  test('is not broken by an item that does not apply', () => {
    const items = [{ id: 'TC1', mayBeNotApplicable: true }, { id: 'TC2' }];
    const { class: found } = assessOne(aSet({ items }), aUnit({ TC1: { notApplicable: true }, TC2: 90 }));
    expect([found?.rule.id, found?.gates[0]?.passed]).toEqual(['good', true]);
  });
});

describe('the way to the next class', () => {
  const next = (items: Parameters<typeof aUnit>[0], set = aSet()) => {
    const { next: found } = assessOne(set, aUnit(items));
    return found === null ? null : [found.rule.id, found.pointsMissing, found.blockedBy];
  };

  test.each([
    ['points alone', { TC1: 80, TC2: 1.75, TC3: 1 }, ['good', 2.25, []]],
    ['points from the class of the remaining cases', { TC1: 40, TC2: 1, TC3: 1 }, ['average', 8, []]],
    ['the gate alone', { TC1: 90, TC2: 0, TC3: 1 }, ['good', 0, ['TC2']]],
    [
      'the gate alone, for the class of the total and not the best one',
      { TC1: 60, TC2: 0, TC3: 1 },
      ['average', 0, ['TC2']],
    ],
    ['points and the gate', { TC1: 48, TC2: 0, TC3: 1 }, ['average', 1, ['TC2']]],
    ['points and two items that were not sent', { TC1: 10 }, ['average', 40, ['TC2', 'TC3']]],
    ['half a point for a total between two bands', { TC1: 82.5, TC2: 1, TC3: 1 }, ['good', 0.5, []]],
    ['nothing: it is the best one', { TC1: 90, TC2: 1, TC3: 1 }, null],
  ])('is %s', (_, items, expected) => {
    expect(next(items)).toEqual(expected);
  });

  test('asks for no points where the set reads a total between two bands as the higher class already', () => {
    const set = aSet({ betweenBands: 'higher-class' });
    expect(next({ TC1: 83.5, TC2: 0, TC3: 1 }, set)).toEqual(['good', 0, ['TC2']]);
  });
});

describe('the class with the evidence supplied', () => {
  const outlook = (items: Parameters<typeof aUnit>[0], set = aSet()) => assessOne(set, aUnit(items)).withEvidence;

  test('counts the points that wait, and opens the gate they shut', () => {
    expect(outlook({ TC1: 80, TC2: waiting(7.5), TC3: 1 })).toEqual({
      total: 88.5,
      classification: { id: 'good', label: 'Tốt' },
      items: ['TC2'],
    });
  });

  test('leaves the gate shut when another criterion is at 0 for good', () => {
    expect(outlook({ TC1: 80, TC2: waiting(7.5), TC3: 0 })).toMatchObject({
      total: 87.5,
      classification: { id: 'not-achieved' },
    });
  });

  test('is nothing to say where no points wait', () => {
    expect(outlook({ TC1: 80, TC2: 0 })).toBeNull();
    expect(outlook({ TC1: 80, TC2: { score: 0, evidence: NO_EVIDENCE }, TC3: 2 })).toBeNull();
  });

  test('counts indicators once, not again in their criterion', () => {
    const items = [{ id: 'TC1', items: [{ id: 'TC1.1' }, { id: 'TC1.2' }] }, { id: 'TC2' }];
    expect(outlook({ 'TC1.1': waiting(10), 'TC1.2': 20, TC2: 60 }, aSet({ items }))).toMatchObject({
      total: 90,
      classification: { id: 'good' },
      items: ['TC1.1'],
    });
  });

  test('is never above what the set can give: such points are wrong and are said to be', () => {
    const { withEvidence, codes } = assessOne(aSet(), aUnit({ TC1: 90, TC2: 5, TC3: waiting(20) }));
    expect(withEvidence?.total ?? 0).toBeLessThanOrEqual(100);
    expect(codes).toContain('total-above-maximum');
  });
});

test('a self total of all there is is no cause for a warning; one above it is', () => {
  const of = (self: number) =>
    assessOne(aSet(), aUnit({ TC1: { score: 8, self }, TC2: { score: 8, self: 40 }, TC3: 1 }));
  expect([of(60).selfTotal, of(60).codes]).toEqual([100, []]);
  expect([of(60.5).selfTotal, of(60.5).codes]).toEqual([100.5, ['self-total-above-maximum']]);
});

test('the self total is exact and stands beside the checked one', () => {
  const outcome = assessOne(aSet(), aUnit({ TC1: { score: 8, self: 0.1 }, TC2: { score: 8, self: 0.2 }, TC3: 1 }));
  expect([outcome.selfTotal, outcome.class?.total]).toEqual([0.3, 17]);
});

test('self scores beyond all measure are a problem of the file, not a fault of the program', () => {
  const huge = { score: 8, self: 999_999_999 };
  const { codes } = assessOne(aSet(), aUnit({ TC1: huge, TC2: huge, TC3: 1 }));
  expect(codes).toEqual(['score-above-total TC1', 'score-above-total TC2']);
});
