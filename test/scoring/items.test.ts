import { describe, expect, test } from 'vitest';
import type { LevelsMethod, ThresholdsMethod } from '../../src/model/criteria-set.ts';
import { severityOf } from '../../src/problems/problem.ts';
import { assessOne, aUnit, DOCUMENT, type EntryFacts, states } from '../support/a-book.ts';
import { aSet, awarded, d, type ItemFacts } from '../support/a-set.ts';

const NONE: readonly string[] = [];

/** One criterion, one entry: its state and points, or what was found wrong. */
function score(item: Omit<ItemFacts, 'id'>, entry: EntryFacts | undefined, set: Parameters<typeof aSet>[0] = {}) {
  const whole = aSet({ gates: [], items: [{ id: 'TC1', ...item }], ...set });
  const outcome = assessOne(whole, aUnit(entry === undefined ? {} : { TC1: entry }, { category: 'thuong' }));
  const [first] = outcome.items;
  return { state: states(outcome)[0], codes: outcome.codes, missing: first?.missing, because: first?.reason.code };
}

describe('an item', () => {
  test.each<[string, EntryFacts | undefined, string, string[]]>([
    ['points with a document count', 7.5, 'TC1 scored 7.5', []],
    ['0 points with a document', 0, 'TC1 zero 0', []],
    [
      'points without a document do not count',
      { score: 7.5, evidence: NONE },
      'TC1 no-evidence 0',
      ['missing-evidence TC1'],
    ],
    ['0 points without a document', { score: 0, evidence: NONE }, 'TC1 zero 0', ['missing-evidence TC1']],
    ['a document without points', {}, 'TC1 not-submitted 0', ['missing-score TC1']],
    ['neither of them', { evidence: NONE }, 'TC1 not-submitted 0', ['missing-row TC1']],
    ['no row', undefined, 'TC1 not-submitted 0', ['missing-row TC1']],
    ['a cell that could not be read', { broken: true }, 'TC1 invalid -', []],
    [
      'not applicable, where the set has no such thing',
      { notApplicable: true },
      'TC1 invalid -',
      ['not-applicable-refused TC1'],
    ],
  ])('%s', (_, entry, state, codes) => {
    expect(score({}, entry)).toMatchObject({ state, codes });
  });

  test('not applicable where the set allows it is no zero and lacks nothing', () => {
    const whole = aSet({ items: [{ id: 'TC1', mayBeNotApplicable: true }, { id: 'TC2' }] });
    const found = assessOne(whole, aUnit({ TC1: { notApplicable: true, evidence: NONE }, TC2: 60 }));
    expect([states(found)[0], found.codes, found.class?.total]).toEqual(['TC1 not-applicable -', [], 60]);
  });

  test('not applicable everywhere leaves nothing to judge: no class, and no 0 points that nobody gave', () => {
    const found = assessOne(
      aSet({ items: [{ id: 'TC1', mayBeNotApplicable: true }] }),
      aUnit({ TC1: { notApplicable: true } }),
    );
    expect([found.class, found.codes]).toEqual([undefined, ['nothing-applies']]);
  });

  test('without a document counts where the set only asks for one, and the document is said to be missing', () => {
    const found = score({}, { score: 7.5, evidence: NONE }, { evidence: 'optional' });
    expect(found).toMatchObject({ state: 'TC1 scored 7.5', codes: ['missing-evidence TC1'] });
  });

  test('the points that wait for a document are kept', () => {
    const { items } = assessOne(aSet(), aUnit({ TC1: { score: 7.5, evidence: NONE } }));
    expect(items[0]).toMatchObject({ points: 0, awaiting: 7.5, reason: { code: 'no-evidence', points: 7.5 } });
  });
});

