import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/comparison/compare-results.ts';
import type { Comparison, Purpose } from '../../src/comparison/comparison.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import type { Result, UnitResult } from '../../src/model/result.ts';
import { buildResult } from '../../src/result/build-result.ts';
import type { AssessContext } from '../../src/scoring/context.ts';
import { aBook, aUnit, type EntryFacts, type UnitFacts } from '../support/a-book.ts';
import { aClass, aLevelClass, aSet, CLASSES_44, d, NO_ZERO } from '../support/a-set.ts';

function evaluated(
  units: readonly UnitEvidence[],
  set: CriteriaSet = aSet(),
  changes: Partial<Result> = {},
  known: AssessContext = {},
): Result {
  const context = { context: known, set, book: aBook(units), problems: [], evaluationYear: 2022, checkedOn: undefined };
  return { ...buildResult({ ...context, language: 'vi', toolVersion: '0.1.0' }), ...changes };
}

const compared = (before: Result, after: Result, purpose: Purpose = 'results'): Comparison =>
  compareResults(before, after, { purpose, toolVersion: '0.1.0' });

type Points = Readonly<Record<string, EntryFacts>>;
const one = (items: Points, facts: UnitFacts = {}) => evaluated([aUnit(items, facts)]);
const FAIR: Points = { TC1: 60, TC2: 10, TC3: 5 };
const GOOD: Points = { TC1: 60, TC2: 20, TC3: 5 };

const changes = ({ units }: Comparison) => units.map(({ code, change }) => `${code} ${change}`);
const first = ({ units }: Comparison) => {
  const [unit] = units;
  if (unit === undefined) throw new Error('no unit was compared');
  return unit;
};
/** "TC2 +10 raises", "gate lowers" ... */
const causes = (comparison: Comparison) =>
  first(comparison).causes.map((cause) => {
    if (cause.kind !== 'item') return `${cause.kind} ${cause.effect}`;
    const ids = [...new Set([cause.before?.id ?? '(none)', cause.after?.id ?? '(none)'])].join('>');
    return `${ids} ${cause.change} ${cause.effect}`;
  });
const OVERRIDES = { file: 'dieu-chinh.csv', sha256: 'ab'.repeat(32), applied: 1 };
const STRICT = { folder: 'hs', strict: true, files: [], unused: 0, awaiting: [], pointsAwaiting: d(0) };
const ofSheet = (sheet: string): Result => ({
  ...one(FAIR),
  inputs: [{ file: 'a.xlsx', sha256: '11'.repeat(32), bytes: 9, rows: 3, form: 'long', format: 'xlsx', sheet }],
});
const codes = ({ differences }: Comparison) => differences.map(({ code }) => code);

