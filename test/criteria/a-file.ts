import { criteriaLibrary } from '../../src/criteria/library.ts';
import { type ParsedCriteria, parseCriteria } from '../../src/criteria/parse-criteria.ts';
import { checkCriteria } from '../../src/criteria/resolve-criteria.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { shippedLibrary } from './files.ts';

const HEADING = {
  format: 'hoctap-criteria',
  formatVersion: 1,
  version: '1.0.0',
  provenance: 'illustrative',
  title: 'Bộ để thử',
  subject: { id: 'thu', award: 'Danh hiệu', unit: 'xã' },
  law: { document: 'Không phải văn bản thật', title: 'Để thử' },
  applies: { from: 2020 },
  evidence: { rule: 'required' },
};

/** A sound file with points: two criteria of 6 and 4. A test states what is different. */
export function inPoints(more: object = {}, id = 'thu'): ParsedCriteria {
  return written({
    ...HEADING,
    id,
    maximum: 10,
    items: [
      { id: 'TC1', label: 'Một', maximum: 6, method: { kind: 'awarded' } },
      { id: 'TC2', label: 'Hai', maximum: 4, method: { kind: 'awarded' } },
    ],
    classification: {
      kind: 'bands',
      classes: [
        { id: 'good', label: 'Tốt', from: 5, earnsAward: true },
        { id: 'rest', label: 'Chưa đạt', earnsAward: false },
      ],
    },
    ...more,
  });
}

export const SHARE = { kind: 'share', part: 'trẻ đến lớp', whole: 'trẻ trên địa bàn' };
export const VALUE = { kind: 'value', item: 'TC1.1', direction: 'at-least' };
const MET = { kind: 'met', item: 'TC1.2' };
export const CLASSES = [
  { id: 'good', label: 'Tốt', conditions: [{ kind: 'level', item: 'TC1', level: 'muc-2' }], earnsAward: true },
  { id: 'rest', label: 'Chưa đạt', earnsAward: false },
];

/** A sound file without points: one criterion of two levels, by a share and a met-or-not. */
export function inLevels(
  levels: readonly object[] = [
    { id: 'muc-2', label: 'Mức 2', conditions: [{ kind: 'level', item: 'TC1', level: 'muc-1' }, MET] },
    { id: 'muc-1', label: 'Mức 1', conditions: [{ ...VALUE, bound: 80 }] },
  ],
  more: object = {},
): ParsedCriteria {
  const items = [
    { id: 'TC1.1', label: 'Trẻ', method: SHARE },
    { id: 'TC1.2', label: 'Kế hoạch', method: { kind: 'met' } },
  ];
  return written({
    ...HEADING,
    id: 'thu',
    items: [{ id: 'TC1', label: 'Một', attainment: { levels, otherwise: 'Chưa đạt chuẩn' }, items }],
    classification: { kind: 'levels', classes: CLASSES },
    ...more,
  });
}

export function written(file: object): ParsedCriteria {
  return parseCriteria(JSON.stringify(file, null, 1), 'sha', 'thu.json');
}

/** Code and key of everything that is found. */
export function found(file: ParsedCriteria, library = shippedLibrary): string[] {
  return checkCriteria(file, library).problems.map(({ code, at }) => `${code} ${at.key}`);
}

export function setOf(file: ParsedCriteria, others: readonly ParsedCriteria[] = []): CriteriaSet {
  const { set, problems } = checkCriteria(file, criteriaLibrary(others));
  if (set === undefined) throw new Error(JSON.stringify(problems));
  return set;
}
