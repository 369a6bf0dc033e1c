import { describe, expect, test } from 'vitest';
import type { Rounding } from '../../src/model/criteria-set.ts';
import { aClass, d } from '../support/a-set.ts';
import { assessed, type NodeFacts, type Said, unit, whole, words } from './sets.ts';

const out: Said = { notApplicable: true };
const bands = {
  kind: 'bands',
  betweenBands: 'lower-class',
  classes: [aClass('in', 'Đạt', { from: d(80) }), aClass('out', 'Chưa đạt', { earnsAward: false })],
} as const;

function total(
  items: readonly NodeFacts[],
  said: Record<string, Said>,
  facts: { maximum?: number; rounding?: Rounding; scale?: Rounding } = {},
) {
  const set = whole({
    items,
    maximum: facts.maximum ?? 100,
    classification: bands,
    ...(facts.rounding === undefined ? {} : { rounding: facts.rounding }),
    notApplicable: facts.scale === undefined ? { rule: 'leave-out' } : { rule: 'scale', rounding: facts.scale },
  });
  return assessed(set, unit(said));
}

const ITEMS: NodeFacts[] = [
  { id: 'A', maximum: 30, na: true },
  { id: 'B', maximum: 60 },
  {
    id: 'C',
    maximum: 10,
    items: [
      { id: 'C1', maximum: 4, na: true },
      { id: 'C2', maximum: 6, na: true },
    ],
  },
];
const to = (places: number, mode: Rounding['mode'] = 'half-up'): Rounding => ({ places, mode });

describe('points of what does not apply', () => {
  test('are lost where the set leaves them out', () => {
    expect(total(ITEMS, { A: out, B: 60, C1: 4, C2: 6 }).class?.total).toBe(70);
  });

  test('are made up for where the set scales: everything reached is the maximum', () => {
    const { class: found } = total(ITEMS, { A: out, B: 60, C1: 4, C2: 6 }, { scale: to(2) });
    expect([found?.total, found?.rule.id]).toEqual([100, 'in']);
    expect(found?.reasons[0]).toEqual({
      code: 'total-scaled',
      total: 70,
      attainable: 70,
      maximum: 100,
      scaled: 100,
      items: ['A'],
    });
  });

  test('of a criterion and its indicators are taken off once', () => {
    const { class: found } = total(ITEMS, { A: 15, B: 30, C1: out, C2: out }, { scale: to(2) });
    expect(found?.total).toBe(50);
    expect(found?.reasons[0]).toMatchObject({ attainable: 90, items: ['C'] });
  });

  test('of one indicator are taken off alone', () => {
    expect(total(ITEMS, { A: 30, B: 60, C1: out, C2: 3 }, { scale: to(2) }).class?.reasons[0]).toMatchObject({
      attainable: 96,
      items: ['C1'],
      scaled: 96.88,
    });
  });

  test('a half is rounded up, and not what a double makes of it', () => {
    const items: NodeFacts[] = [
      { id: 'A', maximum: 20, na: true },
      { id: 'B', maximum: 80 },
    ];
    const scaled = (points: number, rounding: Rounding) =>
      total(items, { A: out, B: points }, { scale: rounding }).class?.total;
    // B × 100 ÷ 80
    expect(scaled(63.6, to(0))).toBe(80);
    expect(scaled(63.5999, to(0))).toBe(79);
    expect(scaled(63.6, to(0, 'down'))).toBe(79);
    expect(scaled(63.2, to(0, 'up'))).toBe(79);
    expect(scaled(63.2001, to(0, 'up'))).toBe(80);
    expect(scaled(0.804, to(2))).toBe(1.01);
  });

  test('never lead past the maximum, nor does rounding', () => {
    const items: NodeFacts[] = [
      { id: 'A', maximum: 10, na: true },
      { id: 'B', maximum: 89.5 },
    ];
    const near = total(items, { A: out, B: 89.4 }, { maximum: 99.5, scale: to(0, 'up') });
    expect([near.class?.total, near.codes]).toEqual([99.5, []]);
  });

  test('what stands under a level to be attained was never in the total: leaving it out raises nothing', () => {
    const attainment = { levels: [{ id: 'm', label: words('Mức'), conditions: [] }], otherwise: words('Không') };
    const items: NodeFacts[] = [
      { id: 'A', maximum: 100 },
      {
        id: 'B',
        attainment,
        items: [
          { id: 'B1', maximum: 20, na: true },
          { id: 'B2', maximum: 5 },
        ],
      },
    ];
    const { class: found } = total(items, { A: 68, B1: out, B2: 5 }, { scale: to(2) });
    expect([found?.total, found?.reasons[0]?.code]).toEqual([68, expect.not.stringMatching('scaled')]);
  });

  test('points above what is left to be had are wrong, not scaled', () => {
    const items: NodeFacts[] = [{ id: 'A', maximum: 30, na: true }, { id: 'B' }];
    const found = total(items, { A: out, B: 71 }, { scale: to(0) });
    expect([found.class, found.codes]).toEqual([undefined, ['total-above-maximum']]);
    expect(total(items, { A: out, B: 70 }, { scale: to(0) }).class?.total).toBe(100);
  });

  test('when nothing applies there is no total at all', () => {
    const items: NodeFacts[] = [{ id: 'A', maximum: 100, na: true }];
    for (const scale of [{}, { scale: to(0) }]) {
      const found = total(items, { A: out }, scale);
      expect([found.class, found.codes]).toEqual([undefined, ['nothing-applies']]);
    }
  });

  test('when nothing that gives points applies the total is 0, and nothing is divided by', () => {
    const items: NodeFacts[] = [
      { id: 'A', maximum: 100, na: true },
      { id: 'M', method: { kind: 'met' } },
    ];
    expect(total(items, { A: out, M: 'đạt' }, { scale: to(0) }).class?.total).toBe(0);
  });
});

describe('a total is rounded before it is classified only where the set says so', () => {
  const items: NodeFacts[] = [{ id: 'A', maximum: 100 }];
  const of = (points: number, rounding?: Rounding) =>
    total(items, { A: points }, rounding === undefined ? {} : { rounding }).class;

  test.each<[number, Rounding | undefined, number, string]>([
    [79.5, undefined, 79.5, 'out'],
    [79.5, to(0), 80, 'in'],
    [79.4999, to(0), 79, 'out'],
    [79.5, to(0, 'down'), 79, 'out'],
    [79.0001, to(0, 'up'), 80, 'in'],
    [79.95, to(1), 80, 'in'],
    [79.9499, to(1), 79.9, 'out'],
  ])('%d by %j is %d: %s', (points, rounding, expected, id) => {
    expect([of(points, rounding)?.total, of(points, rounding)?.rule.id]).toEqual([expected, id]);
  });

  test('and that is said, unless it changes nothing', () => {
    expect(of(79.5, to(0))?.reasons[0]).toEqual({ code: 'total-rounded', total: 79.5, rounded: 80 });
    expect(of(80, to(0))?.reasons.map(({ code }) => code)).not.toContain('total-rounded');
  });
});

test('a criterion with levels, and one without points, add nothing to a total', () => {
  const items: NodeFacts[] = [
    { id: 'A', maximum: 100 },
    {
      id: 'B',
      attainment: { levels: [{ id: '1', label: { vi: '1' }, conditions: [] }], otherwise: { vi: '0' } },
      items: [{ id: 'B1', maximum: 50 }],
    },
    { id: 'C', items: [{ id: 'C1', method: { kind: 'met' } }] },
  ];
  expect(total(items, { A: 60, B1: 50, C1: 'đạt' }).class?.total).toBe(60);
});
