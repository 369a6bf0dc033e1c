import type { AreaRule, ChecklistMethod, CriteriaSet, LevelClass, ShareMethod } from '../../src/model/criteria-set.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { aUnit, DOCUMENT, type EntryFacts } from '../support/a-book.ts';
import { aLevelClass, aSet, d } from '../support/a-set.ts';

/** A set without points, as the standards of universal education are: shares, levels, things met, areas. */

const share: ShareMethod = {
  kind: 'share',
  part: { vi: 'trẻ em 6 tuổi vào lớp 1', en: 'six-year-olds in grade 1' },
  whole: { vi: 'trẻ em 6 tuổi', en: 'six-year-olds' },
  direction: 'at-least',
  steps: [],
  emptyWhole: 'refused',
};

const checklist: ChecklistMethod = {
  kind: 'checklist',
  entries: [
    { id: '1', label: { vi: 'có phòng học', en: 'classrooms' } },
    { id: '2', label: { vi: 'có giáo viên', en: 'teachers' } },
  ],
};

const BOUND_1 = { normal: d(90), hard: d(80) };

const LEVELS: readonly LevelClass[] = [
  aLevelClass('level-2', 'Mức độ 2', {
    conditions: [
      { kind: 'level', item: 'PC', level: 'pc-2', article: 'Điều 10' },
      { kind: 'met', item: 'KH', article: 'Điều 5' },
    ],
    clause: { article: 'Điều 10', text: 'mức độ 2' },
  }),
  aLevelClass('level-1', 'Mức độ 1', { conditions: [{ kind: 'level', item: 'PC', level: 'pc-1' }] }),
  aLevelClass('none', 'Chưa đạt', { earnsAward: false }),
];

const AREAS: readonly AreaRule[] = [
  {
    id: 'huyen',
    label: { vi: 'Huyện đạt chuẩn', en: 'District' },
    area: 'district',
    counts: { kind: 'level', item: 'PC', level: 'pc-1' },
    share: d(60),
    clause: { article: 'Điều 12', text: 'từ 60% số xã' },
  },
  {
    id: 'tinh',
    label: { vi: 'Tỉnh đạt chuẩn', en: 'Province' },
    area: 'province',
    counts: { kind: 'recognised', rule: 'huyen' },
    share: d(100),
  },
];

export const STANDARDS: CriteriaSet = aSet({
  maximum: 'none',
  gates: [],
  categories: [
    { id: 'normal', label: { vi: 'thường', en: 'normal' }, aliases: [] },
    { id: 'hard', label: { vi: 'đặc biệt khó khăn', en: 'especially difficult' }, aliases: [] },
  ],
  items: [
    {
      id: 'PC',
      attainment: {
        levels: [
          {
            id: 'pc-2',
            label: { vi: 'Mức độ 2', en: 'Level 2' },
            conditions: [{ kind: 'value', item: 'PC.1', direction: 'at-least', bound: d(95), article: 'Điều 10' }],
            clause: { article: 'Điều 10', text: 'mức độ 2' },
          },
          {
            id: 'pc-1',
            label: { vi: 'Mức độ 1', en: 'Level 1' },
            conditions: [{ kind: 'value', item: 'PC.1', direction: 'at-least', bound: BOUND_1, article: 'Điều 9' }],
          },
        ],
        otherwise: { vi: 'Chưa đạt chuẩn', en: 'Standard not reached' },
      },
      items: [{ id: 'PC.1', method: share }],
    },
    {
      id: 'KH',
      items: [
        { id: 'KH.1', method: { kind: 'met' } },
        { id: 'KH.2', method: checklist },
      ],
    },
  ],
  levels: LEVELS,
  areas: AREAS,
});

export interface CommuneFacts {
  readonly code?: string;
  readonly category?: 'normal' | 'hard';
  readonly district?: string;
  readonly province?: string;
  /** Six-year-olds in grade 1, and all of them. */
  readonly counts?: readonly [part: number, whole: number];
  readonly items?: Readonly<Record<string, EntryFacts>>;
  readonly broken?: boolean;
}

/** A commune that reaches level 2. A test states what is different. */
export function commune(facts: CommuneFacts = {}): UnitEvidence {
  const { counts: [part, whole] = [96, 100], district = 'Gia Lâm', province = 'Hà Nội', category = 'normal' } = facts;
  const items = {
    'PC.1': { value: `${part}/${whole}`, evidence: DOCUMENT },
    'KH.1': { value: 'đạt', evidence: DOCUMENT },
    'KH.2': { value: 'tất cả', evidence: DOCUMENT },
    ...facts.items,
  };
  const unit = aUnit(items, { code: facts.code ?? '00565', category, broken: facts.broken ?? false });
  const counted = [...unit.entries].map(
    ([id, entry]) => [id, id === 'PC.1' ? { ...entry, counts: { part: d(part), whole: d(whole) } } : entry] as const,
  );
  return { ...unit, district, province, entries: new Map(counted) };
}
