import { describe, expect, test } from 'vitest';
import type { Attainment, Condition, Gate } from '../../src/model/criteria-set.ts';
import { aClass, d } from '../support/a-set.ts';
import { assessed, bound, level, type NodeFacts, type Said, share, undocumented, unit, whole, words } from './sets.ts';

const value = (item: string, at: number | readonly [number, number], more: object = {}): Condition => ({
  kind: 'value',
  item,
  direction: 'at-least',
  bound: bound(at),
  ...more,
});
const met = (item: string): Condition => ({ kind: 'met', item });
const reaches = (item: string, at: string): Condition => ({ kind: 'level', item, level: at });

const attainment = (...levels: readonly (readonly [id: string, conditions: readonly Condition[]])[]): Attainment => ({
  levels: levels.map(([id, conditions]) => ({ id, label: words(`Mức ${id}`), conditions })),
  otherwise: words('Chưa đạt chuẩn'),
});

/** Two standards: the second asks for a level of the first, and its better levels for its lower ones. */
const TH: NodeFacts = {
  id: 'TH',
  attainment: attainment(
    ['2', [reaches('TH', '1'), value('TH.a', 95), value('TH.b', [80, 70])]],
    ['1', [value('TH.a', 90), value('TH.b', [80, 70])]],
  ),
  items: [
    { id: 'TH.a', method: share() },
    { id: 'TH.b', method: share(), na: true },
  ],
};
const THCS: NodeFacts = {
  id: 'THCS',
  attainment: attainment(['1', [reaches('TH', '1'), value('THCS.a', [80, 70])]]),
  items: [{ id: 'THCS.a', method: share() }],
};
const standards = whole({ items: [THCS, TH] });
const levels = (said: Record<string, Said>, category = 'thuong') => {
  const { item } = assessed(standards, unit(said, { category }));
  return [item('TH').level, item('THCS').level];
};

describe('a standard is attained at the best level whose conditions all hold', () => {
  test.each<[string, Record<string, Said>, string, (string | null)[]]>([
    ['at the bounds', { 'TH.a': [95, 100], 'TH.b': [8, 10], 'THCS.a': [4, 5] }, 'thuong', ['2', '1']],
    ['just under the better one', { 'TH.a': [9_499, 10_000], 'TH.b': [8, 10], 'THCS.a': [4, 5] }, 'thuong', ['1', '1']],
    ['just under both', { 'TH.a': [8_999, 10_000], 'TH.b': [8, 10], 'THCS.a': [5, 5] }, 'thuong', [null, null]],
    ['by the bounds of its category', { 'TH.a': [95, 100], 'TH.b': [7, 10], 'THCS.a': [7, 10] }, 'dbkk', ['2', '1']],
    ['which are others elsewhere', { 'TH.a': [95, 100], 'TH.b': [7, 10], 'THCS.a': [7, 10] }, 'thuong', [null, null]],
    ['a figure that was not sent fails', { 'TH.a': [95, 100], 'THCS.a': [4, 5] }, 'thuong', [null, null]],
    [
      'one that does not apply is left out',
      { 'TH.a': [95, 100], 'TH.b': { notApplicable: true }, 'THCS.a': [4, 5] },
      'thuong',
      ['2', '1'],
    ],
  ])('%s', (_, said, category, expected) => {
    expect(levels(said, category)).toEqual(expected);
  });

  test('the state is met or not met, and the reason names the level or what keeps the lowest away', () => {
    const { item } = assessed(standards, unit({ 'TH.a': [8_999, 10_000], 'TH.b': [79, 100], 'THCS.a': [1, 1] }));
    expect(item('TH')).toMatchObject({ state: 'not-met', met: false, points: undefined });
    expect(item('TH').reason).toEqual({
      code: 'no-level-attained',
      otherwise: words('Chưa đạt chuẩn'),
      failing: [
        {
          kind: 'value',
          item: 'TH.a',
          label: words('TH.a'),
          direction: 'at-least',
          bound: 90,
          value: '8999/10000',
          counts: { part: 8_999, whole: 10_000 },
          unit: '%',
        },
        {
          kind: 'value',
          item: 'TH.b',
          label: words('TH.b'),
          direction: 'at-least',
          bound: 80,
          category: words('Thường'),
          value: '79/100',
          counts: { part: 79, whole: 100 },
          unit: '%',
        },
      ],
    });
    expect(item('THCS').reason).toMatchObject({
      failing: [{ kind: 'level', item: 'TH', level: words('Mức 1') }],
    });
    const fine = assessed(standards, unit({ 'TH.a': [9, 10], 'TH.b': [8, 10], 'THCS.a': [1, 1] }));
    expect(fine.item('TH').reason).toMatchObject({
      code: 'level-attained',
      level: words('Mức 1'),
      above: { level: words('Mức 2'), failing: [{ kind: 'value', item: 'TH.a', bound: 95, value: '9/10' }] },
    });
  });

  test('at the best level there is nothing above to speak of', () => {
    const best = assessed(standards, unit({ 'TH.a': [1, 1], 'TH.b': [1, 1], 'THCS.a': [1, 1] }));
    expect(best.item('TH').reason).toEqual({ code: 'level-attained', level: words('Mức 2') });
  });

  test('without a category where bounds differ, nothing is judged and the unit is asked for it once', () => {
    const found = assessed(standards, unit({ 'TH.a': [1, 1], 'TH.b': [1, 1], 'THCS.a': [1, 1] }, {}));
    expect(found.codes).toEqual(['category-missing']);
    expect([found.item('TH').state, found.class]).toEqual(['invalid', undefined]);
  });

  test('evidence that is waited for would give the level', () => {
    const classes = [level('dat', [reaches('THCS', '1')]), level('con-lai', [])];
    const set = whole({ items: [THCS, TH], classes, evidence: 'required' });
    const all = unit({ 'TH.a': [95, 100], 'TH.b': [8, 10], 'THCS.a': [4, 5] });
    const found = assessed(set, undocumented(all, 'TH.b'));
    expect([found.item('TH').level, found.class?.rule.id]).toEqual([null, 'con-lai']);
    expect(found.withEvidence).toEqual({
      total: null,
      classification: { id: 'dat', label: 'dat' },
      items: ['TH.b'],
    });
    expect(assessed(set, all).withEvidence).toBeNull();
  });

  test('conditions that go round in a circle are a fault with the name of the set, never a program that hangs', () => {
    const of = (id: string, other: string): NodeFacts => ({
      id,
      attainment: attainment(['1', [reaches(other, '1')]]),
      items: [{ id: `${id}.a`, method: { kind: 'met' } }],
    });
    expect(() => assessed(whole({ items: [of('A', 'B'), of('B', 'A')] }), unit({}))).toThrow(/^thu: /);
    expect(() => assessed(whole({ items: [of('A', 'A')] }), unit({}))).toThrow(/^thu: /);
    const item: NodeFacts = { ...of('A', 'B'), attainment: attainment(['1', [met('A')]]) };
    expect(() => assessed(whole({ items: [item] }), unit({}))).toThrow(/^thu: /);
  });
});

