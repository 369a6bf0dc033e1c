import { describe, expect, test } from 'vitest';
import { criteriaLibrary } from '../../src/criteria/library.ts';
import { CLASSES, found, inLevels, inPoints, SHARE, setOf, VALUE, written } from './a-file.ts';

const CATEGORIES = [
  { id: 'thuong', label: 'Thường' },
  { id: 'kho-khan', label: 'Khó khăn' },
];
const both = (thuong: number, khoKhan: number) => ({ thuong, 'kho-khan': khoKhan });

test('sound files have nothing to say', () => {
  expect(found(inPoints())).toEqual([]);
  expect(found(inLevels())).toEqual([]);
});

describe('bands by category', () => {
  const bands = (classes: readonly object[], categories: readonly object[] = CATEGORIES) =>
    found(
      inPoints({
        categories,
        classification: {
          kind: 'bands',
          classes: [...classes.map((each) => ({ earnsAward: true, ...each })), CLASSES[1]],
        },
      }),
    );
  const good = { id: 'good', label: 'Tốt' };
  const fair = { id: 'fair', label: 'Khá' };

  test('may differ: at least 8 points, 7 in difficult areas', () => {
    expect(bands([{ ...good, from: both(8, 7) }])).toEqual([]);
  });

  test('are each in order by themselves', () => {
    const astray = [
      { ...good, from: both(8, 7) },
      { ...fair, from: both(5, 7) },
    ];
    expect(bands(astray)).toEqual(['classes-not-in-order classification.classes[1].from']);
  });

  test('overlap where one category overlaps, and it is said once', () => {
    const astray = [
      { ...good, from: both(8, 7) },
      { ...fair, from: 5, to: 7.5 },
    ];
    expect(bands(astray)).toContain('bands-overlap classification.classes[1].to');
    const everywhere = [
      { ...good, from: both(8, 7) },
      { ...fair, from: 5, to: 9 },
    ];
    expect(bands(everywhere)).toEqual(['bands-overlap classification.classes[1].to']);
  });

  test('are out of reach where one category cannot reach them', () => {
    expect(bands([{ ...good, from: both(8, 11) }])).toEqual(['class-out-of-reach classification.classes[0].from']);
  });

  test('name every category and no other', () => {
    expect(bands([{ ...good, from: { thuong: 8, 'hai-dao': 7 } }])).toEqual([
      'bound-category-unknown classification.classes[0].from.hai-dao',
      'bound-category-missing classification.classes[0].from',
    ]);
  });
});

describe('what people write stands for one thing, by id or by label in either language', () => {
  const scored = (method: object) => inPoints({ items: [{ id: 'TC1', label: 'Một', maximum: 10, method }] });
  const best = { id: 'muc-1', label: 'Xuất sắc', points: 10 };
  const levels = (other: object) =>
    found(scored({ kind: 'levels', levels: [best, { id: 'x', label: 'Khá', points: 2, ...other }] }));

  test.each([
    ['a label that is the id of another level', { label: 'Mức 1' }],
    ['an English label that is the label of another', { label: { vi: 'Kém', en: 'Xuat sac' } }],
    ['an id that is the label of another', { id: 'xuat-sac' }],
  ])('%s', (_, other) => {
    expect(levels(other)).toEqual(['level-repeated items[0].method.levels[1]']);
  });

  test('names of its own, which may be alike among themselves', () => {
    expect(levels({ id: 'kha', label: { vi: 'Khá', en: 'Kha' } })).toEqual([]);
  });

  test('an entry of a list', () => {
    const entries = [
      { id: 'muc-1', label: 'Có kế hoạch', points: 4 },
      { id: 'x', label: 'Mục 1', points: 6 },
    ];
    expect(found(scored({ kind: 'checklist', entries }))).toEqual(['entry-repeated items[0].method.entries[1]']);
  });

  test('a class of another evaluation', () => {
    const classes = [
      { id: 'loai-1', label: 'Tốt', points: 10 },
      { id: 'x', label: 'Loại 1', points: 5 },
    ];
    expect(found(scored({ kind: 'class-of', subject: 'khac', classes }))).toEqual([
      'level-repeated items[0].method.classes[1]',
    ]);
  });

  test('a category, said once for each name', () => {
    const categories = (...others: readonly object[]) =>
      found(inPoints({ categories: [{ id: 'vung-1', label: 'Thường' }, ...others] }));
    expect(categories({ id: 'kho-khan', label: 'Vùng 1' })).toEqual(['category-alias-repeated categories[1].label']);
    expect(categories({ id: 'thuong', label: { vi: 'THƯỜNG', en: 'Difficult' } })).toEqual([
      'category-alias-repeated categories[1].id',
    ]);
    expect(categories({ id: 'kho-khan', label: { vi: 'Khó khăn', en: 'Vung 1' } })).toEqual([
      'category-alias-repeated categories[1].label',
    ]);
    expect(categories({ id: 'kho-khan', label: { vi: 'Khó khăn', en: 'Kho khan' } })).toEqual([]);
  });
});

