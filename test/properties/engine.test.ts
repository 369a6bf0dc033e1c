import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, CriteriaSet, LevelClass, Method, NotApplicableRule } from '../../src/model/criteria-set.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { assess } from '../../src/scoring/assess.ts';
import {
  assessed,
  bound,
  level,
  type NodeFacts,
  type Said,
  share,
  step,
  undocumented,
  unit,
  whole,
  words,
} from '../scoring/sets.ts';
import { aClass, d } from '../support/a-set.ts';

const RUNS = { numRuns: 150, seed: 44_2014 };
const CATEGORY = fc.constantFrom('thuong', 'dbkk');

/** Sets with points: awarded ones, shares by steps, proportions, checklists; bands and a gate by category. */
const METHODS: Readonly<Record<string, Method>> = {
  A: { kind: 'awarded' },
  S: share({ steps: [step([90, 80], 10), step([70, 60.5], 6), step(50, 2)], otherwise: d(0) }),
  L: {
    kind: 'linear',
    measure: words('Tỷ lệ'),
    unit: '%',
    rate: d(0.15),
    from: d(20),
    cap: d(10),
    rounding: { places: 2, mode: 'half-up' },
  },
  K: {
    kind: 'checklist',
    entries: ['1', '2', '3', '4'].map((id) => ({ id, label: words(`mục ${id}`), points: d(2.5) })),
  },
};

const pointsItem = fc.record({ kind: fc.constantFrom('A', 'S', 'L', 'K'), na: fc.boolean() });
const rounding = fc.record({
  places: fc.integer({ min: 0, max: 4 }),
  mode: fc.constantFrom('half-up' as const, 'down' as const, 'up' as const),
});
const notApplicable: fc.Arbitrary<NotApplicableRule> = fc.oneof(
  fc.constant({ rule: 'leave-out' as const }),
  rounding.map((how) => ({ rule: 'scale' as const, rounding: how })),
);

const pointsSet = fc
  .record({
    items: fc.array(pointsItem, { minLength: 2, maxLength: 5 }),
    bands: fc.uniqueArray(fc.integer({ min: 1, max: 95 }), { minLength: 1, maxLength: 3 }),
    easier: fc.integer({ min: 0, max: 1 }),
    notApplicable,
    rounding: fc.option(rounding, { nil: undefined }),
    betweenBands: fc.constantFrom('lower-class' as const, 'higher-class' as const),
    minimum: fc.integer({ min: 0, max: 4 }),
  })
  .map((facts): CriteriaSet => {
    const maximum = facts.items.length * 10;
    const items: NodeFacts[] = facts.items.map(({ kind, na }, index) => ({
      id: `${kind}${index}`,
      maximum: 10,
      na,
      ...(METHODS[kind] === undefined ? {} : { method: METHODS[kind] }),
    }));
    const best = [...facts.bands].sort((a, b) => b - a);
    const classes = best.map((percent, index) => {
      const from = Math.round((percent * maximum) / 100);
      return aClass(`c${index}`, `Loại ${index}`, {
        from: bound([from, Math.max(0, from - facts.easier)]),
        requires: index === 0 ? ['least'] : [],
      });
    });
    return whole({
      items,
      maximum,
      gates: [
        {
          id: 'least',
          kind: 'item-minimum',
          label: words('không dưới'),
          of: { depth: 0 },
          minimum: bound([facts.minimum, 0]),
        },
      ],
      notApplicable: facts.notApplicable,
      ...(facts.rounding === undefined ? {} : { rounding: facts.rounding }),
      classification: {
        kind: 'bands',
        betweenBands: facts.betweenBands,
        classes: [...classes, aClass('last', 'Chưa đạt', { earnsAward: false })],
      },
    });
  });

/** What may be said of an item, by a number from 0 to 1: more is never worse. */
function saidOf(id: string, much: number): Said {
  switch (id.charAt(0)) {
    case 'A':
      return { score: Math.round(much * 100_000) / 10_000 };
    case 'K':
      return ['không', '1', '1; 2', '1; 2; 3', 'tất cả'][Math.floor(much * 4.999)] ?? '';
    default:
      return [Math.floor(much * 997), 997];
  }
}

const muchness = fc.double({ min: 0, max: 1, noNaN: true });
const amounts = fc.array(fc.oneof(muchness, fc.constant(0), fc.constant(1)), { minLength: 5, maxLength: 5 });
const leftOut = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

