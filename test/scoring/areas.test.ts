import { describe, expect, test } from 'vitest';
import type { AreaRule } from '../../src/model/criteria-set.ts';
import { type AreaUnit, areaOutcomes } from '../../src/scoring/areas.ts';
import { d } from '../support/a-set.ts';
import { level, whole, words } from './sets.ts';

const rule = (id: string, area: AreaRule['area'], counts: AreaRule['counts'], share: number): AreaRule => ({
  id,
  label: words(id),
  area,
  counts,
  share: d(share),
});
const TH1 = rule('huyen-th-1', 'district', { kind: 'level', item: 'TH', level: '1' }, 90);
const PROVINCE = rule('tinh-th-1', 'province', { kind: 'recognised', rule: 'huyen-th-1' }, 100);

const set = (...areas: AreaRule[]) =>
  whole({
    items: [
      {
        id: 'TH',
        attainment: {
          levels: ['2', '1'].map((id) => ({ id, label: words(id), conditions: [] })),
          otherwise: words('0'),
        },
        items: [{ id: 'TH.a', method: { kind: 'met' } }],
      },
    ],
    classes: [level('tot', [{ kind: 'met', item: 'TH.a' }]), level('con-lai', [])],
    areas,
  });

/** So many units of a district at each level; `?` is a unit with wrong data, `-` one that the item does not apply to. */
const district = (
  name: string | null,
  at: Readonly<Record<string, number>>,
  province: string | null = 'Hà Giang',
): AreaUnit[] =>
  Object.entries(at).flatMap(([reached, many]) =>
    Array.from({ length: many }, () => ({
      province,
      district: name,
      valid: reached !== '?',
      levels: reached === '-' ? new Map() : new Map([['TH', reached === '0' || reached === '?' ? null : reached]]),
      class: reached === '?' ? undefined : reached === '2' ? 'tot' : 'con-lai',
    })),
  );

const one = (units: readonly AreaUnit[], ...areas: AreaRule[]) => areaOutcomes(set(...areas), units);

describe('a district is recognised by the share of its communes', () => {
  test.each<[string, Record<string, number>, boolean | null]>([
    ['at the share, better levels counted', { 2: 4, 1: 5, 0: 1 }, true],
    ['one of many under it', { 1: 8_999, 0: 1_001 }, false],
    ['wrong data that could still turn it', { 1: 8, 0: 1, '?': 1 }, null],
    ['wrong data that can no longer help', { 1: 7, 0: 2, '?': 1 }, false],
    ['wrong data that can no longer harm', { 1: 9, '?': 1 }, true],
    ['nothing but wrong data', { '?': 3 }, null],
    ['what does not apply is not counted', { 1: 9, 0: 1, '-': 40 }, true],
  ])('%s: %j', (_, at, recognised) => {
    const [found] = one(district('Đồng Văn', at), TH1);
    expect(found?.recognised).toBe(recognised);
  });

  test('with the counts it follows from, in the order of the names', () => {
    const units = [...district('Yên Minh', { 1: 3, '?': 1 }), ...district('Đồng Văn', { 2: 1 })];
    expect(one(units, TH1)).toEqual([
      {
        rule: 'huyen-th-1',
        province: 'Hà Giang',
        district: 'Đồng Văn',
        reached: 1,
        of: 1,
        undecided: 0,
        recognised: true,
      },
      {
        rule: 'huyen-th-1',
        province: 'Hà Giang',
        district: 'Yên Minh',
        reached: 3,
        of: 4,
        undecided: 1,
        recognised: null,
      },
    ]);
  });

  test('two districts of one name in two provinces are two', () => {
    const units = [...district('Châu Thành', { 1: 1 }, 'Bến Tre'), ...district('Châu Thành', { 0: 1 }, 'Tây Ninh')];
    expect(one(units, TH1).map(({ province, recognised }) => [province, recognised])).toEqual([
      ['Bến Tre', true],
      ['Tây Ninh', false],
    ]);
  });
});

describe('a province', () => {
  const units = (last: Record<string, number>) => [...district('A', { 1: 1 }), ...district('B', last)];
  const province = (of: readonly AreaUnit[]) => one(of, TH1, PROVINCE).filter(({ rule: id }) => id === 'tinh-th-1');

  test('is recognised by its districts, whichever rule stands first', () => {
    expect(province(units({ 1: 2 }))).toMatchObject([{ district: null, reached: 2, of: 2, recognised: true }]);
    expect(province(units({ 0: 2 }))).toMatchObject([{ reached: 1, of: 2, recognised: false }]);
    expect(province(units({ '?': 2 }))).toMatchObject([{ reached: 1, undecided: 1, recognised: null }]);
    expect(one(units({ 1: 2 }), PROVINCE, TH1).map(({ rule: id }) => id)).toEqual([
      'tinh-th-1',
      'huyen-th-1',
      'huyen-th-1',
    ]);
  });

  test('in which no district is known, as after 1/7/2025, has no outcome by districts', () => {
    expect(one(district(null, { 1: 5 }), TH1, PROVINCE)).toEqual([]);
  });

  test('may count its communes itself, by level or by class', () => {
    const byClass = rule('tinh', 'province', { kind: 'class', class: 'tot' }, 50);
    expect(one(district(null, { 2: 1, 1: 1 }), byClass)).toMatchObject([
      { province: 'Hà Giang', district: null, reached: 1, of: 2, recognised: true },
    ]);
    expect(one(district(null, { 2: 1 }, null), byClass)).toEqual([]);
  });
});

test('rules that go round in a circle, or speak of what is not there, are faults with the name of the set', () => {
  const circle = [
    rule('a', 'province', { kind: 'recognised', rule: 'b' }, 100),
    rule('b', 'province', { kind: 'recognised', rule: 'a' }, 100),
  ];
  expect(() => one([], ...circle)).toThrow(/^thu: /);
  expect(() => one([], rule('a', 'district', { kind: 'level', item: 'TH', level: '9' }, 90))).toThrow(/^thu: /);
});
