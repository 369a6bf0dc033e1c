import { describe, expect, test } from 'vitest';
import { headerNames, meaningsFor } from '../../src/evidence/table/header-names.ts';
import { compactName, itemNames } from '../../src/evidence/table/item-names.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { aSet } from '../support/a-set.ts';

const setOf = (...ids: readonly string[]) => aSet({ items: ids.map((id) => ({ id, maximum: 7.5 })) });
/** Labels that are words of their own; those of `aSet` are all alike. */
const labelled = (...labels: readonly (readonly [string, string, string?])[]): CriteriaSet => {
  const set = setOf(...labels.map(([id]) => id));
  const label = (index: number) => {
    const [, vi = '', en] = labels[index] ?? [];
    return en === undefined ? { vi } : { vi, en };
  };
  return { ...set, items: set.items.map((item, index) => ({ ...item, label: label(index) })) };
};

/** What a cell names: an item, "number: …" for what its number alone means, and what may have been meant. */
function named(set: CriteriaSet, written: string): string {
  const { item, byNumber, suggestion } = itemNames(set).find(written);
  return [
    item?.id ?? '',
    ...(byNumber === undefined ? [] : [`number: ${byNumber.id}`]),
    suggestion && `or ${suggestion}`,
  ]
    .filter((each) => each !== '')
    .join(', ');
}

describe('a cell names an item', () => {
  test.each([
    ['TC1', 'TC1'],
    [' tc 1 ', 'TC1'],
    ['TC01', 'TC1'],
    ['TC5.2', 'TC5.2'],
    ['tc 05 . 2', 'TC5.2'],
    ['1', 'number: TC1, or TC1'],
    ['1.', 'number: TC1, or TC1'],
    ['Tiêu chí 1', 'number: TC1, or TC1'],
    ['Tiêu chí số 1:', 'number: TC1, or TC1'],
    ['Tiêu chí 1: Cấp ủy', 'number: TC1'],
    ['Mục 1', 'or TC1'],
    ['5.2', 'number: TC5.2, or TC5.2'],
    ['5.1', 'or TC5.1'],
    ['TC1O', 'or TC10'],
    ['TCl', ''],
    ['TC99', ''],
    ['TC111', ''],
    ['tất cả', ''],
    ['', ''],
  ])('%j: %s', (written, expected) => {
    expect(named(setOf('TC1', 'TC5.2', 'TC10', 'TC5.1', 'TC5.10'), written)).toBe(expected);
  });

  test('but none by a number that two have, or whose zero may have been eaten', () => {
    expect(named(setOf('TC1', 'PL1'), '1')).toBe('or TC1');
    expect(named(setOf('TC5.1', 'TC5.10'), '5.1')).toBe('or TC5.1');
    expect(named(setOf('TC5.1', 'TC5.2'), '5.1')).toBe('number: TC5.1, or TC5.1');
    expect(named(setOf('TC1', 'TC10'), '1')).toBe('number: TC1, or TC1');
  });

  test('nor is anything said of what is too long for a code', () => {
    const set = setOf('TC1');
    expect(named(set, `${' '.repeat(29)}1`)).toBe('number: TC1, or TC1');
    expect(named(set, `${' '.repeat(30)}1`)).toBe('');
  });

  test('one letter too many or too few may be a slip, where one item alone is so near', () => {
    expect(named(setOf('ABC', 'XYZ'), 'AB')).toBe('or ABC');
    expect(named(setOf('ABC', 'XYZ'), 'ABCD')).toBe('or ABC');
    expect(named(setOf('ABC', 'XYZ'), 'ABD')).toBe('');
    expect(named(setOf('ABC', 'ABD'), 'AB')).toBe('');
  });

  test('by its words, which no other has and which are enough', () => {
    const set = labelled(
      ['TC1', 'Chỉ đạo của cấp ủy', 'Leadership of the party'],
      ['TC2', 'Kết quả xóa mù chữ'],
      ['TC3', 'Kết quả xóa mù chữ'],
      ['TC4', 'Mười một ch'],
      ['TC5', 'Mười hai chữ'],
    );
    const names = [
      'CHỈ ĐẠO CỦA CẤP ỦY',
      'leadership of the party',
      'Kết quả xóa mù chữ',
      'Mười một ch',
      'Mười hai chữ',
    ];
    expect(names.map((name) => named(set, name))).toEqual(['TC1', 'TC1', '', '', 'TC5']);
  });

  test('the same answer is given again', () => {
    const names = itemNames(setOf('TC1'));
    expect(names.find('tc1')).toBe(names.find('tc1'));
    expect(names.find('TC1').item?.id).toBe('TC1');
  });
});

test.each([
  ['TC 5.2', 'tc5 2'],
  ['tc05.02', 'tc5 2'],
  ['TC 0', 'tc0'],
  ['100', '100'],
  ['Đ 01', 'd1'],
])('%j is compared as %j', (written, expected) => {
  expect(compactName(written)).toBe(expected);
});

describe('a header means', () => {
  const set = setOf('TC1', 'TC2');
  const meaning = (header: string) => {
    const found = headerNames(set).find(header);
    return found === undefined ? undefined : 'item' in found ? `${found.item.id} ${found.field}` : found.field;
  };

  test.each<[string, string | undefined]>([
    ['Mã đơn vị', 'unitCode'],
    ['MA DON VI', 'unitCode'],
    ['TC1', 'TC1 score'],
    ['Tiêu chí 2: Cấp ủy, chính quyền', 'TC2 score'],
    ['Tiêu chí 3: Cấp ủy, chính quyền', undefined],
    ['TC1 (7,5 điểm)', 'TC1 score'],
    ['TC1 (tối đa 7,5)', 'TC1 score'],
    ['TC1 (7.5đ)', 'TC1 score'],
    ['TC1 (7 điểm)', undefined],
    ['TC1 (năm trước)', undefined],
    ['TC1 (7,5 điểm) x', undefined],
    ['(7,5 điểm)', undefined],
    ['TC1 ()', 'TC1 score'],
    ['Điểm (tối đa 100)', 'score'],
    ['Minh chứng (số, ngày)', 'evidence'],
    ['Minh chứng (năm trước)', undefined],
    ['Tên đơn vị (xã, phường)', 'unitName'],
    ['Tên đơn vị (cũ)', undefined],
    ['Của chúng tôi', undefined],
  ])('%j: %s', (header, expected) => {
    expect(meaning(header)).toBe(expected);
  });

  test('nothing where it is blank or as long as a paragraph', () => {
    const mean = meaningsFor(set);
    expect([mean(''), mean('TC1'), mean('Мã đơn vị')]).toEqual([undefined, 'TC1 score', 'unitCode']);
    expect(mean(`TC1${' '.repeat(197)}`)).toBe('TC1 score');
    expect(mean(`TC1${' '.repeat(198)}`)).toBeUndefined();
  });

  test('the columns of counts, where something is counted alone', () => {
    expect([...headerNames(set).fields.values()].filter((field) => field === 'part' || field === 'whole')).toEqual([]);
    expect([...headerNames(set).wide.values()].filter(({ field }) => field === 'part')).toEqual([]);
  });
});