describe('levels', () => {
  const met = { kind: 'met', item: 'TC1.2' };
  const level = (id: string, ...conditions: readonly object[]) => ({ id, label: `Mức ${id}`, conditions });

  test('may build on a lower level of the same item, not on themselves or a better one', () => {
    const own = (id: string) => ({ kind: 'level', item: 'TC1', level: id });
    expect(found(inLevels([level('muc-2', own('muc-2'), met), level('muc-1', { ...VALUE, bound: 80 })]))).toEqual([
      'condition-cycle items[0].attainment.levels[0].conditions[0]',
    ]);
    expect(found(inLevels([level('muc-2', met), level('muc-1', own('muc-2'), { ...VALUE, bound: 80 })]))).toContain(
      'condition-cycle items[0].attainment.levels[1].conditions[0]',
    );
  });

  test('a level that asks as much as a better one is never reached, in any category', () => {
    const levels = (better: object | number, lower: object | number) =>
      found(
        inLevels([level('muc-2', { ...VALUE, bound: better }), level('muc-1', met, { ...VALUE, bound: lower })], {
          categories: CATEGORIES,
        }),
      );
    const never = 'level-never-reached items[0].attainment.levels[1]';
    expect(levels(90, 90)).toContain(never);
    expect(levels(both(90, 80), 90)).toContain(never);
    expect(levels(both(90, 80), both(90, 70))).not.toContain(never);
    expect(levels(90, 80)).toEqual([]);
  });

  test('at most 2% asks more than at most 5%', () => {
    const most = (bound: number) => ({ ...VALUE, direction: 'at-most', bound });
    expect(found(inLevels([level('muc-2', met, most(2)), level('muc-1', most(5))]))).toEqual([]);
    expect(found(inLevels([level('muc-2', met, most(5)), level('muc-1', most(2))]))).toEqual([
      'level-easier-than-lower items[0].attainment.levels[0].conditions[1].bound',
    ]);
  });

  test('from 90 and up to 90 is possible, up to 89,9 is not', () => {
    const between = (atMost: number) => [
      level('muc-2', met, { ...VALUE, bound: 90 }, { ...VALUE, direction: 'at-most', bound: atMost }),
    ];
    expect(found(inLevels(between(90)))).toEqual([]);
    expect(found(inLevels(between(89.9)))).toEqual([
      'conditions-contradict items[0].attainment.levels[0].conditions[2]',
    ]);
  });

  test('what a lower level needs counts as well when a better one builds on it', () => {
    const levels = [
      level(
        'muc-2',
        { kind: 'level', item: 'TC1', level: 'muc-1' },
        { ...VALUE, direction: 'at-most', bound: 70 },
        met,
      ),
      level('muc-1', { ...VALUE, bound: 80 }),
    ];
    expect(found(inLevels(levels))).toEqual(['conditions-contradict items[0].attainment.levels[0].conditions[1]']);
  });

  test('a share is a percentage', () => {
    expect(found(inLevels([level('muc-2', met, { ...VALUE, bound: 100.5 })]))).toEqual([
      'percentage-out-of-range items[0].attainment.levels[0].conditions[1].bound',
    ]);
  });

  test('a criterion with levels is met when it reaches one of them', () => {
    const conditions = [{ kind: 'met', item: 'TC1' }];
    const classes = [{ id: 'good', label: 'Tốt', conditions, earnsAward: true }, CLASSES[1]];
    expect(found(inLevels(undefined, { classification: { kind: 'levels', classes } }))).toEqual([]);
  });

  test('worth points have no place in a set without them', () => {
    const points = [
      { id: 'a', label: 'A', points: 2 },
      { id: 'b', label: 'B', points: 0 },
    ];
    const items = [{ id: 'TC1', label: 'Một', method: { kind: 'levels', levels: points } }];
    const classification = {
      kind: 'levels',
      classes: [
        { id: 'good', label: 'Tốt', conditions: [{ kind: 'level', item: 'TC1', level: 'a' }], earnsAward: true },
        CLASSES[1],
      ],
    };
    expect(found(inLevels(undefined, { items, classification }))).toEqual(['points-without-maximum items[0]']);
  });

  test('a class that takes over a lower one and adds nothing leaves the lower one to nobody', () => {
    const classes = [
      { id: 'best', label: 'Tốt nhất', conditions: [{ kind: 'class', class: 'good' }], earnsAward: true },
      ...CLASSES,
    ];
    expect(found(inLevels(undefined, { classification: { kind: 'levels', classes } }))).toEqual([
      'level-never-reached classification.classes[1]',
    ]);
  });
});