describe('who rises and who falls', () => {
  test('by class, with the totals and the items that did it', () => {
    const up = compared(one(FAIR), one(GOOD));
    expect(first(up)).toMatchObject({ change: 'up', totalChange: 10, award: null });
    expect(first(up).before?.class?.id).toBe('fair');
    expect(first(up).after?.class?.id).toBe('good');
    expect(causes(up)).toEqual(['TC2 10 raises']);
    expect(changes(compared(one(GOOD), one(FAIR)))).toEqual(['00565 down']);
  });

  test('risers, fallers, those that cannot be compared, of one side only, the others; each as Vietnamese orders names', () => {
    const unit = (code: string, name: string, items: Points, broken = false) => aUnit(items, { code, name, broken });
    const before = evaluated([
      unit('1', 'Xã Đa Tốn', FAIR),
      unit('2', 'Xã Dương Xá', FAIR),
      unit('3', 'Phường 10', GOOD),
      unit('4', 'Phường 2', GOOD),
      unit('5', 'Xã An', GOOD),
      unit('6', 'Xã Bình', GOOD),
      unit('7', 'Xã Cũ', GOOD),
    ]);
    const after = evaluated([
      unit('1', 'Xã Đa Tốn', GOOD),
      unit('2', 'Xã Dương Xá', GOOD),
      unit('3', 'Phường 10', FAIR),
      unit('4', 'Phường 2', FAIR),
      unit('5', 'Xã An', GOOD, true),
      unit('6', 'Xã Bình', GOOD),
      unit('8', 'Xã Mới', GOOD),
    ]);
    const comparison = compared(before, after);
    expect(changes(comparison)).toEqual([
      '2 up',
      '1 up',
      '4 down',
      '3 down',
      '5 not-comparable',
      '7 only-before',
      '8 only-after',
      '6 same',
    ]);
    expect(comparison.summary).toMatchObject({ inBoth: 6, up: 2, down: 2, same: 1, notComparable: 1 });
    expect(comparison.moves).toEqual([
      { from: { class: 'good' }, to: { class: 'good' }, count: 1 },
      { from: { class: 'good' }, to: { class: 'fair' }, count: 2 },
      { from: { class: 'good' }, to: { without: 'class' }, count: 1 },
      { from: { class: 'good' }, to: { without: 'unit' }, count: 1 },
      { from: { class: 'fair' }, to: { class: 'good' }, count: 2 },
      { from: { without: 'unit' }, to: { class: 'good' }, count: 1 },
    ]);
  });

  test('a result beside itself has nothing to tell', () => {
    const comparison = compared(one(FAIR), one(FAIR));
    expect(comparison.unchanged).toBe(true);
    expect(codes(comparison)).toEqual(['same-evaluation']);
  });

  test('points that move within a class are a change', () => {
    const comparison = compared(one(GOOD), one({ ...GOOD, TC2: 20.5 }));
    expect(first(comparison)).toMatchObject({ change: 'same', totalChange: 0.5 });
    expect(comparison.unchanged).toBe(false);
  });

  test('units that share a rank keep it', () => {
    const pair = [aUnit(GOOD, { code: '1', name: 'A' }), aUnit(GOOD, { code: '2', name: 'B' })];
    expect(compared(evaluated(pair), evaluated(pair)).units.map(({ after }) => after?.rank)).toEqual([1, 1]);
  });
});

describe('the mean', () => {
  const units = (...twos: readonly number[]) =>
    evaluated(
      twos.map((two, index) => aUnit({ TC1: 60, TC2: two, TC3: 5 }, { code: String(index), name: `Xã ${index}` })),
    );

  test('is exact', () => {
    const { points } = compared(units(10, 10), units(10.1, 10.2)).summary;
    expect(points).toEqual({ units: 2, higher: 2, lower: 0, equal: 0, change: 0.3, mean: 0.15 });
  });

  test('or is not told', () => {
    expect(compared(units(10, 10, 10), units(11, 10, 10)).summary.points).toMatchObject({ change: 1, mean: null });
  });

  test('nor are totals compared of different maxima', () => {
    const comparison = compared(one(FAIR), evaluated([aUnit(FAIR)], aSet({ maximum: 110 })));
    expect(comparison.summary.points).toBeNull();
    expect(first(comparison).totalChange).toBeNull();
    expect(codes(comparison)).toContain('other-maximum');
  });
});

