import { describeReason, describeReasons, sentenceContext } from '../../src/labels/reasons.ts';
import type { Decimal } from '../../src/model/decimal.ts';
import type { ClassReason, ConditionFinding, ItemReason } from '../../src/model/reason.ts';
import type { AreaOutcome, ItemResult, Result, ResultCriteria, UnitResult } from '../../src/model/result.ts';
import { summarise } from '../../src/result/summary.ts';
import { aProblem } from './a-result.ts';

/** Two standards measured by shares, no points anywhere: three communes of which one has wrong data. */

const n = (value: number): Decimal => value as Decimal;
const FILE = 'pho-cap-2024.csv';

export const CRITERIA: ResultCriteria = {
  id: 'pho-cap-vi-du',
  version: '1.0.0',
  sha256: 'b61c'.repeat(16),
  provenance: 'official',
  bases: [],
  title: { vi: 'Phổ cập giáo dục, xóa mù chữ cấp xã', en: 'Universal education and literacy of communes' },
  award: { vi: 'Đạt chuẩn phổ cập giáo dục, xóa mù chữ', en: 'Universal education and literacy' },
  unitKind: { vi: 'xã, phường, thị trấn', en: 'communes' },
  document: 'Nghị định 20/2014/NĐ-CP',
  maximum: null,
  evidenceRequired: true,
  items: [
    {
      id: 'PCMN',
      label: { vi: 'Phổ cập giáo dục mầm non cho trẻ em 5 tuổi' },
      parent: null,
      depth: 0,
      maximum: null,
      method: null,
      levels: [{ id: 'dat', label: { vi: 'Đạt chuẩn', en: 'Standard met' } }],
      otherwise: { vi: 'Chưa đạt chuẩn', en: 'Standard not met' },
    },
    share('PCMN.1', 'PCMN', 'Tỷ lệ trẻ em 5 tuổi đến lớp'),
    {
      id: 'XMC',
      label: { vi: 'Xóa mù chữ' },
      parent: null,
      depth: 0,
      maximum: null,
      method: null,
      levels: [
        { id: '2', label: { vi: 'Mức độ 2', en: 'Level 2' } },
        { id: '1', label: { vi: 'Mức độ 1', en: 'Level 1' } },
      ],
      otherwise: { vi: 'Chưa đạt chuẩn', en: 'Standard not met' },
    },
    share('XMC.1', 'XMC', 'Tỷ lệ người biết chữ mức độ 1'),
  ],
  classes: [
    { id: 'du', label: { vi: 'Đạt chuẩn cả hai nội dung', en: 'Both standards met' }, earnsAward: false },
    { id: 'chua', label: { vi: 'Chưa đạt chuẩn đủ hai nội dung', en: 'Not both standards met' }, earnsAward: false },
  ],
  gates: [],
  subject: 'pho-cap',
  categories: [
    { id: 'thuong', label: { vi: 'Thường', en: 'Ordinary' } },
    { id: 'kho-khan', label: { vi: 'Đặc biệt khó khăn', en: 'Especially disadvantaged' } },
  ],
  why: { vi: 'Văn bản công nhận riêng từng nội dung; hai nhóm này chỉ để lập danh sách.' },
  areaRules: [
    {
      id: 'huyen-pcmn',
      label: { vi: 'Huyện đạt chuẩn phổ cập giáo dục mầm non', en: 'District: preschool' },
      area: 'district',
      share: n(90),
      article: 'Điều 6 khoản 3',
    },
    {
      id: 'tinh-pcmn',
      label: { vi: 'Tỉnh đạt chuẩn phổ cập giáo dục mầm non', en: 'Province: preschool' },
      area: 'province',
      share: n(100),
      article: 'Điều 6 khoản 4',
    },
  ],
  facts: [
    {
      what: { vi: 'Thời điểm báo cáo số liệu của xã' },
      says: { vi: 'ngày 30 tháng 9 hằng năm' },
      article: 'Điều 31 khoản 1',
      reported: false,
    },
    {
      what: { vi: 'Thẩm quyền công nhận xã' },
      says: { vi: 'Chủ tịch Ủy ban nhân dân huyện' },
      to: '2025-06-30',
      reported: true,
    },
  ],
};

function share(id: string, parent: string, label: string): ResultCriteria['items'][number] {
  return { id, label: { vi: label }, parent, depth: 1, maximum: null, method: 'share' };
}

interface Counted {
  readonly part: number;
  readonly whole: number;
}