describe('a whole that is the rest of another share', () => {
  const file = (shares: Readonly<Record<string, string | undefined>>, others: readonly object[] = []) => {
    const counted = Object.entries(shares).map(([id, wholeIsRestOf]) => {
      return {
        id,
        label: `Tỷ lệ ${id}`,
        maximum: 5,
        method: { ...SHARE, steps: [{ bound: 90, points: 5 }], wholeIsRestOf },
      };
    });
    return inPoints({ items: [...counted, ...others], maximum: 5 * (counted.length + others.length) });
  };
  const items = (...of: Parameters<typeof file>) => found(file(...of));

  test('is kept, in a set as in one that builds on it', () => {
    expect(items({ A: undefined, B: 'A' })).toEqual([]);
    const { items: used } = setOf(file({ A: undefined, B: 'A' }));
    expect(used.map(({ method }) => (method?.kind === 'share' ? method.wholeIsRestOf : ''))).toEqual([undefined, 'A']);
  });

  test('names a share of the set', () => {
    const at = 'items[1].method.wholeIsRestOf';
    const other = { id: 'C', label: 'Khác', maximum: 5, method: { kind: 'awarded' } };
    expect(items({ A: undefined, B: 'A1' })).toEqual([`rest-of-unknown ${at}`]);
    expect(items({ A: undefined, B: 'C' }, [other])).toEqual([`rest-of-not-share ${at}`]);
  });

  test('may wait for a share that the office still fills in', () => {
    const open = { id: 'C', label: 'Khác', maximum: 5, method: null };
    expect(items({ A: undefined, B: 'C' }, [open])).toEqual(['criteria-open items[2].method']);
  });

  test('is not the rest of itself, nor of what is the rest of it; a circle is named once', () => {
    expect(items({ A: 'A', B: undefined })).toEqual(['rest-of-itself items[0].method.wholeIsRestOf']);
    expect(items({ D: 'A', A: 'B', B: 'C', C: 'A' })).toEqual(['rest-of-itself items[1].method.wholeIsRestOf']);
  });
});

describe('points', () => {
  const items = (second: object) => [
    { id: 'TC1', label: 'Một', maximum: 6, method: { kind: 'awarded' } },
    { id: 'TC2', label: 'Hai', maximum: 4, ...second },
  ];
  const methodFound = (method: object) => found(inPoints({ items: items({ method }) }));
  const differs = 'best-is-not-maximum items[1].method';

  test.each([
    ['share', { ...SHARE, steps: [{ bound: 90, points: 3 }] }, `${differs}.steps[0].points`],
    ['linear', { kind: 'linear', measure: 'Số lớp', rate: 0.5, cap: 3 }, `${differs}.cap`],
    ['checklist', { kind: 'checklist', entries: [{ id: '1', label: 'a', points: 3 }] }, `${differs}.entries`],
    ['met', { kind: 'met', points: 3 }, `${differs}.points`],
    [
      'class-of',
      { kind: 'class-of', subject: 'x', classes: [{ id: 'a', label: 'A', points: 3 }] },
      `${differs}.classes[0].points`,
    ],
  ])('of %s at most make the maximum', (_kind, method, expected) => {
    expect(methodFound(method)).toEqual([expected]);
  });

  test('steps of a share are percentages in order', () => {
    const steps = [
      { bound: 90, points: 4 },
      { bound: 95, points: 2 },
    ];
    expect(methodFound({ ...SHARE, steps })).toEqual(['bounds-not-in-order items[1].method.steps[1].bound']);
    expect(methodFound({ ...SHARE, steps: [{ bound: 190, points: 4 }] })).toEqual([
      'percentage-out-of-range items[1].method.steps[0].bound',
    ]);
  });

  test('three entries of 0,1 make 0,3 exactly', () => {
    const entries = ['a', 'b', 'c'].map((id) => ({ id, label: `Việc ${id}`, points: 0.1 }));
    const method = { kind: 'checklist', entries };
    const nine = [{ id: 'TC1', label: 'Một', maximum: 9.7, method: { kind: 'awarded' } }];
    expect(found(inPoints({ items: [...nine, { id: 'TC2', label: 'Hai', maximum: 0.3, method }] }))).toEqual([]);
  });

  test('an item that gives none does not count in the sum', () => {
    const gates = [{ id: 'ke-hoach', kind: 'mandatory-items', label: 'có kế hoạch', items: ['TC3'] }];
    const three = [...items({ method: { kind: 'awarded' } }), { id: 'TC3', label: 'Ba', method: { kind: 'met' } }];
    expect(found(inPoints({ items: three, gates }))).toEqual(['gate-unused gates[0].id']);
  });

  test('classes of another evaluation stand best first', () => {
    const classes = [
      { id: 'kha', label: 'Khá', points: 2 },
      { id: 'tot', label: 'Tốt', points: 4 },
    ];
    expect(methodFound({ kind: 'class-of', subject: 'x', classes })).toContain(
      'levels-not-descending items[1].method.classes[1].points',
    );
  });
});

