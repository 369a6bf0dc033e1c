import { readdirSync } from 'node:fs';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { bound, level, share, step, whole, words } from '../scoring/sets.ts';
import { d } from '../support/a-set.ts';
import { checkFoundCriteria, findCriteria, shippedCriteria } from '../support/criteria-here.ts';

/** Sets that ship and that units can be evaluated by. */
export const SHIPPED_SETS: readonly CriteriaSet[] = shippedCriteria()
  .flatMap((found) => checkFoundCriteria(found).set ?? [])
  .filter(({ open }) => open.length === 0);

/** Of each the newest version. */
export const NEWEST_SETS = SHIPPED_SETS.filter(
  (set) => !SHIPPED_SETS.some((other) => other.id === set.id && other.version > set.version),
);

const FILLED_IN = 'test/criteria/vectors/filled-in';

/** Templates that ship, filled in for tests. */
export const FILLED_IN_SETS: readonly { readonly file: string; readonly set: CriteriaSet }[] = readdirSync(FILLED_IN)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'))
  .map((name) => `${FILLED_IN}/${name}`)
  .flatMap((file) => {
    const { set } = checkFoundCriteria(findCriteria(file));
    return set === undefined ? [] : [{ file, set }];
  });

const kinds = [
  { id: 'a', label: words('Khuyến học'), points: d(2) },
  { id: 'b', label: words('Thư viện, tủ sách'), points: d(1.5) },
  { id: 'c', label: words('Câu lạc bộ - đội nhóm'), points: d(0.5) },
];
const grades = [
  { id: 'tot', label: words('Tốt'), points: d(4) },
  { id: 'kha', label: words('Khá'), points: d(4) },
  { id: 'dat', label: words('Đạt'), points: d(2) },
];
const WORKERS = words('người lao động');

/** What no set that ships has: three depths, what holds for some units only, rounding upwards, a total read as the higher class. */
export const EVERY_CONSTRUCT: CriteriaSet = withOnlyFor(
  whole({
    maximum: 61.5,
    evidence: 'required',
    rounding: { places: 2, mode: 'up' },
    notApplicable: { rule: 'scale', rounding: { places: 3, mode: 'down' } },
    items: [
      {
        id: 'A',
        maximum: 20,
        items: [
          {
            id: 'A.1',
            items: [
              { id: 'A.1.1', maximum: 5, na: true },
              { id: 'A.1.2', maximum: 5, na: true, method: { kind: 'checklist', entries: kinds } },
            ],
          },
          { id: 'A.2', maximum: 4, method: { kind: 'levels', levels: grades } },
          { id: 'A.3', maximum: 6, na: true, method: { kind: 'met', points: d(6) } },
        ],
      },
      {
        id: 'B',
        maximum: 10,
        method: share({
          steps: [step([90, 80], 10), step([70, 60.5], 6), step(50, 2)],
          otherwise: d(0),
          whole: WORKERS,
        }),
      },
      {
        id: 'C',
        maximum: 10.5,
        method: {
          kind: 'linear',
          measure: words('tỷ lệ'),
          unit: '%',
          rate: d(0.15),
          from: d(20.5),
          cap: d(10.5),
          rounding: { places: 2, mode: 'half-up' },
        },
      },
      {
        id: 'D',
        maximum: 11,
        method: {
          kind: 'thresholds',
          measure: words('hộ nghèo'),
          unit: '‰',
          direction: 'at-most',
          steps: [step([2, 5.25], 11), step(10, 5.5)],
          otherwise: d(1),
        },
      },
      {
        id: 'E',
        maximum: 10,
        na: true,
        method: { kind: 'linear', measure: words('lớp'), rate: d(0.5), from: d(0), cap: d(10) },
      },
      {
        id: 'F',
        items: [
          { id: 'F.1', method: share({ whole: WORKERS }) },
          { id: 'F.2', na: true, method: share({ emptyWhole: 'holds', wholeIsRestOf: 'F.1' }) },
          {
            id: 'F.3',
            na: true,
            method: {
              kind: 'class-of',
              subject: 'khac',
              classes: [
                { id: 'tot', label: words('Tốt') },
                { id: 'kha', label: words('Khá') },
              ],
            },
          },
        ],
      },
      {
        id: 'G',
        items: [
          { id: 'G.1', method: { kind: 'met' } },
          { id: 'G.2', method: { kind: 'since', event: words('ngày'), months: 13, atMostMonths: 30 } },
          {
            id: 'G.3',
            na: true,
            method: { kind: 'checklist', entries: kinds.map(({ id, label }) => ({ id, label })), needed: 2 },
          },
        ],
      },
      {
        id: 'H',
        attainment: {
          otherwise: words('Chưa'),
          levels: [
            {
              id: 'm3',
              label: words('Mức 3'),
              conditions: [
                { kind: 'level', item: 'H', level: 'm2' },
                { kind: 'value', item: 'B', direction: 'at-least', bound: bound([95, 90]) },
              ],
            },
            {
              id: 'm2',
              label: words('Mức 2'),
              conditions: [
                { kind: 'level', item: 'H', level: 'm1' },
                { kind: 'met', item: 'G' },
                { kind: 'value', item: 'D', direction: 'at-most', bound: bound(3) },
              ],
            },
            {
              id: 'm1',
              label: words('Mức 1'),
              conditions: [
                { kind: 'value', item: 'F.2', direction: 'at-least', bound: bound([80, 70]) },
                { kind: 'value', item: 'C', direction: 'at-least', bound: bound(30) },
              ],
            },
          ],
        },
        items: [{ id: 'H.1', na: true, method: share() }],
      },
    ],
    gates: [
      { id: 'khong-0', kind: 'no-item-at-zero', label: words('không có điểm 0'), depth: 0 },
      {
        id: 'it-nhat',
        kind: 'item-minimum',
        label: words('ít nhất'),
        of: { items: ['A', 'B', 'E'] },
        minimum: bound([2, 1.5]),
      },
      { id: 'bat-buoc', kind: 'mandatory-items', label: words('bắt buộc'), items: ['A.3', 'F', 'G.1', 'F.3', 'A.1'] },
    ],
    classification: {
      kind: 'bands',
      betweenBands: 'higher-class',
      classes: [
        band('tot', 'Tốt', { from: bound([50, 45]), to: d(61.5), requires: ['khong-0', 'it-nhat', 'bat-buoc'] }),
        band('kha', 'Khá', { from: bound([40, 35]), to: bound([49, 44]), requires: ['it-nhat'] }),
        band('dat', 'Đạt', { from: d(20), to: d(35), toExclusive: true }),
        band('chua', 'Chưa đạt', { earnsAward: false }),
      ],
    },
    areas: [
      {
        id: 'huyen',
        label: words('huyện'),
        area: 'district',
        counts: { kind: 'class', class: 'kha' },
        share: d(33.3333),
      },
      {
        id: 'huyen-m1',
        label: words('huyện'),
        area: 'district',
        counts: { kind: 'level', item: 'H', level: 'm2' },
        share: d(20),
      },
      {
        id: 'tinh',
        label: words('tỉnh'),
        area: 'province',
        counts: { kind: 'recognised', rule: 'huyen' },
        share: d(50),
      },
    ],
  }),
);