function unitOf(
  set: CriteriaSet,
  much: readonly number[],
  out: readonly boolean[],
  facts: { code?: string; category: string },
): UnitEvidence {
  const said = set.items.map(({ id, mayBeNotApplicable }, index): [string, Said] => {
    const notApplicable = mayBeNotApplicable && index > 0 && out[index] === true;
    return [id, notApplicable ? { notApplicable } : saidOf(id, much[index] ?? 0)];
  });
  return unit(Object.fromEntries(said), facts);
}

const world = fc.record({ set: pointsSet, much: amounts, out: leftOut, category: CATEGORY });

describe('for every set with points', () => {
  test('the total lies between 0 and the maximum, scaled and rounded or not', () => {
    fc.assert(
      fc.property(world, ({ set, much, out, category }) => {
        const found = assessed(set, unitOf(set, much, out, { category }));
        expect(found.codes).toEqual([]);
        expect(found.class?.total).toBeGreaterThanOrEqual(0);
        expect(found.class?.total).toBeLessThanOrEqual(set.maximum ?? 0);
      }),
      RUNS,
    );
  });

  test('a point more never lowers its points, its class or its rank', () => {
    fc.assert(
      fc.property(world, fc.nat(), muchness, amounts, ({ set, much, out, category }, which, more, rival) => {
        const at = which % set.items.length;
        const better = much.map((each, index) => (index === at ? Math.max(each, more) : each));
        const standing = (amount: readonly number[]) => {
          const units = [
            unitOf(set, amount, out, { category, code: '1' }),
            unitOf(set, rival, out, { category, code: '2' }),
          ];
          const ranked = assess(set, { inputs: [], units, scoredBy: 'checked' }, (outcome) => outcome).units;
          const mine = ranked.find(({ kept }) => kept.unit.code === '1');
          const points = mine?.kept.items[at]?.points ?? 0;
          return { order: mine?.kept.class?.order ?? -1, rank: mine?.rank ?? -1, points };
        };
        const before = standing(much);
        const after = standing(better);
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(after.order).toBeLessThanOrEqual(before.order);
        expect(after.rank).toBeLessThanOrEqual(before.rank);
      }),
      RUNS,
    );
  });

  test('supplying the missing evidence gives the class that was promised', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ set, much, out, category }, which) => {
        const strict: CriteriaSet = { ...set, evidence: { rule: 'required' } };
        const full = unitOf(set, much, out, { category });
        const bare = undocumented(full, strict.items[which % strict.items.length]?.id ?? '');
        const promised = assessed(strict, bare).withEvidence;
        fc.pre(promised !== null);
        const then = assessed(strict, full).class;
        expect([promised.total, promised.classification.id]).toEqual([then?.total, then?.rule.id]);
      }),
      RUNS,
    );
  });
});

/** Sets without points: facts that are met, shares, standards with levels that build on each other. */
const conditionOn = (index: number, at: number): Condition =>
  index % 2 === 0
    ? { kind: 'met', item: `M${index}` }
    : { kind: 'value', item: `M${index}`, direction: 'at-least', bound: bound([at, Math.max(0, at - 10)]) };

const LEAVES = 6;
const plainSet = fc
  .record({
    bounds: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: LEAVES, maxLength: LEAVES }),
    levels: fc.array(fc.subarray([0, 1, 2]), { minLength: 2, maxLength: 2 }),
    classes: fc.array(fc.subarray([3, 4, 5]), { minLength: 2, maxLength: 2 }),
  })
  .map(({ bounds, levels, classes }): CriteriaSet => {
    const on = (index: number) => conditionOn(index, bounds[index] ?? 0);
    const leaf = (index: number): NodeFacts => ({
      id: `M${index}`,
      na: index === 4,
      method: index % 2 === 0 ? { kind: 'met' } : share(),
    });
    const [best = [], first = []] = levels;
    const standard: NodeFacts = {
      id: 'T',
      attainment: {
        levels: [
          { id: '2', label: words('2'), conditions: [{ kind: 'level', item: 'T', level: '1' }, ...best.map(on)] },
          { id: '1', label: words('1'), conditions: first.map(on) },
        ],
        otherwise: words('0'),
      },
      items: [0, 1, 2].map(leaf),
    };
    const [top = [], middle = []] = classes;
    const rules: LevelClass[] = [
      level('tot', [{ kind: 'class', class: 'kha' }, { kind: 'level', item: 'T', level: '2' }, ...top.map(on)]),
      level('kha', [{ kind: 'level', item: 'T', level: '1' }, ...middle.map(on)]),
      level('con-lai', []),
    ];
    return whole({ items: [standard, ...[3, 4, 5].map(leaf)], classes: rules });
  });