describe('causes', () => {
  test('the gate that opened stands before the items', () => {
    const comparison = compared(one({ ...GOOD, TC3: { score: 5, evidence: [] } }), one(GOOD));
    expect(causes(comparison)).toEqual(['gate raises', 'TC3 5 raises']);
    expect(first(comparison)).toMatchObject({ change: 'up', award: 'gained' });
  });

  test('by weight; what worked the other way comes last', () => {
    const comparison = compared(one({ TC1: 60, TC2: 10, TC3: 10 }), one({ TC1: 66, TC2: 20, TC3: 1 }));
    expect(causes(comparison)).toEqual(['TC2 10 raises', 'TC1 6 raises', 'TC3 -9 lowers']);
  });

  const INDICATORS = aSet({
    items: [{ id: 'TC1' }, { id: 'TC2', items: [{ id: 'TC2.1' }, { id: 'TC2.2' }] }, { id: 'TC3' }],
  });

  test('of a sum the part that changed, not the sum', () => {
    const before = evaluated([aUnit({ TC1: 60, 'TC2.1': 5, 'TC2.2': 5, TC3: 5 })], INDICATORS);
    const after = evaluated([aUnit({ TC1: 60, 'TC2.1': 5, 'TC2.2': 15, TC3: 5 })], INDICATORS);
    expect(causes(compared(before, after))).toEqual(['TC2.2 10 raises']);
  });

  test('of a criterion that was split the whole, not its new parts', () => {
    const after = evaluated([aUnit({ TC1: 60, 'TC2.1': 10, 'TC2.2': 10, TC3: 5 })], INDICATORS);
    expect(causes(compared(one(FAIR), after))).toEqual(['TC2 10 raises']);
  });

  test('a new item by all its points, a dropped one by minus its points; together they make the change', () => {
    const set = aSet({ items: [{ id: 'TC1' }, { id: 'TC2' }, { id: 'TC4' }] });
    const after = evaluated([aUnit({ TC1: 60, TC2: 10, TC4: 20 })], set);
    const comparison = compared(one(FAIR), after);
    expect(causes(comparison)).toEqual(['(none)>TC4 20 raises', 'TC3>(none) -5 lowers']);
    expect(first(comparison).totalChange).toBe(15);
  });

  test('the same points, but the class asks for more', () => {
    const stricter = CLASSES_44.map((each) => (each.id === 'good' ? { ...each, from: d(90) } : each));
    const before = one(GOOD);
    const set = { ...aSet({ classes: stricter }), version: '1.1.0', sha256: '11'.repeat(32) };
    const comparison = compared(before, evaluated([aUnit(GOOD)], set));
    expect(first(comparison).change).toBe('down');
    expect(first(comparison).causes).toEqual([
      { kind: 'band', class: { vi: 'Tốt', en: 'good' }, before: 85, after: 90, effect: 'lowers' },
    ]);
  });
});

describe('a set with an item nobody could send yet', () => {
  const OLD = aSet({
    items: [
      { id: 'TC1', maximum: 60 },
      { id: 'TC2', maximum: 30 },
      { id: 'TC3', maximum: 10 },
    ],
  });
  /** TC3 gives way to TC4, and good asks for more. */
  const NEW = {
    ...aSet({
      items: [
        { id: 'TC1', maximum: 60 },
        { id: 'TC2', maximum: 30 },
        { id: 'TC4', maximum: 10 },
      ],
      classes: CLASSES_44.map((each) => (each.id === 'good' ? { ...each, from: d(90) } : each)),
    }),
    version: '2.0.0',
    sha256: '22'.repeat(32),
  };
  const adopted = (items: Points, purpose: Purpose = 'adoption') => {
    const { TC3: _, ...left } = items;
    const context = { prospect: new Set(['TC4']) };
    return compared(evaluated([aUnit(items)], OLD), evaluated([aUnit(left)], NEW, {}, context), purpose);
  };

  test('neither rises nor falls as long as it depends on what is still to come', () => {
    const comparison = adopted({ TC1: 60, TC2: 26, TC3: 5 });
    expect(first(comparison)).toMatchObject({ change: 'undetermined', award: null });
    expect(first(comparison).after).toMatchObject({
      class: { id: 'not-achieved' },
      range: { highest: { id: 'good', earnsAward: true }, highestTotal: 96, awaiting: ['TC4'] },
    });
    expect(comparison.summary).toMatchObject({ up: 0, down: 0, undetermined: 1, same: 0 });
    expect(comparison.summary.award).toEqual({ before: 1, after: 0, undetermined: 1, gained: 0, lost: 0 });
    expect(comparison.moves).toEqual([{ from: { class: 'good' }, to: { without: 'certainty' }, count: 1 }]);
  });

  test('falls where the most it can bring is not enough, by the class that asks for more, not by what is not sent', () => {
    const comparison = adopted({ TC1: 60, TC2: 18, TC3: 10 });
    expect(first(comparison)).toMatchObject({ change: 'down', award: null });
    expect(first(comparison).after?.range).toMatchObject({ highest: { id: 'fair' }, highestTotal: 88 });
    expect(causes(comparison)).toEqual(['band lowers', 'TC3>(none) -10 lowers', '(none)>TC4 0 lowers']);
  });

  test('stays where nothing it could bring opens a gate that is shut by another item', () => {
    const comparison = adopted({ TC1: 60, TC2: 0, TC3: 5 });
    expect(first(comparison)).toMatchObject({ change: 'same' });
    expect(first(comparison).after?.range).toBeUndefined();
  });

  test('evidence of the others that is missing stays missing', () => {
    const comparison = adopted({ TC1: 60, TC2: { score: 26, evidence: [] }, TC3: 5 });
    expect(first(comparison)).toMatchObject({ change: 'same' });
  });

  test('of two results made before, nothing is supposed', () => {
    expect(first(adopted({ TC1: 60, TC2: 26, TC3: 5 }, 'results'))).toMatchObject({ change: 'down', award: 'lost' });
  });
});

