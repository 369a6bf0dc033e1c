import { describe, expect, test } from 'vitest';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { assessOne, aUnit, type EntryFacts } from '../support/a-book.ts';
import { checkFoundCriteria, findCriteria } from '../support/criteria-here.ts';

function shipped(id: string): CriteriaSet {
  const { set } = checkFoundCriteria(findCriteria(id));
  if (set === undefined) throw new Error(`${id} does not hold`);
  return set;
}

/** A total spread over all scored items so that none is at 0; hundredths, so that nothing is lost on the way. */
function spread(set: CriteriaSet, total: number): Record<string, EntryFacts> {
  const leaves = set.items.filter(({ children }) => children.length === 0);
  const rooms = leaves.map(({ maximum }) => (maximum ?? set.maximum ?? 0) * 100);
  let left = Math.round(total * 100);
  const shares = rooms.map((_, index) => {
    const least = Math.min(left, Math.ceil(left / (rooms.length - index)));
    const share = Math.min(least, rooms[index] ?? 0);
    left -= share;
    return share;
  });
  for (const [index, room] of rooms.entries()) {
    const more = Math.min(left, room - (shares[index] ?? 0));
    shares[index] = (shares[index] ?? 0) + more;
    left -= more;
  }
  return Object.fromEntries(leaves.map(({ id }, index) => [id, (shares[index] ?? 0) / 100]));
}

describe('Circular 44, Điều 4 khoản 3: a total with no criterion at 0', () => {
  const tt44 = shipped('tt44-2014');
  const classOf = (total: number) => {
    const { class: found } = assessOne(tt44, aUnit(spread(tt44, total)));
    return { total: found?.total, class: found?.rule.id, notices: found?.notices.map(({ code }) => code) };
  };

  test.each([
    [100, 'good'],
    [99.99, 'good'],
    [85.5, 'good'],
    [85.25, 'good'],
    [85.01, 'good'],
    [85, 'good'],
    [84, 'fair'],
    [83.99, 'fair'],
    [83.75, 'fair'],
    [83.5, 'fair'],
    [70.01, 'fair'],
    [70, 'fair'],
    [69, 'average'],
    [68.99, 'average'],
    [50.01, 'average'],
    [50, 'average'],
    [49.99, 'not-achieved'],
    [49.75, 'not-achieved'],
    [49.5, 'not-achieved'],
    [49, 'not-achieved'],
    [0.15, 'not-achieved'],
  ])('%d is %s', (total, id) => {
    expect(classOf(total)).toEqual({ total, class: id, notices: [] });
  });

  test.each([
    [84.99, 'fair'],
    [84.75, 'fair'],
    [84.5, 'fair'],
    [84.25, 'fair'],
    [84.01, 'fair'],
    [69.99, 'average'],
    [69.5, 'average'],
    [69.01, 'average'],
  ])('%d stands in no band of the law: it is read as %s, with a notice, and never rounded', (total, id) => {
    expect(classOf(total)).toEqual({ total, class: id, notices: ['total-between-bands'] });
  });

  test('the notice names both bands and the reading', () => {
    const { class: found } = assessOne(tt44, aUnit(spread(tt44, 84.5)));
    expect(found?.notices).toMatchObject([
      { total: 84.5, lower: { vi: 'Khá' }, lowerTo: 84, higher: { vi: 'Tốt' }, higherFrom: 85, readAs: { vi: 'Khá' } },
    ]);
  });

  test.each([98, 85, 70, 50])('one criterion at 0 is “chưa đạt” with %d points', (total) => {
    const others = Object.fromEntries(tt44.items.map(({ id }) => [id, 1]));
    const { class: found } = assessOne(tt44, aUnit({ ...others, TC1: 0, TC2: total - 13 }));
    expect([found?.total, found?.rule.id]).toEqual([total, 'not-achieved']);
    expect(found?.gates).toMatchObject([{ passed: false, items: ['TC1'] }]);
  });

  test.each([
    ['points without a document', { score: 5, evidence: [] }, 'items-without-evidence'],
    ['0 points', { score: 0 }, 'items-at-zero'],
    ['a row without points', {}, 'items-not-submitted'],
    ['no row at all', undefined, 'items-not-submitted'],
  ])('TC6 with %s is 0, and the reason says which of these it is', (_, entry, code) => {
    const { TC6: _out, ...others } = spread(tt44, 96);
    const { class: found } = assessOne(tt44, aUnit(entry === undefined ? others : { ...others, TC6: entry }));
    expect(found?.rule.id).toBe('not-achieved');
    expect(found?.reasons.map((reason) => reason.code)).toEqual([
      'total-in-band',
      code,
      'gate-fails',
      'remaining-case',
    ]);
    expect(found?.gates).toMatchObject([{ items: ['TC6'] }]);
  });

  test('the reasons of a class quote its article', () => {
    const { class: found } = assessOne(tt44, aUnit(spread(tt44, 90)));
    expect(found?.reasons).toMatchObject([
      { code: 'total-in-band', from: 85, to: 100, article: 'điểm a khoản 3 Điều 4' },
      { code: 'gate-holds', article: 'điểm a, b, c khoản 3 Điều 4' },
    ]);
  });
});

describe('Circular 22/2020, Điều 6 khoản 3: “đến dưới” leaves no gap', () => {
  const tt22 = shipped('tt22-2020');

  test.each([
    [100, 'good'],
    [85, 'good'],
    [84.99, 'fair'],
    [84.5, 'fair'],
    [84, 'fair'],
    [70, 'fair'],
    [69.99, 'average'],
    [69.5, 'average'],
    [50, 'average'],
    [49.99, 'not-achieved'],
    [0, 'not-achieved'],
  ])('%d is %s', (total, id) => {
    const { class: found, codes } = assessOne(tt22, aUnit(spread(tt22, total)));
    expect([found?.total, found?.rule.id, found?.notices]).toEqual([total, id, []]);
    expect(codes).toEqual([]);
  });

  test('a criterion at 0 keeps nobody down, and missing evidence is said but counts', () => {
    const items = { ...spread(tt22, 100), 'TC3.3': { score: 0, evidence: [] }, 'TC3.2': { score: 10, evidence: [] } };
    const { class: found, codes } = assessOne(tt22, aUnit(items));
    expect([found?.total, found?.rule.id]).toEqual([95, 'good']);
    expect(codes.toSorted()).toEqual(['missing-evidence TC3.2', 'missing-evidence TC3.3']);
  });
});
