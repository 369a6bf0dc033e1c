import { describe, expect, test } from 'vitest';
import { lintCriteria } from '../../src/criteria/lint/lint-criteria.ts';
import { resolveCriteria } from '../../src/criteria/resolve-criteria.ts';
import { sumAsWritten } from '../../src/model/arithmetic.ts';
import type { BandClass, CriteriaSet } from '../../src/model/criteria-set.ts';
import { places, readCriteria, SHIPPED, shippedLibrary, usedSet } from './files.ts';

const tt44 = usedSet(SHIPPED[0]);
const bandsOf = ({ classification }: CriteriaSet): readonly BandClass[] =>
  classification.kind === 'bands' ? classification.classes : [];
const tt22 = usedSet(SHIPPED[1]);

function lintOf(path: string) {
  const { resolved, problems } = resolveCriteria(readCriteria(path), shippedLibrary);
  return [...problems, ...(resolved === undefined ? [] : lintCriteria(resolved))];
}

describe('Circular 44/2014', () => {
  test('is clean; the two gaps of its words have a stated reading', () => {
    expect(places(lintOf(SHIPPED[0]))).toEqual([
      'band-gap-read 203 classification.classes[1].to',
      'band-gap-read 215 classification.classes[2].to',
    ]);
  });

  test('has 15 criteria, each a clause of Article 3, and no invented maxima', () => {
    expect(tt44.items.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `TC${index + 1}`));
    expect(tt44.items.map(({ article }) => article)).toEqual(
      Array.from({ length: 15 }, (_, index) => `Điều 3 khoản ${index + 1}`),
    );
    expect(tt44.items.filter(({ maximum }) => maximum !== undefined)).toEqual([]);
    expect(tt44.items.every(({ method, label }) => method?.kind === 'awarded' && label.en !== undefined)).toBe(true);
    expect(tt44.maximum).toBe(100);
  });

  test('classes, bands and gate are those of Article 4 clause 3', () => {
    expect(bandsOf(tt44).map(({ id, from, to, requires }) => [id, from, to, ...requires])).toEqual([
      ['good', 85, 100, 'no-criterion-at-zero'],
      ['fair', 70, 84, 'no-criterion-at-zero'],
      ['average', 50, 69, 'no-criterion-at-zero'],
      ['not-achieved', undefined, undefined],
    ]);
    expect(tt44.classification).toMatchObject({ kind: 'bands', betweenBands: 'lower-class' });
    expect(tt44.gates).toMatchObject([{ kind: 'no-item-at-zero', depth: 0 }]);
    expect(tt44.classification.classes.map(({ clause }) => clause?.text)).toEqual([
      'Loại tốt: Tổng số điểm đạt được từ 85-100, không có tiêu chí bị điểm 0;',
      'Loại khá: Tổng số điểm đạt được từ 70-84, không có tiêu chí bị điểm 0;',
      'Loại trung bình: Tổng số điểm đạt được từ 50-69, không có tiêu chí bị điểm 0;',
      'Loại chưa đạt: các trường hợp còn lại.',
    ]);
  });

  test('says when, for which years, and what came after', () => {
    expect(tt44.applies).toMatchObject({ from: 2015, to: 2023, when: { article: 'Điều 4 khoản 4' } });
    expect(tt44.law.supersededBy).toBe('Thông tư 25/2023/TT-BGDĐT');
    expect(tt44.evidence).toEqual({
      rule: 'required',
      clause: {
        article: 'Điều 4 khoản 2',
        text: 'Các tiêu chí không có minh chứng phù hợp không được chấm điểm.',
      },
    });
  });
});

describe('Circular 22/2020', () => {
  test('is clean', () => expect(places(lintOf(SHIPPED[1]))).toEqual([]));

  test('has 3 groups of 30, 30 and 40 points with 10 items', () => {
    const groups = tt22.items.filter(({ depth }) => depth === 0);
    const scored = tt22.items.filter(({ children }) => children.length === 0);
    expect(groups.map(({ maximum }) => maximum)).toEqual([30, 30, 40]);
    expect(scored.map(({ id, maximum }) => `${id} ${maximum}`)).toEqual([
      'TC1.1 10',
      'TC1.2 10',
      'TC1.3 10',
      'TC2.1 10',
      'TC2.2 5',
      'TC2.3 10',
      'TC2.4 5',
      'TC3.1 25',
      'TC3.2 10',
      'TC3.3 5',
    ]);
    expect(sumAsWritten(scored.flatMap(({ maximum }) => maximum ?? []))).toBe(tt22.maximum);
  });

  test('keeps the eight qualities of a learning citizen that have no points of their own', () => {
    expect(tt22.items.find(({ id }) => id === 'TC3.1')?.details).toHaveLength(8);
  });

  test('bands close up: "from 70 to below 85"', () => {
    expect(bandsOf(tt22).map(({ from, to, toExclusive }) => [from, to, toExclusive])).toEqual([
      [85, 100, false],
      [70, 85, true],
      [50, 70, true],
      [undefined, undefined, false],
    ]);
  });

  test('its text asks for no evidence and sets no gate, so neither does the file', () => {
    expect(tt22.evidence).toEqual({ rule: 'optional' });
    expect(tt22.gates).toEqual([]);
  });
});

describe('the illustrative office set', () => {
  const office = usedSet('fixtures/office-rubric/criteria.json');

  test('gives all 15 criteria a maximum, 100 together, and keeps what the Circular says', () => {
    const criteria = office.items.filter(({ depth }) => depth === 0);
    expect(criteria).toHaveLength(15);
    expect(sumAsWritten(criteria.flatMap(({ maximum }) => maximum ?? []))).toBe(100);
    expect(office.provenance).toBe('illustrative');
    expect(office.classification).toEqual(tt44.classification);
    expect(office.law).toEqual(tt44.law);
    expect(office.bases).toEqual([{ id: 'tt44-2014', version: '1.0.0', sha256: tt44.sha256 }]);
  });

  test('scores in all three ways', () => {
    const kinds = (id: string) => office.items.find((item) => item.id === id)?.method?.kind;
    expect(['TC1', 'TC4', 'TC4.2', 'TC5.3', 'TC11'].map(kinds)).toEqual([
      'awarded',
      undefined,
      'levels',
      'thresholds',
      'thresholds',
    ]);
  });

  test('indicators stand right after their criterion', () => {
    expect(office.items.slice(3, 10).map(({ id, parent, depth }) => [id, parent, depth])).toEqual([
      ['TC4', undefined, 0],
      ['TC4.1', 'TC4', 1],
      ['TC4.2', 'TC4', 1],
      ['TC4.3', 'TC4', 1],
      ['TC4.4', 'TC4', 1],
      ['TC5', undefined, 0],
      ['TC5.1', 'TC5', 1],
    ]);
  });
});