describe('a class that asks for more', () => {
  const stricter = CLASSES_44.map((each) => (each.id === 'good' ? { ...each, from: d(90) } : each));
  const set = { ...aSet({ classes: stricter }), version: '1.1.0', sha256: '11'.repeat(32) };
  const fell = (items: Points) => causes(compared(one(GOOD), evaluated([aUnit(items)], set)));

  test('has moved who is between the two bounds, and nobody below or above both', () => {
    expect(fell({ ...GOOD, TC2: 22 })).toEqual(['band lowers', 'TC2 2 raises']);
    expect(fell({ ...GOOD, TC2: 10 })).toEqual(['TC2 -10 lowers']);
    expect(fell({ ...GOOD, TC1: 80, TC3: 0 })).toEqual(['gate lowers', 'TC3 -5 lowers', 'TC1 20 raises']);
  });
});

describe('sets without points', () => {
  const met = { kind: 'met' } as const;
  const set = aSet({
    maximum: 'none',
    gates: [],
    items: [
      { id: 'A', method: met },
      { id: 'B', method: met },
    ],
    levels: [
      aLevelClass('muc-2', 'Mức độ 2', {
        conditions: [
          { kind: 'met', item: 'B' },
          { kind: 'class', class: 'muc-1' },
        ],
      }),
      aLevelClass('muc-1', 'Mức độ 1', { conditions: [{ kind: 'met', item: 'A' }] }),
      aLevelClass('chua', 'Chưa đạt', { earnsAward: false }),
    ],
  });
  const at = (a: string, b: string) => evaluated([aUnit({ A: { value: a }, B: { value: b } })], set);

  test('rise by what is met, with the condition that held them back', () => {
    const comparison = compared(at('đạt', 'không đạt'), at('đạt', 'đạt'));
    expect(first(comparison)).toMatchObject({ change: 'up', totalChange: null, award: null });
    expect(causes(comparison)).toEqual(['conditions raises', 'B null raises']);
    expect(comparison.summary.points).toBeNull();
  });

  test('and fall by what no longer is', () => {
    const comparison = compared(at('đạt', 'đạt'), at('không đạt', 'đạt'));
    expect(first(comparison)).toMatchObject({ change: 'down', award: 'lost' });
    expect(causes(comparison)).toContain('A null lowers');
  });

  test('have no common order with a scale of points: only the title is compared', () => {
    const other = { ...set, id: 'khac' };
    const comparison = compared(one(GOOD), evaluated([aUnit({ A: { value: 'đạt' }, B: { value: 'đạt' } })], other));
    expect(comparison.scale).toEqual({ kind: 'award-only', because: 'other-classes' });
    expect(codes(comparison)).toEqual(expect.arrayContaining(['other-set', 'other-classes', 'other-maximum']));
    expect(changes(comparison)).toEqual(['00565 same']);
    expect(comparison.items.paired).toEqual([]);
    expect(first(comparison).causes).toEqual([]);
  });
});

describe('which class is which', () => {
  test('a class added on top is above the others', () => {
    const classes = [aClass('best', 'Xuất sắc', { from: d(95), to: d(100), requires: [NO_ZERO.id] }), ...CLASSES_44];
    const set = { ...aSet({ classes }), version: '2.0.0' };
    const comparison = compared(
      one({ TC1: 60, TC2: 35, TC3: 5 }),
      evaluated([aUnit({ TC1: 60, TC2: 35, TC3: 5 })], set),
    );
    expect(comparison.scale.kind).toBe('ordered');
    expect(changes(comparison)).toEqual(['00565 up']);
  });

  test('two subjects are never put on one scale, though their classes have the same names', () => {
    const set = aSet();
    const other = {
      ...set,
      id: 'khac',
      subject: { ...set.subject, id: 'gia-dinh', award: { vi: 'Gia đình học tập' } },
    };
    const comparison = compared(one(FAIR), evaluated([aUnit(GOOD)], other));
    expect(comparison.scale).toEqual({ kind: 'award-only', because: 'other-subject' });
    expect(changes(comparison)).toEqual(['00565 same']);
  });
});

