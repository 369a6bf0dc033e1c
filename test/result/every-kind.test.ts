import { describe, expect, test } from 'vitest';
import { CONDITION_KINDS, type ConditionKind, type ConditionOf } from '../../src/model/condition.ts';
import { GATE_KINDS, type GateKind, type GateOf } from '../../src/model/gate.ts';
import { METHOD_KINDS, type MethodKind, type MethodOf } from '../../src/model/method.ts';
import { ITEM_STATES, type Result } from '../../src/model/result.ts';
import { readResult } from '../../src/result/read-result.ts';
import { level, type Said, share, step, undocumented, unit, whole, words } from '../scoring/sets.ts';
import { resultOfUnits, written } from '../support/a-result.ts';
import { d } from '../support/a-set.ts';

/**
 * What the program writes it can read: one way of scoring, gate and condition of every kind there is, evaluated for good
 * and bad units. A new kind does not compile here until it has its sample.
 */
const METHODS: {
  readonly [K in MethodKind]: { readonly method: MethodOf<K>; readonly good: Said; readonly bad: Said };
} = {
  awarded: { method: { kind: 'awarded', step: d(0.5) }, good: 9.5, bad: 0 },
  levels: {
    method: {
      kind: 'levels',
      levels: [
        { id: 'tot', label: words('Tốt'), points: d(10) },
        { id: 'kem', label: words('Kém'), points: d(0) },
      ],
    },
    good: 'tốt',
    bad: 'kém',
  },
  thresholds: {
    method: {
      kind: 'thresholds',
      measure: words('tỷ lệ'),
      unit: '%',
      direction: 'at-least',
      steps: [step([90, 80], 10)],
      otherwise: d(0),
    },
    good: '95',
    bad: '70',
  },
  share: { method: share({ steps: [step([90, 80], 10)], otherwise: d(0) }), good: [95, 100], bad: [70, 100] },
  linear: {
    method: { kind: 'linear', measure: words('số lớp'), unit: 'lớp', rate: d(1), from: d(0), cap: d(10) },
    good: '9',
    bad: '0',
  },
  checklist: {
    method: { kind: 'checklist', entries: [{ id: 'a', label: words('có phòng'), points: d(10) }] },
    good: 'tất cả',
    bad: 'không',
  },
  met: { method: { kind: 'met' }, good: 'đạt', bad: 'không đạt' },
  since: {
    method: { kind: 'since', event: words('ngày công nhận'), months: 12 },
    good: '01/01/2020',
    bad: '01/12/2022',
  },
  'class-of': {
    method: { kind: 'class-of', subject: 'khac', classes: [{ id: 'tot', label: words('Tốt') }] },
    good: 'tốt',
    bad: 'lạ',
  },
};

const GATES: { readonly [K in GateKind]: GateOf<K> } = {
  'no-item-at-zero': { id: 'g1', kind: 'no-item-at-zero', label: words('không có điểm 0'), depth: 0 },
  'item-minimum': { id: 'g2', kind: 'item-minimum', label: words('ít nhất'), of: { depth: 0 }, minimum: d(5) },
  'mandatory-items': { id: 'g3', kind: 'mandatory-items', label: words('bắt buộc'), items: ['met'] },
};

const CONDITIONS: { readonly [K in ConditionKind]: ConditionOf<K> } = {
  value: { kind: 'value', item: 'share', direction: 'at-least', bound: { thuong: d(90), dbkk: d(80) } },
  met: { kind: 'met', item: 'met' },
  level: { kind: 'level', item: 'levels', level: 'tot' },
  points: { kind: 'points', item: 'awarded', atLeast: d(5) },
  class: { kind: 'class', class: 'kha' },
};

const { class: onLowerClass, ...onItems } = CONDITIONS;
const requires = GATE_KINDS.map((kind) => GATES[kind].id);
const items = [
  ...METHOD_KINDS.map((kind) => ({ id: kind, method: METHODS[kind].method, na: true })),
  // A value that conditions refer to gives no points: the state of its own.
  { id: 'figure', method: share() },
];
const set = whole({
  items,
  maximum: METHOD_KINDS.length * 10,
  evidence: 'required',
  gates: Object.values(GATES),
  classes: [level('tot', [onLowerClass], { requires }), level('kha', Object.values(onItems)), level('con-lai', [])],
});

const said = (how: 'good' | 'bad') => ({
  ...Object.fromEntries(METHOD_KINDS.map((kind) => [kind, METHODS[kind][how]])),
  figure: [1, 2] as const,
});
const facts = (code: string) => ({ code, category: 'thuong' });
const UNITS = [
  unit(said('good'), facts('1')),
  unit(said('bad'), facts('2')),
  undocumented(unit(said('good'), facts('3'))),
  unit({ met: { notApplicable: true } }, facts('4')),
  unit({ ...said('good'), awarded: 9.3 }, facts('5')),
  unit({ ...said('bad'), 'class-of': 'tốt' }, facts('6')),
];

const result: Result = resultOfUnits(UNITS, { set, context: { checkedOn: '2022-12-15' } });
const itemsSaid = result.units.flatMap((each) => each.items);

describe('a result in which every kind stands', () => {
  test('is written and read back to the same bytes', () => {
    const text = written(result);
    const read = readResult(text, 'result.json');
    expect('problem' in read ? read.problem : written(read.result)).toBe(text);
  });

  test('names every way of scoring', () => {
    const methods = result.criteria.items.map(({ method }) => method);
    expect(METHOD_KINDS.filter((kind) => !methods.includes(kind))).toEqual([]);
  });

  test.each(METHOD_KINDS)('scores %s: the good value is not what the bad one is', (kind) => {
    const of = (code: string) => result.units.find((each) => each.code === code)?.items.find(({ id }) => id === kind);
    const [good, bad] = [of('1'), of('2')];
    expect(['scored', 'met', 'measured']).toContain(good?.state);
    expect(bad?.state).not.toBe(good?.state);
    expect(good?.reason).not.toBe(bad?.reason);
  });

  test('has items in every state', () => {
    const states = new Set(itemsSaid.map(({ state }) => state));
    expect(ITEM_STATES.filter((state) => !states.has(state))).toEqual([]);
  });

  test('has every gate hold and fail', () => {
    const outcomes = result.units.flatMap(({ gates }) => gates.map(({ id, passed }) => `${id} ${passed}`));
    expect(requires.filter((id) => !outcomes.includes(`${id} true`) || !outcomes.includes(`${id} false`))).toEqual([]);
  });

  test('says of every condition on an item that it does not hold', () => {
    const unmet = result.units.flatMap(({ nextClass }) => (nextClass?.unmet ?? []).map(({ kind }) => kind));
    expect(CONDITION_KINDS.filter((kind) => kind !== 'class' && !unmet.includes(kind))).toEqual([]);
  });
});