describe('points', () => {
  test.each([
    [10, 'TC1 scored 10', []],
    [10.0001, 'TC1 invalid -', ['score-above-maximum TC1']],
    [11, 'TC1 invalid -', ['score-above-maximum TC1']],
  ])('with a maximum of 10: %d', (points, state, codes) => {
    expect(score({ maximum: 10 }, points)).toMatchObject({ state, codes });
  });

  test('without a maximum of their own are still held to that of the whole set', () => {
    expect(score({}, 100)).toMatchObject({ state: 'TC1 scored 100', codes: [] });
    expect(score({}, 100.5)).toMatchObject({ state: 'TC1 invalid -', codes: ['score-above-total TC1'] });
  });

  test('of the indicators of a criterion are held to its maximum, with those that wait for evidence', () => {
    const set = aSet({ items: [{ id: 'TC1', maximum: 10, items: [{ id: 'TC1.1' }, { id: 'TC1.2' }] }, { id: 'TC2' }] });
    const of = (second: EntryFacts) => {
      const { class: found, codes } = assessOne(set, aUnit({ 'TC1.1': 6, 'TC1.2': second, TC2: 1 }));
      return [found?.total, codes];
    };
    expect(of(4)).toEqual([11, []]);
    expect(of(4.5)).toEqual([undefined, ['criterion-above-maximum TC1']]);
    expect(of({ score: 4.5, evidence: [] })).toEqual([
      undefined,
      ['missing-evidence TC1.2', 'criterion-above-maximum TC1'],
    ]);
  });

  test('of the unit itself are held to the maximum too', () => {
    expect(score({ maximum: 10 }, { score: 8, self: 12 })).toMatchObject({ codes: ['score-above-maximum TC1'] });
  });

  test.each([
    [0.5, 7.5, true],
    [0.5, 7.25, false],
    [0.5, 0, true],
    [0.25, 7.25, true],
    [0.1, 0.3, true],
    [0.1, 0.35, false],
    [1, 7.5, false],
    [3, 9, true],
  ])('by steps of %d: %d fits: %s', (step, points, fits) => {
    const { codes } = score({ method: awarded(step) }, points);
    expect(codes).toEqual(fits ? [] : ['score-off-step TC1']);
  });

  test('of a self-evaluation are the unit’s own', () => {
    const { items, class: found } = assessOne(
      aSet(),
      aUnit({ TC1: { self: 60 }, TC2: { self: 20 }, TC3: { self: 8 } }),
      'self',
    );
    expect(items.map(({ points, selfPoints }) => [points, selfPoints])).toEqual([
      [60, 60],
      [20, 20],
      [8, 8],
    ]);
    expect(found?.rule.id).toBe('good');
  });

  test('of the unit itself do not count in a checked evaluation', () => {
    const { class: found, codes } = assessOne(aSet(), aUnit({ TC1: 60, TC2: { self: 20 }, TC3: 8 }));
    expect([found?.total, found?.rule.id]).toEqual([68, 'not-achieved']);
    expect(codes).toEqual(['missing-score TC2']);
  });
});

describe('levels', () => {
  const method: LevelsMethod = {
    kind: 'levels',
    levels: [
      { id: 'tot', label: { vi: 'Tốt', en: 'Good' }, points: d(3) },
      { id: 'dat', label: { vi: 'Đạt yêu cầu', en: 'Fair' }, points: d(1.5) },
      { id: 'chua', label: { vi: 'Chưa đạt', en: 'None' }, points: d(0) },
    ],
  };

  test.each<[string, EntryFacts, string]>([
    ['named by its label', { value: 'Tốt' }, 'TC1 scored 3'],
    ['in any case and without diacritics', { value: 'DAT YEU CAU' }, 'TC1 scored 1.5'],
    ['by its id', { value: 'dat' }, 'TC1 scored 1.5'],
    ['in English', { value: 'good' }, 'TC1 scored 3'],
    ['worth nothing', { value: 'chưa đạt' }, 'TC1 zero 0'],
    ['told by its points', 1.5, 'TC1 scored 1.5'],
    ['named, with its own points beside it', { value: 'tốt', score: 3 }, 'TC1 scored 3'],
  ])('%s', (_, entry, state) => {
    expect(score({ method }, entry)).toMatchObject({ state, codes: [] });
  });

  test.each<[string, EntryFacts, string]>([
    ['a level there is not', { value: 'Xuất sắc' }, 'value-not-a-level TC1'],
    ['points of no level', 2, 'score-not-a-level TC1'],
    ['a level and the points of another', { value: 'Tốt', score: 1.5 }, 'score-contradicts-value TC1'],
    ['a level and 0 points', { value: 'Tốt', score: 0 }, 'score-contradicts-value TC1'],
  ])('%s is wrong', (_, entry, code) => {
    expect(score({ method }, entry)).toMatchObject({ state: 'TC1 invalid -', codes: [code] });
  });

  test('neither level nor points is missing', () => {
    expect(score({ method }, {})).toMatchObject({ state: 'TC1 not-submitted 0', because: 'no-score' });
  });
});

