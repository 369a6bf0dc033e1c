import { describe, expect, test } from 'vitest';
import { aBook, assessAll, aUnit } from '../support/a-book.ts';
import { aSet } from '../support/a-set.ts';

type Row = readonly [code: string, name: string, tc1: number, tc2?: number];

function ranking(rows: readonly Row[], broken: readonly string[] = []) {
  const units = rows.map(([code, name, tc1, tc2 = 1]) =>
    aUnit({ TC1: tc1, TC2: tc2, TC3: 1 }, { code, name, broken: broken.includes(code) }),
  );
  return assessAll(aSet(), aBook(units)).units.map(({ rank, unit }) => [rank ?? '-', unit.code]);
}

test('equal totals share a rank and the next rank is skipped: 1, 2, 2, 4', () => {
  expect(
    ranking([
      ['d', 'Xã D', 60],
      ['b', 'Xã B', 70.5],
      ['a', 'Xã A', 80],
      ['c', 'Xã C', 70.5],
    ]),
  ).toEqual([
    [1, 'a'],
    [2, 'b'],
    [2, 'c'],
    [4, 'd'],
  ]);
});

test('all equal are all first, in the order of their names', () => {
  expect(
    ranking([
      ['2', 'Xã Ổi', 80],
      ['1', 'Xã An', 80],
    ]),
  ).toEqual([
    [1, '1'],
    [1, '2'],
  ]);
});

test('the class comes before the total: 98 points with a criterion at 0 rank below 52', () => {
  expect(
    ranking([
      ['98', 'Xã A', 97, 0],
      ['52', 'Xã B', 50],
    ]),
  ).toEqual([
    [1, '52'],
    [2, '98'],
  ]);
});

test('a quarter of a point is a difference, and the sum of tenths none', () => {
  expect(
    ranking([
      ['x', 'Xã X', 70.1, 0.2],
      ['y', 'Xã Y', 70.2, 0.1],
      ['z', 'Xã Z', 70.05, 0.2],
    ]),
  ).toEqual([
    [1, 'x'],
    [1, 'y'],
    [3, 'z'],
  ]);
});

describe('names of equal units stand as Vietnamese orders them', () => {
  const order = (...names: string[]) => {
    const units = names.map((name, index) => aUnit({ TC1: 80, TC2: 1, TC3: 1 }, { code: String(index), name }));
    return assessAll(aSet(), aBook(units)).units.map(({ unit }) => unit.name);
  };

  test('Đ after every D, before E', () => {
    expect(order('Đa Tốn', 'Ea Kar', 'Dương Xá', 'Dur Kmăl')).toEqual(['Dur Kmăl', 'Dương Xá', 'Đa Tốn', 'Ea Kar']);
  });

  test('A Ă Â, E Ê, O Ô Ơ, U Ư are letters of their own', () => {
    expect(order('Ân', 'Ăn', 'An', 'Ơn', 'Ôn', 'On')).toEqual(['An', 'Ăn', 'Ân', 'On', 'Ôn', 'Ơn']);
  });

  test('tones come in the order of the dictionary', () => {
    expect(order('Mạ', 'Mã', 'Mả', 'Má', 'Mà', 'Ma')).toEqual(['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ']);
  });

  test('numbers by their value', () => {
    expect(order('Phường 10', 'Phường 2', 'Phường 1')).toEqual(['Phường 1', 'Phường 2', 'Phường 10']);
  });

  test('and codes decide between two of one name', () => {
    expect(
      ranking([
        ['00124', 'Xã Tân Lập', 80],
        ['00123', 'Xã Tân Lập', 80],
      ]).map(([, code]) => code),
    ).toEqual(['00123', '00124']);
  });
});

test('units with wrong data come last without a rank, and the others go on', () => {
  expect(
    ranking(
      [
        ['bad', 'Xã A', 99],
        ['1', 'Xã B', 80],
        ['wrong', 'Xã C', 101],
        ['2', 'Xã D', 70],
      ],
      ['bad'],
    ),
  ).toEqual([
    [1, '1'],
    [2, '2'],
    ['-', 'bad'],
    ['-', 'wrong'],
  ]);
});

test('a unit that sent nothing is ranked: it is “chưa đạt” with 0 points', () => {
  const { units } = assessAll(aSet(), aBook([aUnit({}), aUnit({ TC1: 60 }, { code: '2' })]));
  expect(units.map(({ rank, unit, class: found }) => [rank, unit.code, found?.total])).toEqual([
    [1, '2', 60],
    [2, '00565', 0],
  ]);
});

test('no units make an empty ranking', () => {
  expect(assessAll(aSet(), aBook([]))).toEqual({ units: [], problems: [] });
});
