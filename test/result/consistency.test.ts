import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { inLegalOrder } from '../../src/model/legal-order.ts';
import type { Result } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';
import { rewordResult } from '../../src/result/reword-result.ts';
import { aUnit, type EntryFacts } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';
import { aClass, aSet, d } from '../support/a-set.ts';
import { inFormat1 } from '../support/a-stored-result.ts';

// biome-ignore lint/suspicious/noExplicitAny: what somebody's editor leaves behind has any form
type Anything = any;

/** Where a result of one unit contradicts itself after a change to that unit. */
function contradiction(result: Result, change: (unit: Anything) => void): string {
  const content = JSON.parse(inFormat1(result));
  change(content.units[0]);
  // Whoever changes a class by hand may count again.
  const reached = content.units[0].classification?.id;
  for (const each of content.summary.byClass) each.count = each.id === reached ? 1 : 0;
  const read = readResult(JSON.stringify(content), 'result.json');
  return 'problem' in read ? (read.problem.at.key ?? '') : 'accepted';
}

const one = (items: Readonly<Record<string, EntryFacts>>, set: CriteriaSet, category?: string) =>
  resultOfUnits([aUnit(items, category === undefined ? {} : { category })], { set });

describe('the units of a result together', () => {
  const whole = () =>
    JSON.parse(
      inFormat1(
        resultOfUnits(
          [
            aUnit({ TC1: 90, TC2: 1, TC3: 1 }, { code: '01' }),
            aUnit({ TC1: 80, TC2: 1, TC3: 1 }, { code: '02' }),
            aUnit({ TC1: 80, TC2: 1, TC3: 1 }, { code: '03' }),
          ],
          { set: aSet() },
        ),
      ),
    );
  const key = (change: (content: Anything) => void) => {
    const content = whole();
    change(content);
    const read = readResult(JSON.stringify(content), 'result.json');
    return 'problem' in read ? read.problem.at.key : 'accepted';
  };

  test('are accepted as they were written', () => expect(key(() => {})).toBe('accepted'));

  test.each<[string, (content: Anything) => void, string]>([
    ['a unit stands twice', ({ units }) => units.push(units[2]), 'units.3.code'],
    ['two units have one code', ({ units }) => Object.assign(units[2], { code: '01' }), 'units.2.code'],
    ['a unit was taken out', ({ units }) => units.splice(1, 1), 'summary.units'],
    ['the last unit was taken out', ({ units }) => units.pop(), 'summary.units'],
    ['a rank is better than the total', ({ units }) => Object.assign(units[1], { rank: 1 }), 'units.1.rank'],
    ['equal totals have two ranks', ({ units }) => Object.assign(units[2], { rank: 3 }), 'units.2.rank'],
    ['two units changed places', ({ units }) => units.unshift(...units.splice(1, 1)), 'units.0.rank'],
    [
      'a ranked unit stands behind one that is not',
      ({ units }) => Object.assign(units[0], { rank: null }),
      'units.0.rank',
    ],
    ['more are complete than are', ({ summary }) => Object.assign(summary, { complete: 9 }), 'summary.complete'],
    [
      'a class is counted once too often',
      ({ summary }) => Object.assign(summary.byClass[0], { count: 7 }),
      'summary.byClass.0',
    ],
    [
      'an area has one unit too many',
      ({ summary }) => Object.assign(summary.byArea[0], { units: 4 }),
      'summary.byArea.0',
    ],
    ['it stands on nothing', (content) => Object.assign(content, { inputs: [] }), 'inputs'],
  ])('are refused where %s', (_, change, expected) => expect(key(change)).toBe(expected));

  test.each([
    ['"units":[]', 'units'],
    ['"tool":{"name":"hoctap","version":"9"}', 'tool'],
    ['"inputs" : []', 'inputs'],
    ['"uni\\u0074s":[]', 'units'],
  ])('are refused where %s stands a second time', (again, twice) => {
    const text = JSON.stringify(whole());
    const read = readResult(`${text.slice(0, -1)},${again}}`, 'result.json');
    expect('problem' in read && read.problem.at.key).toBe(twice);
  });
});