export function aCommune(
  code: string,
  name: string,
  { pcmn, xmc, district = 'Huyện Ba Vì' }: { pcmn: Counted; xmc: Counted; district?: string | null },
): UnitResult {
  const [pcmnMet, xmcMet] = [pcmn.part * 100 >= 95 * pcmn.whole, xmc.part * 100 >= 90 * xmc.whole];
  const items = [
    standard('PCMN', pcmnMet ? 'dat' : null, [unmet('PCMN.1', pcmn, 95)]),
    measured('PCMN.1', pcmn, 4),
    standard('XMC', xmcMet ? '1' : null, [unmet('XMC.1', xmc, 90)]),
    measured('XMC.1', xmc, 5),
  ];
  const failing = [...(pcmnMet ? [] : ['PCMN']), ...(xmcMet ? [] : ['XMC'])].map((id): ConditionFinding => {
    const rule = CRITERIA.items.find((each) => each.id === id);
    const level = rule?.levels?.at(-1)?.label ?? { vi: '' };
    return { kind: 'level', item: id, label: rule?.label ?? { vi: '' }, level };
  });
  const [best, last] = CRITERIA.classes;
  if (best === undefined || last === undefined) throw new Error('two classes');
  const reached = failing.length === 0 ? best : last;
  const because: ClassReason[] =
    failing.length === 0
      ? [{ code: 'conditions-hold', class: best.label }]
      : [
          { code: 'conditions-fail', class: best.label, conditions: failing },
          { code: 'remaining-case', class: last.label },
        ];
  return {
    code,
    name,
    district,
    province: 'Thành phố Hà Nội',
    category: 'thuong',
    total: null,
    selfTotal: null,
    classification: {
      id: reached.id,
      label: reached.label.vi,
      reason: describeReasons(because, 'vi', sentenceContext(CRITERIA)),
      because,
    },
    rank: failing.length === 0 ? 1 : 2,
    items,
    gates: [],
    withEvidence: null,
    nextClass:
      failing.length === 0
        ? null
        : { id: best.id, label: best.label.vi, pointsMissing: n(0), blockedBy: [], unmet: failing },
    complete: true,
    missing: [],
    notices: [],
    at: { file: FILE, row: 4 },
  };
}

function unmet(item: string, counts: Counted, bound: number): ConditionFinding {
  const label = CRITERIA.items.find(({ id }) => id === item)?.label ?? { vi: '' };
  return { kind: 'value', item, label, direction: 'at-least', bound: n(bound), counts: decimals(counts), unit: '%' };
}

function standard(id: string, level: string | null, failing: readonly ConditionFinding[]): ItemResult {
  const rule = CRITERIA.items.find((each) => each.id === id);
  const reached = rule?.levels?.find((each) => each.id === level)?.label;
  const because: ItemReason =
    reached === undefined
      ? { code: 'no-level-attained', otherwise: rule?.otherwise ?? { vi: '' }, failing }
      : { code: 'level-attained', level: reached };
  return {
    ...nothing(id),
    state: level === null ? 'not-met' : 'met',
    level,
    reason: describeReason(because, 'vi', sentenceContext(CRITERIA)),
    because,
  };
}

function measured(id: string, counts: Counted, row: number): ItemResult {
  const measure = CRITERIA.items.find((each) => each.id === id)?.label ?? { vi: '' };
  const because: ItemReason = { code: 'measured', measure, value: '', counts: decimals(counts), unit: '%' };
  return {
    ...nothing(id),
    state: 'measured',
    counts: decimals(counts),
    reason: describeReason(because, 'vi', sentenceContext(CRITERIA)),
    because,
    evidence: ['Phiếu điều tra 12/PĐT'],
    at: { file: FILE, row, column: 'Số đạt', cell: `F${row}` },
  };
}

const nothing = (id: string) => ({ id, points: null, selfPoints: null, evidence: [], at: null });
const decimals = ({ part, whole }: Counted) => ({ part: n(part), whole: n(whole) });

export function anInvalidCommune(code: string, name: string): UnitResult {
  const whole = aCommune(code, name, { pcmn: { part: 1, whole: 1 }, xmc: { part: 1, whole: 1 } });
  return {
    ...whole,
    classification: null,
    rank: null,
    nextClass: null,
    complete: false,
    items: whole.items.map(({ id }): ItemResult => ({ ...nothing(id), state: 'invalid', reason: 'Dữ liệu có lỗi.' })),
  };
}

const AREAS: readonly AreaOutcome[] = [
  {
    rule: 'huyen-pcmn',
    province: 'Thành phố Hà Nội',
    district: 'Huyện Ba Vì',
    reached: 2,
    of: 3,
    undecided: 1,
    recognised: null,
  },
  {
    rule: 'tinh-pcmn',
    province: 'Thành phố Hà Nội',
    district: null,
    reached: 0,
    of: 1,
    undecided: 1,
    recognised: null,
  },
];

export function aResultWithoutPoints(changes: Partial<Result> = {}): Result {
  const units = changes.units ?? [
    aCommune('00001', 'Xã Minh Quang', { pcmn: { part: 95, whole: 100 }, xmc: { part: 179, whole: 190 } }),
    aCommune('00002', 'Xã Ba Vì', { pcmn: { part: 99, whole: 100 }, xmc: { part: 89_999, whole: 100_000 } }),
    anInvalidCommune('00003', 'Xã Khánh Thượng'),
  ];
  return {
    format: 'hoctap-result',
    formatVersion: 1,
    tool: { name: 'hoctap', version: '0.1.0' },
    language: 'vi',
    evaluationYear: 2024,
    checkedOn: '2024-09-30',
    scoredBy: 'checked',
    criteria: CRITERIA,
    inputs: [{ file: FILE, sha256: 'a7c4'.repeat(16), bytes: 4821, rows: 6, form: 'long', delimiter: ';' }],
    summary: { ...summarise(units, CRITERIA, 'vi'), areas: AREAS },
    problems: [
      aProblem({
        unit: '00003',
        item: 'PCMN.1',
        file: FILE,
        code: 'value-not-a-number',
        column: 'Số đạt',
        message: '“nhiều” không phải là số.',
        fix: 'Chỉ ghi số.',
      }),
    ],
    ...changes,
    units,
  };
}
