import { describe, expect, test } from 'vitest';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { inWords } from '../../src/problems/problem.ts';
import { planFor } from '../../src/scoring/plan.ts';
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

describe('shares with the same words for their whole', () => {
  const items = ['A', 'B', 'C'].map((id) => ({ id, method: share() }));

  test('are to be looked at again where their counts differ, each two once', () => {
    expect(codesOf(items, { A: [1, 100], B: [1, 100], C: [1, 100] })).toEqual([]);
    expect(codesOf(items, { A: [1, 100], B: [1, 80] })).toEqual(['B wholes-differ']);
    const found = assessed(whole({ items }), unit({ A: [1, 100], B: [1, 80], C: [1, 60] }));
    expect(found.problems.map(({ details }) => `${details['item']} ${details['other']}`)).toEqual([
      'B A',
      'C A',
      'C B',
    ]);
  });

  test('are a warning with both cells and numbers: the unit keeps its class', () => {
    const found = assessed(whole({ items: items.slice(0, 2) }), unit({ A: [1, 100], B: [1, 80] }));
    expect(found.class).toBeDefined();
    expect(found.problems.map((each) => inWords(each, 'vi'))).toMatchObject([
      {
        severity: 'warning',
        cell: 'F3',
        related: [{ cell: 'F2' }],
        message: 'Tổng số của B là 80, còn của A là 100 (ô F2), trong khi cả hai đều là tổng số “trẻ em”.',
      },
    ]);
  });

  test('are read alike whatever the case, the blanks and the encoding of letters; marks tell words apart', () => {
    const two = (other: string) => [
      { id: 'A', method: share({ whole: words('trẻ em') }) },
      { id: 'B', method: share({ whole: words(other) }) },
    ];
    const differ = (other: string) => codesOf(two(other), { A: [1, 100], B: [1, 80] }).length > 0;
    expect(['Trẻ  em ', 'trẻ em'.normalize('NFD'), 'tre em', 'trẻ em 5 tuổi'].map(differ)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('are those of the unit’s category', () => {
    const byCategory = [
      { id: 'A', method: share({ whole: { byCategory: { thuong: words('15-35'), dbkk: words('15-25') } } }) },
      { id: 'B', method: share({ whole: { byCategory: { thuong: words('15-60'), dbkk: words('15-25') } } }) },
    ];
    const said = { A: [1, 100], B: [1, 80] } as const;
    expect(codesOf(byCategory, said, 'thuong')).toEqual([]);
    expect(codesOf(byCategory, said, 'dbkk')).toEqual(['B wholes-differ']);
    expect(assessed(whole({ items: byCategory }), unit(said, {})).codes).not.toContain('B wholes-differ');
  });

  test('say nothing where one is wrong already or does not apply', () => {
    expect(codesOf(items, { A: [0, 0], B: [1, 80] })).toEqual(['A share-of-nothing']);
    expect(codesOf(items, { A: [9, 8], B: [1, 80] })).toEqual(['A counts-part-above-whole']);
    const left = items.map((item) => ({ ...item, na: true }));
    const said = { A: { notApplicable: true }, B: [1, 80], C: [1, 80] } as const;
    expect(assessed(whole({ items: left, notApplicable: { rule: 'leave-out' } }), unit(said)).codes).toEqual([]);
  });

  test('are found once for a set, and cost nothing where there are none', () => {
    const plan = planFor(whole({ items }));
    expect(plan.sameWholes('thuong')).toBe(plan.sameWholes('thuong'));
    const without = planFor(whole({ items: items.slice(0, 1) }));
    expect(without.sameWholes('thuong')).toBe(without.sameWholes(undefined));
    expect(without.sameWholes('thuong')).toEqual([]);
  });
});