describe('a criterion without points', () => {
  const set = whole({
    items: [
      {
        id: 'TC1',
        items: [
          { id: 'a', method: { kind: 'met' } },
          { id: 'b', method: { kind: 'met' }, na: true },
          { id: 'c', method: share() },
        ],
      },
      { id: 'TC2', items: [{ id: 'd', method: share() }] },
    ],
  });
  const of = (said: Record<string, Said>) => assessed(set, unit({ c: [1, 2], d: [1, 2], ...said })).item('TC1');

  test('is met when all that applies is met; figures are neither', () => {
    expect(of({ a: 'đạt', b: 'đạt' })).toMatchObject({ state: 'met', met: true, reason: { code: 'all-met' } });
    expect(of({ a: 'đạt', b: { notApplicable: true } })).toMatchObject({ state: 'met', met: true });
  });

  test('is not met when one is not, and says which', () => {
    expect(of({ a: 'đạt', b: 'không' })).toMatchObject({
      state: 'not-met',
      met: false,
      reason: { code: 'some-not-met', items: ['b'] },
    });
    expect(of({ b: 'đạt' })).toMatchObject({ state: 'not-submitted', reason: { items: ['a'] } });
  });

  test('of figures alone is neither met nor not met', () => {
    const { item } = assessed(set, unit({ a: 'đạt', b: 'đạt', c: [1, 2], d: [1, 2] }));
    expect(item('TC2')).toMatchObject({ state: 'measured', reason: { code: 'measured', value: '1/1' } });
    expect(item('TC2').met).toBeUndefined();
    expect(assessed(set, unit({ a: 'đạt' })).item('TC2').state).toBe('not-submitted');
  });
});

