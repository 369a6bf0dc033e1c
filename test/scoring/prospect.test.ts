import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { aUnit, DOCUMENT, type EntryFacts } from '../support/a-book.ts';
import { aLevelClass, aSet, d, type ItemFacts } from '../support/a-set.ts';
import { type Assessed, assessed, level, share, unit, whole, words } from './sets.ts';

const prospectOf = (set: CriteriaSet, of: UnitEvidence) => assessed(set, of, { prospect: true }).prospect;
const short = (set: CriteriaSet, of: UnitEvidence) => {
  const found = prospectOf(set, of);
  if (found === undefined) return 'nothing missing';
  const end = ({ total, classification }: typeof found.lowest) => `${total ?? '-'} ${classification.id}`;
  return `${end(found.lowest)} .. ${end(found.highest)}: ${found.certainty}`;
};

const THREE = aSet({
  items: [
    { id: 'TC1', maximum: 60 },
    { id: 'TC2', maximum: 30 },
    { id: 'TC3', maximum: 10 },
  ],
});

describe('what a unit that lacks something can come to', () => {
  test('nothing is said of a unit that lacks nothing, and of none unless it is asked for', () => {
    expect(short(THREE, aUnit({ TC1: 50, TC2: 20, TC3: 5 }))).toBe('nothing missing');
    expect(assessed(THREE, aUnit({ TC1: 50 })).prospect).toBeUndefined();
  });

  test('likely: only documents are missing, so the class is the one with them', () => {
    const found = aUnit({ TC1: 50, TC2: 20, TC3: { score: 5, evidence: [] } });
    expect(short(THREE, found)).toBe('70 not-achieved .. 75 fair: likely');
  });

  test('open: a score is missing, and the highest takes the maximum of its item', () => {
    expect(short(THREE, aUnit({ TC1: 50, TC2: 20 }))).toBe('70 not-achieved .. 80 fair: open');
  });

  test('of some items alone: what is missing of the others stays missing', () => {
    const found = aUnit({ TC1: 60, TC2: { score: 25, evidence: [] } });
    const of = (...ids: string[]) => assessed(THREE, found, { prospect: new Set(ids) }).prospect?.highest.total;
    expect([of('TC3'), of('TC2'), of('TC2', 'TC3'), of('TC1')]).toEqual([70, 85, 95, undefined]);
  });

  test('certain: whatever is still sent, the class stays, though the total need not', () => {
    const found = aUnit({ TC1: 10, TC2: 0, TC3: { score: 5, evidence: [] } });
    expect(short(THREE, found)).toBe('10 not-achieved .. 15 not-achieved: certain');
  });

  test('a gate shut for good stays shut at best', () => {
    expect(short(THREE, aUnit({ TC1: 60, TC2: 0 }))).toBe('60 not-achieved .. 70 not-achieved: certain');
  });

  test('without maxima the missing items share what is left of the set', () => {
    expect(short(aSet(), aUnit({ TC1: 70 }))).toBe('70 not-achieved .. 100 good: open');
    expect(short(aSet(), aUnit({ TC1: 100 }))).toBe('100 not-achieved .. 100 not-achieved: certain');
  });

  test('indicators without maxima share what is left of their criterion', () => {
    const set = aSet({
      items: [
        { id: 'TC1', maximum: 20, items: [{ id: 'TC1.1' }, { id: 'TC1.2' }, { id: 'TC1.3' }] },
        { id: 'TC2', maximum: 80 },
      ],
    });
    expect(short(set, aUnit({ 'TC1.1': 4, TC2: 40 }))).toBe('44 not-achieved .. 60 average: open');
  });

  test('where the others have taken all there is, nothing is left: a gate that asks for points stays shut', () => {
    const set = aSet({
      items: [
        { id: 'TC1', maximum: 20, items: [{ id: 'TC1.1' }, { id: 'TC1.2' }] },
        { id: 'TC2', maximum: 80 },
      ],
      gates: [{ id: 'no-zero', kind: 'no-item-at-zero', label: words('không có điểm 0'), depth: 1 }],
    });
    expect(short(set, aUnit({ 'TC1.1': 20, TC2: 70 }))).toBe('90 not-achieved .. 90 not-achieved: certain');
    expect(short(set, aUnit({ 'TC1.1': 19.5, TC2: 70 }))).toBe('89.5 not-achieved .. 90 good: open');
  });

  test('without points the class alone is an interval, by conditions on shares and on what is met', () => {
    const value = (item: string, bound: number) =>
      ({ kind: 'value', item, direction: 'at-least', bound: d(bound) }) as const;
    const set = whole({
      evidence: 'required',
      items: [
        { id: 'A', method: share() },
        { id: 'B', method: { kind: 'met' } },
      ],
      classes: [
        level('muc-2', [value('A', 90), { kind: 'met', item: 'B' }]),
        level('muc-1', [value('A', 80)]),
        level('con-lai', []),
      ],
    });
    expect(short(set, unit({ A: [85, 100] }))).toBe('- muc-1 .. - muc-1: certain');
    expect(short(set, unit({ A: [95, 100] }))).toBe('- muc-1 .. - muc-2: open');
    expect(short(set, unit({ B: 'đạt' }))).toBe('- con-lai .. - muc-2: open');
  });

  test('a bound from above is kept by the best there can be', () => {
    const set = aSet({
      maximum: 'none',
      items: [{ id: 'A', method: { ...share(), direction: 'at-most' } }],
      gates: [],
      levels: [
        aLevelClass('dat', 'Đạt', {
          conditions: [{ kind: 'value', item: 'A', direction: 'at-most', bound: d(5) }],
        }),
        aLevelClass('con-lai', 'Còn lại'),
      ],
    });
    expect(short(set, aUnit({}))).toBe('- con-lai .. - dat: open');
  });
});