describe('which item is which', () => {
  const labelled = (changes: Readonly<Record<string, { id?: string; vi: string }>>, id: string): CriteriaSet => {
    const set = aSet();
    const items = set.items.map((item) => {
      const change = changes[item.id];
      return change === undefined ? item : { ...item, id: change.id ?? item.id, label: { vi: change.vi } };
    });
    return { ...set, id, items };
  };
  const paired = (before: CriteriaSet, after: CriteriaSet) =>
    compared(evaluated([], before), evaluated([], after)).items.paired.map(
      (pair) => `${pair.before}>${pair.after} by ${pair.by}`,
    );

  test('in versions of one set by id, however the label is reworded', () => {
    const before = labelled({ TC1: { vi: 'Cũ' }, TC2: { vi: 'Hai' }, TC3: { vi: 'Ba' } }, 'thu');
    const after = labelled({ TC1: { vi: 'Mới' }, TC2: { vi: 'Hai' }, TC3: { vi: 'Khác' } }, 'thu');
    expect(paired(before, after)).toEqual(['TC1>TC1 by id', 'TC2>TC2 by id', 'TC3>TC3 by id']);
  });

  test('in two sets TC1 is not TC1 unless it says the same; the same words in NFD and another case are the same', () => {
    const before = labelled({ TC1: { vi: 'Giảm tỷ lệ hộ nghèo' }, TC2: { vi: 'Hai' }, TC3: { vi: 'Ba' } }, 'mot');
    const after = labelled(
      { TC1: { vi: 'Một' }, TC2: { vi: 'GIẢM tỷ lệ  hộ nghèo.'.normalize('NFD') }, TC3: { vi: 'Bốn' } },
      'khac',
    );
    expect(paired(before, after)).toEqual(['TC1>TC2 by label']);
  });
});

describe('never mixed silently', () => {
  const change = (changes: Partial<Result['criteria']>) => {
    const result = one(FAIR);
    return { ...result, criteria: { ...result.criteria, ...changes } };
  };

  test('one version with two contents', () => {
    const comparison = compared(one(FAIR), change({ sha256: 'ab'.repeat(32) }));
    expect(comparison.differences).toContainEqual({
      code: 'other-content',
      set: 'thu',
      version: '1.0.0',
      before: '00'.repeat(32),
      after: 'ab'.repeat(32),
    });
  });

  test('one file on two bases', () => {
    const bases = [{ id: 'goc', version: '1.0.0', sha256: 'cd'.repeat(32) }];
    expect(codes(compared(change({ bases: [] }), change({ bases })))).toContain('other-base');
  });

  test.each([
    ['another version', one(FAIR), change({ version: '2.0.0' }), 'other-version'],
    ['another set', one(FAIR), change({ id: 'khac' }), 'other-set'],
    ['another year', one(FAIR), { ...one(FAIR), evaluationYear: 2023 }, 'other-year'],
    ['self against checked', { ...one(FAIR), scoredBy: 'self' } as const, one(FAIR), 'other-scored-by'],
    ['another day of checking', one(FAIR), { ...one(FAIR), checkedOn: '2022-12-01' }, 'other-evidence'],
    ['a result that differs by nothing it was made from', one(FAIR), one(GOOD), 'other-outcome'],
    ['scores set in place of others on one side', one(FAIR), { ...one(GOOD), overrides: OVERRIDES }, 'other-overrides'],
    [
      'two files of such scores',
      { ...one(FAIR), overrides: { ...OVERRIDES, sha256: 'cd'.repeat(32) } },
      { ...one(FAIR), overrides: OVERRIDES },
      'other-overrides',
    ],
    ['points that count without their documents', { ...one(FAIR), documents: STRICT }, one(FAIR), 'other-strictness'],
    ['another sheet of one workbook', ofSheet('Huyện A'), ofSheet('Huyện B'), 'other-evidence'],
    ['another program', one(FAIR), { ...one(FAIR), tool: { name: 'hoctap', version: '9.0.0' } } as const, 'other-tool'],
  ])('%s', (_, before, after, code) => {
    expect(codes(compared(before, after))).toContain(code);
    expect(codes(compared(after, before))).toContain(code);
    if (code !== 'other-tool') expect(codes(compared(before, after))).not.toContain('same-evaluation');
  });

  test('what both sides share is none: one file of overrides, documents asked for on both', () => {
    const side = { ...one(FAIR), overrides: OVERRIDES, documents: STRICT };
    expect(codes(compared(side, { ...side, overrides: { ...OVERRIDES, file: 'ten-khac.csv' } }))).toEqual([
      'same-evaluation',
    ]);
  });

  test('another program that comes to something else is reason enough', () => {
    const after: Result = { ...one(GOOD), tool: { name: 'hoctap', version: '9.0.0' } };
    expect(codes(compared(one(FAIR), after))).toEqual(['other-tool']);
  });
});