function band(id: string, vi: string, changes: object) {
  return { id, label: words(vi), toExclusive: false, requires: [], earnsAward: true, ...changes };
}

function withOnlyFor(set: CriteriaSet): CriteriaSet {
  const only = new Set(['E', 'A.2']);
  return { ...set, items: set.items.map((item) => (only.has(item.id) ? { ...item, onlyFor: ['thuong'] } : item)) };
}

/** Classes that build on each other, points among their conditions, no rounding and nothing scaled. */
export const CLASSES_BY_CONDITIONS: CriteriaSet = whole({
  maximum: 30,
  notApplicable: { rule: 'leave-out' },
  items: [
    { id: 'P', maximum: 10, method: { kind: 'awarded', step: d(0.5) } },
    {
      id: 'Q',
      maximum: 10,
      na: true,
      method: {
        kind: 'levels',
        levels: [
          { id: 'cao', label: words('Cao'), points: d(10) },
          { id: 'thap', label: words('Thấp'), points: d(0) },
        ],
      },
    },
    {
      id: 'R',
      items: [
        { id: 'R.1', maximum: 5, na: true },
        {
          id: 'R.2',
          maximum: 5,
          method: { kind: 'linear', measure: words('suất'), unit: '%', rate: d(0.05), from: d(0), cap: d(5) },
        },
      ],
    },
    { id: 'S', na: true, method: { kind: 'met' } },
  ],
  gates: [{ id: 'g', kind: 'item-minimum', label: words('g'), of: { depth: 1 }, minimum: d(1) }],
  classes: [
    level('nhat', [
      { kind: 'class', class: 'nhi' },
      { kind: 'points', item: 'P', atLeast: bound([9, 8]) },
      { kind: 'met', item: 'S' },
    ]),
    level(
      'nhi',
      [
        { kind: 'points', item: 'R', atLeast: bound(4) },
        { kind: 'level', item: 'Q', level: 'cao' },
      ],
      { requires: ['g'] },
    ),
    level('ba', [{ kind: 'value', item: 'R.2', direction: 'at-least', bound: bound(40) }]),
    level('con-lai', []),
  ],
});

/** As few words as hold what is written in another way for each database. */
export const SMALL: CriteriaSet = whole({
  maximum: 4,
  evidence: 'required',
  items: [
    {
      id: 'L',
      maximum: 4,
      method: {
        kind: 'linear',
        measure: words('lớp'),
        unit: "l'ớp",
        rate: d(0.5),
        from: d(0),
        cap: d(4),
        rounding: { places: 1, mode: 'up' },
      },
    },
  ],
  classes: [level('dat', [{ kind: 'points', item: 'L', atLeast: d(2) }]), level('con-lai', [])],
  areas: [
    { id: 'tinh', label: words('tỉnh'), area: 'province', counts: { kind: 'class', class: 'dat' }, share: d(50) },
  ],
});
