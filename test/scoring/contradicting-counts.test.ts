import { describe, expect, test } from 'vitest';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { inWords } from '../../src/problems/problem.ts';
import { assessed, type NodeFacts, type Said, share, unit, whole, words } from './sets.ts';

const codesOf = (items: readonly NodeFacts[], said: Readonly<Record<string, Said>>, category = 'thuong') =>
  assessed(whole({ items }), unit(said, { category })).codes;

describe('a whole that is the rest of another share', () => {
  const items = [
    { id: 'A', method: share() },
    { id: 'B', method: share({ whole: words('trẻ em còn lại'), emptyWhole: 'holds', wholeIsRestOf: 'A' }) },
  ];
  const withA = (changes: object): UnitEvidence => {
    const of = unit({ A: [90, 100], B: [0, 0] });
    const entry = of.entries.get('A');
    if (entry === undefined) throw new Error('A was said');
    return { ...of, entries: new Map(of.entries).set('A', { ...entry, ...changes }) };
  };

  test.each<[Said, Said, string[]]>([
    [[90, 100], [0, 0], ['B whole-not-the-rest']],
    [[90, 100], [5, 5], ['B whole-not-the-rest']],
    [[90, 100], [0, 9], ['B whole-not-the-rest']],
    [[90, 100], [11, 11], ['B whole-not-the-rest']],
    [[100, 100], [3, 3], ['B whole-not-the-rest']],
    [[90, 100], [10, 10], []],
    [[90, 100], [0, 10], []],
    [[100, 100], [0, 0], []],
    [[0, 999_999_999], [1, 999_999_999], []],
  ])('%j and %j', (a, b, codes) => {
    const found = assessed(whole({ items }), unit({ A: a, B: b }));
    expect(found.codes).toEqual(codes);
    expect(found.item('B').state).toBe(codes.length === 0 ? 'measured' : 'invalid');
    expect(found.class === undefined).toBe(codes.length > 0);
  });

  test('says both cells, what was found and what is expected', () => {
    const { problems } = assessed(whole({ items }), unit({ A: [90, 100], B: [0, 0] }));
    const [found] = problems;
    if (found === undefined) throw new Error('nothing was found');
    expect(inWords(found, 'vi')).toMatchObject({
      file: 'thu.csv',
      cell: 'F3',
      message: 'Tổng số của B là 0, nhưng A ghi 90/100 (ô F2), tức là còn lại 10.',
      fix: 'Tổng số của B phải bằng tổng số trừ số đạt của A. Xem lại số liệu của cả hai rồi sửa chỗ sai.',
      related: [{ file: 'thu.csv', cell: 'F2' }],
    });
  });

  test('names the file of the other where it is another one', () => {
    const other = withA({});
    const entry = other.entries.get('A');
    if (entry === undefined) throw new Error('A was said');
    const { problems } = assessed(whole({ items }), withA({ cells: { ...entry.cells, file: 'xã khác.csv' } }));
    expect(problems.map((found) => inWords(found, 'vi').message)).toEqual([
      'Tổng số của B là 0, nhưng A ghi 90/100 (ô F2 của tệp xã khác.csv), tức là còn lại 10.',
    ]);
  });

  test('says nothing where the other has no counts, or wrong ones', () => {
    expect(codesOf(items, { B: [3, 3] })).toEqual([]);
    expect(codesOf(items, { A: [90, 100] })).toEqual([]);
    expect(assessed(whole({ items }), withA({ broken: true })).codes).toEqual([]);
    expect(assessed(whole({ items }), withA({ counts: undefined, value: undefined })).codes).toEqual([]);
    expect(codesOf(items, { A: [101, 100], B: [3, 3] })).toEqual(['A counts-part-above-whole']);
    const left = items.map((item) => ({ ...item, na: true }));
    expect(
      assessed(whole({ items: left, notApplicable: { rule: 'leave-out' } }), withA({ notApplicable: true })).codes,
    ).toEqual([]);
  });

  test('counts for a share with points too, and whichever stands first', () => {
    const [a, b] = items;
    if (a === undefined || b === undefined) throw new Error('there are two');
    expect(codesOf([b, a], { A: [90, 100], B: [0, 0] })).toEqual(['B whole-not-the-rest']);
  });
});