describe('one unit or two', () => {
  test('the same name composed in another way is the same name', () => {
    const comparison = compared(
      one(FAIR, { name: 'Xã Bát Tràng' }),
      one(FAIR, { name: 'Xã Bát Tràng'.normalize('NFD') }),
    );
    expect(first(comparison).nameBefore).toBeUndefined();
    expect(comparison.unchanged).toBe(true);
  });

  test('one code with two names is told', () => {
    const comparison = compared(one(FAIR, { name: 'Xã Bát Tràng' }), one(FAIR, { name: 'Xã Kim Lan' }));
    expect(first(comparison).nameBefore).toBe('Xã Bát Tràng');
    expect(codes(comparison)).toContain('other-names');
  });

  test('one name with two codes is hinted at, never matched', () => {
    const comparison = compared(one(FAIR, { code: '565' }), one(FAIR, { code: '00565' }));
    expect(changes(comparison)).toEqual(['565 only-before', '00565 only-after']);
    expect(comparison.units.map(({ perhaps }) => perhaps)).toEqual([['00565'], ['565']]);
    expect(codes(comparison)).toContain('perhaps-recoded');
  });

  test('of wrong data on both sides nobody knows whether it changed', () => {
    const broken = () => one(FAIR, { broken: true });
    expect(compared(broken(), broken())).toMatchObject({ unchanged: false, summary: { notComparable: 1 } });
  });
});

test('evidence newly needed: new items first, then what units no longer have evidence for', () => {
  const set = aSet({ items: [{ id: 'TC1' }, { id: 'TC2' }, { id: 'TC3' }, { id: 'TC4' }] });
  const before = one({ ...FAIR, TC3: { score: 5, evidence: [] } });
  const after = evaluated([aUnit({ TC1: { score: 60, evidence: [] }, TC2: 10, TC3: { score: 5, evidence: [] } })], set);
  const comparison = compared(before, after, 'adoption');
  expect(
    comparison.neededEvidence.map(({ item, isNew, lacking, newlyLacking }) => [item, isNew, lacking, newlyLacking]),
  ).toEqual([
    ['TC4', true, 1, 1],
    ['TC1', false, 1, 1],
    ['TC3', false, 1, 0],
  ]);
  expect(first(comparison).needed).toEqual(['TC1', 'TC4']);
});

test('the work grows with the number of units, not with its square', () => {
  const perUnit = (count: number) => {
    const units = (add: number) =>
      Array.from({ length: count }, (_, index) =>
        aUnit(
          { TC1: 60, TC2: ((index * 7) % 18) + 1 + add, TC3: 5 },
          { code: String(index), name: `Xã ${index % 90}` },
        ),
      );
    let looks = 0;
    const look = (unit: UnitResult, name: string | symbol) => {
      looks += 1;
      return Reflect.get(unit, name);
    };
    const watched = (result: Result): Result => ({
      ...result,
      units: result.units.map((unit) => new Proxy(unit, { get: look })),
    });
    const comparison = compared(watched(evaluated(units(0))), watched(evaluated(units(2))));
    expect(comparison.summary.points?.change).toBe(count * 2);
    return looks / count;
  };
  const few = perUnit(100);
  expect(few).toBeGreaterThan(1);
  // Four times as many units: a search of each in all others would look four times as often at each.
  expect(perUnit(400)).toBeLessThan(few * 1.5);
});