describe('thresholds over a measured value', () => {
  const upward: ThresholdsMethod = {
    kind: 'thresholds',
    measure: { vi: 'Tỷ lệ' },
    unit: '%',
    direction: 'at-least',
    steps: [
      { bound: d(90), points: d(5) },
      { bound: d(70.5), points: d(3) },
    ],
    otherwise: d(1),
  };
  const downward: ThresholdsMethod = {
    ...upward,
    direction: 'at-most',
    steps: [
      { bound: d(2), points: d(6) },
      { bound: d(5), points: d(2.5) },
    ],
    otherwise: d(0),
  };
  const measured = (value: number, more: object = {}) => ({ value: String(value), measured: value, ...more });

  test.each([
    [100, 5],
    [90, 5],
    [89.9999, 3],
    [70.5, 3],
    [70.4999, 1],
    [0, 1],
  ])('at least: %d gives %d', (value, points) => {
    expect(score({ method: upward }, measured(value)).state).toBe(`TC1 scored ${points}`);
  });

  test.each([
    [0, 'TC1 scored 6'],
    [2, 'TC1 scored 6'],
    [2.0001, 'TC1 scored 2.5'],
    [5, 'TC1 scored 2.5'],
    [5.0001, 'TC1 zero 0'],
    [100, 'TC1 zero 0'],
  ])('at most: %d gives %s', (value, state) => {
    expect(score({ method: downward }, measured(value)).state).toBe(state);
  });

  test('the reason names the step that decided', () => {
    const whole = aSet({ items: [{ id: 'TC1', method: upward }] });
    const reason = (value: number) => assessOne(whole, aUnit({ TC1: measured(value) })).items[0]?.reason;
    expect(reason(89)).toMatchObject({ code: 'step-reached', bound: 70.5, points: 3, value: '89' });
    expect(reason(70)).toMatchObject({ code: 'no-step-reached', bound: 70.5, points: 1 });
  });

  test.each<[string, EntryFacts, string[]]>([
    ['points that agree', measured(90, { score: 5 }), []],
    ['points that contradict', measured(89, { score: 5 }), ['score-contradicts-value TC1']],
    ['points of a step without a value', { score: 3 }, []],
    ['points of no step without a value', { score: 4 }, ['score-not-a-level TC1']],
    ['nothing given', {}, ['missing-score TC1']],
  ])('%s', (_, entry, codes) => {
    expect(score({ method: upward }, entry).codes).toEqual(codes);
  });

  test('points beside a value that says “không áp dụng” contradict it: a problem, not a fault of the program', () => {
    const { codes } = score({ method: upward, mayBeNotApplicable: true }, { score: 5, value: 'không áp dụng' });
    expect(codes).toHaveLength(1);
  });

  describe('by category', () => {
    const categories = [
      { id: 'thuong', label: { vi: 'Thường' }, aliases: [] },
      { id: 'kho-khan', label: { vi: 'Đặc biệt khó khăn' }, aliases: [] },
    ];
    const method: ThresholdsMethod = {
      ...upward,
      steps: [{ bound: { thuong: d(95), 'kho-khan': d(90) }, points: d(5) }],
      otherwise: d(0),
    };
    const set = aSet({ categories, items: [{ id: 'TC1', method }], gates: [] });

    test.each([
      ['thuong', 95, 5],
      ['thuong', 94.9, 0],
      ['kho-khan', 94.9, 5],
      ['kho-khan', 90, 5],
      ['kho-khan', 89.9, 0],
    ])('%s at %d: %d', (category, value, points) => {
      const { items } = assessOne(set, aUnit({ TC1: measured(value) }, { category }));
      expect(items[0]?.points).toBe(points);
      expect(items[0]?.reason).toMatchObject({ category: { vi: expect.any(String) } });
    });

    test('a unit without one is not evaluated, and that is said once', () => {
      const { class: found, codes, items } = assessOne(set, aUnit({ TC1: measured(99) }));
      expect([found, codes, items[0]?.state]).toEqual([undefined, ['category-missing'], 'invalid']);
    });

    test('a set whose thresholds are for all asks for none', () => {
      const same = aSet({ categories, items: [{ id: 'TC1', method: upward }], gates: [] });
      expect(assessOne(same, aUnit({ TC1: measured(99) })).codes).toEqual([]);
    });
  });
});