/** -1 is not sent. */
const findings = fc.array(fc.constantFrom(-1, 0, 50, 79, 80, 89, 90, 99, 100), {
  minLength: LEAVES,
  maxLength: LEAVES,
});
const found = (values: readonly number[], category: string, code = '1') => {
  const said = values.flatMap((value, index): [string, Said][] => {
    if (value < 0) return [];
    return [[`M${index}`, index % 2 === 0 ? (value >= 80 ? 'đạt' : 'không đạt') : [value, 100]]];
  });
  return unit(Object.fromEntries(said), { category, code });
};

describe('for every set without points', () => {
  test('a condition more that is met never lowers the class', () => {
    fc.assert(
      fc.property(plainSet, findings, CATEGORY, fc.nat({ max: LEAVES - 1 }), (set, values, category, which) => {
        const better = values.map((value, index) => (index === which ? 100 : value));
        const order = (of: readonly number[]) => assessed(set, found(of, category)).class?.order ?? -1;
        expect(order(better)).toBeLessThanOrEqual(order(values));
      }),
      RUNS,
    );
  });

  test('what is said to be unmet is what keeps the next class away: with it, the unit is at least there', () => {
    fc.assert(
      fc.property(plainSet, findings, CATEGORY, (set, values, category) => {
        const { next, class: classified } = assessed(set, found(values, category));
        fc.pre(next !== null);
        expect(next.unmet).not.toEqual([]);
        const leaves = new Set(next.blockedBy.flatMap((id) => (id === 'T' ? ['M0', 'M1', 'M2'] : [id])));
        const mended = values.map((value, index) => (leaves.has(`M${index}`) ? 100 : value));
        const then = assessed(set, found(mended, category)).class?.order ?? 99;
        expect(then).toBeLessThan(classified?.order ?? 0);
      }),
      RUNS,
    );
  });

  test('the order of the units does not matter, scoring twice is the same, and equal classes share a rank', () => {
    fc.assert(
      fc.property(plainSet, fc.array(findings, { minLength: 1, maxLength: 6 }), CATEGORY, (set, all, category) => {
        const units = all.map((values, index) => found(values, category, String(index)));
        const order = (of: readonly UnitEvidence[]) =>
          assess(set, { inputs: [], units: of, scoredBy: 'checked' }, ({ class: its, unit: { code } }) => ({
            code,
            order: its?.order,
          })).units.map(({ kept, rank }) => [rank, kept.order, kept.code] as const);
        const ranked = order(units);
        expect(order(units)).toEqual(ranked);
        expect(order(units.toReversed())).toEqual(ranked);
        for (const [rank, place] of ranked) {
          const better = ranked.filter(([, other]) => (other ?? 9) < (place ?? 9)).length;
          expect(rank).toBe(better + 1);
        }
      }),
      RUNS,
    );
  });
});

test('the points of a share depend on the exact ratio alone, and meet a bound exactly', () => {
  const counts = fc.integer({ min: 1, max: 30_000 });
  fc.assert(
    fc.property(
      counts,
      counts,
      fc.integer({ min: 1, max: 30_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (a, b, times, tenThousandths) => {
        const [part, of] = a < b ? [a, b] : [b, a];
        const at = tenThousandths / 10_000;
        const set = whole({
          items: [{ id: 'S', method: share({ steps: [step(at, 5)], otherwise: d(0) }) }],
          maximum: 10,
        });
        const points = (said: readonly [number, number]) => assessed(set, unit({ S: said })).item('S').points;
        expect(points([part * times, of * times])).toBe(points([part, of]));
        const reached = BigInt(part) * 1_000_000n >= BigInt(tenThousandths) * BigInt(of);
        expect(points([part, of])).toBe(reached ? 5 : 0);
      },
    ),
    RUNS,
  );
});