describe('classes by conditions', () => {
  const items: NodeFacts[] = [
    { id: 'A', method: { kind: 'met' }, na: true },
    { id: 'B', method: { kind: 'met' }, na: true },
    { id: 'C', method: { kind: 'met' } },
  ];
  const classes = [
    level('muc-2', [{ kind: 'class', class: 'muc-1' }, met('C')], { clause: { article: 'Điều 6', text: '' } }),
    level('muc-1', [met('A'), met('B')], { clause: { article: 'Điều 5', text: '' } }),
    level('chua', []),
  ];
  const set = whole({ items, classes });
  const of = (said: Record<string, Said>) => assessed(set, unit(said));

  test.each<[Record<string, Said>, string]>([
    [{ A: 'đạt', B: 'đạt', C: 'đạt' }, 'muc-2'],
    [{ A: 'đạt', B: 'đạt', C: 'không' }, 'muc-1'],
    [{ A: 'đạt', B: 'đạt' }, 'muc-1'],
    [{ A: 'đạt', B: 'không', C: 'đạt' }, 'chua'],
    [{}, 'chua'],
    [{ A: 'đạt', B: { notApplicable: true }, C: 'đạt' }, 'muc-2'],
  ])('%j is %s', (said, id) => {
    expect(of(said).class?.rule.id).toBe(id);
  });

  test('the reasons: what holds, and what keeps the class just above away', () => {
    expect(of({ A: 'đạt', B: 'đạt', C: 'không' }).class?.reasons).toEqual([
      {
        code: 'conditions-fail',
        class: words('muc-2'),
        article: 'Điều 6',
        conditions: [{ kind: 'met', item: 'C', label: words('C') }],
      },
      { code: 'conditions-hold', class: words('muc-1'), article: 'Điều 5' },
    ]);
    expect(of({ A: 'đạt', B: 'đạt', C: 'đạt' }).class?.reasons).toEqual([
      { code: 'conditions-hold', class: words('muc-2'), article: 'Điều 6' },
    ]);
    const { class: last, next } = of({ A: 'không', B: 'không', C: 'đạt' });
    expect(last?.reasons.map(({ code }) => code)).toEqual(['conditions-fail', 'remaining-case']);
    expect(next).toMatchObject({
      rule: { id: 'muc-1' },
      pointsMissing: 0,
      blockedBy: ['A', 'B'],
      unmet: [{ item: 'A' }, { item: 'B' }],
    });
  });

  test('what does not apply anywhere leaves nothing to judge, and is not the best class', () => {
    const out = { notApplicable: true };
    const all = whole({ items: items.slice(0, 2), classes: classes.slice(1) });
    const found = assessed(all, unit({ A: out, B: out }));
    expect([found.class, found.codes]).toEqual([undefined, ['nothing-applies']]);
  });

  test('equal classes share a rank, and the self total of a set without points is none', () => {
    const { class: found, selfTotal } = of({ A: 'đạt' });
    expect([found?.total, selfTotal]).toEqual([undefined, undefined]);
  });

  test('a class that builds on one not below it is a fault, never a program that hangs', () => {
    const round = [level('a', [{ kind: 'class', class: 'a' }]), level('b', [])];
    expect(() => assessed(whole({ items, classes: round }), unit({ A: 'đạt' }))).toThrow(/^thu: /);
  });

  test('a class that builds on one whose gate is shut is not reached, and the class is named for it', () => {
    const gate = { id: 'g', kind: 'mandatory-items', label: words('g'), items: ['C'] } as const;
    const built = [
      level('muc-2', [{ kind: 'class', class: 'muc-1' }, met('A')]),
      level('muc-1', [met('B')], { requires: ['g'] }),
      level('chua', []),
    ];
    const gated = whole({ items, classes: built, gates: [gate] });
    expect(assessed(gated, unit({ A: 'đạt', B: 'đạt', C: 'đạt' })).class?.rule.id).toBe('muc-2');
    const { class: found } = assessed(gated, unit({ A: 'đạt', B: 'đạt', C: 'không' }));
    expect(found?.rule.id).toBe('chua');
    // Its conditions hold, so only the class itself can be named.
    const upper = whole({
      items,
      classes: [...built.slice(0, 2), level('muc-0', [met('B')]), level('chua', [])],
      gates: [gate],
    });
    const { next } = assessed(upper, unit({ A: 'đạt', B: 'đạt', C: 'không' }));
    expect(next).toMatchObject({ rule: { id: 'muc-1' }, blockedBy: ['C'], unmet: [] });
  });

  test('points and levels of items may decide in a set with points', () => {
    const awarded: NodeFacts[] = [
      { id: 'A', maximum: 10 },
      { id: 'B', maximum: 10 },
    ];
    const byPoints = [level('in', [{ kind: 'points', item: 'A', atLeast: bound([5, 3]) }]), level('out', [])];
    const points = whole({ items: awarded, maximum: 20, classes: byPoints });
    const found = (score: number, category: string) => assessed(points, unit({ A: score, B: 10 }, { category }));
    expect(found(5, 'thuong').class).toMatchObject({ total: 15, rule: { id: 'in' } });
    expect(found(4.9999, 'thuong').class?.rule.id).toBe('out');
    expect(found(3, 'dbkk').class?.rule.id).toBe('in');
    expect(found(4, 'thuong').next?.unmet).toEqual([
      { kind: 'points', item: 'A', label: words('A'), atLeast: 5, points: 4 },
    ]);
  });

  test('a gate keeps a class shut whatever the conditions', () => {
    const gate: Gate = { id: 'g', kind: 'mandatory-items', label: words('bắt buộc'), items: ['C'] };
    const shut = [level('in', [met('A')], { requires: ['g'] }), level('out', [])];
    const found = assessed(whole({ items, classes: shut, gates: [gate] }), unit({ A: 'đạt', B: 'đạt', C: 'không' }));
    expect(found.class?.rule.id).toBe('out');
    expect(found.class?.reasons.map(({ code }) => code)).toEqual(['gate-fails', 'remaining-case']);
    expect(found.next).toMatchObject({ rule: { id: 'in' }, blockedBy: ['C'], unmet: [] });
  });
});