describe('gates', () => {
  const gate = (gate: object) =>
    found(
      inPoints({
        gates: [{ id: 'g', label: 'điều kiện', ...gate }],
        classification: {
          kind: 'bands',
          classes: [{ id: 'good', label: 'Tốt', from: 5, requires: ['g'], earnsAward: true }, CLASSES[1]],
        },
      }),
    );

  test('a minimum just at the maximum can be passed, above it not', () => {
    expect(gate({ kind: 'item-minimum', items: ['TC2'], minimum: 4 })).toEqual([]);
    expect(gate({ kind: 'item-minimum', items: ['TC2'], minimum: 4.5 })).toEqual([
      'gate-out-of-reach gates[0].minimum',
    ]);
  });

  test('say either items or a depth', () => {
    expect(gate({ kind: 'item-minimum', items: ['TC2'], depth: 0, minimum: 4 })).toEqual(['form-wrong gates[0]']);
    expect(gate({ kind: 'item-minimum', minimum: 4 })).toEqual(['form-wrong gates[0]']);
  });
});

describe('years', () => {
  const official = (id: string, applies: object, more: object = {}) => inPoints({ applies, ...more }, id);

  test('that overlap are named for sets of one subject and one provenance only', () => {
    const office = { provenance: 'office' };
    const first = official('mot', { from: 2015, to: 2023 }, office);
    const second = official('hai', { from: 2023 }, office);
    const overlaps = (file: typeof first, others: readonly (typeof first)[]) =>
      found(file, criteriaLibrary(others)).filter((each) => each.startsWith('years'));
    expect(overlaps(second, [first, second])).toEqual(['years-overlap applies']);
    expect(overlaps(official('hai', { from: 2024 }, office), [first])).toEqual([]);
    expect(overlaps(official('hai', { from: 2023 }), [first])).toEqual([]);
    const other = { ...office, subject: { id: 'khac', award: 'x', unit: 'xã' } };
    expect(overlaps(official('hai', { from: 2023 }, other), [first])).toEqual([]);
    const next = official('mot', { from: 2015 }, { ...office, version: '2.0.0' });
    expect(overlaps(next, [first, next])).toEqual([]);
  });

  test('of a set and what it is built on are no overlap', () => {
    const base = official('mot', { from: 2015 }, { provenance: 'office' });
    const {
      subject: _subject,
      law: _law,
      ...heading
    } = JSON.parse(JSON.stringify(base.written)) as Record<string, object>;
    const file = written({
      format: heading['format'],
      formatVersion: 1,
      id: 'hai',
      version: '1.0.0',
      provenance: 'office',
      title: 'Bộ của xã',
      extends: { id: 'mot', version: '1.0.0' },
    });
    expect(found(file, criteriaLibrary([base])).filter((each) => each.startsWith('years'))).toEqual([]);
    expect(found(base, criteriaLibrary([base, file])).filter((each) => each.startsWith('years'))).toEqual([]);
  });
});