describe('the class of a result', () => {
  const set = aSet();
  const at = (total: number) => one({ TC1: total - 2, TC2: 1, TC3: 1 }, set);

  test.each<[string, number, string, string, string]>([
    ['just under a band', 83.9, 'good', 'Tốt', 'units.0.classification.id'],
    ['on the edge of a band', 85, 'fair', 'Khá', 'units.0.classification.id'],
    ['in no band', 49, 'average', 'Trung bình', 'units.0.classification.id'],
    ['between two bands, which the words of the law leave open', 84.5, 'good', 'Tốt', 'accepted'],
    ['between two bands, and two classes up', 69.5, 'good', 'Tốt', 'units.0.classification.id'],
  ])('is the one of its total: %s', (_, total, id, vi, expected) => {
    expect(
      contradiction(at(total), (unit) => {
        const because = [{ code: 'remaining-case', class: { vi } }];
        Object.assign(unit, { nextClass: null, classification: { id, label: vi, reason: '', because } });
      }),
    ).toBe(expected);
  });

  test('may be below the one of its total only where a gate is shut', () => {
    const shut = one({ TC1: 90, TC2: 0, TC3: 1 }, set);
    expect(contradiction(shut, () => {})).toBe('accepted');
    const opened = (unit: Anything) => Object.assign(unit.gates[0], { passed: true, items: [] });
    expect(contradiction(shut, opened)).toBe('units.0.classification.id');
  });

  test('has gates that are shut by the items that break them', () => {
    const shut = one({ TC1: 90, TC2: 0, TC3: 1 }, set);
    expect(contradiction(shut, (unit) => Object.assign(unit.gates[0], { passed: true }))).toBe(
      'units.0.gates.0.passed',
    );
    expect(contradiction(at(90), (unit) => Object.assign(unit.gates[0], { passed: false }))).toBe(
      'units.0.gates.0.passed',
    );
  });

  test('is said for the total and the band that the result has', () => {
    const said = (change: object) => (unit: Anything) => Object.assign(unit.classification.because[0], change);
    expect(contradiction(at(90), said({ total: 91 }))).toBe('units.0.classification.because');
    expect(contradiction(at(90), said({ from: 80 }))).toBe('units.0.classification.because');
  });

  test('follows the band of its category', () => {
    const byCategory = aSet({
      gates: [],
      categories: [
        { id: 'normal', label: { vi: 'thường' }, aliases: [] },
        { id: 'hard', label: { vi: 'đặc biệt khó khăn' }, aliases: [] },
      ],
      classes: [aClass('good', 'Tốt', { from: { normal: d(80), hard: d(70) } }), aClass('none', 'Chưa đạt')],
    });
    const hard = one({ TC1: 70, TC2: 0, TC3: 0 }, byCategory, 'hard');
    expect(hard.criteria.classes[0]).toMatchObject({ from: { normal: 80, hard: 70 } });
    expect(contradiction(hard, () => {})).toBe('accepted');
    expect(contradiction(hard, (unit) => Object.assign(unit, { category: 'normal' }))).toBe(
      'units.0.classification.id',
    );
  });
});

describe('the total of a result', () => {
  test('follows from indicators by way of their criteria', () => {
    const set = aSet({ items: [{ id: 'TC1', items: [{ id: 'TC1.1' }, { id: 'TC1.2' }] }] });
    const result = one({ 'TC1.1': 50, 'TC1.2': 0.5 }, set);
    expect(contradiction(result, () => {})).toBe('accepted');
    expect(contradiction(result, (unit) => Object.assign(unit.items[1], { points: 60 }))).toBe(
      'units.0.items.0.points',
    );
  });

  const scaling = aSet({
    items: [
      { id: 'TC1', maximum: 60 },
      { id: 'TC2', maximum: 30 },
      { id: 'TC3', maximum: 10, mayBeNotApplicable: true },
    ],
    notApplicable: { rule: 'scale', rounding: { places: 2, mode: 'half-up' } },
    rounding: { places: 0, mode: 'half-up' },
  });
  const scaled = one({ TC1: 55, TC2: 20.5, TC3: { notApplicable: true } }, scaling);

  test('follows from the points by the steps that are stated', () => {
    expect(scaled.units[0]).toMatchObject({ total: 84, classification: { id: 'fair' } });
    expect(scaled.units[0]?.classification?.reason).toContain(
      'Tổng 75,5 trên 90 điểm có thể đạt (TC3 không áp dụng), quy về thang 100 điểm: 83,89 điểm. Tổng 83,89 điểm được làm tròn thành 84 điểm.',
    );
    expect(contradiction(scaled, () => {})).toBe('accepted');
  });

  test.each<[string, (unit: Anything) => void, string]>([
    ['the total is raised', (unit) => Object.assign(unit, { total: 85 }), 'total'],
    [
      'rounding leads to another number',
      (unit) => Object.assign(unit.classification.because[1], { rounded: 85 }),
      'classification.because',
    ],
    [
      'scaling leads to another number',
      (unit) => Object.assign(unit.classification.because[0], { scaled: 90 }),
      'classification.because',
    ],
    [
      'the scale is another one',
      (unit) => Object.assign(unit.classification.because[0], { maximum: 101 }),
      'classification.because',
    ],
    [
      'scaling begins with another sum',
      (unit) => Object.assign(unit.classification.because[0], { total: 76 }),
      'classification.because',
    ],
    [
      'nothing could be had',
      (unit) => Object.assign(unit.classification.because[0], { attainable: 0 }),
      'classification.because',
    ],
    ['a step is left out', (unit) => unit.classification.because.splice(1, 1), 'total'],
    ['it is gone', (unit) => Object.assign(unit, { total: null }), 'total'],
  ])('contradicts them when %s', (_, change, key) => {
    expect(contradiction(scaled, change)).toBe(`units.0.${key}`);
  });
});

test('a result as version 0.1.0 wrote it, without subject and bands, reads and is said again in another language', () => {
  const text = readFileSync(new URL('expected/result-of-0.1.0.json', import.meta.url), 'utf8');
  const read = readResult(text, 'result.json');
  if ('problem' in read) throw new Error(read.problem.at.key);
  expect(JSON.parse(inFormat1(read.result))).toEqual(JSON.parse(text));
  expect(read.result.criteria).not.toHaveProperty('subject');
  // Said again, the sentences cite as legal texts do, from the small part to the large.
  const inOrder = text.replace(/\((Điều \d[^)]*)\)/gu, (_, cited: string) => `(${inLegalOrder(cited)})`);
  expect(inOrder).not.toBe(text);
  const again = inFormat1(rewordResult(rewordResult(read.result, 'en'), 'vi'));
  expect(JSON.parse(again)).toEqual(JSON.parse(inOrder));
});