describe('a criterion with indicators', () => {
  const items: ItemFacts[] = [
    {
      id: 'TC1',
      maximum: 10,
      items: [
        { id: 'TC1.1', maximum: 4 },
        { id: 'TC1.2', maximum: 6 },
      ],
    },
  ];
  const set = aSet({ items, gates: [] });
  const of = (entries: Record<string, EntryFacts>, whole = set) => assessOne(whole, aUnit(entries));

  test('is their sum', () => {
    const outcome = of({ 'TC1.1': 3.5, 'TC1.2': 0.25 });
    expect(states(outcome)).toEqual(['TC1 scored 3.75', 'TC1.1 scored 3.5', 'TC1.2 scored 0.25']);
    expect(outcome.class?.total).toBe(3.75);
  });

  test('lends its documents to the indicators that have none', () => {
    const outcome = of({
      TC1: { evidence: ['NQ chung'] },
      'TC1.1': { score: 3, evidence: NONE },
      'TC1.2': { score: 6, evidence: ['QĐ 2'] },
    });
    expect(outcome.codes).toEqual([]);
    expect(outcome.items.map(({ evidence }) => evidence.texts())).toEqual([['NQ chung'], ['NQ chung'], ['QĐ 2']]);
    expect(outcome.class?.total).toBe(9);
  });

  test.each([
    ['points', { score: 5 }],
    ['points of its own', { self: 5 }],
    ['0 points', { score: 0 }],
  ])('takes no %s in a row of its own', (_, entry) => {
    const outcome = of({ TC1: entry, 'TC1.1': 3, 'TC1.2': 2 });
    expect(outcome.codes).toEqual(['item-has-indicators TC1']);
    expect(outcome.class).toBeUndefined();
  });

  test('whose own row says “không áp dụng” is asked about, not counted as if it said nothing', () => {
    const outcome = of({ TC1: { notApplicable: true }, 'TC1.1': 3, 'TC1.2': 2 });
    expect(outcome.problems.filter(({ item, code }) => item === 'TC1' && severityOf(code) === 'error')).toHaveLength(1);
  });

  test.each<[string, Record<string, EntryFacts>, string]>([
    ['none sent', {}, 'TC1 not-submitted 0'],
    ['one at 0, one not sent', { 'TC1.1': 0 }, 'TC1 zero 0'],
    ['one waiting for its document', { 'TC1.1': { score: 3, evidence: NONE }, 'TC1.2': 0 }, 'TC1 no-evidence 0'],
    ['one wrong', { 'TC1.1': 99, 'TC1.2': 2 }, 'TC1 invalid -'],
  ])('%s', (_, entries, state) => {
    expect(states(of(entries))[0]).toBe(state);
  });

  test('does not apply when none of them does, and is the sum of the others when some do', () => {
    const children = [
      { id: 'TC1.1', mayBeNotApplicable: true },
      { id: 'TC1.2', mayBeNotApplicable: true },
    ];
    const whole = aSet({ items: [{ id: 'TC1', items: children }] });
    const out = { notApplicable: true, evidence: DOCUMENT };
    expect(states(of({ 'TC1.1': out, 'TC1.2': out }, whole))[0]).toBe('TC1 not-applicable -');
    expect(states(of({ 'TC1.1': out, 'TC1.2': 2 }, whole))[0]).toBe('TC1 scored 2');
  });
});