const ITEMS: readonly ItemFacts[] = [
  { id: 'TC1', maximum: 30, mayBeNotApplicable: true },
  { id: 'TC2', maximum: 10.5 },
  {
    id: 'TC3',
    maximum: 20,
    items: [
      { id: 'TC3.1', maximum: 12 },
      { id: 'TC3.2', maximum: 8, mayBeNotApplicable: true },
    ],
  },
  { id: 'TC4', maximum: 39.5 },
];
const SETS = [
  aSet({ items: ITEMS }),
  aSet({ items: ITEMS, notApplicable: { rule: 'scale', rounding: { places: 2, mode: 'half-up' } } }),
  aSet({ items: ITEMS, evidence: 'optional', rounding: { places: 0, mode: 'half-up' } }),
];
const LEAVES = (SETS[0]?.items ?? []).filter(({ children }) => children.length === 0);
const points = (maximum: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: maximum * 100 }).map((value) => value / 100),
    fc.constantFrom(0, maximum),
  );
const facts = (sure: boolean) =>
  fc
    .tuple(
      ...LEAVES.map(({ id, maximum, mayBeNotApplicable }) =>
        fc.record({
          id: fc.constant(id),
          sent: sure ? fc.constant(true) : fc.boolean(),
          score: points(maximum ?? 0),
          evidence: fc.constantFrom<readonly string[]>(DOCUMENT, DOCUMENT, []),
          notApplicable: mayBeNotApplicable ? fc.constantFrom(false, false, true) : fc.constant(false),
        }),
      ),
    )
    .map((entries) =>
      Object.fromEntries(entries.filter(({ sent }) => sent).map(({ id, sent: _, ...said }) => [id, said])),
    );
const stated = (said: Record<string, { score: number; evidence: readonly string[]; notApplicable: boolean }>) =>
  Object.fromEntries(
    Object.entries(said).map(([id, { score, evidence, notApplicable }]): [string, EntryFacts] => [
      id,
      notApplicable ? { evidence, notApplicable } : { evidence, score },
    ]),
  );

test('whatever is sent later, documents, scores or that an item does not apply, lands inside the interval', () => {
  const order = ({ class: found }: Assessed) => found?.order ?? -1;
  fc.assert(
    fc.property(fc.constantFrom(...SETS), facts(false), facts(true), (set, now, later) => {
      const before = assessed(set, aUnit(stated(now)), { prospect: true });
      const { prospect } = before;
      fc.pre(prospect !== undefined);
      const supplied = Object.fromEntries(
        LEAVES.map(({ id }) => {
          const known = now[id];
          const sent = later[id] ?? { score: 0, evidence: DOCUMENT, notApplicable: false };
          if (known === undefined) return [id, sent];
          return [id, { ...known, evidence: known.evidence.length > 0 ? known.evidence : sent.evidence }];
        }),
      );
      const after = assessed(set, aUnit(stated(supplied)));
      fc.pre(after.class !== undefined);
      const place = (id: string) => set.classification.classes.findIndex((rule) => rule.id === id);
      const total = after.class.total ?? 0;
      expect(total).toBeGreaterThanOrEqual(prospect.lowest.total ?? 0);
      expect(total).toBeLessThanOrEqual(prospect.highest.total ?? 0);
      expect(order(after)).toBeLessThanOrEqual(place(prospect.lowest.classification.id));
      expect(order(after)).toBeGreaterThanOrEqual(place(prospect.highest.classification.id));
      if (prospect.certainty === 'certain') expect(after.class.rule.id).toBe(before.class?.rule.id);
    }),
    { numRuns: 400, seed: 44_2014 },
  );
});

test('the highest is reached: it is not merely a bound', () => {
  fc.assert(
    fc.property(facts(false), (now) => {
      const [set = aSet()] = SETS;
      const { prospect } = assessed(set, aUnit(stated(now)), { prospect: true });
      fc.pre(prospect !== undefined);
      const best = Object.fromEntries(
        LEAVES.map(({ id, maximum }) => [
          id,
          { score: maximum ?? 0, notApplicable: false, ...now[id], evidence: DOCUMENT },
        ]),
      );
      const after = assessed(set, aUnit(stated(best))).class;
      expect([after?.total, after?.rule.id]).toEqual([prospect.highest.total, prospect.highest.classification.id]);
    }),
    { numRuns: 200, seed: 44_2014 },
  );
});