describe('gates', () => {
  const items: NodeFacts[] = [
    { id: 'A', maximum: 10, na: true },
    { id: 'B', maximum: 10 },
    { id: 'M', method: { kind: 'met' } },
  ];
  const of = (gate: Gate, said: Record<string, Said>, category = 'thuong') => {
    const found = assessed(whole({ items, maximum: 20, gates: [gate] }), unit({ M: 'đạt', ...said }, { category }));
    return found.class?.gates[0]?.items;
  };
  const minimum = (changes: object): Gate => ({
    id: 'g',
    kind: 'item-minimum',
    label: words('không dưới 5'),
    of: { depth: 0 },
    minimum: d(5),
    ...changes,
  });

  test('a minimum holds at its bound and not a ten-thousandth under it', () => {
    expect(of(minimum({}), { A: 5, B: 4.9999 })).toEqual(['B']);
    expect(of(minimum({}), { A: 5, B: 5 })).toEqual([]);
  });

  test('a minimum speaks of its items alone, and by category', () => {
    expect(of(minimum({ of: { items: ['A'] } }), { A: 5, B: 0 })).toEqual([]);
    expect(of(minimum({ minimum: bound([5, 3]) }), { A: 4, B: 3 }, 'dbkk')).toEqual([]);
    expect(of(minimum({ minimum: bound([5, 3]) }), { A: 4, B: 3 })).toEqual(['A', 'B']);
  });

  test('what does not apply breaks none', () => {
    expect(of(minimum({}), { A: { notApplicable: true }, B: 5 })).toEqual([]);
  });

  test('mandatory items are met or have points', () => {
    const gate: Gate = { id: 'g', kind: 'mandatory-items', label: words('bắt buộc'), items: ['A', 'M'] };
    expect(of(gate, { A: 0.5, B: 0 })).toEqual([]);
    expect(of(gate, { A: 0, B: 0, M: 'không' })).toEqual(['A', 'M']);
    expect(of(gate, { A: { notApplicable: true }, B: 0 })).toEqual([]);
  });

  test('a gate that differs by category asks for it', () => {
    const set = whole({ items, maximum: 20, gates: [minimum({ minimum: bound([5, 3]) })] });
    expect(assessed(set, unit({ A: 1, B: 1, M: 'x' }, {})).codes).toEqual(['category-missing']);
  });
});

describe('bands by category', () => {
  const classification = {
    kind: 'bands',
    betweenBands: 'lower-class',
    classes: [
      aClass('in', 'Đạt', { from: bound([80, 70]) }),
      aClass('out', 'Chưa đạt', { to: bound([79, 69]), earnsAward: false }),
    ],
  } as const;
  const set = whole({ items: [{ id: 'A', maximum: 100 }], maximum: 100, classification });
  const of = (points: number, category?: string) =>
    assessed(set, unit({ A: points }, category === undefined ? {} : { category }));

  test.each([
    [80, 'thuong', 'in'],
    [79.9999, 'thuong', 'out'],
    [70, 'dbkk', 'in'],
    [69.9999, 'dbkk', 'out'],
  ])('%d in %s is %s', (points, category, id) => {
    expect(of(points, category).class?.rule.id).toBe(id);
  });

  test('reasons, notices and the way on go by the unit’s own bounds', () => {
    expect(of(75, 'dbkk').class?.reasons[0]).toMatchObject({ code: 'total-in-band', from: 70 });
    expect(of(69.5, 'dbkk').class?.notices).toMatchObject([{ lowerTo: 69, higherFrom: 70 }]);
    expect(of(69.5, 'thuong').next).toMatchObject({ pointsMissing: 10.5 });
    expect(of(69.5, 'dbkk').next).toMatchObject({ pointsMissing: 0.5 });
  });

  test('a unit without a category is asked for it', () => {
    expect(of(90).codes).toEqual(['category-missing']);
  });
});
